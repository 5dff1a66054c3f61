"""Progress and time per person and document."""

from __future__ import annotations

from models.annotation_set import GOLD
from storage.assigning import Wanted
from storage.documents import Filter
from storage.progress_of import Progress
from storage.project import Project
from tests.storage.building import add_all, adding, field, line, person_at


def finished(project: Project, document_id: int, author: str, seconds: int) -> None:
    project.commit(document_id, author, adding(person_at("e1")), seconds=seconds)
    project.commit(document_id, author, field("status", "in_progress", "finished"))


def test_nothing_assigned_means_what_was_worked_on(project: Project) -> None:
    finished(project, 1, "Sara", 30)
    project.commit(2, "Sara", adding(person_at("e1", doubt=True)), seconds=5)
    assert project.progress() == [
        Progress("Sara", "annotator", assigned=2, in_progress=1, finished=1, flagged=1, timed=1, median_seconds=30,
                 seconds=35)
    ]  # fmt: skip


def test_everyone_against_what_they_are_to_read(project: Project) -> None:
    project.assign(Wanted(("Ali", "Sara"), 2))
    for n, seconds in ((1, 10), (2, 40), (3, 20)):
        finished(project, n, "Sara", seconds)
    finished(project, 1, "Zari", 0)
    project.assign(Wanted(("Rana",), 1, role="reviewer"))
    project.commit(1, "Rana", adding(person_at("e1")), role=GOLD, seconds=9)
    project.commit(1, "Rana", field("status", "open", "sealed"), role=GOLD)
    found = {(p.person, p.role): p for p in project.progress()}
    assert list(found) == [("Ali", "annotator"), ("Sara", "annotator"), ("Zari", "annotator"), ("Rana", "reviewer")]
    assert found["Ali", "annotator"] == Progress("Ali", "annotator", assigned=3, new=3)
    sara = found["Sara", "annotator"]
    assert (sara.assigned, sara.new, sara.finished, sara.median_seconds, sara.seconds) == (3, 0, 3, 20, 70)
    zari = found["Zari", "annotator"]
    assert (zari.assigned, zari.unassigned, zari.timed, zari.median_seconds) == (0, 1, 0, None)
    rana = found["Rana", "reviewer"]
    assert (rana.assigned, rana.new, rana.finished, rana.median_seconds) == (3, 2, 1, 9)
    assert [(t.key, t.person, t.seconds) for t in project.document_times()] == [
        ("d0", "Rana", 9), ("d0", "Sara", 10), ("d1", "Sara", 40), ("d2", "Sara", 20),
    ]  # fmt: skip


def test_a_batch_alone(project: Project) -> None:
    add_all(project, [line("متن دیگری", key="x")], batch="second")
    finished(project, 1, "Sara", 30)
    finished(project, 4, "Sara", 50)
    assert [(p.finished, p.median_seconds) for p in project.progress("second")] == [(1, 50)]
    assert [t.key for t in project.document_times("second")] == ["x"]


def test_the_list_shows_what_a_person_is_to_read(project: Project) -> None:
    project.put_in_batch([1, 3], "mine")
    project.assign(Wanted(("Sara",), 1, batch="mine"))
    assert list(project.document_ids(Filter(person="Sara", assigned=True))) == [1, 3]
    assert list(project.document_ids(Filter(person="Ali", assigned=True))) == []
    assert project.counts(Filter(person="Sara", assigned=True))[""] == 2
    finished(project, 1, "Sara", 1)
    assert list(project.document_ids(Filter(person="Sara", assigned=True, status="new"))) == [3]
