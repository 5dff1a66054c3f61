from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given

from models.record import Problem, Record
from models.schema import Schema
from storage.formats.base import ReadOptions
from storage.formats.registry import FORMATS
from tests.nasty import ALL, texts_with_span
from tests.storage.formats.conftest import Read
from tests.storage.formats.standoff import entity, export, made, round_trip, same, samples, there_and_back

TEXT = "وزیر خارجهٔ عمان دعوت تهران را پذیرفت."


def written(tmp_path: Path, ann: str, text: str = TEXT, folder: str = "A") -> Path:
    (tmp_path / folder).mkdir(exist_ok=True)
    (tmp_path / folder / "a.txt").write_bytes(text.encode())
    (tmp_path / folder / "a.ann").write_bytes(ann.encode())
    return tmp_path / folder / "a.ann"


def one(read: Read, path: Path, options: ReadOptions | None = None) -> tuple[Record, list[Problem]]:
    (record,), problems = read(path, options=options)
    return record, [*problems, *record.problems]


def test_the_news_tutorial(shared: Path, read: Read, schema: Schema, tmp_path: Path) -> None:
    folder = shared / "fixtures" / "brat-news"
    files = sorted(folder.glob("*.ann"))
    originals = []
    for path in files:
        record, problems = one(read, path)
        assert {p.key for p in problems} <= {"relations_kept"}
        assert record.set is not None
        text = record.document.text
        assert text.encode() == path.with_suffix(".txt").read_bytes()
        bounds = [line.split("\t") for line in path.read_text("utf-8").splitlines() if line.startswith("T")]
        triggers = {line.split("\t")[1].split(" ")[0].split(":")[1] for line in path.read_text("utf-8").splitlines()
                    if line.startswith("E")}  # fmt: skip
        entities = [a for a in record.set if a.kind == "entity"]
        assert len(entities) == len(bounds) - len(triggers)
        for _, place, quote in bounds:
            start, end = map(int, place.split(" ")[1:])
            assert text[start:end] == quote
        originals.append(record)
    again = round_trip(originals, "brat", tmp_path, schema)
    assert len(again) == len(originals) == 13
    for before, after in zip(originals, again, strict=True):
        assert same(before, after)
        assert before.set is not None
        assert after.set is not None
        assert before.set.extra == after.set.extra


def test_everything_a_line_can_say(read: Read, tmp_path: Path) -> None:
    ann = (
        "T1\tROLE 0 16\tوزیر خارجهٔ عمان\n"
        "T2\tGPE 22 27\tتهران\nT3\tAGREE 31 37\tپذیرفت\n"
        "T4\tDOC 0 4;17 21\tوزیر دعوت\n"
        "E1\tAGREE:T3 ACTOR:T1 RECIPIENT:T2 RECIPIENT2:T4\n"
        "A1\tpolarity E1 positive\nA2\tmention T2 NAM\nM1\tNegation T2\n"
        "#1\tAnnotatorNotes E1\tپاسخ به دعوت\n"
        "R1\tNear Arg1:T1 Arg2:T2\t\n*\tSame T1 T2\nN1\tReference T2 Wikipedia:1\tTehran\n"
        "X9\twhat\n"
    )
    record, problems = one(read, written(tmp_path, ann))
    layer = record.set
    assert layer is not None
    event = layer.annotations["v1"]
    assert (event.kind, event.label, event.start, event.end) == ("event", "AGREE", 31, 37)
    assert [(a.role, a.target) for a in event.arguments] == [("ACTOR", "e1"), ("RECIPIENT", "e2"), ("RECIPIENT", "e4")]
    assert (dict(event.attributes), event.note) == ({"polarity": "positive"}, "پاسخ به دعوت")
    assert layer.annotations["e4"].fragments == ((0, 4), (17, 21))
    assert dict(layer.annotations["e2"].attributes) == {"mention": "NAM", "Negation": True}
    assert layer.extra["relations"] == [
        {"label": "Near", "from": "e1", "to": "e2", "id": "R1", "roles": ["Arg1", "Arg2"]}
    ]
    assert layer.extra["brat"]["lines"] == ["*\tSame T1 T2", "N1\tReference T2 Wikipedia:1\tTehran", "X9\twhat"]
    assert [(p.key, p.line) for p in problems] == [("line_kept", 13), ("relations_kept", 10)]
    assert problems[1].params["labels"] == "Near (1)"
    assert layer.author == "A"


