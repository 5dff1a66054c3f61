"""Rules that decide places without a reviewer (product.md §2.4); what they leave undecided stays a conflict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from models.adjudication.adjudication import Adjudication
from models.adjudication.conflicts import grouped
from models.adjudication.decision import MAJORITY, TOKEN_INTERSECTION, UNANIMOUS
from models.adjudication.gold import agreed
from models.adjudication.place import DOCUMENT, Place, Version
from models.adjudication.sameness import Comparable, comparable
from models.adjudication.verdict import Filler, Nothing, Own, Take, Verdict, union
from models.annotation import Annotation
from models.document import Pairs
from models.matching import anchor
from models.span import Span, overlap_length
from models.tagging import under
from models.text.tokens import tokenize


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a rule says of a place; ``voters`` are those whose version it follows."""

    verdict: Verdict
    voters: tuple[str, ...] = ()


@dataclass(frozen=True)
class Case:
    """A document before a rule: ``given`` are the tokens that came with it, (start, end) code points."""

    adjudication: Adjudication
    text: str = ""
    given: Pairs | None = None

    @cached_property
    def tokens(self) -> Pairs:
        """The document's own, else those of the project's tokenizer."""
        return self.given if self.given is not None else tuple(tokenize(self.text))


def ruling(rule: str, case: Case, place: Place, min_votes: int = 2) -> Ruling | None:
    """What UNANIMOUS, MAJORITY or TOKEN_INTERSECTION says of a place; None when it leaves it undecided."""
    if place.agreed:
        return Ruling(agreed(place), place.versions[0].authors)
    if rule == MAJORITY:
        return majority(case.adjudication, place, min_votes)
    if rule == TOKEN_INTERSECTION:
        return token_intersection(case, place)
    assert rule == UNANIMOUS, rule
    return None


def majority(adjudication: Adjudication, place: Place, min_votes: int = 2) -> Ruling | None:
    """The version that more than half of the sets hold, and at least ``min_votes``; having nothing is a version too.

    Versions are equal here when anchor and label are; each attribute and argument follows its own majority among those
    voters. A tie is undecided.
    """
    votes = _label_votes(place) if place.kind == DOCUMENT else _votes(place)
    winner = max(votes, key=len)
    if len(winner) * 2 <= len(place.members) or len(winner) < min_votes:
        return None
    first = place.members.get(winner[0])
    if place.kind == DOCUMENT or first is None:
        return Ruling(Take(winner[0]), winner)
    return composed(adjudication, place, winner, first)


def _label_votes(place: Place) -> list[tuple[str, ...]]:
    return [version.authors for version in place.versions]


def _votes(place: Place) -> list[tuple[str, ...]]:
    """The authors by anchor and label."""
    found: dict[Any, list[str]] = {}
    for author, member in place.members.items():
        found.setdefault(None if member is None else (anchor(member), member.label), []).append(author)
    return [tuple(authors) for authors in found.values()]


def composed(adjudication: Adjudication, place: Place, voters: Sequence[str], base: Annotation) -> Ruling | None:
    """``base``'s anchor and label with the attributes and arguments that most of ``voters`` give it, who all have
    something here; None when they are split."""
    version = _whole_version(place, voters, base)
    if version is not None:
        return Ruling(Take(version.authors[0]), tuple(voters))
    members = [_member(place, author) for author in voters]
    attributes = _attributes(adjudication, [replace(m, label=base.label) for m in members])
    fillers = _fillers(adjudication, dict(zip(voters, members, strict=True)))
    if attributes is None or fillers is None:
        return None
    made = replace(base, attributes=attributes, arguments=())
    return Ruling(Own(made, fillers), tuple(voters))


def _whole_version(place: Place, voters: Sequence[str], base: Annotation) -> Version | None:
    """The one version that all the voters hold, when it stands just there."""
    for version in place.versions:
        if set(voters) <= set(version.authors) and version.annotation is not None:
            there = version.annotation
            return version if (anchor(there), there.label) == (anchor(base), base.label) else None
    return None


def _member(place: Place, author: str) -> Annotation:
    member = place.members[author]
    assert member is not None, "a voter has something here"
    return member


