"""Gold out of verdicts: every function gives an ``Edit`` of the gold set and changes nothing itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from models.adjudication.adjudication import Adjudication, Standing
from models.adjudication.decision import UNANIMOUS, Decision, Waiting, votes_of, write
from models.adjudication.draft import Draft, distinct
from models.adjudication.place import DOCUMENT, Place
from models.adjudication.sameness import comparable
from models.adjudication.verdict import Fill, Filler, Nothing, Own, Take, Verdict, fillers_of, version_of
from models.annotation import NOTHING, Annotation, Argument
from models.annotation_set import GOLD
from models.edits import Edit
from models.matching import anchor

DECIDE: Final = "decide"
SETTLE: Final = "settle"
REOPEN: Final = "reopen"
GOLD_AUTHOR: Final = GOLD
"""Whose name the gold set carries, unless it came with another."""

Decided = tuple[Place, Verdict, Decision]


def decide(adjudication: Adjudication, place: Place, verdict: Verdict, given: Decision) -> Edit:
    """Decide a place, also again: an earlier decision is replaced, and the annotation keeps its id.

    ``given`` says who or which rule decides, why and when; what was chosen, rejected and seen is filled in (its own
    ``chosen`` counts for a version that nobody has just so: those it was made from). Fillers of
    roles become the gold annotations of their places: those on which all agree come along; one whose place is still
    undecided fills its role once that is decided.
    """
    return decide_all(adjudication, [(place, verdict, given)], DECIDE, _params(place))


def decide_all(
    adjudication: Adjudication, decided: Iterable[Decided], title: str, params: Mapping[str, Any] = NOTHING
) -> Edit:
    """Several decisions as one edit."""
    making = _Making(adjudication)
    for place, verdict, given in decided:
        if place.id not in making.done:
            making.decide(place, verdict, given)
    return making.draft.edit(title, params)


def settle(adjudication: Adjudication, given: Decision) -> Edit | None:
    """Make gold of what all agree on and nobody has decided otherwise; None when there is nothing to do."""
    places = unsettled(adjudication)
    if not places:
        return None
    rule = _as_unanimous(given)
    edit = decide_all(adjudication, [(p, agreed(p), rule) for p in places], SETTLE, {"n": len(places)})
    return edit if edit.changes else None


def unsettled(adjudication: Adjudication) -> list[Place]:
    """Agreed places that gold does not hold yet, or holds for other votes than today's."""
    return [each.place for each in adjudication.standings.values() if each.place.agreed and _is_due(each)]


def _is_due(standing: Standing) -> bool:
    decision = standing.decision
    if decision is None:
        return standing.open
    return not decision.human and (standing.open or set(decision.authors) != set(standing.place.members))


def reopen(adjudication: Adjudication, place: Place) -> Edit:
    """Take a decision back: nothing about the place is left in gold, and roles it filled wait for it."""
    making = _Making(adjudication)
    standing = adjudication.standing(place)
    making.draft.drop(place)
    if standing.entry is not None:
        making.draft.set_entry(standing.entry, None)
    if place.label is not None:
        making.draft.set_label(place.label, None)
    return making.draft.edit(REOPEN, _params(place))


def agreed(place: Place) -> Verdict:
    return Take(place.versions[0].authors[0])


def _as_unanimous(given: Decision) -> Decision:
    return Decision(rule=UNANIMOUS, time=given.time, schema=given.schema, guideline=given.guideline)


def _params(place: Place) -> dict[str, Any]:
    return {"kind": place.kind, "type": place.type}


