"""How adjudication looks on the text: gold lines, zigzags with a number, the staff of the open conflict (ux.md §4)."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from ui.badges import Badge, paint_badge
from ui.canvas.painting import Painting, Shown
from ui.canvas.review import NumberTag, Rail, Stroke

_WAVE: Final = 3.0
_BADGE: Final = 6.4
_SHOWN: Final = 4
"""So many badges stand at a lane; the card has them all."""


def paint_wash(painting: Painting, block: Shown) -> None:
    """Behind the words of the open conflict."""
    if painting.state.review is None:
        return
    for box in painting.review_of(block).washes:
        tint = painting.theme.color("bad_tint")
        painting.fill(QRectF(box.left, block.y + box.top, box.width, box.height), tint, 5)


def paint_review(painting: Painting, block: Shown) -> None:
    if painting.state.review is None:
        return
    scene = painting.review_of(block)
    gold = painting.theme.color("gold_line")
    for stroke in scene.gold:
        painting.painter.fillRect(QRectF(stroke.left, block.y + stroke.y - 0.9, stroke.right - stroke.left, 1.8), gold)
    for stroke in scene.zigzags:
        _zigzag(painting, stroke, block.y)
    for tag in scene.tags:
        _number(painting, tag, block.y)
    for rail in scene.rails:
        _rail(painting, rail, block.y)


def _zigzag(painting: Painting, stroke: Stroke, y0: float) -> None:
    path, x, up = QPainterPath(QPointF(stroke.left, y0 + stroke.y + 1.6)), stroke.left, True
    while x < stroke.right:
        x = min(x + _WAVE, stroke.right)
        path.lineTo(x, y0 + stroke.y + (-1.6 if up else 1.6))
        up = not up
    painting.painter.setPen(QPen(painting.theme.color("bad"), 1.5))
    painting.painter.setBrush(Qt.BrushStyle.NoBrush)
    painting.painter.drawPath(path)


def _number(painting: Painting, tag: NumberTag, y0: float) -> None:
    box = QRectF(tag.box.left, y0 + tag.box.top, tag.box.width, tag.box.height)
    painting.fill(box, painting.theme.color("bad_tint"), 4)
    painting.painter.setPen(painting.theme.color("bad"))
    painting.painter.setFont(painting.tags.font)
    painting.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tag.text)


def _rail(painting: Painting, rail: Rail, y0: float) -> None:
    """A line from badge to tick; on the open side of a line break it runs on past the edge."""
    assert painting.state.review is not None, "a rail is of a review"
    rtl, painter = painting.page.metrics.rtl, painting.painter
    people = [Badge(*person) for person in painting.state.review.lanes[rail.lane].people]
    line = QColor(painting.theme.hue(people[0].hue).ink if people else painting.theme.color("t2"))
    y, left, right = y0 + rail.stroke.y, rail.stroke.left, rail.stroke.right
    begins, ends = (right, left) if rtl else (left, right)
    outward = 3.0 if rtl else -3.0
    a, b = (begins if rail.first else begins + outward), (ends if rail.last else ends - outward)
    painter.fillRect(QRectF(min(a, b), y - 1, abs(a - b), 2), line)
    if rail.last:
        painter.fillRect(QRectF(b - (0 if rtl else 2), y - 4, 2, 5), line)
    if rail.first:
        radius = _BADGE * min(1.6, max(1.0, painting.page.metrics.zoom))
        step = 2 * radius + 3
        for n, badge in enumerate(people[:_SHOWN]):
            paint_badge(painter, QPointF(a + (n * step - 6 if rtl else 6 - n * step), y), radius, badge, painting.theme)
