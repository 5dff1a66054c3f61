"""Where offsets cross a border: code points here, UTF-16 units in Qt and UIMA."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

_WIDE: Final = re.compile("[\U00010000-\U0010ffff]")


class OffsetMap:
    """Converts offsets of one text; positions run from 0 to its length, the end included.

    Only characters beyond the BMP are remembered, so a text without them costs one scan. Every method raises ValueError
    for a position outside the text.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._wide = [] if text.isascii() else [m.start() for m in _WIDE.finditer(text)]
        self._wide_units = [position + n for n, position in enumerate(self._wide)]

    @property
    def utf16_length(self) -> int:
        """The length of the text in UTF-16 units."""
        return len(self._text) + len(self._wide)

    def to_utf16(self, codepoint: int) -> int:
        """The UTF-16 unit at which the code point begins."""
        _check(codepoint, len(self._text))
        return codepoint + bisect_left(self._wide, codepoint)

    def to_codepoint(self, unit: int, *, strict: bool = True) -> int:
        """The code point at a UTF-16 unit; inside a surrogate pair ValueError, or rounded down when not ``strict``."""
        _check(unit, self.utf16_length)
        before = bisect_left(self._wide_units, unit)
        if strict and before and self._wide_units[before - 1] + 1 == unit:
            raise ValueError(f"UTF-16 unit {unit} is inside a surrogate pair")
        return unit - before


def _check(position: int, length: int) -> None:
    if not 0 <= position <= length:
        raise ValueError(f"position {position} is outside 0 to {length}")
