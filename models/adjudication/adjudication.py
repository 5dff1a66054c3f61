"""A document on the reviewer's table: everyone's sets, the places where they meet, what gold says of each so far."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from models.adjudication.conflicts import places as all_places
from models.adjudication.decision import Decision, Vote, read, said
from models.adjudication.place import DOCUMENT, Place, Version
from models.adjudication.sameness import comparable, document_value
from models.adjudication.verdict import version_of
from models.adjudication.vote_words import same_attributes, same_fillers, same_label
from models.annotation import Annotation
from models.annotation_set import SEALED, AnnotationSet
from models.matching import anchor
from models.schema import Schema

OPEN: Final = "open"
"""Nobody has decided, or, where all agree, gold does not say it yet."""
DECIDED: Final = "decided"
CHANGED: Final = "changed"
"""The versions are not the ones that the decision saw."""
NEW_VOTE: Final = "new vote"
"""Somebody whose work the decision had not seen disagrees with it."""
IN_GOLD: Final = "gold"
"""What is told of a place that gold, as it came or as it was sealed, says something of though nobody decided it."""
_GOLD: Final = "\U0010ffff"  # the name under which gold is compared with everyone: sorts after every person
_UNFILLED: Final[tuple[Any, ...]] = (None, "", [], ())


@dataclass(frozen=True, slots=True)
class Standing:
    """How a place stands: ``decision`` is the one in force or, when the place is up again, the old one.

    ``gold`` is its annotation in gold; ``entry`` what gold's ``decisions`` say about it.
    """

    place: Place
    state: str
    decision: Decision | None = None
    gold: Annotation | None = None
    entry: Mapping[str, Any] | None = None

    @property
    def open(self) -> bool:
        """Whether a person, or the agreement of all, still has to decide."""
        return self.state != DECIDED

    @property
    def told(self) -> str:
        """The state for files and scripts: what is decided has a decision there."""
        return IN_GOLD if self.state == DECIDED and self.decision is None else self.state

    @property
    def conflict(self) -> bool:
        """Whether it is in the reviewer's queue, decided or not: people differ, or differed when it was decided."""
        return not self.place.agreed or (self.decision is not None and self.decision.human)


