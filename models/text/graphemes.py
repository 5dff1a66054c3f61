"""What a reader takes for one character: extended grapheme clusters (UAX #29), found without reading the whole text."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import regex

    from models.span import Span

# A cluster certainly begins at one of these when none of _JOINING stands before it.
_PLAIN: Final = re.compile(r"[ -~\u0620-\u063a\u0641-\u064a\u066e\u066f\u0671-\u06d3\u4e00-\u9fff]")
_JOINING: Final = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")
_FARTHEST: Final = 4096  # code points looked back at most; longer runs of marks or flags are cut there


def next_cluster(text: str, position: int) -> int:
    """The end of the cluster that ``position`` is in or begins; the end of the text stays."""
    if position >= len(text):
        return len(text)
    return _walk(text, position)[1]


def previous_cluster(text: str, position: int) -> int:
    """The start of the cluster before ``position``, or of the one it is in; 0 stays."""
    return _walk(text, position - 1)[0] if position > 0 else 0


def snap_out(text: str, start: int, end: int) -> Span:
    """The span widened to whole clusters; an empty one stays empty, at the start of its cluster."""
    first = _walk(text, start)[0] if 0 < start < len(text) else start
    if start == end:
        return first, first
    return first, _walk(text, end - 1)[1]


def _walk(text: str, position: int) -> Span:
    """The cluster that the code point at ``position`` belongs to."""
    start = _sure_start(text, position)
    pattern = _cluster()
    while True:
        found = pattern.match(text, start)
        assert found is not None, "every code point belongs to a cluster"
        if found.end() > position:
            return start, found.end()
        start = found.end()


def _sure_start(text: str, position: int) -> int:
    """The nearest place at or before ``position`` where a cluster begins whatever stands before it."""
    floor = max(0, position - _FARTHEST)
    while position > floor:
        if _PLAIN.match(text, position) and text[position - 1] not in _JOINING and not _prepended(text[position - 1]):
            return position
        position -= 1
    return position


def _prepended(character: str) -> bool:
    """Whether the character may join what follows it: a few signs beyond the scripts that _JOINING lists."""
    return character > "\u0d00" and _prepend().match(character) is not None


@cache
def _cluster() -> regex.Pattern[str]:
    import regex

    return regex.compile(r"\X")


@cache
def _prepend() -> regex.Pattern[str]:
    import regex

    return regex.compile(r"\p{GCB=Prepend}")
