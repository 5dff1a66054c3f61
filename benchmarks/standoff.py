"""Standoff and CAS formats, 10,000 articles with 20 annotations each, in and out of a project, with the highest memory;
and the format alone beside the tool's own library (its time is the floor: over 1 is slower than it).

The library, and we beside it, get fewer articles where it is slow, as the case says.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from benchmarks import data
from benchmarks.foreign import PEER_OF
from benchmarks.measuring import MB, MS, PER_SECOND, Lab, Row, Sample
from benchmarks.start import run
from benchmarks.texts import many

SUITE: Final = "standoff"
ARTICLES: Final = 10_000
LENGTH: Final = 1_500
SUFFIXES: Final = {"doccano": ".jsonl", "label-studio": ".json", "prodigy": ".jsonl"}
FORMATS: Final = ("brat", "doccano", "label-studio", "prodigy", "webanno-tsv", "uima-xmi", "uima-json")
FEW: Final = {"cassis": 300, "json": 2_000}
"""Articles beside a library."""


def measure(lab: Lab) -> Iterator[Row]:
    for form in FORMATS:
        yield from _through_a_project(lab, form, 500 if lab.quick else ARTICLES)
        if form in PEER_OF:
            yield from _beside(lab, form, PEER_OF[form])


def _through_a_project(lab: Lab, form: str, count: int) -> Iterator[Row]:
    out, project, case = _out(lab, form, "out"), _project(lab, count), f"{count:,} of 1.5 KB, 20 each"
    for work, source, target in (("export", project, out), ("import", out, lab.folder / "work-standoff.ayar")):
        data.clear(target)
        found = _found(lab, work, form, source, target)
        yield Row(SUITE, f"{work} {form}", case, Sample([found["documents"] / found["seconds"]]), PER_SECOND)
        yield Row(SUITE, "  … highest memory", case, Sample([found["megabytes"]]), MB)
        if target != out:
            data.clear(target)
    data.clear(out)


def _beside(lab: Lab, form: str, peer: str) -> Iterator[Row]:
    count = min(300, FEW[peer]) if lab.quick else FEW[peer]
    project, out, again = _project(lab, count), _out(lab, form, "out"), _out(lab, form, "again")
    samples = {work: Sample() for work in ("write", "peer-write", "read", "peer-read")}
    for _ in range(1 if lab.quick else 3):  # in turn, so that a busy moment hits both
        for work, source, target in (
            ("write", project, out), ("read", out, again), ("peer-write", out, again), ("peer-read", out, again),
        ):  # fmt: skip
            data.clear(target if target == again or work == "write" else again)
            found = _found(lab, work, form, source, target)
            samples[work].add(found["seconds"])
    for work in ("write", "read"):
        ours, floor = samples[work], samples[f"peer-{work}"]
        ratio = ours.median / floor.median
        yield Row(SUITE, f"{work} {form}, beside {peer}", f"{count:,}", ours, MS, floor=floor, note=f"{ratio:.2f}")
    for old in (out, again):
        data.clear(old)


def _out(lab: Lab, form: str, name: str) -> Path:
    return lab.folder / f"work-standoff-{name}{SUFFIXES.get(form, '')}"


def _project(lab: Lab, count: int) -> Path:
    return data.kept(lab, f"standoff-{count}.ayar", data.project_of(many(count, LENGTH, 20)))


def _found(lab: Lab, work: str, form: str, source: Path, target: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(run(lab, ["-m", "benchmarks.foreign", work, form, str(source), str(target)]))
    return value
