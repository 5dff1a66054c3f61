"""Adjudication in the real window: the first screen, from conflict to conflict, deciding, the next document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt

from benchmarks.adjudication import judged
from benchmarks.measuring import Lab, Row, Sample
from benchmarks.window import Pair, Watched, opened

SUITE: Final = "review"
GOAL: Final = 50.0
CTRL: Final = Qt.KeyboardModifier.ControlModifier
PRESSES: Final = 200
IN_A_DOCUMENT: Final = 10


def measure(lab: Lab) -> Iterator[Row]:
    path, case = judged(lab)
    with opened(lab, path) as watched:
        entered, turned, step, decide = Sample(), Sample(), Pair(), Pair()
        entered.add(watched.press("2", CTRL)[0])
        yield Row(SUITE, "enter adjudication, first screen", case, entered)
        for n in range(lab.times(PRESSES)):
            step.add(watched.press("Tab"))
            _decide(watched, decide)
            if n % IN_A_DOCUMENT == IN_A_DOCUMENT - 1:
                turned.time(lambda: _next_document(watched))
        for name, pair in (("conflict to conflict", step), ("decide and move on", decide)):
            yield Row(SUITE, name, case, pair.painted, judged=pair.painted.p99, goal=GOAL)
            yield Row(SUITE, f"  … and nothing left to do ({name})", case, pair.settled)
        yield Row(SUITE, "next document", case, turned)


def _decide(watched: Watched, pair: Pair) -> None:
    """Takes the first version; where a question comes instead it is left, and not counted."""
    modes = watched.window.page.modes
    times = watched.press("1")
    if modes.current is None:
        pair.add(times)
    else:
        watched.press("Escape")


def _next_document(watched: Watched) -> None:
    found = watched.window.page.documents.neighbour(+1)
    assert found is not None, "there are more documents"
    watched.window.open_document(found)
    watched.settle()
