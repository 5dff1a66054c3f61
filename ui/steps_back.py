"""Steps of a draft that can be taken back one by one before anything is saved: the editors of schema and guideline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

SEVERAL: Final = ("",)
"""Where two states differ in more than one place, or in their shape."""


class StepsBack:
    """States are never changed in place; ``look`` is a state as a plain JSON value."""

    def __init__(self, state: Any, look: Any) -> None:
        self._past: list[tuple[Any, Any]] = []
        self._now: tuple[Any, Any] = (state, look)
        self._at: tuple[str, ...] = SEVERAL

    def __bool__(self) -> bool:
        return bool(self._past)

    def note(self, state: Any, look: Any) -> None:
        """The draft is like this now. What is typed into one field letter by letter is one step."""
        if look == self._now[1]:
            return
        at = differing(self._now[1], look)
        if at == SEVERAL or at != self._at:
            self._past.append(self._now)
        self._now, self._at = (state, look), at

    def back(self) -> Any:
        """The state before the last step, which is forgotten."""
        self._now, self._at = self._past.pop(), SEVERAL
        return self._now[0]


def differing(one: Any, other: Any) -> tuple[str, ...]:
    """The way to the only text in which two values differ, else SEVERAL; empty when the values are texts themselves."""
    if isinstance(one, str) and isinstance(other, str):
        return ()
    pairs = _pairs(one, other)
    places = [name for name, (a, b) in pairs.items() if a != b] if pairs is not None else []
    if pairs is None or len(places) != 1:
        return SEVERAL
    rest = differing(*pairs[places[0]])
    return SEVERAL if rest == SEVERAL else (places[0], *rest)


def _pairs(one: Any, other: Any) -> dict[str, tuple[Any, Any]] | None:
    """What stands at the same place in both, None when they are not of one shape."""
    if isinstance(one, Mapping) and isinstance(other, Mapping) and one.keys() == other.keys():
        return {name: (one[name], other[name]) for name in one}
    lists = all(isinstance(each, Sequence) and not isinstance(each, str) for each in (one, other))
    if lists and len(one) == len(other):
        return {str(n): pair for n, pair in enumerate(zip(one, other, strict=True))}
    return None
