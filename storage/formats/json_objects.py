"""The objects of a file that is one JSON array, or JSON Lines, each with the line on which it begins."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final

import orjson

from models.errors import AyarError
from models.record import Problem
from storage.formats.base import AUTO, ReadOptions
from storage.formats.decoding import text_of
from storage.formats.json_lines import Row, parsed, rows, unstorable
from storage.formats.source import Source

_BETWEEN: Final = re.compile(r"[\s,]*")
_AROUND: Final = b" \t\r\n,"
_NUMBERS: Final = re.compile(r"\d{19}|\d[eE]\+?\d")
Rows = Iterator[tuple[int, Row] | Problem]


def objects(source: Source, options: ReadOptions, format_id: str) -> Rows:
    """(line from 1, object) for each object and a Problem for what is none.

    An array with an object on each line is read line by line, any other as a whole. Raises AyarError
    import_bad_json_file, and those of ``json_lines.rows`` and ``decoding.text_of``.
    """
    head = source.head.lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n")
    if head[:1] != b"[":
        return rows(source, options, format_id)
    return _one_a_line(source) if _has_one_a_line(source, options) else _elements(source, options)


def _has_one_a_line(source: Source, options: ReadOptions) -> bool:
    """Whether a UTF-8 file has whole objects on its lines, a bracket before and one after them, and nothing else."""
    if options.encoding not in (AUTO, "utf-8", "UTF-8"):
        return False
    found, closed = 0, False
    with source.open() as stream:
        for number, line in enumerate(stream, 1):
            line = line.strip(_AROUND)
            if line[:1] == b"{" and line[-1:] == b"}" and not closed:
                found += 1
            elif line == b"]" and not closed:
                closed = True
            elif line and (line != b"[" or found or number > 1):
                return False
    return found > 0 and closed


def _one_a_line(source: Source) -> Rows:
    source.encoding = "UTF-8"
    with source.open() as stream:
        for number, line in enumerate(stream, 1):
            line = line.strip(_AROUND)
            if line[:1] == b"{":
                yield parsed(number, line, source.name)


def _elements(source: Source, options: ReadOptions) -> Rows:
    text = text_of(source, options.encoding)
    try:
        values = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        where = {"file": source.name, "line": error.lineno, "column": error.colno}
        raise AyarError("import_bad_json_file", **where) from error
    closely = _NUMBERS.search(text) is not None
    for line, item in zip(_lines(text, len(values)), values, strict=True):
        yield _checked(line, item, source.name, closely=closely)


def _checked(line: int, item: Any, file: str, *, closely: bool) -> tuple[int, Row] | Problem:
    """``closely`` when some number of the file may be one that JSON's reader has changed."""
    where = {"file": file, "line": line}
    if not isinstance(item, dict):
        return Problem("import_not_object", where, file, line)
    fault = unstorable(item, b"" if closely else _dumped(item))
    return Problem(fault[0], {**where, **fault[1]}, file, line) if fault else (line, item)


def _dumped(item: Row) -> bytes:
    """What the item comes out as, so that only depth and NUL are looked at; nothing when it is too deep."""
    try:
        return orjson.dumps(item)
    except (orjson.JSONEncodeError, RecursionError):
        return b""


def _lines(text: str, count: int) -> list[int]:
    """The line of each element of an array that is known to be well formed."""
    if "\n" not in text:
        return [1] * count
    decoder, lines, line, last, position = json.JSONDecoder(), list[int](), 1, 0, text.index("[") + 1
    try:
        for _ in range(count):
            match = _BETWEEN.match(text, position)
            start = match.end() if match else position
            line += text.count("\n", last, start)
            lines.append(line)
            last, (_, position) = start, decoder.raw_decode(text, start)
    except (RecursionError, ValueError):  # nested deeper than Python reads: the line of the last one read must do
        lines += [line] * (count - len(lines))
    return lines


def integer(value: object) -> int | None:
    """The value when it is a whole number that a file can mean as an offset."""
    return value if type(value) is int and abs(value) < 2**53 else None
