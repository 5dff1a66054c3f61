"""Stances in the margin beside their evidence: a bracket, and a note of value, holder and target."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath, QPen, QTextOption

from models.annotation import Annotation
from ui.canvas.layers import stance_spans
from ui.canvas.painting import Painting, Shown
from ui.i18n import is_rtl, tr
from ui.labels import STANCE_SIGNS

BRACKET: Final = 14.0
NOTE: Final = 132.0
_HOLDER, _TARGET = "HOLDER", "TARGET"
_FILLER: Final = 18


def paint_margin(
    painting: Painting, shown: list[Shown], layer: Mapping[str, Annotation], names: Mapping[str, str]
) -> list[tuple[QRectF, str]]:
    """``names`` are the value names by label id. A note that would lie on the one above moves down. Returns where the
    brackets and notes are, with the id of each one's stance."""
    free, places = float("-inf"), []
    for stance, top, bottom in stance_spans(shown):
        places.append((_bracket(painting, stance, top, bottom), stance.id))
        if painting.page.metrics.notes >= NOTE:
            start = max(top - 4, free)
            end = _note(painting, stance, start, layer, names)
            places.append((QRectF(_note_left(painting), start, NOTE, end - start), stance.id))
            free = end + 6
    return places


def _bracket(painting: Painting, stance: Annotation, top: float, bottom: float) -> QRectF:
    """Paints the bracket and returns the box in which it can be clicked."""
    metrics = painting.page.metrics
    x, tick = (metrics.left - BRACKET, 7.0) if metrics.rtl else (metrics.right + BRACKET, -7.0)
    path = QPainterPath(QPointF(x + tick, top))
    path.lineTo(x, top)
    path.lineTo(x, bottom)
    path.lineTo(x + tick, bottom)
    painting.painter.setPen(QPen(painting.inks(stance).line, 2.6 if stance.id == painting.state.focus else 2))
    painting.painter.setBrush(Qt.BrushStyle.NoBrush)
    painting.painter.drawPath(path)
    return QRectF(x - 5, top, 12, bottom - top)


def _note(
    painting: Painting, stance: Annotation, top: float, layer: Mapping[str, Annotation], names: Mapping[str, str]
) -> float:
    """Paints the note and returns its bottom."""
    left = _note_left(painting)
    heading = f"{STANCE_SIGNS.get(stance.label, '◆')} {names.get(stance.label, stance.label)}"
    painter = painting.painter
    painter.setPen(painting.inks(stance).ink)
    painter.setFont(_font(painting, QFont.Weight.DemiBold))
    painter.drawText(QRectF(left, top, NOTE, 18), heading, _option(painting))
    painter.setPen(painting.theme.color("t2"))
    painter.setFont(_font(painting, QFont.Weight.Normal))
    body = QRectF(left, top + 18, NOTE, 40)
    text = _sentence(painting, stance, layer)
    painter.drawText(body, text, _option(painting))
    return top + 18 + _height(text, painter.font().toString())


@lru_cache(maxsize=512)
def _height(text: str, font: str) -> float:
    """How high the words of a note stand, at most two lines: measuring costs more than painting them."""
    used = QFont()
    used.fromString(font)
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
    return min(40.0, QFontMetricsF(used).boundingRect(QRectF(0, 0, NOTE, 400), flags, text).height())


def _note_left(painting: Painting) -> float:
    metrics = painting.page.metrics
    return metrics.left - BRACKET - 8 - NOTE if metrics.rtl else metrics.right + BRACKET + 8


def _font(painting: Painting, weight: QFont.Weight) -> QFont:
    font = QFont(painting.tags.font)
    font.setPixelSize(12)
    font.setWeight(weight)
    return font


def _option(painting: Painting) -> QTextOption:
    rtl = painting.page.metrics.rtl
    option = QTextOption(
        (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
    )
    # The note is a sentence of the interface: it reads in the interface's direction, on the text's side.
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_rtl() else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    return option


def _sentence(painting: Painting, stance: Annotation, layer: Mapping[str, Annotation]) -> str:
    holder, target = (_filler(painting, stance, role, layer) for role in (_HOLDER, _TARGET))
    return tr("stance.note", holder=holder, target=target)


def _filler(painting: Painting, stance: Annotation, role: str, layer: Mapping[str, Annotation]) -> str:
    for argument in stance.arguments:
        filler = layer.get(argument.target) if argument.role == role and argument.target else None
        if filler is not None:
            text = painting.page.text[filler.start : filler.end]
            return text if len(text) <= _FILLER else text[: _FILLER - 1] + "…"
    return "–"
