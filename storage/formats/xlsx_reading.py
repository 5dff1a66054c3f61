"""Articles in an Excel workbook: a header row in each sheet, one article a row; formulas are data, never run."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from models.errors import AyarError, missing_package
from models.record import Problem, Record
from storage.formats.base import ReadOptions
from storage.formats.columns import Columns, header_of, record_of
from storage.formats.identities import Identities
from storage.formats.packed import DAMAGED, refuse_bombs
from storage.formats.source import Source

MOST_ROWS: Final = 1 << 20
"""What Excel itself can hold; a file that claims more is not one."""
BROKEN: Final = (*DAMAGED, TypeError, AttributeError, SyntaxError, AssertionError, ArithmeticError)
Row = tuple[int, list[Any]]


def read(source: Source, options: ReadOptions) -> Iterator[Record | Problem]:
    """Raises AyarError missing_extra, wrong_format, zip_bomb, unsafe_xml, empty_file and those of
    ``columns.header_of`` (with the sheet's row in ``line``)."""
    refuse_bombs(source, "xlsx", office=True)
    source.encoding = "XLSX"
    seen, number, refused = Identities(source.name), 0, None
    for sheet in sheets(source):
        try:
            names, mapping = _head(sheet, options, source.name)
        except AyarError as error:
            refused = refused or error
            continue
        for line, cells in sheet:
            number += 1
            if len(cells) > len(names):
                counts = {"found": len(cells), "expected": len(names)}
                yield Problem("import_bad_row", {"file": source.name, "line": line, **counts}, source.name, line)
                continue
            row = dict(zip(names, cells, strict=False))
            record = record_of(row, mapping, source.name, number, line)
            yield seen.check(record) if isinstance(record, Record) else record
    if refused is not None and not number:
        raise refused
    if refused is not None:
        yield Problem(refused.key, refused.params, source.name, _line(refused))
    elif not number:
        raise AyarError("empty_file", file=source.name)


def columns(source: Source, _: ReadOptions) -> list[str]:
    """The column names of the first sheet that has any. Raises AyarError of ``read``."""
    refuse_bombs(source, "xlsx", office=True)
    first = next((row for sheet in sheets(source) for row in sheet), (0, []))
    return [str(cell) for cell in first[1] if cell is not None]


def _head(rows: Iterator[Row], options: ReadOptions, file: str) -> tuple[list[str], Columns]:
    line, cells = next(rows)
    return header_of(["" if cell is None else str(cell) for cell in cells], options.columns, file, line)


def _line(error: AyarError) -> int | None:
    line = error.params.get("line")
    return line if isinstance(line, int) else None


def sheets(source: Source) -> Iterator[Iterator[Row]]:
    """Each sheet that holds anything as (row from 1, cells), blank rows and trailing blank cells left out."""
    try:
        import openpyxl
        from openpyxl.utils.exceptions import InvalidFileException
    except ImportError as error:
        raise missing_package("openpyxl") from error
    with source.open() as stream:
        try:
            with warnings.catch_warnings(action="ignore"):
                book = openpyxl.load_workbook(stream, read_only=True, keep_links=False)
                found = list(book.worksheets)
        except (InvalidFileException, *BROKEN) as error:
            raise AyarError("wrong_format", file=source.name, format="xlsx") from error
        for sheet in found:
            rows = _rows(sheet, source.name)
            first = next(rows, None)
            if first is not None:
                yield _again(first, rows)


def _again(first: Row, rest: Iterator[Row]) -> Iterator[Row]:
    yield first
    yield from rest


def _rows(sheet: Any, file: str) -> Iterator[Row]:
    """What a sheet says of its own size is not believed: it may claim a million columns."""
    sheet.reset_dimensions()
    rows = sheet.iter_rows(values_only=True)
    for number in range(1, MOST_ROWS + 2):
        try:
            with warnings.catch_warnings(action="ignore"):
                cells = next(rows, None)
        except BROKEN as error:
            raise AyarError("wrong_format", file=file, format="xlsx") from error
        if cells is None:
            return
        values = [_plain(cell) for cell in cells]
        while values and values[-1] is None:
            values.pop()
        if values:
            yield number, values
    raise AyarError("wrong_format", file=file, format="xlsx")


def _plain(value: Any) -> Any:
    """A cell as JSON has it: dates in ISO 8601, a date without a time of day as a date alone."""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat()
    if isinstance(value, date | time | timedelta):
        return str(value)
    if value is None or isinstance(value, str | int | float | bool):
        return value if value != "" else None
    return str(getattr(value, "text", value))
