"""Icons: SVG files tinted with a colour of the theme, drawn once for each size, colour and direction."""

from __future__ import annotations

import math
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPolygonF, QTransform

FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "icons"
DIRECTIONAL: Final = frozenset({"undo", "redo", "chevron-forward", "chevron-back", "play", "sort", "enter"})
SHARPNESS: Final = 2.0


@cache
def _source(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _pixmap(name: str, color: str, size: int, mirrored: bool) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
    picture = QPixmap(QSize(size, size) * SHARPNESS)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        renderer.render(painter)
    if mirrored:
        picture = picture.transformed(QTransform.fromScale(-1, 1))
    picture.setDevicePixelRatio(SHARPNESS)
    return picture


def pixmap(name: str, color: QColor, size: int = 16, *, rtl: bool = False) -> QPixmap:
    """The icon ``name`` in ``color``, ``size`` logical pixels square; a directional one is mirrored when ``rtl``."""
    return _pixmap(name, color.name(), size, rtl and name in DIRECTIONAL)


def icon(name: str, color: QColor, faint: QColor | None = None, size: int = 16, *, rtl: bool = False) -> QIcon:
    """An icon for a button; ``faint`` is its colour when the button is disabled."""
    made = QIcon(pixmap(name, color, size, rtl=rtl))
    if faint is not None:
        made.addPixmap(pixmap(name, faint, size, rtl=rtl), QIcon.Mode.Disabled)
    return made


def star(centre: QPointF, outer: float, points: int = 8, depth: float = 0.765) -> QPolygonF:
    """The eight-point star of two squares: the mark of Ayar, and of gold."""
    corners = []
    for n in range(2 * points):
        radius = outer if n % 2 == 0 else outer * depth
        angle = math.pi * n / points
        corners.append(centre + QPointF(radius * math.sin(angle), -radius * math.cos(angle)))
    return QPolygonF(corners)


def paint_logo(painter: QPainter, box: QRectF, color: QColor, paper: QColor) -> None:
    """The star with the ring cut out of it, filling ``box``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    half = box.width() / 2
    painter.drawPolygon(star(box.center(), half))
    painter.setBrush(paper)
    painter.drawEllipse(box.center(), half * 0.47, half * 0.47)
    painter.setBrush(color)
    painter.drawEllipse(box.center(), half * 0.29, half * 0.29)


@cache
def _logo(size: int, color: str, paper: str) -> QPixmap:
    picture = QPixmap(QSize(size, size) * SHARPNESS)
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(SHARPNESS)
    with QPainter(picture) as painter:
        paint_logo(painter, QRectF(0.5, 0.5, size - 1, size - 1), QColor(color), QColor(paper))
    return picture


def logo(size: int, color: QColor, paper: QColor) -> QPixmap:
    """The mark of Ayar, ``size`` logical pixels square."""
    return _logo(size, color.name(), paper.name())
