"""JSON Lines, read one line at a time: a bad line is a problem with its number, the rest goes in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

import orjson

from models.errors import AyarError
from models.record import Problem
from storage.formats.base import AUTO, ReadOptions
from storage.formats.decoding import bad_character, decode
from storage.formats.source import Source

HOPELESS: Final = 20
Row = dict[str, Any]
Line = tuple[int, bytes | str]


def rows(source: Source, options: ReadOptions, format_id: str) -> Iterator[tuple[int, Row] | Problem]:
    """(line from 1, object) for every line that holds a JSON object, a Problem for every other that is not blank.

    Raises AyarError wrong_format when nothing among the first lines is JSON, empty_file, and those of ``lines``.
    """
    waiting: list[Problem] | None = []
    for number, line in lines(source, options):
        item = parsed(number, line, source.name)
        if waiting is None:
            yield item
        elif isinstance(item, Problem):
            waiting.append(item)
            if len(waiting) >= HOPELESS:
                raise AyarError("wrong_format", file=source.name, format=format_id)
        else:
            yield from waiting
            waiting = None
            yield item
    yield from waiting or ()


def parsed(number: int, line: bytes | str, file: str) -> tuple[int, Row] | Problem:
    try:
        row = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        return _syntax_problem(number, error, file)
    if not isinstance(row, dict):
        return Problem("import_not_object", {"line": number, "file": file}, file, number)
    if fault := unstorable(row, line):
        return Problem(fault[0], {"line": number, "file": file, **fault[1]}, file, number)
    return number, row


def _syntax_problem(number: int, error: orjson.JSONDecodeError, file: str) -> Problem:
    if "surrogate in string" in str(error):
        return Problem("bad_characters", {"file": file, "position": error.pos}, file, number)
    return Problem("import_bad_json", {"file": file, "line": number, "column": error.colno}, file, number)


def unstorable(value: Any, source: bytes | str) -> tuple[str, dict[str, Any]] | None:
    """What valid JSON may hold and Ayar cannot keep exactly: NUL, numbers out of range, nesting over 254.

    Anything that comes out again as it came in is fine; only what does not is looked at closely.
    """
    try:
        same = orjson.dumps(value)
    except (orjson.JSONEncodeError, RecursionError):
        return "import_too_deep", {}
    raw = source if isinstance(source, bytes) else source.encode("utf-8", "replace")
    if b"\\u0000" in same and (position := _nul(value)) is not None:
        return "bad_characters", {"position": position}
    if same != raw.strip() and _changed_number(value):
        return "import_bad_number", {}
    return None


def _nul(value: Any) -> int | None:
    return next((p for text in _strings(value) if (p := bad_character(text)) is not None), None)


def _strings(value: Any) -> Iterator[str]:
    for item in _leaves(value):
        if isinstance(item, str):
            yield item


def _changed_number(value: Any) -> bool:
    """Numbers that a 64-bit float only holds roughly, or not at all."""
    return any(isinstance(item, float) and abs(item) >= 2**63 for item in _leaves(value))


def _leaves(value: Any) -> Iterator[Any]:
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            waiting.extend(item.keys())
            waiting.extend(item.values())
        elif isinstance(item, list):
            waiting.extend(item)
        else:
            yield item


def lines(source: Source, options: ReadOptions) -> Iterator[Line]:
    """(number from 1, line) without blank lines; UTF-8 is streamed, everything else decoded whole.

    Raises AyarError bad_encoding, unknown_encoding, empty_file.
    """
    if options.encoding in (AUTO, "utf-8", "UTF-8") and (_streams(source.head) or not _decodes(source, options)):
        source.encoding = "UTF-8 (BOM)" if source.head.startswith(b"\xef\xbb\xbf") else "UTF-8"
        with source.open() as stream:
            yield from _numbered(stream, source.name)
    else:
        decoded = decode(source.data(), options.encoding, source.name)
        source.encoding, source.sure = decoded.encoding, decoded.sure
        yield from _numbered(decoded.text.split("\n"), source.name)


def _numbered(stream: Iterable[Any], file: str) -> Iterator[Line]:
    empty = True
    for number, line in enumerate(stream, 1):
        if number == 1 and isinstance(line, bytes):
            line = line.removeprefix(b"\xef\xbb\xbf")
        if line.strip():
            empty = False
            yield number, line
    if empty:
        raise AyarError("empty_file", file=file)


def _streams(head: bytes) -> bool:
    """UTF-8 as far as the head goes; a character cut off at its end does not count, NUL bytes mean UTF-16."""
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        if len(head) - error.start >= 4:
            return False
    return b"\0" not in head


def _decodes(source: Source, options: ReadOptions) -> bool:
    """False for a file that is UTF-8 but for some lines: these become problems, the others go in."""
    try:
        decode(source.data(), options.encoding, source.name)
    except AyarError:
        return False
    return True


def first_row(source: Source) -> Row:
    """The first object of the file for recognising formats; empty when there is none that is easily read."""
    text = source.head
    try:
        line = decode(text, AUTO).text if not _streams(text) else text.decode("utf-8-sig", "ignore")
    except AyarError:
        return {}
    line = line.lstrip().split("\n", 1)[0]
    try:
        row = orjson.loads(line)
    except orjson.JSONDecodeError:
        return {}
    return row if isinstance(row, dict) else {}
