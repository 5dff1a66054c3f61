"""The same string under different labels: where a second look pays, with the counts and the fix of all at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from models.annotation import ENTITY, Annotation
from models.annotation_set import AnnotationSet
from models.edits import Change, Edit
from models.labelling import relabel
from models.registry import squeezed
from models.schema import Schema

TITLE: Final = "relabel_same"
_CONTEXT: Final = 60  # code points shown on either side
_SHORTEST: Final = 2  # letters of a string worth comparing
Reading = tuple[int, str, AnnotationSet]
"""Document id, text, and one person's set."""


class Odd(NamedTuple):
    """An annotation whose string mostly has another label, with its words and context (cut at the line)."""

    document_id: int
    annotation: str
    start: int
    end: int
    label: str
    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A folded string, how often it has each label (commonest first), and the places that go against the commonest."""

    name: str
    words: str
    counts: tuple[tuple[str, int], ...]
    odd: tuple[Odd, ...]

    @property
    def documents(self) -> tuple[int, ...]:
        """Where the odd ones are, in the order of the readings."""
        return tuple(dict.fromkeys(place.document_id for place in self.odd))


def contradictions(readings: Iterable[Reading]) -> list[Contradiction]:
    """Of one person's mentions, the clearest first: many against few. Discontinuous mentions do not count."""
    found: dict[str, list[Odd]] = {}
    for document_id, text, layer in readings:
        for a in layer:
            if a.kind == ENTITY and not a.fragments and len(name := squeezed(text[a.start : a.end])) >= _SHORTEST:
                found.setdefault(name, []).append(_place(document_id, text, a))
    several = [_judged(name, places) for name, places in found.items() if len({p.label for p in places}) > 1]
    return sorted(several, key=lambda c: (-c.counts[0][1] / len(c.odd), -c.counts[0][1], c.name))


def documents_with(found: Iterable[Contradiction]) -> list[tuple[int, int]]:
    """(document id, odd annotations in it), most first."""
    counted = Counter(place.document_id for contradiction in found for place in contradiction.odd)
    return sorted(counted.items(), key=lambda item: (-item[1], item[0]))


def fixes(
    contradiction: Contradiction,
    layer_of: Callable[[int], AnnotationSet],
    schema: Schema,
    label: str | None = None,
    documents: Collection[int] | None = None,
) -> list[tuple[int, Edit]]:
    """(document id, edit) that give the odd ones the commonest label, or ``label``: for ``Project.commit_many``.

    Only in ``documents`` where they are given. Left alone: what has changed since, and a span that has the label
    already. Nothing is applied.
    """
    wanted = label or contradiction.counts[0][0]
    planned = []
    for document_id in contradiction.documents:
        if documents is None or document_id in documents:
            layer = layer_of(document_id)
            places = [place for place in contradiction.odd if place.document_id == document_id]
            if changes := tuple(_changes(places, layer, schema, wanted)):
                planned.append((document_id, Edit(TITLE, changes, {"label": wanted, "n": len(changes)})))
    return planned


def _changes(places: Sequence[Odd], layer: AnnotationSet, schema: Schema, label: str) -> Iterable[Change]:
    taken = {(a.start, a.end) for a in layer if a.kind == ENTITY and a.label == label}
    for place in places:
        there = layer.annotations.get(place.annotation)
        same = there is not None and (there.start, there.end, there.label) == (place.start, place.end, place.label)
        if there is not None and same and (place.start, place.end) not in taken:
            taken.add((place.start, place.end))
            yield from relabel(there, schema, label).changes


def _judged(name: str, places: list[Odd]) -> Contradiction:
    counted = Counter(place.label for place in places)
    counts = tuple(sorted(counted.items(), key=lambda item: (-item[1], item[0])))
    odd = tuple(place for place in places if place.label != counts[0][0])
    return Contradiction(name, places[0].words, counts, odd)


def _place(document_id: int, text: str, a: Annotation) -> Odd:
    before = text[max(0, a.start - _CONTEXT) : a.start].splitlines()[-1:]
    after = text[a.end : a.end + _CONTEXT].splitlines()[:1]
    return Odd(document_id, a.id, a.start, a.end, a.label, "".join(before), text[a.start : a.end], "".join(after))
