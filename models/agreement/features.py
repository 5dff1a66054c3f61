"""What one author's reading of a document offers for comparing: the multisets that the F1 measures count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Final

from models.agreement import measures as m
from models.annotation import ENTITY, EVENT, STANCE, ZONE, Annotation
from models.matching import SAME, SAME_ANCHOR, SAME_LABEL, Side, anchor, pairs

HOLDER: Final = "HOLDER"
TARGET: Final = "TARGET"
REFERENCE: Final = "entity_ref"
Item = tuple[str, Hashable]
"""A label and what is counted under it."""
Items = Counter[Item]
Shared = Mapping[str, int]
"""How many things two have in common, by label; under "" where labels are not compared."""


class Features:
    """``side`` holds the annotations; ``label`` limits them to those of one label (arguments to its events)."""

    def __init__(self, side: Side, label: str | None = None) -> None:
        self.side, self._label = side, label

    def of(self, kind: str) -> list[Annotation]:
        found = self.side.by_kind.get(kind, [])
        return found if self._label is None else [a for a in found if a.label == self._label]

    @cached_property
    def labels(self) -> dict[str, Counter[str]]:
        """How many annotations have each label, by kind."""
        return {kind: Counter(a.label for a in self.of(kind)) for kind in m.MEASURES}

    @cached_property
    def arguments(self) -> list[tuple[str, str, Annotation]]:
        """(event type, role, filler) of every filled role."""
        return [(a.label, arg.role, filler) for a in self.of(EVENT) for arg, filler in self.side.fillers(a)]

    @cached_property
    def items(self) -> dict[tuple[str, str], Items]:
        """By (kind, measure)."""
        found = {(kind, name): Counter(made(self)) for (kind, name), made in _MADE.items()}
        return {**found, (EVENT, m.F1_ARGUMENT): Counter(map(_argument, self.arguments))}

    def totals(self, kind: str, name: str) -> int:
        """How many things of this author a measure counts."""
        return len(self.arguments) if name in m.ARGUMENTS else sum(self.labels[kind].values())

    def total_of(self, kind: str, name: str, label: str) -> int:
        """The same for one label."""
        if name in m.ARGUMENTS:
            return sum(of == label for of, _, _ in self.arguments)
        return self.labels[kind][label]

    def holder_and_target(self, stance: Annotation) -> Hashable | None:
        """The anchors of its holders and targets with their kinds; None when it lacks one of the two."""
        found: dict[str, list[tuple[str, Hashable]]] = {HOLDER: [], TARGET: []}
        for argument, filler in self.side.fillers(stance):
            if argument.role in found:
                found[argument.role].append((filler.kind, anchor(filler)))
        if not all(found.values()):
            return None
        return tuple(tuple(sorted(parts, key=repr)) for parts in found.values())


def _argument(argument: tuple[str, str, Annotation]) -> Item:
    """What f1_argument compares: event type, role, kind and anchor of the filler, not the trigger's anchor."""
    label, role, filler = argument
    return label, (role, filler.kind, anchor(filler))


def _exact(kind: str) -> Callable[[Features], Iterator[Item]]:
    return lambda features: ((a.label, anchor(a)) for a in features.of(kind))


def _spans(kind: str) -> Callable[[Features], Iterator[Item]]:
    return lambda features: (("", anchor(a)) for a in features.of(kind))


def _sides_of_stances(features: Features, *, value: bool) -> Iterator[Item]:
    for stance in features.of(STANCE):
        found = features.holder_and_target(stance)
        if found is not None:
            yield stance.label if value else "", found


_MADE: Final[Mapping[tuple[str, str], Callable[[Features], Iterable[Item]]]] = {
    (ENTITY, m.F1_EXACT): _exact(ENTITY),
    (ENTITY, m.F1_SPAN): _spans(ENTITY),
    (EVENT, m.F1_TRIGGER): _spans(EVENT),
    (EVENT, m.F1_TRIGGER_TYPE): _exact(EVENT),
    (STANCE, m.F1_HOLDER_TARGET): lambda features: _sides_of_stances(features, value=False),
    (STANCE, m.F1_HOLDER_TARGET_VALUE): lambda features: _sides_of_stances(features, value=True),
    (STANCE, m.F1_EVIDENCE): _exact(STANCE),
    (ZONE, m.F1_EXACT): _exact(ZONE),
}


def shared(one: Features, other: Features, kind: str, name: str) -> Shared:
    """How many things of a measure the two have in common."""
    if name == m.F1_OVERLAP:
        return _overlapping(one, other, kind)
    if name == m.F1_ARGUMENT_COREF:
        return _coreferent(one, other)
    return _common(one.items[kind, name], other.items[kind, name])


def _common(ones: Items, others: Items) -> Counter[str]:
    found: Counter[str] = Counter()
    for item, n in ones.items():
        if item in others:
            found[item[0]] += min(n, others[item])
    return found


def _overlapping(one: Features, other: Features, kind: str) -> Shared:
    """Pairs of equal (anchor, label) first, then same label and overlap. What is equal in both is counted without
    being paired: which of several equal ones is paired first changes nothing."""
    ones, others = one.items[kind, m.F1_EXACT], other.items[kind, m.F1_EXACT]
    found = _common(ones, others)
    left, right = _rest(one, kind, others), _rest(other, kind, ones)
    if left.kept and right.kept:
        found.update(a.label for a, _ in pairs(left, right, kind, (SAME_LABEL,)))
    return found


def _rest(features: Features, kind: str, others: Items) -> Side:
    """What is left of a side when one of it is taken away for each equal one of the other's."""
    waiting = Counter(others)
    rest = []
    for a in features.of(kind):
        item = (a.label, anchor(a))
        if waiting[item] > 0:
            waiting[item] -= 1
        else:
            rest.append(a)
    return Side(features.side.author, tuple(rest), features.side.everything)


def _coreferent(one: Features, other: Features) -> Shared:
    """Equal fillers first, then those of the same type, role and kind that stand for the same entity."""
    found = _common(one.items[EVENT, m.F1_ARGUMENT], other.items[EVENT, m.F1_ARGUMENT])
    left, right = _references(one, other), _references(other, one)
    found.update(_common(left, right))
    return found


def _references(features: Features, other: Features) -> Items:
    waiting = Counter(other.items[EVENT, m.F1_ARGUMENT])
    rest: Items = Counter()
    for argument in features.arguments:
        label, role, filler = argument
        reference = filler.attributes.get(REFERENCE)
        if waiting[_argument(argument)] > 0:
            waiting[_argument(argument)] -= 1
        elif reference:
            rest[label, (role, filler.kind, reference)] += 1
    return rest


def valued(one: Features, other: Features) -> Counter[tuple[str, str]]:
    """The values of the stances that are paired and have equal evidence, as (one's, other's)."""
    found = pairs(one.side, other.side, STANCE, (SAME, SAME_ANCHOR))
    return Counter((a.label, b.label) for a, b in found)
