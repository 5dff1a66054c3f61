"""A long-lived process of our own that answers one question at a time: what is heavy stays out of the window's.

It is spawned, not forked, and ends with its owner. When it crashes it is started again; after too many crashes in a row
it is given up, and everybody who asks is told why.
"""

from __future__ import annotations

import copyreg
import importlib
import multiprocessing
import threading
import time
from collections.abc import Callable, Generator, Iterator
from multiprocessing.connection import Connection, wait
from types import MappingProxyType
from typing import Any, Final

from models.errors import AyarError
from models.progress import Step

OFF: Final = "off"
READY: Final = "ready"
GONE: Final = "gone"
RESTARTS: Final = 2
_STEP, _DONE, _REFUSED, _BROKEN = "step", "done", "refused", "broken"
_PATIENCE: Final = 5.0  # seconds that a process is given to end

# Attributes are often read-only views of mappings, which pickle does not know.
_reduced: Callable[[Any], Any] = lambda view: (dict, (dict(view),))  # noqa: E731
copyreg.pickle(MappingProxyType, _reduced)


class Worker:
    """``handler`` is ``module:function``; the function takes a question and gives the answer, or yields Steps before.

    Nothing is started before the first question. Safe to use from several threads: they wait for each other.
    """

    def __init__(self, handler: str, restarts: int = RESTARTS) -> None:
        self._handler, self._restarts = handler, restarts
        self._process: Any = None
        self._connection: Connection | None = None
        self._crashes = 0
        self._turn = threading.Lock()
        self.reason = ""

    @property
    def state(self) -> str:
        """``off`` (not started), ``ready``, or ``gone`` for good, ``reason`` then saying why."""
        if self.reason:
            return GONE
        return READY if self._process is not None and self._process.is_alive() else OFF

    def ask(self, question: Any, timeout: float | None = None) -> Generator[Step, None, Any]:
        """Progress, then the answer. Leaving the generator early ends the process; the next question starts another.

        ``timeout`` is in seconds for the whole question. Raises AyarError("worker_gone", reason=) after too many
        crashes, AyarError("worker_slow") when the time is over, and whatever AyarError the handler raised.
        """
        with self._turn:
            while True:
                self._require()
                try:
                    answer = yield from self._exchange(question, timeout)
                except (EOFError, OSError) as error:
                    self._crashed(error)
                else:
                    self._crashes = 0
                    return answer

    def call(self, question: Any, timeout: float | None = None) -> Any:
        """``ask`` without the progress."""
        steps = self.ask(question, timeout)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                return end.value

    def give_up(self, reason: str) -> None:
        """From now on every question is refused with this reason."""
        self.reason = reason
        self._end()

    def close(self) -> None:
        """Ends the process; a later question would start it again."""
        self._end()

    def _require(self) -> None:
        if self.reason:
            raise AyarError("worker_gone", reason=self.reason)
        if self._process is not None and self._process.is_alive():
            return
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, self._handler), daemon=True)
        self._process.start()
        theirs.close()
        self._connection = ours

    def _exchange(self, question: Any, timeout: float | None) -> Generator[Step, None, Any]:
        connection, limit = self._connection, None if timeout is None else time.monotonic() + timeout
        assert connection is not None
        finished = False
        try:
            connection.send(question)
            while True:
                word, value = self._receive(connection, limit)
                if word != _STEP:
                    break
                yield value
            finished = True
        finally:
            if not finished:
                self._end()
        if word == _REFUSED:
            raise AyarError(value[0], **value[1])
        if word == _BROKEN:
            raise RuntimeError(value)
        return value

    def _receive(self, connection: Connection, limit: float | None) -> tuple[str, Any]:
        left = None if limit is None else max(0.0, limit - time.monotonic())
        if not wait([connection, self._process.sentinel], left):
            raise AyarError("worker_slow")
        if not connection.poll():
            raise EOFError
        received: tuple[str, Any] = connection.recv()
        return received

    def _crashed(self, error: Exception) -> None:
        self._end()
        self._crashes += 1
        if self._crashes > self._restarts:
            self.reason = f"{type(error).__name__} ({self._crashes})"

    def _end(self) -> None:
        process, self._process = self._process, None
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()
        if process is not None:
            process.terminate()
            process.join(_PATIENCE)
            if process.is_alive():
                process.kill()


def serve(connection: Connection, handler: str) -> None:
    """The life of the process: answers until its owner is gone."""
    module, _, name = handler.partition(":")
    answer: Callable[[Any], Any] | None = None
    while True:
        try:
            question = connection.recv()
        except (EOFError, OSError):
            return
        try:
            answer = answer or getattr(importlib.import_module(module), name)
            connection.send((_DONE, _drained(answer(question), connection)))
        except AyarError as error:
            connection.send((_REFUSED, (error.key, error.params)))
        except Exception as error:  # noqa: BLE001 - the owner decides what a broken handler means
            connection.send((_BROKEN, f"{type(error).__name__}: {error}"))


def _drained(found: Any, connection: Connection) -> Any:
    """The answer itself, or what a generator of Steps returns, its Steps sent on."""
    if not isinstance(found, Iterator):
        return found
    while True:
        try:
            connection.send((_STEP, next(found)))
        except StopIteration as end:
            return end.value
