"""What an export announces as lost is what an import then misses: nothing more, nothing less."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given

from models.annotation import ENTITY
from models.record import Loss, Problem, Record
from storage.formats.base import ReadOptions, WriteOptions
from storage.formats.registry import FORMATS
from storage.formats.target import Target
from storage.reading import FileReport, files_of, read_file
from storage.record_checks import Checker
from tests.storage.formats.announced import expected, false_alarms, token_differences, unannounced
from tests.storage.formats.fuzzing import BOUNDED
from tests.storage.formats.standoff import SCHEMA
from tests.storage.formats.whole_sets import records

WHOLE = ("ayar-jsonl", "brat", "doccano", "label-studio", "prodigy", "uima-xmi", "uima-json", "webanno-tsv")
NOTHING_IN = (("import_missing_field", "tokens"), ("empty_file", None))
"""What is said of a line, or a file, that has no tokens; that was announced."""
UNASKED = ("name", "tokens", "sentences", "relations")
STATE = ("role", "status", "seconds", "language")
UNHELD = {"brat": STATE, "webanno-tsv": STATE}


def there_and_back(before: list[Record], format_id: str, folder: Path) -> tuple[list[Record], list[list[Loss]]]:
    """What an import takes of an export, and what was announced for each record."""
    form, options = FORMATS[format_id], WriteOptions(SCHEMA)
    losses = [list(form.losses(record, options)) if form.losses else [] for record in before]
    out = folder / "out" if form.folder else folder / f"out{(form.suffixes or ('.jsonl',))[0]}"
    assert form.write is not None
    with Target(out, folder=form.folder) as target:
        assert list(form.write(iter(before), target, WriteOptions(SCHEMA))) == [*range(1, len(before) + 1)]
    checker, after = Checker(SCHEMA), list[Record]()
    for file in files_of([out]):
        for item in read_file(file, ReadOptions(kinds=SCHEMA.kinds), format_id, FileReport(str(file))):
            if isinstance(item, Problem) and (item.key, item.params.get("field")) in NOTHING_IN:
                continue
            assert isinstance(item, Record), item
            after.append(checker.checked(item))
            assert after[-1].problems == (), after[-1].problems
    return after, losses


def paired(before: list[Record], after: list[Record], losses: list[list[Loss]]) -> list[tuple[Record, Record]]:
    """Each record with the one that came back of the same person and text; a text alone is there for the sets, too."""
    with_set = {r.document.text for r in after if r.set}
    after = [r for r in after if r.set or r.document.text not in with_set]
    found = {(r.document.text, r.set.author if r.set else None): r for r in after}
    assert len(found) == len(after) == len(before), (len(found), len(after), len(before))
    keys = [(expected(r, told).text, r.set.author if r.set else None) for r, told in zip(before, losses, strict=True)]
    return [(record, found[key]) for record, key in zip(before, keys, strict=True)]


@pytest.mark.parametrize("format_id", WHOLE)
@BOUNDED
@given(before=records())
def test_what_is_lost_was_announced(format_id: str, before: list[Record]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        after, losses = there_and_back(before, format_id, Path(folder))
    for (record, again), told in zip(paired(before, after, losses), losses, strict=True):
        assert unannounced(record, told, again, UNASKED, UNHELD.get(format_id, ())) == []
        assert false_alarms(record, told, ("other_characters", "shown_late")) == []


TOKENS = ("conll", "ner-jsonl")


@pytest.mark.parametrize("format_id", TOKENS)
@BOUNDED
@given(before=records())
def test_what_tokens_lose_was_announced(format_id: str, before: list[Record]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        after, losses = there_and_back(before, format_id, Path(folder))
    pairs = [
        (r, told) for r, told in zip(before, losses, strict=True) if "nothing_written" not in {x.key for x in told}
    ]
    for (record, told), again in zip(pairs, after, strict=True):
        assert token_differences(record, told, again) == []
        other = {a.id for a in record.set or () if a.kind != ENTITY}
        assert {loss.annotation for loss in told if loss.key == "kind"} == other