def _attributes(adjudication: Adjudication, members: Sequence[Annotation]) -> dict[str, Any] | None:
    chosen: dict[str, Any] = {}
    for name in dict.fromkeys(name for member in members for name in member.attributes):
        held = [replace(m, attributes=_only(m, name)) for m in members]
        groups = grouped(held, lambda m: comparable(m, adjudication.schema), Comparable.same)
        most = max(groups, key=len)
        if len(most) * 2 <= len(members):
            return None
        value = next((m.attributes[name] for m in most if name in m.attributes), None)
        if value is not None:
            chosen[name] = value
    return chosen


def _only(member: Annotation, name: str) -> dict[str, Any]:
    return {name: member.attributes[name]} if name in member.attributes else {}


def _fillers(adjudication: Adjudication, members: Mapping[str, Annotation]) -> tuple[Filler, ...] | None:
    """The fillers that more than half of the voters have; None when just half of them have one."""
    votes: Counter[_Slot] = Counter()
    first: dict[_Slot, Filler] = {}
    for author, member in members.items():
        theirs = dict(_slots(adjudication, author, member))
        votes.update(theirs.keys())
        first = theirs | first
    everyone = len(members)
    if any(n * 2 == everyone and place is not None for (_, place), n in votes.items()):
        return None
    order = [slot for author, member in members.items() for slot, _ in _slots(adjudication, author, member)]
    return tuple(first[slot] for slot in dict.fromkeys(order) if votes[slot] * 2 > everyone)


_Slot = tuple[str, str | None]
"""A role and the place of its filler, None for "not in the text"."""


def _slots(adjudication: Adjudication, author: str, member: Annotation) -> Iterator[tuple[_Slot, Filler]]:
    for a in member.arguments:
        if a.target is None:
            yield (a.role, None), Filler(a.role, None)
        elif (place := adjudication.place_of(author, a.target)) is not None:
            yield (a.role, place.id), Filler(a.role, a.target, author)


def token_intersection(case: Case, place: Place) -> Ruling | None:
    """The tokens that every set's version covers, with the label that more than half of the sets give.

    None left, or a set without a version: no annotation. Where all stand at the same place nothing is cut to tokens,
    and no version is ever exceeded. It says nothing of document labels.
    """
    if place.kind == DOCUMENT:
        return None
    members = {author: member for author, member in place.members.items() if member is not None}
    everyone = tuple(place.members)
    if len(members) < len(everyone):
        return Ruling(Nothing(), tuple(author for author in everyone if author not in members))
    first = members[everyone[0]]
    spans = _shared_tokens(case, list(members.values()))
    if not spans:
        return Ruling(Nothing())
    label, n = Counter(member.label for member in members.values()).most_common(1)[0]
    if n * 2 <= len(everyone):
        return None
    base = replace(
        first, label=label, start=spans[0][0], end=spans[-1][1], fragments=tuple(spans) if len(spans) > 1 else ()
    )
    return composed(case.adjudication, place, everyone, base)


def _shared_tokens(case: Case, members: Sequence[Annotation]) -> list[Span]:
    """The stretches of tokens that all cover; one between two such tokens that nobody shares leaves a gap."""
    if len({anchor(member) for member in members}) == 1:
        return list(members[0].spans)
    covers = under(case.tokens, members)
    shared = sorted(set.intersection(*covers))
    return on_tokens(case, shared, members)


def on_tokens(case: Case, numbers: Sequence[int], members: Sequence[Annotation]) -> list[Span]:
    """The spans of some tokens as far as any of the members covers them, consecutive ones as one."""
    widest = union([member.spans for member in members])
    return _joined([_clipped(case.tokens[n], widest) for n in numbers], numbers)


def _clipped(token: Span, spans: Sequence[Span]) -> Span:
    inside = [(max(token[0], s), min(token[1], e)) for s, e in spans if overlap_length([token], [(s, e)])]
    return inside[0][0], inside[-1][1]


def _joined(pieces: Sequence[Span], numbers: Sequence[int]) -> list[Span]:
    """Pieces of consecutive tokens (``numbers``) as one span each."""
    made: list[Span] = []
    for n, piece in enumerate(pieces):
        if made and numbers[n] == numbers[n - 1] + 1:
            made[-1] = (made[-1][0], piece[1])
        else:
            made.append(piece)
    return made
