"""Long work leaves the window's thread and comes back to it."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from threading import Event, get_ident
from typing import Any

from pytestqt.qtbot import QtBot

from models.errors import AyarError
from models.progress import Step
from ui.jobs import Jobs


def test_result_arrives_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    worked_on: list[int] = []
    arrived: list[tuple[Any, int]] = []

    def work() -> Generator[Step, None, str]:
        worked_on.append(get_ident())
        yield Step(1, 2)
        return "result"

    jobs = Jobs()
    jobs.start("", work, lambda result: arrived.append((result, get_ident())))
    qtbot.waitUntil(lambda: not jobs.running)
    assert arrived == [("result", get_ident())]
    assert worked_on[0] != get_ident()


def test_progress_is_told_and_cancel_stops_between_records(qtbot: QtBot) -> None:
    may_go_on, closed = Event(), Event()
    seen: list[object] = []
    results: list[object] = []

    def work() -> Iterator[Step]:
        try:
            yield Step(1, 3)
            may_go_on.wait(10)
            yield Step(2, 3)
            yield Step(3, 3)
        finally:
            closed.set()

    jobs = Jobs()
    job = jobs.start("", work, results.append)
    job.progress.connect(seen.append)
    qtbot.waitUntil(lambda: job.last == Step(1, 3))
    job.cancel()
    may_go_on.set()
    qtbot.waitUntil(lambda: not jobs.running)
    assert closed.is_set()
    assert results == [None]
    assert Step(3, 3) not in seen


def test_error_reaches_the_one_who_asked(qtbot: QtBot) -> None:
    def work() -> Iterator[Step]:
        yield Step(1)
        raise AyarError("disk_full", drive="/")

    failures: list[Exception] = []
    jobs = Jobs()
    jobs.start("", work, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], AyarError)
    assert failures[0].key == "disk_full"
    qtbot.waitUntil(lambda: not jobs.running)


def test_closing_waits_for_the_record_at_hand(qtbot: QtBot) -> None:
    finished: list[bool] = []

    def work() -> Iterator[Step]:
        while True:
            finished.append(True)
            yield Step(len(finished))

    jobs = Jobs()
    jobs.start("", work)
    qtbot.waitUntil(lambda: bool(finished))
    jobs.stop_all()
    count = len(finished)
    qtbot.waitUntil(lambda: not jobs.running)
    assert len(finished) == count