def test_what_is_said_of_groups_and_relations_comes_back(read: Read, tmp_path: Path, schema: Schema) -> None:
    """Equivalences, references, relations with roles of their own, and attributes and notes on these."""
    said = [
        "*\tEquiv T1 T2", "A1\tStrength R1 Strong", "#1\tAnnotatorNotes R1\tشاید", "N1\tReference T2 Wiki:1\tTehran",
        "R1\tNear Who:T1 Where:T2", "#2\tAnnotationStatus T2\tchecked",
    ]  # fmt: skip
    bounds = ["T1\tROLE 0 16\tوزیر خارجهٔ عمان", "T2\tGPE 22 27\tتهران"]
    record, problems = one(read, written(tmp_path, "\n".join([*bounds, *said])))
    assert [p.key for p in problems] == ["relations_kept"]
    out = export([record], "brat", tmp_path / "out", schema)
    (path,) = out.rglob("*.ann")
    assert sorted(path.read_text("utf-8").splitlines()) == sorted([*bounds, *said])
    assert record.set is not None
    del record.set.annotations["e2"]
    out = export([record], "brat", tmp_path / "less", schema)
    (path,) = out.rglob("*.ann")
    assert path.read_text("utf-8").splitlines() == bounds[:1], "what names something that is gone goes with it"


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("T1\tGPE 3 3\t", "empty_span"),
        ("T1\tGPE 9 3\t", "offset_out_of_range"),
        ("T1\tGPE 30 99\tتهران", "offset_out_of_range"),
        ("T1\tGPE 22 27\tشیراز", "quote_mismatch"),
        ("T1\tGPE 5 9;0 4\t", "bad_fragments"),
        ("T9\tGPE 0 4\t\nT9\tGPE 5 7\t", "duplicate_annotation"),
        ("E1\tAGREE:T7 ACTOR:T1", "trigger_missing"),
        ("R1\tNear Arg1:T1 Arg2:T2", "relation_end_missing"),
        ("T1 GPE 0 4", "line_kept"),
        ("T1\tGPE -1 4\t", "line_kept"),
        ("garbage", "line_kept"),
    ],
)
def test_bad_lines_are_told_with_their_number(line: str, key: str, read: Read, tmp_path: Path) -> None:
    good = "T5\tGPE 22 27\tتهران"
    record, problems = one(read, written(tmp_path, f"{good}\n{line}\n"))
    assert [p.key for p in problems] == [key]
    assert problems[0].line == 2 + line.count("\n")
    assert problems[0].file is not None
    assert record.set is not None
    assert "e5" in record.set.annotations


def test_events_that_are_parts_of_themselves(read: Read, tmp_path: Path) -> None:
    ann = "T1\tSAY 0 4\nT2\tSAY 5 11\nE1\tSAY:T1 X:E2\nE2\tSAY:T2 X:E1\n"
    record, problems = one(read, written(tmp_path, ann))
    assert [p.key for p in problems] == ["argument_cycle"]
    assert record.set is not None
    assert sorted(str(a.arguments[0].target) for a in record.set) == ["None", "v2"]


