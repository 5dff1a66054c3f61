"""The status of a document as a shape, so that no state is told by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from ui import icons
from ui.theme import Theme

FLAGGED = "flagged"
GOLD = "gold"


def paint_status(painter: QPainter, centre: QPointF, status: str, theme: Theme, radius: float = 5.5) -> None:
    """○ new, ◐ in progress, ✓ disc finished, △! flagged, eight-point star gold."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if status == FLAGGED:
        _triangle(painter, centre, theme, radius)
    elif status == GOLD:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("gold_fill"))
        painter.drawPolygon(icons.star(centre, radius + 1))
    elif status == "finished":
        _disc(painter, centre, theme, radius)
    else:
        _ring(painter, centre, theme, radius, half=status == "in_progress")
    painter.restore()


def _ring(painter: QPainter, centre: QPointF, theme: Theme, radius: float, *, half: bool) -> None:
    color = theme.color("accent" if half else "t3")
    painter.setPen(QPen(color, 1.7))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, radius, radius)
    if half:
        path = QPainterPath()
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        path.moveTo(centre)
        path.arcTo(box, 90, -180)
        painter.fillPath(path, color)


def _disc(painter: QPainter, centre: QPointF, theme: Theme, radius: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("ok"))
    painter.drawEllipse(centre, radius + 0.8, radius + 0.8)
    painter.setPen(QPen(theme.color("raised"), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    tick = QPolygonF([centre + QPointF(-2.6, 0.2), centre + QPointF(-0.6, 2.2), centre + QPointF(2.8, -1.8)])
    painter.drawPolyline(tick)


def _triangle(painter: QPainter, centre: QPointF, theme: Theme, radius: float) -> None:
    painter.setPen(QPen(theme.color("warn"), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(theme.color("warn_tint"))
    r = radius + 0.8
    painter.drawPolygon(
        QPolygonF([centre + QPointF(0, -r), centre + QPointF(r, r * 0.8), centre + QPointF(-r, r * 0.8)])
    )
    painter.drawLine(centre + QPointF(0, -2), centre + QPointF(0, 1.4))
    painter.drawPoint(centre + QPointF(0, 3.6))
