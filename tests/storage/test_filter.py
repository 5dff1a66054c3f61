"""The filter of the list asks SQLite for what the lists of Python say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from models.edits import Change, Edit
from models.labelling import set_doubt
from storage.project import Filter, Project
from tests.storage.building import add_all, adding, line, person_at

SARA, ALI = "Sara", "Ali"


@pytest.fixture
def many(path: Path, schema: bytes) -> Project:
    """Four documents: two that Sara labelled, one of them with a doubt, one that Ali worked on."""
    project = Project.create(path, schema)
    add_all(project, [
        line("یک", key="a", language="fa", published="2024-03-19"),
        line("دو", key="b", language="fa", published="2024-03-20T08:00:00Z"),
        line("ثلاثة", key="c", language="ar", published="2024-03-21"),
        line("four", key="d", language="en"),
    ])  # fmt: skip
    add_all(project, [line("پنج", key="e", language="fa")], batch="دو")
    project.commit(1, SARA, adding(person_at("e1", 0, 1)))
    gpe = replace(person_at("e1", 0, 1), label="GPE")
    project.commit(2, SARA, adding(gpe))
    project.commit(2, SARA, set_doubt(gpe, doubt=True))
    project.commit(3, ALI, adding(person_at("e1", 0, 1)))
    return project


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(person=SARA, label="PER"), [1]),
        (Filter(person=SARA, label="GPE"), [2]),
        (Filter(label="PER"), [1, 3]),
        (Filter(person=SARA, kind="event", label="PER"), []),
        (Filter(person=SARA, flagged=True), [2]),
        (Filter(person=SARA, flagged=True, label="PER"), []),
        (Filter(person=SARA, worked=True), [1, 2]),
        (Filter(person=ALI, worked=True, status="in_progress"), [3]),
        (Filter(since="2024-03-20"), [2, 3]),
        (Filter(until="2024-03-20"), [1, 2]),
        (Filter(since="2024-03-20", until="2024-03-20", language="fa"), [2]),
        (Filter(batch="دو"), [5]),
        (Filter(person=SARA, status="new"), [3, 4, 5]),
    ],
)
def test_ids_first_rows_and_counts_agree(many: Project, wanted: Filter, found: list[int]) -> None:
    with many as project:
        assert list(project.document_ids(wanted)) == found
        assert [row.id for row in project.first_rows(wanted)] == found
        assert project.count(wanted) == len(found)
        assert project.counts(replace(wanted, status=None))[wanted.status or ""] == len(found)


def test_often_used_labels_are_found_too(many: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.documents._OFTEN", "SELECT 1 WHERE ? <> ?")
    with many as project:
        wanted = Filter(person=SARA, label="PER")
        assert [row.id for row in project.first_rows(wanted)] == list(project.document_ids(wanted)) == [1]


def test_the_label_filter_uses_its_index(many: Project) -> None:
    with many as project:
        plan = project._connection.execute(
            "EXPLAIN QUERY PLAN SELECT set_id FROM annotations WHERE kind = 'entity' AND label = 'PER'"
        ).fetchall()
        assert "annotations_kind_label" in plan[0][3]


def test_facets_are_what_there_is(many: Project) -> None:
    with many as project:
        facets = project.facets()
    assert (facets.languages, facets.batches, facets.people, facets.dated) == (
        ("ar", "en", "fa"), ("دو",), (ALI, SARA), True)  # fmt: skip


def test_an_undone_label_is_no_longer_found(many: Project) -> None:
    with many as project:
        project.undo(1, SARA)
        assert list(project.document_ids(Filter(person=SARA, label="PER"))) == []
        row = person_at("e2", 0, 1)
        project.commit(1, SARA, Edit("label", (Change(None, row),)))
        assert list(project.document_ids(Filter(person=SARA, label="PER"))) == [1]
