"""doccano, Label Studio and Prodigy: what they say, what comes back, what bad files are told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import given

from models.schema import Schema
from storage.formats.base import AUTO, WriteOptions
from storage.formats.registry import FORMATS
from tests.nasty import ALL, texts_with_span
from tests.storage.formats.conftest import Read
from tests.storage.formats.standoff import (
    KINDS,
    SCHEMA,
    assert_came_back,
    entity,
    everything,
    export,
    imported,
    made,
    round_trip,
    same,
    same_but_ids,
    samples,
    there_and_back,
)  # fmt: skip

BOTH = ("label-studio", "prodigy")
ALL_THREE = ("doccano", *BOTH)
LOST = ("attributes", "note", "doubt", "fragments", "origin", "decision", "empty")


def lines(*rows: Any) -> bytes:
    return b"".join(orjson.dumps(row) + b"\n" for row in rows)


@pytest.mark.parametrize("format_id", BOTH)
def test_samples_come_back_whole(format_id: str, tmp_path: Path, schema: Schema) -> None:
    before = samples()
    assert_came_back(before, round_trip(before, format_id, tmp_path, schema), "schema_version")


def test_doccano_loses_what_it_announces(tmp_path: Path, schema: Schema) -> None:
    before = samples()
    after = round_trip(before, "doccano", tmp_path, schema)
    by_set = {(r.document.key, r.set.author): r for r in after if r.set}
    form = FORMATS["doccano"]
    assert form.losses is not None
    for record in before:
        assert record.set is not None
        found = by_set[record.document.key, record.set.author]
        assert same_but_ids(record, found, LOST)
        assert found.set is not None
        assert found.set.labels == record.set.labels
        told = {loss.annotation for loss in form.losses(record, WriteOptions(schema))}
        assert told >= {a.id for a in record.set if a.fragments or a.note or a.doubt}
        assert told >= {a.id for a in record.set if any(b.target is None for b in a.arguments)}


@pytest.mark.parametrize("format_id", ALL_THREE)
@given(texts_with_span())
def test_any_span_of_any_text(format_id: str, case: tuple[str, int, int]) -> None:
    text, start, end = case
    if start < end and text.strip() and "\0" not in text:
        record = made(text, entity("e1", 0, len(text)), entity("e2", start, end, label="ORG"))
        compare = same_but_ids if format_id == "doccano" else same
        assert compare(record, there_and_back(record, format_id))


@pytest.mark.parametrize("format_id", ALL_THREE)
def test_naughty_strings(format_id: str, tmp_path: Path, schema: Schema) -> None:
    strings = [s for s in ALL if s.strip() and "\0" not in s]
    records = []
    for n, string in enumerate(strings):
        more = {} if format_id == "doccano" else {"note": string, "attributes": {"x": string, "y": [string, "b"]}}
        person = entity("e1", 0, len(string), label=string, **more)
        records.append(made(string, person, author=string, key=f"k{n}", labels={"l": string}))
    after = round_trip(records, format_id, tmp_path, schema)
    assert len(after) == len(records)
    for one, other in zip(records, after, strict=True):
        assert same(one, other)
        assert one.set is not None
        assert other.set is not None
        assert other.set.labels == one.set.labels


@pytest.mark.parametrize("format_id", ALL_THREE)
def test_relations_come_back(format_id: str, tmp_path: Path, schema: Schema) -> None:
    record = made("علی تهران قم", entity("e1", 0, 3), entity("e2", 4, 9, label="GPE"),
                  extra={"relations": [{"label": "lives in", "from": "e1", "to": "e2"}]})  # fmt: skip
    (after,) = round_trip([record], format_id, tmp_path, schema)
    assert after.set is not None
    assert after.set.extra["relations"] == [{"label": "lives in", "from": "e1", "to": "e2"}]
    assert [p.key for p in after.problems] == ["relations_kept"]


@pytest.mark.parametrize("format_id", ALL_THREE)
def test_the_format_is_recognised_and_bytes_are_the_same(format_id: str, tmp_path: Path, schema: Schema) -> None:
    one, other = (export(samples()[:5], format_id, tmp_path / name, schema) for name in "xy")
    assert one.read_bytes() == other.read_bytes()
    assert len(imported(one)) == 5


# ---- doccano
def test_doccanos_own_files(shared: Path, read: Read) -> None:
    folder = shared / "fixtures" / "doccano"
    records, problems = read(folder / "sequence_labeling" / "example.jsonl", options=KINDS)
    assert [[(a.label, a.start, a.end) for a in r.set or ()] for r in records] == [[("LOC", 0, 1)], []]
    assert [(p.key, p.line, p.params["field"]) for p in problems] == [("import_missing_field", 3, "text")]
    assert records[0].document.meta == {"wikiPageID": 1}
    (record,), _ = read(folder / "sequence_labeling" / "example_overlapping.jsonl", options=KINDS)
    assert [(a.start, a.end) for a in record.set or ()] == [(0, 1), (0, 1)]
    (record,), _ = read(folder / "relation_extraction" / "example.jsonl")
    assert record.set is not None
    assert [record.document.text[a.start : a.end] for a in record.set][1:3] == ["September 4, 1998", "Larry Page"]
    assert [r["label"] for r in record.set.extra["relations"]] == ["foundedAt", "foundedBy", "foundedBy"]
    records, _ = read(folder / "text_classification" / "example.jsonl", options=KINDS)
    assert [r.set.labels for r in records if r.set] == [
        {"category": ["positive"]}, {"category": ["positive", "negative"]}, {},
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("row", "key"),
    [
        ({"text": ""}, "import_missing_field"),
        ({"text": 5}, "import_missing_field"),
        ({"text": "abc", "label": [[0, 9, "X"]]}, "offset_out_of_range"),
        ({"text": "abc", "label": [[-1, 2, "X"]]}, "offset_out_of_range"),
        ({"text": "abc", "label": [[2, 1, "X"]]}, "offset_out_of_range"),
        ({"text": "abc", "label": [[1, 1, "X"]]}, "empty_span"),
        ({"text": "abc", "label": [[0, "2", "X"]]}, "import_missing_field"),
        ({"text": "abc", "label": [[0, 2]]}, "import_missing_field"),
        ({"text": "abc", "label": [[0, 2, ""]]}, "import_missing_field"),
        ({"text": "abc", "entities": [None]}, "import_missing_field"),
        ({"text": "abc", "entities": [], "relations": [{"type": "x"}]}, "import_missing_field"),
        ({"text": "abc", "entities": [], "relations": [{"type": "x", "from_id": 1, "to_id": 2}]},
         "relation_end_missing"),
        ({"text": "abc", "entities": [{"id": 1, "label": "A", "start_offset": 0, "end_offset": 1}] * 2},
         "duplicate_annotation"),
        ({"text": "abc", "label": [], "ayar": {"document": {"meta": 5}}}, "import_missing_field"),
    ],
)  # fmt: skip
def test_bad_rows_of_doccano(row: dict[str, Any], key: str, read: Read) -> None:
    records, problems = everything(read, lines({"text": "good", "label": []}, row), "doccano")
    assert [(p.key, p.line) for p in problems] == [(key, 2)]
    assert records[0].document.text == "good"


def test_categories_and_columns_of_doccano_go_back(read: Read, tmp_path: Path, schema: Schema) -> None:
    """Of a classification project as its labels, beside spans as doccano's slot filling has them."""
    spans = [{"id": 1, "label": "PER", "start_offset": 0, "end_offset": 1}]
    rows = [
        {"text": "a", "label": ["خبر", "سیاسی"], "source": "irna"},
        {"text": "b", "entities": [[0, 1, "PER"]], "cats": ["x"]}, {"text": "c", "entities": spans, "relations": []},
    ]  # fmt: skip
    records, problems = everything(read, lines(*rows), AUTO)
    assert problems == []
    assert [r.set.labels for r in records if r.set] == [{"category": ["خبر", "سیاسی"]}, {"category": ["x"]}, {}]
    out = export(records, "doccano", tmp_path / "out", schema).read_bytes()
    one, two, three = map(orjson.loads, out.splitlines())
    assert (one["label"], one["source"], "entities" in one) == (["خبر", "سیاسی"], "irna", False)
    assert (two["cats"], [doccano(e) for e in two["entities"]]) == (["x"], [(0, 1, "PER")])
    assert {"label", "cats"}.isdisjoint(three)
    one["label"] = ["ورزش"]
    ((after,), _) = everything(read, lines(one), AUTO)
    assert after.set is not None
    assert after.set.labels == {"category": ["ورزش"]}, "what was changed in doccano counts"


