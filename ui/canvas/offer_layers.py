"""How suggestions look: dashed, without a fill, with a question mark behind the label; the one looked at is tinted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from models.annotation import EVENT, STANCE
from ui.canvas.painting import Painting, Shown
from ui.canvas.scene import Mark
from ui.canvas.stamps import Dashed, stamp
from ui.keyboard import Chord
from ui.keycaps import caps_of, paint_caps

_DASHES: Final = (3.2, 2.6)
_TAKE: Final = Chord("KeyU")


def paint_offers(painting: Painting, block: Shown) -> None:
    """Under the text."""
    painter, ratio = painting.painter, painting.painter.device().devicePixelRatioF()
    for line in block.scene:
        for mark in line.offers:
            current = mark.annotation.id == painting.state.offer
            inks = painting.inks(mark.annotation)
            if mark.annotation.kind == STANCE:
                _dotted(painter, mark, block.y, inks.line, 1.8 if current else 1.3)
                continue
            radius = 10.0 if mark.annotation.kind == EVENT else 5.0
            inside = inks.tint.rgba() if current else None
            look = Dashed(inks.line.rgba(), 1.8 if current else 1.3, _DASHES, radius, inside)
            for left, right in mark.pieces:
                box = (left - 2.5, block.y + mark.top, right - left + 5, mark.bottom - mark.top)
                stamp(painter, box, look, ratio)


def _dotted(painter: QPainter, mark: Mark, top: float, colour: QColor, width: float) -> None:
    pen = QPen(colour, width)
    pen.setDashPattern(_DASHES)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    for left, right in mark.pieces:
        painter.drawLine(QPointF(left, top + mark.line), QPointF(right, top + mark.line))


def paint_offer_tags(painting: Painting, block: Shown) -> None:
    """Over the text: a thinner hand than what somebody has labelled."""
    painting.painter.setFont(painting.tags.font)
    for line in block.scene:
        for mark in line.offers:
            _tag(painting, mark, block.y)


def paint_cleaner(painting: Painting, block: Shown) -> None:
    """The clean boundary: a line over the words that would stay, with the key that takes it."""
    span = painting.state.cleaner
    if span is None:
        return
    accent = painting.theme.color("accent")
    boxes = list(painting.boxes(block, span))
    for box in boxes:
        painting.painter.fillRect(QRectF(box.left(), box.bottom() + 1, box.width(), 2), accent)
        for x in (box.left(), box.right() - 2):
            painting.painter.fillRect(QRectF(x, box.bottom() - 5, 2, 7), accent)
    if boxes and block.typeset.block.start <= span[1] - 1 < block.typeset.block.after:
        x = boxes[-1].left() if painting.page.metrics.rtl else boxes[-1].right()
        paint_caps(painting.painter, QPointF(x - 10, boxes[-1].top() - 16), caps_of(_TAKE), painting.theme)


def _tag(painting: Painting, mark: Mark, y: float) -> None:
    if mark.tag is None:
        return
    box = mark.tag.box
    painting.painter.setPen(painting.inks(mark.annotation).ink)
    painting.tags.draw(painting.painter, mark.tag.text, QPointF(box.left, y + box.top))
