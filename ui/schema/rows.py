"""Rows of the editors' lists: colour, title, a second line, and what stands at the far side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.keyboard import Chord, chord, chord_of
from ui.keycaps import caps_of, caps_width, paint_caps
from ui.shell import Shell
from ui.theme import ui_font

ROW: Final = int(Qt.ItemDataRole.UserRole) + 7
HEIGHT: Final = 46
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """``key`` is a physical key painted as a cap; ``aside`` stands at the far side; ``faint`` is what is inactive."""

    id: str
    title: str
    detail: str = ""
    aside: str = ""
    colour: str = ""
    key: str | None = None
    faint: bool = False


class RowList(QListWidget):
    """Keys: Alt with an arrow moves, Insert adds, Delete turns off; whoever makes the list says what that does."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setItemDelegate(_Delegate(shell, self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.keys: dict[str, object] = {}

    @property
    def chosen(self) -> str | None:
        row = self.currentIndex().data(ROW)
        return row.id if isinstance(row, Row) else None

    def show_rows(self, rows: list[Row], chosen: str | None = None) -> None:
        """Shows other rows without a word to those who listen; the chosen one stays chosen."""
        wanted = chosen if chosen is not None else self.chosen
        self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QListWidgetItem()
            self.addItem(item)
            self._put(item, row)
        ids = [row.id for row in rows]
        self.setCurrentRow(ids.index(wanted) if wanted in ids else 0)
        self.blockSignals(False)

    def put_row(self, row: Row) -> None:
        """Another look of the row with this id."""
        for n in range(self.count()):
            known = self.item(n).data(ROW)
            if isinstance(known, Row) and known.id == row.id:
                self._put(self.item(n), row)

    def _put(self, item: QListWidgetItem, row: Row) -> None:
        item.setData(ROW, row)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.title} {row.detail} {row.aside}".strip())
        item.setToolTip(row.title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self.keys.get(_name(event))
        if callable(act):
            act()
        else:
            super().keyPressEvent(event)


def _name(event: QKeyEvent) -> str:
    if chord_of(event) == chord("Ctrl+KeyZ"):
        return "Ctrl+Z"
    names = {
        Qt.Key.Key_Up: "Up", Qt.Key.Key_Down: "Down", Qt.Key.Key_Insert: "Insert", Qt.Key.Key_Delete: "Delete",
        Qt.Key.Key_Return: "Enter", Qt.Key.Key_Enter: "Enter",
    }  # fmt: skip
    alt = "Alt+" if event.modifiers() & Qt.KeyboardModifier.AltModifier else ""
    return alt + names.get(Qt.Key(event.key()), "") if event.key() in names else ""


class _Delegate(QStyledItemDelegate):
    def __init__(self, shell: Shell, parent: RowList) -> None:
        super().__init__(parent)
        self._shell = shell

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        theme, rtl = self._shell.theme, self._shell.rtl
        box = QRectF(option.rect).adjusted(5, 1, -5, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sel"))
            painter.drawRoundedRect(box, 8, 8)
        inner = box.adjusted(9, 3, -9, -3)
        far = self._paint_aside(painter, inner, row)
        inner = inner.adjusted(far, 0, 0, 0) if rtl else inner.adjusted(0, 0, -far, 0)
        if row.colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(row.colour))
            x = inner.right() - 10 if rtl else inner.left()
            painter.drawRoundedRect(QRectF(x, inner.top() + 6, 10, 10), 2.5, 2.5)
            inner = inner.adjusted(0, 0, -18, 0) if rtl else inner.adjusted(18, 0, 0, 0)
        ink = "sel_text" if on else "t3" if row.faint else "t1"
        self._paint_line(painter, inner.adjusted(0, 0, 0, -inner.height() / 2), row.title, ink, 13, 500)
        self._paint_line(painter, inner.adjusted(0, inner.height() / 2, 0, 0), row.detail, "t3", 11.5, 400)
        painter.restore()

    def _paint_line(self, painter: QPainter, box: QRectF, words: str, tone: str, size: float, weight: int) -> None:
        painter.setFont(ui_font(size, weight))
        painter.setPen(self._shell.theme.color(tone))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
        side = Qt.AlignmentFlag.AlignRight if self._shell.rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_aside(self, painter: QPainter, box: QRectF, row: Row) -> float:
        """The key and the words at the far side; the width they took."""
        used = 0.0
        if row.key:
            caps = caps_of(Chord(row.key))
            used = caps_width(caps) + 8
            x = box.left() if self._shell.rtl else box.right() - used + 8
            paint_caps(painter, QPointF(x, box.center().y() - 10), caps, self._shell.theme)
        if row.aside:
            painter.setFont(ui_font(11.5))
            painter.setPen(self._shell.theme.color("t3"))
            width = painter.fontMetrics().horizontalAdvance(row.aside) + 6.0
            x = box.left() + used if self._shell.rtl else box.right() - used - width
            painter.drawText(QRectF(x, box.top(), width, box.height()), Qt.AlignmentFlag.AlignCenter, row.aside)
            used += width + 4
        return used
