"""One list out of what several recommenders say: what the person has decided already is left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final, Generic, TypeVar

from models.annotation import ENTITY, Annotation
from models.span import contains, crosses, overlaps
from models.suggest.suggestion import Alternative, Context, Suggestion
from models.zones import closed_zones

T = TypeVar("T")
_CELL: Final = 128  # code points


def merged(found: Iterable[Suggestion], is_open: Undecided, least: float = 0.0) -> list[Suggestion]:
    """In text order: of one place the best, the others as its alternatives; of two mentions that cross the better.

    Left out: what scores under ``least``, what the schema does not offer, what the person rejected here, what lies in
    a zone that forbids annotation, and places where the set has an annotation of the kind or a crossing mention.
    """
    best = _one_for_each_place([s for s in found if s.score >= least and is_open(s)])
    kept: _Nearby[Suggestion] = _Nearby()
    for suggestion in sorted(best, key=lambda s: (-s.score, *s.order)):
        if not any(_in_the_way(suggestion, other) for other in kept.near(suggestion.start, suggestion.end)):
            kept.add(suggestion.start, suggestion.end, suggestion)
    return sorted(kept.everything, key=lambda s: s.order)


class Undecided:
    """Whether a person has not decided about a place, neither by an annotation nor by rejecting."""

    def __init__(self, context: Context) -> None:
        self._schema, self._rejected = context.schema, context.rejected
        self._closed = closed_zones(context.layer, context.schema)
        self._there: _Nearby[Annotation] = _Nearby()
        for a in context.layer.annotations.values():
            self._there.add(a.start, a.end, a)

    def __call__(self, s: Suggestion) -> bool:
        if s.place in self._rejected or not self._schema.allows(s.kind, s.label):
            return False
        if any(overlaps(zone, (s.start, s.end)) for zone in self._closed):
            return False
        return not any(_decided(s, a) for a in self._there.near(s.start, s.end))


class _Nearby(Generic[T]):
    """What lies in the same part of the text, found without looking at the rest."""

    def __init__(self) -> None:
        self.everything: list[T] = []
        self._cells: dict[int, list[T]] = {}

    def add(self, start: int, end: int, item: T) -> None:
        self.everything.append(item)
        for cell in range(start // _CELL, end // _CELL + 1):
            self._cells.setdefault(cell, []).append(item)

    def near(self, start: int, end: int) -> Iterator[T]:
        """Everything that overlaps the stretch, and more; some of it twice."""
        for cell in range(start // _CELL, end // _CELL + 1):
            yield from self._cells.get(cell, ())


def _decided(s: Suggestion, a: Annotation) -> bool:
    if a.kind != s.kind:
        return False
    span, there = (s.start, s.end), (a.start, a.end)
    if s.kind == ENTITY:
        return span == there or crosses(span, there) or (a.label == s.label and contains(there, span))
    return overlaps(span, there)


def _one_for_each_place(found: Iterable[Suggestion]) -> list[Suggestion]:
    places: dict[object, list[Suggestion]] = {}
    for suggestion in found:
        places.setdefault(suggestion.anchor, []).append(suggestion)
    return [_joined(several) for several in places.values()]


def _joined(several: list[Suggestion]) -> Suggestion:
    """The best one; what others say in favour of the same label does not add up, what they say against it is shown."""
    ordered = sorted(several, key=lambda s: (-s.score, s.recommender, s.label))
    best = ordered[0]
    others = {alternative.label: alternative for s in reversed(ordered) for alternative in s.alternatives}
    for s in ordered[1:]:
        others.setdefault(s.label, Alternative(s.label, 0))
    others.pop(best.label, None)
    ranked = sorted(others.values(), key=lambda a: (-a.times, a.label))
    attributes = {
        name: value for s in reversed(ordered) if s.label == best.label for name, value in s.attributes.items()
    }
    return replace(best, alternatives=tuple(ranked), attributes={**attributes, **best.attributes})


def _in_the_way(suggestion: Suggestion, other: Suggestion) -> bool:
    """Of two mentions that cross, and of two triggers that overlap, only one is shown."""
    if suggestion.kind != other.kind:
        return False
    one, two = (suggestion.start, suggestion.end), (other.start, other.end)
    if suggestion.kind != ENTITY:
        return overlaps(one, two)
    nested_alike = suggestion.label == other.label and (contains(one, two) or contains(two, one))
    return crosses(one, two) or nested_alike
