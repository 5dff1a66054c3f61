"""Stances in the margin beside their evidence: a bracket, and a note of value, holder and target."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath, QPen, QRegion, QTextOption

from models.annotation import Annotation
from ui.canvas.layers import stance_spans
from ui.canvas.metrics import Metrics
from ui.canvas.page import Page
from ui.canvas.painting import Painting, Shown
from ui.i18n import is_rtl, tr
from ui.labels import STANCE_SIGNS

BRACKET: Final = 14.0
NOTE: Final = 132.0
HEADING: Final = 18.0
WORDS: Final = 40.0
_HOLDER, _TARGET = "HOLDER", "TARGET"
_FILLER: Final = 18


@dataclass(frozen=True, slots=True)
class Note:
    """A stance in view: pixels of the viewport from ``top`` to ``bottom`` are its bracket's, from ``begins`` on stand
    ``heading`` and ``words`` down to ``ends`` where the margin has room for them (``begins`` is None where it has
    not)."""

    stance: Annotation
    top: float
    bottom: float
    begins: float | None
    ends: float
    heading: str
    words: str


def notes(
    page: Page, font: QFont, shown: list[Shown], layer: Mapping[str, Annotation], names: Mapping[str, str]
) -> list[Note]:
    """``names`` are the value names by label id. A note that would lie on the one above moves down."""
    free, roomy, found = float("-inf"), page.metrics.notes >= NOTE, []
    plain = _font(font, QFont.Weight.Normal).toString()
    for stance, top, bottom in stance_spans(shown):
        words = _sentence(page.text, stance, layer)
        begins = max(top - 4, free) if roomy else None
        heading = f"{STANCE_SIGNS.get(stance.label, '◆')} {names.get(stance.label, stance.label)}"
        ends = top
        if begins is not None:
            ends = begins + HEADING + _height(words, plain)
            free = ends + 6
        found.append(Note(stance, top, bottom, begins, ends, heading, words))
    return found


def note_box(page: Page, note: Note) -> QRect:
    """What bracket and words may cover."""
    metrics, start = page.metrics, note.top if note.begins is None else min(note.top, note.begins)
    end = note.bottom if note.begins is None else max(note.bottom, note.begins + HEADING + WORDS)
    width = round(BRACKET + 16 + NOTE)
    left = round(metrics.left) - width if metrics.rtl else round(metrics.right)
    return QRect(left, floor(start) - 2, width, ceil(end - start) + 4)


def paint_margin(painting: Painting, several: Iterable[Note], region: QRegion) -> None:
    for note in several:
        if region.intersects(note_box(painting.page, note)):
            _bracket(painting, note.stance, note.top, note.bottom)
            if note.begins is not None:
                _words(painting, note, note.begins)


def note_at(page: Page, several: Iterable[Note], at: QPointF) -> str | None:
    """The stance whose bracket or words are under a point of the view."""
    for note in several:
        bracket = QRectF(_bracket_x(page.metrics)[0] - 5, note.top, 12, note.bottom - note.top)
        begins = note.begins if note.begins is not None else note.top
        words = QRectF(_note_left(page.metrics), begins, NOTE, note.ends - begins)
        if bracket.contains(at) or words.contains(at):
            return note.stance.id
    return None


def _bracket_x(metrics: Metrics) -> tuple[float, float]:
    """Where a bracket stands, and how far its ends reach to the text."""
    return (metrics.left - BRACKET, 7.0) if metrics.rtl else (metrics.right + BRACKET, -7.0)


def _bracket(painting: Painting, stance: Annotation, top: float, bottom: float) -> None:
    x, tick = _bracket_x(painting.page.metrics)
    path = QPainterPath(QPointF(x + tick, top))
    path.lineTo(x, top)
    path.lineTo(x, bottom)
    path.lineTo(x + tick, bottom)
    painting.painter.setPen(QPen(painting.inks(stance).line, 2.6 if stance.id == painting.state.focus else 2))
    painting.painter.setBrush(Qt.BrushStyle.NoBrush)
    painting.painter.drawPath(path)


def _words(painting: Painting, note: Note, top: float) -> None:
    left, painter, font = _note_left(painting.page.metrics), painting.painter, painting.tags.font
    painter.setPen(painting.inks(note.stance).ink)
    painter.setFont(_font(font, QFont.Weight.DemiBold))
    painter.drawText(QRectF(left, top, NOTE, HEADING), note.heading, _option(painting))
    painter.setPen(painting.theme.color("t2"))
    painter.setFont(_font(font, QFont.Weight.Normal))
    painter.drawText(QRectF(left, top + HEADING, NOTE, WORDS), note.words, _option(painting))


@lru_cache(maxsize=512)
def _height(text: str, font: str) -> float:
    """How high the words of a note stand, at most two lines: measuring costs more than painting them."""
    used = QFont()
    used.fromString(font)
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
    return min(WORDS, QFontMetricsF(used).boundingRect(QRectF(0, 0, NOTE, 400), flags, text).height())


def _note_left(metrics: Metrics) -> float:
    return metrics.left - BRACKET - 8 - NOTE if metrics.rtl else metrics.right + BRACKET + 8


def _font(tags: QFont, weight: QFont.Weight) -> QFont:
    font = QFont(tags)
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


def _sentence(text: str, stance: Annotation, layer: Mapping[str, Annotation]) -> str:
    holder, target = (_filler(text, stance, role, layer) for role in (_HOLDER, _TARGET))
    return tr("stance.note", holder=holder, target=target)


def _filler(text: str, stance: Annotation, role: str, layer: Mapping[str, Annotation]) -> str:
    for argument in stance.arguments:
        filler = layer.get(argument.target) if argument.role == role and argument.target else None
        if filler is not None:
            words = text[filler.start : filler.end]
            return words if len(words) <= _FILLER else words[: _FILLER - 1] + "…"
    return "–"
