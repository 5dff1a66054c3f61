"""Draws one document of the list: its mark, two lines of title, where it is from and how far it has been read."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models.annotation_set import IN_PROGRESS
from storage.project import DocumentRow
from ui import i18n
from ui.annotate.document_model import ROW, status_of, title_of
from ui.annotate.marks import paint_status
from ui.shell import Shell
from ui.theme import ui_font

HEIGHT: Final = 76
_MARGIN: Final = 14.0
_TEXT: Final = 39.0
_BAR: Final = 56.0
_PITCH: Final = 19.5
_FACTS: Final = 19.0


class DocumentDelegate(QStyledItemDelegate):
    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(240, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW)
        box = QRectF(option.rect)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._paint_ground(painter, box, selected=selected, hovered=bool(state & QStyle.StateFlag.State_MouseOver))
        if isinstance(row, DocumentRow):
            self._paint_row(painter, box, row, selected=selected)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, *, selected: bool, hovered: bool) -> None:
        theme = self._shell.theme
        if selected:
            painter.fillRect(box, theme.color("sel"))
            x = box.right() - 3 if self._shell.rtl else box.left()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(QRectF(x, box.top() + 6, 3, box.height() - 12), 1.5, 1.5)
        elif hovered:
            painter.fillRect(box, theme.color("hover"))

    def _paint_row(self, painter: QPainter, box: QRectF, row: DocumentRow, *, selected: bool) -> None:
        theme, rtl = self._shell.theme, self._shell.rtl
        inner = box.adjusted(_MARGIN, 0, -_TEXT, 0) if rtl else box.adjusted(_TEXT, 0, -_MARGIN, 0)
        font = ui_font(13, QFont.Weight.DemiBold if selected else QFont.Weight.Medium)
        title = title_of(row)
        facts = _FACTS if row.publisher or row.mentions or row.status == IN_PROGRESS else 0.0
        lines = line_count(title, font, inner.width())
        inner.setTop(box.top() + (box.height() - lines * _PITCH - facts) / 2)
        x = box.right() - _MARGIN - 7 if rtl else box.left() + _MARGIN + 7
        paint_status(painter, QPointF(x, inner.top() + 11), status_of(row), theme)
        painter.setPen(theme.color("t1"))
        paint_lines(painter, inner, title, font, rtl=rtl)
        self._paint_facts(painter, inner, inner.top() + lines * _PITCH + 3, row)

    def _paint_facts(self, painter: QPainter, inner: QRectF, top: float, row: DocumentRow) -> None:
        painter.setFont(ui_font(11.5))
        painter.setPen(self._shell.theme.color("t3"))
        height = 16.0
        far = self._paint_far_side(painter, QRectF(inner.left(), top, inner.width(), height), row)
        words = row.publisher or ""
        room = inner.width() - far - 8
        shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room)
        box = QRectF(inner.left(), top, inner.width(), height)
        align = Qt.AlignmentFlag.AlignRight if self._shell.rtl else Qt.AlignmentFlag.AlignLeft
        painter.setPen(self._shell.theme.color("t3"))
        painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)

    def _paint_far_side(self, painter: QPainter, box: QRectF, row: DocumentRow) -> float:
        """The count of mentions, or the bar of what has been read; returns the width it took."""
        if row.status == IN_PROGRESS and row.length:
            return self._paint_bar(painter, box, min(1.0, row.reached / row.length))
        if not row.mentions:
            return 0.0
        words = i18n.plural("count.mentions", row.mentions)
        align = Qt.AlignmentFlag.AlignLeft if self._shell.rtl else Qt.AlignmentFlag.AlignRight
        painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, words)
        return QFontMetricsF(painter.font()).horizontalAdvance(words)

    def _paint_bar(self, painter: QPainter, box: QRectF, share: float) -> float:
        theme, rtl = self._shell.theme, self._shell.rtl
        words = i18n.percent(share)
        width = QFontMetricsF(painter.font()).horizontalAdvance(words)
        align = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, words)
        left = box.left() + width + 7 if rtl else box.right() - width - 7 - _BAR
        track = QRectF(left, box.center().y() - 2, _BAR, 4)
        paint_bar(painter, track, [(share, theme.color("accent"))], theme.color("line"), rtl=rtl)
        return width + 7 + _BAR


def paint_bar(
    painter: QPainter, track: QRectF, parts: list[tuple[float, QColor]], ground: QColor, *, rtl: bool
) -> None:
    """A bar filled from the reading side by ``parts``, each (share of the whole, colour)."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    radius = track.height() / 2
    painter.drawRoundedRect(track, radius, radius)
    done = 0.0
    for share, color in parts:
        width = track.width() * share
        x = track.right() - done - width if rtl else track.left() + done
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(x, track.top(), width, track.height()), radius, radius)
        done += width


def line_count(text: str, font: QFont, width: float, most: int = 2) -> int:
    """How many lines ``paint_lines`` will take."""
    layout = QTextLayout(text.replace("\n", " "), font)
    layout.setTextOption(_option(rtl=True))
    layout.beginLayout()
    lines = 0
    while lines < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines += 1
    layout.endLayout()
    return max(1, lines)


def paint_lines(painter: QPainter, box: QRectF, text: str, font: QFont, *, rtl: bool, most: int = 2) -> int:
    """Paints ``text`` in at most ``most`` lines, the last one elided; returns how many it took."""
    layout = QTextLayout(text.replace("\n", " "), font)
    layout.setTextOption(_option(rtl=rtl))
    layout.beginLayout()
    lines = 0
    while lines < most and (line := layout.createLine()).isValid():
        line.setLineWidth(box.width())
        line.setPosition(QPointF(0, lines * _PITCH))
        lines += 1
    layout.endLayout()
    for n in range(lines):
        line = layout.lineAt(n)
        rest = _utf16_from(layout.text(), line.textStart())
        if n == most - 1 and len(rest.encode("utf-16-le")) // 2 > line.textLength():
            _paint_elided(painter, box.adjusted(0, n * _PITCH, 0, 0), rest, font, rtl=rtl)
        else:
            line.draw(painter, box.topLeft())
    return max(1, lines)


def _utf16_from(text: str, start: int) -> str:
    return text.encode("utf-16-le")[2 * start :].decode("utf-16-le", "replace")


def _option(*, rtl: bool) -> QTextOption:
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a title reads in its own direction
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _paint_elided(painter: QPainter, box: QRectF, text: str, font: QFont, *, rtl: bool) -> None:
    metrics = QFontMetricsF(font)
    option = _option(rtl=rtl)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    painter.setFont(font)
    line = QRectF(box.left(), box.top(), box.width(), metrics.height())
    painter.drawText(line, metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width()), option)
