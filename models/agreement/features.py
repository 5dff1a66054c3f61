"""What one author's reading of a document offers for comparing: the multisets that the F1 measures count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Final

from models.agreement import measures as m
from models.annotation import ENTITY, EVENT, STANCE, ZONE, Annotation
from models.matching import SAME, SAME_ANCHOR, SAME_LABEL, Side, anchor, pairs
from models.span import overlap_length

HOLDER: Final = "HOLDER"
TARGET: Final = "TARGET"
REFERENCE: Final = "entity_ref"
Item = tuple[str, Hashable, Annotation]
"""A label ("" where labels are not compared), what is counted under it, and the annotation that it is made of."""


class Numbers:
    """Things that are counted in one document, as numbers: the same thing always has the same number. The second of
    two equal things of one author is another thing, so that multisets are sets."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, Hashable, int], int] = {}
        self.labels: list[str] = []

    def of(self, items: Iterable[Item]) -> dict[int, Annotation]:
        """The numbers of one author's things, in their order, each with its annotation."""
        seen: dict[tuple[str, Hashable], int] = {}
        found = {}
        for label, thing, annotation in items:
            nth = seen[label, thing] = seen.get((label, thing), 0) + 1
            found[self._number(label, thing, nth)] = annotation
        return found

    def _number(self, label: str, thing: Hashable, nth: int) -> int:
        number = self._numbers.setdefault((label, thing, nth), len(self._numbers))
        if number == len(self.labels):
            self.labels.append(label)
        return number


class Features:
    """``side`` holds the annotations; ``label`` limits them to those of one label (arguments to its events). Features
    that are to be compared share their ``numbers``."""

    def __init__(self, side: Side, numbers: Numbers, label: str | None = None) -> None:
        self.side, self.numbers, self._label = side, numbers, label

    def of(self, kind: str) -> list[Annotation]:
        found = self.side.by_kind.get(kind, [])
        return found if self._label is None else [a for a in found if a.label == self._label]

    @cached_property
    def labels(self) -> dict[str, Counter[str]]:
        """How many annotations have each label, by kind."""
        return {kind: Counter(a.label for a in self.of(kind)) for kind in m.MEASURES}

    @cached_property
    def stances(self) -> dict[Hashable, Annotation]:
        """By anchor, whatever their label."""
        return {anchor(a): a for a in self.side.by_kind.get(STANCE, ())}

    @cached_property
    def stacked(self) -> bool:
        """Whether two stances have the same evidence."""
        return len(self.stances) < len(self.side.by_kind.get(STANCE, ()))

    @cached_property
    def arguments(self) -> list[tuple[str, str, Annotation]]:
        """(event type, role, filler) of every filled role."""
        return [(a.label, arg.role, filler) for a in self.of(EVENT) for arg, filler in self.side.fillers(a)]

    @cached_property
    def items(self) -> dict[tuple[str, str], dict[int, Annotation]]:
        """What each measure counts, by (kind, measure)."""
        return {of: self.numbers.of(made(self)) for of, made in _MADE.items()}

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


def _arguments(features: Features) -> Iterator[Item]:
    """Event type, role, kind and anchor of the filler; not the trigger's anchor."""
    return ((label, (role, filler.kind, anchor(filler)), filler) for label, role, filler in features.arguments)


def _exact(kind: str) -> Callable[[Features], Iterator[Item]]:
    return lambda features: ((a.label, anchor(a), a) for a in features.of(kind))


def _spans(kind: str) -> Callable[[Features], Iterator[Item]]:
    return lambda features: (("", anchor(a), a) for a in features.of(kind))


def _sides_of_stances(features: Features, *, value: bool) -> Iterator[Item]:
    for stance in features.of(STANCE):
        found = features.holder_and_target(stance)
        if found is not None:
            yield stance.label if value else "", found, stance


