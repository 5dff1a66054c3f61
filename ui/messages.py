"""The one door to the person: whoever has something to say says it here, so that tests can listen."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Protocol

from models.errors import AyarError

Words = str | Callable[[], str]
"""Words to show; a callable says them anew when the language changes."""
Action = tuple[Words, Callable[[], object]]


class Door(Protocol):
    """How messages reach the person: the window shows them, tests record them."""

    def error(self, error: AyarError, retry: Callable[[], None] | None) -> None: ...

    def notice(self, text: Words, tone: str, actions: tuple[Action, ...]) -> None: ...

    def question(self, text: str, accept: str) -> bool: ...

    def report(self, details: str) -> None: ...


class _Silent:
    """Before a window exists everything goes to standard error."""

    def error(self, error: AyarError, retry: Callable[[], None] | None) -> None:
        from ui.i18n import describe, plain

        sys.stderr.write(plain(describe(error)) + "\n")

    def notice(self, text: Words, tone: str, actions: tuple[Action, ...]) -> None:
        sys.stderr.write(said(text) + "\n")

    def question(self, text: str, accept: str) -> bool:
        return False

    def report(self, details: str) -> None:
        sys.stderr.write(details + "\n")


_door: Door = _Silent()


def install(door: Door) -> Door:
    """Makes ``door`` the way to the person and returns the one before it."""
    global _door
    before, _door = _door, door
    return before


def error(error: AyarError, retry: Callable[[], None] | None = None) -> None:
    """Says what happened in one sentence, with «Try again» when there is something to try."""
    _door.error(error, retry)


def said(words: Words) -> str:
    """The words in the language of now."""
    return words if isinstance(words, str) else words()


def notice(text: Words, tone: str = "info", actions: tuple[Action, ...] = ()) -> None:
    """A line above the text that does not interrupt. ``tone`` is info, warn or bad; actions are (words, callable)."""
    _door.notice(text, tone, actions)


def question(text: str, accept: str) -> bool:
    """Asks before something that cannot be undone; ``accept`` is the word on the button. True when accepted."""
    return _door.question(text, accept)


def unexpected(error: BaseException) -> None:
    """Tells an AyarError as such; anything else is a bug of ours and is reported with details to copy."""
    if isinstance(error, AyarError):
        _door.error(error, None)
        return
    _door.report("".join(traceback.format_exception(error)))


def catch_everything() -> None:
    """Sends exceptions that nobody caught to ``unexpected``."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        sys.__excepthook__(kind, error, trace)
        unexpected(error)

    sys.excepthook = hook