class Adjudication:
    """``sets`` are the compared ones by author, ``gold`` the set that is being made; nothing here changes them.

    ``known`` are the standings before the last edits of gold: those that cannot be others now are taken over.
    """

    def __init__(
        self,
        document: str,
        gold: AnnotationSet,
        sets: Mapping[str, AnnotationSet],
        schema: Schema,
        places: Sequence[Place] | None = None,
        known: Mapping[str, Standing] | None = None,
    ) -> None:
        self._before = known or {}
        self.document, self.gold, self.sets, self.schema = document, gold, sets, schema
        self.places = all_places(document, sets, schema) if places is None else list(places)

    @cached_property
    def _where(self) -> dict[tuple[str, str], Place]:
        return {
            (author, member.id): place
            for place in self.places
            for author, member in place.members.items()
            if member is not None
        }

    def place_of(self, author: str, identifier: str) -> Place | None:
        """The place that an annotation of one author belongs to."""
        return self._where.get((author, identifier))

    @cached_property
    def standings(self) -> dict[str, Standing]:
        """By place, in the order of the places."""
        return {place.id: self._kept(place) or self._standing(place) for place in self.places}

    def _kept(self, place: Place) -> Standing | None:
        """What was known of a place that hangs on nothing but its own gold, when that is the same."""
        known = self._before.get(place.id)
        if known is None or known.place is not place or place.kind == DOCUMENT:
            return None
        gold, entry = self.bound.get(place.id), self._entries.get(place.id)
        alone = not any(member is not None and member.arguments for member in place.members.values())
        return known if alone and known.gold is gold and known.entry is entry else None

    def standing(self, place: Place) -> Standing:
        return self.standings[place.id]

    @property
    def conflicts(self) -> list[Standing]:
        """What is or was in the reviewer's queue, decided or not."""
        return [each for each in self.standings.values() if each.conflict]

    @property
    def open(self) -> list[Standing]:
        """What a person still has to decide."""
        return [each for each in self.standings.values() if each.open and each.conflict]

    @cached_property
    def bound(self) -> dict[str, Annotation]:
        """The gold annotation of each place that has one."""
        return _Binding(self).annotations

    @cached_property
    def unbound(self) -> list[Annotation]:
        """What gold has where nobody has anything."""
        taken = {annotation.id for annotation in self.bound.values()}
        return [annotation for annotation in self.gold if annotation.id not in taken]

    @cached_property
    def _entries(self) -> dict[str, Mapping[str, Any]]:
        return _entries(self)

    # ---- how a place stands
    def _standing(self, place: Place) -> Standing:
        gold, entry = self.bound.get(place.id), self._entries.get(place.id)
        held = gold.decision if gold is not None and gold.decision is not None else entry
        decision = None if held is None else read(held)
        settled = gold is not None or entry is not None or self._labelled(place) or self._sealed(place)
        return Standing(place, self._state(place, decision, gold) if settled else OPEN, decision, gold, entry)

    def _sealed(self, place: Place) -> bool:
        """Whether the seal was put on with this place in sight: what gold does not have then was thrown out."""
        there = {author for author, member in place.members.items() if member is not None}
        return self.gold.status == SEALED and (not self._known or there <= self._known)

    @cached_property
    def _known(self) -> frozenset[str]:
        """Everybody whose work some decision saw."""
        decisions = (*(a.decision for a in self.gold), *(self.gold.decisions or ()))
        return frozenset(name for raw in decisions if isinstance(raw, Mapping) for name in read(raw).authors)

    def _labelled(self, place: Place) -> bool:
        return place.label is not None and self.gold.labels.get(place.label) not in _UNFILLED

    def _state(self, place: Place, decision: Decision | None, gold: Annotation | None) -> str:
        if decision is None or (place.agreed and self._is_gold(place.versions[0], place, gold)):
            return DECIDED
        if self._changed(place, decision):
            return CHANGED
        if any(not self._agrees(place, author, decision, gold) for author in self._newcomers(place, decision)):
            return NEW_VOTE if decision.human else CHANGED
        return DECIDED

    def _newcomers(self, place: Place, decision: Decision) -> list[str]:
        seen = set(decision.authors)
        return [author for author in place.members if author not in seen]

    def _agrees(self, place: Place, author: str, decision: Decision, gold: Annotation | None) -> bool:
        theirs = version_of(place, author)
        chosen = {name for name in decision.chosen if name in place.members}
        return bool(chosen & set(theirs.authors)) if chosen else self._is_gold(theirs, place, gold)

    def _changed(self, place: Place, decision: Decision) -> bool:
        """Whether those whose votes it saw are grouped otherwise now, or say something else."""
        groups: list[Version] = []
        for vote in decision.votes:
            here = [version_of(place, author) for author in vote.authors if author in place.members]
            if not here:
                continue
            if any(version is not here[0] for version in here) or any(version is here[0] for version in groups):
                return True
            if not self._still_says(place, vote, here[0]):
                return True
            groups.append(here[0])
        return False

    def _still_says(self, place: Place, vote: Vote, now: Version) -> bool:
        if place.kind == DOCUMENT:
            return bool(self._value(place, vote.value) == self._value(place, now.value))
        author = vote.authors[0]
        member = place.members.get(author)
        if author not in place.members or (vote.said is None and member is None):
            return True
        return member is not None and vote.said is not None and self._same_words(member, vote.said)

    def _value(self, place: Place, value: Any) -> Any:
        return document_value(value, self.schema.attribute(DOCUMENT, place.label or ""))

    def _same_words(self, member: Annotation, then: Mapping[str, Any]) -> bool:
        now = said(member)
        return (
            all(now.get(name) == then.get(name) for name in ("start", "end", "fragments"))
            and same_label(self.schema, member, then)
            and same_fillers(self.schema, member, then)
            and same_attributes(self.schema, member, then)
        )

    def _is_gold(self, version: Version, place: Place, gold: Annotation | None) -> bool:
        """Whether a version says what gold says."""
        if place.kind == DOCUMENT:
            filled = self.gold.labels.get(place.label or "")
            return bool(self._value(place, filled) == self._value(place, version.value))
        theirs = version.annotation
        if gold is None or theirs is None:
            return gold is None and theirs is None
        return (
            (anchor(theirs), theirs.label) == (anchor(gold), gold.label)
            and comparable(theirs, self.schema).same(comparable(gold, self.schema))
            and self._fills(version.authors[0], theirs) == _filled(gold)
        )

    def _fills(self, author: str, annotation: Annotation) -> Counter[tuple[str, str]]:
        """The fillers as gold annotations, as far as they are in gold."""
        found = []
        for argument in annotation.arguments:
            place = self.place_of(author, argument.target) if argument.target else None
            if place is not None and place.id in self.bound:
                found.append((argument.role, self.bound[place.id].id))
        return Counter(found)


