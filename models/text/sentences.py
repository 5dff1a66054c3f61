"""Sentences of Persian and Arabic news, found around a position without reading the whole text.

A line break is always a boundary; so are . ! ? ؟ ۔ … before white space, and a stop glued between two words of the
Arabic script («چقدره.البته»). A stop inside a number, an initial («م. رضایی»), an address or a Latin name is none.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from models.span import Span

if TYPE_CHECKING:
    import regex

_WINDOW: Final = 2048  # code points looked back at first; doubled while no boundary is found
_BREAK: Final = r"""
    (?: \r\n | [\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029] )
  | [!?؟۔…]+ [.!?؟…]* ["'»”’)\]]* (?= [\s«“(\p{L}] )
  | (?<! (?<![\p{L}\p{M}\p{N}]) \p{L}\p{M}* | (?<=\s|^)(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs) | (?m:^)[\ \t]*\p{Nd}{1,2} )
    \.+ [.!?؟…]* ["'»”’)\]]* (?= \s )
  | \.{2,} [!?؟]* ["'»”’)\]]* (?= \s )
  | (?<= [\p{Arabic}&&\p{L}]\p{M}* [\p{Arabic}&&\p{L}\u200c]\p{M}* ) \.+ (?= [«“"(]? \p{Arabic}\p{M}*\p{Arabic} )
  | (?<= [»”"')\]] ) \.+ (?= \p{Arabic}\p{M}*\p{Arabic} )
"""


def sentences(text: str) -> list[Span]:
    """Every sentence as (start, end) in code points, without white space at its ends; empty ones are left out."""
    cuts = [0, *sentence_cuts(text), len(text)]
    spans = (_trimmed(text, start, end) for start, end in pairwise(cuts))
    return [span for span in spans if span[0] < span[1]]


def sentence_cuts(text: str) -> list[int]:
    """Where sentences end, the white space after them included: what parts tokens as ``sentences`` does, faster."""
    return [match.end() for match in _pattern().finditer(text)]


def sentence_at(text: str, position: int) -> Span | None:
    """The sentence at a position: the one that covers it, else the one before it on the same line; None on none."""
    start, end = _last_cut(text, position), _next_cut(text, position)
    span = _trimmed(text, start, end)
    if span[0] < span[1]:
        return span
    if 0 < start == position and text[start - 1] not in "\n\r":
        return sentence_at(text, start - 1)
    return None


def next_sentence(text: str, position: int) -> int:
    """The start of the first sentence that begins after ``position``, else the end of the text."""
    cut = _last_cut(text, position)
    while cut < len(text):
        end = _next_cut(text, cut)
        start, stop = _trimmed(text, cut, end)
        if position < start < stop:
            return start
        cut = end
    return len(text)


def previous_sentence(text: str, position: int) -> int:
    """The start of the last sentence that begins before ``position``, else 0."""
    end = min(position, len(text))
    while end > 0:
        cut = _last_cut(text, end - 1)
        start, stop = _trimmed(text, cut, end)
        if start < stop and start < position:
            return start
        end = cut
    return 0


def _last_cut(text: str, position: int) -> int:
    """The last boundary at or before ``position``."""
    window = _WINDOW
    while True:
        begin = max(0, position - window)
        cut = max(
            (m.end() for m in _pattern().finditer(text, begin, min(len(text), position + 64)) if m.end() <= position),
            default=None,
        )
        if cut is not None or begin == 0:
            return cut or 0
        window *= 4


def _next_cut(text: str, position: int) -> int:
    """The first boundary after ``position``, or the end of the text."""
    begin = max(0, position - 64)
    for match in _pattern().finditer(text, begin):
        if match.end() > position:
            return int(match.end())
    return len(text)


def _trimmed(text: str, start: int, end: int) -> Span:
    inside = text[start:end].rstrip()
    bare = inside.lstrip()
    end = start + len(inside)
    return (end - len(bare), end) if bare else (start, start)


@cache
def _pattern() -> regex.Pattern[str]:
    import regex

    return regex.compile(_BREAK, regex.VERBOSE | regex.VERSION1)
