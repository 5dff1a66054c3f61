"""Hint letters: what to type for the nearest, the second nearest, … candidate (design/ux.md §5)."""

from __future__ import annotations

from functools import cache
from typing import Final

LETTERS: Final = "FJDKSLAHGWERUIO"
_PAIRS: Final = 6
MOST: Final = len(LETTERS) - _PAIRS + _PAIRS * len(LETTERS)
"""So many candidates have a hint: with more first letters of pairs the nearest ones would not have one of their own."""


@cache
def hints(count: int) -> tuple[str, ...]:
    """The hints of ``count`` candidates, nearest first, none the beginning of another; at most 99.

    Up to 15 are one letter each. For more, the last letters begin pairs, only as many of them as are needed, so that
    the nearest candidates keep their one letter.
    """
    width = len(LETTERS)
    count = min(count, MOST)
    pairs = 0
    while width - pairs + pairs * width < count:
        pairs += 1
    single = LETTERS[: width - pairs]
    doubled = (first + second for first in LETTERS[width - pairs :] for second in LETTERS)
    return (*single, *doubled)[:count]
