"""People, their roles, assignments and batches, in a real project file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from models.assignment import Assignment
from models.errors import AyarError
from storage.assigning import Wanted
from storage.project import Filter, Project
from tests.storage.building import add_all, adding, finish, line, person_at

DOCUMENTS = (1, 2, 3)


def everyone(project: Project) -> dict[int, list[str]]:
    return {n: [a.person for a in project.assigned(n)] for n in project.document_ids()}


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(AyarError) as caught:
        call()
    return caught.value.key


def test_documents_are_given_once_and_taken_back_as_one(project: Project) -> None:
    wanted = Wanted(("Ali", "Babak", "Sara"), 2, seed=7)
    assert not project.has_assignments()
    planned = project.plan_assignment(wanted)
    assert everyone(project) == {1: [], 2: [], 3: []}
    report = project.assign(wanted)
    assert report == planned
    assert (report.documents, report.added, report.kept, report.short) == (3, 6, 0, 0)
    found = everyone(project)
    assert Counter(name for names in found.values() for name in names) == {"Ali": 2, "Babak": 2, "Sara": 2}
    assert {name: load.assigned for name, load in report.loads.items()} == {"Ali": 2, "Babak": 2, "Sara": 2}
    again = project.assign(wanted)
    assert (again.added, again.kept) == (0, 6)
    undone = project.undo_project()
    assert undone is not None
    assert undone.title == "assign"
    assert everyone(project) == {1: [], 2: [], 3: []}
    before = project.next_project_step("undo")
    assert before is not None and before.title == "import"
    project.redo_project()
    assert everyone(project) == found
    assert finish(project.check()) == []


def test_work_already_begun_counts_and_stays(project: Project) -> None:
    for n in DOCUMENTS:
        project.commit(n, "Sara", adding(person_at("e1")))
    report = project.assign(Wanted(("Ali", "Sara"), 1))
    assert (report.added, report.kept) == (0, 3)
    assert everyone(project) == {1: ["Sara"], 2: ["Sara"], 3: ["Sara"]}
    report = project.assign(Wanted(("Ali", "Babak"), 2))
    assert {name: load.assigned for name, load in report.loads.items()} in (
        {"Ali": 2, "Babak": 1, "Sara": 3}, {"Ali": 1, "Babak": 2, "Sara": 3},
    )  # fmt: skip


def test_a_batch_alone(project: Project) -> None:
    add_all(project, [line("متن دیگر", key="x")], batch="second")
    project.assign(Wanted(("Ali",), 1, batch="second"))
    assert everyone(project) == {1: [], 2: [], 3: [], 4: ["Ali"]}
    assert list(project.assigned_to("Ali")) == [4]
    assert list(project.assigned_to("Ali", "reviewer")) == []


@pytest.mark.parametrize(("wanted", "key"), [
    (Wanted(("Ali",), 2), "assign_overlap"), (Wanted(("Ali", "Ali "), 2), "assign_overlap"),
    (Wanted(("Ali",), 0), "assign_overlap"), (Wanted(("Ali", " "), 1), "no_name"),
    (Wanted(("Ali",), 1, batch="nowhere"), "no_such_batch"),
])  # fmt: skip
def test_what_cannot_be_assigned(project: Project, wanted: Wanted, key: str) -> None:
    assert refused(lambda: project.assign(wanted)) == key
    assert not project.has_assignments()


def test_nothing_to_assign(path: Path, schema: bytes) -> None:
    with Project.create(path, schema) as project:
        assert refused(lambda: project.assign(Wanted(("Ali",), 1))) == "nothing_to_assign"


def test_taking_back(project: Project) -> None:
    project.assign(Wanted(("Ali",), 1))
    project.unassign([Assignment(2, "Ali")])
    assert everyone(project) == {1: ["Ali"], 2: [], 3: ["Ali"]}
    project.undo_project()
    assert everyone(project) == {1: ["Ali"], 2: ["Ali"], 3: ["Ali"]}


def test_whoever_is_to_review_becomes_a_reviewer(project: Project) -> None:
    project.person("Babak")
    assert project.may_review("anyone"), "a project that nobody is said to own is everyone's"
    project.assign(Wanted(("Babak", "Zari"), 1, role="reviewer"))
    assert project.reviewers() == ["Babak", "Zari"]
    assert {a.role for n in DOCUMENTS for a in project.assigned(n)} == {"reviewer"}
    assert project.may_review("Babak")
    assert not project.may_review("anyone")
    assert project.may_lead("anyone")
    project.undo_project()
    assert project.reviewers() == ["Zari"], "a person who came in by it stays known"


def test_the_owner_reviews_until_there_is_a_reviewer(path: Path, schema: bytes) -> None:
    with Project.create(path, schema, user="Leila") as project:
        assert project.may_review("Leila")
        assert not project.may_review("Ali")
        assert not project.may_lead("Ali")
        assert project.set_role("Ali", "annotator") is None
        assert project.set_role("Ali", "reviewer") is not None
        assert project.may_review("Ali")
        assert not project.may_review("Leila")
        assert project.may_lead("Leila")
        project.undo_project()
        assert not project.may_review("Ali")


def test_a_machine_is_nobody(project: Project) -> None:
    project.person("CRF", "machine")
    assert refused(lambda: project.set_role("CRF", "reviewer")) == "not_a_person"
    assert refused(lambda: project.set_role(" ", "reviewer")) == "no_name"


def test_batches_are_made_renamed_and_undone(project: Project) -> None:
    project.put_in_batch([1, 3], "first")
    assert list(project.document_ids(Filter(batch="first"))) == [1, 3]
    assert project.put_in_batch([1], "first") is None
    project.put_in_batch([2], "second")
    project.rename_batch("second", "first")
    assert list(project.document_ids(Filter(batch="first"))) == [1, 2, 3]
    project.undo_project()
    assert list(project.document_ids(Filter(batch="second"))) == [2]
    project.undo_project()
    project.undo_project()
    assert project.facets().batches == ()
    assert refused(lambda: project.rename_batch("first", " ")) == "no_name"
