"""Long work away from the window: a job walks a generator of steps on its own thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from threading import Event
from typing import Any, Final

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from models.progress import Step

Work = Callable[[], Iterator[Step]]
LONGEST_WAIT_MS: Final = 30_000


class Job(QObject):
    """One piece of long work. Signals arrive on the thread that made the job.

    ``done`` carries what the generator returned, ``failed`` the exception it raised; exactly one of the two ends a
    job, and ``cancelled`` says whether it was asked to stop: it then ends after the record at hand.
    """

    progress = Signal(object)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, title: str, work: Work) -> None:
        super().__init__()
        self.title = title
        self.last = Step(0)
        self._work = work
        self._stop = Event()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def cancel(self) -> None:
        """Stops after the current record; what is in stays in."""
        self._stop.set()

    def walk(self) -> None:
        """Runs the work to its end on the calling thread."""
        try:
            result = self._steps()
        except Exception as error:  # noqa: BLE001 - handed to the window's thread, where it is shown or reported
            self.failed.emit(error)
        else:
            self.done.emit(result)

    def _steps(self) -> Any:
        steps = self._work()
        while not self._stop.is_set():
            try:
                self.last = next(steps)
            except StopIteration as end:
                return end.value
            self.progress.emit(self.last)
        steps.close()  # type: ignore[attr-defined]
        return None


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.walk()


@dataclass
class _Running:
    job: Job
    runner: _Runner = field(repr=False)


class Jobs(QObject):
    """Starts jobs and keeps hold of them until they end. ``started`` carries each new job that should be shown."""

    started = Signal(object)
    finished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool(self)
        self._running: list[_Running] = []

    @property
    def running(self) -> list[Job]:
        return [entry.job for entry in self._running]

    def start(
        self,
        title: str,
        work: Work,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        quiet: bool = False,
    ) -> Job:
        """Starts ``work``; each job opens its own project connection inside it. A quiet job shows no progress."""
        job = Job(title, work)
        if done is not None:
            job.done.connect(done)
        job.failed.connect(failed or _report)
        job.done.connect(lambda _: self._end(job))
        job.failed.connect(lambda _: self._end(job))
        runner = _Runner(job)
        runner.setAutoDelete(False)
        self._running.append(_Running(job, runner))
        if not quiet:
            self.started.emit(job)
        self._pool.start(runner)
        return job

    def stop_all(self) -> None:
        """Cancels everything and waits until the records at hand are safe; for closing the window."""
        for job in self.running:
            job.cancel()
        self._pool.waitForDone(LONGEST_WAIT_MS)

    def _end(self, job: Job) -> None:
        self._running = [entry for entry in self._running if entry.job is not job]
        self.finished.emit(job)


def _report(error: Exception) -> None:
    from ui import messages

    messages.unexpected(error)
