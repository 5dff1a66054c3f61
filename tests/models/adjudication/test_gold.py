"""From verdicts to gold: fillers follow, ids stay, nothing dangles, and undo restores exactly."""

from __future__ import annotations

import random
from copy import deepcopy
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.adjudication import gold as making
from models.adjudication.adjudication import CHANGED, DECIDED, NEW_VOTE, OPEN, Adjudication
from models.adjudication.consequences import COMES_ALONG, IN_GOLD, WAITS, consequences
from models.adjudication.decision import read
from models.adjudication.place import DOCUMENT, Place
from models.adjudication.verdict import (
    INTERSECTION,
    UNION,
    Fill,
    Filler,
    Nothing,
    Own,
    Parts,
    Take,
    Verdict,
    likeliest,
    merged,
    version_of,
)
from models.annotation import Argument
from models.annotation_set import AnnotationSet
from models.edits import Edit
from models.errors import AyarError
from tests.models.adjudication.reading import GIVEN, SCHEMA, empty_gold, entity, event, random_sets, reading, table


def snapshot(layer: AnnotationSet) -> tuple[object, ...]:
    return dict(layer.annotations), dict(layer.labels), deepcopy(layer.decisions), layer.status


def dangling(layer: AnnotationSet) -> list[str]:
    return [a.id for a in layer for x in a.arguments if x.target is not None and x.target not in layer.annotations]


def any_verdict(chance: random.Random, place: Place) -> Verdict:
    author = chance.choice(list(place.members))
    if place.kind == DOCUMENT:
        return chance.choice(list[Verdict]((Take(author), Fill("analysis"), Nothing())))
    there = [name for name, member in place.members.items() if member is not None]
    own = merged(place, Parts(chance.choice(there), anchor=UNION))
    return chance.choice(list[Verdict]((Take(author), Take(author), Nothing(), own)))


@given(seed=st.integers(0, 10_000), people=st.integers(2, 4))
def test_deciding_everything_leaves_gold_whole_and_undo_restores_it(seed: int, people: int) -> None:
    chance, gold = random.Random(seed), empty_gold()
    sets, steps = random_sets(seed, people), list[tuple[tuple[object, ...], Edit]]()

    def make(edit: Edit) -> None:
        steps.append((snapshot(gold), edit))
        gold.apply(edit.changes)
        assert not dangling(gold)

    found = table(gold, *sets)
    if chance.random() < 0.5 and (settled := making.settle(found, GIVEN)):
        make(settled)
    again = chance.choices(found.places, k=5) if found.places else []
    for place in chance.sample(found.places, len(found.places)) + again:
        now = Adjudication("d", gold, found.sets, SCHEMA, found.places)
        make(making.decide(now, place, any_verdict(chance, place), GIVEN))
    end = Adjudication("d", gold, found.sets, SCHEMA, found.places)
    assert all(standing.state == DECIDED for standing in end.standings.values())
    assert not end.unbound
    for before, edit in reversed(steps):
        gold.apply(edit.inverse().changes)
        assert snapshot(gold) == before


@given(seed=st.integers(0, 10_000), people=st.integers(2, 4))
def test_taking_the_same_author_everywhere_gives_that_authors_reading(seed: int, people: int) -> None:
    sets, gold = random_sets(seed, people), empty_gold()
    found = table(gold, *sets)
    places = random.Random(seed).sample(found.places, len(found.places))
    gold.apply(making.decide_all(found, [(p, Take("A"), GIVEN) for p in places], "decide").changes)
    theirs = sets[0]
    assert _content(gold) == _content(theirs)
    assert gold.labels == theirs.labels
    assert not any(waits.author == "A" for a in gold for waits in read(a.decision or {}).waiting)


def _content(layer: AnnotationSet) -> list[tuple[object, ...]]:
    def anchor(target: str | None) -> tuple[object, ...]:
        filler = layer.annotations[target or ""]
        return (filler.kind, filler.start, filler.end, filler.label)

    return sorted(
        ((a.kind, a.label, a.start, a.end, str(a.attributes), sorted((x.role, anchor(x.target)) for x in a.arguments))
         for a in layer), key=str)  # fmt: skip


