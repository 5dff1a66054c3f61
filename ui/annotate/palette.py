"""A list to type into: commands and documents, or the labels of the schema."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import i18n
from ui.frames import paint_now
from ui.keyboard import Chord, chord_of
from ui.keycaps import caps_of, caps_width, paint_caps
from ui.parts import Picture, column, label, lead, row, wrapped
from ui.rows_list import ROW, Index, RowsList
from ui.shell import Shell
from ui.theme import ui_font

WIDTH: Final = 440
ROW_HEIGHT: Final = 34
ROWS: Final = 9
FEWEST: Final = 3
SOFT: Final = 12
DROP: Final = 4
_CORNER: Final = 12 + SOFT
_BETWEEN: Final = 4
EXPLAIN_AFTER: Final = 150
"""Milliseconds on one entry before its meaning is shown beside the list: keys do not wait for it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """``words`` are all the names it is found by, ``meaning`` texts whose words find it after all names; ``key`` is a
    position, which takes the entry at once (together with Alt where ``alt`` says so, because a bare letter types),
    ``keys`` a chord in words. ``about`` is the kind of the label that the entry is, which is explained beside the list
    while it is highlighted."""

    id: str
    title: str
    detail: str = ""
    words: tuple[str, ...] = ()
    key: str = ""
    color: str = ""
    code: str = ""
    keys: str = ""
    alt: bool = False
    about: str = ""
    meaning: tuple[str, ...] = ()


More = Callable[[str], list[Entry]]
Place = Callable[[QSize, int], QRect]
"""From the size that all of it needs and the least height, in pixels, to the box in the window."""


