"""Flat tables as a folder of comma- or tab-separated files (RFC 4180), one a kind."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from typing import Any

from models.record import Record
from storage.formats.base import WriteOptions
from storage.formats.tables import Cell, Tables
from storage.formats.target import Target


def write_tables(
    records: Iterable[Record], target: Target, options: WriteOptions, *, suffix: str, delimiter: str
) -> Iterator[int]:
    """UTF-8 with the mark that Excel wants, lines ended by CRLF."""
    tables = Tables(options.schema)
    with ExitStack() as files:
        writers: dict[str, Any] = {}
        for name, columns in tables.columns.items():
            path = target.folder / f"{name}{suffix}"
            stream = files.enter_context(path.open("w", encoding="utf-8-sig", newline="", buffering=1 << 18))
            writers[name] = csv.writer(stream, delimiter=delimiter)
            writers[name].writerow(columns)
        for done, record in enumerate(records, 1):
            for name, cells in tables.rows(record):
                writers[name].writerow(_shown(cells) if True in cells or False in cells else cells)
            yield done


def _shown(cells: list[Cell]) -> list[Cell]:
    return [("true" if cell else "false") if isinstance(cell, bool) else cell for cell in cells]
