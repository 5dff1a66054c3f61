"""One format's work in a process of its own: ``python -m benchmarks.format_work WORK FORMAT SOURCE TARGET``.

WORK is ``export`` (a project out), ``import`` (a file in) or ``peer``: the format's own library writing the same
content, which is prepared before the clock starts.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from benchmarks.bulk import highest_memory
from storage import sample
from storage.exporting import ALL, ExportReport, export, writer_named
from storage.formats.base import ReadOptions, WriteOptions
from storage.importing import import_paths
from storage.project import ImportOptions, Project


def send_out(format_id: str, source: Path, target: Path) -> tuple[int, float]:
    with Project.open(source, write=False) as project:
        before, report = time.perf_counter(), ExportReport()
        for _ in export(project, target, writer_named(format_id), ALL, report):
            pass
        return report.documents, time.perf_counter() - before


def bring_in(format_id: str, source: Path, target: Path) -> tuple[int, float]:
    with sample.create(target) as project:
        before = time.perf_counter()
        for _ in import_paths(project, [source], ImportOptions(author="A"), ReadOptions(), format_id):
            pass
        return project.count(), time.perf_counter() - before


def spacy_alone(project: Project, target: Path) -> Callable[[], object]:
    from spacy.tokens import Doc, DocBin, Span
    from spacy.util import filter_spans
    from spacy.vocab import Vocab

    from storage.formats.spacy import ATTRIBUTES, PLURAL, _pieces, _rest

    prepared = []
    for record in project.records(ALL):
        text, (pieces, _) = record.document.text, _pieces(record)
        first, last = ({piece[side]: n for n, piece in enumerate(pieces)} for side in (0, 1))
        spans = [(first[a.start], last[a.end] + 1, a.label, a.id, PLURAL[a.kind]) for a in record.set or ()]
        words, spaces = [text[a:b] for a, b, _ in pieces], [spaced for _, _, spaced in pieces]
        prepared.append((words, spaces, spans, _rest(record)))

    def work() -> None:
        vocab, bin_ = Vocab(), DocBin(attrs=ATTRIBUTES, store_user_data=True)
        for words, spaces, spans, rest in prepared:
            doc = Doc(vocab, words=words, spaces=spaces)
            groups: dict[str, list[Any]] = {name: [] for name in PLURAL.values()}
            for a, b, label, name, group in spans:
                groups[group].append(Span(doc, a, b, label, span_id=name))
            doc.spans.update(groups)
            doc.set_ents(filter_spans(groups["entities"]))
            doc.user_data["ayar"] = rest
            bin_.add(doc)
        target.write_bytes(bin_.to_bytes())

    return work


def parquet_alone(project: Project, target: Path) -> Callable[[], object]:
    import pyarrow as pa
    from pyarrow import parquet

    from storage.formats.flat import flat
    from storage.formats.parquet import columns

    options = WriteOptions(project.schema)
    rows = [flat(record, options) for record in project.records(ALL)]
    return lambda: parquet.write_table(pa.Table.from_pylist(rows, schema=columns()), target, compression="zstd")


def _tables(project: Project) -> dict[str, list[Any]]:
    from storage.formats.tables import Tables

    tables = Tables(project.schema)
    found: dict[str, list[Any]] = {name: [columns] for name, columns in tables.columns.items()}
    for record in project.records(ALL):
        for name, cells in tables.rows(record):
            found[name].append(cells)
    return found


def openpyxl_alone(project: Project, target: Path) -> Callable[[], object]:
    import openpyxl

    prepared = _tables(project)

    def work() -> None:
        book = openpyxl.Workbook(write_only=True)
        for name, rows in prepared.items():
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append(row)
        book.save(target)

    return work


def pandas_alone(project: Project, target: Path) -> Callable[[], object]:
    import pandas as pd

    frames = {name: pd.DataFrame(rows[1:], columns=list(rows[0])) for name, rows in _tables(project).items()}

    def work() -> None:
        target.mkdir(exist_ok=True)
        for name, frame in frames.items():
            frame.to_csv(target / f"{name}.csv", index=False, encoding="utf-8-sig")

    return work


def datasets_alone(project: Project, target: Path) -> Callable[[], object]:
    import datasets

    from storage.formats.ner_jsonl import _row
    from storage.formats.tokenised import tokenised

    options = WriteOptions(project.schema)
    prepared = datasets.Dataset.from_list([_row(r, tokenised(r, options)) for r in project.records(ALL)])
    return lambda: prepared.to_json(str(target), force_ascii=False)


PEERS: Final = {
    "spacy": ("spaCy", spacy_alone), "parquet": ("pyarrow", parquet_alone), "xlsx": ("openpyxl", openpyxl_alone),
    "csv": ("pandas", pandas_alone), "ner-jsonl": ("datasets", datasets_alone),
}  # fmt: skip


def alone(format_id: str, source: Path, target: Path) -> tuple[int, float]:
    with Project.open(source, write=False) as project:
        work, count = PEERS[format_id][1](project, target), project.count()
        before = time.perf_counter()
        work()
        return count, time.perf_counter() - before


def main(work: str, format_id: str, source: str, target: str) -> None:
    documents, seconds = {"export": send_out, "import": bring_in, "peer": alone}[work](
        format_id, Path(source), Path(target)
    )
    sys.stdout.write(json.dumps({"documents": documents, "seconds": seconds, "megabytes": highest_memory()}))


if __name__ == "__main__":
    main(*sys.argv[1:5])
