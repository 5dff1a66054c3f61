"""Articles in a table: a header row, one article a row; the other columns become metadata."""

from __future__ import annotations

from collections.abc import Iterator

from models.record import Problem, Record
from storage.formats.base import Format, ReadOptions
from storage.formats.delimited import read_table
from storage.formats.source import Source


def read(source: Source, options: ReadOptions) -> Iterator[Record | Problem]:
    return read_table(source, options, None)


FORMAT = Format(id="csv", suffixes=(".csv",), read=read)
