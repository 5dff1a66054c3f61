"""An article opened: from asking for it to its first painted frame."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from benchmarks import data, floors
from benchmarks.measuring import Lab, Row
from benchmarks.texts import article
from benchmarks.window import Pair, opened

SUITE: Final = "open"
GOALS: Final = {"4 KB, 60": 30.0, "100 KB, 1,000": 30.0, "1 MB, 10,000": 150.0}
OTHER: Final = "4 KB, 60"


def measure(lab: Lab) -> Iterator[Row]:
    path = data.fresh(lab, data.articles(lab))
    floor = floors.set_and_painted(article(4_000, 1), lab.times(50))
    with opened(lab, path) as watched:
        for size in data.SIZES:
            project = watched.canvas.session.project
            assert project is not None, "the window has a project open"
            found = project.document_id(size)
            assert found is not None, "every size is in the project"
            pair = Pair()
            for _ in range(lab.times(30)):
                watched.open_document("100 KB, 1,000" if size == OTHER else OTHER)
                watched.settle()
                pair.add(watched.until_painted(lambda found=found: watched.window.open_document(found)))  # type: ignore[misc]
            median, goal = pair.painted.median, GOALS[size]
            yield Row(SUITE, "open article → first paint", size, pair.painted, floor=floor, judged=median, goal=goal)
            yield Row(SUITE, "open article → panels too", size, pair.settled)
