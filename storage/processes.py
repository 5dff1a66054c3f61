"""Calculations in a process of their own: they may use numpy, keep no thread of the window busy, and may die alone."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Generator, Sequence
from contextlib import ExitStack
from multiprocessing import current_process, get_context
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

from models.errors import AyarError
from models.progress import Step
from storage.agreeing import Agreement, Asked

if TYPE_CHECKING:
    from models.suggest.learning_curve import Curve
    from storage.case_list import Case, Listed
    from storage.near import Alike
    from storage.overview import Overview, Scope
    from storage.project import Project
    from storage.release.making import ReleaseReport
    from storage.release.options import ReleaseOptions
    from storage.release.preparing import Prepared
    from storage.release.words import Words

R = TypeVar("R")
Y = TypeVar("Y")
PATIENCE: Final = 5.0  # seconds until a process that was asked to end is killed
_BEHIND: Final = 5  # whoever sees the window comes first
_STEP, _DONE, _FAILED = "step", "done", "failed"
_ENDED: Final = object()


def agreement(path: Path, asked: Asked) -> Generator[Step, None, Agreement]:
    """``Project.agreement`` of the project at ``path`` elsewhere; closing the generator ends the process.

    Raises AyarError as it does, and calculation_died when the process ends without a word.
    """
    return (yield from elsewhere(_agree, path, asked))


def _agree(path: Path, asked: Asked) -> Generator[Step, None, Agreement]:
    from storage.project import Project

    with Project.open(path, write=False) as project:
        return (yield from project.agree(asked))


def overview(path: Path, scope: Scope, *, keep: bool, agreed: bool = True) -> Generator[Step, None, Overview]:
    """``Project.overview`` elsewhere, beside the connection of whoever holds the project; ``keep`` remembers what was
    compared, which only who may write can ask for. Without ``agreed`` it is partial, and there much sooner. Raises as
    ``agreement`` does."""
    if keep:
        with _beside(path, write=True) as project:
            yield from project.compare_all()
    return (yield from elsewhere(_overview, path, scope, keep, agreed))


def _overview(path: Path, scope: Scope, keep: bool, agreed: bool) -> Generator[Step, None, Overview]:
    with _beside(path, write=keep) as project:
        return (yield from project.overview(scope, agreed=agreed))


def cases(path: Path, asked: Case, scope: Scope) -> Generator[Step, None, Listed]:
    """``storage.case_list.cases`` elsewhere. Raises as ``agreement`` does."""
    return (yield from elsewhere(_cases, path, asked, scope))


def _cases(path: Path, asked: Case, scope: Scope) -> Generator[Step, None, Listed]:
    from storage.case_list import cases as found

    with _beside(path, write=False) as project:
        return (yield from found(project, asked, scope))


def curve(path: Path) -> Generator[Step, None, Curve]:
    """How much the tagger gains from more documents, elsewhere (``models.suggest.learning_curve``). Raises as
    ``agreement`` does."""
    return (yield from elsewhere(_curve, path))


def _curve(path: Path) -> Generator[Step, None, Curve]:
    from models.suggest.learning_curve import curve as made
    from storage.suggesting import work_to_learn

    with _beside(path, write=False) as project:
        return (yield from made(work_to_learn(project, None), project.schema, project.registry()))


def curve_of_splits(path: Path, known: Sequence[str], held_out: Sequence[str]) -> Generator[Step, None, Curve]:
    """The same of gold, trained on some documents (by key, in this order) and measured on others."""
    return (yield from elsewhere(_curve_of_splits, path, list(known), list(held_out)))


def _curve_of_splits(path: Path, known: list[str], held_out: list[str]) -> Generator[Step, None, Curve]:
    from models.suggest.learning_curve import grown
    from storage.suggesting import gold_of

    with _beside(path, write=False) as project:
        work = gold_of(project, {*known, *held_out})
        seen, unseen = ([work[key] for key in keys if key in work] for keys in (known, held_out))
        return (yield from grown(seen, unseen, project.schema, project.registry()))


def _beside(path: Path, *, write: bool) -> Project:
    """Another connection for a process that belongs to whoever has the lock, or only reads."""
    from storage import database
    from storage.project import Project

    return Project(path, database.open_database(path, write=write), None, None)


def prepare_release(
    path: Path, options: ReleaseOptions, known: Prepared | None = None
) -> Generator[Step, None, Prepared]:
    """``storage.release.preparing.prepare`` elsewhere, losses counted but not listed. Raises as both do."""
    return (yield from elsewhere(_prepare_release, path, options, known))


def _prepare_release(path: Path, options: ReleaseOptions, known: Prepared | None) -> Generator[Step, None, Prepared]:
    from storage.release.preparing import prepare

    with _beside(path, write=False) as project:
        return (yield from prepare(project, options, known, listed=False))


def make_release(path: Path, out: Path, prepared: Prepared, words: Words) -> Generator[Step, None, ReleaseReport]:
    """``storage.release.making.make`` elsewhere; closing the generator ends the process and leaves nothing at ``out``.
    Raises as it and ``agreement`` do."""
    from storage.formats.target import sweep

    try:
        return (yield from elsewhere(_make_release, path, out, prepared, words))
    except GeneratorExit:
        sweep(out)  # the process had no time to
        raise


def _make_release(path: Path, out: Path, prepared: Prepared, words: Words) -> Generator[Step, None, ReleaseReport]:
    from storage.release.making import make

    with _beside(path, write=False) as project:
        return (yield from make(project, out, prepared, words))


def near_duplicates(path: Path, among: Collection[int] | None = None) -> Generator[Step, None, list[Alike]]:
    """``storage.near.alike`` elsewhere. Raises as it and ``agreement`` do."""
    return (yield from elsewhere(_near_duplicates, path, among))


def _near_duplicates(path: Path, among: Collection[int] | None) -> Generator[Step, None, list[Alike]]:
    from storage.near import alike

    with _beside(path, write=False) as project:
        return (yield from alike(project, among))


def elsewhere(work: Callable[..., Generator[Step, None, R]], *arguments: Any) -> Generator[Step, None, R]:
    """Walks ``work(*arguments)`` in a fresh process, its steps here. ``work`` is a function of a module; arguments,
    steps and result go through pickle. The window's own modules are not loaded there. Such a process may have none of
    its own: called in one, the work is done there."""
    if current_process().daemon:
        return (yield from work(*arguments))
    with _Process(work, arguments) as process:
        while (step := process.receive()) is not _ENDED:
            yield step
        result: R = process.result
        return result


def together(
    work: Callable[..., Generator[Y, None, None]], shares: Sequence[Sequence[Any]]
) -> Generator[Y, None, None]:
    """Walks ``work(*share)`` for every share, each in a process of its own; what they yield as it comes.

    Raises AyarError as the work does, and calculation_died; either ends all of them.
    """
    with ExitStack() as stack:
        running = {p.here: p for p in [stack.enter_context(_Process(work, share)) for share in shares]}
        while running:
            for here in wait(list(running)):
                process = running[here]  # type: ignore[index]  # what wait was given
                item = process.receive()
                if item is _ENDED:
                    del running[process.here]
                else:
                    yield item


class _Process:
    """A process that walks a generator, as a context: whatever happens, it is gone at the end of it."""

    def __init__(self, work: Callable[..., Generator[Any, None, Any]], arguments: Sequence[Any]) -> None:
        context = get_context("spawn")
        self.here, self._there = context.Pipe(duplex=False)
        self._process = context.Process(target=_serve, args=(self._there, work, tuple(arguments)), daemon=True)
        self.result: Any = None

    def __enter__(self) -> Self:
        self._process.start()
        self._there.close()
        return self

    def __exit__(self, *exception: object) -> None:
        self.here.close()
        self._process.terminate()
        self._process.join(PATIENCE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()

    def receive(self) -> Any:
        """What the generator yields next; _ENDED when it has ended, with its ``result``."""
        try:
            what, value = self.here.recv()
        except (EOFError, OSError):
            raise AyarError("calculation_died") from None
        if what == _FAILED:
            raise AyarError(value[0], **value[1])
        if what == _DONE:
            self.result = value
            return _ENDED
        return value


def _serve(there: Connection[Any, Any], work: Callable[..., Generator[Any, None, Any]], arguments: Any) -> None:
    """What runs in the process; an error that is not for people is printed there and ends it."""
    if hasattr(os, "nice"):
        os.nice(_BEHIND)
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
