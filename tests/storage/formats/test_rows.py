"""Articles in JSON and in tables."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest

from storage.formats.base import ReadOptions
from tests.nasty import NASTY
from tests.storage.formats.conftest import SAMPLES, Read
from tests.storage.formats.examples import workbook


def lines(*rows: object) -> bytes:
    return b"".join(orjson.dumps(row) + b"\n" for row in rows)


def test_lines_become_documents_named_by_file_and_row(read: Read) -> None:
    rows = lines(
        {"id": 7, "text": "یک", "title": "ت", "url": "u", "date": "2025-01-02", "publisher": "p", "x": [1], "n": None},
        {"text": "دو", "date": "دیروز"},
    )
    records, problems = read(rows, "a.ndjson")
    assert not problems
    first, second = (record.document for record in records)
    assert (first.key, first.key_given, first.name, first.title) == ("7", True, "a.ndjson#1", "ت")
    assert (first.url, first.published, first.publisher, dict(first.meta)) == ("u", "2025-01-02", "p", {"x": [1]})
    assert (second.key_given, second.name, second.published) == (False, "a.ndjson#2", None)
    assert dict(second.meta) == {"date": "دیروز"}


@pytest.mark.parametrize(
    "data", [lines([{"text": "یک"}, {"text": "دو"}]), lines({"info": 1, "items": [{"text": "یک"}, {"text": "دو"}]}),
             b'[\n {"text": "\xdb\x8c\xda\xa9"},\n {"text": "\xd8\xaf\xd9\x88"}\n]']
)  # fmt: skip
def test_a_whole_json_file(data: bytes, read: Read) -> None:
    records, problems = read(data, "a.json")
    assert not problems
    assert [r.document.text for r in records] == ["یک", "دو"]


def test_one_object_over_many_lines(read: Read) -> None:
    records, _ = read(orjson.dumps({"text": "یک\nدو", "title": "ت"}, option=orjson.OPT_INDENT_2), "a.json")
    assert [r.document.text for r in records] == ["یک\nدو"]


@pytest.mark.parametrize(
    ("bad", "key"),
    [
        (b'{"text": "a", "x": NaN}', "import_bad_json"),
        (b'{"text": "a"', "import_bad_json"),
        (b'{"text": "\\ud800"}', "bad_characters"),
        (b'{"text": "a\\u0000"}', "bad_characters"),
        (b'{"text": "a", "title": "b\\u0000"}', "bad_characters"),
        (b'{"text": "a", "x": 123456789012345678901234567890}', "import_bad_number"),
        (b'{"text": "a", "x": ' + b"[" * 300 + b"]" * 300 + b"}", "import_too_deep"),
        (b'{"text": "a", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "import_bad_json"),
        (b'{"text": "\xff"}', "import_bad_json"),
        (b'{"text": 5}', "import_missing_field"),
        (b'{"text": " "}', "import_missing_field"),
        (b'{"title": "t"}', "import_missing_field"),
        (b'["text"]', "import_not_object"),
        (b"null", "import_not_object"),
    ],
)
def test_a_bad_line_is_named_and_the_others_go_in(bad: bytes, key: str, read: Read) -> None:
    records, problems = read(lines({"text": "یک"}) + bad + b"\n\n" + lines({"text": "دو"}), "a.jsonl")
    assert [r.document.text for r in records] == ["یک", "دو"]
    assert [(p.key, p.line, p.kept) for p in problems] == [(key, 2, False)]
    assert (problems[0].file or "").endswith("a.jsonl")


def test_an_escaped_backslash_before_u0000_is_no_nul(read: Read) -> None:
    records, problems = read(b'{"text": "a\\\\u0000"}', "a.jsonl")
    assert not problems
    assert records[0].document.text == "a\\u0000"


def test_the_second_of_two_equal_ids_is_left_out(read: Read) -> None:
    records, problems = read(lines({"id": "a", "text": "یک"}, {"id": "a", "text": "دو"}), "a.jsonl")
    assert [r.document.text for r in records] == ["یک"]
    assert problems[0].key == "duplicate_id"
    assert (problems[0].params["first"], problems[0].params["second"]) == (1, 2)


@pytest.mark.parametrize(("name", "data", "key"), [
    ("a.json", b"[1, 2", "import_bad_json_file"), ("a.jsonl", b"\n \n", "empty_file"), ("a.jsonl", b"", "empty_file"),
    ("a.jsonl", b"no json\n" * 50, "wrong_format"), ("a.jsonl", lines({"a": 1}), "column_missing"),
    ("a.csv", b"a,b\n1,2\n", "column_missing"), ("a.csv", b"", "empty_file"), ("a.xyz", b"text", "unknown_format"),
])  # fmt: skip
def test_a_file_that_cannot_be_used(name: str, data: bytes, key: str, read: Read) -> None:
    records, problems = read(data, name)
    assert not records
    assert key in [p.key for p in problems]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1256"])
def test_lines_in_other_encodings(encoding: str, read: Read) -> None:
    text = "وزير خارجه در ديدار با همتاي خود گفت كه همكاري هاي دو كشور در همه زمينه ها ادامه مي يابد" * 3
    rows = "\r\n".join(orjson.dumps({"text": text}).decode() for _ in range(3))
    records, problems = read(rows.encode(encoding), "a.jsonl")
    assert not problems
    assert {r.document.text for r in records} == {text}


def test_a_chosen_column_wins(read: Read, shared: Path) -> None:
    options = ReadOptions(columns={"text": "reply", "title": "target"})
    records, problems = read(shared / "fixtures" / "exaasc" / "sample100.csv", options=options)
    assert (len(records), problems) == (100, [])
    assert records[0].document.key == "31962"
    assert records[0].document.title == "ولي العهد"
    assert "majority" in records[0].document.meta
    assert [p.key for p in read(lines({"text": "a"}), "a.jsonl", options=ReadOptions(columns={"text": "b"}))[1]] == [
        "column_missing"
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_tables_keep_line_ends_and_quotes_inside_cells(delimiter: str, read: Read) -> None:
    text = 'خط یک\r\nخط "دو",;|\tپایان'
    cell = '"' + text.replace('"', '""') + '"'
    table = delimiter.join(["title", "text", "x"]) + "\r\n" + delimiter.join(["ت", cell, "=1+1"]) + "\r\n"
    document = read(table.encode(), "a.csv")[0][0].document
    assert (document.text, document.title, dict(document.meta)) == (text, "ت", {"x": "=1+1"})


def test_lines_of_a_table_are_counted_through_cells_and_sep(read: Read) -> None:
    records, problems = read(b'sep=;\ntext;x\n"a\nb";1\nc;2;3\n;4\nd;5\n', "a.csv")
    assert [(r.document.text, r.line) for r in records] == [("a\nb", 3), ("d", 7)]
    assert [(p.key, p.line) for p in problems] == [("import_bad_row", 5), ("import_missing_field", 6)]


@pytest.mark.parametrize("suffix", ["csv", "tsv", "xlsx"])
@pytest.mark.parametrize(("names", "key", "what"), [
    (("text", "", "x"), "header_empty", {"place": 2}), (("text", "x", " x "), "header_twice", {"column": "x"}),
])  # fmt: skip
def test_a_header_that_is_not_clear_is_refused_in_every_table(
    suffix: str, names: tuple[str, ...], key: str, what: dict[str, Any], read: Read
) -> None:
    rows = [names, ("a", "b", "c")]
    joined = "\n".join(("\t" if suffix == "tsv" else ",").join(row) for row in rows).encode()
    records, problems = read(workbook(*rows) if suffix == "xlsx" else joined, f"a.{suffix}")
    assert not records
    assert [(p.key, p.line, p.kept) for p in problems] == [(key, 1, False)]
    assert what.items() <= problems[0].params.items()


def test_empty_cells_at_the_end_of_a_header_are_no_columns(read: Read) -> None:
    records, problems = read(b"text,x,,\na,b,,\nc,d,e,\n", "a.csv")
    assert [dict(r.document.meta) for r in records] == [{"x": "b"}]
    assert [(p.key, p.line) for p in problems] == [("import_bad_row", 3)]


def test_other_peoples_tables(shared: Path, read: Read) -> None:
    folder = shared / "fixtures" / "doccano"
    assert [r.document.text for r in read(folder / "example.utf16.csv")[0]] == ["AAA", "BBB", "CCC"]
    for name, texts, bad in (
        ("example.csv", ["exampleA", "exampleB"], [4]), ("example.invalid.2.csv", ["BBB", "CCC"], [2]),
        ("example_out_of_order_columns.csv", ["exampleA", "exampleB"], [4]), ("example.json", None, [5]),
        ("example.jsonl", ["exampleA", "exampleB", "exampleC"], []),
    ):  # fmt: skip
        records, problems = read(folder / "text_classification" / name)
        assert [p.line for p in problems] == bad
        assert texts is None or [r.document.text for r in records] == texts


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.tsv"])
def test_nasty_texts_survive_rows(name: str, read: Read) -> None:
    texts = [t for t in NASTY if t.strip() and "\0" not in t]
    if name == "a.jsonl":
        data = lines(*({"text": t} for t in texts))
    else:
        cells = ('"' + t.replace('"', '""') + '"' for t in texts)
        data = ("text\n" + "\n".join(cells) + "\n").encode()
    records, problems = read(data, name)
    assert [r.document.text for r in records] == texts
    assert not problems


def test_the_sample_rows(read: Read) -> None:
    records, problems = read(SAMPLES / "articles" / "articles.jsonl")
    assert not problems
    assert [r.document.name for r in records] == ["articles.jsonl#1", "articles.jsonl#2"]
    rows: dict[str, Any] = {
        d["text"]: d for line in (SAMPLES / "annotations.jsonl").read_bytes().splitlines()
        for d in [orjson.loads(line)["document"]]
    }  # fmt: skip
    for record in records:
        row = rows[record.document.text]
        assert (record.document.title, record.document.published) == (row["title"], row["published"])