def doccano(span: dict[str, Any]) -> tuple[int, int, str]:
    return span["start_offset"], span["end_offset"], span["label"]


def test_what_came_with_a_task_of_prodigy_goes_back(read: Read, tmp_path: Path, schema: Schema) -> None:
    row = {
        "text": "علی رفت", "meta": {"source": "irna"}, "spans": [{"start": 0, "end": 3, "label": "PER"}],
        "_input_hash": 5, "_task_hash": 6, "_timestamp": 7, "answer": "accept", "_annotator_id": "db-sara",
    }  # fmt: skip
    records, problems = everything(read, lines(row), AUTO)
    assert problems == []
    back = orjson.loads(export(records, "prodigy", tmp_path / "out", schema).read_bytes())
    for name in ("text", "meta", "_input_hash", "_timestamp", "answer", "_annotator_id"):
        assert back[name] == row[name], name
    assert "_task_hash" not in back, "it was made of answers that may have changed"


@pytest.mark.parametrize(
    ("spans", "places", "key"),
    [
        ([[3, 6, "PER"], [12, 15, "PER"]], [(3, 6), (12, 15)], None),  # code points, at words
        ([[4, 7, "PER"], [14, 17, "PER"]], [(3, 6), (12, 15)], "utf16_by_words"),
        ([[5, 7, "PER"]], [(5, 7)], "offsets_unsure"),
        ([[0, 1, "PER"]], [(0, 1)], None),
    ],
)
def test_doccanos_window_counts_otherwise(
    spans: list[Any], places: list[tuple[int, int]], key: str | None, read: Read
) -> None:
    """A row says nothing of its units; words do."""
    text = "ا😀 علی رفت😀 قمی"
    records, problems = everything(read, lines({"text": text, "label": spans}), "doccano")
    assert [(a.start, a.end) for a in records[0].set or ()] == places
    assert [p.key for p in problems] == ([key] if key else [])


