"""Calculations in a process of their own: they may use numpy, keep no thread of the window busy, and may die alone."""

from __future__ import annotations

from collections.abc import Callable, Generator
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final, TypeVar

from models.errors import AyarError
from models.progress import Step
from storage.agreeing import Agreement, Asked

R = TypeVar("R")
PATIENCE: Final = 5.0  # seconds until a process that was asked to end is killed
_STEP, _DONE, _FAILED = "step", "done", "failed"


def agreement(path: Path, asked: Asked) -> Generator[Step, None, Agreement]:
    """``Project.agreement`` of the project at ``path`` elsewhere; closing the generator ends the process.

    Raises AyarError as it does, and calculation_died when the process ends without a word.
    """
    return (yield from elsewhere(_agree, path, asked))


def _agree(path: Path, asked: Asked) -> Generator[Step, None, Agreement]:
    from storage.project import Project

    with Project.open(path, write=False) as project:
        return (yield from project.agree(asked))


def elsewhere(work: Callable[..., Generator[Step, None, R]], *arguments: Any) -> Generator[Step, None, R]:
    """Walks ``work(*arguments)`` in a fresh process, its steps here. ``work`` is a function of a module; arguments,
    steps and result go through pickle. The window's own modules are not loaded there."""
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(there, work, arguments), daemon=True)
    process.start()
    there.close()
    try:
        result: R = yield from _received(here)
        return result
    finally:
        here.close()
        process.terminate()
        process.join(PATIENCE)
        if process.is_alive():
            process.kill()
            process.join()
        process.close()


def _received(here: Connection[Any, Any]) -> Generator[Step, None, Any]:
    while True:
        try:
            what, value = here.recv()
        except (EOFError, OSError):
            raise AyarError("calculation_died") from None
        if what == _DONE:
            return value
        if what == _FAILED:
            raise AyarError(value[0], **value[1])
        yield value


def _serve(there: Connection[Any, Any], work: Callable[..., Generator[Step, None, Any]], arguments: Any) -> None:
    """What runs in the process; an error that is not for people is printed there and ends it."""
    steps = work(*arguments)
    try:
        while True:
            there.send((_STEP, next(steps)))
    except StopIteration as end:
        there.send((_DONE, end.value))
    except AyarError as error:
        there.send((_FAILED, (error.key, dict(error.params))))
    except BrokenPipeError:
        pass  # nobody wants to know any more
