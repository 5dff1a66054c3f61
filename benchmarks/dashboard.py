"""The dashboard on a project of many people: the figures in their own process, the page in the window."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any, Final, cast

from PySide6.QtWidgets import QApplication

from benchmarks.adjudication import judged
from benchmarks.measuring import Lab, Row, Sample
from benchmarks.window import Watched, opened

SUITE: Final = "dashboard"
FRAME: Final = 16.0
LONGEST_WAIT: Final = 900.0
ROUNDS: Final = 20


def measure(lab: Lab) -> Iterator[Row]:
    path, case = judged(lab)
    with opened(lab, path) as watched:
        yield from _measured(lab, watched, case)


def _measured(lab: Lab, watched: Watched, case: str) -> Iterator[Row]:
    entered = Sample()
    entered.add(_enter(watched)[0])
    yield Row(SUITE, "page, first time → painted", case, entered)
    figures, longest = _figures(watched)
    yield Row(SUITE, "figures by job, first time", case, figures)
    yield Row(SUITE, "longest wait of the window meanwhile", case, longest)
    desk = _desk(watched)
    desk.renew()
    figures, longest = _figures(watched)
    yield Row(SUITE, "figures by job, again", case, figures)
    yield Row(SUITE, "longest wait of the window meanwhile, again", case, longest)
    again, shown = Sample(), Sample()
    for _ in range(lab.times(ROUNDS)):
        watched.window.shell.actions.trigger("mode.annotate")
        watched.settle()
        again.add(_enter(watched)[0])
        shown.time(desk.show)
        desk.finish()
    yield Row(SUITE, "page, again → painted", case, again, judged=again.median, goal=FRAME)
    yield Row(SUITE, "another measure, first charts", case, shown, judged=shown.median, goal=FRAME)


def _desk(watched: Watched) -> Any:
    return cast("Any", watched.window.modes.built["dashboard"])


def _enter(watched: Watched) -> tuple[float, float]:
    return watched.until_painted(lambda: watched.window.shell.actions.trigger("mode.dashboard"))


def _figures(watched: Watched) -> tuple[Sample, Sample]:
    """Until new figures are shown, and the longest stretch in which the window did not look at its events."""
    whole, longest = Sample(), 0.0
    started = before = time.perf_counter()
    desk = _desk(watched)
    while desk.dirty or desk.working:
        QApplication.processEvents()
        now = time.perf_counter()
        longest, before = max(longest, now - before), now
        assert now - started < LONGEST_WAIT, "the figures never came"
        time.sleep(0.001)
    desk.finish()
    whole.add(time.perf_counter() - started)
    found = Sample()
    found.add(longest)
    return whole, found
