"""What a verdict would bring along, leave open or break, before it is given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from models.adjudication.adjudication import Adjudication
from models.adjudication.place import DOCUMENT, Place
from models.adjudication.verdict import Filler, Nothing, Own, Take, Verdict, fillers_of
from models.annotation import Annotation
from models.span import overlap_length
from models.text.folding import key

IN_GOLD: Final = "in gold"
COMES_ALONG: Final = "comes along"
"""All agree on the filler; it becomes gold with this verdict."""
WAITS: Final = "waits"
"""The filler's own place is still undecided: it fills the role once that is decided."""
REJECTED: Final = "rejected"
"""The filler's own place was decided, and there is nothing."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A filler of the verdict: what it is in the voter's set, its place, and what becomes of it."""

    filler: Filler
    state: str
    annotation: Annotation | None
    place: Place | None
    gold: Annotation | None


@dataclass(frozen=True, slots=True)
class Differing:
    """A role that the voters fill differently, to be asked about: the ways to fill it and whose they are."""

    role: str
    options: tuple[tuple[tuple[str, ...], tuple[Filler, ...]], ...]


@dataclass(frozen=True, slots=True)
class Use:
    """A gold annotation in which the mention fills a role."""

    annotation: Annotation
    role: str


@dataclass(frozen=True, slots=True)
class Consequences:
    """``breaks`` are the uses that would lose their filler, ``replacements`` the gold mentions that could take over all
    of them, the likeliest first."""

    comes: tuple[Coming, ...] = ()
    differ: tuple[Differing, ...] = ()
    breaks: tuple[Use, ...] = ()
    replacements: tuple[Annotation, ...] = ()


def consequences(adjudication: Adjudication, place: Place, verdict: Verdict, text: str = "") -> Consequences:
    """``text`` is the document's; with it a mention of the same words elsewhere is a replacement too."""
    if place.kind == DOCUMENT:
        return Consequences()
    wanted = _wanted(place, verdict)
    if wanted is None:
        lost = adjudication.bound.get(place.id)
        uses = () if lost is None else tuple(_uses(adjudication, lost))
        found = replacements(adjudication, lost, uses, text) if lost is not None and uses else ()
        return Consequences(breaks=uses, replacements=found)
    return Consequences(tuple(_coming(adjudication, filler) for filler in wanted), differing(adjudication, place))


def _wanted(place: Place, verdict: Verdict) -> tuple[Filler, ...] | None:
    if isinstance(verdict, Nothing) or (isinstance(verdict, Take) and place.members.get(verdict.author) is None):
        return None
    if isinstance(verdict, Take | Own) and verdict.fillers is not None:
        return verdict.fillers
    if isinstance(verdict, Own):
        return fillers_of(verdict.annotation, None)
    member = place.members[verdict.author] if isinstance(verdict, Take) else None
    return () if member is None or not isinstance(verdict, Take) else fillers_of(member, verdict.author)


def _coming(adjudication: Adjudication, filler: Filler) -> Coming:
    if filler.target is None:
        return Coming(filler, IN_GOLD, None, None, None)
    if filler.author is None:
        return Coming(filler, IN_GOLD, None, None, adjudication.gold.annotations.get(filler.target))
    annotation = adjudication.sets[filler.author].annotations.get(filler.target)
    place = adjudication.place_of(filler.author, filler.target)
    gold = adjudication.bound.get(place.id) if place is not None else None
    if place is None or gold is not None:
        return Coming(filler, IN_GOLD if gold is not None else REJECTED, annotation, place, gold)
    standing = adjudication.standing(place)
    state = REJECTED if not standing.open else COMES_ALONG if place.agreed else WAITS
    return Coming(filler, state, annotation, place, None)


def differing(adjudication: Adjudication, place: Place) -> tuple[Differing, ...]:
    """The roles that those who have something here fill differently, in the order in which they come up.

    Two fillers are the same when they belong to the same place; "not in the text" is like not filled.
    """
    members = {author: member for author, member in place.members.items() if member is not None}
    roles = dict.fromkeys(a.role for member in members.values() for a in member.arguments)
    asked = []
    for role in roles:
        options: dict[tuple[tuple[str, int], ...], tuple[list[str], tuple[Filler, ...]]] = {}
        for author, member in members.items():
            fillers = tuple(f for f in fillers_of(member, author) if f.role == role)
            options.setdefault(_as_places(adjudication, fillers), ([], fillers))[0].append(author)
        if len(options) > 1:
            asked.append(Differing(role, tuple((tuple(authors), fillers) for authors, fillers in options.values())))
    return tuple(asked)


def _as_places(adjudication: Adjudication, fillers: Iterable[Filler]) -> tuple[tuple[str, int], ...]:
    found: Counter[str] = Counter()
    for filler in fillers:
        place = adjudication.place_of(filler.author or "", filler.target) if filler.target is not None else None
        if place is not None:
            found[place.id] += 1
    return tuple(sorted(found.items()))


def _uses(adjudication: Adjudication, mention: Annotation) -> Iterable[Use]:
    for user in adjudication.gold.users_of(mention.id):
        yield from (Use(user, argument.role) for argument in user.arguments if argument.target == mention.id)


def replacements(
    adjudication: Adjudication, lost: Annotation, uses: Sequence[Use], text: str = ""
) -> tuple[Annotation, ...]:
    """Gold mentions that every use would accept: those overlapping the lost one, then those of the same words or the
    same thing, the nearest first."""
    ranked = []
    for other in adjudication.gold:
        if other.id == lost.id or not all(_accepts(adjudication, use, other) for use in uses):
            continue
        shared = overlap_length(lost.spans, other.spans)
        if shared or _alike(lost, other, text):
            ranked.append(((-shared, abs(other.start - lost.start), other.order), other))
    return tuple(other for _, other in sorted(ranked, key=lambda each: each[0]))


def _accepts(adjudication: Adjudication, use: Use, other: Annotation) -> bool:
    role = adjudication.schema.role(use.annotation.kind, use.role)
    return (
        role is not None
        and use.annotation.id != other.id
        and adjudication.schema.accepts(role, other.kind, other.label)
    )


def _alike(lost: Annotation, other: Annotation, text: str) -> bool:
    named = lost.attributes.get("entity_ref")
    if named is not None and named == other.attributes.get("entity_ref"):
        return True
    words = key(text[lost.start : lost.end])
    return bool(words) and words == key(text[other.start : other.end])
