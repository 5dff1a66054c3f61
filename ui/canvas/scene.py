"""What is to be seen on the lines of a block, as plain boxes. Qt-free: painting and hit testing read the same scene."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from models.annotation import ENTITY, EVENT, STANCE, Annotation
from ui.canvas.lanes import assign_lanes, lanes_below
from ui.canvas.metrics import Metrics

Piece = tuple[float, float]
OFFERED = "?"
"""How the ids of what is only suggested begin."""
HANG = 4.0
"""Pixels at 11 px letters that the name of a suggestion hangs lower in an outer lane: it has no line to stand on, and
begins where the name above it does."""
MARKED = (ENTITY, EVENT)
"""Kinds that lie in lanes under the text; a stance is a dotted line with a note in the margin."""


@dataclass(frozen=True, slots=True)
class Box:
    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def contains(self, x: float, y: float) -> bool:
        return self.left <= x <= self.right and self.top <= y <= self.bottom


@dataclass(frozen=True, slots=True)
class Tag:
    """The short label name printed at a mark."""

    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class Mark:
    """The part of one annotation that stands on one line. ``first`` and ``last`` say whether it begins and ends here;
    ``line`` is the y of its underline in the block."""

    annotation: Annotation
    lane: int
    pieces: tuple[Piece, ...]
    first: bool
    last: bool
    top: float
    bottom: float
    line: float
    tag: Tag | None = None

    def touches(self, x: float, y: float) -> bool:
        over_text = self.top <= y <= max(self.bottom, self.line + 2) and any(a <= x <= b for a, b in self.pieces)
        return over_text or (self.tag is not None and self.tag.box.contains(x, y))


@dataclass(slots=True)
class LineScene:
    """The marks of one line, outer lanes first (their tints lie below)."""

    top: float
    height: float
    marks: list[Mark] = field(default_factory=list)
    stances: list[Mark] = field(default_factory=list)
    offers: list[Mark] = field(default_factory=list)


class SetLine(Protocol):
    """What the scene needs to know of a typeset line."""

    start: int
    end: int
    top: float
    baseline: float
    height: float


@dataclass(frozen=True, slots=True)
class Lettering:
    """How tags are written: the text for an annotation (empty: none), measuring and shortening in pixels, and how far
    the baseline lies below the top of a tag."""

    text: Callable[[Annotation], str]
    width: Callable[[str], float]
    elide: Callable[[str, float], str]
    ascent: float


def spaces_below(
    lines: Sequence[SetLine], annotations: Iterable[Annotation], metrics: Metrics, offered: Sequence[Annotation] = ()
) -> list[float]:
    """Extra leading per line: nothing for one lane, a little for two, one pitch for each lane from the third on."""
    marked = [a for a in annotations if a.kind in MARKED]
    lanes = assign_lanes(marked)
    depths: dict[str, float] = dict(lanes)
    if offered:
        offers = [a for a in offered if a.kind in MARKED]
        below = lanes_below(offers, marked, lanes)
        depths |= {name: lane + _hang(lane, metrics) / metrics.lane for name, lane in below.items()}
        marked += offers
    return [_extra(max((depths[a.id] for a in marked if _on(a, line)), default=0), metrics) for line in lines]


def _hang(lane: int, metrics: Metrics) -> float:
    return HANG * metrics.label_em / 11 if lane else 0.0


def _extra(deepest: float, metrics: Metrics) -> float:
    if not deepest:
        return 0.0
    return 4 * metrics.zoom + (deepest - 1) * metrics.lane


def _on(annotation: Annotation, line: SetLine) -> bool:
    return any(start < line.end and end > line.start for start, end in annotation.spans)


def build_scene(
    lines: Sequence[SetLine],
    annotations: Sequence[Annotation],
    pieces: Callable[[SetLine, int, int], list[Piece]],
    em: int,
    metrics: Metrics,
    lettering: Lettering,
    offered: Sequence[Annotation] = (),
) -> list[LineScene]:
    """The scene of one block; ``pieces`` gives the boxes of a code point range on a line. ``offered`` is what is only
    suggested."""
    marked = [a for a in annotations if a.kind in MARKED]
    lanes = assign_lanes(marked)
    if offered:
        lanes |= lanes_below([a for a in offered if a.kind in MARKED], marked, lanes)
    scenes = []
    for line in lines:
        scene = LineScene(line.top, line.height)
        for annotation in (*annotations, *offered):
            if annotation.kind in (*MARKED, STANCE) and _on(annotation, line):
                mark = _mark(line, annotation, lanes.get(annotation.id, 0), pieces, em, metrics)
                if mark.pieces:
                    (scene.stances if annotation.kind == STANCE else scene.marks).append(mark)
        scene.marks = _with_tags(scene.marks, metrics, lettering)
        if offered:
            _part(scene)
        scenes.append(scene)
    return scenes


def _part(scene: LineScene) -> None:
    """What is only suggested shares lanes and room for names with the marks, and is painted apart."""
    both = (*scene.marks, *scene.stances)
    scene.offers = [m for m in both if m.annotation.id.startswith(OFFERED)]
    scene.marks = [m for m in scene.marks if not m.annotation.id.startswith(OFFERED)]
    scene.stances = [m for m in scene.stances if not m.annotation.id.startswith(OFFERED)]


def _mark(
    line: SetLine,
    annotation: Annotation,
    lane: int,
    pieces: Callable[[SetLine, int, int], list[Piece]],
    em: int,
    metrics: Metrics,
) -> Mark:
    top, bottom = line.baseline - 0.92 * em, line.baseline + 0.45 * em
    found: list[Piece] = []
    for start, end in annotation.spans:
        if start < line.end and end > line.start:
            found += pieces(line, start, end)
    underline = bottom + (3 if annotation.kind == STANCE else 1) * metrics.zoom + lane * metrics.lane
    first, last = annotation.start >= line.start, annotation.end <= line.end
    return Mark(annotation, lane, tuple(found), first, last, top, bottom, underline)


def _with_tags(marks: list[Mark], metrics: Metrics, lettering: Lettering) -> list[Mark]:
    """Tags from the line's far end backwards, each as wide as the next tag of its lane leaves room for."""
    tagged: list[Mark] = []
    edge: dict[int, float] = {}
    for mark in sorted(marks, key=lambda m: _anchor(m, metrics), reverse=not metrics.rtl):
        tag = _tag(mark, edge.get(mark.lane), metrics, lettering) if mark.first else None
        if tag is not None:
            edge[mark.lane] = tag.box.right if metrics.rtl else tag.box.left
        tagged.append(Mark(*(_fields(mark)), tag))
    return sorted(tagged, key=lambda m: (-m.lane, m.annotation.start))


