"""The five real articles: their conflicts between A and B, decided to the gold that came with them."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from models.adjudication import gold as making
from models.adjudication.adjudication import DECIDED, Adjudication, Standing
from models.adjudication.place import DOCUMENT, Place
from models.adjudication.verdict import Fill, Filler, Nothing, Own, Take, Verdict, fillers_of
from models.annotation import Annotation
from models.annotation_set import GOLD, AnnotationSet
from storage.records import record_from
from tests.models.adjudication.reading import GIVEN, SCHEMA, empty_gold

Sets = dict[str, AnnotationSet]


def documents(shared: Path) -> dict[str, Sets]:
    found: dict[str, Sets] = {}
    for line in (shared / "data" / "seed_annotations.jsonl").read_text("utf-8").splitlines():
        record = record_from(json.loads(line))
        assert record.set is not None
        found.setdefault(record.document.key, {})[record.set.author] = record.set
    return found


class Reviewer:
    """Knows the gold that is to come out."""

    def __init__(self, key: str, sets: Sets) -> None:
        self.goal = sets[GOLD]
        self.sets = {name: layer for name, layer in sets.items() if name != GOLD}
        self._there = Adjudication(key, self.goal, self.sets, SCHEMA)
        self.places = self._there.places
        self.key = key
        self._place_of_goal = {a.id: place for place, a in self._there.bound.items()}

    def table(self, gold: AnnotationSet) -> Adjudication:
        return Adjudication(self.key, gold, self.sets, SCHEMA, self.places)

    def verdict(self, place: Place) -> Verdict:
        """A version where one says the same, else an own one."""
        if place.kind == DOCUMENT:
            return Fill(self.goal.labels.get(place.label or ""))
        wanted = self._there.bound.get(place.id)
        if wanted is None:
            return Nothing()
        for author, member in place.members.items():
            if member is not None and self._same(member, author, wanted):
                return Take(author)
        return Own(wanted, self._fillers(wanted))

    def _same(self, member: Annotation, author: str, wanted: Annotation) -> bool:
        one, other = ((a.label, a.start, a.end, a.fragments, dict(a.attributes)) for a in (member, wanted))
        theirs = Counter((f.role, self._where(f)) for f in fillers_of(member, author))
        return one == other and theirs == Counter((f.role, self._where(f)) for f in self._fillers(wanted))

    def _where(self, filler: Filler) -> str | None:
        place = self._there.place_of(filler.author or "", filler.target) if filler.target else None
        return place.id if place is not None else None

    def _fillers(self, wanted: Annotation) -> tuple[Filler, ...]:
        """Gold's own fillers as somebody's annotations of the same places."""
        found = []
        for argument in wanted.arguments:
            place = self._member_place(argument.target or "")
            author, member = next((n, m) for n, m in place.members.items() if m is not None)
            found.append(Filler(argument.role, member.id, author))
        return tuple(found)

    def _member_place(self, identifier: str) -> Place:
        known = self._place_of_goal[identifier]
        return next(place for place in self.places if place.id == known)


def content(layer: AnnotationSet) -> list[str]:
    def where(target: str | None) -> tuple[object, ...]:
        filler = layer.annotations[target or ""]
        return filler.kind, filler.start, filler.end, filler.label

    return sorted(
        str((a.kind, a.label, a.start, a.end, a.fragments, sorted(a.attributes.items(), key=str),
             sorted((x.role, where(x.target)) for x in a.arguments))) for a in layer
    )  # fmt: skip


def test_all_conflicts_are_decided_to_the_given_gold(shared: Path) -> None:
    verdicts: Counter[str] = Counter()
    for key, sets in documents(shared).items():
        reviewer, gold = Reviewer(key, sets), empty_gold()
        settled = making.settle(reviewer.table(gold), GIVEN)
        assert settled is not None
        gold.apply(settled.changes)
        edits = [settled]
        while waiting := reviewer.table(gold).open:
            standing: Standing = waiting[0]
            verdict = reviewer.verdict(standing.place)
            verdicts[type(verdict).__name__] += 1
            edits.append(making.decide(reviewer.table(gold), standing.place, verdict, GIVEN))
            gold.apply(edits[-1].changes)
        end = reviewer.table(gold)
        corrected = [place for place in end.places if place.agreed and reviewer.verdict(place) != Take("A")]
        for place in corrected:  # what both got wrong: agreed places stay reopenable
            edits.append(making.decide(reviewer.table(gold), place, reviewer.verdict(place), GIVEN))
            gold.apply(edits[-1].changes)
        assert content(gold) == content(reviewer.goal)
        assert {s.state for s in reviewer.table(gold).standings.values()} == {DECIDED}
        for edit in reversed(edits):
            gold.apply(edit.inverse().changes)
        assert (gold.annotations, gold.labels, gold.decisions) == ({}, {}, None)
    print(f"{verdicts.total()} conflicts: {dict(verdicts)}")
    assert verdicts["Take"] > verdicts["Own"]
