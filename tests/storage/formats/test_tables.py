"""The flat tables, read again the way pandas and Excel do."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from models.record import Record
from models.schema import Schema
from storage.formats.base import ReadOptions, WriteOptions
from storage.formats.registry import FORMATS
from storage.formats.tables import Tables, harmless, unharmed
from storage.formats.target import Target
from tests.nasty import ALL
from tests.storage.formats.conftest import Read
from tests.storage.formats.standoff import entity, made, samples

UNSPELL = re.compile("_x([0-9A-F]{4})_")


def write(records: list[Record], format_id: str, out: Path, schema: Schema) -> Path:
    form = FORMATS[format_id]
    assert form.write is not None
    with Target(out, folder=form.folder) as target:
        assert list(form.write(iter(records), target, WriteOptions(schema)))[-1:] == [len(records)]
    return out


def table(path: Path, delimiter: str) -> list[dict[str, str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


def sheet(path: Path, name: str) -> list[dict[str, Any]]:
    book = openpyxl.load_workbook(path, read_only=True)
    head, *rows = book[name].iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=False)) for row in rows]


def unspelt(cell: object) -> str:
    return UNSPELL.sub(lambda match: chr(int(match[1], 16)), str(cell or ""))


@pytest.mark.parametrize(("format_id", "delimiter"), [("csv", ","), ("tsv", "\t")])
def test_a_table_a_kind(format_id: str, delimiter: str, tmp_path: Path, schema: Schema) -> None:
    records = samples()
    folder = write(records, format_id, tmp_path / "out", schema)
    assert {path.stem for path in folder.iterdir()} == set(Tables(schema).columns)
    documents = {row["document"]: row for row in table(folder / f"documents.{format_id}", delimiter)}
    assert len(documents) == 12
    for kind, name in (("entity", "entities"), ("event", "events"), ("stance", "stances"), ("zone", "zones")):
        rows = table(folder / f"{name}.{format_id}", delimiter)
        assert len(rows) == sum(a.kind == kind for r in records for a in r.set or ())
        for row in rows:
            text = unharmed(documents[row["document"]]["text"])
            assert unharmed(row["text"]) == text[int(row["start"]) : int(row["end"])]
    arguments = table(folder / f"arguments.{format_id}", delimiter)
    assert len(arguments) == sum(len(a.arguments) for r in records for a in r.set or ())
    assert table(folder / f"labels.{format_id}", delimiter)[0].keys() == {
        "document", "author", "role", "status", "label", "value"
    }  # fmt: skip


def test_the_same_sheets_are_the_same_bytes(tmp_path: Path, schema: Schema) -> None:
    one, two = (write(samples()[:8], "xlsx", tmp_path / name, schema).read_bytes() for name in ("a.xlsx", "b.xlsx"))
    assert one == two
    assert len(sheet(tmp_path / "a.xlsx", "entities")) == sum(
        a.kind == "entity" for r in samples()[:8] for a in r.set or ()
    )


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''+x", "'", "a=1", "", "'a"])
def test_no_cell_begins_like_a_formula(text: str) -> None:
    assert unharmed(harmless(text)) == text
    assert not re.match(r"[=+\-@\t\r]", harmless(text))


def test_nasty_strings_survive_as_text_note_and_author(tmp_path: Path, schema: Schema) -> None:
    texts = [t for t in ALL if t.strip() and "\0" not in t]
    records = [
        made(f"{text}\n{n}", entity("e1", 0, len(text), note=text), author=text, key=str(n))
        for n, text in enumerate(texts)
    ]
    folder = write(records, "csv", tmp_path / "out", schema)
    book = write(records, "xlsx", tmp_path / "out.xlsx", schema)
    read: tuple[list[dict[str, Any]], ...] = (list(table(folder / "entities.csv", ",")), sheet(book, "entities"))
    for rows in read:
        assert len(rows) == len(texts)
        for text, row in zip(texts, rows, strict=True):
            for name in ("text", "note", "author"):
                assert unharmed(unspelt(row[name])) == text, (name, text)


def test_a_text_too_long_for_a_cell_is_announced(schema: Schema) -> None:
    losses = FORMATS["xlsx"].losses
    assert losses is not None
    options = WriteOptions(schema)
    assert [loss.key for loss in losses(made("ا" * 40_000), options)] == ["cell_length"]
    assert [loss.key for loss in losses(made("😀" * 20_000), options)] == ["cell_length"]
    assert list(losses(made("ا" * 32_767), options)) == []


@pytest.mark.parametrize("format_id", ["csv", "tsv", "xlsx"])
def test_tables_of_ours_are_recognised_and_not_taken_for_articles(
    format_id: str, tmp_path: Path, schema: Schema, read: Read
) -> None:
    out = write(samples(), format_id, tmp_path / f"out.{format_id}", schema)
    for path in sorted(out.iterdir()) if out.is_dir() else [out]:
        records, problems = read(path)
        assert not records
        assert [(p.key, p.line, p.kept) for p in problems] == [("own_table", 1, False)]
        if out.is_dir():
            assert problems[0].params["table"] in (path.stem, "annotations")
    documents = out / f"documents.{format_id}" if out.is_dir() else out
    records, problems = read(documents, options=ReadOptions(columns={"text": "text", "id": "document"}))
    assert len(records) >= 12, "who says which column is the text means it"
