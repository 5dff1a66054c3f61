"""Records there and back through a format, and what must be the same afterwards."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import orjson

from models.annotation import Annotation
from models.annotation_set import FINISHED, AnnotationSet, number_of
from models.document import Document, derived_key, text_hash
from models.record import Problem, Record
from models.schema import Schema
from storage.formats.base import AUTO, ReadOptions, WriteOptions
from storage.formats.registry import FORMATS
from storage.formats.target import Target
from storage.reading import FileReport, files_of, read_file
from storage.records import record_from
from tests.storage.formats.conftest import ROOT, SAMPLES, Read

SCHEMA = Schema.load((ROOT / "resources" / "schema" / "schema.json").read_bytes())


KINDS = ReadOptions(kinds=SCHEMA.kinds)


def everything(
    read: Read, data: bytes | Path, format_id: str = AUTO, name: str = "a.jsonl"
) -> tuple[list[Record], list[Problem]]:
    """What an import reads, with the problems of the records among those of the file."""
    records, problems = read(data, name, format_id, KINDS)
    return records, [*problems, *(p for record in records for p in record.problems)]


def samples() -> list[Record]:
    """The sample project: nested and discontinuous entities, events with empty roles, stances, zones, doubt, notes."""
    return [record_from(orjson.loads(line)) for line in (SAMPLES / "annotations.jsonl").read_bytes().splitlines()]


def entity(identifier: str, start: int, end: int, **more: Any) -> Annotation:
    return Annotation(**{"id": identifier, "kind": "entity", "label": "PER", "start": start, "end": end, **more})


def made(text: str, *annotations: Annotation, author: str = "A", key: str | None = None, **more: Any) -> Record:
    digest = text_hash(text)
    document = Document(
        key=key or derived_key(digest), key_given=key is not None, text=text, text_sha256=digest, name="a.txt"
    )
    layer = AnnotationSet(
        author=author, annotations={a.id: a for a in annotations},
        last_number=max((number_of(a.id) for a in annotations), default=0), **{"status": FINISHED, **more},
    )  # fmt: skip
    return Record(document, layer)


def export(records: list[Record], format_id: str, out: Path, schema: Schema, suffix: str = "") -> Path:
    form = FORMATS[format_id]
    assert form.write is not None
    out.parent.mkdir(parents=True, exist_ok=True)
    place = out if form.folder else out.with_name(out.name + (suffix or form.suffixes[0]))
    with Target(place, folder=form.folder) as target:
        assert list(form.write(iter(records), target, WriteOptions(schema))) == [*range(1, len(records) + 1)]
    return place


def imported(path: Path, format_id: str = AUTO, options: ReadOptions | None = None) -> list[Record]:
    """What an import of the path reads; nothing but a note about kept relations may stand in the way."""
    reading = options or KINDS
    found: list[Record] = []
    for file in files_of([path]):
        for item in read_file(file, reading, format_id, FileReport(str(file))):
            assert isinstance(item, Record), item
            assert {p.key for p in item.problems} <= {"relations_kept"}, item.problems
            if item.set is not None:
                found.append(item)
    return found


def round_trip(records: list[Record], format_id: str, folder: Path, schema: Schema) -> list[Record]:
    return imported(export(records, format_id, folder / "out", schema), format_id)


def assert_came_back(before: list[Record], after: list[Record], *also: str) -> None:
    """Every set with its annotations, its document and what it says of itself; ``also`` are more of its fields."""
    by_set = {(r.document.key, r.set.author): r for r in after if r.set}
    assert len(by_set) == len(before)
    for record in before:
        assert record.set is not None
        found = by_set[record.document.key, record.set.author]
        assert same(record, found)
        assert found.set is not None
        assert found.document == record.document
        for name in ("role", "status", "seconds", "labels", "decisions", "comments", *also):
            assert getattr(found.set, name) == getattr(record.set, name)


def there_and_back(record: Record, format_id: str) -> Record:
    with tempfile.TemporaryDirectory() as folder:
        (after,) = round_trip([record], format_id, Path(folder), SCHEMA)
    return after


def same(before: Record, after: Record) -> bool:
    """Text, author and annotations, with everything in them but keys that Ayar does not know."""
    assert before.set is not None
    assert after.set is not None
    assert before.document.text == after.document.text
    assert before.set.author == after.set.author
    assert before.set.annotations.keys() == after.set.annotations.keys()
    for identifier, one in before.set.annotations.items():
        assert shown(one) == shown(after.set.annotations[identifier])
    return True


def same_but_ids(before: Record, after: Record, without: tuple[str, ...] = ()) -> bool:
    """Like ``same`` for formats that give annotations numbers of their own; ``without`` names what was announced."""
    assert before.set is not None
    assert after.set is not None
    assert before.document.text == after.document.text
    assert before.set.author == after.set.author
    one, other = (_by_place(list(r.set or ()), without) for r in (before, after))
    assert one == other
    return True


def _by_place(annotations: list[Annotation], without: tuple[str, ...]) -> list[str]:
    places = {a.id: (a.kind, a.label, a.start, a.end) for a in annotations}
    rows = []
    for a in annotations:
        row = {k: v for k, v in shown(a).items() if k not in ("id", *without)}
        filled = [(b.role, places.get(b.target or "")) for b in a.arguments if b.target or "empty" not in without]
        rows.append(repr({**row, "arguments": filled}))
    return sorted(rows)


def shown(annotation: Annotation) -> dict[str, Any]:
    names = ("id", "kind", "label", "start", "end", "fragments", "arguments", "note", "doubt", "origin", "decision")
    return {name: getattr(annotation, name) for name in names} | {"attributes": dict(annotation.attributes)}