# ---- Label Studio
REGION = {"id": "a", "from_name": "label", "to_name": "text", "type": "labels"}


def task(*results: dict[str, Any], text: str = "علی به تهران رفت", **more: Any) -> bytes:
    return orjson.dumps(
        [{"data": {"text": text}, "annotations": [{"completed_by": 7, "result": list(results)}], **more}]
    )


def region(start: int, end: int, quote: str | None = None, name: str = "a", label: str = "PER") -> dict[str, Any]:
    value = {"start": start, "end": end, "labels": [label], **({"text": quote} if quote else {})}
    return {**REGION, "id": name, "value": value}


def test_a_task_of_label_studio(read: Read) -> None:
    choice = {**REGION, "from_name": "mention", "type": "choices", "value": {"start": 0, "end": 3, "choices": ["NAM"]}}
    genre = {"id": "g", "from_name": "genre", "to_name": "text", "type": "choices", "value": {"choices": ["news"]}}
    link = {"type": "relation", "from_id": "b", "to_id": "a", "direction": "right", "labels": ["ACTOR"]}
    noted = {**region(0, 3, "علی"), "meta": {"text": ["نام"]}}
    data = task(noted, choice, region(13, 16, "رفت", "b", "CONSULT"), genre, link, {"type": "rating", "value": {}},
                predictions=[{"model_version": "m1", "result": [region(7, 12, "تهران", "p", "GPE")]}])  # fmt: skip
    records, problems = everything(read, data, "label-studio", "a.json")
    assert [p.key for p in problems] == ["results_kept"]
    human, machine = (r.set for r in records)
    assert human is not None
    assert machine is not None
    assert (human.author, human.role, machine.author, machine.role) == ("7", "annotator", "m1", "machine")
    assert human.labels == {"genre": "news"}
    person, travel = human.annotations["a"], human.annotations["b"]
    assert (dict(person.attributes), person.note) == ({"mention": "NAM"}, "نام")
    assert (travel.kind, [(a.role, a.target) for a in travel.arguments]) == (SCHEMA.kinds["CONSULT"], [("ACTOR", "a")])