def _fields(m: Mark) -> tuple[Annotation, int, tuple[Piece, ...], bool, bool, float, float, float]:
    return (m.annotation, m.lane, m.pieces, m.first, m.last, m.top, m.bottom, m.line)


def _anchor(mark: Mark, metrics: Metrics) -> float:
    """The x of the start side of the mark: where its tag hangs."""
    return mark.pieces[-1][1] if metrics.rtl else mark.pieces[0][0]


def _tag(mark: Mark, edge: float | None, metrics: Metrics, lettering: Lettering) -> Tag | None:
    text = lettering.text(mark.annotation)
    if not text:
        return None
    inset = 6.0 if mark.lane else 1.0
    anchor = _anchor(mark, metrics) + (-inset if metrics.rtl else inset)
    room = abs(anchor - edge) - 5 if edge is not None else metrics.width
    width = lettering.width(text)
    if width > room:
        text = lettering.elide(text, room)
        width = lettering.width(text)
    if len(text) < 2 or width > room + 1:
        return None
    baseline = (
        mark.line + (3.6 if mark.lane else 11.6 if mark.annotation.kind == EVENT else 8.8) * metrics.label_em / 10.5
    )
    if mark.annotation.id.startswith(OFFERED):
        baseline += _hang(mark.lane, metrics)
    top = baseline - lettering.ascent
    height = lettering.ascent + 0.4 * metrics.label_em
    return Tag(text, Box(anchor - width if metrics.rtl else anchor, top, width, height))


def marks_at(scenes: Iterable[LineScene], x: float, y: float) -> list[Mark]:
    """The marks under a point, innermost first; a tag under the point before the text of other marks."""
    found = [m for scene in scenes for m in (*scene.marks, *scene.stances) if m.touches(x, y)]
    return sorted(found, key=lambda m: (not (m.tag and m.tag.box.contains(x, y)), m.lane, m.annotation.order))