_MADE: Final[Mapping[tuple[str, str], Callable[[Features], Iterable[Item]]]] = {
    (ENTITY, m.F1_EXACT): _exact(ENTITY),
    (ENTITY, m.F1_SPAN): _spans(ENTITY),
    (EVENT, m.F1_TRIGGER): _spans(EVENT),
    (EVENT, m.F1_TRIGGER_TYPE): _exact(EVENT),
    (EVENT, m.F1_ARGUMENT): _arguments,
    (STANCE, m.F1_HOLDER_TARGET): lambda features: _sides_of_stances(features, value=False),
    (STANCE, m.F1_HOLDER_TARGET_VALUE): lambda features: _sides_of_stances(features, value=True),
    (STANCE, m.F1_EVIDENCE): _exact(STANCE),
    (ZONE, m.F1_EXACT): _exact(ZONE),
}


def shared(one: Features, other: Features, kind: str, name: str) -> list[str]:
    """The labels of what the two have in common, one for each thing that a measure counts."""
    counted = {m.F1_OVERLAP: m.F1_EXACT, m.F1_ARGUMENT_COREF: m.F1_ARGUMENT}.get(name, name)
    ones, others = one.items[kind, counted], other.items[kind, counted]
    found = [one.numbers.labels[number] for number in ones.keys() & others.keys()]
    if name == m.F1_OVERLAP:
        found += _overlapping(one, other, kind)
    elif name == m.F1_ARGUMENT_COREF:
        found += _coreferent(one, other)
    return found


def _overlapping(one: Features, other: Features, kind: str) -> list[str]:
    """Pairs of same label and overlap among what is left when the equal ones are paired; which of several equal ones
    were paired changes nothing."""
    ones, others = one.items[kind, m.F1_EXACT], other.items[kind, m.F1_EXACT]
    left, right = _left(ones, others), _left(others, ones)
    common = {a.label for a in left} & {a.label for a in right}
    if not common:
        return []
    left, right = [a for a in left if a.label in common], [a for a in right if a.label in common]
    if len(left) == len(right) == 1:
        return list(common) if overlap_length(left[0].spans, right[0].spans) else []
    sides = [Side(f.side.author, tuple(rest), f.side.everything) for f, rest in ((one, left), (other, right))]
    return [a.label for a, _ in pairs(sides[0], sides[1], kind, (SAME_LABEL,))]


def _left(ones: Mapping[int, Annotation], others: Mapping[int, Annotation]) -> list[Annotation]:
    return [annotation for number, annotation in ones.items() if number not in others]


def _coreferent(one: Features, other: Features) -> list[str]:
    """Of the fillers that are left, those of the same type, role and kind that stand for the same entity."""
    ones, others = one.items[EVENT, m.F1_ARGUMENT], other.items[EVENT, m.F1_ARGUMENT]
    left, right = _references(one, ones, others), _references(other, others, ones)
    return [label for label, _, _ in (left & right).elements()] if left and right else []


def _references(
    features: Features, ones: Mapping[int, Annotation], others: Mapping[int, Annotation]
) -> Counter[tuple[str, str, str]]:
    """(event type, role and kind, entity_ref) of the fillers that the other does not have."""
    rest: Counter[tuple[str, str, str]] = Counter()
    for number, (label, role, filler) in zip(ones, features.arguments, strict=True):
        if number not in others and (reference := filler.attributes.get(REFERENCE)):
            rest[label, f"{role} {filler.kind}", str(reference)] += 1
    return rest


def valued(one: Features, other: Features) -> Counter[tuple[str, str]]:
    """The values of the stances that are paired and have equal evidence, as (one's, other's)."""
    found: Iterable[tuple[Annotation, Annotation]]
    if one.stacked or other.stacked:
        found = pairs(one.side, other.side, STANCE, (SAME, SAME_ANCHOR))
    else:
        found = [(a, other.stances[where]) for where, a in one.stances.items() if where in other.stances]
    return Counter((a.label, b.label) for a, b in found)
