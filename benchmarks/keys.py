"""Keys on the text of the real window: each edit is on disk before it is painted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import Final

from PySide6.QtCore import Qt

from benchmarks import data, floors
from benchmarks.measuring import Lab, Row
from benchmarks.texts import article
from benchmarks.window import Pair, Watched, opened
from ui.annotate.inspector import FOCUS, MENTIONS

SUITE: Final = "keys"
ROUNDS: Final = 300
IN_A_ROW: Final = 15
"""So many words one after the other, then a jump to another place, as people work."""
GOAL: Final = 16.0
UNDOS: Final = 4
_WORD: Final = re.compile(r"(?<=\s)[\u0621-\u06cc]{4,}(?=\s)")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAMES: Final = {
    "select": "Shift+← selects a word → painted",
    "label": "label → committed, painted",
    "relabel": "relabel → committed, painted",
    "boundary": "boundary → committed, painted",
    "delete": "delete → committed, painted",
    "undo": "undo → committed, painted",
    "next": "Tab to the next mention → painted",
}
EDITS: Final = ("label", "relabel", "boundary", "delete", "undo")
LISTED: Final = "label, all mentions on show → painted"


def measure(lab: Lab) -> Iterator[Row]:
    path = data.fresh(lab, data.articles(lab))
    with opened(lab, path) as watched:
        for size in data.SIZES:
            yield from _of_size(lab, watched, size)


def _of_size(lab: Lab, watched: Watched, size: str) -> Iterator[Row]:
    watched.open_document(size)
    watched.settle()
    fsync = floors.fsync(lab.folder, lab.times(500))
    paint = floors.painted(article(4_000, 1), lab.times(100))
    yield Row(SUITE, "floor: fsync", size, fsync)
    pairs = {name: Pair() for name in NAMES}
    for place in _places(watched, lab.times(ROUNDS)):
        _work(watched, place, pairs)
    for name, words in NAMES.items():
        painted = pairs[name].painted
        if name in EDITS:
            over = painted.p99 - fsync.p99
            yield Row(SUITE, words, size, painted, floor=fsync, judged=over, goal=GOAL)
        else:
            yield Row(SUITE, words, size, painted, floor=paint, judged=painted.p99, goal=GOAL)
        yield Row(SUITE, f"  … and panels renewed ({name})", size, pairs[name].settled)
    listed = _with_all_mentions(lab, watched)
    yield Row(SUITE, LISTED, size, listed.painted, floor=fsync, judged=listed.painted.p99 - fsync.p99, goal=GOAL)
    yield Row(SUITE, "  … and panels renewed (list)", size, listed.settled)


def _places(watched: Watched, count: int) -> Iterator[int]:
    """Where to work: starts of words that carry no mention yet, some in a row, then elsewhere."""
    session = watched.canvas.session
    taken = {a.start for a in session.layer}
    words = [
        m.start() for m in re.finditer(r"(?<=\s)[\u0621-\u06cc]{4,}(?=\s)", session.text) if m.start() not in taken
    ]
    chance = Random(11)
    for _ in range(-(-count // IN_A_ROW)):
        first = chance.randrange(max(1, len(words) - IN_A_ROW))
        yield from words[first : first + IN_A_ROW]


def _work(watched: Watched, place: int, pairs: dict[str, Pair]) -> None:
    """One word selected, labelled, relabelled, stretched and deleted, and everything taken back."""
    _go(watched, place)
    before = len(watched.canvas.session.layer.annotations)
    pairs["select"].add(watched.press("Left", SHIFT))
    for name, key in (("label", "1"), ("relabel", "2"), ("boundary", "W"), ("delete", "Delete")):
        pairs[name].add(watched.press(key))
    for _ in range(UNDOS):
        pairs["undo"].add(watched.press("Z", CTRL))
    assert len(watched.canvas.session.layer.annotations) == before, "undo took everything back"
    pairs["next"].add(watched.press("Tab"))


def _go(watched: Watched, place: int) -> None:
    watched.canvas.select(place, place)
    watched.settle()


def _with_all_mentions(lab: Lab, watched: Watched) -> Pair:
    """Labels while the inspector lists every mention."""
    pair, inspector = Pair(), watched.window.page.inspector
    inspector.show_tab(MENTIONS)
    for place in _places(watched, lab.times(100)):
        _go(watched, place)
        watched.press("Left", SHIFT)
        pair.add(watched.press("1"))
        watched.press("Z", CTRL)
    inspector.show_tab(FOCUS)
    watched.settle()
    return pair