SHOWN = "علی 😀 در تهران با رضا دیدار کرد."
PLACED = {"from_name": "ner", "to_name": "txt", "origin": "manual"}


def theirs(name: str, start: int, end: int, *labels: str, **more: Any) -> dict[str, Any]:
    value = {"start": start, "end": end, "text": SHOWN[start:end], "labels": list(labels)}
    return {**PLACED, "id": name, "type": "labels", "value": value, **more}


def of_region(name: str, kind: str, start: int, end: int, **value: Any) -> dict[str, Any]:
    place = {"start": start, "end": end, "text": SHOWN[start:end]}
    return {"from_name": f"{kind}-of", "to_name": "txt", "id": name, "type": kind, "value": {**place, **value}}


def of_task(name: str, kind: str, **value: Any) -> dict[str, Any]:
    return {"from_name": name, "to_name": "txt", "id": f"label-{name}", "type": kind, "value": value}


def related(start: str, end: str, *labels: str, direction: str = "right") -> dict[str, Any]:
    return {"type": "relation", "from_id": start, "to_id": end, "direction": direction} | (
        {"labels": list(labels)} if labels else {}
    )


RESULTS = [
    theirs("a1", 0, 3, "PER", score=0.5), of_region("a1", "choices", 0, 3, choices=["NAM"]), theirs("b2", 9, 14, "LOC"),
    theirs("c3", 18, 21, "PER"), related("a1", "b2", direction="bi"), related("a1", "c3", "met", "knows"),
    of_task("tone", "choices", choices=["مثبت"]), of_task("remark", "textarea", text=["سلام", "دو"]),
    of_task("quality", "rating", rating=4), of_task("topics", "taxonomy", taxonomy=[["a", "b"], ["c"]]),
    of_region("a1", "rating", 0, 3, rating=3),
]  # fmt: skip
TASK: dict[str, Any] = {
    "data": {"article": SHOWN, "source": "irna", "title": "ت"}, "meta": {"batch": 3},
    "annotations": [
        {"completed_by": {"id": 7, "email": "sara@x.ir"}, "result": RESULTS, "lead_time": 12.5, "ground_truth": False},
        {"completed_by": 8, "result": [theirs("z", 0, 3, "ORG")], "lead_time": 3, "ground_truth": True},
    ],
    "predictions": [{"model_version": "v1", "score": 0.7, "result": [theirs("p", 9, 14, "LOC", score=0.9)]}],
}  # fmt: skip


def without_ours(value: Any) -> Any:
    """What Label Studio itself knows, in an order of its own."""
    if isinstance(value, dict):
        return {
            k: without_ours(v) for k, v in value.items() if k not in ("ayar", "created_username") and v != {"ayar": {}}
        }
    return [without_ours(each) for each in value] if isinstance(value, list) else value


