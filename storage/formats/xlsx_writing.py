"""Flat tables as the sheets of an Excel workbook, the same bytes for the same rows."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from models.errors import missing_package
from models.record import Loss, Record
from storage.formats.base import WriteOptions
from storage.formats.tables import Cell, Tables
from storage.formats.target import Target

LONGEST: Final = 32_767
"""UTF-16 units that a cell of Excel holds."""
MOST_ROWS: Final = 1 << 20
LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)
CHANGED: Final = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
UNWRITABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")


def write(records: Iterable[Record], target: Target, options: WriteOptions) -> Iterator[int]:
    """Raises AyarError missing_extra."""
    book = _Book(Tables(options.schema))
    for done, record in enumerate(records, 1):
        book.add(record)
        yield done
    book.save(target)


class _Book:
    """Rows go to disk as they come; a sheet that is full goes on in another, ``entities 2``."""

    def __init__(self, tables: Tables) -> None:
        try:
            import openpyxl
        except ImportError as error:
            raise missing_package("openpyxl") from error
        self._book: Any = openpyxl.Workbook(write_only=True)
        self._tables = tables
        self._sheets: dict[str, Any] = {}
        self._rows: dict[str, int] = {}
        for name in tables.columns:
            self._begin(name)

    def _begin(self, name: str) -> None:
        number = self._rows.get(name, 0) // MOST_ROWS + 1
        self._sheets[name] = self._book.create_sheet(name if number == 1 else f"{name} {number}")
        self._append(name, self._tables.columns[name])

    def _append(self, name: str, cells: Iterable[Cell]) -> None:
        self._sheets[name].append(cells)
        self._rows[name] = self._rows.get(name, 0) + 1

    def add(self, record: Record) -> None:
        for name, cells in self._tables.rows(record):
            if self._rows[name] and self._rows[name] % MOST_ROWS == 0:
                self._begin(name)
            self._append(name, [_cell(cell) for cell in cells])

    def save(self, target: Target) -> None:
        from openpyxl.writer.excel import ExcelWriter

        with _Timeless(target.stream, "w", zipfile.ZIP_DEFLATED) as archive:
            ExcelWriter(self._book, archive).save()


class _Timeless(zipfile.ZipFile):
    """A workbook's zip with every date in it long ago, so that the same tables are the same file."""

    def write(self, filename: Any, arcname: Any = None, *_: Any, **__: Any) -> None:
        with Path(filename).open("rb") as source, self.open(self._member(arcname), "w") as part:
            shutil.copyfileobj(source, part, 1 << 20)

    def writestr(self, zinfo_or_arcname: Any, data: Any, *_: Any, **__: Any) -> None:
        content = data.encode() if isinstance(data, str) else data
        if zinfo_or_arcname == "docProps/core.xml":
            content = CHANGED.sub(rb"\g<1>2000-01-01T00:00:00Z", content)
        with self.open(self._member(zinfo_or_arcname), "w") as part:
            part.write(content)

    @staticmethod
    def _member(name: str) -> zipfile.ZipInfo:
        info = zipfile.ZipInfo(name.lstrip("/"), LONG_AGO)
        info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
        return info


def _cell(value: Cell) -> Cell:
    return escaped(value) if isinstance(value, str) else value


def escaped(text: str) -> str:
    """As much of the text as a cell holds, characters that XML forbids spelt ``_x0001_`` (ECMA-376, 22.9.2.19)."""
    spelt = _spelt(text) if UNWRITABLE.search(text) else text
    if len(spelt) <= LONGEST // 2:
        return spelt
    return spelt.encode("utf-16-le")[: 2 * LONGEST].decode("utf-16-le", "ignore")


def _spelt(text: str) -> str:
    return UNWRITABLE.sub(lambda match: f"_x{ord(match[0]):04X}_", text)


def losses(record: Record, _: WriteOptions) -> Iterator[Loss]:
    """Texts that a cell cannot hold whole."""
    text, key = record.document.text, record.document.key
    if len(text) > LONGEST // 2 and escaped(text) != _spelt(text):
        yield Loss(key, None, "cell_length", {"n": LONGEST})
    for annotation in record.set or ():
        if annotation.end - annotation.start > LONGEST // 2:
            yield Loss(key, annotation.id, "cell_length", {"n": LONGEST})
