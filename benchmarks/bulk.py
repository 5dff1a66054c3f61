"""One import or export in a process of its own: ``python -m benchmarks.bulk import|export SOURCE TARGET``."""

from __future__ import annotations

import json
import re
import resource
import sys
import time
from pathlib import Path

from storage import sample
from storage.exporting import ALL, ExportReport, export, writer_named
from storage.formats.base import ReadOptions
from storage.importing import import_paths
from storage.project import ImportOptions, Project


def bring_in(source: Path, target: Path) -> tuple[int, float]:
    """Documents and seconds."""
    with sample.create(target) as project:
        before = time.perf_counter()
        for _ in import_paths(project, [source], ImportOptions(), ReadOptions()):
            pass
        took = time.perf_counter() - before
        return project.count(), took


def send_out(source: Path, target: Path) -> tuple[int, float]:
    with Project.open(source, write=False) as project:
        before, report = time.perf_counter(), ExportReport()
        for _ in export(project, target, writer_named("ayar-jsonl"), ALL, report):
            pass
        return report.documents, time.perf_counter() - before


def main(name: str, source: str, target: str) -> None:
    work = bring_in if name == "import" else send_out
    documents, seconds = work(Path(source), Path(target))
    sys.stdout.write(json.dumps({"documents": documents, "seconds": seconds, "megabytes": highest_memory()}))


def highest_memory() -> float:
    """Megabytes. On Linux of this program alone: ``ru_maxrss`` also counts what the parent held when it forked."""
    status = Path("/proc/self/status")
    if status.exists():
        return float(re.findall(r"VmHWM:\s*(\d+) kB", status.read_text())[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2


if __name__ == "__main__":
    main(*sys.argv[1:4])
