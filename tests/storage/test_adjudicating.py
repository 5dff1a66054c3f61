"""Gold in a project file: decisions, the queue, the seal, rules; everything undoable, everything in the export."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.adjudication.adjudication import CHANGED, DECIDED, NEW_VOTE, OPEN
from models.adjudication.decision import read
from models.adjudication.place import Place
from models.adjudication.queue import totals
from models.adjudication.verdict import Nothing, Take, Verdict
from models.adjudication.vote_words import same_attributes, same_fillers, same_label
from models.annotation import Annotation, Argument
from models.annotation_set import GOLD, SEALED
from models.errors import AyarError
from models.record import Record
from models.schema_migration import MergeLabels
from storage.assigning import Wanted
from storage.project import Project
from storage.records import record_from
from tests.models.adjudication.reading import SCHEMA, random_sets
from tests.storage.building import add_all, adding, entity, exported, field, finish, line, person_at, with_set
from tests.storage.test_schemas import migrate

TEXT = "حسن روحانی به تهران رفت. ظریف در بیشکک بود."
Reopen = Callable[[], Project]


def work(author: str, *annotations: dict[str, Any], key: str = "d0", **more: Any) -> dict[str, Any]:
    return with_set(line(TEXT, key=key), author, *annotations, **more)


def fill(project: Project) -> None:
    """Two documents by three people: one boundary conflict and one agreed mention in each."""
    for key in ("d0", "d1"):
        add_all(project, [
            work("A", entity("e1", 0, 10), entity("e2", 25, 29), key=key),
            work("B", entity("e4", 0, 3), entity("e5", 25, 29), key=key),
            work("C", entity("e1", 0, 10), entity("e2", 25, 29), key=key),
        ])  # fmt: skip


@pytest.fixture
def project(path: Path, schema: bytes) -> Iterator[Project]:
    with Project.create(path, schema, user="Mina") as project:
        fill(project)
        yield project


def conflict(project: Project, document_id: int = 1) -> Place:
    (standing,) = project.adjudication(document_id).conflicts
    return standing.place


def test_decisions_carry_who_what_why_and_when(project: Project, reopen: Reopen) -> None:
    assert project.gold_author(1) == "gold"
    project.settle(1)
    project.decide(1, conflict(project), Take("B"), replace(project.given(blind=True), reason="slip", note="کوتاه"))
    layer = reopen().set_for(1, "gold", GOLD).layer
    decision = read(layer.annotations["e2"].decision or {})
    assert (decision.rule, decision.reviewer, decision.reason, decision.note) == ("reviewer", "Mina", "slip", "کوتاه")
    assert (decision.chosen, decision.rejected, decision.blind) == (("B",), ("A", "C"), True)
    assert decision.schema == "1.0.0"
    assert (decision.time or "").endswith("Z")
    assert [(vote.authors, vote.ids) for vote in decision.votes] == [(("A", "C"), ("e1", "e1")), (("B",), ("e4",))]
    assert layer.annotations["e1"].decision["rule"] == "unanimous"  # type: ignore[index]
    assert project.history(1, "gold")[-1].person == "Mina"


def test_decisions_without_an_annotation_are_undone_after_a_restart(project: Project, reopen: Reopen) -> None:
    before = exported(project, "all")
    project.decide(1, conflict(project), Nothing(), project.given())
    done = exported(project)
    assert b'"decisions":[{' in done
    again = reopen()
    assert again.undo(1, "gold", GOLD) is not None
    assert exported(again).count(b'"decisions"') == 0
    assert exported(again, "A") == exported(reopen(), "A")
    assert reopen().redo(1, "gold", GOLD) is not None
    assert exported(project) == done
    assert before != done


def test_a_gold_set_that_came_under_another_name_is_the_one(project: Project) -> None:
    add_all(project, [work("رضا", role="gold")])
    assert project.gold_author(1) == "رضا"
    project.settle(1)
    assert [row.author for row in project.sets_of(1) if row.role == GOLD] == ["رضا"]


def test_a_new_set_comes_up_as_a_new_vote(project: Project) -> None:
    project.decide(1, conflict(project), Take("A"), project.given())
    assert project.adjudication(1).standing(conflict(project)).state == DECIDED
    add_all(project, [work("D", entity("e9", 0, 3), entity("e8", 25, 29))])
    assert project.adjudication(1).standing(conflict(project)).state == NEW_VOTE
    (first, second) = finish(project.queue())
    assert (first.open, first.decided, first.new_votes) == (1, 0, 1)
    assert (second.open, second.decided) == (1, 0)


def test_the_queue_counts_and_tells(project: Project) -> None:
    project.decide(1, conflict(project), Take("A"), project.given())
    queues = finish(project.queue())
    assert [(q.key, q.open, q.decided, q.agreed, q.waiting) for q in queues] == [
        ("d0", 0, 1, 1, ()), ("d1", 1, 0, 1, ())
    ]  # fmt: skip
    assert totals(queues) == {"boundary": (1, 2)}
    (row,), (other,) = queues[0].conflicts, queues[1].conflicts
    assert (row.surface, row.state, row.rule) == (TEXT[:10], DECIDED, "reviewer")
    assert (row.type, row.kind, row.labels, row.apart) == ("boundary", "entity", ("PER",), ("B",))
    assert (other.state, other.open) == (OPEN, True)


def test_readiness_asks_for_everyone_assigned(project: Project) -> None:
    assert project.readiness(1).ready
    project.assign(Wanted(("A", "B", "C", "D"), 4))
    state = project.readiness(1)
    assert (state.ready, state.waiting, state.finished) == (False, ("D",), ("A", "B", "C"))


def test_a_document_that_somebody_has_begun_is_not_ready(project: Project) -> None:
    project.user = "A"
    project.commit(1, "A", field("status", "finished", "in_progress"))
    assert project.readiness(1).waiting == ("A",)
    project.user = "Mina"
    report = finish(project.adjudicate("majority", dry_run=True))
    assert (report.documents, report.not_ready) == (1, 1)


def test_the_seal_waits_for_the_last_conflict_and_unsealing_is_recorded(project: Project, reopen: Reopen) -> None:
    with pytest.raises(AyarError, match="conflicts_open") as caught:
        project.seal(1)
    assert caught.value.params["n"] == 1
    project.decide(1, conflict(project), Take("A"), project.given())
    project.seal(1)
    gold = reopen().gold(1)
    assert (gold.status, len(gold.annotations)) == (SEALED, 2)  # what all agree on was taken along
    with pytest.raises(AyarError, match="gold_sealed"):
        project.decide(1, conflict(project), Take("B"), project.given())
    project.set_role("Reza", "reviewer")
    project.user = "Reza"
    project.unseal(1, "یک خطا")
    (entry,) = list(project.gold(1).decisions or ())
    assert (entry["rule"], entry["reviewer"], entry["note"]) == ("unsealed", "Reza", "یک خطا")
    assert project.gold(1).status == "open"
    project.undo(1, "gold", GOLD)
    assert (project.gold(1).status, project.gold(1).decisions) == (SEALED, None)
    project.redo(1, "gold", GOLD)
    assert project.gold(1).decisions == [entry]


def test_undo_that_takes_the_seal_off_says_so_too(project: Project, reopen: Reopen) -> None:
    project.decide(1, conflict(project), Take("A"), project.given())
    before = project.gold(1)
    project.seal(1)
    edit = project.undo(1, "gold", GOLD)
    assert edit is not None
    before.apply(edit.inverse().changes)
    before.apply(edit.changes)
    gold = reopen().gold(1)
    (entry,) = list(gold.decisions or ())
    assert (gold.status, entry["rule"], entry["reviewer"]) == ("open", "unsealed", "Mina")
    assert (before.decisions, before.status) == (gold.decisions, gold.status), "what is on screen is what is on disk"
    assert [row.kind for row in project.history(1, "gold")][-1] == "undo"
    project.redo(1, "gold", GOLD)
    assert (project.gold(1).status, project.gold(1).decisions) == (SEALED, [entry])
    project.undo(1, "gold", GOLD)
    assert len(project.gold(1).decisions or ()) == 2
    project.undo(1, "gold", GOLD)
    assert [e["rule"] for e in project.gold(1).decisions or ()] == ["unsealed", "unsealed"]
    assert project.gold(1).annotations == {} and finish(project.check()) == []
    assert project.unseal(1) is None


def test_there_is_nothing_to_seal_before_two_have_finished(path: Path, schema: bytes) -> None:
    with Project.create(path, schema, user="Mina") as project:
        add_all(project, [work("A", entity("e1", 0, 3))])
        with pytest.raises(AyarError, match="not_ready"):
            project.seal(1)


def test_a_rule_is_one_edit_of_the_project_and_a_dry_run_none(project: Project, reopen: Reopen) -> None:
    before = exported(project)
    dry = finish(project.adjudicate("majority", dry_run=True))
    assert (dry.decided, dry.undecided, dry.by_type) == (4, 0, {"agreed": 2, "boundary": 2})
    assert exported(project) == before
    made = finish(project.adjudicate("majority"))
    assert made.decided == 4
    after = exported(project)
    rules = [a.decision["rule"] for a in project.gold(2)]  # type: ignore[index]
    assert rules == ["majority", "unanimous"]
    again = finish(project.adjudicate("majority"))
    assert (again.decided, again.kept) == (0, 4)
    assert exported(project) == after
    assert reopen().undo_project() is not None
    assert [project.gold(n).annotations for n in (1, 2)] == [{}, {}]
    assert project.redo_project() is not None
    assert exported(project) == after


def test_what_a_person_decided_stays_whatever_rules_run(project: Project) -> None:
    project.decide(1, conflict(project), Take("B"), project.given())
    report = finish(project.adjudicate("majority"))
    assert (report.decided, report.kept) == (3, 1)
    finish(project.adjudicate("dawid-skene"))
    assert [(a.end, (a.decision or {})["rule"]) for a in project.gold(1)] == [(3, "reviewer"), (29, "unanimous")]
    add_all(project, [work("D", entity("e9", 0, 10), entity("e8", 25, 29))])
    last = finish(project.adjudicate("majority"))
    assert last.new_votes == 1
    assert [a.end for a in project.gold(1)] == [3, 29]


def test_another_rule_replaces_what_a_rule_decided(project: Project) -> None:
    finish(project.adjudicate("majority"))
    report = finish(project.adjudicate("token-intersection"))
    assert report.by_type == {"boundary": 2}
    assert [(a.end, (a.decision or {})["rule"]) for a in project.gold(1)] == [
        (3, "token-intersection"),
        (29, "unanimous"),
    ]


def test_sealed_gold_is_left_alone(project: Project) -> None:
    project.decide(1, conflict(project), Take("B"), project.given())
    project.seal(1)
    report = finish(project.adjudicate("majority"))
    assert (report.sealed, report.decided, report.kept) == (1, 2, 2)


def test_gold_comes_back_from_an_export_byte_for_byte(project: Project, path: Path, schema: bytes) -> None:
    project.decide(1, conflict(project), Nothing(), replace(project.given(), note="هیچ"))
    finish(project.adjudicate("majority"))
    project.seal(1)
    project.unseal(1)
    first = exported(project)
    with Project.create(path.with_name("again.ayar"), schema) as again:
        add_all(again, [orjson.loads(each) for each in first.splitlines()])
        assert exported(again) == first
        states = [s.state for s in again.adjudication(1).standings.values()]
        assert states == [DECIDED, DECIDED]
        assert finish(again.check()) == []


def test_an_annotation_of_gold_that_nobody_has_is_nobodys_place(project: Project) -> None:
    project.settle(1)
    project.commit(1, "gold", adding(person_at("e50", 40, 42)), role=GOLD)
    found = project.adjudication(1)
    assert [a.id for a in found.unbound] == ["e50"]
    assert len(found.open) == 1


@settings(max_examples=8)
@given(st.lists(st.sampled_from(["A", "B", "C", "nothing", "undo", "redo", "rule", "undo all"]), max_size=12))
def test_any_order_of_decisions_rules_and_undo_leaves_a_sound_file(
    tmp_path_factory: pytest.TempPathFactory, steps: list[str]
) -> None:
    with Project.create(tmp_path_factory.mktemp("gold") / "w.ayar", SCHEMA, user="Mina") as project:
        fill(project)
        for step in steps:
            try:
                _do(project, step)
            except AyarError as error:
                assert error.key == "edited_since"
        assert finish(project.check()) == []
        for n in (1, 2):
            assert all(s.state in (DECIDED, OPEN) for s in project.adjudication(n).standings.values())


def _do(project: Project, step: str) -> None:
    if step in ("undo", "redo"):
        getattr(project, step)(1, "gold", GOLD)
    elif step == "undo all":
        whole = project.next_project_step("undo")
        if whole is not None and whole.title != "import":
            project.undo_project()
    elif step == "rule":
        finish(project.adjudicate("majority"))
    else:
        place = next(s.place for s in project.adjudication(1).standings.values() if not s.place.agreed)
        project.decide(1, place, Nothing() if step == "nothing" else Take(step), project.given())


@settings(max_examples=8)
@given(seed=st.integers(0, 10_000), people=st.integers(2, 4))
def test_whatever_is_decided_survives_export_and_import(
    seed: int, people: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    chance, folder = random.Random(seed), tmp_path_factory.mktemp("gold")
    document = record_from(line("متن " * 20, key="d")).document
    with Project.create(folder / "one.ayar", SCHEMA, user="Mina") as project:
        add_all(project, [Record(document, layer) for layer in random_sets(seed, people)])
        places = project.adjudication(1).places
        for place in chance.sample(places, len(places) // 2):
            author = chance.choice(list(place.members))
            verdict = chance.choice(list[Verdict]((Take(author), Nothing())))
            project.decide(1, place, verdict, project.given(blind=True))
        finish(project.adjudicate("majority"))
        first, states = exported(project), [s.state for s in project.adjudication(1).standings.values()]
        while project.undo(1, GOLD, GOLD):
            pass
        assert (project.gold(1).annotations, project.gold(1).labels, project.gold(1).decisions) == ({}, {}, None)
        while project.redo(1, GOLD, GOLD):
            pass
        assert exported(project) == first
        assert finish(project.check()) == []
    with Project.create(folder / "two.ayar", SCHEMA) as again:
        add_all(again, [orjson.loads(each) for each in first.splitlines()])
        assert exported(again) == first
        assert [s.state for s in again.adjudication(1).standings.values()] == states


def test_a_migration_of_the_schema_brings_no_decision_up_again(project: Project) -> None:
    finish(project.adjudicate("unanimous"))
    project.decide(1, conflict(project), Take("B"), project.given())
    migrate(project, MergeLabels("entity", "PER", "ROLE"))
    assert [s.state for s in project.adjudication(1).standings.values()] == [DECIDED, DECIDED]
    assert {a.label for a in project.gold(1)} == {"ROLE"}
    add_all(project, [work("C", entity("e1", 0, 6, label="ROLE"), entity("e2", 25, 29, label="ROLE"))], replace=True)
    assert [s.state for s in project.adjudication(1).standings.values()] == [CHANGED, DECIDED]


def test_what_is_renamed_is_no_change_and_what_is_said_otherwise_is() -> None:
    a = person_at("e1", attributes={"mention": "NAM"})
    words = {"label": "PER", "start": 0, "end": 3, "attributes": {"mention": "NAM", "gone": "x"}, "arguments": []}
    assert same_attributes(SCHEMA, a, words)
    assert not same_attributes(SCHEMA, a, words | {"attributes": {"mention": "NOM"}})
    assert same_attributes(SCHEMA, a, words | {"attributes": {"mention": "OLD"}})
    assert same_label(SCHEMA, a, words | {"label": "PERSON"})
    assert not same_label(SCHEMA, a, words | {"label": "ORG"})
    event = Annotation(id="v1", kind="event", label="CONSULT", start=0, end=3, arguments=(Argument("ACTOR", "e1"),))
    old = words | {"arguments": [{"role": "AGENT", "target": "e1"}]}
    assert same_fillers(SCHEMA, event, old)
    assert not same_fillers(SCHEMA, event, words | {"arguments": [{"role": "RECIPIENT", "target": "e1"}]})
    assert not same_fillers(SCHEMA, event, words | {"arguments": [{"role": "AGENT", "target": "e2"}]})


def test_a_stricter_run_says_what_it_leaves_and_another_rule_replaces_it(project: Project) -> None:
    finish(project.adjudicate("majority", 2))
    again = finish(project.adjudicate("majority", 2, dry_run=True))
    assert (again.decided, again.left, again.edits) == (0, 0, ())
    before = exported(project, "gold")
    stricter = finish(project.adjudicate("majority", 3))
    assert (stricter.decided, stricter.left, stricter.undecided) == (0, 2, 0)
    assert exported(project, "gold") == before, "what nothing takes the place of stays"
    project.decide(1, conflict(project), Take("B"), project.given())
    other = finish(project.adjudicate("token-intersection"))
    assert (other.decided, other.left) == (1, 0), "a person's decision is no rule's to replace"
    spans = [[(a.start, a.end) for a in project.gold(n).annotations.values() if a.start == 0] for n in (1, 2)]
    assert spans == [[(0, 3)], [(0, 3)]]
    back = finish(project.adjudicate("majority", 2))
    assert (back.decided, back.left) == (1, 0)
