"""One edit in many documents: written, undone and redone together or not at all."""

from __future__ import annotations

import multiprocessing
import random
import sys
import time
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from models.annotation import Annotation, Argument
from models.edits import Change, Edit
from models.errors import AyarError
from storage.project import Project
from tests.storage.building import add_all, adding, finish, line, person_at

SARA = "Sara"
EVERYWHERE = (1, 2, 3)


def label_all(project: Project, identifier: str = "e1") -> None:
    """The same edit in all three documents."""
    edit = adding(person_at(identifier), title="label_identical")
    project.commit_many("label_identical", [(d, SARA, "annotator", edit) for d in EVERYWHERE], {"documents": 3})


def ids(project: Project) -> list[list[str]]:
    return [[a.id for a in project.set_for(d, SARA).layer] for d in EVERYWHERE]


def refusal(project: Project, document: int, direction: str = "undo") -> AyarError:
    before = ids(project)
    with pytest.raises(AyarError) as caught:
        getattr(project, direction)(document, SARA)
    assert ids(project) == before
    return caught.value


@pytest.mark.parametrize("where", EVERYWHERE)
def test_undo_and_redo_in_any_document_are_about_all(project: Project, where: int) -> None:
    label_all(project)
    step = project.next_step(where, SARA, "annotator", "undo")
    assert step is not None
    assert (step.scope, step.title, step.params["documents"]) == ("project", "label_identical", 3)
    undone = project.undo(where, SARA)
    assert undone is not None
    assert len(undone.changes) == 1
    assert ids(project) == [[], [], []]
    assert project.redo(4 - where, SARA) is not None
    assert ids(project) == [["e1"]] * 3
    assert finish(project.check()) == []


def test_the_history_of_a_document_has_only_its_own_changes(project: Project) -> None:
    label_all(project)
    project.commit(2, "Ali", adding(person_at("e1", 4, 6)))
    assert [len(row.changes) for row in project.history(1)] == [1]
    assert [[c.after for c in row.changes] for row in project.history(2, SARA)] == [[person_at("e1")]]
    assert len(project.history(2)) == 2


def test_it_is_refused_as_a_whole_when_one_set_cannot_take_it(project: Project) -> None:
    edits = [(1, SARA, "annotator", adding(person_at("e1"))), (2, "Ali", "annotator", adding(person_at("e1")))]
    project.user = SARA
    with pytest.raises(AyarError, match="not_your_set"):
        project.commit_many("label_identical", edits, {})
    assert ids(project) == [[], [], []]
    assert project.history(1) == []


def test_undo_is_refused_when_a_mention_was_changed_in_another_document(project: Project) -> None:
    label_all(project)
    before = person_at("e1")
    changed = Edit("note", (Change(before, replace(before, note="!")),))
    project.commit(2, SARA, changed)
    error = refusal(project, 1)
    assert (error.key, error.params["document"]) == ("edited_since", "d1")
    project.undo(2, SARA)
    assert project.undo(1, SARA) is not None
    assert ids(project) == [[], [], []]


def test_undo_is_refused_when_a_mention_fills_a_role_in_another_document(project: Project) -> None:
    label_all(project)
    event = Annotation(
        id="v2",
        kind="event",
        label="CONSULT",
        start=4,
        end=7,
        arguments=(Argument("ACTOR", "e1"), Argument("TIME", None)),
    )
    project.commit(3, SARA, adding(event))
    assert refusal(project, 1).params["document"] == "d2"
    project.undo(3, SARA)
    assert project.undo(1, SARA) is not None
    assert finish(project.check()) == []


def test_redo_is_refused_when_what_it_builds_on_was_taken_back(project: Project) -> None:
    first = person_at("e1")
    project.commit(2, SARA, adding(first))
    relabel = Edit("relabel", (Change(first, replace(first, label="GPE")),))
    other = adding(person_at("e1"))
    project.commit_many("label_identical", [(1, SARA, "annotator", other), (2, SARA, "annotator", relabel)], {})
    project.undo(1, SARA)
    project.undo(2, SARA)
    assert refusal(project, 1, "redo").key == "edited_since"
    project.redo(2, SARA)
    assert project.redo(1, SARA) is not None
    assert project.set_for(2, SARA).layer.annotations["e1"].label == "GPE"
    assert finish(project.check()) == []


def test_a_new_edit_in_one_document_ends_redo_for_all(project: Project) -> None:
    label_all(project)
    project.undo(1, SARA)
    project.commit(2, SARA, adding(person_at("e9", 4, 6)))
    assert [project.can_redo(d, SARA) for d in EVERYWHERE] == [None, None, None]


def _work(path: Path, seed: int, acknowledged: Connection) -> None:
    """Labels everything and takes it back, for ever, and says after each step that it is on disk."""
    chance = random.Random(seed)
    with Project.open(path) as project:
        while True:
            label_all(project, f"e{len(project.history(1)) + 1}")
            acknowledged.send_bytes(b".")
            if chance.random() < 0.5:
                project.undo(chance.choice(EVERYWHERE), SARA)
                acknowledged.send_bytes(b".")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_killed_process_leaves_all_documents_alike(path: Path, schema: bytes) -> None:
    with Project.create(path, schema) as project:
        add_all(project, [line("متن " * 20 + str(n), key=f"d{n}") for n in range(3)])
    context = multiprocessing.get_context("forkserver")
    for n in range(6):
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=_work, args=(path, n, theirs))
        process.start()
        theirs.close()
        ours.recv_bytes()
        deadline = time.monotonic() + random.Random(n).random() * 0.03
        while ours.poll(max(0.0, deadline - time.monotonic())) and time.monotonic() < deadline:
            ours.recv_bytes()
        process.kill()
        process.join()
        ours.close()
        with Project.open(path) as project:
            assert not project.read_only
            first, *others = ids(project)
            assert others == [first, first]
            assert finish(project.check()) == []