def two_events() -> tuple[AnnotationSet, AnnotationSet]:
    """The trigger's type differs; its actor is agreed, its place is not."""
    a = [entity("e1", 0, 4), entity("e2", 10, 15, "GPE"), event("v1", 5, 9, ("ACTOR", "e1"), ("PLACE", "e2"))]
    b = [
        entity("e7", 0, 4),
        entity("e8", 10, 18, "GPE"),
        event("v9", 5, 9, ("ACTOR", "e7"), ("PLACE", "e8"), label="AID"),
    ]
    return reading("A", a), reading("B", b)


def at(found: Adjudication, kind: str, start: int) -> Place:
    return next(place for place in found.places if place.kind == kind and place.span[0] == start)


def test_an_agreed_filler_comes_along_and_an_open_one_waits() -> None:
    gold, sets = empty_gold(), two_events()
    found = table(gold, *sets)
    trigger, where = at(found, "event", 5), at(found, "entity", 10)
    told = consequences(found, trigger, Take("A"))
    assert [coming.state for coming in told.comes] == [COMES_ALONG, WAITS]
    assert told.differ == ()
    gold.apply(making.decide(found, trigger, Take("A"), GIVEN).changes)
    assert [(x.role, x.target) for x in gold.annotations["v1"].arguments] == [("ACTOR", "e2")]
    assert gold.annotations["e2"].decision["rule"] == "unanimous"  # type: ignore[index]
    now = Adjudication("d", gold, found.sets, SCHEMA, found.places)
    edit = making.decide(now, where, Take("B"), GIVEN)
    gold.apply(edit.changes)
    assert [(x.role, x.target) for x in gold.annotations["v1"].arguments] == [("ACTOR", "e2"), ("PLACE", "e3")]
    assert "waiting" not in (gold.annotations["v1"].decision or {})
    gold.apply(edit.inverse().changes)
    assert [x.role for x in gold.annotations["v1"].arguments] == ["ACTOR"]


def test_a_role_that_voters_fill_differently_is_asked_about() -> None:
    a = [entity("e1", 0, 4), entity("e2", 10, 14), event("v1", 5, 9, ("ACTOR", "e1"))]
    b = [entity("e1", 0, 4), entity("e2", 10, 14), event("v1", 5, 9, ("ACTOR", "e2"))]
    found = table(empty_gold(), reading("A", a), reading("B", b))
    (asked,) = consequences(found, at(found, "event", 5), Take("A")).differ
    assert asked.role == "ACTOR"
    assert asked.options == ((("A",), (Filler("ACTOR", "e1", "A"),)), (("B",), (Filler("ACTOR", "e2", "B"),)))
    both = (Filler("ACTOR", "e1", "A"), Filler("ACTOR", "e2", "B"))
    edit = making.decide(found, at(found, "event", 5), Take("A", both), GIVEN)
    found.gold.apply(edit.changes)
    made = found.gold.annotations["v1"]
    assert len(made.arguments) == 2
    assert (made.decision or {})["chosen"] == []  # nobody's version: both of them were needed


def test_rejecting_a_filler_says_what_breaks_and_offers_another() -> None:
    a = [entity("e1", 0, 4), entity("e2", 0, 9), event("v1", 12, 15, ("ACTOR", "e2"))]
    found = table(empty_gold(), reading("A", a), reading("B", [entity("e1", 0, 4), *a[1:]]))
    gold = found.gold
    gold.apply(making.settle(found, GIVEN).changes)  # type: ignore[union-attr]
    now = Adjudication("d", gold, found.sets, SCHEMA, found.places)
    place = next(p for p in found.places if p.kind == "entity" and p.span == (0, 9))
    told = consequences(now, place, Nothing())
    lost, kept = now.bound[place.id].id, next(a.id for a in gold if a.kind == "entity" and a.end == 4)
    assert [(use.annotation.id, use.role) for use in told.breaks] == [("v3", "ACTOR")]
    assert [other.id for other in told.replacements] == [kept]
    moved = making.decide(now, place, Nothing(instead=kept), GIVEN)
    gold.apply(moved.changes)
    assert gold.annotations["v3"].arguments == (Argument("ACTOR", kept),)
    assert lost not in gold.annotations
    gold.apply(moved.inverse().changes)
    gold.apply(making.decide(now, place, Nothing(), GIVEN).changes)
    assert not list(gold.annotations["v3"].arguments)
    later = Adjudication("d", gold, found.sets, SCHEMA, found.places)
    gold.apply(making.decide(later, place, Take("A"), GIVEN).changes)
    assert [x.role for x in gold.annotations["v3"].arguments] == ["ACTOR"]