@pytest.mark.peer
@pytest.mark.filterwarnings("ignore")
def test_label_studio_itself_takes_back_what_it_gave(read: Read, tmp_path: Path, schema: Schema) -> None:
    """Its SDK finds the same regions, relations and choices under the controls of the project that they came from."""
    from label_studio_sdk.label_interface.interface import LabelInterface

    config = """<View><Text name="txt" value="$article"/><Labels name="ner" toName="txt"><Label value="PER"/>
        <Label value="LOC"/><Label value="ORG"/></Labels>
        <Choices name="tone" toName="txt"><Choice value="مثبت"/></Choices>
        <Choices name="choices-of" toName="txt" perRegion="true"><Choice value="NAM"/></Choices>
        <TextArea name="remark" toName="txt"/><Rating name="quality" toName="txt"/>
        <Rating name="rating-of" toName="txt" perRegion="true"/></View>"""
    interface: Any = LabelInterface(config)
    known = [r for r in RESULTS if r["type"] != "taxonomy"]
    given = {**TASK, "annotations": [{**TASK["annotations"][0], "result": known}], "predictions": []}
    records, _ = everything(read, orjson.dumps([given]), "label-studio", "a.json")
    (back,) = orjson.loads(export(records, "label-studio", tmp_path / "out", schema).read_bytes())
    assert interface.validate_task({"data": back["data"]})
    assert interface._validate_object(given["annotations"][0], return_errors=True) == []
    assert interface._validate_object(back["annotations"][0], return_errors=True) == []


def results_of(answer: dict[str, Any]) -> list[str]:
    found = [{k: v for k, v in r.items() if k != "meta"} for r in answer["result"]]
    return sorted(orjson.dumps(r, option=orjson.OPT_SORT_KEYS).decode() for r in found)


def test_what_came_from_label_studio_goes_back_under_its_own_controls(
    read: Read, tmp_path: Path, schema: Schema
) -> None:
    records, problems = everything(read, orjson.dumps([TASK]), "label-studio", "a.json")
    assert {p.key for p in problems} == {"results_kept", "relations_kept"}
    (back,) = orjson.loads(export(records, "label-studio", tmp_path / "out", schema).read_bytes())
    assert back["data"] == TASK["data"]
    assert without_ours(back["meta"]) == TASK["meta"]
    for kind in ("annotations", "predictions"):
        assert len(back[kind]) == len(TASK[kind])
        for before, after in zip(TASK[kind], back[kind], strict=True):
            assert results_of(before) == results_of(after)
            same_names = before.keys() - {"result"}
            assert {k: after[k] for k in same_names} == {k: before[k] for k in same_names}
    assert all("label_studio" not in orjson.dumps(a).decode() for a in back["annotations"])
    again, _ = everything(read, orjson.dumps([back]), "label-studio", "b.json")
    assert [r.set for r in again] == [r.set for r in records]


def test_hypertext_goes_back_by_its_paths_until_it_is_moved(read: Read, tmp_path: Path, schema: Schema) -> None:
    path = {"start": "/p[1]/text()[1]", "end": "/p[1]/text()[1]", "startOffset": 0, "endOffset": 3}
    value = {**path, "globalOffsets": {"start": 0, "end": 3}, "text": "علی", "hypertextlabels": ["PER"]}
    result = {**PLACED, "id": "h", "type": "hypertextlabels", "value": value}
    ((record,), _) = everything(read, task(result), "label-studio", "a.json")
    (back,) = orjson.loads(export([record], "label-studio", tmp_path / "out", schema).read_bytes())
    assert without_ours(back["annotations"][0]["result"]) == [{**result, "meta": {}}]
    assert record.set is not None
    shorter = replace(record.set, annotations={"h": replace(record.set.annotations["h"], end=2)})
    (back,) = orjson.loads(
        export([replace(record, set=shorter)], "label-studio", tmp_path / "moved", schema).read_bytes()
    )
    moved = back["annotations"][0]["result"][0]["value"]
    assert (moved["start"], moved["end"], moved["globalOffsets"]) == (0, 2, {"start": 0, "end": 2})


