"""What every chart of the dashboard does: cells that mouse and arrows reach, each with words and the cases behind it.

Charts are drawn from the side where reading starts: ``place`` mirrors a box where the interface runs right to left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.shell import Shell
from ui.theme import ui_font

START: Final = "start"
CENTRE: Final = "centre"
END: Final = "end"
STALE: Final = 0.45
"""How strongly old figures are drawn while new ones are worked out."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A part of a chart: its box, what it says, where it stands among the others, and what lies behind it."""

    box: QRectF
    words: str
    row: int
    column: int
    key: Any = None


class Chart(QWidget):
    """``chosen`` carries the key of a cell. A chart says in ``draw`` how it looks and collects its cells there with
    ``add``; ``data`` is a plain dict, empty while there is nothing."""

    chosen = Signal(object)

    def __init__(self, shell: Shell, name: str) -> None:
        super().__init__()
        self._shell, self.name = shell, name
        self.data: dict[str, Any] = {}
        self.cells: list[Cell] = []
        self.at = 0
        self.stale = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        shell.refreshed.connect(self.update)

    def show_data(self, data: dict[str, Any]) -> None:
        self.data = data
        self.stale = False
        self._lay_out()
        self.at = min(self.at, max(0, len(self.cells) - 1))
        self.updateGeometry()
        self.update()

    def mark_stale(self, stale: bool) -> None:
        self.stale = stale
        self.update()

    # ---- for those who draw
    def draw(self, painter: QPainter) -> None:
        raise NotImplementedError

    def needed(self) -> int:
        """The least height in pixels."""
        return 120

    def add(self, box: QRectF, words: str, row: int, column: int = 0, key: Any = None) -> None:
        self.cells.append(Cell(box, words, row, column, key))

    def place(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A box whose ``x`` counts from the side where reading starts."""
        return QRectF(self.width() - x - width if self._shell.rtl else x, y, width, height)

    def spot(self, x: float, y: float) -> QPointF:
        return QPointF(self.width() - x if self._shell.rtl else x, y)

    def color(self, token: str) -> QColor:
        return self._shell.theme.color(token)

    def say(
        self, painter: QPainter, box: QRectF, words: str, *, side: str = START, size: float = 12.5,
        weight: int = QFont.Weight.Normal, tone: str | QColor = "t1",
    ) -> None:  # fmt: skip
        """Words in a box, cut with an ellipsis where there is no room for them."""
        painter.setFont(ui_font(size, weight))
        painter.setPen(self.color(tone) if isinstance(tone, str) else tone)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(0, int(box.width()) + 1))
        right = (side == START) == self._shell.rtl
        across = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        if side == CENTRE:
            across = Qt.AlignmentFlag.AlignHCenter
        flags = across | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(box, int(flags), shown)

    def block(self, painter: QPainter, box: QRectF, ground: QColor | str, radius: float = 2) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.color(ground) if isinstance(ground, str) else ground)
        painter.drawRoundedRect(box, radius, radius)

    # ---- painting
    def sizeHint(self) -> QSize:
        return QSize(220, self.needed())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Finds the cells by drawing on nothing, so that keys and screen readers know them before the first paint."""
        from PySide6.QtGui import QPicture

        with QPainter(nowhere := QPicture()) as painter:
            self._draw(painter)
        del nowhere

    def _draw(self, painter: QPainter) -> None:
        self.cells = []
        if self.data:
            self.draw(painter)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(self.layoutDirection())
            painter.setOpacity(STALE if self.stale else 1.0)
            self._draw(painter)
            if self.hasFocus():
                self._paint_focus(painter)

    def _paint_focus(self, painter: QPainter) -> None:
        painter.setOpacity(1.0)
        painter.setPen(QPen(self.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = self.cells[self.at].box if self.at < len(self.cells) else QRectF(self.rect()).adjusted(2, 2, -2, -2)
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1).intersected(inside), 4, 4)

    # ---- keys and mouse
    @property
    def cell(self) -> Cell | None:
        return self.cells[self.at] if self.at < len(self.cells) else None

    def go_to(self, n: int) -> None:
        if 0 <= n < len(self.cells):
            self.at = n
            self.update()
            self.setAccessibleDescription(self.cells[n].words)
            if QAccessible.isActive() and self.hasFocus():
                event = QAccessibleEvent(self, QAccessible.Event.Focus)
                event.setChild(n)
                QAccessible.updateAccessibility(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            down, across = _MOVES[key]
            self.go_to(self._beside(down, -across if self._shell.rtl else across))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.go_to(0 if key == Qt.Key.Key_Home else len(self.cells) - 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose()
        else:
            super().keyPressEvent(event)

    def _beside(self, down: int, across: int) -> int:
        """The nearest cell in a direction; this one at the edge."""
        here = self.cell
        if here is None:
            return -1
        return nearest(self.cells, here, down, across) if down or across else self.at

    def _choose(self) -> None:
        if self.cell is not None and self.cell.key is not None and not self.stale:
            self.chosen.emit(self.cell.key)

    def _under(self, point: QPointF) -> int:
        return next((n for n, cell in enumerate(self.cells) if cell.box.contains(point)), -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.go_to(self._under(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._under(event.position()) == self.at:
            self._choose()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        n = self._under(event.position())
        opens = n >= 0 and self.cells[n].key is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.go_to(self.at)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tip(event.globalPos(), self._under(QPointF(event.pos())))
            return True
        return super().event(event)

    def _tip(self, at: QPoint, n: int) -> None:
        QToolTip.showText(at, self.cells[n].words if n >= 0 else "", self)


def nearest(cells: Sequence[Cell], here: Cell, down: int, across: int) -> int:
    """The cell next to ``here`` in its row or column; in a row of another length the one at the same height."""

    def away(cell: Cell) -> tuple[int, int]:
        rows, columns = (cell.row - here.row) * down, (cell.column - here.column) * across
        return (rows, abs(cell.column - here.column)) if down else (columns, abs(cell.row - here.row))

    ahead = [(away(cell), n) for n, cell in enumerate(cells) if away(cell)[0] > 0 and (down or cell.row == here.row)]
    return min(ahead)[1] if ahead else cells.index(here)


def width_of(words: str, size: float = 12.5, weight: int = QFont.Weight.Normal) -> float:
    return QFontMetricsF(ui_font(size, weight)).horizontalAdvance(words)


_MOVES: Final = {
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
}
