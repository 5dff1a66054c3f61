"""ayar-jsonl and ner-jsonl, through files and a project."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
import pytest

from models.errors import AyarError
from models.schema import Schema
from storage.adding import ImportOptions
from storage.exporting import ExportReport, chosen_set, export, writer_named
from storage.formats.base import ReadOptions
from storage.importing import ImportResult, import_paths
from storage.project import Project
from tests.nasty import NASTY
from tests.storage.formats.conftest import SAMPLES, Read, Write

Line = dict[str, Any]
Bring = Callable[..., ImportResult]


@pytest.fixture
def project(tmp_path: Path, schema: Schema) -> Any:
    with Project.create(tmp_path / "p.ayar", schema) as made:
        yield made


@pytest.fixture
def bring(project: Project, tmp_path: Path) -> Bring:
    """Imports bytes or paths and returns the result."""

    def bring_now(content: bytes | Path, name: str = "a.jsonl", **options: Any) -> ImportResult:
        path = tmp_path / name if isinstance(content, bytes) else content
        if isinstance(content, bytes):
            path.write_bytes(content)
        result: ImportResult = exhausted(import_paths(project, [path], ImportOptions(**options), ReadOptions()))
        return result

    return bring_now


def exhausted(steps: Any) -> Any:
    try:
        while True:
            next(steps)
    except StopIteration as end:
        return end.value


def out(project: Project, path: Path, format_id: str = "ayar-jsonl", chosen: str | None = None) -> bytes:
    form, report = writer_named(format_id), ExportReport()
    list(export(project, path, form, chosen_set(project, form, chosen), report))
    assert report.files == [str(path), str(path.with_name("registry.jsonl"))]
    return path.read_bytes()


def sample_lines() -> list[Line]:
    return [orjson.loads(line) for line in (SAMPLES / "annotations.jsonl").read_bytes().splitlines()]


def dumped(*lines: Line) -> bytes:
    return b"".join(orjson.dumps(line) + b"\n" for line in lines)


def test_the_sample_comes_out_byte_for_byte(
    project: Project, bring: Bring, tmp_path: Path, write: Write, read: Read
) -> None:
    path = SAMPLES / "annotations.jsonl"
    result = bring(path)
    assert (result.report.added, result.report.sets, result.report.problems) == (12, 44, [])
    assert out(project, tmp_path / "out.jsonl") == path.read_bytes()
    assert write(read(path)[0], "ayar-jsonl") == path.read_bytes()
    again = bring(path)
    assert (again.report.added, again.report.known, again.report.sets) == (0, 12, 0)


def test_the_seeds_come_out_byte_for_byte(project: Project, bring: Bring, tmp_path: Path, shared: Path) -> None:
    path = shared / "data" / "seed_annotations.jsonl"
    bring(path)
    assert out(project, tmp_path / "out.jsonl") == path.read_bytes()


def test_articles_first_annotations_after(project: Project, bring: Bring) -> None:
    assert bring(SAMPLES / "articles").report.added == 12
    result = bring(SAMPLES / "annotations.jsonl")
    assert (result.report.added, result.report.known, result.report.sets) == (0, 12, 44)
    assert project.document_id("fa-07-khabar") is not None
    assert not result.report.problems


def test_strange_values_and_unknown_keys_survive(project: Project, bring: Bring, tmp_path: Path) -> None:
    lines = []
    for number, text in enumerate(t for t in NASTY if t.strip() and "\0" not in t):
        line = sample_lines()[0]
        document: Line = {
            "key": f"k{number}",
            "name": text,
            "language": None,
            "title": text,
            "publisher": None,
            "url": None,
        }
        document |= {"published": None, "text": f"{text}پایان", "text_sha256": "", "meta": {text: [text, 1.5, None]}}
        document["text_sha256"] = hashlib.sha256(document["text"].encode()).hexdigest()
        annotation = {"id": "e1", "kind": "entity", "label": "PER", "start": 0, "end": 1, "text": document["text"][:1]}
        annotation |= {"attributes": {"mention": "NAM"}, "arguments": [], "note": text, "mine": {"x": text}}
        line |= {"document": {**document, "ours": text}, "labels": {"genre": text}, "annotations": [annotation]}
        line["set"] = {"author": "A", "role": "annotator", "status": "finished", "seconds": None, "tool": text}
        lines.append({**line, "later": text})
    result = bring(dumped(*lines))
    assert [p for p in result.report.problems if p.key != "duplicate_id"] == []
    assert out(project, tmp_path / "out.jsonl") == dumped(*lines)


def spoilt(**change: Any) -> Line:
    """The first sample line with its second annotation (e1 … z1 …) changed."""
    line = sample_lines()[0]
    line["annotations"][0] |= change
    return line


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"end": 99999}, "offset_out_of_range"), ({"start": -1}, "offset_out_of_range"),
        ({"start": 19}, "empty_span"), ({"text": "دیگر"}, "quote_mismatch"), ({"label": "NOPE"}, "unknown_label"),
        ({"kind": "relation"}, "unknown_label"), ({"fragments": [[0, 4], [2, 19]]}, "bad_fragments"),
        ({"fragments": [[0, 4]]}, "bad_fragments"),
    ],
)  # fmt: skip
def test_a_bad_annotation_is_left_out_alone(change: Line, key: str, bring: Bring) -> None:
    before = len(sample_lines()[0]["annotations"])
    report = bring(dumped(spoilt(**change))).report
    assert (report.added, report.sets, report.annotations) == (1, 1, before - 1)
    assert [p.key for p in report.problems if p.key != "dangling_argument"] == [key]
    assert all(p.kept and p.line == 1 and (p.file or "").endswith("a.jsonl") for p in report.problems)


def test_an_argument_that_points_nowhere_is_emptied(project: Project, bring: Bring) -> None:
    line = sample_lines()[0]
    event = next(a for a in line["annotations"] if a["kind"] == "event")
    event["arguments"][0]["target"] = "e999"
    report = bring(dumped(line)).report
    assert [p.key for p in report.problems] == ["dangling_argument"]
    document_id = project.document_id(line["document"]["key"])
    assert document_id is not None
    stored = project.set_for(document_id, "A").layer.annotations[event["id"]]
    assert stored.arguments[0].target is None
    assert stored.arguments[0].role == event["arguments"][0]["role"]


def test_events_may_point_at_each_other(project: Project, bring: Bring, tmp_path: Path) -> None:
    line = sample_lines()[0]
    first, second = [a for a in line["annotations"] if a["kind"] == "event"][:2]
    first["arguments"], second["arguments"] = (
        [{"role": "TOPIC", "target": second["id"]}], [{"role": "TOPIC", "target": first["id"]}],
    )  # fmt: skip
    assert not bring(dumped(line)).report.problems
    assert out(project, tmp_path / "o.jsonl") == dumped(line)


def test_an_unknown_attribute_is_kept_and_told(project: Project, bring: Bring, tmp_path: Path) -> None:
    line = spoilt(attributes={"mention": "NAM", "colour": "red"})
    report = bring(dumped(line)).report
    assert [(p.key, p.params["attribute"]) for p in report.problems] == [("unknown_attribute", "colour")]
    assert out(project, tmp_path / "o.jsonl") == dumped(line)


@pytest.mark.parametrize("change", [
    {"document": None}, {"document": {"key": 5, "text": "a"}}, {"annotations": {}},
    {"annotations": [1]}, {"annotations": [{"id": "e1"}]}, {"set": {"author": 7}}, {"labels": []},
    {"document": {"key": "k", "text": "a", "text_sha256": "0" * 64}}, {"document": {"key": "nowhere", "name": "none"}},
    {"document": {"key": "k", "text": " "}},
])  # fmt: skip
def test_a_bad_record_is_left_out_whole(change: Line, bring: Bring) -> None:
    good = sample_lines()[4]
    report = bring(dumped({**sample_lines()[0], **change}, good)).report
    assert (report.added, report.sets) == (1, 1)
    assert [(p.line, p.kept) for p in report.problems] == [(1, False)]


def test_annotations_without_their_text_find_it_by_key_or_name(project: Project, bring: Bring) -> None:
    bring(SAMPLES / "articles", name="articles")
    line = sample_lines()[0]
    text = line["document"].pop("text")
    report = bring(dumped(line)).report
    assert (report.added, report.sets, report.problems) == (0, 1, [])
    line["document"] |= {"text": text + " ", "text_sha256": None}
    report = bring(dumped(line), name="b.jsonl").report
    assert [p.key for p in report.problems] in (["text_differs"], [])


def test_a_set_that_differs_is_replaced_only_when_asked(project: Project, bring: Bring, tmp_path: Path) -> None:
    line = sample_lines()[0]
    bring(dumped(line))
    line["annotations"] = line["annotations"][1:3]
    changed = dumped(line)
    report = bring(changed).report
    assert (report.sets, [p.key for p in report.problems if not p.kept]) == (0, ["duplicate_set"])
    report = bring(changed, replace=True).report
    assert (report.sets, report.problems) == (1, [])
    assert out(project, tmp_path / "o.jsonl") == changed


def test_the_same_set_twice_in_one_file(bring: Bring) -> None:
    line = sample_lines()[0]
    report = bring(dumped(line, line)).report
    assert (report.sets, [p.key for p in report.problems]) == (1, ["duplicate_id"])


def test_a_newer_format_is_refused(bring: Bring) -> None:
    line = {**sample_lines()[0], "format": "ayar-jsonl/2"}
    assert [p.key for p in bring(dumped(line)).report.problems] == ["newer_version"]


def test_ner_jsonl_reads_back_what_it_wrote(project: Project, bring: Bring, tmp_path: Path, read: Read) -> None:
    bring(SAMPLES / "annotations.jsonl")
    data = out(project, tmp_path / "gold.jsonl", "ner-jsonl")
    rows = [orjson.loads(line) for line in data.splitlines()]
    assert len(rows) == 8
    for row in rows:
        assert list(row) == ["id", "author", "language", "tokens", "offsets", "ner_tags", "spans", "sentences"]
        assert len(row["tokens"]) == len(row["offsets"]) == len(row["ner_tags"])
        assert [0, *(e for _, e in row["sentences"])] == [*(s for s, _ in row["sentences"]), len(row["tokens"])]
        document_id = project.document_id(row["id"])
        assert document_id is not None
        text = project.document(document_id).text
        assert [text[a:b] for a, b in row["offsets"]] == row["tokens"]
        assert all(text[s["start"] : s["end"]] == s["text"] for s in row["spans"])
        assert row["spans"]
    records, problems = read(data, "again.jsonl")
    assert not problems
    for record, row in zip(records, rows, strict=True):
        assert record.document.key == row["id"]
        assert record.document.tokens is not None
        assert [record.document.text[a:b] for a, b in record.document.tokens] == row["tokens"]
        assert record.set is not None
        assert len(record.set.annotations) == len(row["spans"]) >= sum(t.startswith("B-") for t in row["ner_tags"])


def test_the_gold_is_asked_for_by_name_where_there_is_none(project: Project, bring: Bring, tmp_path: Path) -> None:
    bring(dumped(sample_lines()[0]))
    with pytest.raises(AyarError, match="choose_set"):
        out(project, tmp_path / "o", "conll")
    with pytest.raises(AyarError, match="no_such_author"):
        out(project, tmp_path / "o", "conll", "Z")
    with pytest.raises(AyarError, match="format_not_written"):
        out(project, tmp_path / "o", "text")
    assert not (tmp_path / "o").exists()
    assert out(project, tmp_path / "o", "conll", "A")


def test_a_failed_export_leaves_the_earlier_file(project: Project, bring: Bring, tmp_path: Path) -> None:
    bring(SAMPLES / "annotations.jsonl")
    place = tmp_path / "o.conll"
    place.write_text("earlier")
    form, report = writer_named("conll"), ExportReport()
    with pytest.raises(AyarError, match="strict_losses"):
        list(export(project, place, form, "gold", report, strict=True))
    assert report.losses
    steps = export(project, place, form, "gold", ExportReport())
    assert next(step for step in steps if step.done).done == 1
    steps.close()
    with pytest.raises(AyarError, match="export_failed"):
        list(export(project, tmp_path / "no" / "o", form, "gold", ExportReport()))
    with pytest.raises(AyarError, match="export_failed"):
        list(export(project, tmp_path, form, "gold", ExportReport()))
    assert place.read_text() == "earlier"
    assert not list(tmp_path.glob("*.part"))


def test_the_order_of_lines_does_not_matter_for_what_is_stored(project: Project, bring: Bring, tmp_path: Path) -> None:
    lines = sample_lines()
    random.Random(3).shuffle(lines)
    bring(dumped(*lines))
    data = out(project, tmp_path / "o.jsonl")
    assert sorted(data.splitlines()) == sorted((SAMPLES / "annotations.jsonl").read_bytes().splitlines())


def test_other_peoples_nasty_strings_survive(
    project: Project, bring: Bring, tmp_path: Path, shared: Path, write: Write, read: Read
) -> None:
    strings = orjson.loads((shared / "fixtures" / "naughty-strings" / "blns.json").read_bytes())
    lines, base = [], sample_lines()[0]
    for number, text in enumerate(dict.fromkeys(s for s in strings if s.strip())):
        document: Line = {"key": f"k{number:04}", "name": None, "language": None, "title": text, "publisher": None}
        document |= {"url": None, "published": None, "text": text}
        document |= {"text_sha256": hashlib.sha256(text.encode()).hexdigest(), "meta": {"m": text}}
        annotation = {"id": "e1", "kind": "entity", "label": "PER", "start": 0, "end": len(text), "text": text}
        annotation |= {"attributes": {}, "arguments": [], "note": text}
        state = {"author": text, "role": "annotator", "status": "finished", "seconds": None}
        lines.append(
            {**base, "document": document, "set": state, "annotations": [annotation], "labels": {"genre": text}}
        )
    report = bring(dumped(*lines)).report
    assert (report.added, report.sets, report.problems) == (len(lines), len(lines), [])
    assert out(project, tmp_path / "o.jsonl") == dumped(*lines)
    records, problems = read(dumped(*lines), "a.jsonl")
    assert write(records, "ayar-jsonl") == dumped(*lines)
    assert not problems
    for format_id in ("conll", "ner-jsonl"):
        again, _ = read(write(records, format_id), f"b.{format_id}", format_id)
        assert len(again) >= len(records) - 1


def test_nasty_strings_as_names_of_labels(tmp_path: Path, shared: Path) -> None:
    raw = orjson.loads((Path(__file__).parents[3] / "resources" / "schema" / "schema.json").read_bytes())
    strings = [
        s for s in orjson.loads((shared / "fixtures" / "naughty-strings" / "blns.json").read_bytes()) if s.strip()
    ]
    for label, text in zip(raw["entity_types"], strings[-len(raw["entity_types"]) :], strict=True):
        label["name"]["fa"] = text
    with Project.create(tmp_path / "n.ayar", orjson.dumps(raw)) as project:
        names = [label.name["fa"] for label in project.schema.entity_types]
    with Project.open(tmp_path / "n.ayar") as project:
        assert [label.name["fa"] for label in project.schema.entity_types] == names
    assert names == strings[-len(names) :]