class Palette(QFrame):
    """A frame over the window. Enter takes the highlighted entry, Esc leaves, typing narrows."""

    def __init__(self, shell: Shell, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("popup")
        self._shell = shell
        self._entries: list[Entry] = []
        self._more: More | None = None
        self._explained: QWidget | None = None
        self._take: Callable[[str], object] = lambda _: None
        self._back: QWidget | None = None
        self.field = _Field(self)
        self.field.setProperty("bare", True)
        self.field.setProperty("over_list", True)
        self._count = label(size=12, tone="t3")
        self.model = _Model()
        self.view = _View(shell)
        self.view.setObjectName("documents")
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Delegate(shell, self))
        self.view.setUniformItemSizes(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.clicked.connect(lambda index: self._chosen(index.row()))
        self.view.selectionModel().currentChanged.connect(lambda now, _: self._show_detail(now.row()))
        self.detail = wrapped(size=12, tone="t2")
        head = row(Picture(shell, "search"), self.field, self._count, margins=(14, 6, 14, 6))
        foot = QFrame()
        foot.setLayout(column(self.detail, margins=(14, 8, 14, 10)))
        self._foot = foot
        self.setLayout(column(head, self.view, foot, spacing=0, margins=(1, 1, 1, 1)))
        self.field.textChanged.connect(self._narrow)
        self._shadow = Shadow(window)
        self._explain_later = QTimer(self)
        self._explain_later.setSingleShot(True)
        self._explain_later.timeout.connect(self._explain)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self._height(max(FEWEST, min(ROWS, len(self._entries)))))

    def _height(self, rows: int) -> int:
        return 48 + rows * ROW_HEIGHT + (86 if self._has_details() else 0)

    def _has_details(self) -> bool:
        return any(entry.detail for entry in self._entries)

    def open(
        self, name: str, entries: list[Entry], take: Callable[[str], object], place: Place, more: More | None = None
    ) -> None:
        """Shows ``entries``; ``take`` gets the id of the chosen one, ``more`` adds what fits a query; ``place`` finds
        the room for it."""
        self._entries, self._take, self._more = entries, take, more
        self._back = self.window().focusWidget()
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        lead(self.field, rtl=self._shell.rtl)
        self.field.clear()
        self._foot.setVisible(self._has_details())
        self._narrow("")
        box = place(self.sizeHint(), self._height(FEWEST))
        self.setFixedSize(box.size())
        self.move(box.topLeft())
        self._shadow.lie_under(box)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        self.hide()
        if self._back is not None:
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        self._chosen(self.view.currentIndex().row())

    def take_key(self, pressed: Chord) -> bool:
        """The entry whose own key was pressed; a digit that is nobody's takes the row of that number."""
        if pressed.ctrl or pressed.shift:
            return False
        for n, entry in enumerate(self.model.rows):
            if entry.key == pressed.code and entry.alt == pressed.alt:
                self._chosen(n)
                return True
        number = int(pressed.code[5:]) if pressed.code.startswith("Digit") and not pressed.alt else 0
        if 1 <= number <= len(self.model.rows):
            self._chosen(number - 1)
            return True
        return False

    def step(self, by: int) -> None:
        if self.model.rows:
            now = (self.view.currentIndex().row() + by) % len(self.model.rows)
            self.view.setCurrentIndex(self.model.index(now, 0))

    def _narrow(self, query: str) -> None:
        found = ranked(query, self._entries)
        if self._more is not None:
            found = [*found, *self._more(query.strip())]
        self.model.put(found)
        self._count.setText(i18n.tr("palette.count", n=len(found), total=len(self._entries)) if query else "")
        self.view.setCurrentIndex(self.model.index(0, 0) if found else QModelIndex())
        self._show_detail(0)

    def _show_detail(self, n: int) -> None:
        entry = self.model.rows[n] if 0 <= n < len(self.model.rows) else None
        self.detail.setText(entry.detail if entry is not None else "")
        self._explain_later.start(EXPLAIN_AFTER)

    def _explain(self) -> None:
        n = self.view.currentIndex().row()
        entry = self.model.rows[n] if 0 <= n < len(self.model.rows) else None
        if entry is not None and entry.about and self.isVisible():
            from ui.annotate.explaining import LABEL, explanation

            place = QRect(self.mapToGlobal(QPoint(0, 0)), self.size())
            shown = self._explained = explanation(self._shell, self)
            shown.explain(LABEL, entry.about, entry.id, place)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_detail(self.view.currentIndex().row())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._shadow.hide()
        self._explain_later.stop()
        if self._explained is not None:
            self._explained.hide()
            self._explained = None

    def _chosen(self, n: int) -> None:
        if 0 <= n < len(self.model.rows):
            chosen = self.model.rows[n].id
            self.leave()
            self._take(chosen)
            paint_now(self)


def ranked(query: str, entries: Sequence[Entry]) -> list[Entry]:
    """The entries that fit, best first; a query typed under another keyboard layout finds them too."""
    if not query.strip():
        return list(entries)
    from models.text.ranking import rank

    names = [entry.words or (entry.title,) for entry in entries]
    return [entries[n] for n in rank(query, names, [entry.meaning for entry in entries])]


class Shadow(QWidget):
    """A soft edge around the palette, in steps: a blurred effect is worked out anew whenever a row changes. Its corners
    and edges are painted once, for palettes of every size."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture = QPixmap()
        self.hide()

    def lie_under(self, box: QRect) -> None:
        self.setGeometry(box.adjusted(-SOFT, -SOFT + DROP, SOFT, SOFT + DROP))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._picture.isNull() or self._picture.devicePixelRatio() != ratio:
            self._picture = _soft_box(ratio)
        corner, across, down = _CORNER, self.width() - 2 * _CORNER, self.height() - 2 * _CORNER
        with QPainter(self) as painter:
            for x, width, from_x, share in _thirds(corner, across):
                for y, height, from_y, part in _thirds(corner, down):
                    source = QRectF(from_x * ratio, from_y * ratio, share * ratio, part * ratio)
                    painter.drawPixmap(QRectF(x, y, width, height), self._picture, source)


def _thirds(corner: int, between: int) -> tuple[tuple[int, int, int, int], ...]:
    """Beginning and length of both corners and what lies between them, on the widget and in the picture."""
    return (
        (0, corner, 0, corner),
        (corner, between, corner, _BETWEEN),
        (corner + between, corner, corner + _BETWEEN, corner),
    )


def _soft_box(ratio: float) -> QPixmap:
    side = 2 * _CORNER + _BETWEEN
    picture = QPixmap(QSize(side, side) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        draw_shadow(painter, QRectF(0, 0, side, side))
    return picture


def draw_shadow(painter: QPainter, whole: QRectF) -> None:
    """Step by step, the darkest inside."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 60 // SOFT))
    for step in range(SOFT):
        painter.drawRoundedRect(whole.adjusted(step, step, -step, -step), 12 + SOFT - step, 12 + SOFT - step)


