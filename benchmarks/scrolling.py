"""Frames while the text moves: by lines and by pages, into text that was never laid out before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from PySide6.QtWidgets import QAbstractSlider

from benchmarks import data, floors
from benchmarks.measuring import Lab, Row, Sample
from benchmarks.texts import article
from benchmarks.window import Watched, opened

SUITE: Final = "scroll"
GOAL: Final = 16.0
ADD: Final = (QAbstractSlider.SliderAction.SliderSingleStepAdd, QAbstractSlider.SliderAction.SliderPageStepAdd)
SUB: Final = (QAbstractSlider.SliderAction.SliderSingleStepSub, QAbstractSlider.SliderAction.SliderPageStepSub)
NAMES: Final = ("scroll one line → frame", "scroll one page → frame")


def measure(lab: Lab) -> Iterator[Row]:
    path = data.fresh(lab, data.articles(lab))
    with opened(lab, path) as watched:
        for size in data.SIZES:
            watched.open_document(size)
            watched.settle()
            floor = floors.painted(article(4_000, 1), lab.times(100))
            for n, name in enumerate(NAMES):
                sample = _steps(watched, ADD[n], SUB[n], lab.times(300))
                yield Row(SUITE, name, size, sample, floor=floor, judged=sample.p99, goal=GOAL)
            jumps = _jumps(watched, lab.times(100))
            yield Row(SUITE, "drag the bar to anywhere → frame", size, jumps, floor=floor, judged=jumps.p99, goal=GOAL)


def _steps(
    watched: Watched, add: QAbstractSlider.SliderAction, sub: QAbstractSlider.SliderAction, times: int
) -> Sample:
    """Down to the end, then up again, and so on."""
    sample, bar, down = Sample(), watched.canvas.verticalScrollBar(), True
    bar.setValue(0)
    watched.settle()
    for _ in range(times):
        down = bar.value() < bar.maximum() if down else bar.value() <= bar.minimum()
        painted, _ = watched.until_painted(partial(bar.triggerAction, add if down else sub))
        sample.add(painted)
    return sample


def _jumps(watched: Watched, times: int) -> Sample:
    sample, bar = Sample(), watched.canvas.verticalScrollBar()
    for n in range(times):
        wanted = (n * 7919 + 13) % 1000 / 1000
        move: Callable[[], object] = partial(bar.setValue, round(wanted * bar.maximum()))
        painted, _ = watched.until_painted(move)
        sample.add(painted)
    return sample
