"""Gold edited with the annotator's tools: each edit is the decision that it amounts to."""

from __future__ import annotations

from dataclasses import replace

from models.adjudication import gold as making
from models.adjudication.adjudication import DECIDED, Adjudication
from models.adjudication.decision import read
from models.adjudication.editing import as_decisions, restate
from models.annotation_set import delete_edit
from models.edits import Change, Edit
from tests.models.adjudication.reading import GIVEN, SCHEMA, empty_gold, entity, event, reading, table


def settled() -> Adjudication:
    """All agree on a mention and on an event that it takes part in."""
    both = [entity("e1", 0, 4), event("v1", 6, 9, ("ACTOR", "e1"))]
    found = table(empty_gold(), reading("A", both), reading("B", both))
    edit = making.settle(found, GIVEN)
    assert edit is not None
    found.gold.apply(edit.changes)
    return now(found)


def now(found: Adjudication) -> Adjudication:
    return Adjudication("d", found.gold, found.sets, SCHEMA, found.places)


def test_what_the_reviewer_deletes_is_decided_and_stays_away() -> None:
    found = settled()
    mention = next(a for a in found.gold if a.kind == "entity")
    edit = as_decisions(found, delete_edit(found.gold, mention), GIVEN)
    found.gold.apply(edit.changes)
    (entry,) = list(found.gold.decisions or ())
    assert (entry["rule"], entry["kind"], entry["rejected"]) == ("reviewer", "entity", ["A", "B"])
    assert making.settle(now(found), GIVEN) is None
    assert {standing.state for standing in now(found).standings.values()} == {DECIDED}
    (trigger,) = found.gold
    assert trigger.arguments == ()
    assert read(trigger.decision or {}).rule == "reviewer"
    found.gold.apply(edit.inverse().changes)
    assert found.gold.decisions is None
    assert now(found).standings[found.places[0].id].gold == mention


def test_several_deletions_are_several_decisions() -> None:
    found = settled()
    deletions = tuple(Change(a, None) for a in found.gold)
    edit = as_decisions(found, Edit("delete", deletions), GIVEN)
    found.gold.apply(edit.changes)
    assert [entry["kind"] for entry in found.gold.decisions or ()] == ["entity", "event"]
    found.gold.apply(edit.inverse().changes)
    assert (len(found.gold.annotations), found.gold.decisions) == (2, None)


def test_a_moved_boundary_is_the_reviewers_own_version() -> None:
    found = settled()
    mention = next(a for a in found.gold if a.kind == "entity")
    edit = as_decisions(found, Edit("boundary", (Change(mention, replace(mention, end=5)),)), GIVEN)
    found.gold.apply(edit.changes)
    decision = read(found.gold.annotations[mention.id].decision or {})
    assert (decision.rule, decision.chosen, decision.rejected) == ("reviewer", (), ("A", "B"))


def test_a_reason_given_later_changes_nothing_else() -> None:
    found = settled()
    place = found.places[0]
    standing = found.standing(place)
    assert standing.decision is not None
    edit = restate(found, place, replace(standing.decision, reason="guideline"))
    assert edit is not None
    found.gold.apply(edit.changes)
    after = now(found).standing(place)
    assert after.decision == replace(standing.decision, reason="guideline")
    assert after.gold is not None
    assert standing.gold is not None
    assert replace(after.gold, decision=None) == replace(standing.gold, decision=None)
