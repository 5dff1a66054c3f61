"""Import, then export: the same bytes."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from storage.project import Project
from storage.records import dumps, record_from, record_to
from tests.storage.building import Line, add_all, adding, as_line, entity, exported, line, person_at, with_set


def _import(path: Path, schema: bytes, lines: bytes) -> Project:
    project = Project.create(path, schema)
    report = add_all(project, [orjson.loads(each) for each in lines.splitlines()])
    assert [p.key for p in report.problems if p.key != "unknown_attribute"] == []
    return project


def test_the_sample_goes_out_as_it_came(path: Path, schema: bytes, resources: Path) -> None:
    source = (resources / "samples" / "annotations.jsonl").read_bytes()
    with _import(path, schema, source) as project:
        assert exported(project) == source
        assert b"".join(as_line(record_to(record)) for record in project.records("all")) == source


def test_the_seeds_go_out_as_they_came(path: Path, schema: bytes, shared: Path) -> None:
    source = (shared / "data" / "seed_annotations.jsonl").read_bytes()
    with _import(path, schema, source) as project:
        assert exported(project) == source
        assert project.authors() == ["A", "B"]
        assert project.has_gold()


def test_everything_unknown_survives(path: Path, schema: bytes) -> None:
    annotation = entity("e1", 0, 3, text="متن") | {"attributes": {}, "arguments": [], "note": "", "doubt": True}
    event = {"id": "v1", "kind": "event", "label": "CONSULT", "start": 0, "end": 3, "text": "متن", "attributes": {}}
    event |= {"arguments": [{"role": "ACTOR", "target": "e1", "sure": 0.5}, {"role": "TIME", "target": None}]}
    event |= {"origin": {"by": "m", "x": [1]}, "decision": {"rule": "majority", "y": None}, "mine": {"z": 1}}
    document: Line = {"key": "k", "name": "n", "language": "fa", "title": None, "publisher": None, "url": None}
    document |= {"published": None, "text": "متن ساده", "text_sha256": "", "meta": {"b": 1, "a": [None, 1.5]}}
    document |= {"tokens": [[0, 3], [4, 8]], "sentences": [[0, 2]], "shelf": "۷"}
    value: Line = {
        "format": "ayar-jsonl/1",
        "document": document,
        "schema": {"id": "diplomatic-news-default", "version": "1.0.0", "branch": "main"},
        "set": {"author": "Sara", "role": "machine", "status": "in_progress", "seconds": 3, "mood": "calm"},
        "labels": {"genre": None, "contexts": []},
        "annotations": [annotation, event],
        "decisions": [],
        "comments": [{"by": "Omid", "text": "؟"}],
        "line_extra": [1, {"deep": "yes"}],
    }
    document["text_sha256"] = record_from({**value, "document": {**document, "text_sha256": None}}).document.text_sha256
    source = as_line(value)
    with _import(path, schema, source) as project:
        assert exported(project) == source
        assert b"".join(dumps(record_to(record)) + b"\n" for record in project.records("all")) == source


def test_lines_are_in_order(project: Project) -> None:
    wanted = [("Z", "annotator"), ("gold", "gold"), ("A", "annotator"), ("M", "machine")]
    values = [with_set(line(None, key="d1"), author, role=role) for author, role in wanted]
    add_all(project, values)
    found = [orjson.loads(each) for each in exported(project).splitlines()]
    assert [(v["document"]["key"], v.get("set", {}).get("author")) for v in found] == [
        ("d0", None), ("d1", "A"), ("d1", "Z"), ("d1", "M"), ("d1", "gold"), ("d2", None),
    ]  # fmt: skip
    assert "labels" not in found[0]


@pytest.mark.parametrize(("selection", "lines"), [("all", 4), ("Sara", 2), ("gold", 1), ("Omid", 0)])
def test_selections(project: Project, selection: str, lines: int) -> None:
    project.commit(1, "Sara", adding(person_at("e1")))
    project.commit(2, "Sara", adding(person_at("e1")))
    project.commit(2, "gold", adding(person_at("e1")), role="gold")
    assert exported(project, selection).count(b"\n") == lines
    assert len(list(project.records(selection))) == lines


def test_annotations_are_sorted_by_place_then_id(project: Project) -> None:
    project.commit(1, "Sara", adding(person_at("e10", 4, 6), person_at("e9", 4, 6), person_at("b1", 0, 9)))
    (found,) = [orjson.loads(each) for each in exported(project, "Sara").splitlines()]
    assert [a["id"] for a in found["annotations"]] == ["b1", "e10", "e9"]


def test_chosen_documents_in_their_order(project: Project) -> None:
    assert [record.document.key for record in project.records("all", [3, 1])] == ["d2", "d0"]


def test_an_edit_while_exporting_does_not_disturb(project: Project) -> None:
    lines = project.raw_lines("all")
    next(lines)
    project.commit(3, "Sara", adding(person_at("e1")))
    assert len(list(lines)) == 2
