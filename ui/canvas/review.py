"""Adjudication on the text as plain boxes: gold lines, zigzags with a number, and a staff with one lane per version.

Qt-free: what is given is code points, what comes out are pixels of a block.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from ui.canvas.metrics import Metrics
from ui.canvas.scene import Box, Piece, SetLine

Span = tuple[int, int]
Spans = tuple[Span, ...]
LANE: Final = 14.5
FIRST: Final = 9.0
"""From the bottom of the words to the middle of the first lane, in pixels at 100 %."""
SLACK: Final = 6.0
"""What the ordinary leading has room for already."""


@dataclass(frozen=True, slots=True)
class Lane:
    """One version of the place that is open: where it stands, and (letter, number) of each who made it."""

    spans: Spans
    people: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Disputed:
    """An open conflict: its number as it is printed, and everything that its versions cover."""

    id: str
    number: str
    spans: Spans


@dataclass(frozen=True, slots=True)
class Review:
    """What is painted: ``settled`` are the stretches of gold by place, ``current`` the id of the open conflict that is
    looked at, with ``lanes`` where its versions stand."""

    settled: Mapping[str, Spans] = field(default_factory=dict)
    disputed: tuple[Disputed, ...] = ()
    current: str | None = None
    wash: Spans = ()
    lanes: tuple[Lane, ...] = ()

    def at(self, position: int) -> str | None:
        """The place at a code point, a disputed one before a settled one, the shorter one first."""
        here = [(d.spans, d.id) for d in self.disputed] or []
        for found in (here, [(spans, each) for each, spans in self.settled.items()]):
            inside = [(b - a, each) for spans, each in found for a, b in spans if a <= position < b]
            if inside:
                return min(inside)[1]
        return None


@dataclass(frozen=True, slots=True)
class Stroke:
    left: float
    right: float
    y: float


@dataclass(frozen=True, slots=True)
class NumberTag:
    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class Rail:
    """The part of a lane on one line; ``first`` and ``last`` say whether the version begins and ends on it."""

    lane: int
    stroke: Stroke
    first: bool
    last: bool


@dataclass(slots=True)
class ReviewScene:
    """Of one block, y from its top."""

    washes: list[Box] = field(default_factory=list)
    gold: list[Stroke] = field(default_factory=list)
    zigzags: list[Stroke] = field(default_factory=list)
    tags: list[NumberTag] = field(default_factory=list)
    rails: list[Rail] = field(default_factory=list)


def staff_height(review: Review | None, metrics: Metrics) -> float:
    """The extra leading that the lines of the open conflict need below them."""
    lanes = len(review.lanes) if review is not None else 0
    return (lanes * LANE - SLACK + 4) * metrics.zoom if lanes else 0.0


def review_scene(
    lines: Iterable[SetLine],
    review: Review,
    pieces: Callable[[SetLine, int, int], list[Piece]],
    em: int,
    metrics: Metrics,
    number_width: Callable[[str], float],
) -> ReviewScene:
    """The scene of the lines given, which belong to one block."""
    scene, shown = ReviewScene(), list(lines)
    if not shown:
        return scene
    start, end = shown[0].start, shown[-1].end
    settled = [spans for spans in review.settled.values() if spans[0][0] < end and spans[-1][1] > start]
    disputed = [d for d in review.disputed if d.id != review.current and d.spans[0][0] < end and d.spans[-1][1] > start]
    for line in shown:
        drawing = _Line(line, pieces, em, metrics, number_width)
        drawing.wash(scene, review.wash)
        for spans in settled:
            scene.gold += drawing.strokes(spans)
        for each in disputed:
            drawing.dispute(scene, each)
        for n, lane in enumerate(review.lanes):
            drawing.rail(scene, n, lane)
    return scene


@dataclass(frozen=True)
class _Line:
    line: SetLine
    pieces: Callable[[SetLine, int, int], list[Piece]]
    em: int
    metrics: Metrics
    number_width: Callable[[str], float]

    def found(self, spans: Sequence[Span]) -> list[Piece]:
        here: list[Piece] = []
        for start, end in spans:
            if start < self.line.end and end > self.line.start:
                here += self.pieces(self.line, start, end)
        return here

    @property
    def _bottom(self) -> float:
        return self.line.baseline + 0.45 * self.em

    def strokes(self, spans: Sequence[Span], below: float = 1.0) -> list[Stroke]:
        y = self._bottom + below * self.metrics.zoom
        return [Stroke(left + 1, right - 1, y) for left, right in self.found(spans)]

    def wash(self, scene: ReviewScene, spans: Sequence[Span]) -> None:
        top = self.line.baseline - 0.92 * self.em
        for left, right in self.found(spans):
            scene.washes.append(Box(left - 3, top - 3, right - left + 6, 1.37 * self.em + 6))

    def dispute(self, scene: ReviewScene, each: Disputed) -> None:
        strokes = self.strokes(each.spans, 2.5)
        scene.zigzags += strokes
        if strokes and each.spans[0][0] >= self.line.start:
            start = strokes[-1] if self.metrics.rtl else strokes[0]
            width, height = max(18.0, self.number_width(each.number) + 8), 1.35 * self.metrics.label_em
            left = start.right - width - 2 if self.metrics.rtl else start.left + 2
            scene.tags.append(NumberTag(each.number, Box(left, start.y + 3.5, width, height)))

    def rail(self, scene: ReviewScene, number: int, lane: Lane) -> None:
        here = self.found(lane.spans)
        if not here:
            return
        y = self._bottom + (FIRST + number * LANE) * self.metrics.zoom
        stroke = Stroke(min(a for a, _ in here), max(b for _, b in here), y)
        first = lane.spans[0][0] >= self.line.start
        last = lane.spans[-1][1] <= self.line.end
        scene.rails.append(Rail(number, stroke, first, last))
