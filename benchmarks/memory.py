"""Resident memory of the window's process: with nothing, with the largest article, with the largest project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from benchmarks import data
from benchmarks.measuring import MB, Lab, Row, Sample
from benchmarks.start import run

SUITE: Final = "memory"


def measure(lab: Lab) -> Iterator[Row]:
    if not Path("/proc/self/statm").exists():
        return
    articles, library = data.fresh(lab, data.articles(lab)), data.fresh(lab, data.library(lab))
    largest = list(data.SIZES)[-1]
    cases: tuple[tuple[str, list[str]], ...] = (
        ("window, nothing open", []),
        (f"window, article of {largest}", [str(articles), largest]),
        (f"window, project of {library.stem.partition('-')[2]}", [str(library)]),
    )
    for name, arguments in cases:
        used = run(lab, ["-m", "benchmarks.footprint", str(lab.folder), *arguments])
        yield Row(SUITE, name, "resident", Sample([float(used)]), MB)