def _filled(gold: Annotation) -> Counter[tuple[str, str]]:
    return Counter((a.role, a.target) for a in gold.arguments if a.target is not None)


class _Binding:
    """Which gold annotation belongs to which place: the one that shares most of the voters' annotations it was decided
    from; gold that came without votes stands with what it would be paired with."""

    def __init__(self, adjudication: Adjudication) -> None:
        self._adjudication = adjudication
        self.annotations: dict[str, Annotation] = {}
        gold = list(adjudication.gold)
        rest = self._claim({a.id: a for a in gold}, ((a, a.decision) for a in gold))
        if rest:
            self._pair(rest)

    def _claim(
        self, free: dict[str, Annotation], decided: Iterable[tuple[Annotation, Mapping[str, Any] | None]]
    ) -> dict[str, Annotation]:
        """Binds by votes, the strongest claims first; what is left."""
        claims = []
        for annotation, raw in decided:
            for place, shared in _shared(self._adjudication, raw).items():
                claims.append((-shared, annotation.id, place))
        for _, identifier, place in sorted(claims):
            if identifier in free and place not in self.annotations:
                self.annotations[place] = free.pop(identifier)
        return free

    def _pair(self, rest: dict[str, Annotation]) -> None:
        adjudication = self._adjudication
        everyone = {**adjudication.sets, _GOLD: _layer(adjudication.gold, rest)}
        for joint in all_places(adjudication.document, everyone, adjudication.schema):
            gold = joint.members.get(_GOLD)
            if gold is None:
                continue
            counted = Counter(
                place.id
                for author, member in joint.members.items()
                if member is not None and (place := adjudication.place_of(author, member.id)) is not None
            )
            for place_id, _ in counted.most_common():
                if place_id not in self.annotations:
                    self.annotations[place_id] = gold
                    break


def _layer(gold: AnnotationSet, annotations: dict[str, Annotation]) -> AnnotationSet:
    """Gold with fillers that can be looked up; only some of it is compared."""
    needed = {arg.target for a in annotations.values() for arg in a.arguments if arg.target in gold.annotations}
    kept = {name: a for name, a in gold.annotations.items() if name in annotations or name in needed}
    return AnnotationSet(author=_GOLD, annotations=kept)


def _shared(adjudication: Adjudication, raw: Mapping[str, Any] | None) -> Counter[str]:
    """How many of the voters' annotations that a decision saw are in each place."""
    found: Counter[str] = Counter()
    for author, identifier in _seen(raw):
        place = adjudication.place_of(author, identifier)
        if place is not None:
            found[place.id] += 1
    return found


def _seen(raw: Mapping[str, Any] | None) -> Iterator[tuple[str, str]]:
    """The voters' annotations that a decision saw; of a vote of the wrong form none."""
    votes = raw.get("votes") if raw is not None else None
    for vote in votes if isinstance(votes, list) else ():
        authors, ids = (vote.get("authors"), vote.get("ids")) if isinstance(vote, dict) else (None, None)
        if isinstance(authors, list) and isinstance(ids, list):
            yield from zip(map(str, authors), map(str, ids), strict=False)


def _entries(adjudication: Adjudication) -> dict[str, Mapping[str, Any]]:
    """The entry of gold's ``decisions`` about each place that has one."""
    found: dict[str, Mapping[str, Any]] = {}
    labels = {place.label: place.id for place in adjudication.places if place.kind == DOCUMENT}
    for entry in adjudication.gold.decisions or ():
        if not isinstance(entry, Mapping):
            continue
        if entry.get("kind") == DOCUMENT:
            place = labels.get(entry.get("label"))
        else:
            place = _place_of_entry(adjudication, entry)
        if place is not None and place not in adjudication.bound:
            found.setdefault(place, entry)
    return found


def _place_of_entry(adjudication: Adjudication, entry: Mapping[str, Any]) -> str | None:
    shared = _shared(adjudication, entry).most_common(1)
    if shared:
        return shared[0][0]
    known = entry.get("place")
    return known if any(place.id == known for place in adjudication.places) else None
