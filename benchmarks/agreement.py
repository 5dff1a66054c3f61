"""A project that fifty people have read: its conflicts listed, a document put on the table, agreement of all pairs."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from benchmarks import data, readers
from benchmarks.measuring import MB, Lab, Row, Sample
from storage.project import Project

SUITE: Final = "agreement"
LISTED: Final = 5_000.0  # ms, of issue 4
TURNED: Final = 50.0
MEASURED: Final = 60_000.0
ROOT: Final = Path(__file__).resolve().parents[1]


def measure(lab: Lab) -> Iterator[Row]:
    path = data.fresh(lab, readers.project(lab))
    with Project.open(path) as project:
        ids = list(project.document_ids())
        case = f"{len(ids):,} documents, {readers.READERS} readers of {readers.PEOPLE} each"
        first, again, table = Sample(), Sample(), Sample()
        before = _processor()
        first.time(lambda: _walk(project))
        first_used = _processor() - before
        for _ in range(lab.times(10)):
            again.time(lambda: _walk(project))
        for document_id in ids[: lab.times(100)]:
            table.time(lambda document_id=document_id: project.adjudication(document_id).standings)  # type: ignore[misc]
    name, note = "queue, nothing compared yet", f"{first_used:.1f} s of processor time in all processes"
    yield Row(SUITE, name, case, first, judged=first.median, goal=LISTED, note=note)
    yield Row(SUITE, "queue, compared before", case, again, judged=again.median, goal=LISTED)
    yield Row(SUITE, "one document on the table", case, table, judged=table.p99, goal=TURNED)
    if hasattr(os, "wait4"):
        yield from _agreement(path, case)


def _walk(project: Project) -> None:
    for _ in project.queue():
        pass


def _processor() -> float:
    """Seconds that this process and those it has ended used."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _agreement(path: Path, case: str) -> Iterator[Row]:
    """All pairs with 1,000 resamples, from the start of the process to its end, and the most memory it held."""
    started = time.perf_counter()
    command = [sys.executable, "main.py", "agreement", str(path), "--json"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    assert status == 0, status
    took = Sample([(time.perf_counter() - started) * 1000])
    name, note = "agreement of all pairs, 1,000 resamples", f"{used.ru_utime + used.ru_stime:.1f} s of processor time"
    yield Row(SUITE, name, case, took, judged=took.median, goal=MEASURED, note=note)
    yield Row(SUITE, "agreement, largest memory", case, Sample([used.ru_maxrss / 1024]), MB)
