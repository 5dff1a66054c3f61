"""An import taken back and brought back, on a real file: as if it had never been, and as if it had never gone."""

from __future__ import annotations

import multiprocessing
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.annotation_set import GOLD
from models.errors import AyarError
from models.record import Record
from models.suggest.suggestion import Suggestion, Why
from storage.adding import RECORDS_AT_ONCE, ImportOptions
from storage.assigning import Wanted
from storage.formats.base import ReadOptions
from storage.importing import import_paths
from storage.project import Project
from storage.records import record_from
from tests.storage.building import Line, add_all, adding, entity, exported, finish, line, person_at, with_set
from tests.storage.test_merge_kill import _kill

TABLES = ("documents", "texts", "people", "sets", "annotations", "changes", "documents_fts_docsize")


def rows(project: Project) -> dict[str, list[Any]]:
    """Everything that an import writes, to the byte; of sets what was kept of comparing them is not part."""
    connection = project._connection
    return {table: sorted(connection.execute(f"SELECT * FROM {table}").fetchall(), key=repr) for table in TABLES}


def new(n: int, author: str = "Zahra") -> Line:
    return with_set(line(f"متن {n} از تهران", key=f"n{n}"), author, entity("e1", 0, 3))


def refused(step: Callable[[], object]) -> AyarError:
    with pytest.raises(AyarError) as error:
        step()
    return error.value


@pytest.fixture
def worked(project: Project) -> Project:
    """Ali has read the first of three documents."""
    project.commit(1, "Ali", adding(person_at("e1")))
    return project


def test_an_import_is_taken_back_and_brought_back(worked: Project, reopen: Callable[[], Project]) -> None:
    before, bytes_before = rows(worked), exported(worked)
    report = add_all(worked, [new(1), new(2, "Sara")], batch="wire")
    after, bytes_after = rows(worked), exported(worked)
    undone = worked.undo_project()
    assert undone is not None and undone.params["documents"] == report.added == 2
    assert exported(worked) == bytes_before
    assert rows(worked) == before
    assert [person.name for person in worked.people()] == ["Ali"], "an author nobody knows any more is gone, too"
    assert not worked.search("متن").hits
    assert finish(worked.check()) == []
    again = reopen()
    again.redo_project()
    assert (rows(again), exported(again)) == (after, bytes_after)
    assert len(again.search("متن").hits) == 2
    assert finish(again.check()) == []
    again.undo_project()
    assert exported(again) == bytes_before


def test_the_same_file_comes_again_with_another_author(worked: Project, tmp_path: Path) -> None:
    file = tmp_path / "a.conll"
    file.write_text("علی\tB-PER\nآمد\tO\n", encoding="utf-8")
    for author in ("wrong", "right"):
        finish(import_paths(worked, [file], ImportOptions(author=author), ReadOptions(author=author)))
        assert author in worked.authors()
        if author == "wrong":
            worked.undo_project()
    assert worked.authors() == ["Ali", "right"]
    assert worked.redo_project() is None, "what was taken back is over with the next import"
    assert worked._connection.execute("SELECT count(*) FROM imported WHERE rows IS NOT NULL").fetchone() == (0,)
    assert worked.count() == 4


def test_sets_and_keys_of_known_documents(path: Path, schema: bytes) -> None:
    with Project.create(path, schema, user="Leila") as project:
        add_all(project, [line("علی رفت"), with_set(line("سارا آمد", key="b"), "Sara", entity("e1", 0, 4))])
        project.person("Leila")  # whoever takes something back becomes somebody
        before, bytes_before = rows(project), exported(project)
        changed = with_set(line("سارا آمد", key="b"), "Sara", entity("e9", 5, 8), entity("e2", 0, 4))
        wire = with_set(line("علی رفت", key="wire-1", title="خبر"), "Ali", entity("e1", 0, 3))
        report = add_all(project, [changed, wire, with_set(line("نو", key="c"), "Ali"), changed], replace=True)
        assert (report.added, report.sets) == (1, 3)
        after, bytes_after = rows(project), exported(project)
        project.undo_project()
        assert exported(project) == bytes_before
        assert rows(project) == before | {"changes": rows(project)["changes"]}, "the replaced set keeps its history"
        assert project.can_redo(2, "Sara") is None, "half an import is not brought back"
        project.redo_project()
        assert (rows(project), exported(project)) == (after, bytes_after)
        assert project.can_undo(2, "Sara") == "import"


