"""Many annotators on one project: the queue, opening a document for the reviewer, precedents, rules."""

from __future__ import annotations

import random
import time
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any, Final, TypeVar

from benchmarks import data
from benchmarks.measuring import Lab, Row, Sample
from models.adjudication.decision import RULES
from models.record import Record
from storage.project import Project
from storage.records import record_from

SUITE: Final = "adjudication"
DOCUMENTS, READERS, PEOPLE, MENTIONS = 1000, 10, 50, 40
QUEUE_GOAL: Final = 5000.0
SCREEN_GOAL: Final = 50.0
LETTERS: Final = "ابپتجخدرزسشفقکگلمنوهی"
Y = TypeVar("Y")
R = TypeVar("R")


def measure(lab: Lab) -> Iterator[Row]:
    path, case = judged(lab)
    with Project.open(path, user="Mina") as project:
        first = _timed(project.queue())
        yield Row(SUITE, "queue, first time", case, first, judged=first.median, goal=QUEUE_GOAL)
        yield Row(SUITE, "queue, again", case, _timed(project.queue()))
        yield _opened(lab, project, case)
        for rule in RULES:
            yield Row(SUITE, f"{rule}, dry run", case, _timed(project.adjudicate(rule, dry_run=True)))
        yield Row(SUITE, "majority, written", case, _timed(project.adjudicate("majority")))
        yield from _precedents(lab, project)


def judged(lab: Lab) -> tuple[Path, str]:
    """A fresh project that many have read, and what it is."""
    documents = DOCUMENTS // 10 if lab.quick else DOCUMENTS
    kept = data.kept(lab, f"judged-{documents}.ayar", data.project_of(_records(documents)))
    return data.fresh(lab, kept), f"{documents:,} documents, {READERS} of {PEOPLE} people each, {MENTIONS} mentions"


def _opened(lab: Lab, project: Project, case: str) -> Row:
    opening = Sample()
    for document_id in range(1, lab.times(50) + 1):
        opening.time(lambda n=document_id: project.adjudication(n).standings)  # type: ignore[misc]
    return Row(SUITE, "a document with its places and standings", case, opening, judged=opening.p99, goal=SCREEN_GOAL)


def _precedents(lab: Lab, project: Project) -> Iterator[Row]:
    built, asked = Sample(), Sample()
    before = time.perf_counter()
    index = _end(project.precedents())
    built.add(time.perf_counter() - before)
    case = f"{len(index):,} decisions"
    yield Row(SUITE, "precedents, index made", case, built)
    for document_id in range(1, lab.times(50) + 1):
        text = project.document(document_id).text
        for standing in project.adjudication(document_id).conflicts:
            asked.time(lambda place=standing.place, words=text: index.like(place, words))  # type: ignore[misc]
    yield Row(SUITE, "precedents of a place", case, asked, judged=asked.p99, goal=SCREEN_GOAL)


def _timed(steps: Generator[Any, None, Any]) -> Sample:
    sample = Sample()
    sample.time(lambda: _end(steps))
    return sample


def _end(steps: Generator[Y, None, R]) -> R:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: R = end.value
            return result


def _records(documents: int) -> Iterator[Record]:
    """Texts of made-up words; a tenth of the annotations is missing, longer or of another label."""
    chance = random.Random(1)
    words = ["".join(chance.choices(LETTERS, k=chance.randint(3, 7))) for _ in range(3000)]
    for n in range(documents):
        chosen = chance.choices(words, k=MENTIONS * 6)
        ends, at = [], 0
        for word in chosen:
            ends.append((at, at + len(word)))
            at += len(word) + 1
        for reader in range(READERS):
            found = list(_mentions(chance, ends))
            yield record_from({
                "document": {"key": f"d{n}", "text": " ".join(chosen)},
                "set": {"author": f"P{(n * 7 + reader) % PEOPLE:02}", "status": "finished"}, "annotations": found,
            })  # fmt: skip


def _mentions(chance: random.Random, ends: list[tuple[int, int]]) -> Iterator[dict[str, Any]]:
    for n in range(MENTIONS):
        kind = chance.random()
        if kind < 0.05:
            continue
        start, end = ends[n * 6][0], ends[n * 6 + (1 if kind < 0.1 else 0)][1]
        label = "ORG" if 0.1 <= kind < 0.15 else "PER"
        yield {"id": f"e{n + 1}", "kind": "entity", "label": label, "start": start, "end": end}
