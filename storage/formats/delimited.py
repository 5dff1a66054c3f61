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
from storage.formats.decoding import decode, text_of
from storage.formats.identities import Identities
from storage.formats.source import Source

DELIMITERS: Final = ",;\t|"


def read_table(source: Source, options: ReadOptions, delimiter: str | None) -> Iterator[Record | Problem]:
    """Articles, one a row; ``delimiter`` None = the one that the header line uses most.

    Raises AyarError column_missing, wrong_format, empty_file (a header alone) and those of ``decoding.text_of``.
    """
    table = Table(text_of(source, options.encoding), source.name, delimiter)
    columns = columns_of(table.names, options.columns, source.name)
    yield from table.problems
    seen, number = Identities(source.name), 0
    for number, item in enumerate(table.rows(), 1):
        if isinstance(item, Problem):
            yield item
            continue
        line, cells = item
        record = record_of(dict(zip(table.names, cells, strict=False)), columns, source.name, number, line)
        yield seen.check(record) if isinstance(record, Record) else record
    if not number:
        raise AyarError("empty_file", file=source.name)


def table_columns(source: Source, options: ReadOptions, delimiter: str | None) -> list[str]:
    """The names in the header, from the head of the file alone. Raises AyarError wrong_format, bad_encoding."""
    return Table(decode(source.head, options.encoding).text, source.name, delimiter).names


class Table:
    """A header and rows. ``names`` are unique: an empty one is «column 3», a second x is «x (3)», with a problem."""

    def __init__(self, text: str, file: str, delimiter: str | None) -> None:
        csv.field_size_limit(sys.maxsize)
        first, _, rest = text.partition("\n")
        self._file, self._skipped = file, 0
        if first.lower().startswith("sep=") and len(first.strip()) == len("sep=;"):
            text, delimiter, self._skipped = rest, first.strip()[-1], 1
        chosen = delimiter or max(DELIMITERS, key=first.count)
        self._reader = csv.reader(io.StringIO(text, newline=""), delimiter=chosen)
        self.problems: list[Problem] = []
        self.names = self._header()

    def _header(self) -> list[str]:
        try:
            cells = [cell.strip() for cell in next(self._reader, [])]
        except csv.Error as error:
            raise AyarError("wrong_format", file=self._file, format="csv") from error
        names: list[str] = []
        for place, cell in enumerate(cells, 1):
            name = cell or f"column {place}"
            names.append(name if name not in names else f"{name} ({place})")
        for name in dict.fromkeys(cell for cell in cells if cell and cells.count(cell) > 1):
            where = {"file": self._file, "column": name}
            self.problems.append(Problem("duplicate_column", where, self._file, 1 + self._skipped, kept=True))
        return names

    def rows(self) -> Iterator[tuple[int, list[str]] | Problem]:
        """(line it starts on, cells) of every row that is not blank; a Problem for one with too many cells."""
        while True:
            line = self._reader.line_num + 1 + self._skipped
            try:
                cells = next(self._reader)
            except StopIteration:
                return
            except csv.Error:
                yield self._bad(line, 0)
                continue
            if any(cell.strip() for cell in cells[len(self.names) :]):
                yield self._bad(line, len(cells))
            elif any(cell.strip() for cell in cells):
                yield line, cells

    def _bad(self, line: int, found: int) -> Problem:
        counts = {"found": found, "expected": len(self.names)}
        return Problem("import_bad_row", {"file": self._file, "line": line, **counts}, self._file, line)