def test_work_since_stands_in_the_way(worked: Project) -> None:
    add_all(worked, [new(1), with_set(line("سند 1: حسن روحانی به تهران رفت.", key="d1"), "Sara", entity("e1", 0, 3))])
    (added,) = [n for n in worked.document_ids() if n > 3]
    held = exported(worked)
    in_the_way: list[Callable[[], object]] = [
        lambda: worked.commit(added, "Ali", adding(person_at("e1"))),
        lambda: worked.commit(added, "Zahra", adding(person_at("e7"))),
        lambda: worked.commit(2, "Sara", adding(person_at("e7"))),
        lambda: worked.commit(2, GOLD, adding(person_at("e1")), role=GOLD),
    ]
    undo = [(added, "Ali", "annotator"), (added, "Zahra", "annotator"), (2, "Sara", "annotator"), (2, GOLD, GOLD)]
    for act, place in zip(in_the_way, undo, strict=True):
        act()
        now = exported(worked)
        error = refused(worked.undo_project)
        assert (error.key, error.params["document"]) == ("import_worked_on", "n1" if place[0] == added else "d1")
        assert exported(worked) == now, "nothing half"
        worked.undo(*place)
    worked.undo_project()
    worked.redo_project()
    assert b'"key":"n1"' in exported(worked)
    assert len(exported(worked)) >= len(held)
    assert finish(worked.check()) == []


def test_questions_are_work_and_other_documents_are_not(worked: Project) -> None:
    add_all(worked, [new(1)])
    worked.user = "Zahra"
    worked.commit(3, "Zahra", adding(person_at("e1")))
    worked.comment(4, "Zahra", "چرا؟")
    assert refused(worked.undo_project).params["document"] == "n1"


def test_what_was_done_after_it_goes_first(worked: Project) -> None:
    before = exported(worked)
    add_all(worked, [new(1)])
    worked.assign(Wanted(("Ali",), 1))
    worked.put_in_batch([4], "b")
    undone = [worked.undo_project() for _ in range(3)]
    assert [row.title for row in undone if row] == ["batch", "assign", "import"]
    assert exported(worked) == before
    redone = [worked.redo_project() for _ in range(3)]
    assert [row.title for row in redone if row] == ["import", "assign", "batch"]
    assert worked.rows([4])[0].batch == "b"


def test_ids_are_not_given_to_others_meanwhile(worked: Project) -> None:
    sara = with_set(line("سند 1: حسن روحانی به تهران رفت.", key="d1"), "Sara", entity("e1", 0, 3))
    add_all(worked, [sara, new(1)])
    after = exported(worked)
    worked.undo_project()
    worked.commit(3, "Babak", adding(person_at("e1")))  # takes the id of somebody who is gone
    worked.redo_project()
    assert [row.author for row in worked.sets_of(2)] == ["Sara"]
    assert [row.author for row in worked.sets_of(4)] == ["Zahra"]
    worked._connection.execute("DELETE FROM annotations WHERE set_id = (SELECT id FROM sets WHERE document_id = 3)")
    assert exported(worked, "Sara") in after
    worked.undo_project()
    worked.commit(2, "Sara", adding(person_at("e1")))
    assert refused(worked.redo_project).key == "edited_since"


def test_an_import_that_was_stopped_is_taken_back(worked: Project) -> None:
    before = exported(worked)
    records = (record_from(new(n), n) for n in range(RECORDS_AT_ONCE * 2))
    steps = worked.add(records)
    assert next(steps).done == RECORDS_AT_ONCE
    steps.close()
    assert worked.count() == 3 + RECORDS_AT_ONCE
    row = worked.next_project_step("undo")
    assert row is not None and row.params["documents"] == RECORDS_AT_ONCE
    worked.undo_project()
    assert exported(worked) == before


def test_an_import_that_failed_later_is_taken_back(worked: Project) -> None:
    before = exported(worked)

    def failing() -> Iterator[Record]:
        yield from (record_from(new(n), n) for n in range(RECORDS_AT_ONCE + 1))
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="gone"):
        finish(worked.add(failing()))
    assert worked.count() == 3 + RECORDS_AT_ONCE
    worked.undo_project()
    assert exported(worked) == before


