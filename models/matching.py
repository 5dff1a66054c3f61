"""Which annotations of different people belong together (product.md §2.3): conflicts and agreement both stand on it.

Annotations of one kind are joined one to one in four steps: equal anchor and label; equal anchor; same label and
overlap; overlap. Within a step the larger overlap comes first, then more equal (role, filler anchor), then the smaller
start of the one, of the other, then ids, author names. "The one" is the author earlier by name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, NamedTuple

from models.annotation import KINDS, ZONE, Annotation, Argument
from models.annotation_set import AnnotationSet
from models.schema import Schema
from models.span import contains, overlap_length
from models.zones import closed_zones

SAME: Final = 1
SAME_ANCHOR: Final = 2
SAME_LABEL: Final = 3
OVERLAPPING: Final = 4
STEPS: Final = (SAME, SAME_ANCHOR, SAME_LABEL, OVERLAPPING)

Anchor = tuple[object, ...]
"""``(start, end)``, or the fragments where there are any."""
Slots = Counter[tuple[str, Anchor]]
"""The filled roles of an annotation: (role, anchor of the filler)."""
Joined = dict[str, Annotation]
"""What belongs together: author → annotation, authors by name."""
_Order = tuple[int | str, ...]


def anchor(annotation: Annotation) -> Anchor:
    """Where an annotation stands: equal for two exactly when start, end and fragments are."""
    fragments = annotation.fragments
    return fragments if len(fragments) > 1 else (annotation.start, annotation.end)


@dataclass(frozen=True)
class Side:
    """One author's annotations, made ready for comparing.

    ``kept`` are those that are compared; a filler is looked up in ``everything``.
    """

    author: str
    kept: tuple[Annotation, ...]
    everything: Mapping[str, Annotation]
    _slots: dict[str, Slots] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, author: str, layer: AnnotationSet, schema: Schema | None = None) -> Side:
        """All annotations; with ``schema`` without those that lie wholly in a zone where this author should annotate
        nothing. Zones themselves always stay."""
        closed = closed_zones(layer, schema) if schema is not None else []
        kept = (a for a in layer if a.kind == ZONE or not any(contains(zone, (a.start, a.end)) for zone in closed))
        return cls(author, tuple(kept), layer.annotations)

    @cached_property
    def by_kind(self) -> dict[str, list[Annotation]]:
        """In text order."""
        found: dict[str, list[Annotation]] = {}
        for annotation in self.kept:
            found.setdefault(annotation.kind, []).append(annotation)
        return found

    def fillers(self, annotation: Annotation) -> Iterator[tuple[Argument, Annotation]]:
        """The arguments that something in the text fills."""
        for argument in annotation.arguments:
            filler = self.everything.get(argument.target) if argument.target is not None else None
            if filler is not None:
                yield argument, filler

    def slots(self, annotation: Annotation) -> Slots:
        found = self._slots.get(annotation.id)
        if found is None:
            found = Counter((argument.role, anchor(filler)) for argument, filler in self.fillers(annotation))
            self._slots[annotation.id] = found
        return found


def sides_of(sets: Mapping[str, AnnotationSet], schema: Schema | None = None) -> list[Side]:
    """One side per author, by name; ``schema`` leaves out what lies in closed zones."""
    return [Side.of(author, sets[author], schema) for author in sorted(sets)]


def kinds_of(sides: Iterable[Side]) -> list[str]:
    """The kinds of the schema in their order, then others that some side has, by name."""
    return [*KINDS, *sorted({kind for side in sides for kind in side.by_kind} - set(KINDS))]


def pairs(one: Side, other: Side, kind: str, steps: Sequence[int] = STEPS) -> list[tuple[Annotation, Annotation]]:
    """The annotations of two authors that belong together, one to one, each pair in the order of the arguments."""
    joined = join(sorted((one, other), key=lambda side: side.author), kind, steps)
    return [(found[one.author], found[other.author]) for found in joined if len(found) == 2]


def join(sides: Sequence[Side], kind: str, steps: Sequence[int] = STEPS) -> list[Joined]:
    """What belongs together among two or many authors, ``sides`` being in the order of their names; what nothing
    belongs to stands alone. In text order.

    The candidate pairs of all author pairs, sorted by (step, tie rule, author names, ids), are joined in that order;
    a join that would put two annotations of one author into one place is skipped.
    """
    units = _units(sides, kind)
    places = _Places(units)
    for _, u, v in sorted(_candidates(sides, units, steps)):
        places.join(u, v)
    return sorted(
        ({sides[n].author: a for n, a in sorted(members, key=_number)} for members in places.members()), key=_text_order
    )


class _Member(NamedTuple):
    n: int  # which side
    annotation: Annotation


@dataclass(frozen=True, slots=True)
class _Unit:
    """Equal (anchor, label) of several authors, which the first step would join whatever its order; where an author
    has two such, each of them is a unit of its own. ``authors`` has a bit per side."""

    members: tuple[_Member, ...]
    authors: int
    start: int
    end: int
    label: str
    anchor: Anchor


def _units(sides: Sequence[Side], kind: str) -> list[_Unit]:
    """By start."""
    groups: dict[tuple[Anchor, str], list[_Member]] = {}
    for n, side in enumerate(sides):
        for a in side.by_kind.get(kind, ()):
            groups.setdefault((anchor(a), a.label), []).append(_Member(n, a))
    units = []
    for members in groups.values():
        stacked = len(members) > 1 and len({member.n for member in members}) < len(members)
        units += [_unit([member]) for member in members] if stacked else [_unit(members)]
    return sorted(units, key=_start)


def _unit(members: Sequence[_Member]) -> _Unit:
    first = members[0].annotation
    authors = 0
    for member in members:
        authors |= 1 << member.n
    return _Unit(tuple(members), authors, first.start, first.end, first.label, anchor(first))


def _candidates(
    sides: Sequence[Side], units: Sequence[_Unit], steps: Sequence[int]
) -> Iterator[tuple[_Order, int, int]]:
    """What may be joined, each with the order of its best pair; units that share an author never can be."""
    open_: list[int] = []
    for v, unit in enumerate(units):
        open_ = [u for u in open_ if units[u].end > unit.start]
        for u in open_:
            if not units[u].authors & unit.authors and (found := _candidate(sides, units[u], unit, steps)):
                yield found, u, v
        open_.append(v)


def _candidate(sides: Sequence[Side], u: _Unit, v: _Unit, steps: Sequence[int]) -> _Order | None:
    shared = overlap_length(u.members[0].annotation.spans, v.members[0].annotation.spans)
    step = _step(u, v)
    if not shared or step not in steps:
        return None
    return min((step, -shared, *_tie(sides, a, b)) for a in u.members for b in v.members)


def _step(u: _Unit, v: _Unit) -> int:
    if u.anchor == v.anchor:
        return SAME if u.label == v.label else SAME_ANCHOR
    return SAME_LABEL if u.label == v.label else OVERLAPPING


def _tie(sides: Sequence[Side], a: _Member, b: _Member) -> _Order:
    (n, one), (m, other) = (a, b) if a.n < b.n else (b, a)
    equal = 0
    if one.arguments and other.arguments:
        equal = (sides[n].slots(one) & sides[m].slots(other)).total()
    return (-equal, one.start, other.start, one.id, other.id, sides[n].author, sides[m].author)


class _Places:
    """Units that are being joined; a place never has two annotations of one author."""

    def __init__(self, units: Sequence[_Unit]) -> None:
        self._units = units
        self._place = list(range(len(units)))
        self._authors = [unit.authors for unit in units]

    def _find(self, u: int) -> int:
        while self._place[u] != u:
            u = self._place[u]
        return u

    def join(self, u: int, v: int) -> None:
        u, v = self._find(u), self._find(v)
        if u != v and not self._authors[u] & self._authors[v]:
            self._place[v] = u
            self._authors[u] |= self._authors[v]

    def members(self) -> Iterable[list[_Member]]:
        found: dict[int, list[_Member]] = {}
        for u, unit in enumerate(self._units):
            found.setdefault(self._find(u), []).extend(unit.members)
        return found.values()


def _start(unit: _Unit) -> tuple[int, int]:
    return unit.start, unit.end


def _number(member: _Member) -> int:
    return member.n


def _text_order(joined: Joined) -> tuple[int, int, str]:
    return min(a.order for a in joined.values())
