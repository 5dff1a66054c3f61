"""Draws the rows of the queue: number or tick, words, type and labels, and who has something there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import i18n, icons
from ui.adjudicate.rows import ICONS, Heading, Row
from ui.badges import badges_width, paint_badges
from ui.rows_list import ROW
from ui.shell import Shell
from ui.theme import ui_font

HEADING: Final = 34
HEIGHT: Final = 50
_SHOWN: Final = 3
_SIDE: Final = 14.0
_TEXT: Final = 46.0


class QueueDelegate(QStyledItemDelegate):
    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(240, HEADING if isinstance(index.data(ROW), Heading) else HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, box = index.data(ROW), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            self._paint_heading(painter, box, row)
        elif isinstance(row, Row):
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            self._paint_ground(painter, box, selected=selected, hovered=hovered)
            self._paint_row(painter, box, row, selected=selected)
        painter.restore()

    def _place(self, box: QRectF, offset: float, width: float) -> QRectF:
        """``offset`` from the side where reading starts."""
        x = box.right() - offset - width if self._shell.rtl else box.left() + offset
        return QRectF(x, box.top(), width, box.height())

    def _flags(self, *, end: bool = False) -> Qt.AlignmentFlag:
        right = self._shell.rtl != end
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter

    def _paint_heading(self, painter: QPainter, box: QRectF, row: Heading) -> None:
        theme = self._shell.theme
        picture = self._place(box, _SIDE, 16)
        painter.drawPixmap(
            QPointF(picture.left(), box.center().y() - 7), icons.pixmap(ICONS[row.type], theme.color("t2"), 16)
        )
        painter.setPen(theme.color("t1"))
        painter.setFont(ui_font(12.5, QFont.Weight.Medium))
        painter.drawText(self._place(box, _SIDE + 26, box.width() - 110), self._flags(), row.words)
        painter.setPen(theme.color("t3"))
        painter.setFont(ui_font(12))
        painter.drawText(self._place(box, box.width() - 86, 86 - _SIDE), self._flags(end=True), row.count)

    def _paint_ground(self, painter: QPainter, box: QRectF, *, selected: bool, hovered: bool) -> None:
        theme = self._shell.theme
        if selected:
            painter.fillRect(box, theme.color("sel"))
            edge = self._place(box, 0, 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(QRectF(edge.left(), box.top() + 6, 3, box.height() - 12), 1.5, 1.5)
        elif hovered:
            painter.fillRect(box, theme.color("hover"))

    def _paint_row(self, painter: QPainter, box: QRectF, row: Row, *, selected: bool) -> None:
        theme = self._shell.theme
        self._paint_mark(painter, box, row)
        shown = row.badges[:_SHOWN]
        more = len(row.badges) - len(shown)
        width = badges_width(shown) + (22 if more else 0)
        at = self._place(box, box.width() - _SIDE - width, width)
        start = QPointF(at.right() if self._shell.rtl else at.left(), box.center().y())
        painter.setOpacity(0.62 if row.done and not selected else 1.0)
        used = paint_badges(painter, start, shown, theme, rtl=self._shell.rtl)
        painter.setOpacity(1.0)
        if more:
            painter.setPen(theme.color("t2"))
            painter.setFont(ui_font(11))
            painter.drawText(self._place(at, used + 4, 20), self._flags(), f"+{i18n.number(more)}")
        self._paint_words(painter, self._place(box, _TEXT, box.width() - _TEXT - _SIDE - width - 8), row)

    def _paint_mark(self, painter: QPainter, box: QRectF, row: Row) -> None:
        theme, at = self._shell.theme, self._place(box, _SIDE, 22)
        if row.done:
            tick = icons.pixmap("check", theme.color("gold_line"), 15)
            painter.drawPixmap(QPointF(at.center().x() - 7, box.center().y() - 8), tick)
            return
        if row.again:
            sign = icons.pixmap("warn-triangle", theme.color("warn"), 15)
            painter.drawPixmap(QPointF(at.center().x() - 7, box.center().y() - 8), sign)
            return
        painter.setPen(QPen(theme.color("t2")))
        painter.setFont(ui_font(12))
        painter.drawText(at, Qt.AlignmentFlag.AlignCenter, row.number)

    def _paint_words(self, painter: QPainter, box: QRectF, row: Row) -> None:
        theme = self._shell.theme
        upper = QRectF(box.left(), box.top() + 5, box.width(), 21)
        lower = QRectF(box.left(), box.top() + 26, box.width(), 18)
        for part, words, font, token in (
            (
                upper,
                row.surface,
                ui_font(13, QFont.Weight.Medium if row.done else QFont.Weight.DemiBold),
                "t2" if row.done else "t1",
            ),
            (lower, row.detail, ui_font(11.5), "warn" if row.again else "t3"),
        ):
            painter.setFont(font)
            painter.setPen(theme.color(token))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(part.width()))
            painter.drawText(part, self._flags(), shown)
