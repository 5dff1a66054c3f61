"""The façade: settings, people, documents, pages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from models.annotation_set import number_of
from models.record import Problem
from storage.documents import DocumentRow
from storage.project import Filter, Project
from tests.storage.building import add_all, adding, entity, exported, finish, line, person_at, with_set


def test_settings_title_and_schema_survive(path: Path, schema: bytes) -> None:
    with Project.create(path, schema, title="خبرهای «دیپلماتیک»") as project:
        project.set_setting("zoom", 1.25)
    with Project.open(path) as project:
        assert (project.title, project.setting("zoom"), project.setting("none", 3)) == ("خبرهای «دیپلماتیک»", 1.25, 3)
        assert project.schema.id == "diplomatic-news-default"
        assert dict(project.schema.raw) == json.loads(schema)


def test_people_are_added_once(project: Project) -> None:
    sara = project.person("Sara")
    assert project.person("Sara", "reviewer") == sara
    assert [person.name for person in project.people()] == ["Sara"]


def test_rows_come_in_the_order_asked_for(project: Project) -> None:
    assert [row.key for row in project.rows([3, 1, 99, 2])] == ["d2", "d0", "d1"]
    first: DocumentRow = project.first_rows(limit=2)[1]
    assert (first.id, first.length, first.status, first.has_gold) == (
        2,
        len("سند 1: حسن روحانی به تهران رفت."),
        "new",
        False,
    )


def test_orders_and_filters(project: Project) -> None:
    add_all(project, [
        line("یک", key="x", title="ب", published="2024-01-01", language="fa"),
        line("دو", key="y", title="ا", published="2025-01-01", language="ar", publisher="وكالة"),
    ])  # fmt: skip
    assert list(project.document_ids(Filter(order="published")))[:2] == [5, 4]
    assert list(project.document_ids(Filter(order="title", language="ar"))) == [5]
    assert list(project.document_ids(Filter(text="وکالة"))) == [5]
    assert list(project.document_ids(Filter(text="%"))) == []
    assert project.count(Filter(aside=True)) == 0
    assert project.count() == 5


def test_a_document_comes_back_whole(project: Project) -> None:
    text = "سطر\r\nدوم\u00a0و\u200cسوم\tو 👨‍👩‍👧 \u2028"
    add_all(project, [line(text, key="k", meta={"a": [1]}, tokens=[[0, 3]], sentences=[[0, 1]], shelf=1)])
    document_id = project.document_id("k")
    assert document_id is not None
    document = project.document(document_id)
    assert document.text == text
    assert (document.tokens, document.sentences) == (((0, 3),), ((0, 1),))
    assert (document.meta, document.extra, document.key_given) == ({"a": [1]}, {"shelf": 1}, True)
    assert project.document_id("missing") is None
    with pytest.raises(KeyError):
        project.document(99)


def test_naughty_strings_survive_everywhere(project: Project, shared: Path) -> None:
    strings: list[str] = json.loads((shared / "fixtures/naughty-strings/blns.json").read_bytes())
    usable = [s for s in strings if s.strip() and "\0" not in s]
    values = [
        with_set(
            line(f"متن {s}", key=f"naughty {n} {s}", title=s, meta={s: s}),
            s, entity("e1", 0, 3, note=s, attributes={"mention": s}), comments=[s],
        )
        for n, s in enumerate(usable)
    ]  # fmt: skip
    report = add_all(project, values)
    assert [p.key for p in report.problems] == []
    assert report.added == len(usable) > 400
    found = {record.document.key: record for record in project.records("all")}
    for n, s in enumerate(usable):
        record = found[f"naughty {n} {s}"]
        assert record.set is not None
        annotation = record.set.annotations["e1"]
        assert (record.document.text, record.document.title, record.set.author) == (f"متن {s}", s, s)
        assert (annotation.note, annotation.attributes["mention"], record.set.comments) == (s, s, [s])
        project.search(s, limit=1)
        project.count(Filter(text=s))
    assert finish(project.check()) == []


def test_info_counts(project: Project) -> None:
    value = with_set(line(None, key="d0"), "Sara", entity("e1", 0, 3), entity("e2", 4, 5, label="GPE"))
    gold = with_set(line(None, key="d0"), "gold", entity("e1", 0, 3), role="gold")
    add_all(project, [value, gold])
    project.commit(2, "Sara", adding(person_at("e1")))
    info: dict[str, Any] = project.info()
    assert (info["documents"], info["people"], info["tokenizer"]) == (3, ["Sara", "gold"], "hazm-regex/1")
    assert info["tokens"] == 3 * len(["سند", "1:", "حسن", "روحانی", "به", "تهران", "رفت", "."])
    assert info["sets"] == {"Sara": {"finished": 1, "in_progress": 1}, "gold": {"finished": 1}}
    assert info["annotations"]["Sara"] == {"entity": {"GPE": 1, "PER": 2}}
    assert info["gold"] == {"sets": {"finished": 1}, "annotations": {"entity": {"PER": 1}}}
    assert info["schema"] == {"id": "diplomatic-news-default", "version": "1.0.0"}
    with Project.open(project.path, write=False) as reader:
        assert reader.info() == info


def test_a_documents_own_tokens_are_counted(project: Project) -> None:
    before = project.info()["tokens"]
    add_all(project, [line("یک دو سه", key="k", tokens=[[0, 8]])])
    with Project.open(project.path, write=False) as reader:
        assert reader.info()["tokens"] == before + 1
    assert project.info()["tokens"] == before + 1


SPOILT = [
    ("UPDATE texts SET text = text || '!' WHERE document_id = 1", "check_text"),
    ("UPDATE documents SET length = 5 WHERE id = 1", "check_text"),
    ("DELETE FROM texts WHERE document_id = 1", "check_text"),
    ("UPDATE texts SET tokens = '[[0,' WHERE document_id = 1", "check_stored"),
    ('UPDATE annotations SET "end" = 999', "check_offsets"),
    ("UPDATE annotations SET fragments = '[[0,2],[1,3]]'", "check_offsets"),
    ("UPDATE annotations SET attributes = '{'", "check_stored"),
    ('UPDATE annotations SET arguments = \'[{"role":"ACTOR","target":"e9"}]\'', "check_argument"),
    ("UPDATE annotations SET label = 'NOTHING'", "check_label"),
    ("UPDATE sets SET entities = 5", "check_counters"),
    ("UPDATE sets SET last_number = 0", "check_counters"),
    ("INSERT INTO documents_fts (documents_fts) VALUES ('delete-all')", "check_index"),
    ("DELETE FROM people", "check_database"),
]


@pytest.mark.parametrize(("statement", "problem"), SPOILT)
def test_check_finds(project: Project, statement: str, problem: str) -> None:
    project.commit(1, "Sara", adding(person_at("e1")))
    assert finish(project.check()) == []
    project._connection.execute("PRAGMA foreign_keys = OFF")
    project._connection.execute(statement)
    problems: list[Problem] = finish(project.check())
    assert problem in {found.key for found in problems}
    from ui.i18n import describe

    assert all(describe(found) for found in problems)


def test_an_incomplete_index_is_made_anew_when_opened(project: Project) -> None:
    project._connection.execute("INSERT INTO documents_fts (documents_fts) VALUES ('delete-all')")
    project.close()
    with Project.open(project.path) as again:
        assert again.search("تهران").total == 3
        assert finish(again.check()) == []


def test_an_index_of_another_folding_is_made_anew(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.close()
    monkeypatch.setattr("storage.indexing.FOLD_VERSION", 99)
    monkeypatch.setattr("storage.indexing.key", lambda text: text.replace("تهران", "tehran"))
    with Project.open(project.path) as again:
        assert list(again.search_ids("tehran")) == [1, 2, 3]
    monkeypatch.undo()
    with Project.open(project.path) as again:
        assert list(again.search_ids("tehran")) == []
        assert exported(again).count("تهران".encode()) == 3


@pytest.mark.parametrize(("identifier", "number"), [("e12", 12), ("b", 0), ("e35b", 0), ("۱۲", 0), ("x" + "9" * 40, 0)])
def test_numbers_of_ids(identifier: str, number: int) -> None:
    assert number_of(identifier) == number
