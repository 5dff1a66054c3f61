"""Dashed boxes as small pictures: stroking their dashes takes 50 µs, putting down a picture of them 5."""

from __future__ import annotations

from functools import lru_cache
from math import ceil, floor
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

LARGEST: Final = 260.0
"""Pixels: what is wider or higher is painted each time."""
_KEPT: Final = 1024
_STEPS: Final = 8
"""Places and sizes are told apart to this part of a pixel."""
_MARGIN: Final = 3


class Dashed(NamedTuple):
    """How a box looks: colours as ``QColor.rgba``, lengths in pixels, the dashes in widths of the line."""

    line: int
    width: float
    dashes: tuple[float, ...]
    radius: float
    inside: int | None = None

    def draw(self, painter: QPainter, box: QRectF) -> None:
        pen = QPen(QColor.fromRgba(self.line), self.width)
        pen.setDashPattern(self.dashes)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(QColor.fromRgba(self.inside) if self.inside is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, self.radius, self.radius)


def stamp(painter: QPainter, box: tuple[float, float, float, float], look: Dashed, ratio: float) -> None:
    """The box (left, top, width, height) on a device with ``ratio`` of its pixels to one of ours."""
    left, top, width, height = box
    if width > LARGEST or height > LARGEST:
        look.draw(painter, QRectF(*box))
        return
    x, y = floor(left) - _MARGIN, floor(top) - _MARGIN
    place = (round((left - x) * _STEPS), round((top - y) * _STEPS), round(width * _STEPS), round(height * _STEPS))
    painter.drawPixmap(QPointF(x, y), _picture(place, look, ratio))


@lru_cache(maxsize=_KEPT)
def _picture(place: tuple[int, int, int, int], look: Dashed, ratio: float) -> QPixmap:
    left, top, width, height = (v / _STEPS for v in place)
    size = QSizeF(ceil(left + width) + _MARGIN, ceil(top + height) + _MARGIN)
    picture = QPixmap((size * ratio).toSize())
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look.draw(painter, QRectF(left, top, width, height))
    return picture
