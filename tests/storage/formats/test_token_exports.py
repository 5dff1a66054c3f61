"""Events, stances, DocBin and Parquet, and every token format on texts where offsets go wrong elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pyarrow.parquet
import pytest
from hypothesis import given

from models.annotation import Annotation, Argument
from models.record import Record
from models.schema import Schema
from models.tagging import iob2, owners
from storage.formats.base import WriteOptions
from storage.formats.registry import FORMATS
from storage.formats.spacy import _pieces
from storage.formats.target import Target
from tests.nasty import ALL, texts_with_span
from tests.storage.formats.conftest import Read, Write
from tests.storage.formats.standoff import SCHEMA, entity, made, samples

TRICKY = (
    "😀 علی به قم رفت", "می‌رود علی‌ها به قم", "سطر یک\r\nعلی به قم\r\n", "مُحَمَّدٌ به قُم رفت", "علی\u00a0به  قم",
    "👨‍👩‍👧‍👦علی😀قم🇮🇷", "  علی ", "الف😀‌ب قم\tعلی\u2028پایان",
)  # fmt: skip


def rows(data: bytes) -> list[dict[str, Any]]:
    return [orjson.loads(line) for line in data.splitlines()]


def losses(record: Record, format_id: str, **options: Any) -> list[tuple[str | None, str]]:
    find = FORMATS[format_id].losses
    assert find is not None
    return [(loss.annotation, loss.key) for loss in find(record, WriteOptions(SCHEMA, **options))]


def event(identifier: str, start: int, end: int, *arguments: tuple[str, str | None], **more: Any) -> Annotation:
    filled = tuple(Argument(role, target) for role, target in arguments)
    return Annotation(id=identifier, kind="event", label="CONSULT", start=start, end=end, arguments=filled, **more)


def spans(text: str) -> list[Annotation]:
    """An annotation over each «علی» and «قم»."""
    return [
        entity(f"e{n}", at, at + len(word))
        for n, word in enumerate(("علی", "قم"), 1)
        if (at := text.find(word)) >= 0
    ]  # fmt: skip


def test_dygie_fields_are_as_published(write: Write) -> None:
    """doc/data.md of dwadden/dygiepp, and what its Document.from_json checks."""
    for row in rows(write(samples(), "events-jsonl")):
        sentences = row["sentences"]
        assert set(row) == {"doc_key", "dataset", "sentences", "ner", "events", "_offsets", "_author"}
        assert all(len(row[name]) == len(sentences) for name in ("ner", "events", "_offsets", "_author"))
        start = 0
        for tokens, ner, events in zip(sentences, row["ner"], row["events"], strict=True):
            assert tokens
            inside = range(start, start + len(tokens))
            for first, last, label in ner:
                assert first <= last
                assert first in inside
                assert last in inside
                assert isinstance(label, str)
            for (trigger, kind), *arguments in events:
                assert trigger in inside
                assert isinstance(kind, str)
                assert all(a in inside and b in inside and isinstance(role, str) for a, b, role in arguments)
            start += len(tokens)


def test_an_event_with_its_losses(write: Write) -> None:
    text = "علی با نرگس گفت و گو کرد.\nاو به قم رفت."
    record = made(
        text, entity("e1", 0, 3), entity("e2", 7, 11), entity("e3", 32, 34, label="GPE"),
        event("v1", 12, 24, ("ACTOR", "e1"), ("RECIPIENT", "e2"), ("PLACE", "e3"), ("TOPIC", "v2"), ("TIME", None)),
        event("v2", 35, 38),
    )  # fmt: skip
    (row,) = rows(write([record], "events-jsonl"))
    assert row["sentences"][0][:3] == ["علی", "با", "نرگس"]
    assert row["ner"] == [[[0, 0, "PER"], [2, 2, "PER"]], [[10, 10, "GPE"]]]
    assert row["events"] == [[[[3, "CONSULT"], [0, 0, "ACTOR"], [2, 2, "RECIPIENT"]]], [[[11, "CONSULT"]]]]
    assert [text[a:b] for a, b in row["_offsets"][0]] == row["sentences"][0]
    assert losses(record, "events-jsonl") == [
        ("v1", "trigger_tokens"), ("v1", "argument_elsewhere"), ("v1", "event_argument"), ("v1", "empty_roles"),
    ]  # fmt: skip


def test_one_record_a_stance(write: Write) -> None:
    records = samples()
    found = rows(write(records, "stance-jsonl"))
    assert len(found) == sum(a.kind == "stance" for r in records for a in r.set or ())
    assert len({(row["id"], row["author"]) for row in found}) == len(found)
    assert {frozenset(row) for row in found} == {
        frozenset(
            ("id", "document", "author", "language", "text", "evidence", "holder", "target", "value", "intensity")
            + ("arguments", "attributes")
        )
    }
    for row in found:
        for span in (row["evidence"], row["holder"], row["target"], *row["arguments"]):
            assert span is None or span["text"] == row["text"][span["start"] : span["end"]]
    assert any(row["holder"] and row["target"] and row["intensity"] for row in found)


def test_parquet_is_the_same_each_time_and_in_parts(
    tmp_path: Path, schema: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    from storage.formats import parquet

    monkeypatch.setattr(parquet, "ROWS", 20)
    monkeypatch.setattr(parquet, "AT_ONCE", 10)
    for name in ("a", "b"):
        with Target(tmp_path / name, folder=True) as target:
            assert list(parquet.write(samples(), target, WriteOptions(schema))) == [*range(1, 45)]
    parts = sorted((tmp_path / "a").iterdir())
    assert [part.name for part in parts] == [f"part-{n:05}.parquet" for n in range(3)]
    assert [part.read_bytes() for part in parts] == [p.read_bytes() for p in sorted((tmp_path / "b").iterdir())]
    table = pyarrow.parquet.read_table(tmp_path / "a").to_pylist()
    assert len(table) == 44
    for row, record in zip(table, samples(), strict=True):
        assert (row["id"], row["text"]) == (record.document.key, record.document.text)
        assert [a["id"] for a in row["entities"]] == [a.id for a in record.set or () if a.kind == "entity"]
        assert all(a["text"] == row["text"][a["start"] : a["end"]] for a in row["events"])
        assert len(row["tokens"]) == len(row["ner_tags"]) == len(row["offsets"])


@pytest.mark.parametrize("count", [0, 20, 40])
def test_parquet_of_whole_parts_has_no_empty_one(
    count: int, tmp_path: Path, schema: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    from storage.formats import parquet

    monkeypatch.setattr(parquet, "ROWS", 20)
    with Target(tmp_path / "a", folder=True) as target:
        assert list(parquet.write(samples()[:count], target, WriteOptions(schema))) == [*range(1, count + 1)]
    assert len(list((tmp_path / "a").iterdir())) == max(1, count // 20)


@pytest.mark.parametrize("text", TRICKY)
def test_offsets_point_at_the_same_words_everywhere(text: str, write: Write, tmp_path: Path) -> None:
    """Emoji, half-spaces, CRLF and vowel marks before, inside and after a span shift nothing."""
    record = made(text, *spans(text))
    assert record.set is not None
    wanted = [text[a.start : a.end] for a in record.set]
    (row,) = rows(write([record], "ner-jsonl"))
    assert [span["text"] for span in row["spans"]] == wanted
    assert [text[a:b] for a, b in row["offsets"]] == row["tokens"]
    (row,) = rows(write([record], "events-jsonl"))
    assert [text[a:b] for sentence in row["_offsets"] for a, b in sentence] == [t for s in row["sentences"] for t in s]
    with Target(tmp_path / "p", folder=True) as target:
        assert FORMATS["parquet"].write is not None
        list(FORMATS["parquet"].write([record], target, WriteOptions(SCHEMA)))
    (row,) = pyarrow.parquet.read_table(tmp_path / "p").to_pylist()
    assert [text[a["start"] : a["end"]] for a in row["entities"]] == wanted


@given(texts_with_span())
def test_docs_are_cut_so_that_no_annotation_is_lost(nasty: tuple[str, int, int]) -> None:
    text, start, end = nasty
    if not text:
        return
    record = made(text, *([entity("e1", start, end)] if start < end else []))
    pieces, _ = _pieces(record)
    assert "".join(text[a:b] + " " * spaced for a, b, spaced in pieces) == text
    if start < end:
        assert start in {a for a, _, _ in pieces}
        assert end in {b for _, b, _ in pieces}


def test_nasty_strings_survive_as_text_label_note_and_author(write: Write) -> None:
    texts = [text for text in ALL if text.strip() and "\0" not in text]
    records = [
        made(text, entity("e1", 0, len(text), label=text, note=text), author=text, key=str(n))
        for n, text in enumerate(texts)
    ]
    for text, row in zip(texts, rows(write(records, "ner-jsonl")), strict=True):
        assert (row["author"], row["spans"][0]["label"], row["spans"][0]["text"]) == (text, text, text)
    for text, row in zip(texts, rows(write(records, "events-jsonl")), strict=True):
        assert {label for sentence in row["ner"] for _, _, label in sentence} <= {text}
        assert set(row["_author"]) <= {text}


@pytest.mark.parametrize("scheme", ["IOB1", "IOB2", "BIOES"])
@pytest.mark.parametrize("separator", ["tab", "space"])
def test_conll_in_every_variant(scheme: str, separator: str, tmp_path: Path, read: Any) -> None:
    record = made("علی و نرگس به قم رفتند", entity("e1", 0, 3), entity("e2", 6, 10), entity("e3", 11, 16))
    form = FORMATS["conll"]
    assert form.write is not None
    options = WriteOptions(SCHEMA, how={"scheme": scheme, "separator": separator})
    with Target(tmp_path / "a.conll") as target:
        list(form.write([record], target, options))
    text = (tmp_path / "a.conll").read_text("utf-8")
    assert ("\t" in text) == (separator == "tab")
    tags = [line.split()[-1] for line in text.splitlines() if line]
    assert (
        tags
        == {
            "IOB2": ["B-PER", "O", "B-PER", "B-PER", "I-PER", "O"],
            "IOB1": ["I-PER", "O", "I-PER", "B-PER", "I-PER", "O"],
            "BIOES": ["S-PER", "O", "S-PER", "B-PER", "E-PER", "O"],
        }[scheme]
    )
    records, problems = read(tmp_path / "a.conll")
    assert not problems
    assert [records[0].document.text[a.start : a.end] for a in records[0].set] == ["علی", "نرگس", "به قم"]


def test_white_space_inside_imported_tokens_is_announced() -> None:
    from dataclasses import replace

    record = made("نیویورک سیتی رفت", entity("e1", 0, 12))
    record = replace(record, document=replace(record.document, tokens=((0, 12), (13, 16)), sentences=((0, 2),)))
    assert losses(record, "conll", how={"separator": "space"}) == [(None, "token_spaces")]
    assert losses(record, "conll") == []


def test_tags_agree_with_the_model() -> None:
    record = samples()[0]
    from storage.formats.tokenised import tokenised

    view = tokenised(record, WriteOptions(SCHEMA, all_zones=True))
    entities = [a for a in record.set or () if a.kind == "entity"]
    owned = owners(view.tokens, entities)
    assert view.tags == [tag for first, end in view.sentences for tag in iob2(owned[first:end])]


@pytest.mark.parametrize("zones", [(), (Annotation(id="z1", kind="zone", label="SITE_UI", start=3, end=5),)])
def test_sentences_are_counted_in_numbers_where_the_first_has_one_token(
    zones: tuple[Annotation, ...], write: Write
) -> None:
    """``true`` is no number for whoever reads JSON."""
    (row,) = rows(write([made("یک\nدو سه\nچهار", *zones)], "ner-jsonl"))
    assert all(type(n) is int for pair in row["sentences"] for n in pair)
    assert row["sentences"] == ([[0, 1], [1, 2], [2, 3]] if zones else [[0, 1], [1, 3], [3, 4]])


INFO = {"features": {"ner_tags": {"feature": {"names": ["O", "B-PER", "I-PER", "B-LOC"], "_type": "ClassLabel"}}}}
CARD = """---
dataset_info:
  features:
  - name: tokens
    sequence: string
  - name: ner_tags
    sequence:
      class_label:
        names:
          '0': O
          '1': B-PER
          '2': I-PER
          '3': B-LOC
  splits:
  - name: train
---
# Names
"""


@pytest.mark.parametrize(("name", "said"), [("dataset_info.json", orjson.dumps(INFO).decode()), ("README.md", CARD)])
def test_tags_that_are_numbers_have_their_names_beside_them(name: str, said: str, read: Read, tmp_path: Path) -> None:
    """As ``datasets`` writes them: ClassLabel in dataset_info.json, or in the front matter of the data card."""
    rows = b"".join(
        orjson.dumps({"tokens": ["علی", "به", "تهران"], "ner_tags": tags}) + b"\n" for tags in ([1, 0, 3], [9, 0, 0])
    )
    records, problems = read(rows, "train.jsonl")
    assert (records, {(p.key, p.line) for p in problems}) == (
        [],
        {("tags_without_names", 1), ("tags_without_names", 2)},
    )
    (tmp_path / name).write_text(said, "utf-8")
    records, problems = read(rows, "train.jsonl")
    assert [[(a.label, a.start, a.end) for a in r.set or ()] for r in records] == [[("PER", 0, 3), ("LOC", 7, 12)]]
    assert [(p.key, p.line) for p in problems] == [("tags_without_names", 2)]
