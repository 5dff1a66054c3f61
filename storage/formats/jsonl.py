"""Plain articles as JSON Lines, or as one JSON array or object."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

from models.errors import AyarError
from models.record import Problem, Record
from storage.formats.base import Format, ReadOptions
from storage.formats.columns import Columns, columns_of, record_of
from storage.formats.decoding import text_of
from storage.formats.identities import Identities
from storage.formats.json_lines import Row, rows, unstorable
from storage.formats.source import Source

Rows = Iterator[tuple[int, Row] | Problem]


def read(source: Source, options: ReadOptions) -> Iterator[Record | Problem]:
    """Raises AyarError column_missing, import_bad_json_file, wrong_format and those of decoding."""
    seen, mapping = Identities(source.name), _Mapping(source.name, options)
    number = 0
    for item in _rows(source, options):
        if isinstance(item, Problem):
            yield item
            continue
        number += 1
        line, row = item
        record = _record(row, mapping, source.name, number, line)
        yield seen.check(record) if isinstance(record, Record) else record


def _record(row: Row, mapping: _Mapping, file: str, number: int, line: int) -> Record | Problem:
    try:
        return record_of(row, mapping.of(row), file, number, line)
    except AyarError as error:
        if mapping.worked:
            return Problem("import_missing_field", {"file": file, "line": line, "field": "text"}, file, line)
        raise error


class _Mapping:
    """Rows of one file may name different fields; the mapping of each set of names is found once."""

    def __init__(self, file: str, options: ReadOptions) -> None:
        self._file, self._chosen = file, options.columns
        self._found: dict[tuple[str, ...], Columns] = {}

    @property
    def worked(self) -> bool:
        return bool(self._found)

    def of(self, row: Row) -> Columns:
        names = tuple(row)
        if names not in self._found:
            chosen = {field: column for field, column in self._chosen.items() if column in row or not self._found}
            self._found[names] = columns_of(names, chosen, self._file)
        return self._found[names]


def _rows(source: Source, options: ReadOptions) -> Rows:
    head = source.head.lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n")
    one_object = source.suffix == ".json" or not head.partition(b"\n")[0].rstrip(b"\r\0 ").endswith(b"}")
    if head[:1] == b"[" or (head[:1] == b"{" and one_object):
        whole = _whole(source, options, must=head[:1] == b"[")
        if whole is not None:
            return iter(whole)
    return rows(source, options, "jsonl")


def _whole(source: Source, options: ReadOptions, *, must: bool) -> list[tuple[int, Row] | Problem] | None:
    """The objects of a file that is one JSON value; None when it is not and may be lines instead."""
    text = text_of(source, options.encoding)
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        if not must:
            return None
        where = {"file": source.name, "line": error.lineno, "column": error.colno}
        raise AyarError("import_bad_json_file", **where) from error
    if value in ([], {}):
        raise AyarError("empty_file", file=source.name)
    return [_checked(number, item, source.name) for number, item in enumerate(_items(value), 1)]


def _items(value: Any) -> list[Any]:
    """An array, the one array inside an object, or the object itself."""
    if isinstance(value, list):
        return value
    lists = [v for v in value.values() if isinstance(v, list) and v and all(isinstance(i, dict) for i in v)]
    return lists[0] if len(lists) == 1 and not isinstance(value.get("text"), str) else [value]


def _checked(number: int, item: Any, file: str) -> tuple[int, Row] | Problem:
    where = {"file": file, "line": number}
    if not isinstance(item, dict):
        return Problem("import_not_object", where, file, number)
    fault = unstorable(item, b"")
    return Problem(fault[0], {**where, **fault[1]}, file, number) if fault else (number, item)


def columns(source: Source, options: ReadOptions) -> list[str]:
    """The keys of the first object."""
    for item in _rows(source, options):
        if not isinstance(item, Problem):
            return list(item[1])
    return []


FORMAT = Format(id="jsonl", suffixes=(".jsonl", ".json", ".ndjson"), read=read, columns=columns)
