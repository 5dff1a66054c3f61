"""One transaction per edit; undo and redo that outlive a restart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.annotation import Annotation
from models.annotation_set import GOLD, AnnotationSet
from models.edits import Change, Edit, delete
from models.errors import AyarError
from storage.project import Filter, Project
from storage.sets import Stale
from tests.storage.building import adding, field, finish, person_at

Reopen = Callable[[], Project]


def layer(project: Project, author: str = "Sara", role: str = "annotator") -> AnnotationSet:
    return project.set_for(1, author, role).layer


def test_a_set_is_written_with_its_first_edit(project: Project) -> None:
    assert project.set_for(1, "Sara").id is None
    assert project.sets_of(1) == []
    project.commit(1, "Sara", adding(person_at("e1")))
    assert layer(project).annotations == {"e1": person_at("e1")}
    assert layer(project).status == "in_progress"
    assert [row.author for row in project.sets_of(1)] == ["Sara"]


def test_an_edit_is_there_after_reopening(project: Project, reopen: Reopen) -> None:
    full = person_at("e1", 4, 9, note="یادداشت", doubt=True, attributes={"mention": "NAM"}, fragments=((4, 5), (7, 9)))
    project.commit(1, "Sara", adding(full), seconds=7)
    reopen()
    assert layer(project).annotations == {"e1": full}
    assert layer(project).seconds == 7
    assert layer(project).schema_version == "1.0.0"


def test_undo_and_redo_after_reopening(project: Project, reopen: Reopen) -> None:
    project.commit(1, "Sara", adding(person_at("e1")))
    project.commit(1, "Sara", adding(person_at("e2", 4, 7), title="relabel"))
    reopen()
    assert project.can_undo(1, "Sara") == "relabel"
    undone = project.undo(1, "Sara")
    assert undone is not None and undone.changes == (delete(person_at("e2", 4, 7)),)
    reopen()
    assert set(layer(project).annotations) == {"e1"}
    assert project.can_redo(1, "Sara") == "relabel"
    redone = project.redo(1, "Sara")
    assert redone is not None and redone.changes == adding(person_at("e2", 4, 7)).changes
    assert set(layer(project).annotations) == {"e1", "e2"}
    assert project.can_redo(1, "Sara") is None


def test_several_steps_back_and_forth_keep_their_order(project: Project) -> None:
    for n in range(1, 5):
        project.commit(1, "Sara", adding(person_at(f"e{n}", n, n + 1)))
    for _ in range(3):
        project.undo(1, "Sara")
    project.redo(1, "Sara")
    assert set(layer(project).annotations) == {"e1", "e2"}
    project.undo(1, "Sara")
    project.undo(1, "Sara")
    assert project.undo(1, "Sara") is None
    for _ in range(4):
        project.redo(1, "Sara")
    assert set(layer(project).annotations) == {"e1", "e2", "e3", "e4"}
    assert project.redo(1, "Sara") is None


def test_an_edit_after_an_undo_abandons_what_was_undone(project: Project) -> None:
    project.commit(1, "Sara", adding(person_at("e1")))
    project.undo(1, "Sara")
    project.commit(1, "Sara", adding(person_at("e2")))
    assert project.can_redo(1, "Sara") is None
    assert [(row.kind, row.state) for row in project.history(1)] == [
        ("edit", "abandoned"), ("undo", "done"), ("edit", "done"),
    ]  # fmt: skip


def test_undo_stays_with_its_person_and_document(project: Project) -> None:
    project.commit(1, "Sara", adding(person_at("e1")))
    project.commit(1, "Omid", adding(person_at("e1")))
    project.commit(2, "Sara", adding(person_at("e1")))
    assert project.undo(1, "Sara") is not None
    assert layer(project, "Omid").annotations and project.set_for(2, "Sara").layer.annotations
    assert project.undo(3, "Sara") is None


def test_the_number_of_a_deleted_id_is_never_given_again(project: Project, reopen: Reopen) -> None:
    project.commit(1, "Sara", adding(person_at("e7")))
    project.commit(1, "Sara", Edit("delete", (delete(person_at("e7")),)))
    reopen()
    assert layer(project).new_id("event") == "v8"


def test_document_labels_and_status(project: Project) -> None:
    project.commit(1, "Sara", field("labels.genre", None, "analysis"))
    project.commit(1, "Sara", field("status", "in_progress", "finished"))
    assert (layer(project).labels, layer(project).status) == ({"genre": "analysis"}, "finished")
    project.undo(1, "Sara")
    project.undo(1, "Sara")
    assert (layer(project).labels, layer(project).status) == ({"genre": None}, "in_progress")


def test_counters_follow_edits(project: Project) -> None:
    a, b = person_at("e1", 0, 3), person_at("e2", 4, 9, doubt=True)
    project.commit(1, "Sara", adding(a, b))
    (row,) = project.rows([1], "Sara")
    assert (row.mentions, row.flagged, row.reached, row.status) == (2, 1, 9, "in_progress")
    project.commit(1, "Sara", Edit("delete", (Change(b, None),)))
    (row,) = project.rows([1], "Sara")
    assert (row.mentions, row.flagged, row.reached) == (1, 0, 3)
    project.commit(1, "Sara", adding(Annotation(id="z3", kind="zone", label="BODY", start=0, end=12)))
    (row,) = project.rows([1], "Sara")
    assert (row.zones, row.reached) == (1, 3)
    assert finish(project.check()) == []
    assert project.rows([1], "Omid")[0].status == "new"


def test_history_names_person_and_changes(project: Project) -> None:
    project.commit(1, "Sara", adding(person_at("e1")))
    project.commit(1, "Omid", adding(person_at("e1")))
    moved = Edit("boundary", (Change(person_at("e1"), person_at("e1", 0, 4)),), {"label": "PER"})
    project.commit(1, "Sara", moved)
    rows = project.history(1, "Sara", "e1")
    assert [(row.person, row.title) for row in rows] == [("Sara", "label"), ("Sara", "boundary")]
    assert rows[1].changes == moved.changes
    assert rows[1].params == {"label": "PER"}
    assert rows[1].time.endswith("Z")
    assert [row.person for row in project.history(1)] == ["Sara", "Omid", "Sara"]


def test_sealed_gold_changes_only_by_being_opened(project: Project) -> None:
    project.commit(1, "gold", adding(person_at("e1")), role=GOLD)
    project.commit(1, "gold", field("status", "open", "sealed"), role=GOLD)
    with pytest.raises(AyarError) as caught:
        project.commit(1, "gold", adding(person_at("e2")), role=GOLD)
    assert caught.value.key == "gold_sealed"
    assert set(layer(project, "gold", GOLD).annotations) == {"e1"}
    project.commit(1, "gold", field("status", "sealed", "open"), role=GOLD)
    project.commit(1, "gold", adding(person_at("e2")), role=GOLD)
    assert project.first_rows()[0].has_gold is True


def test_nobody_writes_anothers_set(project: Project) -> None:
    project.user = "Sara"
    with pytest.raises(AyarError) as caught:
        project.commit(1, "Omid", adding(person_at("e1")))
    assert (caught.value.key, caught.value.params["author"]) == ("not_your_set", "Omid")
    assert [p.name for p in project.people()] == []


def test_the_history_of_gold_names_who_worked(project: Project) -> None:
    project.user = "Sara"
    project.commit(1, "gold", adding(person_at("e1")), role=GOLD)
    assert project.history(1)[0].person == "Sara"


def test_a_change_of_what_is_not_there_changes_nothing(project: Project) -> None:
    project.commit(1, "Sara", adding(person_at("e1")))
    with pytest.raises(Stale):
        project.commit(1, "Sara", Edit("x", (*adding(person_at("e2")).changes, delete(person_at("e9")))))
    assert set(layer(project).annotations) == {"e1"}
    assert len(project.history(1)) == 1


def test_filtering_by_the_state_of_a_person(project: Project) -> None:
    project.commit(1, "Sara", adding(person_at("e1", doubt=True)))
    project.commit(2, "Sara", field("status", "new", "finished"))
    counts = {s: project.count(Filter(status=s, person="Sara")) for s in ("new", "in_progress", "finished", "flagged")}
    assert counts == {"new": 1, "in_progress": 1, "finished": 1, "flagged": 1}
    assert list(project.document_ids(Filter(status="new", person="Sara"))) == [3]
    assert project.count(Filter(status="finished", person="Omid")) == 0


@pytest.mark.parametrize("person", ["Sara", "Omid", "Nobody", None])
def test_counts_and_first_rows_agree_with_the_filter(project: Project, person: str | None) -> None:
    project.commit(1, "Sara", adding(person_at("e1", doubt=True)))
    project.commit(2, "Sara", field("status", "new", "finished"))
    with Project.open(project.path, write=False) as reader:
        counts = reader.counts(Filter(person=person, status="finished"))
        for status, number in counts.items():
            wanted = Filter(status=status or None, person=person)
            ids = list(reader.document_ids(wanted))
            assert len(ids) == number == reader.count(wanted)
            assert [row.id for row in reader.first_rows(wanted)] == ids
    assert counts[""] == 3
