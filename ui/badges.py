"""The mark of a person: a letter on a colour and a shape of its own, so that neither colour nor shape alone tells."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap, QPolygonF

from ui.theme import Theme, ui_font

HUES: Final = ("lapis", "saffron", "petrol", "slate", "plum")
_CORNERS: Final = {2: (3, 0.0), 3: (4, 0.0), 4: (6, 30.0)}
_SIZES: Final = {2: 1.28, 3: 1.18, 4: 1.06}
"""How much further out the corners stand, for shapes to look equally large."""


@dataclass(frozen=True, slots=True)
class Badge:
    """``number`` counts the people of a document from 0: it gives colour and shape, circle, square, triangle, diamond,
    hexagon and round again."""

    letter: str
    number: int

    @property
    def hue(self) -> str:
        return HUES[self.number % len(HUES)]


def paint_badge(painter: QPainter, centre: QPointF, radius: float, badge: Badge, theme: Theme) -> None:
    """``radius`` is that of the circle, in pixels; the other shapes stand out a little further."""
    ink = theme.hue(badge.hue).ink
    paper = theme.color("canvas" if theme.dark else "raised").name()
    picture = _picture(badge, radius, ink, paper, painter.device().devicePixelRatioF())
    half = _room(radius) / 2
    painter.drawPixmap(QPointF(round(centre.x() - half), round(centre.y() - half)), picture)


def _room(radius: float) -> int:
    """The side of the square in which a badge is drawn."""
    return 2 * math.ceil(radius * 1.5)


@lru_cache(maxsize=512)
def _picture(badge: Badge, radius: float, ink: str, paper: str, ratio: float) -> QPixmap:
    """Drawn once: a screen of adjudication has fifty of them."""
    side = _room(radius)
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink))
        _shape(painter, QPointF(side / 2, side / 2), radius, badge.number % len(HUES))
        painter.setPen(QColor(paper))
        painter.setFont(ui_font(max(8.0, radius * 1.15), QFont.Weight.Bold))
        drop = radius * (0.22 if badge.number % len(HUES) == 2 else -0.02)
        painter.drawText(QRectF(0, drop, side, side), Qt.AlignmentFlag.AlignCenter, badge.letter)
    return picture


def _shape(painter: QPainter, centre: QPointF, radius: float, shape: int) -> None:
    if shape == 0:
        painter.drawEllipse(centre, radius, radius)
    elif shape == 1:
        half = radius * 0.92
        painter.drawRoundedRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half), 2.5, 2.5)
    else:
        painter.drawPolygon(_polygon(centre, radius * _SIZES[shape], *_CORNERS[shape]))


def _polygon(centre: QPointF, radius: float, corners: int, turn: float) -> QPolygonF:
    down = radius * 0.14 if corners == 3 else 0.0
    points = []
    for n in range(corners):
        angle = math.radians(turn + 360 * n / corners)
        points.append(centre + QPointF(radius * math.sin(angle), down - radius * math.cos(angle)))
    return QPolygonF(points)


def paint_badges(
    painter: QPainter, at: QPointF, badges: tuple[Badge, ...], theme: Theme, radius: float = 8.0, *, rtl: bool
) -> float:
    """Badges one after another from ``at``, the middle of the start side, in reading direction; their width."""
    step = 2 * radius + 4
    for n, badge in enumerate(badges):
        away = radius + n * step
        paint_badge(painter, QPointF(at.x() - away if rtl else at.x() + away, at.y()), radius, badge, theme)
    return badges_width(badges, radius)


def badges_width(badges: tuple[Badge, ...], radius: float = 8.0) -> float:
    return len(badges) * (2 * radius + 4) - 4 if badges else 0.0