def test_versions_merge_by_union_intersection_and_part_by_part() -> None:
    a = entity("e1", 0, 10, attributes={"mention": "NAM", "entity_ref": "X"})
    b = entity("e5", 4, 14, "ORG", attributes={"mention": "NOM"})
    found = table(empty_gold(), reading("A", [a]), reading("B", [b]))
    (place,) = found.places
    assert _span(merged(place, Parts("A", anchor=UNION))) == (0, 14)
    assert _span(merged(place, Parts("A", anchor=INTERSECTION))) == (4, 10)
    parts = merged(place, Parts("A", anchor="B", label="B", attributes={"mention": "B", "entity_ref": "B"}))
    assert (_span(parts), parts.annotation.label, parts.annotation.attributes) == ((4, 14), "ORG", {"mention": "NOM"})
    found.gold.apply(making.decide(found, place, parts, GIVEN).changes)
    assert read(found.gold.annotations["e1"].decision or {}).chosen == ("B",)
    own = merged(place, Parts("A", anchor=UNION))
    again = Adjudication("d", found.gold, found.sets, SCHEMA, found.places)
    found.gold.apply(making.decide(again, place, own, GIVEN).changes)
    made = found.gold.annotations["e1"]
    assert (made.start, made.end) == (0, 14)
    assert read(made.decision or {}).chosen == ()
    assert read(made.decision or {}).rejected == ("A", "B")


def _span(own: Own) -> tuple[int, int]:
    return own.annotation.start, own.annotation.end


def test_versions_that_share_nothing_have_no_intersection() -> None:
    a, b, c = (reading(n, [entity("e1", s, e)]) for n, s, e in (("A", 0, 4), ("B", 3, 8), ("C", 7, 10)))
    (place,) = table(empty_gold(), a, b, c).places
    with pytest.raises(AyarError, match="nothing_shared"):
        merged(place, Parts("A", anchor=INTERSECTION))


def decided() -> Adjudication:
    """One boundary conflict, which the reviewer decided for A."""
    found = table(empty_gold(), reading("A", [entity("e1", 0, 4)]), reading("B", [entity("e1", 0, 9)]))
    found.gold.apply(making.decide(found, found.places[0], Take("A"), GIVEN).changes)
    return found


def state(found: Adjudication, *sets: AnnotationSet) -> str:
    (standing,) = table(found.gold, *sets).standings.values()
    assert standing.decision is not None
    assert standing.decision.reviewer == "Mina"
    return standing.state


def test_a_place_whose_versions_changed_comes_up_again_with_its_decision() -> None:
    found = decided()
    a, b = found.sets["A"], found.sets["B"]
    assert state(found, a, b) == DECIDED
    assert state(found, a, reading("B", [entity("e1", 0, 7)])) == CHANGED
    assert state(found, a, reading("B", [entity("e1", 0, 9, note="?")])) == DECIDED
    assert state(found, a, reading("B", [entity("e1", 0, 9, attributes={"mention": "NOM"})])) == CHANGED
    assert state(found, a, reading("B", [entity("e8", 0, 4)])) == DECIDED  # who was corrected agrees now
    assert state(found, a, reading("B", [])) == CHANGED


def test_a_new_set_is_a_new_vote_only_when_it_disagrees() -> None:
    found = decided()
    a, b = found.sets["A"], found.sets["B"]
    assert state(found, a, b, reading("C", [entity("e3", 0, 4)])) == DECIDED
    assert state(found, a, b, reading("C", [entity("e3", 0, 9)])) == NEW_VOTE
    assert state(found, a, b, reading("C", [])) == NEW_VOTE


def test_what_all_agree_on_is_settled_again_when_it_changes() -> None:
    gold = empty_gold()
    a, b = reading("A", [entity("e1", 0, 4)], genre="analysis"), reading("B", [entity("e1", 0, 4)], genre="analysis")
    gold.apply(making.settle(table(gold, a, b), GIVEN).changes)  # type: ignore[union-attr]
    assert gold.labels == {"genre": "analysis"}
    assert [entry["rule"] for entry in gold.decisions or ()] == ["unanimous"]
    assert making.settle(table(gold, a, b), GIVEN) is None
    c = reading("C", [entity("e1", 0, 4)], genre="analysis")
    gold.apply(making.settle(table(gold, a, b, c), GIVEN).changes)  # type: ignore[union-attr]
    assert read(gold.annotations["e1"].decision or {}).chosen == ("A", "B", "C")
    d = reading("D", [entity("e1", 0, 5)])
    states = [standing.state for standing in table(gold, a, b, c, d).standings.values()]
    assert states == [CHANGED, CHANGED]  # a rule decided, so the conflict is simply open again
    moved = [replace(layer, annotations={"e1": entity("e1", 0, 6)}) for layer in (a, b, c)]
    gold.apply(making.settle(table(gold, *moved), GIVEN).changes)  # type: ignore[union-attr]
    assert (gold.annotations["e1"].end, len(gold.annotations)) == (6, 1)


