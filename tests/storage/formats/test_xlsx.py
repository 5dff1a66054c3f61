from __future__ import annotations

import datetime as dt
from pathlib import Path

import openpyxl
import pytest

from storage.formats.base import ReadOptions
from tests.nasty import ALL
from tests.storage.formats.conftest import Read
from tests.storage.formats.examples import workbook
from tests.storage.formats.fuzzing import rezipped


def test_rows_are_articles(read: Read) -> None:
    day = dt.datetime(2024, 5, 1)  # noqa: DTZ001 - a cell has no zone
    data = workbook(
        ("id", "text", "title", "date", "n", "when"), ("a", "متن یکم", "ت", day, 5, day.time()),
        (), ("b", "متن دوم", None, "2024-01-02", 2.5, True),
    )  # fmt: skip
    records, problems = read(data, "a.xlsx")
    assert not problems
    one, two = (r.document for r in records)
    assert (one.key, one.text, one.title, one.published) == ("a", "متن یکم", "ت", "2024-05-01")
    assert dict(one.meta) == {"n": 5, "when": "00:00:00"}
    assert (two.text, two.published, dict(two.meta)) == ("متن دوم", "2024-01-02", {"n": 2.5, "when": True})
    assert (records[1].line, two.name) == (4, "a.xlsx#2")


def test_formulas_are_data(read: Read) -> None:
    records, _ = read(workbook(("text", "x"), ("=1+1", '=WEBSERVICE("http://x.example")')), "a.xlsx")
    assert records[0].document.text == "=1+1"
    assert dict(records[0].document.meta) == {"x": '=WEBSERVICE("http://x.example")'}


def test_columns_can_be_named(read: Read) -> None:
    options = ReadOptions(columns={"text": "پاسخ", "id": "کد"})
    records, _ = read(workbook(("کد", "پاسخ"), (7, "متن")), "a.xlsx", options=options)
    assert (records[0].document.key, records[0].document.text) == ("7", "متن")


@pytest.mark.parametrize(
    ("rows", "key"),
    [
        ([("text", "text"), ("a", "b")], "header_twice"), ([("text", None, "x"), ("a", "b", "c")], "header_empty"),
        ([("a", "b"), ("c", "d")], "column_missing"), ([("text",)], "empty_file"), ([], "empty_file"),
        ([("text",), (5,)], "import_missing_field"), ([("text",), ("a", "b")], "import_bad_row"),
        ([("id", "text"), ("1", "a"), ("1", "b")], "duplicate_id"),
    ],
)  # fmt: skip
def test_bad_tables_are_told(rows: list[tuple[object, ...]], key: str, read: Read) -> None:
    _, problems = read(workbook(*rows), "a.xlsx")
    assert [p.key for p in problems] == [key]


def test_a_sheet_that_lies_about_its_size_is_read_all_the_same(read: Read) -> None:
    data = rezipped(
        workbook(("text",), ("متن",)),
        lambda name, part: part.replace(b'ref="A1:A2"', b'ref="A1:XFD1048576"') if "sheet1" in name else part,
    )
    records, problems = read(data, "a.xlsx")
    assert ([r.document.text for r in records], problems) == (["متن"], [])


def test_rows_past_the_end_of_excel_are_no_sheet(read: Read) -> None:
    data = rezipped(
        workbook(("text",), ("متن",)),
        lambda name, part: (
            part.replace(b'r="2"', b'r="99999999999"').replace(b'r="A2"', b'r="A99999999999"')
            if "sheet1" in name
            else part
        ),
    )
    records, problems = read(data, "a.xlsx")
    assert not records
    assert problems


def test_nasty_texts_survive(tmp_path: Path, read: Read) -> None:
    texts = [text for text in ALL if text.strip() and text.isprintable() and len(text) < 30_000]
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["text", "note"])
    for row, text in enumerate(texts, 2):
        for column in (1, 2):
            cell = sheet.cell(row, column)
            cell.value, cell.data_type = text, "s"
    book.save(tmp_path / "b.xlsx")
    records, problems = read(tmp_path / "b.xlsx")
    assert not problems
    assert [r.document.text for r in records] == texts
    assert [r.document.meta["note"] for r in records] == texts


def test_doccano_s_workbooks(shared: Path, read: Read) -> None:
    folder = shared / "fixtures" / "doccano" / "text_classification"
    records, problems = read(folder / "example.xlsx")
    assert len(records) > 0
    assert {p.key for p in problems} == {"import_missing_field"}  # rows without a text, each told with its line
    assert all(p.line for p in problems)
    assert read(folder / "example_one_column_no_header.xlsx")[1]
