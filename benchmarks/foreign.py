"""Other tools' formats, one piece of work in a process of its own: ``python -m benchmarks.foreign WORK FORMAT SOURCE
TARGET``.

``export`` and ``import`` go from and to a project. ``write`` and ``read`` are the format alone, records in memory into
files and back; ``peer-write`` and ``peer-read`` the same with the tool's own library and its objects.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from benchmarks.bulk import highest_memory
from benchmarks.format_work import bring_in, send_out
from models.record import Record
from storage.exporting import ALL
from storage.formats.base import ReadOptions, WriteOptions
from storage.formats.registry import FORMATS
from storage.formats.target import Target
from storage.project import Project
from storage.reading import FileReport, files_of, read_file

Work = Callable[[Path, Path, str], tuple[int, float]]


def project_in(source: Path, target: Path, form: str) -> tuple[int, float]:
    """Documents and seconds."""
    return bring_in(form, source, target)


def project_out(source: Path, target: Path, form: str) -> tuple[int, float]:
    return send_out(form, source, target)


def write(source: Path, target: Path, form: str) -> tuple[int, float]:
    chosen = FORMATS[form]
    assert chosen.write is not None
    with Project.open(source, write=False) as project:
        records, options = list(project.records(ALL)), WriteOptions(project.schema)
    before = time.perf_counter()
    with Target(target, folder=chosen.folder) as place:
        done = sum(1 for _ in chosen.write(iter(records), place, options))
    return done, time.perf_counter() - before


def read(source: Path, _: Path, form: str) -> tuple[int, float]:
    before = time.perf_counter()
    done = sum(
        1
        for path in files_of([source])
        for item in read_file(path, ReadOptions(), form, FileReport(str(path)))
        if isinstance(item, Record)
    )
    return done, time.perf_counter() - before


def json_in(source: Path, _: Path, form: str) -> tuple[int, float]:
    """The json of Python's library over the lines or the array."""
    before = time.perf_counter()
    values = _json(source, form)
    return len(values), time.perf_counter() - before


def _json(source: Path, form: str) -> list[Any]:
    with source.open(encoding="utf-8", newline="\n") as stream:
        if form == "label-studio":
            values: list[Any] = json.load(stream)
            return values
        return [json.loads(line) for line in stream]


def json_out(source: Path, target: Path, form: str) -> tuple[int, float]:
    values = _json(source, form)
    before = time.perf_counter()
    with target.open("w", encoding="utf-8", newline="\n") as out:
        if form == "label-studio":
            json.dump(values, out, ensure_ascii=False)
        else:
            out.writelines(json.dumps(value, ensure_ascii=False) + "\n" for value in values)
        out.flush()
        os.fsync(out.fileno())  # an export ends by waiting for the disk
    return len(values), time.perf_counter() - before


def _loaded(source: Path, form: str) -> list[Any]:
    import cassis

    loaded = []
    types = cassis.load_typesystem(source / "TypeSystem.xml") if form == "uima-xmi" else None
    for path in sorted(source.rglob("*.xmi" if form == "uima-xmi" else "*.json")):
        with path.open("rb") as stream:
            loaded.append(
                cassis.load_cas_from_xmi(stream, typesystem=types) if types else cassis.load_cas_from_json(stream)
            )
    return loaded


def cassis_in(source: Path, _: Path, form: str) -> tuple[int, float]:
    before = time.perf_counter()
    loaded = _loaded(source, form)
    return len(loaded), time.perf_counter() - before


def cassis_out(source: Path, target: Path, form: str) -> tuple[int, float]:
    loaded = _loaded(source, form)
    target.mkdir()
    before = time.perf_counter()
    for n, cas in enumerate(loaded):
        if form == "uima-xmi":
            cas.to_xmi(target / f"{n}.xmi")
        else:
            cas.to_json(target / f"{n}.json")
    return len(loaded), time.perf_counter() - before


OURS: Final[dict[str, Work]] = {"import": project_in, "export": project_out, "read": read, "write": write}
PEERS: Final[dict[str, dict[str, Work]]] = {
    "json": {"peer-read": json_in, "peer-write": json_out},
    "cassis": {"peer-read": cassis_in, "peer-write": cassis_out},
}
PEER_OF: Final = {
    "doccano": "json", "label-studio": "json", "prodigy": "json", "uima-xmi": "cassis", "uima-json": "cassis",
}  # fmt: skip


def main(work: str, form: str, source: str, target: str) -> None:
    does = OURS[work] if work in OURS else PEERS[PEER_OF[form]][work]
    documents, seconds = does(Path(source), Path(target), form)
    sys.stdout.write(json.dumps({"documents": documents, "seconds": seconds, "megabytes": highest_memory()}))


if __name__ == "__main__":
    main(*sys.argv[1:5])
