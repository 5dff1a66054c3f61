"""Documents set aside stay in the project and go nowhere, until they are brought back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest

from models.annotation_set import GOLD
from models.errors import AyarError
from storage.assigning import Wanted
from storage.exporting import ExportReport, export, writer_named
from storage.near import alike
from storage.project import Filter, Project
from tests.storage.building import add_all, entity, exported, finish, line, with_set


@pytest.fixture
def read_twice(path: Path, schema: bytes) -> Iterator[Project]:
    """Three documents that two people have finished differently, with gold."""
    project = Project.create(path, schema)
    lines = []
    for n in range(3):
        text = line(f"سند {n}: حسن روحانی به تهران رفت.", key=f"d{n}")
        lines += [with_set(text, "Ali", entity("e1", 0, 3)), with_set(text, "Sara", entity("e1", 0, 5))]
        lines.append(with_set(text, "gold", entity("e1", 0, 3), role=GOLD))
    add_all(project, lines)
    yield project
    project.close()


def keys_of(project: Project) -> set[str]:
    return {orjson.loads(each)["document"]["key"] for each in exported(project).splitlines()}


def test_nothing_of_it_goes_out(read_twice: Project, tmp_path: Path) -> None:
    with read_twice as project:
        before = exported(project)
        assert project.set_aside([2, 3]) is not None
        assert project.set_aside([2]) is None, "it is already"
        assert keys_of(project) == {"d0"}
        assert list(project.document_ids()) == [1]
        assert list(project.document_ids(Filter(aside=True))) == [2, 3]
        assert [queue.key for queue in finish(project.queue())] == ["d0"]
        assert finish(project.agreement()).value["pairs"][0]["documents"] == 1
        assert set(finish(project.briefs())) == {1}
        assert [hit.document_id for hit in project.search("روحانی").hits] == [1]
        assert len(project.suggestions.readings(GOLD)) == 1
        assert {person.finished for person in project.progress()} == {1}
        assert project.info()["documents"] == 1 and project.info()["aside"] == 2
        assert project.plan_assignment(Wanted(("Ali",), 1)).documents == 1
        assert project.totals(GOLD) == (1, 1, 1)
        report = ExportReport()
        finish(export(project, tmp_path / "o.jsonl", writer_named("ner-jsonl"), GOLD, report))
        assert (report.documents, report.aside) == (1, 2)
        assert len((tmp_path / "o.jsonl").read_bytes().splitlines()) == 1
        assert finish(alike(project)) == []
        assert finish(project.check()) == []
        assert project.set_aside([2, 3], aside=False) is not None
        assert exported(project) == before
        assert {person.finished for person in project.progress()} == {3}


def test_it_is_an_edit_of_the_whole_project(read_twice: Project) -> None:
    with read_twice as project:
        project.set_aside([1])
        undone = project.undo_project()
        assert undone is not None and (undone.title, undone.params["documents"]) == ("set_aside", 1)
        assert keys_of(project) == {"d0", "d1", "d2"}
    with Project.open(read_twice.path) as project:
        project.redo_project()
        assert keys_of(project) == {"d1", "d2"}
        project.set_aside([1], aside=False)
        project.undo_project()
        assert keys_of(project) == {"d1", "d2"}


def test_what_was_set_aside_before_an_import_is_taken_back_comes_back_first(project: Project) -> None:
    before = exported(project)
    add_all(project, [line("تازه", key="n")])
    project.set_aside([4])
    assert exported(project) == before
    assert [row.title for row in (project.undo_project(), project.undo_project()) if row] == ["set_aside", "import"]
    assert exported(project) == before


def test_it_is_for_the_lead(path: Path, schema: bytes) -> None:
    with Project.create(path, schema, user="Leila") as project:
        add_all(project, [line("متن")])
        project.person("Ali")
        project.user = "Ali"
        with pytest.raises(AyarError) as error:
            project.set_aside([1])
        assert error.value.key == "only_leads"
        assert project.count() == 1
