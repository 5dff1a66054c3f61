"""Where a logical range stands on one line of mixed-direction text.

No single Qt call answers that (engineering.md): a table of visual runs is built per line from the direction and order
of its glyphs, and ``cursorToX`` is asked only for ends inside a run. Positions here are UTF-16 units of the layout.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any, Final

from PySide6.QtGui import QTextLayout, QTextLine

_HANGING: Final = (
    " \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u3000"
)
# Right-to-left letters, marks and neutral punctuation only: such a line is one run and needs no glyph table.
_PLAIN_RTL: Final = re.compile(r"[\u0621-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06e8\u06ea-\u06ef ،؛؟.:!\u200c]+")
_FLAGS: Final = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
)
_SOFT_HYPHEN: Final = "\u00ad"
_TOUCHING: Final = 0.6
_NOTHING: Final = 0.05
_SAMPLES: Final = 7

_LOST: Final = 12.0

Piece = tuple[float, float]
_Glyph = tuple[bool, float]


@dataclass(frozen=True, slots=True)
class Run:
    """Text [start, end) that stands in one direction between the x positions ``left`` and ``right``.

    ``shift`` is what must be added to ``cursorToX`` inside the run: on a wrapped line whose hanging space belongs to a
    run against the paragraph's direction, Qt draws that run a space's width beside where ``cursorToX`` says.
    ``edges`` holds the x before each position at which a glyph was drawn, empty on a plain line.
    """

    start: int
    end: int
    rtl: bool
    left: float
    right: float
    shift: float = 0.0
    edges: dict[int, float] = field(default_factory=dict, repr=False)

    def inside(self, line: QTextLine, position: int) -> float:
        """The x of the edge before the character at ``position``, which is inside this run.

        ``cursorToX`` knows best about marks and the insides of ligatures; where it is far from the glyph it has lost
        its way among the runs, and the glyph is right.
        """
        x = _x(line, position) + self.shift
        drawn = self.edges.get(position, x)
        return drawn if abs(drawn - x) > _LOST else x

    @property
    def leading(self) -> float:
        return self.right if self.rtl else self.left

    @property
    def trailing(self) -> float:
        return self.left if self.rtl else self.right


def visual_runs(layout: QTextLayout, line: QTextLine, text16: bytes, base_rtl: bool) -> list[Run]:
    """The runs of ``line`` in logical order; white space hanging at its end belongs to none. ``text16`` is the
    layout's text in UTF-16-LE. The line must have been positioned: x positions are the layout's."""
    start = line.textStart()
    slice16 = text16[2 * start : 2 * (start + line.textLength())].decode("utf-16-le", "surrogatepass")
    visible = slice16.rstrip(_HANGING)
    length = len(visible.encode("utf-16-le", "surrogatepass")) // 2
    if not length:
        return []
    if base_rtl and _PLAIN_RTL.fullmatch(visible):
        right, left = _x(line, start), _x(line, start + length)
        return [Run(start, start + length, True, left, right)]
    runs = _runs_from_glyphs(layout, line, start, length)
    if _SOFT_HYPHEN in visible:  # its glyph takes room in the list of glyphs and none on paper
        runs = [replace(run, shift=0.0, edges={}) for run in runs]
    return _with_tabs(runs, visible, start) if "\t" in visible else runs


def _with_tabs(runs: list[Run], visible: str, start: int) -> list[Run]:
    """A tab has no glyph: the gap beside the run that holds it is its place."""
    units = visible.encode("utf-16-le", "surrogatepass")
    tabbed = [
        r for r in runs if "\t" in units[2 * (r.start - start) : 2 * (r.end - start)].decode("utf-16-le", "replace")
    ]
    ordered = sorted(runs, key=lambda r: r.left)
    grown = {}
    for one, other in pairwise(ordered):
        if other.left - one.right > _TOUCHING and one in tabbed:
            grown[one.start] = replace(one, right=other.left)
        elif other.left - one.right > _TOUCHING and other in tabbed:
            grown[other.start] = replace(other, left=one.right)
    return [grown.get(run.start, run) for run in runs]


def _runs_from_glyphs(layout: QTextLayout, line: QTextLine, start: int, length: int) -> list[Run]:
    where = _first_glyphs(layout, start, length)
    runs = []
    for a, b, rtl in _run_bounds(where):
        boxes = [glyphs.boundingRect() for glyphs in layout.glyphRuns(start + a, b - a)]
        if boxes:
            left, right = min(box.left() for box in boxes), max(box.right() for box in boxes)
            edges = _edges(start, where, a, b, rtl)
            runs.append(Run(start + a, start + b, rtl, left, right, _shift(line, edges), edges))
    return runs


def _edges(start: int, where: list[_Glyph | None], a: int, b: int, rtl: bool) -> dict[int, float]:
    """The x before each drawn cluster but the first: a glyph's position is its left end, whatever its direction."""
    clusters = [(start + i, glyph[1]) for i in range(a, b) if (glyph := where[i]) is not None]
    return {i: previous[1] if rtl else x for previous, (i, x) in pairwise(clusters)}


