"""Figures for a paper: bars painted once, as SVG and PNG, in black on white; letters become outlines, so that every
viewer shows Persian and Arabic joined and in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath
from PySide6.QtSvg import QSvgGenerator

from ui import i18n
from ui.theme import ui_font

WIDTH: Final = 640
ROW: Final = 26
MARGIN: Final = 16
VALUE_WIDTH: Final = 96
SHARPNESS: Final = 3
"""Pixels of the PNG for each unit of the drawing: 640 units on a column of 8.5 cm are 570 dots an inch."""
INK, BAR, LINE = QColor("#1F1D1A"), QColor("#3C5DB5"), QColor("#8C8576")


@dataclass(frozen=True, slots=True)
class Bar:
    """``low`` and ``high`` are the ends of its interval; ``shown`` is its value in words."""

    name: str
    value: float
    shown: str
    low: float | None = None
    high: float | None = None


class BarChart:
    """Horizontal bars from a common line; from the right in a right-to-left language. The line is zero: values below it
    have no length."""

    def __init__(self, title: str, bars: Sequence[Bar], *, rtl: bool) -> None:
        self.title, self.bars, self.rtl = title, bars, rtl
        self._font, self._heavy = ui_font(12), ui_font(13, 600)
        metrics = QFontMetricsF(self._font)
        self._names = min(WIDTH * 0.45, max((metrics.horizontalAdvance(bar.name) for bar in bars), default=0)) + 12
        self._most = max((max(bar.value, bar.high or 0) for bar in bars), default=0) or 1

    def size(self) -> QSize:
        return QSize(WIDTH, 2 * MARGIN + ROW * (len(self.bars) + 1))

    def paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self.size().width(), self.size().height()), QColor("white"))
        painter.setPen(Qt.PenStyle.NoPen)
        self._words(painter, self.title, QRectF(MARGIN, MARGIN, WIDTH - 2 * MARGIN, ROW), heavy=True)
        for n, bar in enumerate(self.bars, 1):
            self._bar(painter, bar, MARGIN + n * ROW)

    def _bar(self, painter: QPainter, bar: Bar, top: float) -> None:
        room = WIDTH - 2 * MARGIN - self._names - VALUE_WIDTH
        length = max(0.0, room * bar.value / self._most)
        self._words(painter, bar.name, self._box(0, top, self._names - 12))
        painter.fillRect(self._box(self._names, top + 5, length, ROW - 10), BAR)
        end = length
        if bar.low is not None and bar.high is not None:
            first, end = max(0.0, room * bar.low / self._most), max(0.0, room * bar.high / self._most)
            painter.fillRect(self._box(self._names + first, top + ROW / 2 - 0.75, end - first, 1.5), INK)
            for at in (first, end):
                painter.fillRect(self._box(self._names + at - 0.75, top + ROW / 2 - 4, 1.5, 8), INK)
        self._words(painter, bar.shown, self._box(self._names + max(length, end) + 8, top, VALUE_WIDTH - 8))

    def _box(self, start: float, top: float, width: float, height: float = ROW) -> QRectF:
        """``start`` counts from where reading begins."""
        left = WIDTH - MARGIN - start - width if self.rtl else MARGIN + start
        return QRectF(left, top, width, height)

    def _words(self, painter: QPainter, words: str, box: QRectF, *, heavy: bool = False) -> None:
        font = self._heavy if heavy else self._font
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        path = QPainterPath()
        path.addText(QPointF(0, 0), font, shown)
        edge = path.boundingRect()
        x = box.right() - edge.right() if self.rtl else box.left() - edge.left()
        path.translate(x, box.center().y() + (metrics.ascent() - metrics.descent()) / 2)
        painter.fillPath(path, INK)


def write_svg(chart: BarChart, place: Path) -> None:
    generator = QSvgGenerator()
    generator.setFileName(str(place))
    generator.setSize(chart.size())
    generator.setViewBox(QRectF(0, 0, chart.size().width(), chart.size().height()))
    generator.setTitle(i18n.plain(chart.title))
    with QPainter(generator) as painter:
        chart.paint(painter)


def write_png(chart: BarChart, place: Path) -> None:
    image = QImage(chart.size() * SHARPNESS, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.scale(SHARPNESS, SHARPNESS)
        chart.paint(painter)
    image.save(str(place))


FORMS: Final[dict[str, Callable[[BarChart, Path], None]]] = {".svg": write_svg, ".png": write_png}