def test_imports_of_older_versions_stay(worked: Project) -> None:
    worked._connection.execute("DELETE FROM imported")
    assert worked.undo_project() is None
    assert worked.has_older_import()
    add_all(worked, [new(1)])
    assert worked.undo_project() is not None
    assert worked.undo_project() is None


def test_who_may(path: Path, schema: bytes) -> None:
    with Project.create(path, schema, user="Leila") as project:
        add_all(project, [line("علی رفت")])
        project.person("Ali")
        project.user = "Ali"
        assert refused(project.undo_project).key == "only_leads"
        add_all(project, [line("سارا رفت")])
        assert project.undo_project() is not None, "one's own import"
        assert refused(project.undo_project).key == "only_leads"


_AUTHORS = st.sampled_from(["Ali", "Sara", "زهرا"])
_TEXTS = st.sampled_from(["علی به تهران رفت", "سارا آمد", "متن سوم", "چهارم است"])


@st.composite
def imports(draw: st.DrawFn) -> list[Line]:
    """Documents with and without keys, twice the same, with sets of anybody and without."""
    values = []
    for _ in range(draw(st.integers(1, 6))):
        text = draw(_TEXTS)
        key = draw(st.sampled_from([None, f"k-{text[:2]}"]))
        value = line(text, key=key, title=draw(st.sampled_from([None, "عنوان"])), meta={"n": draw(st.integers(0, 3))})
        if draw(st.booleans()):
            marks = [entity(f"e{n}", n, n + 2) for n in draw(st.sets(st.integers(0, 4), max_size=3))]
            value = with_set(value, draw(_AUTHORS), *marks, labels={"genre": draw(st.sampled_from(["news", "none"]))})
        values.append(value)
    return values


@settings(max_examples=25, deadline=None)
@given(several=st.lists(st.tuples(imports(), st.booleans()), min_size=1, max_size=4))
def test_undo_is_as_before_and_redo_as_after(schema: bytes, several: list[tuple[list[Line], bool]]) -> None:
    with tempfile.TemporaryDirectory() as folder, Project.create(Path(folder, "p.ayar"), schema) as project:
        states = [exported(project)]
        for lines, replacing in several:
            count = _edits(project)
            add_all(project, lines, replace=replacing)
            if _edits(project) > count:
                states.append(exported(project))
        for state in reversed(states[:-1]):
            assert project.undo_project() is not None
            assert exported(project) == state
        assert project.undo_project() is None
        for state in states[1:]:
            assert project.redo_project() is not None
            assert exported(project) == state
        assert finish(project.check()) == []


def _edits(project: Project) -> int:
    return int(project._connection.execute("SELECT count(DISTINCT edit_id) FROM imported").fetchone()[0])


def step_back(path: Path, direction: str, begun: Connection) -> None:
    """In a process of its own; tells of every step."""
    with Project.open(path) as project:
        for _ in project.project_steps(direction):
            begun.send_bytes(b"b")
        begun.send_bytes(b"d")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_between(worked: Project) -> None:
    before = exported(worked)
    add_all(worked, [new(n) for n in range(300)])
    after = exported(worked)
    worked.close()
    nursery = multiprocessing.get_context("forkserver")
    for n in range(10):
        with Project.open(worked.path) as project:
            direction = "undo" if exported(project) == after else "redo"
        ours, theirs = nursery.Pipe(duplex=False)
        process = nursery.Process(target=step_back, args=(worked.path, direction, theirs))
        process.start()
        theirs.close()
        _kill(process, ours, random.Random(n).random() * 0.1)
        with Project.open(worked.path) as project:
            assert not project.read_only
            assert exported(project) in (before, after)
            assert finish(project.check()) == []
    with Project.open(worked.path) as project:
        if exported(project) == after:
            project.undo_project()
        assert exported(project) == before, "a step that was killed can be taken again"


def test_what_machines_propose_is_no_work_and_goes_along(worked: Project) -> None:
    before = exported(worked)
    add_all(worked, [new(1)])
    proposed = Suggestion(
        recommender="memory", version="1", kind="entity", label="PER", start=0, end=3, score=0.9,
        why=Why("why.memory", {"n": 2}),
    )  # fmt: skip
    worked.suggestions.save(4, "memory", [proposed])
    after = exported(worked)
    worked.undo_project()
    assert exported(worked) == before
    worked.redo_project()
    assert exported(worked) == after
    assert [each.label for each in worked.suggestions.of(4)] == ["PER"]
