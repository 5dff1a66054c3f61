"""Where offsets cross a border: code points here, UTF-16 units in Qt and UIMA, bytes in UTF-8 tools."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import Final

_WIDE: Final = re.compile("[\U00010000-\U0010ffff]")
_BLOCK: Final = 256  # code points between two known byte offsets


class OffsetMap:
    """Converts offsets of one text; positions run from 0 to its length, the end included.

    Only characters beyond the BMP are remembered, so a text without them costs one scan. The UTF-8 side is built when
    first asked for. Every method raises ValueError for a position outside the text.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._wide = [] if text.isascii() else [m.start() for m in _WIDE.finditer(text)]
        self._wide_units = [position + n for n, position in enumerate(self._wide)]
        self._blocks: list[int] = []

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

    def to_utf8(self, codepoint: int) -> int:
        """The byte of the text's UTF-8 form at which the code point begins."""
        _check(codepoint, len(self._text))
        block = codepoint // _BLOCK
        return self._byte_starts()[block] + len(_bytes(self._text[block * _BLOCK : codepoint]))

    def from_utf8(self, byte: int, *, strict: bool = True) -> int:
        """The code point at a byte; inside a character ValueError, or rounded down when not ``strict``."""
        starts = self._byte_starts()
        _check(byte, starts[-1])
        block = min(bisect_right(starts, byte) - 1, len(starts) - 2)
        inside = _bytes(self._text[block * _BLOCK : (block + 1) * _BLOCK])
        rest = byte - starts[block]
        whole = rest
        while whole < len(inside) and inside[whole] & 0xC0 == 0x80:
            whole -= 1
        if strict and whole != rest:
            raise ValueError(f"byte {byte} is inside a character")
        return block * _BLOCK + len(inside[:whole].decode("utf-8", "surrogatepass"))

    def _byte_starts(self) -> list[int]:
        """Byte offset of every block, one for the end of each, so that the last entry is the length in bytes."""
        if not self._blocks:
            self._blocks = [0]
            for start in range(0, max(len(self._text), 1), _BLOCK):
                self._blocks.append(self._blocks[-1] + len(_bytes(self._text[start : start + _BLOCK])))
        return self._blocks


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _check(position: int, length: int) -> None:
    if not 0 <= position <= length:
        raise ValueError(f"position {position} is outside 0 to {length}")
