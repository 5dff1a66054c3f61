"""What the most probable tags say of the places of a document (rule ``dawid-skene``, product.md §2.4)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from models.adjudication.dawid_skene import Model, Votes, best, decoded, estimating
from models.adjudication.place import Place
from models.adjudication.rules import Case, Ruling, composed, on_tokens
from models.adjudication.verdict import Nothing
from models.annotation import KINDS, Annotation
from models.matching import anchor
from models.tagging import iob2, owners, under

Models = Mapping[str, Model]
"""A model of the voters by kind of annotation."""


@dataclass(frozen=True)
class Tagged:
    """A document with the tag that everyone's set gives each token, for one kind."""

    case: Case
    kind: str

    @cached_property
    def tags(self) -> dict[str, list[str]]:
        """By author."""
        sets = self.case.adjudication.sets
        mine = {author: [a for a in layer if a.kind == self.kind] for author, layer in sets.items()}
        return {author: iob2(owners(self.case.tokens, found)) for author, found in sorted(mine.items())}

    @property
    def votes(self) -> list[Votes]:
        """By token."""
        people = list(self.tags)
        return [tuple(zip(people, said, strict=True)) for said in zip(*self.tags.values(), strict=True)]


def count_votes(case: Case, counts: dict[str, Counter[Votes]]) -> None:
    """Add a document's tokens to the items of each kind."""
    for kind in KINDS:
        counts.setdefault(kind, Counter()).update(Tagged(case, kind).votes)


def learn(counts: Mapping[str, Counter[Votes]]) -> Generator[float, None, Models]:
    """A model for each kind, an iteration at a time."""
    models = {}
    for kind, items in counts.items():
        models[kind] = yield from estimating(items)
    return models


def rulings(case: Case, models: Models) -> Iterator[tuple[Place, Ruling]]:
    """The places that the tags decide; what is below one half, a tie, or a document label stays undecided."""
    for kind, model in models.items():
        places = [place for place in case.adjudication.places if place.kind == kind and not place.agreed]
        if places:
            yield from _Reading(Tagged(case, kind), model).rulings(places)


class _Reading:
    def __init__(self, tagged: Tagged, model: Model) -> None:
        self._tagged, self._case = tagged, tagged.case
        found = (best(model.probabilities[votes]) for votes in tagged.votes)
        self._tags = [None if each is None else each[0] for each in found]

    def rulings(self, places: Sequence[Place]) -> Iterator[tuple[Place, Ruling]]:
        for place in places:
            ruling = self._ruling(place)
            if ruling is not None:
                yield place, ruling

    def _ruling(self, place: Place) -> Ruling | None:
        numbers = self._numbers(place)
        if not numbers or any(self._tags[n] is None for n in numbers):
            return None
        agreeing = [author for author in place.members if self._says_so(author, numbers)]
        return self._followed(place, agreeing) if agreeing else self._new(place, numbers)

    def _numbers(self, place: Place) -> list[int]:
        """The tokens that any version covers."""
        members = [member for member in place.members.values() if member is not None]
        return sorted(set().union(*under(self._case.tokens, members)))

    def _says_so(self, author: str, numbers: Sequence[int]) -> bool:
        """Whether the most probable tags are this author's."""
        tags = self._tagged.tags[author]
        return all(tags[n] == self._tags[n] for n in numbers)

    def _followed(self, place: Place, agreeing: Sequence[str]) -> Ruling | None:
        """What most of those have here whose tags it is: where annotations nest, a tag shows only the longest."""
        groups: dict[object, list[str]] = {}
        for author in agreeing:
            member = place.members[author]
            groups.setdefault(None if member is None else (anchor(member), member.label), []).append(author)
        ranked = sorted(groups.values(), key=len, reverse=True)
        if len(ranked) > 1 and len(ranked[0]) == len(ranked[1]):
            return None
        first = place.members[ranked[0][0]]
        voters = tuple(ranked[0])
        return Ruling(Nothing(), voters) if first is None else composed(self._case.adjudication, place, voters, first)

    def _new(self, place: Place, numbers: Sequence[int]) -> Ruling | None:
        """A version that nobody has just so: the longest of the annotations that the tags make here."""
        found = [(label, [numbers[n] for n in at]) for label, at in decoded([self._tags[n] for n in numbers])]
        members = {author: member for author, member in place.members.items() if member is not None}
        if not found:
            return Ruling(Nothing(), tuple(author for author in place.members if author not in members))
        label, tokens = max(found, key=lambda each: (len(each[1]), -each[1][0]))
        spans = on_tokens(self._case, tokens, list(members.values()))
        voters = tuple(a for a, member in members.items() if member.label == label) or tuple(members)
        base: Annotation = replace(
            members[voters[0]],
            label=label, start=spans[0][0], end=spans[-1][1], fragments=tuple(spans) if len(spans) > 1 else (),
        )  # fmt: skip
        return composed(self._case.adjudication, place, voters, base)
