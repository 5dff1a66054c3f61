"""The native format ``ayar-jsonl/1`` (docs/formats.md): one line per document and annotation set, nothing lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from models.errors import AyarError
from models.record import Problem, Record
from storage.formats.base import NAMELESS_AUTHOR, Format, ReadOptions, WriteOptions
from storage.formats.identities import Identities
from storage.formats.json_lines import Row, first_row, rows
from storage.formats.source import Source
from storage.formats.target import Target
from storage.records import FORMAT as NAME
from storage.records import dumps, record_from, record_to

FAMILY: Final = "ayar-jsonl/"


def read(source: Source, options: ReadOptions) -> Iterator[Record | Problem]:
    """Raises AyarError newer_version, wrong_format and those of ``json_lines.rows``."""
    seen = Identities(source.name)
    for item in rows(source, options, "ayar-jsonl"):
        if isinstance(item, Problem):
            yield item
            continue
        line, row = item
        record = _record(row, line, source.name, options)
        yield seen.check(record) if isinstance(record, Record) else record


def _record(row: Row, line: int, file: str, options: ReadOptions) -> Record | Problem:
    name = row.get("format")
    if name != NAME:
        if isinstance(name, str) and name.startswith(FAMILY):
            raise AyarError("newer_version", file=file, version=name)
        return Problem("import_missing_field", {"line": line, "file": file, "field": f"format: {NAME}"}, file, line)
    try:
        record = record_from(row, line)
    except AyarError as error:
        return Problem(error.key, {**error.params, "file": file, "line": line}, file, line)
    return _named(record, options)


def _named(record: Record, options: ReadOptions) -> Record:
    """A set that does not say whose it is belongs to the author given for the import."""
    if record.set is None or record.set.author:
        return record
    author = options.author or NAMELESS_AUTHOR
    return replace(record, set=replace(record.set, author=author, role=options.role or record.set.role))


def write(records: Iterable[Record], target: Target, _: WriteOptions) -> Iterator[int]:
    for done, record in enumerate(records, 1):
        target.stream.write(dumps(record_to(record)) + b"\n")
        yield done


def recognise(source: Source) -> bool:
    row = first_row(source)
    return str(row.get("format", "")).startswith(FAMILY) if row else b'"format":"ayar-jsonl/' in source.head[:200]


FORMAT = Format(
    id="ayar-jsonl", suffixes=(".jsonl",), read=read, write=write, recognise=recognise, lossless=True,
    is_stored_form=True,
)  # fmt: skip
