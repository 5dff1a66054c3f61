"""Articles in a tab-separated table: a header row, one article a row; out: a folder of flat tables, one a kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from models.record import Problem, Record
from storage.formats.base import Format, ReadOptions, WriteOptions
from storage.formats.delimited import read_table, table_columns
from storage.formats.delimited_writing import write_tables
from storage.formats.source import Source
from storage.formats.target import Target


def read(source: Source, options: ReadOptions) -> Iterator[Record | Problem]:
    return read_table(source, options, "\t")


def columns(source: Source, options: ReadOptions) -> list[str]:
    return table_columns(source, options, "\t")


def write(records: Iterable[Record], target: Target, options: WriteOptions) -> Iterator[int]:
    return write_tables(records, target, options, suffix=".tsv", delimiter="\t")


FORMAT = Format(
    id="tsv", suffixes=(".tsv",), read=read, write=write, folder=True, columns=columns,
    cannot_hold=("tokens", "decisions"),
)  # fmt: skip
