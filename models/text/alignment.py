"""Back from a text that a tool has changed to the text as it is: white space and marks may come and go, letters fold.

Two pointers walk over what is neither space nor mark nor joiner, compared by fold; only where the two differ (a tool
that writes numbers or words anew) are they compared as a whole.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from typing import Final

from models.span import Span
from models.text.folding import fold

_LOOSE: Final = ("Mn", "Me", "Cf", "Zs", "Zl", "Zp", "Cc")


class Alignment:
    """Where the characters of ``changed`` came from in ``raw``; a few ms for an article."""

    def __init__(self, raw: str, changed: str) -> None:
        self._raw = raw
        self._changed, letters = _skeleton(changed)
        ours, raw_letters = _skeleton(raw)
        self._origin: list[int | None] = list(_walked(letters, raw_letters, ours))

    def to_raw(self, start: int, end: int) -> Span | None:
        """The stretch of the raw text behind a stretch of the changed one, marks at its end included.

        None when nothing of it was in the raw text. Raises ValueError for a stretch that ends before it starts.
        """
        if end < start:
            raise ValueError(f"{start} to {end} is no stretch")
        first, last = bisect_left(self._changed, start), bisect_left(self._changed, end)
        found = [place for place in self._origin[first:last] if place is not None]
        if not found:
            return None
        stop = found[-1] + 1
        while stop < len(self._raw) and unicodedata.category(self._raw[stop]) in ("Mn", "Me"):
            stop += 1
        return found[0], stop


def _skeleton(text: str) -> tuple[list[int], list[str]]:
    """Positions and folded forms of the characters that carry a letter, digit or sign."""
    places, letters = [], []
    for position, character in enumerate(text):
        if unicodedata.category(character) not in _LOOSE and character != "\u0640":
            places.append(position)
            letters.append(fold(character) or character)
    return places, letters


def _walked(changed: list[str], raw: list[str], places: list[int]) -> list[int | None]:
    if changed == raw:
        return list(places)
    from rapidfuzz.distance import Indel

    found: list[int | None] = [None] * len(changed)
    for step in Indel.opcodes(changed, raw):
        if step.tag == "equal":
            found[step.src_start : step.src_end] = places[step.dest_start : step.dest_end]
    return found