def test_nothing_is_recorded_and_a_second_thought_replaces_it() -> None:
    found = decided()
    (place,) = found.places
    now = Adjudication("d", found.gold, found.sets, SCHEMA, found.places)
    nothing = making.decide(now, place, Nothing(), replace(GIVEN, reason="slip"))
    found.gold.apply(nothing.changes)
    (entry,) = list(found.gold.decisions or ())
    assert (entry["kind"], entry["chosen"], entry["rejected"]) == ("entity", [], ["A", "B"])
    assert not found.gold.annotations
    then = Adjudication("d", found.gold, found.sets, SCHEMA, found.places)
    assert then.standing(place).state == DECIDED
    found.gold.apply(making.decide(then, place, Take("B"), GIVEN).changes)
    assert found.gold.decisions is None
    assert [a.end for a in found.gold] == [9]


def test_reopening_leaves_nothing_of_the_decision() -> None:
    found = decided()
    now = Adjudication("d", found.gold, found.sets, SCHEMA, found.places)
    found.gold.apply(making.reopen(now, found.places[0]).changes)
    again = Adjudication("d", found.gold, found.sets, SCHEMA, found.places)
    assert again.standing(found.places[0]).state == OPEN
    assert not found.gold.annotations


def test_a_document_label_is_taken_or_filled() -> None:
    a, b = reading("A", [], genre="analysis"), reading("B", [], genre="news_report")
    found = table(empty_gold(), a, b)
    (place,) = found.places
    assert version_of(place, "B").value == "news_report"
    found.gold.apply(making.decide(found, place, Take("B"), GIVEN).changes)
    assert found.gold.labels == {"genre": "news_report"}
    again = Adjudication("d", found.gold, found.sets, SCHEMA)
    found.gold.apply(making.decide(again, place, Fill("interview"), GIVEN).changes)
    (entry,) = list(found.gold.decisions or ())
    assert (entry["label"], entry["value"], entry["chosen"], entry["rejected"]) == (
        "genre",
        "interview",
        [],
        ["A", "B"],
    )
    assert likeliest(place) == "A"
    assert consequences(found, place, Take("A")).comes == ()


def test_fillers_in_gold_are_named() -> None:
    gold, sets = empty_gold(), two_events()
    found = table(gold, *sets)
    gold.apply(making.settle(found, GIVEN).changes)  # type: ignore[union-attr]
    now = Adjudication("d", gold, found.sets, SCHEMA, found.places)
    comes = consequences(now, at(found, "event", 5), Take("B")).comes
    assert [coming.state for coming in comes] == [IN_GOLD, WAITS]
    assert comes[0].gold is not None


def test_as_in_curation_what_both_have_is_kept_and_the_rest_is_a_conflict() -> None:
    """INCEpTION's semantics, with its own bugs left out: stacked annotations are matched one to one, and arguments
    count."""
    a = [entity("e1", 0, 4), entity("e2", 0, 4, "ORG"), entity("e3", 0, 4, "GPE"), entity("e4", 6, 9)]
    b = [entity("e1", 0, 4, "ORG"), entity("e2", 0, 4), entity("e3", 12, 15)]
    found = table(empty_gold(), reading("A", a), reading("B", b))
    settled = making.settle(found, GIVEN)
    assert settled is not None
    found.gold.apply(settled.changes)
    assert sorted((x.label, x.start) for x in found.gold) == [("ORG", 0), ("PER", 0)]
    left = [s.place for s in Adjudication("d", found.gold, found.sets, SCHEMA, found.places).open]
    assert [(place.type, place.span) for place in left] == [
        ("missing", (0, 4)), ("missing", (6, 9)), ("missing", (12, 15))
    ]  # fmt: skip
