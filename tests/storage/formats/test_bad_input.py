"""Files that are not what they are called, and damage that a person meets: one sentence each, good records in."""

from __future__ import annotations

import os
import pickle
import sqlite3
from pathlib import Path

import pytest

from models.record import Problem, Record
from storage.formats.kinds import kind_of
from storage.formats.registry import FORMATS
from tests.storage.formats.conftest import Read
from tests.storage.formats.examples import EXAMPLES, zipped
from tests.storage.formats.fuzzing import assert_survives
from ui.i18n import describe, plain

IN_JSON = [name for name, example in EXAMPLES.items() if example.data.lstrip()[:1] in (b"{", b"[")]
PICTURE = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256))


def database(folder: Path) -> bytes:
    connection = sqlite3.connect(folder / "d.db")
    connection.execute("CREATE TABLE t (a)")
    connection.commit()
    connection.close()
    return (folder / "d.db").read_bytes()


class Trap:
    """Unpickling it would leave a trace."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, ("unpickled",)


@pytest.mark.parametrize("format_id", EXAMPLES)
@pytest.mark.parametrize("kind", ["PNG", "SQLite", "Python pickle", "Java (.ser)", "ZIP", "PDF", "Word/Excel 97–2003"])
def test_other_kinds_of_file_under_a_readable_name(
    format_id: str, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    data = {
        "PNG": PICTURE, "SQLite": database(tmp_path), "Python pickle": pickle.dumps([Trap(), "متن"]),
        "Java (.ser)": b"\xac\xed\0\5sr\0\x11java.util.HashMap", "ZIP": zipped({"a": b"b"}), "PDF": b"%PDF-1.7\n%\xe2",
        "Word/Excel 97–2003": bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600),
    }[kind]  # fmt: skip
    (problem,) = assert_survives(EXAMPLES[format_id].put(tmp_path, data), format_id)
    assert isinstance(problem, Problem)
    assert problem.key == ("wrong_format" if kind == "ZIP" and FORMATS[format_id].packed else "no_text_file")
    assert not (tmp_path / "unpickled").exists()


@pytest.mark.parametrize("format_id", EXAMPLES)
def test_good_files_are_of_no_other_kind(format_id: str) -> None:
    assert kind_of(EXAMPLES[format_id].data) == ("ZIP" if FORMATS[format_id].packed else None)
    assert kind_of("\ufeffالف".encode("utf-16-le")) is kind_of("€الف".encode("cp1256")) is None


@pytest.mark.parametrize(
    ("data", "line", "texts"),
    [
        ('id,text\n1,الف\n2,"ب\n3,ج\n', 3, ["الف"]),
        ('id,text\n1,الف\n2,"ب', 3, ["الف"]),
        ('id,text\n1,"الف\nو"\n2,"ب ""ج""', 4, ["الف\nو"]),
        ('id,"text\n1,الف\n', 1, []),
    ],
)
def test_a_quotation_mark_that_nothing_closes(data: str, line: int, texts: list[str], read: Read) -> None:
    records, (problem,) = read(data.encode(), "a.csv")
    assert (problem.key, problem.line) == ("quote_open", line)
    assert [record.document.text for record in records] == texts


def test_quotation_marks_inside_cells_open_nothing(read: Read) -> None:
    records, problems = read('id,text\n1,تلویزیون 55" نو\n2,"الف ""ب"""\n3,"ج"\n'.encode(), "a.csv")
    assert ([r.document.text for r in records], problems) == (['تلویزیون 55" نو', 'الف "ب"', "ج"], [])


@pytest.mark.parametrize("format_id", IN_JSON)
@pytest.mark.parametrize(
    "value",
    ["NaN", "-Infinity", "1e999", "9" * 100_000, "[" * 3000 + "]" * 3000, '"\\ud800"', '"\\u0000"', '"\\x"', ""],
)
def test_json_that_is_none(format_id: str, value: str, tmp_path: Path) -> None:
    """A value that cannot be kept, put beside those of the last object: told with its line, the others go in."""
    data = EXAMPLES[format_id].data.rstrip()
    at = data.rindex(b"}")
    bad = data[:at] + f',"zzz":{value}'.encode() + data[at:] + b"\n"
    items = assert_survives(EXAMPLES[format_id].put(tmp_path, bad), format_id)
    problems = [item for item in items if isinstance(item, Problem)]
    assert problems
    assert all(problem.line for problem in problems)
    lines = [line for line in data.split(b"\n") if line.startswith(b"{")]
    if len(lines) > 1:
        assert any(isinstance(item, Record) for item in items)


def test_what_cannot_be_seen_is_named() -> None:
    said = plain(describe(Problem("unknown_label", {"label": "P\ufeffER\n" + "x" * 900, "document": "a", "file": "a"})))
    assert "P‹U+FEFF›ER‹U+000A›xxx" in said
    assert len(said) < 600
    kept = plain(describe(Problem("unknown_label", {"label": "می\u200cرود", "document": "a", "file": "a"})))
    assert "می\u200cرود" in kept


@pytest.mark.parametrize("sentences", [[[0, 1]], [[0.0, 2]], [["0", 2]], [[0, 1], [0, 2]], 5, [[0, 99]]])
def test_sentences_that_do_not_fit_are_told(sentences: object, tmp_path: Path) -> None:
    import orjson

    row = {"tokens": ["علی", "رفت"], "ner_tags": ["B-PER", "O"], "sentences": sentences}
    path = tmp_path / "a.jsonl"
    path.write_bytes(orjson.dumps(row))
    (record,) = assert_survives(path, "ner-jsonl")
    assert isinstance(record, Record)
    assert [(p.key, p.kept) for p in record.problems] == [("sentences_unfit", True)]
    assert record.document.sentences == ((0, 2),)
