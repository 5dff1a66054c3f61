"""Suggestions in the window: from asking for an article until they are painted, with 100,000 strings in memory."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Final

from benchmarks import data
from benchmarks.measuring import Lab, Row, Sample
from benchmarks.texts import article, invented_names, record
from benchmarks.window import Watched, opened
from models.annotation import ENTITY, Annotation

SUITE: Final = "offers"
ENTRIES: Final = 100_000
GOAL: Final = 100.0


def measure(lab: Lab) -> Iterator[Row]:
    records = [record(str(n), article(4_000, n), 0, 1) for n in range(8)]
    path = data.fresh(lab, data.kept(lab, "offers.ayar", data.project_of(records)))
    with opened(lab, path) as watched:
        watched.window.commands.late.load()
        desk = watched.window.commands.late.suggestions.desk
        watched.wait_for(lambda: desk.recommenders is not None)
        assert desk.recommenders is not None
        entries = ENTRIES if not lab.quick else ENTRIES // 10
        for name in invented_names(entries):
            desk.recommenders.memory.learn(name, Annotation(id="e1", kind=ENTITY, label="PER", start=0, end=len(name)))
        first, there = Sample(), Sample()
        for n in range(lab.times(40)):
            opening, shown = _opened(watched, str((n + 1) % len(records)))
            first.add(opening)
            there.add(shown)
    case = f"4,000 characters, {entries:,} strings known"
    yield Row(SUITE, "open article → first paint", case, first)
    yield Row(SUITE, "open article → suggestions painted", case, there, judged=there.median, goal=GOAL)


def _opened(watched: Watched, key: str) -> tuple[float, float]:
    """Seconds until the text is painted, and until the suggestions are."""
    began = time.perf_counter()
    offers = watched.canvas.session.offers
    first, _ = watched.until_painted(lambda: watched.open_document(key))
    watched.wait_for(lambda: bool(offers.open) and not offers.pending)
    frames = watched.frames.count
    watched.canvas.viewport().update()
    watched.wait_for(lambda: watched.frames.count > frames)
    return first, watched.frames.at - began
