"""A picture of annotated text for the welcome page: invented words, painted as the canvas would."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ui import i18n
from ui.theme import Theme, ui_font

# (words, colour or empty, label), line by line; the person and the places are invented
_LINES: Final = {
    "fa": (
        (
            ("رضا کمالی", "lapis", "شخص"),
            ("امروز", "slate", "زمان"),
            ("در", "", ""),
            ("دوحه", "sky", "مکان"),
            ("با", "", ""),
        ),
        (
            ("وزیر خارجه", "aubergine", "سمت"),
            ("قطر", "cypress", "کشور"),
            ("دیدار", "plum", "◆ رایزنی"),
            ("کرد.", "", ""),
        ),
    ),
    "ar": (
        (
            ("التقى", "plum", "◆ تشاور"),
            ("رضا كمالي", "lapis", "شخص"),
            ("اليوم", "slate", "زمن"),
            ("في", "", ""),
            ("الدوحة", "sky", "مكان"),
        ),
        (("وزير خارجية", "aubergine", "منصب"), ("قطر", "cypress", "دولة"), ("سامي الحداد.", "lapis", "شخص")),
    ),
    "en": (
        (
            ("Reza Kamali", "lapis", "Person"),
            ("met", "plum", "◆ Consult"),
            ("the", "", ""),
            ("foreign minister", "aubergine", "Role"),
        ),
        (
            ("of", "", ""),
            ("Qatar", "cypress", "State"),
            ("in", "", ""),
            ("Doha", "sky", "Place"),
            ("today.", "slate", "Time"),
        ),
    ),
}


def paint_taste(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Paints two annotated lines on a sheet of paper that fills ``box``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("line"), 1))
    painter.setBrush(theme.color("canvas"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    rtl = i18n.is_rtl()
    for n, line in enumerate(_LINES[i18n.language()]):
        x = box.right() - 20 if rtl else box.left() + 20
        for words, hue, name in line:
            x = _paint_words(painter, x, box.top() + 20 + 44 * n, words, hue, name, theme, rtl=rtl)


def _paint_words(
    painter: QPainter, x: float, top: float, words: str, hue: str, name: str, theme: Theme, *, rtl: bool
) -> float:
    """Paints words with their label from ``x`` on; returns where the next ones begin."""
    font = ui_font(16)
    width = QFontMetricsF(font).horizontalAdvance(words)
    box = QRectF(x - width if rtl else x, top, width, 24)
    if hue:
        line, ink, tint = (QColor(part) for part in theme.hue(hue))
        _paint_mark(painter, box, line, tint, pill=hue == "plum")
        painter.setPen(ink)
        painter.setFont(ui_font(10.5, 600))
        under = box.adjusted(-20, 0, 0, 16) if rtl else box.adjusted(0, 0, 20, 16)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(under, side | Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignAbsolute, name)
    painter.setPen(theme.color("t1"))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words)
    return box.left() - 8 if rtl else box.right() + 8


def _paint_mark(painter: QPainter, box: QRectF, line: QColor, tint: QColor, *, pill: bool) -> None:
    painter.setBrush(tint)
    painter.setPen(QPen(line, 1.4) if pill else Qt.PenStyle.NoPen)
    radius = 10 if pill else 4
    painter.drawRoundedRect(box.adjusted(-3, 0, 3, 0), radius, radius)
    if not pill:
        painter.fillRect(QRectF(box.left() - 2, box.bottom() - 2, box.width() + 4, 1.8), line)
