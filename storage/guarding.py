"""Every door of the façade lets SQLite's errors out as an AyarError."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar


class Guarded(Protocol):
    """Something with a project file behind it."""

    def _errors(self) -> AbstractContextManager[None]: ...


S = TypeVar("S", bound=Guarded)
P = ParamSpec("P")
Y = TypeVar("Y")
R = TypeVar("R")


def guarded(method: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, P], R]:
    @wraps(method)
    def call(self: S, /, *args: P.args, **kwargs: P.kwargs) -> R:
        with self._errors():
            return method(self, *args, **kwargs)

    return call


def guarded_steps(
    method: Callable[Concatenate[S, P], Generator[Y, None, R]],
) -> Callable[Concatenate[S, P], Generator[Y, None, R]]:
    """The same for a generator, whose body runs after the call."""

    @wraps(method)
    def call(self: S, /, *args: P.args, **kwargs: P.kwargs) -> Generator[Y, None, R]:
        with self._errors():
            return (yield from method(self, *args, **kwargs))

    return call