def test_the_short_export_of_label_studio(read: Read) -> None:
    row = {
        "id": 5, "article": SHOWN, "tone": "مثبت", "annotator": 3, "annotation_id": 9, "lead_time": 2.3,
        "ner": [{"start": 0, "end": 3, "text": "علی", "labels": ["PER"]}, {"start": 9, "end": 14, "labels": ["GPE"]}],
        "mention": [{"start": 9, "end": 14, "text": "تهران", "choices": ["NAM"]}], "topic": {"choices": ["a", "b"]},
    }  # fmt: skip
    other = {**row, "annotator": 4, "annotation_id": 10, "ner": [], "mention": []}
    records, problems = everything(read, orjson.dumps([row, other]), AUTO, "a.json")
    assert [(p.key, p.params.get("fields")) for p in problems] == [("plain_answers", "tone")]
    first, second = (r.set for r in records)
    assert first is not None
    assert second is not None
    assert (first.author, second.author) == ("3", "4")
    assert [(a.label, a.start, a.end, dict(a.attributes)) for a in first] == [
        ("PER", 0, 3, {}), ("GPE", 9, 14, {"mention": "NAM"})
    ]  # fmt: skip
    assert first.labels == {"topic": ["a", "b"]}
    assert records[0].document.text == SHOWN
    assert dict(records[0].document.meta)["tone"] == "مثبت"


@pytest.mark.parametrize("direction", ["left", "bi"])
def test_relations_of_label_studio(direction: str, read: Read) -> None:
    link = {"type": "relation", "from_id": "a", "to_id": "b", "direction": direction}
    ((record,), _) = everything(read, task(region(0, 3), region(7, 12, name="b"), link), "label-studio")
    assert record.set is not None
    ends = ("b", "a") if direction == "left" else ("a", "b")
    assert record.set.extra["relations"] == [
        {"label": "relation", "from": ends[0], "to": ends[1], "unnamed": True}
        | ({"direction": "bi"} if direction == "bi" else {})
    ]


def test_old_tasks_count_in_utf16(read: Read) -> None:
    text = "💩This is an annotation."
    ((record,), problems) = everything(read, task(region(13, 23, "annotation"), text=text), "label-studio")
    assert [p.key for p in problems] == ["utf16_offsets"]
    assert record.set is not None
    assert [(a.start, a.end) for a in record.set] == [(12, 22)]
    ((record,), problems) = everything(read, task(region(12, 22, "annotation"), text=text), "label-studio")
    assert problems == []


@pytest.mark.parametrize(
    ("result", "key"),
    [
        (region(0, 99), "offset_out_of_range"),
        (region(5, 3), "offset_out_of_range"),
        (region(3, 3), "empty_span"),
        (region(0, 3, "رفت"), "quote_mismatch"),
        ({**REGION, "value": {"start": 0, "end": 3}}, "import_missing_field"),
        ({**REGION, "value": {"start": "/div[1]", "end": 3, "labels": ["A"]}}, "import_missing_field"),
        ({"type": "relation", "from_id": "a", "to_id": "z"}, "relation_end_missing"),
        ({"type": "brush", "value": {}}, "results_kept"),
    ],
)
def test_bad_results_of_label_studio(result: dict[str, Any], key: str, read: Read) -> None:
    (records, problems) = everything(read, b"\n\n" + task(result), "label-studio", "a.json")
    assert [(p.key, p.line) for p in problems] == [(key, 3)]
    assert len(records) == 1


def test_lines_of_a_pretty_array(read: Read) -> None:
    tasks = [{"data": {"text": "a"}, "annotations": []}, {"data": {}}, {"data": {"text": "b"}}]
    data = orjson.dumps(tasks, option=orjson.OPT_INDENT_2)
    records, problems = everything(read, data, "label-studio", "a.json")
    numbers = [n for n, line in enumerate(data.decode().split("\n"), 1) if line == "  {"]
    assert [r.line for r in records] == [numbers[0], numbers[2]]
    assert [p.line for p in problems] == [numbers[1]]


@pytest.mark.parametrize("cut", [3, 60, 120])
def test_an_array_that_was_cut_off_gives_nothing(cut: int, tmp_path: Path, schema: Schema, read: Read) -> None:
    records = [made(f"علی {n}", entity("e1", 0, 3), key=f"k{n}") for n in range(3)]
    data = export(records, "label-studio", tmp_path / "out", schema).read_bytes()
    assert len(everything(read, data, "label-studio", "a.json")[0]) == 3
    for part in (data[:-cut], data[: data.rindex(b"\n]")], data[: data.rindex(b"\n{")]):
        found, problems = everything(read, part, "label-studio", "a.json")
        assert (found, [p.key for p in problems]) == ([], ["import_bad_json_file"])


