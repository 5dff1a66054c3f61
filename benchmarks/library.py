"""A project of 100,000 documents: opened, listed, filtered and searched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from benchmarks import data
from benchmarks.measuring import Lab, Row, Sample
from benchmarks.window import Watched, opened
from storage.project import Filter, Project
from ui.annotate.document_list import TYPING_PAUSE_MS, DocumentList

SUITE: Final = "library"
GOAL: Final = 50.0
COMMON, RARE, NOWHERE = "وزیر", "4711", "زرافه‌سنج"
SEARCHES: Final = (("common word", COMMON), ("rare word", RARE), ("two words", "وزیر امور"), ("no hit", NOWHERE))
TITLE: Final = "d04711"
"""Part of a key that ten documents have."""


def measure(lab: Lab) -> Iterator[Row]:
    path = data.fresh(lab, data.library(lab))
    with Project.open(path) as project:
        case = f"{project.count():,} documents"
    with opened(lab, None) as watched:
        opening, closing = Sample(), watched.canvas.session.close_project
        for _ in range(lab.times(10)):
            closing()
            watched.settle()
            painted, _ = watched.until_painted(lambda: watched.window.projects.open(path))
            opening.add(painted)
            _all_there(watched)
        yield Row(SUITE, "open project → article and list painted", case, opening)
        yield from _list(lab, watched, case)
    yield from _searches(lab, path, case)


def _list(lab: Lab, watched: Watched, case: str) -> Iterator[Row]:
    documents, times = watched.window.page.documents, lab.times(30)
    first, whole = _painted(watched, times, documents.reload)
    yield Row(SUITE, "list → first rows painted", case, first, judged=first.median, goal=GOAL)
    yield Row(SUITE, "list → all rows known", case, whole)
    for status in ("finished", "in_progress", ""):
        first, whole = _painted(watched, times, lambda status=status: documents.pills.chosen.emit(status))  # type: ignore[misc]
        name = f"filter: {status or 'all'}"
        yield Row(SUITE, f"{name} → first rows painted", case, first, judged=first.median, goal=GOAL)
        yield Row(SUITE, f"{name} → all rows known", case, whole)
    for words, query in (("a key", TITLE), ("a common word", COMMON), ("a rare word", RARE), ("no document", NOWHERE)):
        typed = _typed(watched, lab.times(10), documents, query)
        note = f"with the pause of {TYPING_PAUSE_MS} ms after the last letter"
        yield Row(SUITE, f"search field: {words} → all known", case, typed, note=note)
    yield Row(SUITE, "scroll the list by pages → frame", case, _scrolled(watched, documents, lab.times(100)))


def _painted(watched: Watched, times: int, work: Callable[[], object]) -> tuple[Sample, Sample]:
    """Until the first frame, and until the job has brought every id."""
    first, whole = Sample(), Sample()
    for _ in range(times):
        painted, _ = watched.until_painted(work)
        first.add(painted)
        _, settled = 0.0, Sample()
        settled.time(lambda: _all_there(watched))
        whole.values.append(first.values[-1] + settled.values[-1])
    return first, whole


def _typed(watched: Watched, times: int, documents: DocumentList, query: str) -> Sample:
    sample = Sample()
    for _ in range(times):
        documents.clear_filter()
        _all_there(watched)

        def type_it() -> None:
            done: list[bool] = []
            connection = documents.model.completed.connect(lambda: done.append(True))
            documents.search.field.setText(query)
            watched.wait_for(lambda: bool(done))
            documents.model.completed.disconnect(connection)

        sample.time(type_it)
    documents.clear_filter()
    _all_there(watched)
    return sample


def _scrolled(watched: Watched, documents: DocumentList, times: int) -> Sample:
    sample, bar = Sample(), documents.table.verticalScrollBar()
    for n in range(times):
        wanted = (n * 7919 + 13) % 1000 / 1000
        painted, _ = watched.until_painted(lambda wanted=wanted: bar.setValue(round(wanted * bar.maximum())))  # type: ignore[misc]
        sample.add(painted)
    return sample


def _all_there(watched: Watched) -> None:
    watched.wait_for(lambda: watched.window.page.documents.model.complete)
    watched.settle()


def _searches(lab: Lab, path: object, case: str) -> Iterator[Row]:
    with Project.open(str(path)) as project:
        for words, query in (
            ("common word", COMMON),
            ("rare word", RARE),
            ("two words", "وزیر امور"),
            ("no hit", NOWHERE),
        ):
            sample = Sample()
            for _ in range(lab.times(20)):
                sample.time(lambda query=query: project.search(query))  # type: ignore[misc]
            total = project.search(query).total
            yield Row(SUITE, f"Project.search: {words}", case, sample, note=f"{total:,} hits")
        counted = Sample()
        for _ in range(lab.times(20)):
            counted.time(lambda: project.count(Filter(person="سنجش", status="finished")))
        yield Row(SUITE, "Project.count: finished", case, counted)
