"""Every format of tokens, tables and articles out and in, beside the same work of its own library, and the memory of
the line formats on ten times as many documents."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from benchmarks import data
from benchmarks.format_work import PEERS
from benchmarks.measuring import MB, PER_SECOND, Lab, Row, Sample
from benchmarks.start import run
from benchmarks.texts import many

SUITE: Final = "formats"
OUT: Final = ("ner-jsonl", "events-jsonl", "stance-jsonl", "conll", "csv", "parquet", "spacy", "xlsx")
READ_AGAIN: Final = ("ner-jsonl", "conll")
STREAMED: Final = ("ayar-jsonl", "stance-jsonl", "conll", "csv")
LENGTH: Final = 1_500


def measure(lab: Lab) -> Iterator[Row]:
    count = 1_000 if lab.quick else 10_000
    project, out, back = _project(lab, count), lab.folder / "work-formats.out", lab.folder / "work-formats.ayar"
    case = f"{count:,} of 1.5 KB, 20 each"
    for form in OUT:
        yield from _rows(lab, f"export {form}", case, ("export", form, project, out))
        if form in PEERS:
            kept = lab.folder / "work-formats.peer"
            yield from _rows(lab, f"  … {PEERS[form][0]} alone", case, ("peer", form, project, kept))
            data.clear(kept)
        if form in READ_AGAIN:
            yield from _rows(lab, f"import {form}", case, ("import", form, out, back))
        data.clear(back)
        data.clear(out)
    yield from _streaming(lab, count, out)


def _streaming(lab: Lab, count: int, out: Path) -> Iterator[Row]:
    for times in (1, 10):
        project = _project(lab, count * times)
        for form in STREAMED:
            found = _found(lab, ("export", form, project, out))
            yield Row(SUITE, f"memory, export {form}", f"{count * times:,}", Sample([found["megabytes"]]), MB)
            data.clear(out)


def _project(lab: Lab, count: int) -> Path:
    return data.kept(lab, f"formats-{count}.ayar", data.project_of(many(count, LENGTH, 20)))


def _rows(lab: Lab, name: str, case: str, work: tuple[str, str, Path, Path]) -> Iterator[Row]:
    found = _found(lab, work)
    yield Row(SUITE, name, case, Sample([found["documents"] / found["seconds"]]), PER_SECOND)
    yield Row(SUITE, "  … highest memory", case, Sample([found["megabytes"]]), MB)


def _found(lab: Lab, work: tuple[str, str, Path, Path]) -> dict[str, float]:
    data.clear(work[3])
    found: dict[str, float] = json.loads(run(lab, ["-m", "benchmarks.format_work", *map(str, work)]))
    return found
