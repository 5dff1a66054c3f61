"""Rows of a comma- or tab-separated file, with the line each one starts on."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final, TextIO

from models.errors import AyarError
from models.record import Problem, Record
from storage.formats.base import ReadOptions
from storage.formats.columns import header_of, record_of
from storage.formats.decoding import decode, stream_of
from storage.formats.identities import Identities
from storage.formats.source import Source

DELIMITERS: Final = ",;\t|"


def read_table(source: Source, options: ReadOptions, delimiter: str | None) -> Iterator[Record | Problem]:
    """Articles, one a row; ``delimiter`` None = the one that the header line uses most.

    Raises AyarError of ``columns.header_of``, wrong_format, quote_open, empty_file (a header alone) and those of
    ``decoding.stream_of``.
    """
    with stream_of(source, options.encoding, newline="") as stream:
        table = Table(stream, source.name, delimiter)
        names, columns = header_of(table.names, options.columns, source.name, table.line)
        seen, number = Identities(source.name), 0
        for number, item in enumerate(table.rows(), 1):
            if isinstance(item, Problem):
                yield item
                continue
            line, cells = item
            record = record_of(dict(zip(names, cells, strict=False)), columns, source.name, number, line)
            yield seen.check(record) if isinstance(record, Record) else record
    if not number:
        raise AyarError("empty_file", file=source.name)


def table_columns(source: Source, options: ReadOptions, delimiter: str | None) -> list[str]:
    """The names in the header, from the head of the file alone. Raises AyarError wrong_format, bad_encoding."""
    head = io.StringIO(decode(source.head, options.encoding).text, newline="")
    return list(filter(None, Table(head, source.name, delimiter).names))


class Table:
    """A header, which stands on ``line``, and rows. ``names`` are its cells, empty ones at the end left out."""

    def __init__(self, lines: TextIO, file: str, delimiter: str | None) -> None:
        csv.field_size_limit(sys.maxsize)
        first = lines.readline()
        self._file, self._skipped, begun = file, 0, [first]
        if first.lower().startswith("sep=") and len(first.strip()) == len("sep=;"):
            begun, delimiter, self._skipped = [], first.strip()[-1], 1
        chosen = delimiter or max(DELIMITERS, key=first.count)
        self._raw, self._delimiter = list[str](), chosen
        self._reader = csv.reader(self._noted(chain(begun, lines)), delimiter=chosen)
        self.line = 1 + self._skipped
        self.names = self._header()

    def _noted(self, lines: Iterable[str]) -> Iterator[str]:
        """The lines, which ``_raw`` holds as long as their row is read."""
        for line in lines:
            self._raw.append(line)
            yield line

    def _header(self) -> list[str]:
        try:
            names = [cell.strip() for cell in next(self._reader, [])]
        except csv.Error as error:
            raise AyarError("wrong_format", file=self._file, format="csv") from error
        if self._is_open():
            raise AyarError("quote_open", file=self._file, line=self.line)
        while names and not names[-1]:
            names.pop()
        return names

    def rows(self) -> Iterator[tuple[int, list[str]] | Problem]:
        """(line it starts on, cells) of every row that is not blank; a Problem for one with too many cells or
        a quotation mark that nothing closes."""
        while True:
            line = self._reader.line_num + 1 + self._skipped
            self._raw.clear()
            try:
                cells = next(self._reader)
            except StopIteration:
                return
            except csv.Error:
                yield self._bad(line, 0)
                continue
            if self._is_open():
                yield Problem("quote_open", {"file": self._file, "line": line}, self._file, line)
            elif any(cell.strip() for cell in cells[len(self.names) :]):
                yield self._bad(line, len(cells))
            elif any(cell.strip() for cell in cells):
                yield line, cells

    def _is_open(self) -> bool:
        """Whether the row ends with the file and not with its quotation mark: it would have swallowed all the rest."""
        if sum([line.count('"') for line in self._raw]) % 2 == 0:
            return False
        try:
            list(csv.reader(self._raw, delimiter=self._delimiter, strict=True))
        except csv.Error as error:
            return "unexpected end" in str(error)
        return False

    def _bad(self, line: int, found: int) -> Problem:
        counts = {"found": found, "expected": len(self.names)}
        return Problem("import_bad_row", {"file": self._file, "line": line, **counts}, self._file, line)
