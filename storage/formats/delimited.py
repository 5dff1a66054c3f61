"""Rows of a comma- or tab-separated file, with the line each one starts on."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterator
from typing import Final

from models.errors import AyarError
from models.record import Problem, Record
from storage.formats.base import ReadOptions
from storage.formats.columns import columns_of, record_of
from storage.formats.decoding import text_of
from storage.formats.identities import Identities
from storage.formats.source import Source

DELIMITERS: Final = ",;\t|"


def read_table(source: Source, options: ReadOptions, delimiter: str | None) -> Iterator[Record | Problem]:
    """Articles, one a row; ``delimiter`` None = the one that the header line uses most.

    Raises AyarError column_missing, wrong_format and those of ``decoding.text_of``.
    """
    text = text_of(source, options.encoding)
    csv.field_size_limit(sys.maxsize)
    table = _table(text, delimiter)
    names, skipped = _header(table, source.name)
    columns = columns_of(names, options.columns, source.name)
    seen = Identities(source.name)
    yield from (Problem("duplicate_column", {"file": source.name, "column": n}, source.name, 1, True) for n in skipped)
    for number, item in enumerate(_rows(table, len(names), source.name), 1):
        if isinstance(item, Problem):
            yield item
            continue
        line, cells = item
        record = record_of(dict(zip(names, cells, strict=False)), columns, source.name, number, line)
        yield seen.check(record) if isinstance(record, Record) else record


def _table(text: str, delimiter: str | None) -> csv.reader:  # type: ignore[valid-type]
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        return csv.reader(io.StringIO(rest, newline=""), delimiter=first.strip()[4])
    chosen = delimiter or max(DELIMITERS, key=first.count)
    return csv.reader(io.StringIO(text, newline=""), delimiter=chosen)


def _header(table: csv.reader, file: str) -> tuple[list[str], list[str]]:  # type: ignore[valid-type]
    """Column names, made unique («column 3» for an empty one), and the names that occur more than once."""
    try:
        cells: list[str] = next(table, [])  # type: ignore[call-overload]
    except csv.Error as error:
        raise AyarError("wrong_format", file=file, format="csv") from error
    names: list[str] = []
    for place, cell in enumerate(cells, 1):
        name = cell.strip() or f"column {place}"
        names.append(name if name not in names else f"{name} ({place})")
    return names, [n for n in dict.fromkeys(c.strip() for c in cells) if n and [c.strip() for c in cells].count(n) > 1]


def _rows(table: csv.reader, width: int, file: str) -> Iterator[tuple[int, list[str]] | Problem]:  # type: ignore[valid-type]
    while True:
        line: int = table.line_num + 1  # type: ignore[attr-defined]
        try:
            cells: list[str] = next(table)  # type: ignore[call-overload]
        except StopIteration:
            return
        except csv.Error:
            yield Problem("import_bad_row", {"file": file, "line": line, "found": 0, "expected": width}, file, line)
            continue
        if len(cells) > width and any(c.strip() for c in cells[width:]):
            counts = {"found": len(cells), "expected": width}
            yield Problem("import_bad_row", {"file": file, "line": line, **counts}, file, line)
        elif any(c.strip() for c in cells):
            yield line, cells
