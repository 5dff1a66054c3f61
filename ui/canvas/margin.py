"""Stances in the margin beside their evidence: a bracket, and a note of value, holder and target."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainterPath, QPen, QTextOption

from models.annotation import Annotation
from ui.canvas.paint import Canvas2D, Shown, stance_spans
from ui.i18n import tr
from ui.labels import STANCE_SIGNS

BRACKET: Final = 14.0
NOTE: Final = 132.0
_HOLDER, _TARGET = "HOLDER", "TARGET"


def paint_margin(canvas: Canvas2D, shown: list[Shown], layer: Mapping[str, Annotation], names: Mapping[str, str]) -> None:
    """``names`` are the value names by label id. A note that would lie on the one above moves down."""
    free = float("-inf")
    for stance, top, bottom in stance_spans(canvas.page, shown):
        _bracket(canvas, stance, top, bottom)
        if canvas.page.metrics.notes >= NOTE:
            free = _note(canvas, stance, max(top - 4, free), layer, names) + 6


def _bracket(canvas: Canvas2D, stance: Annotation, top: float, bottom: float) -> None:
    metrics = canvas.page.metrics
    x, tick = (metrics.left - BRACKET, 7.0) if metrics.rtl else (metrics.right + BRACKET, -7.0)
    path = QPainterPath(QPointF(x + tick, top))
    path.lineTo(x, top)
    path.lineTo(x, bottom)
    path.lineTo(x + tick, bottom)
    canvas.painter.setPen(QPen(QColor(canvas.hue(stance).line), 2.6 if stance.id == canvas.state.focus else 2))
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    canvas.painter.drawPath(path)


def _note(
    canvas: Canvas2D, stance: Annotation, top: float, layer: Mapping[str, Annotation], names: Mapping[str, str]
) -> float:
    """Paints the note and returns its bottom."""
    left = _note_left(canvas)
    heading = f"{STANCE_SIGNS.get(stance.label, '◆')} {names.get(stance.label, stance.label)}"
    painter = canvas.painter
    painter.setPen(QColor(canvas.hue(stance).ink))
    painter.setFont(_font(canvas, QFont.Weight.DemiBold))
    painter.drawText(QRectF(left, top, NOTE, 18), heading, _option(canvas))
    painter.setPen(canvas.theme.color("t2"))
    painter.setFont(_font(canvas, QFont.Weight.Normal))
    body = QRectF(left, top + 18, NOTE, 40)
    text = _sentence(canvas, stance, layer)
    painter.drawText(body, text, _option(canvas))
    return painter.boundingRect(body, text, _option(canvas)).bottom()


def _note_left(canvas: Canvas2D) -> float:
    metrics = canvas.page.metrics
    return metrics.left - BRACKET - 8 - NOTE if metrics.rtl else metrics.right + BRACKET + 8


def _font(canvas: Canvas2D, weight: QFont.Weight) -> QFont:
    font = QFont(canvas.tags.font)
    font.setPixelSize(12)
    font.setWeight(weight)
    return font


def _option(canvas: Canvas2D) -> QTextOption:
    rtl = canvas.page.metrics.rtl
    option = QTextOption((Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    return option


def _sentence(canvas: Canvas2D, stance: Annotation, layer: Mapping[str, Annotation]) -> str:
    holder, target = (_filler(canvas, stance, role, layer) for role in (_HOLDER, _TARGET))
    return tr("stance.note", holder=holder, target=target)


def _filler(canvas: Canvas2D, stance: Annotation, role: str, layer: Mapping[str, Annotation]) -> str:
    for argument in stance.arguments:
        filler = layer.get(argument.target) if argument.role == role and argument.target else None
        if filler is not None:
            text = canvas.page.text[filler.start : filler.end]
            return text if len(text) <= 24 else text[:23] + "…"
    return "–"
