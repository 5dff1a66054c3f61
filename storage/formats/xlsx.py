"""Excel workbooks: articles in, one a row; flat tables out, one sheet a kind."""

from __future__ import annotations

from storage.formats.base import Format
from storage.formats.xlsx_reading import columns, read
from storage.formats.xlsx_writing import losses, write

FORMAT = Format(
    id="xlsx", suffixes=(".xlsx", ".xlsm"), read=read, write=write, losses=losses, columns=columns,
    cannot_hold=("tokens", "decisions"), packed=True,
)  # fmt: skip
