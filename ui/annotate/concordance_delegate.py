"""Draws one hit: where it is, the words in the middle of what stands around them, and their label."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPen, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from storage.project import Mark, Place
from ui import i18n
from ui.annotate.concordance_model import CHOSEN, MARK, PLACE, ConcordanceModel, Index, is_exact
from ui.parts import paint_chip
from ui.shell import Shell
from ui.theme import ui_font

HEIGHT: Final = 44
_MARGIN: Final = 14.0
_WHERE: Final = 168.0
_LABEL: Final = 96.0
_CHECK: Final = 26.0
_FADE: Final = 22.0
_SIZE: Final = 14.5


class ConcordanceDelegate(QStyledItemDelegate):
    """``checks`` draws a box that says whether the place is chosen."""

    def __init__(self, shell: Shell, model: ConcordanceModel, parent: QWidget, *, checks: bool) -> None:
        super().__init__(parent)
        self._shell, self._model, self._checks = shell, model, checks

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(400, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place, theme = index.data(PLACE), self._shell.theme
        if not isinstance(place, Place):
            return
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = theme.color("sel" if on else "hover" if hovered else "window")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        painter.fillRect(box, ground)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.color("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(box.adjusted(2, 1, -2, -2), 6, 6)
        where, middle, side = self._columns(box.adjusted(_MARGIN, 0, -_MARGIN, 0))
        if self._checks:
            where = self._paint_check(painter, where, chosen=bool(index.data(CHOSEN)))
        self._paint_where(painter, where, place)
        self._paint_context(painter, middle, place, ground)
        mark = index.data(MARK)
        if isinstance(mark, Mark):
            self._paint_mark(painter, side, mark, place)
        painter.restore()

    def _columns(self, inner: QRectF) -> tuple[QRectF, QRectF, QRectF]:
        """Where the document, the words and the label are drawn, in reading direction."""
        where = _WHERE + (_CHECK if self._checks else 0)
        middle = inner.width() - where - _LABEL
        x = inner.right() - where if self._shell.rtl else inner.left()
        first = QRectF(x, inner.top(), where, inner.height())
        x = inner.left() + _LABEL if self._shell.rtl else inner.left() + where
        second = QRectF(x + 8, inner.top(), middle - 16, inner.height())
        x = inner.left() if self._shell.rtl else inner.right() - _LABEL
        return first, second, QRectF(x, inner.top(), _LABEL, inner.height())

    def _paint_check(self, painter: QPainter, box: QRectF, *, chosen: bool) -> QRectF:
        theme, rtl = self._shell.theme, self._shell.rtl
        x = box.right() - 16 if rtl else box.left()
        square = QRectF(x, box.center().y() - 8, 16, 16)
        painter.setPen(QPen(theme.color("accent" if chosen else "line2"), 1.4))
        painter.setBrush(theme.color("accent") if chosen else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(square, 4, 4)
        if chosen:
            painter.setPen(QPen(theme.color("on_accent"), 2))
            corner, left, top = QPointF(x + 7, square.bottom() - 4.5), QPointF(x + 4, square.center().y()), x + 12.5
            painter.drawPolyline([left, corner, QPointF(top, square.top() + 4.5)])
        return box.adjusted(0, 0, -_CHECK, 0) if rtl else box.adjusted(_CHECK, 0, 0, 0)

    def _paint_where(self, painter: QPainter, box: QRectF, place: Place) -> None:
        theme = self._shell.theme
        align = Qt.AlignmentFlag.AlignRight if self._shell.rtl else Qt.AlignmentFlag.AlignLeft
        align |= Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        lines = ((place.title, 12.0, 500, "t1", 6.0), (i18n.tr("search.place", n=place.paragraph), 11.0, 400, "t3", 23))
        for words, size, weight, token, top in lines:
            font = ui_font(size, weight)
            painter.setFont(font)
            painter.setPen(theme.color(token))
            shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width() - 4)
            painter.drawText(QRectF(box.left(), box.top() + top, box.width(), 16), align, i18n.isolated(shown))

    def _paint_context(self, painter: QPainter, box: QRectF, place: Place, ground: QColor) -> None:
        """One line of text, never parted at the hit, so that its letters join as they do in the document."""
        theme = self._shell.theme
        layout, left, width = context_line(place)
        at = QPointF(box.center().x() - left - width / 2, box.center().y() - layout.boundingRect().height() / 2)
        hit = QRectF(at.x() + left - 2, box.center().y() - 12, width + 4, 24)
        painter.save()
        painter.setClipRect(box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_tint"))
        painter.drawRoundedRect(hit, 4, 4)
        painter.fillRect(QRectF(hit.left(), hit.bottom() - 2, hit.width(), 2), theme.color("accent"))
        painter.setPen(theme.color("t1"))
        layout.draw(painter, at)
        _fade(painter, box, ground)
        painter.restore()

    def _paint_mark(self, painter: QPainter, box: QRectF, mark: Mark, place: Place) -> None:
        words = self._model.label_words(mark, place)
        painter.setFont(ui_font(11.5, 600))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()) - 14)
        width = painter.fontMetrics().horizontalAdvance(shown) + 14.0
        x = box.left() if self._shell.rtl else box.right() - width
        chip = QRectF(x, box.center().y() - 10, width, 20)
        if is_exact(mark, place):
            paint_chip(painter, chip, shown, self._shell.hue_of("entity", mark.label))
            return
        painter.setPen(QPen(self._shell.theme.color("line2"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(self._shell.theme.color("t2"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, shown)


def context_line(place: Place) -> tuple[QTextLayout, float, float]:
    """The context laid out as one line in its own direction, and where in it the hit is: left edge and width.

    The line stands in the direction of the paragraph that it comes from, so that what comes before the hit is on the
    right in Persian and Arabic and on the left in English, whatever the interface reads.
    """
    before, text, after = (_in_one_line(part) for part in (place.before, place.text, place.after))
    layout = QTextLayout(before + text + after, ui_font(_SIZE))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    option.setTextDirection(right if place.direction == "rtl" else left)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    start = _units(before)
    edges = [caret_x(line, position) for position in range(start, start + _units(text) + 1)]
    return layout, min(edges), max(edges) - min(edges)


def _in_one_line(text: str) -> str:
    """Code point for code point, with a sign where a paragraph ends."""
    return text.replace("\n", "¶").replace("\r", " ")


def caret_x(line: QTextLine, position: int) -> float:
    """Where a caret stands; the binding gives the place alone or with the position that it took."""
    found: object = line.cursorToX(position)
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _fade(painter: QPainter, box: QRectF, ground: QColor) -> None:
    """The context goes on beyond both ends."""
    clear = QColor(ground)
    clear.setAlpha(0)
    for left, first, second in ((box.left(), ground, clear), (box.right() - _FADE, clear, ground)):
        shade = QLinearGradient(left, 0, left + _FADE, 0)
        shade.setColorAt(0, first)
        shade.setColorAt(1, second)
        painter.fillRect(QRectF(left, box.top() + 4, _FADE, box.height() - 9), shade)