def test_an_ann_file_alone_meets_its_text_by_name(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "a.ann"
    path.write_bytes(b"T1\tGPE 0 4\n")
    record, _ = one(read, path)
    assert (record.text_given, record.document.name) == (False, "a.txt")


def test_conf_files_hold_nothing_and_texts_are_articles(read: Read, tmp_path: Path) -> None:
    path = written(tmp_path, "")
    (path.parent / "annotation.conf").write_text("[entities]\nGPE\n")
    assert read(path.parent / "annotation.conf") == ([], [])
    (record,), _ = read(path.with_suffix(".txt"), format_id="brat")
    assert record.set is None
    assert record.document.text == TEXT


def test_samples_come_back(tmp_path: Path, schema: Schema) -> None:
    before = samples()
    after = round_trip(before, "brat", tmp_path, schema)
    assert len(after) == len(before)
    by_set = {(r.document.text, r.set.author): r for r in after if r.set}
    for record in before:
        assert record.set is not None
        assert same(record, by_set[record.document.text, record.set.author])


def test_what_brat_does_not_hold_is_told(schema: Schema) -> None:
    from storage.formats.base import WriteOptions

    losses = FORMATS["brat"].losses
    assert losses is not None
    found = [loss.key for record in samples() for loss in losses(record, WriteOptions(schema))]
    assert set(found) == {"labels", "fields"}
    assert "document_labels" in FORMATS["brat"].cannot_hold


@given(texts_with_span())
def test_any_span_of_any_text(case: tuple[str, int, int]) -> None:
    text, start, end = case
    if start < end and text.strip("\ufeff \n").strip() and "\0" not in text:
        record = made(text, entity("e1", start, end), entity("e2", 0, len(text)))
        assert same(record, there_and_back(record, "brat"))


def test_naughty_strings_as_label_note_value_and_text(tmp_path: Path, schema: Schema) -> None:
    before = {}
    for string in (s for s in ALL if s.strip("\ufeff \n") and "\0" not in s):
        values = {"x": string, "y": [string]}
        before[string] = made(string, entity("e1", 0, len(string), label=string, note=string, attributes=values))
    after = {r.document.text: r for r in round_trip(list(before.values()), "brat", tmp_path, schema)}
    assert len(after) == len(before) > 40
    for text, record in before.items():
        assert same(record, after[text])


def test_authors_may_have_any_name(tmp_path: Path, schema: Schema) -> None:
    for n, name in enumerate(s for s in ALL if s.strip() and "\0" not in s and len(s.encode()) < 60):
        record = made("متن", entity("e1", 0, 3), author=name)
        (after,) = round_trip([record], "brat", tmp_path / str(n), schema)
        assert after.set is not None
        assert after.set.author == name


def test_bytes_are_the_same_each_time(tmp_path: Path, schema: Schema) -> None:
    from tests.storage.formats.standoff import export

    outs = [export(samples(), "brat", tmp_path / name, schema) for name in "xy"]
    files = [sorted(p.relative_to(out) for p in out.rglob("*") if p.is_file()) for out in outs]
    assert files[0] == files[1]
    assert all((outs[0] / p).read_bytes() == (outs[1] / p).read_bytes() for p in files[0])


def test_every_line_keeps_brats_own_rules(tmp_path: Path, schema: Schema) -> None:
    """annotation.py of brat: ids of letters and digits, T lines whose text is the span's, two ends to a relation."""
    from tests.storage.formats.standoff import export

    out = export(samples(), "brat", tmp_path / "out", schema)
    for path in out.rglob("*.ann"):
        text = path.with_suffix(".txt").read_bytes().decode()
        ids: set[str] = set()
        lines = path.read_bytes().decode().splitlines()  # brat's reader splits lines like this
        for line in lines:
            name, _, tail = line.partition("\t")
            assert re.fullmatch(r"[A-Za-z]+\d+|#\d+", name)
            assert name not in ids
            ids.add(name)
            if name.startswith("T"):
                data, _, quote = tail.partition("\t")
                spans = [tuple(map(int, part.split(" "))) for part in data.split(" ", 1)[1].split(";")]
                assert quote == " ".join(text[a:b] for a, b in spans)
        for line in lines:
            name, _, tail = line.partition("\t")
            data = tail.split("\t")[0]
            if name.startswith("E"):
                assert all(part.split(":")[1] in ids for part in data.split())
            elif name[0] in "A#":
                assert data.split()[1] in ids