class _Field(QLineEdit):
    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._owner = palette

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, pressed = event.key(), chord_of(event)
        if pressed is not None and self._owner.take_key(pressed):
            return
        if key == Qt.Key.Key_Escape:
            self._owner.leave()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._owner.accept()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._owner.step(+1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._owner.isVisible() and event.reason() == Qt.FocusReason.MouseFocusReason:
            self._owner.hide()


class _View(QListView):
    """Says so when nothing fits what was typed."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model().rowCount() == 0:
            with QPainter(self.viewport()) as painter:
                painter.setPen(self._shell.theme.color("t2"))
                painter.setFont(ui_font(13))
                box = self.viewport().rect().adjusted(16, 8, -16, -8)
                painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self.nothing)

    @property
    def nothing(self) -> str:
        return i18n.tr("palette.nothing")


class _Model(RowsList[Entry]):
    def spoken(self, entry: Entry) -> str:
        return f"{entry.title} {entry.detail}".strip()


class _Delegate(QStyledItemDelegate):
    def __init__(self, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self._shell = shell

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDTH - 20, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ROW)
        if not isinstance(entry, Entry):
            return
        theme, rtl = self._shell.theme, self._shell.rtl
        box = QRectF(option.rect).adjusted(6, 0, -6, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sel"))
            painter.drawRoundedRect(box, 8, 8)
        inner = box.adjusted(10, 0, -10, 0)
        far = self._paint_far_side(painter, inner, entry)
        inner = inner.adjusted(far, 0, 0, 0) if rtl else inner.adjusted(0, 0, -far, 0)
        if entry.color:
            x = inner.right() - 10 if rtl else inner.left()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(entry.color))
            painter.drawRoundedRect(QRectF(x, inner.center().y() - 5, 10, 10), 2.5, 2.5)
            inner = inner.adjusted(0, 0, -20, 0) if rtl else inner.adjusted(20, 0, 0, 0)
        painter.setPen(theme.color("sel_text" if on else "t1"))
        painter.setFont(ui_font(13, 600 if on else 500))
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        shown = painter.fontMetrics().elidedText(entry.title, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(inner, side, shown)
        painter.restore()

    def _paint_far_side(self, painter: QPainter, box: QRectF, entry: Entry) -> float:
        """The key and the code of an entry; returns the width they took."""
        rtl, used = self._shell.rtl, 0.0
        if entry.key:
            caps = caps_of(Chord(entry.key, alt=entry.alt))
            used = caps_width(caps) + 10
            x = box.left() if rtl else box.right() - used + 10
            paint_caps(painter, QPointF(x, box.center().y() - 10), caps, self._shell.theme)
        words = entry.keys or entry.code
        if words:
            painter.setFont(ui_font(11.5))
            painter.setPen(self._shell.theme.color("t3"))
            width = painter.fontMetrics().horizontalAdvance(words) + 4.0
            x = box.left() + used if rtl else box.right() - used - width
            painter.drawText(QRectF(x, box.top(), width, box.height()), Qt.AlignmentFlag.AlignCenter, words)
            used += width + 10
        return used
