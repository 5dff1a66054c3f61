"""The annotator's desk at its fullest: a screen full of annotations of every kind, and a long article with 800."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from benchmarks import data, floors
from benchmarks.keys import GOAL
from benchmarks.measuring import Lab, Row, Sample
from benchmarks.texts import article, crowded, record
from benchmarks.window import Pair, Watched, opened
from models.annotation import Annotation

SUITE: Final = "desk"
CROWD: Final = "60 entities, 20 events, 12 stances in view"
LONG: Final = "30,000 characters, 800 annotations"
ROUNDS: Final = 200
AFTERWARDS: Final = 0.15
"""Seconds after a key in which the panels catch up."""
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
)  # fmt: skip
EDITS: Final = ("label", "relabel", "boundary", "delete", "undo", "event", "role", "stance", "holder")
NAMES: Final = {
    "label": "label → committed, painted",
    "relabel": "relabel → committed, painted",
    "boundary": "boundary → committed, painted",
    "delete": "delete → committed, painted",
    "undo": "undo → committed, painted",
    "types": "E → types on show",
    "event": "type of an event → committed, hints painted",
    "role": "hint letter → role committed, painted",
    "stance": "value of a stance → committed, hints painted",
    "holder": "hint letter → holder committed, painted",
    "next": "Tab to the next annotation → painted",
    "escape": "Esc → painted",
}


def measure(lab: Lab) -> Iterator[Row]:
    path = data.fresh(lab, _project(lab))
    with opened(lab, path) as watched:
        watched.window.commands.late.load()
        for key, case in (("crowd", CROWD), ("long", LONG)):
            yield from _of_case(lab, watched, key, case)


def _project(lab: Lab) -> Path:
    records = (crowded("crowd", article(2_300, 5)), record("long", article(30_000, 7), 800, 7))
    return data.kept(lab, "desk.ayar", data.project_of(records))


def _of_case(lab: Lab, watched: Watched, key: str, case: str) -> Iterator[Row]:
    watched.open_document(key)
    watched.settle()
    fsync = floors.fsync(lab.folder, lab.times(500))
    pairs, blocked = {name: Pair() for name in NAMES}, Sample()
    for place in _places(watched, lab.times(ROUNDS)):
        _work(watched, place, pairs)
        _tab(watched, pairs, blocked)
    for name, words in NAMES.items():
        painted = pairs[name].painted
        over = painted.p99 - (fsync.p99 if name in EDITS else 0.0)
        yield Row(SUITE, words, case, painted, floor=fsync if name in EDITS else None, judged=over, goal=GOAL)
    yield Row(SUITE, "longest wait while panels catch up", case, blocked, judged=blocked.p99, goal=GOAL)


def _places(watched: Watched, count: int) -> Iterator[int]:
    """Starts of words without a mention, over and over."""
    session = watched.canvas.session
    taken = {a.start for a in session.layer}
    words = [
        m.start() for m in re.finditer(r"(?<=\s)[\u0621-\u06cc]{3,}(?=\s)", session.text) if m.start() not in taken
    ]
    return iter(words[n * 7 % len(words)] for n in range(count))


def _work(watched: Watched, place: int, pairs: dict[str, Pair]) -> None:
    """A mention, an event with a role and a stance with a holder made, and everything taken back."""
    before = dict(watched.canvas.session.layer.annotations)
    _select(watched, place)
    for name, key in (("label", "1"), ("relabel", "2"), ("boundary", "W"), ("delete", "Delete")):
        pairs[name].add(watched.press(key))
    _undo_to(watched, pairs, before)
    for opener, choice, made, filled in (("E", ("A", ALT), "event", "role"), ("S", ("1",), "stance", "holder")):
        _select(watched, place)
        pairs["types"].add(watched.press(opener))
        pairs[made].add(watched.press(*choice, popup=True))
        pairs[filled].add(watched.press("F"))
        pairs["escape"].add(watched.press("Escape"))
        _undo_to(watched, pairs, before)


def _select(watched: Watched, place: int) -> None:
    watched.window.page.modes.leave()
    watched.canvas.setFocus()
    watched.canvas.select(place, place)
    watched.settle()
    watched.press("Left", SHIFT)


def _undo_to(watched: Watched, pairs: dict[str, Pair], before: dict[str, Annotation]) -> None:
    while watched.canvas.session.layer.annotations != before:
        pairs["undo"].add(watched.press("Z", CTRL))


def _tab(watched: Watched, pairs: dict[str, Pair], blocked: Sample) -> None:
    """To the next annotation, and how long the window was deaf at most until the panels showed it."""
    pairs["next"].add(watched.press("Tab"))
    end, longest = time.perf_counter() + AFTERWARDS, 0.0
    while time.perf_counter() < end:
        before = time.perf_counter()
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - before)
    blocked.add(longest)