def _shift(line: QTextLine, edges: dict[int, float]) -> float:
    """The median over some clusters: single ones mislead, because a mark is drawn beside its base."""
    samples = list(edges.items())[:: max(1, len(edges) // _SAMPLES)]
    ordered = sorted(x - _x(line, i) for i, x in samples)  # statistics.median would bring fractions to the start
    middle = len(ordered) // 2
    return (ordered[middle] + ordered[~middle]) / 2 if ordered else 0.0


def _first_glyphs(layout: QTextLayout, start: int, length: int) -> list[_Glyph | None]:
    """For each unit of the line: direction and x of the first glyph of its cluster, None inside a cluster."""
    where: list[_Glyph | None] = [None] * length
    for glyphs in layout.glyphRuns(start, length, _FLAGS):
        rtl = glyphs.isRightToLeft()
        for index, point in zip(glyphs.stringIndexes(), glyphs.positions(), strict=False):
            place = index - start
            if 0 <= place < length and where[place] is None:
                where[place] = (rtl, point.x())
    return where


def _run_bounds(where: list[_Glyph | None]) -> list[tuple[int, int, bool]]:
    """Cut where the direction changes or the x order breaks (two runs of one direction, reordered)."""
    bounds: list[tuple[int, int, bool]] = []
    begin, current, last = 0, None, 0.0
    for i, glyph in enumerate(where):
        if glyph is None:
            continue
        rtl, x = glyph
        if current is None:
            current = rtl
        elif rtl != current or (x > last + 0.5 if current else x < last - 0.5):
            bounds.append((begin, i, current))
            begin, current = i, rtl
        last = x
    if current is not None:
        bounds.append((begin, len(where), current))
    return bounds


def _x(line: QTextLine, position: int) -> float:
    found: Any = line.cursorToX(position)  # the stub knows only the C++ return value; Python gets (x, position)
    return float(found[0])


def pieces(line: QTextLine, runs: list[Run], start: int, end: int) -> list[Piece]:
    """The (left, right) boxes of [start, end) on this line, from left to right; touching boxes are one."""
    boxes: list[Piece] = []
    for run in runs:
        a, b = max(start, run.start), min(end, run.end)
        if a >= b:
            continue
        one = run.leading if a == run.start else run.inside(line, a)
        other = run.trailing if b == run.end else run.inside(line, b)
        if abs(other - one) >= _NOTHING:
            boxes.append((min(one, other), max(one, other)))
    return _merged(boxes)


def _merged(boxes: list[Piece]) -> list[Piece]:
    merged: list[Piece] = []
    for left, right in sorted(boxes):
        if merged and left - merged[-1][1] < _TOUCHING:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    return merged


def caret_x(line: QTextLine, runs: list[Run], position: int, empty: float) -> float:
    """The x of the leading edge of the character at ``position``; at the line's end the trailing edge of its last."""
    for run in runs:
        if run.start <= position < run.end:
            return run.leading if position == run.start else run.inside(line, position)
    return runs[-1].trailing if runs else empty


def unit_at(line: QTextLine, runs: list[Run], x: float) -> int:
    """The UTF-16 position of the character drawn at ``x``; of the nearest one when ``x`` is beside the text.

    Found among the edges at which the text is drawn: ``xToCursor`` is a space's width beside them on a wrapped line
    whose hanging space is not drawn, so that a click on the end of a word would take the next one.
    """
    if not runs:
        return line.textStart()
    run = min(runs, key=lambda r: max(r.left - x, x - r.right, 0.0))
    inside = min(max(x, run.left + 0.01), run.right - 0.01)
    low, high = run.start, run.end
    while high - low > 1:
        middle = (low + high) // 2
        edge = run.inside(line, middle)
        if edge >= inside if run.rtl else edge <= inside:
            low = middle
        else:
            high = middle
    return low