# ---- Prodigy
def test_a_task_of_prodigy(read: Read) -> None:
    tokens = [{"text": t, "start": s, "end": s + len(t), "id": n} for n, (t, s) in enumerate([("علی", 0), ("رفت", 4)])]
    span = {"start": 0, "end": 3, "token_start": 0, "token_end": 0, "label": "PER"}
    verb = {"start": 4, "end": 7, "token_start": 1, "token_end": 1, "label": "CONSULT"}
    link = {"head": 1, "child": 0, "head_span": verb, "child_span": span, "label": "ACTOR"}
    row = {"text": "علی رفت", "tokens": tokens, "spans": [span, verb], "relations": [link], "answer": "accept",
           "meta": {"source": "x"}, "_annotator_id": "news-ali", "_view_id": "relations"}  # fmt: skip
    no, skip = ({**row, "text": f"علی رفت {answer}", "answer": answer} for answer in ("reject", "ignore"))
    records, problems = everything(read, lines(row, no, skip), "auto")
    assert [(p.key, p.line, p.params["answer"]) for p in problems] == [
        ("answer_not_taken", 2, "reject"), ("answer_not_taken", 3, "ignore"),
    ]  # fmt: skip
    layer = records[0].set
    assert layer is not None
    assert [r.set is None for r in records] == [False, True, True]
    assert (layer.author, records[0].document.tokens) == ("news-ali", ((0, 3), (4, 7)))
    event = next(a for a in layer if a.label == "CONSULT")
    assert event.kind == SCHEMA.kinds["CONSULT"]
    assert [(a.role, layer.annotations[a.target or ""].label) for a in event.arguments] == [("ACTOR", "PER")]


@pytest.mark.parametrize(
    ("spans", "key"),
    [
        ([{"start": 0, "end": 9, "label": "A"}], "offset_out_of_range"),
        ([{"start": 1, "end": 1, "label": "A"}], "empty_span"),
        ([{"start": 0, "label": "A"}], "import_missing_field"),
        (["x"], "import_missing_field"),
    ],
)
def test_bad_spans_of_prodigy(spans: list[Any], key: str, read: Read) -> None:
    records, problems = everything(read, lines({"text": "abc", "spans": spans}), "prodigy")
    assert [(p.key, p.line) for p in problems] == [(key, 1)]
    assert len(records) == 1


def test_tokens_of_prodigy_fit_every_span(tmp_path: Path, schema: Schema) -> None:
    out = export(samples(), "prodigy", tmp_path / "out", schema)
    for line in out.read_bytes().splitlines():
        row = orjson.loads(line)
        for token in row["tokens"]:
            assert row["text"][token["start"] : token["end"]] == token["text"]
        for span in row["spans"]:
            first, last = row["tokens"][span["token_start"]], row["tokens"][span["token_end"]]
            assert (first["start"], last["end"]) == (span["start"], span["end"])


@pytest.mark.parametrize("format_id", ALL_THREE)
def test_cycles_and_lone_surrogates(format_id: str, read: Read) -> None:
    row = b'{"text": "a\\ud800b", "spans": [], "label": [], "data": {"text": "\\ud800"}, "annotations": []}\n'
    records, problems = everything(read, row, format_id)
    assert records == []
    assert problems[0].line == 1
    assert problems[0].key == "bad_characters"


def test_what_would_be_a_part_of_itself(tmp_path: Path, schema: Schema) -> None:
    from models.annotation import Argument

    one = entity("v1", 0, 3, kind="event", label="SAY", arguments=(Argument("X", "v2"),))
    record = made("abc def", one, replace(one, id="v2", start=4, end=7, arguments=(Argument("X", "v1"),)))
    out = export([record], "prodigy", tmp_path / "out", schema)
    with pytest.raises(AssertionError, match="argument_cycle"):
        imported(out)
