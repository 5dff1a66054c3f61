"""The connectors of the focused event as they look: lines below the text, dots and role names over it."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainterPath, QPen

from ui.canvas.connectors import Connector
from ui.canvas.metrics import Metrics
from ui.canvas.painting import Painting
from ui.labels import EVENT_COLOUR

_CORNER: Final = 5.0
_NAME: Final = 14.0
_MARK: Final = 12.0
"""Pixels from the view's edge to the mark of an end beyond it, at most."""


def paint_connectors(painting: Painting) -> None:
    """The tree of the focused event, below the text; a live candidate is dashed."""
    for connector in painting.state.connectors:
        colour = painting.theme.color("accent") if connector.live else QColor(painting.theme.hue(EVENT_COLOUR).line)
        pen = QPen(colour, 2.0 if connector.live else 1.5)
        if connector.live:
            pen.setDashPattern([3, 2])
        painting.painter.setPen(pen)
        painting.painter.setBrush(Qt.BrushStyle.NoBrush)
        painting.painter.drawPath(_rounded(connector.path))


def edge_depth(metrics: Metrics, ends: int) -> int:
    """How far from the view's edge the marks and names of so many ends out of sight reach, in pixels."""
    return ceil(_MARK + (ends + 0.5) * _NAME * metrics.label_em / 11) + 2


def _rounded(path: tuple[tuple[float, float], ...]) -> QPainterPath:
    """Straight segments with round corners; a corner is never rounder than its shorter side allows."""
    points = [QPointF(*point) for point in path]
    drawn = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        into, out = corner - before, after - corner
        length_in, length_out = into.manhattanLength(), out.manhattanLength()
        reach = min(_CORNER, length_in / 2, length_out / 2)
        if reach > 0:
            drawn.lineTo(corner - into * (reach / length_in))
            drawn.quadTo(corner, corner + out * (reach / length_out))
    drawn.lineTo(points[-1])
    return drawn


def paint_dots(painting: Painting, letters: Sequence[QRectF] = ()) -> None:
    """Dots and role names of the connectors, over the text; an end out of sight is a mark at the view's edge. Role
    names keep clear of the boxes of the hint ``letters``."""
    view = painting.painter.viewport()
    above = below = 0  # so many ends are out of sight
    for connector in painting.state.connectors:
        hue = painting.theme.hue(EVENT_COLOUR)
        colour = painting.theme.color("accent") if connector.live else QColor(hue.line)
        painting.painter.setPen(Qt.PenStyle.NoPen)
        painting.painter.setBrush(colour)
        painting.painter.drawEllipse(QPointF(*connector.dot), 2.6, 2.6)
        ink = painting.theme.color("accent") if connector.live else QColor(hue.ink)
        x, y = connector.label
        if y < 8:
            _edge_mark(painting, connector, (colour, ink), 10.0, above, up=True)
            above += 1
        elif y > view.height() - 8:
            _edge_mark(painting, connector, (colour, ink), view.height() - _MARK, below, up=False)
            below += 1
        else:
            _role_name(painting, connector.role, ink, x, y, letters)


def _role_name(painting: Painting, role: str, ink: QColor, x: float, y: float, letters: Sequence[QRectF] = ()) -> None:
    font = painting.tags.font
    width = QFontMetricsF(font).horizontalAdvance(role)
    metrics = painting.page.metrics
    share = metrics.label_em / 11
    place = QRectF(x - width if metrics.rtl else x, y - 6.5 * share, width, 13.5 * share)
    left = clear_of(place, letters, metrics).left()
    painting.fill(QRectF(left - 3, place.top(), width + 6, place.height()), painting.theme.color("canvas"), 3)
    painting.painter.setPen(ink)
    painting.painter.setFont(font)
    painting.tags.draw(painting.painter, role, QPointF(left, y + 3.6 * share - QFontMetricsF(font).ascent()))


def clear_of(box: QRectF, letters: Sequence[QRectF], metrics: Metrics) -> QRectF:
    """The box moved on in reading direction until no letter stands in it; the other way where the view ends."""
    moved = _moved(box, letters, leftwards=metrics.rtl)
    if moved.left() < 0 or moved.right() > metrics.view:
        moved = _moved(box, letters, leftwards=not metrics.rtl)
    return moved


def _moved(box: QRectF, letters: Sequence[QRectF], *, leftwards: bool) -> QRectF:
    at = QRectF(box)
    for letter in sorted(letters, key=lambda each: each.left(), reverse=leftwards):
        if at.intersects(letter):
            at.moveRight(letter.left() - 3) if leftwards else at.moveLeft(letter.right() + 3)
    return at


def _edge_mark(
    painting: Painting, connector: Connector, colours: tuple[QColor, QColor], y: float, n: int, *, up: bool
) -> None:
    """A small arrow on the trunk, pointing to where the argument is, and the role name in the margin beside the text;
    the name of end ``n`` out of sight keeps clear of those before it."""
    metrics, (colour, ink) = painting.page.metrics, colours
    trunk = connector.path[2][0] if len(connector.path) > 4 else connector.dot[0]
    tip = -5.0 if up else 5.0
    painting.painter.setPen(Qt.PenStyle.NoPen)
    painting.painter.setBrush(colour)
    painting.painter.drawPolygon([QPointF(trunk - 4, y), QPointF(trunk + 4, y), QPointF(trunk, y + tip)])
    width = QFontMetricsF(painting.tags.font).horizontalAdvance(connector.role)
    left = min(max(trunk - width / 2, metrics.right + 4), metrics.view - width - 4) if metrics.rtl else None
    start = left + width if left is not None else max(4.0, min(trunk - width / 2, metrics.left - 4 - width))
    away = (_NAME + n * _NAME) * metrics.label_em / 11
    _role_name(painting, connector.role, ink, start, y + (away if up else -away))
