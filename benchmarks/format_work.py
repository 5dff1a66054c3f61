"""One piece of a format's work in a process of its own: ``python -m benchmarks.format_work WORK FORMAT SOURCE TARGET``.

``export`` and ``import`` go from and to a project. ``write`` and ``read`` are the format alone: records in memory into
files and back. ``peer-write:N`` and ``peer-read:N`` are the same with the Nth library of ``benchmarks.peers``.
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from benchmarks.bulk import highest_memory
from benchmarks.peers import Peer, peers
from models.record import Record
from storage import sample
from storage.exporting import ALL, ExportReport, export, writer_named
from storage.formats.base import Format, ReadOptions, WriteOptions
from storage.formats.registry import FORMATS
from storage.formats.target import Target
from storage.importing import import_paths
from storage.project import ImportOptions, Project
from storage.reading import FileReport, files_of, read_file


@dataclass(slots=True)
class Found:
    """``seconds`` on the wall and ``processor`` seconds of this process; ``alone`` are the processor seconds of the
    library without the plain Python before it."""

    documents: int
    seconds: float
    processor: float
    alone: float = 0.0


class Clock:
    def __init__(self) -> None:
        self._wall, self._processor = time.perf_counter(), time.process_time()

    def found(self, documents: int, alone: float = 0.0) -> Found:
        return Found(documents, time.perf_counter() - self._wall, time.process_time() - self._processor, alone)


def send_out(form: str, source: Path, target: Path) -> Found:
    with Project.open(source, write=False) as project:
        clock, report = Clock(), ExportReport()
        for _ in export(project, target, writer_named(form), ALL, report):
            pass
        return clock.found(report.documents)


def bring_in(form: str, source: Path, target: Path) -> Found:
    with sample.create(target) as project:
        clock = Clock()
        for _ in import_paths(project, [source], ImportOptions(author="A"), ReadOptions(), form):
            pass
        found = clock.found(0)
        found.documents = project.count()
        return found


def _records(source: Path) -> tuple[list[Record], WriteOptions]:
    with Project.open(source, write=False) as project:
        return list(project.records(ALL)), WriteOptions(project.schema)


def write(form: str, source: Path, target: Path) -> Found:
    chosen = FORMATS[form]
    records, options = _records(source)
    _written(chosen, records[:5], _first(target), options)
    clock = Clock()
    return clock.found(_written(chosen, records, target, options))


def _first(target: Path) -> Path:
    """Where a few go beforehand: what a library loads when it is first used is no work."""
    return target.with_name(f"{target.name}.first")


def _written(form: Format, records: list[Record], target: Path, options: WriteOptions) -> int:
    assert form.write is not None, "asked of what is written"
    with Target(target, folder=form.folder) as place:
        return sum(1 for _ in form.write(iter(records), place, options))


def read(form: str, source: Path, first: Path) -> Found:
    if first.exists():
        _read(form, first)
    clock = Clock()
    return clock.found(_read(form, source))


def _read(form: str, source: Path) -> int:
    reading = (read_file(path, ReadOptions(), form, FileReport(str(path))) for path in files_of([source]))
    return sum(1 for items in reading for item in items if isinstance(item, Record))


def peer_write(peer: Peer, source: Path, target: Path) -> Found:
    assert peer.prepare is not None, "asked of a peer that writes"
    assert peer.write is not None, "asked of a peer that writes"
    records, options = _records(source)
    peer.write(peer.prepare(records[:5], options), _first(target))
    clock = Clock()
    prepared = peer.prepare(records, options)
    before = time.process_time()
    peer.write(prepared, target)
    return clock.found(len(records), time.process_time() - before)


def peer_read(peer: Peer, source: Path, first: Path) -> Found:
    assert peer.read is not None, "asked of a peer that reads"
    if first.exists():
        peer.read(first)
    clock = Clock()
    return clock.found(peer.read(source))


def main(work: str, form: str, source: str, target: str) -> None:
    name, _, number = work.partition(":")
    if number:
        peer = peers()[form][int(number)]
        found = {"peer-write": peer_write, "peer-read": peer_read}[name](peer, Path(source), Path(target))
    else:
        does = {"export": send_out, "import": bring_in, "write": write, "read": read}
        found = does[name](form, Path(source), Path(target))
    value: dict[str, Any] = {**asdict(found), "megabytes": highest_memory()}
    sys.stdout.write(json.dumps(value))


if __name__ == "__main__":
    main(*sys.argv[1:5])