class _Making:
    """One edit that is being made."""

    def __init__(self, adjudication: Adjudication) -> None:
        self._adjudication = adjudication
        self.draft = Draft(adjudication)
        self.done: set[str] = set()
        self._given = Decision(rule=UNANIMOUS)

    def decide(self, place: Place, verdict: Verdict, given: Decision) -> None:
        self.done.add(place.id)
        self._given = given
        decision = replace(given, place=place.id, type=place.type, votes=votes_of(place))
        if place.kind == DOCUMENT:
            self._label(place, verdict, decision)
            return
        made = self._made(place, verdict)
        if made is None:
            self._nothing(place, verdict, decision)
        else:
            chosen = self._chosen(place, verdict) or given.chosen
            self._annotation(place, *made, _with_sides(decision, place, chosen))

    # ---- document labels
    def _label(self, place: Place, verdict: Verdict, decision: Decision) -> None:
        assert place.label is not None, "a place of a document label names it"
        value = verdict.value if isinstance(verdict, Fill) else self._voted(place, verdict)
        holders = [v.authors for v in place.versions if v.value == value]
        decision = _with_sides(decision, place, holders[0] if holders else ())
        decision = replace(decision, kind=DOCUMENT, label=place.label, value=value)
        self.draft.set_label(place.label, value)
        self.draft.set_entry(self._adjudication.standing(place).entry, write(decision))

    @staticmethod
    def _voted(place: Place, verdict: Verdict) -> Any:
        return version_of(place, verdict.author).value if isinstance(verdict, Take) else None

    # ---- annotations
    def _made(self, place: Place, verdict: Verdict) -> tuple[Annotation, tuple[Filler, ...]] | None:
        if isinstance(verdict, Take):
            member = place.members[verdict.author]
            if member is None:
                return None
            return member, fillers_of(member, verdict.author) if verdict.fillers is None else verdict.fillers
        if isinstance(verdict, Own):
            own = fillers_of(verdict.annotation, None)
            return verdict.annotation, own if verdict.fillers is None else verdict.fillers
        return None

    def _chosen(self, place: Place, verdict: Verdict) -> tuple[str, ...]:
        """Who made the version that was taken; of an own version, whoever made just the same."""
        if isinstance(verdict, Take):
            version = version_of(place, verdict.author)
            came = version.annotation is not None and verdict.fillers is not None
            return () if came and not self._same_fillers(place, verdict) else version.authors
        if isinstance(verdict, Own):
            made = self._made(place, verdict)
            same = (v for v in place.versions if made is not None and self._is_version(place, v.authors[0], *made))
            return next((version.authors for version in same), ())
        return next((v.authors for v in place.versions if v.annotation is None), ())

    def _same_fillers(self, place: Place, verdict: Take) -> bool:
        member = place.members[verdict.author]
        assert member is not None
        return self._is_version(place, verdict.author, member, verdict.fillers or ())

    def _is_version(self, place: Place, author: str, made: Annotation, fillers: Sequence[Filler]) -> bool:
        member, schema = place.members.get(author), self._adjudication.schema
        if member is None or (anchor(member), member.label) != (anchor(made), made.label):
            return False
        same = comparable(member, schema).same(comparable(replace(made, kind=place.kind), schema))
        return same and self._targets(fillers_of(member, author)) == self._targets(fillers)

    def _targets(self, fillers: Sequence[Filler]) -> list[tuple[str, str]]:
        """Fillers by place, and gold's own by the place that they stand for."""
        back = {annotation.id: place for place, annotation in self._adjudication.bound.items()}
        found = []
        for filler in fillers:
            if filler.target is not None and filler.author is None:
                found.append((filler.role, back.get(filler.target, filler.target)))
            elif filler.target is not None:
                place = self._adjudication.place_of(filler.author or "", filler.target)
                found.append((filler.role, place.id if place is not None else ""))
        return sorted(found)

    def _nothing(self, place: Place, verdict: Verdict, decision: Decision) -> None:
        decision = _with_sides(decision, place, self._chosen(place, verdict))
        entry = write(replace(decision, kind=place.kind))
        self.draft.drop(place, verdict.instead if isinstance(verdict, Nothing) else None)
        self.draft.set_entry(self._adjudication.standing(place).entry, entry)

    def _annotation(self, place: Place, made: Annotation, fillers: Sequence[Filler], decision: Decision) -> None:
        identifier = self.draft.reserve(place)
        arguments, waiting = self._translated(identifier, fillers)
        before = self.draft.find(identifier)
        self.draft.put(Annotation(
            id=identifier, kind=place.kind, label=made.label, start=made.start, end=made.end,
            fragments=made.fragments, attributes=made.attributes, arguments=arguments,
            note=before.note if before is not None else None,
            decision=write(replace(decision, waiting=waiting)),
        ))  # fmt: skip
        entry = self._adjudication.standing(place).entry
        if entry is not None:
            self.draft.set_entry(entry, None)
        self.draft.fulfil(place)

    def _translated(self, user: str, fillers: Sequence[Filler]) -> tuple[tuple[Argument, ...], tuple[Waiting, ...]]:
        arguments, waiting = [], []
        for n, filler in enumerate(fillers):
            if filler.author is None or filler.target is None:
                if filler.target is None or self.draft.find(filler.target) is not None:
                    arguments.append(Argument(filler.role, filler.target))
                continue
            place = self._adjudication.place_of(filler.author, filler.target)
            target = None if place is None else self._gold_of(place)
            if target is not None and target != user:
                arguments.append(Argument(filler.role, target))
            elif place is not None and target is None:
                waiting.append(Waiting(filler.role, filler.author, filler.target, n))
        return distinct(arguments), tuple(waiting)

    def _gold_of(self, place: Place) -> str | None:
        """The gold annotation of a filler's place, which comes along when all agree on it."""
        standing = self._adjudication.standing(place)
        if self.draft.at(place) is None and place.agreed and standing.open and place.id not in self.done:
            self.decide(place, agreed(place), _as_unanimous(self._given))
        return self.draft.at(place)


def _with_sides(decision: Decision, place: Place, chosen: Sequence[str]) -> Decision:
    """``chosen`` and everybody else."""
    everyone = sorted(author for version in place.versions for author in version.authors)
    rejected = tuple(author for author in everyone if author not in chosen)
    return replace(decision, chosen=tuple(sorted(chosen)), rejected=rejected)
