"""What the layers of the canvas paint with: state, colours, and one pass over the exposed part of the viewport."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QStaticText,
)

from models.annotation import Annotation
from ui.canvas.connectors import Connector
from ui.canvas.page import Page
from ui.canvas.review import Review, ReviewScene, review_scene
from ui.canvas.scene import LineScene, Mark, Piece, SetLine
from ui.canvas.typeset import Line, Typeset
from ui.labels import Looks
from ui.theme import Theme

MATCH: Final = "match"
IDENTICAL: Final = "identical"
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Band:
    """A zone as a band in the margin: code points, short name, label, and whether it is only proposed."""

    start: int
    end: int
    name: str
    label: str
    proposed: bool


@dataclass(slots=True)
class State:
    """What the layers need besides the scene. Spans are code points; ``dimmed`` are zones closed to annotation."""

    focus: str | None = None
    selection: Span | None = None
    caret: int | None = None
    dimmed: tuple[Span, ...] = ()
    highlights: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    current: Span | None = None
    connectors: tuple[Connector, ...] = ()
    hints: Mapping[str, str] = field(default_factory=dict)
    live_hint: str | None = None
    bands: tuple[Band, ...] = ()
    kin: frozenset[str] = frozenset()
    review: Review | None = None
    offer: str | None = None
    cleaner: Span | None = None


@dataclass(slots=True)
class Shown:
    """One block in view: ``y`` is where its top is in the viewport; ``scene`` and ``lines`` are the exposed ones."""

    index: int
    y: float
    typeset: Typeset
    scene: list[LineScene]
    lines: list[Line]


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of one label as Qt has them, made once per label and theme."""

    line: QColor
    ink: QColor
    tint: QColor
    outer_tint: QColor
    dashed: bool


class Palette:
    """The inks of every label of a schema under one theme."""

    def __init__(self, theme: Theme, looks: Looks) -> None:
        self._theme, self._looks = theme, looks
        self._made: dict[tuple[str, str], Inks] = {}

    def of(self, annotation: Annotation) -> Inks:
        label = (annotation.kind, annotation.label)
        inks = self._made.get(label)
        if inks is None:
            inks = self._made[label] = self._make(*label)
        return inks

    def _make(self, kind: str, label: str) -> Inks:
        look = self._looks.look(kind, label)
        line, ink, tint = (QColor(value) for value in self._theme.hue(look.colour))
        outer = QColor(tint)
        outer.setAlphaF(0.45)
        return Inks(line, ink, tint, outer, look.dashed)


class Painting:
    """One pass over the exposed part of the viewport."""

    def __init__(self, painter: QPainter, page: Page, theme: Theme, palette: Palette, tags: Tags, state: State) -> None:
        self.painter = painter
        self.page = page
        self.theme = theme
        self.inks = palette.of
        self.tags = tags
        self.state = state
        self._reviews: dict[int, ReviewScene] = {}

    # ---- helpers of the layers
    def marks(self, block: Shown) -> Iterator[Mark]:
        for line in block.scene:
            yield from line.marks

    def boxes(self, block: Shown, span: Span, grow: float = 0.0) -> Iterator[QRectF]:
        """The boxes of a code point range on the lines of a block, as high as a tint."""
        for line in block.lines:
            if span[0] < line.end and span[1] > line.start:
                top = block.y + line.baseline - 0.92 * block.typeset.em
                for left, right in block.typeset.pieces(line, *span):
                    box = QRectF(left, top, right - left, 1.37 * block.typeset.em)
                    yield box.adjusted(-grow, -grow, grow, grow)

    def review_of(self, block: Shown) -> ReviewScene:
        """What the review has on the exposed lines of a block."""
        found = self._reviews.get(block.index)
        if found is None:
            assert self.state.review is not None, "there is a review"

            def boxes(line: SetLine, start: int, end: int) -> list[Piece]:
                return block.typeset.pieces(cast("Line", line), start, end)

            measure = QFontMetricsF(self.tags.font).horizontalAdvance
            em, metrics = block.typeset.em, self.page.metrics
            found = self._reviews[block.index] = review_scene(
                block.lines, self.state.review, boxes, em, metrics, measure
            )
        return found

    def fill(self, box: QRectF, colour: QColor, radius: float = 4.0) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        self.painter.drawRoundedRect(box, radius, radius)

    def outline(self, box: QRectF, pen: QPen, radius: float, inside: QColor | None = None) -> None:
        self.painter.setPen(pen)
        self.painter.setBrush(inside if inside is not None else QBrush(Qt.BrushStyle.NoBrush))
        self.painter.drawRoundedRect(box, radius, radius)


class Tags:
    """Label names as prepared text, one per wording."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._prepared: dict[str, QStaticText] = {}

    def draw(self, painter: QPainter, text: str, at: QPointF) -> None:
        prepared = self._prepared.get(text)
        if prepared is None:
            prepared = self._prepared[text] = QStaticText(text)
            prepared.setTextFormat(Qt.TextFormat.PlainText)
            prepared.prepare(font=self.font)
        painter.drawStaticText(at, prepared)
