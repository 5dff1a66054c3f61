"""Tables and columns: pandas, openpyxl, pyarrow, python-docx."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from benchmarks.peers import Peer
from models.annotation import Annotation
from models.record import Record
from storage.formats.base import WriteOptions
from storage.formats.flat import PLURAL, flat
from storage.formats.tables import Tables

Rows = dict[str, tuple[tuple[str, ...], list[list[Any]]]]


def table_rows(records: Sequence[Record], options: WriteOptions) -> Rows:
    """The rows of each table as they are: no cell is kept from being a formula."""
    tables: Rows = {name: (columns, []) for name, columns in Tables(options.schema).columns.items()}
    attributes = {kind: [a.id for a in options.schema.attributes(kind)] for kind in PLURAL}
    for record in records:
        document, layer = record.document, record.set
        known = [document.key, document.name, document.language, document.title, document.publisher, document.url]
        tables["documents"][1].append([*known, document.published, document.text, json.dumps(dict(document.meta))])
        for a in layer or ():
            assert layer is not None, "it has annotations"
            quote = document.text[a.start : a.end]
            head = [document.key, layer.author, layer.role, a.id, a.label, a.start, a.end, quote]
            values = [a.attributes.get(name) for name in attributes[a.kind]]
            tables[PLURAL[a.kind]][1].append([*head, None, *values, a.note, a.doubt, None])
            tables["arguments"][1].extend(_arguments(a, record))
        for name, value in layer.labels.items() if layer is not None else ():
            tables["labels"][1].append([document.key, layer and layer.author, layer and layer.role, None, name, value])
    return tables


def _arguments(annotation: Annotation, record: Record) -> list[list[Any]]:
    rows = []
    for argument in annotation.arguments:
        filler = record.set.annotations.get(argument.target or "") if record.set is not None else None
        quote = record.document.text[filler.start : filler.end] if filler else None
        what = [filler.kind, filler.label, quote] if filler else [None] * 3
        head = [record.document.key, record.set and record.set.author, annotation.id, annotation.kind, annotation.label]
        rows.append([*head, argument.role, argument.target, *what])
    return rows


def pandas_writes(delimiter: str, suffix: str) -> Any:
    """A DataFrame a table, ``to_csv`` of each."""

    def write(tables: Rows, target: Path) -> None:
        import pandas as pd

        target.mkdir(exist_ok=True)
        for name, (columns, rows) in tables.items():
            frame = pd.DataFrame(rows, columns=list(columns))
            frame.to_csv(target / f"{name}{suffix}", sep=delimiter, index=False, encoding="utf-8-sig")

    return write


def pandas_reads(delimiter: str) -> Any:
    """``read_csv`` and a dict a row."""

    def read(source: Path) -> int:
        import pandas as pd

        frame = pd.read_csv(source, sep=delimiter, dtype=str, keep_default_na=False, encoding="utf-8-sig")
        return len(frame.to_dict("records"))

    return read


def pandas_reads_lines(source: Path) -> int:
    """``read_json`` by lines and a dict a row."""
    import pandas as pd

    return len(pd.read_json(source, lines=True, dtype=False, convert_dates=False).to_dict("records"))


def openpyxl_writes(tables: Rows, target: Path) -> None:
    """Its write-only workbook, a sheet a table."""
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    for name, (columns, rows) in tables.items():
        sheet = book.create_sheet(name)
        sheet.append(columns)
        for row in rows:
            sheet.append([json.dumps(cell) if isinstance(cell, list | dict) else cell for cell in row])
    book.save(target)


def openpyxl_reads(source: Path) -> int:
    """Its read-only workbook, the values of each row."""
    import openpyxl

    book = openpyxl.load_workbook(source, read_only=True)
    return sum(1 for _ in book.worksheets[0].iter_rows(values_only=True)) - 1


def flat_rows(records: Sequence[Record], options: WriteOptions) -> list[dict[str, Any]]:
    """The tokens are those of our tokenizer: pyarrow has none."""
    return [flat(record, options) for record in records]


def pyarrow_writes(rows: list[dict[str, Any]], target: Path) -> None:
    """``Table.from_pylist`` and ``write_table``."""
    import pyarrow as pa
    from pyarrow import parquet

    from storage.formats.parquet import columns

    target.mkdir(exist_ok=True)
    parquet.write_table(pa.Table.from_pylist(rows, schema=columns()), target / "a.parquet", compression="zstd")


def docx_reads(source: Path) -> int:
    """``Document`` of each file and the text of its paragraphs."""
    import docx

    return sum(1 for path in source.iterdir() if "\n".join(p.text for p in docx.Document(str(path)).paragraphs))


PEERS: Final = {
    "csv": (Peer(name="pandas", prepare=table_rows, write=pandas_writes(",", ".csv"), read=pandas_reads(",")),),
    "tsv": (Peer(name="pandas", prepare=table_rows, write=pandas_writes("\t", ".tsv"), read=pandas_reads("\t")),),
    "jsonl": (Peer(name="pandas", read=pandas_reads_lines),),
    "xlsx": (
        Peer(name="openpyxl", prepare=table_rows, write=openpyxl_writes, read=openpyxl_reads, library_writes=True),
    ),
    "parquet": (Peer(name="pyarrow", prepare=flat_rows, write=pyarrow_writes, library_writes=True),),
    "docx": (Peer(name="python-docx", read=docx_reads, few=300),),
}
