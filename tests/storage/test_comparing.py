"""Who counts when readings are compared, and what the project says of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.errors import AyarError
from storage.project import Project
from tests.storage.building import Line, add_all, entity, line, with_set


@pytest.fixture
def project(path: Path, schema: bytes) -> Iterator[Project]:
    """One document: A and B have finished, C works on it, N has not begun; there are gold and a machine's set too."""
    text = line("Ali met Sara.", "k")
    with Project.create(path, schema) as project:
        add_all(
            project,
            [
                with_set(text, "A", entity("e1", 0, 3), entity("e2", 8, 12)),
                with_set(text, "B", entity("e1", 0, 3)),
                in_state("in_progress", with_set(text, "C", entity("e1", 0, 7))),
                in_state("new", with_set(text, "N")),
                in_state("open", with_set(text, "G", entity("e1", 0, 3), role="gold")),
                with_set(text, "M", role="machine"),
            ],
        )
        yield project


def in_state(status: str, value: Line) -> Line:
    return {**value, "set": {**value["set"], "status": status}}


def test_finished_annotators_count_and_others_when_asked_for(project: Project) -> None:
    assert list(project.readings(1)) == ["A", "B"]
    assert list(project.readings(1, unfinished=True)) == ["A", "B", "C"]
    assert list(project.readings(1, ("A", "C"))) == ["A"]
    assert list(project.readings(1, ("M", "A", "G"))) == ["A", "G", "M"]
    assert list(project.readings(1, ("A", "gold"))) == ["A", "gold"]
    assert project.readings(99) == {}


def test_places_come_with_the_document(project: Project) -> None:
    assert [(p.document, p.type) for p in project.places(1)] == [("k", "agreed"), ("k", "missing")]
    assert [p.type for p in project.places(1, unfinished=True)] == ["boundary", "missing"]
    assert project.places(1, ("A", "C")) == []
    assert project.places(1, kinds=("event",)) == []


def test_all_documents_are_compared_in_order(project: Project) -> None:
    other = line("Sara left.", "j")
    add_all(project, [with_set(other, "A"), with_set(other, "B"), with_set(line("Alone.", "i"), "A")])
    found = list(project.all_places())
    assert [(step.done, step.total, step.note) for step, _ in found] == [(1, 2, "k"), (2, 2, "j")]
    assert [(c.document_id, c.text, len(c.places)) for _, c in found] == [(1, "Ali met Sara.", 2), (2, "Sara left.", 0)]


def test_somebody_must_be_there_to_compare(project: Project) -> None:
    with pytest.raises(AyarError, match="no_such_reader"):
        list(project.all_places(("A", "X")))
    with pytest.raises(AyarError, match="two_authors"):
        list(project.all_places(("A",)))


def test_a_reader_only_project_is_compared_too(sample: Path) -> None:
    with Project.open(sample, write=False) as project:
        assert sum(len(c.places) for _, c in project.all_places()) > 600
