"""10,000 articles with 20 annotations each in and out, each in a process of its own, with its highest memory."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from benchmarks import data
from benchmarks.measuring import MB, PER_SECOND, Lab, Row, Sample
from benchmarks.start import run

SUITE: Final = "exchange"
IN_GOAL, OUT_GOAL = 2_000.0, 5_000.0
ARTICLES: Final = 10_000
LENGTHS: Final = {"1.5 KB": 1_500, "4 KB": 4_000}


def measure(lab: Lab) -> Iterator[Row]:
    count, times = (1_000, 1) if lab.quick else (ARTICLES, 3)
    for size, length in LENGTHS.items():
        source = data.lines(lab, count, length)
        case = f"{count:,} of {size}, 20 each"
        project, out = lab.folder / "work-exchange.ayar", lab.folder / "work-exchange.jsonl"
        yield from _rows(lab, "import ayar-jsonl", case, ("import", source, project), times, IN_GOAL)
        yield from _rows(lab, "export ayar-jsonl", case, ("export", project, out), times, OUT_GOAL)
        data.clear(project)
        data.clear(out)
    folder = data.texts(lab, count, 1_500)
    project = lab.folder / "work-exchange.ayar"
    yield from _rows(lab, "import text files", f"{count:,} of 1.5 KB", ("import", folder, project), times, None)
    data.clear(project)


def _rows(
    lab: Lab, name: str, case: str, work: tuple[str, Path, Path], times: int, goal: float | None
) -> Iterator[Row]:
    rates, memory = Sample(), Sample()
    for _ in range(times):
        data.clear(work[2])
        found = json.loads(run(lab, ["-m", "benchmarks.bulk", *map(str, work)]))
        rates.values.append(found["documents"] / found["seconds"])
        memory.values.append(found["megabytes"])
    yield Row(SUITE, name, case, rates, PER_SECOND, judged=rates.median if goal else None, goal=goal)
    yield Row(SUITE, "  … highest memory", case, memory, MB)
