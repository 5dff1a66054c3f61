"""Annotations of a text that another text repeats word for word, at their places there, as suggestions."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from models.annotation import ZONE, Annotation
from models.annotation_set import AnnotationSet
from models.suggest.suggestion import Filler, Suggestion, Why

CARRIED: Final = "carried"
"""The author of the machine sets that hold them."""
_VERSION: Final = "1"
_PIECE: Final = re.compile(r"\w+|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Code points ``start`` to ``end`` of the one text and ``other_start`` to ``other_end`` of the other; ``same``
    when they are equal, character for character."""

    start: int
    end: int
    other_start: int
    other_end: int
    same: bool


def stretches(one: str, other: str) -> list[Stretch]:
    """Both texts from beginning to end, cut where they begin to differ or to agree again (longest common subsequence
    of words, spaces and signs)."""
    from rapidfuzz.distance import Indel

    ours, theirs = _PIECE.findall(one), _PIECE.findall(other)
    here, there = _ends(ours), _ends(theirs)
    return [
        Stretch(here[op.src_start], here[op.src_end], there[op.dest_start], there[op.dest_end], op.tag == "equal")
        for op in Indel.opcodes(ours, theirs)
    ]


def _ends(pieces: list[str]) -> list[int]:
    """Where each piece begins, and where the last one ends."""
    found = [0]
    for piece in pieces:
        found.append(found[-1] + len(piece))
    return found


class Carrier:
    """Maps anchors of ``one`` to ``other``: only what stands whole in a stretch that both have."""

    def __init__(self, one: str, other: str) -> None:
        self._same = [each for each in stretches(one, other) if each.same and each.end > each.start]
        self._starts = [each.start for each in self._same]

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """Half-open code points of the other text; None when it says something else there."""
        at = bisect_right(self._starts, start) - 1
        if at < 0 or end > self._same[at].end:
            return None
        shift = self._same[at].other_start - self._same[at].start
        return start + shift, end + shift

    def carry(self, layer: AnnotationSet, likeness: float, document: str) -> list[Suggestion]:
        """What of ``layer``, a set of ``one``, holds in ``other``; zones excepted, which follow from the layout.

        ``likeness`` (0 to 1) becomes the score, ``document`` names the text it is from. Roles go along when their
        fillers do.
        """
        found = (self._suggestion(a, layer, likeness, document) for a in layer if a.kind != ZONE)
        return [each for each in found if each is not None]

    def _suggestion(
        self, annotation: Annotation, layer: AnnotationSet, likeness: float, document: str
    ) -> Suggestion | None:
        place = self.place(annotation.start, annotation.end)
        if place is None:
            return None
        shift = place[0] - annotation.start  # of the whole stretch, so of its fragments too
        return Suggestion(
            recommender=CARRIED, version=_VERSION, kind=annotation.kind, label=annotation.label,
            start=place[0], end=place[1], score=likeness, why=Why("why.carried", {"document": document}),
            fragments=tuple((start + shift, end + shift) for start, end in annotation.fragments),
            attributes=annotation.attributes, arguments=tuple(self._fillers(annotation, layer)),
        )  # fmt: skip

    def _fillers(self, annotation: Annotation, layer: AnnotationSet) -> Iterator[Filler]:
        for argument in annotation.arguments:
            filler = layer.annotations.get(argument.target) if argument.target is not None else None
            place = self.place(filler.start, filler.end) if filler is not None else None
            if filler is not None and place is not None:
                yield Filler(argument.role, filler.kind, *place)
