"""docs/formats.md says what is so."""

from __future__ import annotations

import re
from pathlib import Path

import orjson
import pytest
from jsonschema import Draft202012Validator

from models.schema import Schema
from storage.formats.registry import FORMATS
from storage.record_checks import Checker
from storage.records import record_from, record_to
from tests.storage.formats.conftest import Read, Write


@pytest.fixture(scope="module")
def page(root: Path) -> str:
    return (root / "docs" / "formats.md").read_text("utf-8")


def test_every_format_is_explained_as_it_is(page: str) -> None:
    rows = [line for line in page.splitlines() if line.startswith("| [")]
    for form in FORMATS.values():
        row = next(row for row in rows if f"`{form.id}`" in row)
        reads, writes = (cell.strip() == "✓" for cell in row.split("|")[2:4])
        assert (reads, writes) == (form.read is not None, form.write is not None)


def test_the_example_is_valid_and_imports(page: str, root: Path, schema: Schema, read: Read) -> None:
    example = re.search(r"```json\n(.*?)```", page, re.DOTALL)
    assert example is not None
    value = orjson.loads(example[1])
    rules = orjson.loads((root / "resources" / "schema" / "ayar-jsonl.schema.json").read_bytes())
    Draft202012Validator(rules).validate(value)
    record = record_from(value)
    assert Checker(schema).checked(record).problems == ()
    assert orjson.dumps(record_to(record)) == orjson.dumps(value)
    records, problems = read(orjson.dumps(value), "a.jsonl")
    assert (len(records), problems) == (1, [])


def test_the_five_lines_of_python_run(page: str, root: Path, monkeypatch: pytest.MonkeyPatch,
                                      capsys: pytest.CaptureFixture[str]) -> None:  # fmt: skip
    code = re.search(r"```python\n(.*?)```", page, re.DOTALL)
    assert code is not None
    monkeypatch.chdir(root / "resources" / "samples")
    exec(code[1], {})
    assert "GPE" in capsys.readouterr().out


def test_the_events_shown_are_what_the_example_becomes(page: str, write: Write) -> None:
    blocks = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    (shown,) = (orjson.loads(block) for block in blocks if '"doc_key"' in block)
    assert orjson.loads(write([record_from(orjson.loads(blocks[0]))], "events-jsonl")) == shown
