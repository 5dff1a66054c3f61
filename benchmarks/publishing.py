"""A release of 10,000 documents, each read by two people, with their votes: checking it and writing it, each with the
highest memory of its process."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any, Final

from benchmarks import data
from benchmarks.bulk import highest_memory
from benchmarks.measuring import MB, PER_SECOND, Lab, Row, Sample
from benchmarks.start import run
from benchmarks.wires import corpus
from models.progress import Step
from storage.project import Project
from storage.release.making import make
from storage.release.options import ReleaseOptions
from storage.release.preparing import prepare
from ui.release_words import ReleaseWords

SUITE: Final = "release"
DOCUMENTS: Final = 10_000
WORDS, MENTIONS = 250, 20
FORMATS: Final = ((), ("ayar-jsonl", "conll"))


def measure(lab: Lab) -> Iterator[Row]:
    count = 1_000 if lab.quick else DOCUMENTS
    project = data.kept(lab, f"wires-{count}.ayar", data.project_of(corpus(count, WORDS, MENTIONS)))
    for formats in FORMATS:
        out = lab.folder / "work-release"
        data.clear(out)
        found = json.loads(run(lab, ["-m", "benchmarks.publishing", str(project), str(out), ",".join(formats)]))
        case = f"{count:,} of {WORDS} words, {MENTIONS} each{', ' if formats else ''}{', '.join(formats)}"
        for name in ("checked", "written"):
            yield Row(SUITE, name, case, Sample([count / found[name]["seconds"]]), PER_SECOND)
            yield Row(SUITE, "  … processor", case, Sample([count / found[name]["processor"]]), PER_SECOND)
            yield Row(SUITE, "  … highest memory", case, Sample([found[name]["megabytes"]]), MB)
        data.clear(out)


def main(project: str, out: str, formats: str) -> None:
    """In a process of its own: the figures as JSON."""
    options = ReleaseOptions(version="1.0.0", formats=tuple(filter(None, formats.split(","))))
    with Project.open(Path(project), write=False) as opened:
        checked, prepared = _timed(prepare(opened, options, listed=False))
        written, _ = _timed(make(opened, Path(out), prepared, ReleaseWords()))
    sys.stdout.write(json.dumps({"checked": checked, "written": written}))


def _timed(steps: Generator[Step, None, Any]) -> tuple[dict[str, float], Any]:
    """Seconds by the clock and of the processor (of this process and those it waited for), megabytes so far."""
    clock, processor = time.perf_counter(), _processor()
    try:
        while True:
            next(steps)
    except StopIteration as end:
        spent = {"seconds": time.perf_counter() - clock, "processor": _processor() - processor}
        return spent | {"megabytes": highest_memory()}, end.value


def _processor() -> float:
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


if __name__ == "__main__":
    main(*sys.argv[1:4])
