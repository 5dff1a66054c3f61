"""Every format of ``main.py formats``, in and out of a project, with the highest memory; and the format alone beside
the library of its field, doing the same work (``benchmarks.peers``; its time is the floor: over 1 is slower than it).

Rates are those of the wall clock; the note has those of the processor, for a machine that does something else as well.
A library, and we beside it, get fewer articles, as the case says. "alone" in the note is our processor time over that
of the library from ready rows, without the Python that makes rows of records.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from benchmarks import data, sources
from benchmarks.measuring import MB, MS, PER_SECOND, Lab, Row, Sample
from benchmarks.peers import Peer, peers
from benchmarks.start import run
from storage.formats.base import Format
from storage.formats.registry import FORMATS

SUITE: Final = "formats"
ARTICLES: Final = 10_000
OURSELVES, WITH_IT = 1.0, 1.3
"""Processor time over the library's: where we write the format ourselves, and where its library writes it."""


def measure(lab: Lab) -> Iterator[Row]:
    beside = peers()
    for form in FORMATS.values():
        count = 500 if lab.quick else sources.SLOW.get(form.id, ARTICLES)
        yield from _through_a_project(lab, form, count)
        for number, peer in enumerate(beside.get(form.id, ())):
            few = min(peer.few, 200) if lab.quick else peer.few
            yield from _beside(lab, form, number, peer, few)


def _through_a_project(lab: Lab, form: Format, count: int) -> Iterator[Row]:
    out, back = _out(lab, form), lab.folder / "work-formats.ayar"
    case = f"{count:,} of 1.5 KB" + (", 20 each" if sources.made(lab, form.id, 1) is None else "")
    if form.write is not None:
        yield from _rows(lab, "export", form.id, f"{count:,} of 1.5 KB, 20 each", sources.project(lab, count), out)
    if form.read is not None:
        source = sources.made(lab, form.id, count) or out
        yield from _rows(lab, "import", form.id, case, source, back)
        data.clear(back)
    data.clear(out)


def _rows(lab: Lab, work: str, form: str, case: str, source: Path, target: Path) -> Iterator[Row]:
    found = _found(lab, work, form, source, target)
    count = found["documents"]
    note = f"processor {count / found['processor']:,.0f}"
    yield Row(SUITE, f"{work} {form}", case, Sample([count / found["seconds"]]), PER_SECOND, note=note)
    yield Row(SUITE, "  … highest memory", case, Sample([found["megabytes"]]), MB)


def _beside(lab: Lab, form: Format, number: int, peer: Peer, count: int) -> Iterator[Row]:
    project, ready, out = sources.project(lab, count), _out(lab, form, "ready"), _out(lab, form, "again")
    few = sources.project(lab, 20)
    if peer.write is not None and form.write is not None:
        yield _compared(lab, "write", form.id, number, peer, (project, project), out)
    if peer.read is not None and form.read is not None:
        source, first = sources.made(lab, form.id, count), sources.made(lab, form.id, 20)
        if source is None or first is None:
            source, first = ready, _out(lab, form, "first")
            _found(lab, "export", form.id, project, source)
            _found(lab, "export", form.id, few, first)
        yield _compared(lab, "read", form.id, number, peer, (source, source), first)
    for old in (ready, out, _out(lab, form, "first")):
        data.clear(old)


def _compared(lab: Lab, work: str, form: str, number: int, peer: Peer, inputs: tuple[Path, Path], target: Path) -> Row:
    ours, theirs = Sample(), Sample()
    spent, floor, alone = Sample(), Sample(), Sample()
    count = 0
    for _ in range(1 if lab.quick else 3):  # in turn, so that a busy moment hits both
        for name, source in zip((work, f"peer-{work}:{number}"), inputs, strict=True):
            found = _found(lab, name, form, source, target, keep=work == "read")
            (ours if name == work else theirs).add(found["seconds"])
            (spent if name == work else floor).add(found["processor"])
            if name != work and found["alone"]:
                alone.add(found["alone"])
            count = found["documents"]
    ratio = spent.median / floor.median
    note = f"processor {ratio:.2f}" + (f", alone {spent.median / alone.median:.2f}" if alone.values else "")
    goal = (WITH_IT if peer.library_writes else OURSELVES) if work == "write" else None
    name = f"{work} {form}, beside {peer.name}"
    return Row(SUITE, name, f"{count:,}", ours, MS, floor=theirs, judged=ratio if goal else None, goal=goal, note=note)


def _out(lab: Lab, form: Format, name: str = "out") -> Path:
    suffix = "" if form.folder or not form.suffixes else form.suffixes[0]
    return lab.folder / f"work-formats-{name}{suffix}"


def _found(lab: Lab, work: str, form: str, source: Path, target: Path, *, keep: bool = False) -> dict[str, Any]:
    if not keep:
        data.clear(target)
        data.clear(target.with_name(f"{target.name}.first"))
    value: dict[str, Any] = json.loads(run(lab, ["-m", "benchmarks.format_work", work, form, str(source), str(target)]))
    if not keep:
        data.clear(target.with_name(f"{target.name}.first"))
    return value
