"""What a command says: one result on stdout, progress and problems on stderr."""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, Final, TypeVar

import orjson

from models.errors import AyarError
from models.progress import Step
from models.record import Loss, Problem
from ui.i18n import describe, plain

R = TypeVar("R")
SHOWN: Final = 20
BAR: Final = 30
REDRAW: Final = 0.1


class Output:
    """``as_json``: exactly one JSON object on stdout and nothing else there."""

    def __init__(self, *, as_json: bool) -> None:
        self._json = as_json

    def result(self, value: dict[str, Any], lines: Iterable[str]) -> None:
        """The result of the command: ``value`` for scripts, ``lines`` for people. An iterator in ``value`` becomes an
        array, item by item as it comes."""
        if self._json:
            sys.stdout.writelines(_pieces(value))
            print(flush=True)
        elif text := "\n".join(lines):
            print(text, flush=True)

    def error(self, error: AyarError, value: dict[str, Any] | None = None) -> None:
        """One plain sentence; with ``--json`` the error joins whatever result there is."""
        message = sentence(error)
        print(message, file=sys.stderr)
        if self._json:
            self.result({**(value or {}), "error": error_object(error, message)}, ())

    def said(self, lines: Iterable[str]) -> None:
        """What a person should know beside the result, on stderr."""
        for line in lines:
            print(f"- {line}", file=sys.stderr)

    def listed(self, items: Collection[Problem | Loss], place: Path | None = None) -> None:
        """The first problems or losses on stderr, how many more there are, and where (``place``) all of them stand."""
        for item in islice(items, SHOWN):
            print(_item(item), file=sys.stderr)
        self._more(len(items) - SHOWN, f"all of them: {place}" if place else "use --json to see all")

    def problems(self, problems: Sequence[Problem]) -> None:
        """Problems of an import, each sentence once with how often it was: a label may be missing in every file."""
        told = Counter(map(sentence, problems))
        for words, n in islice(told.items(), SHOWN):
            print(f"- {words}" + (f" ({n:,} times)" if n > 1 else ""), file=sys.stderr)
        self._more(len(told) - SHOWN, "use --json to see all")

    @staticmethod
    def _more(n: int, where: str) -> None:
        if n > 0:
            print(f"… and {n:,} more ({where}).", file=sys.stderr)


def _pieces(value: dict[str, Any]) -> Iterator[str]:
    """One JSON object in pieces, so that a list which does not fit into memory can be told all the same."""
    before = "{"
    for name, part in value.items():
        yield f"{before}{_json(name)}:"
        before = ","
        if isinstance(part, Iterator):
            yield "["
            yield from (_json(item) if n == 0 else f",{_json(item)}" for n, item in enumerate(part))
            yield "]"
        else:
            yield _json(part)
    yield "{}" if before == "{" else "}"


def _json(value: object) -> str:
    return orjson.dumps(value, option=orjson.OPT_NON_STR_KEYS).decode()


def sentence(error: AyarError | Problem | Loss) -> str:
    """The sentence without the invisible isolates, which a terminal may show as boxes."""
    return plain(describe(error))


def error_object(error: AyarError, message: str) -> dict[str, Any]:
    file, line = error.params.get("file"), error.params.get("line")
    return {"key": error.key, "message": message, "file": None if file is None else str(file), "line": line}


def _item(item: Problem | Loss) -> str:
    if isinstance(item, Problem):
        return f"- {sentence(item)}"
    return f"- {item.document} {item.annotation or ''}: {sentence(item)}"


def followed(steps: Generator[Step, None, R]) -> R:
    """Runs a job to its end with a bar on a terminal and silence in a pipe.

    Ctrl+C stops it after the step in hand, so that the number told is the number kept; a second one stops it at once.
    Raises AyarError interrupted.
    """
    bar, last, stop = _Bar(), Step(0), _Interrupt()
    try:
        with stop:
            while not stop.asked:
                last = next(steps)
                bar.show(last)
    except StopIteration as end:
        result: R = end.value
        return result
    except KeyboardInterrupt:
        pass
    finally:
        steps.close()
        bar.clear()
    raise AyarError("interrupted", n=last.done, total=last.total or "?")


class _Interrupt:
    """While it lasts, the first Ctrl+C is only noted."""

    def __init__(self) -> None:
        self.asked = False
        self._before: Any = None

    def __enter__(self) -> None:
        if threading.current_thread() is threading.main_thread():
            self._before = signal.signal(signal.SIGINT, self._note)

    def __exit__(self, *error: object) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)

    def _note(self, number: int, frame: object) -> None:
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True


class _Bar:
    def __init__(self) -> None:
        self._on = sys.stderr.isatty()
        self._drawn = 0.0
        self._width = 0

    def show(self, step: Step) -> None:
        if not self._on or time.monotonic() - self._drawn < REDRAW:
            return
        self._drawn = time.monotonic()
        share = min(1.0, step.done / step.total) if step.total else 0.0
        counts = f"{step.done:,}" + (f" / {step.total:,}" if step.total else "")
        line = f"[{'#' * round(BAR * share):<{BAR}}] {counts}  {step.note[:40]}"
        print(f"\r{line:<{self._width}}", end="", file=sys.stderr, flush=True)
        self._width = len(line)

    def clear(self) -> None:
        if self._width:
            print(f"\r{'':<{self._width}}\r", end="", file=sys.stderr, flush=True)
