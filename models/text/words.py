"""Word stops for the caret and for selecting: runs as in UAX #29, found without reading the whole text.

Joiners, tatweel and marks stay inside a word. A Latin name, a number with its separators and sign, a date, a time, an
address and an emoji cluster are one stop each. White space and punctuation are between stops.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Final

from models.span import Span

if TYPE_CHECKING:
    import regex

_NEAR: Final = 4096  # code points looked back for white space; a longer word is cut there
_WINDOW: Final = 4096  # code points looked ahead at a time
_STOP: Final = r"""
    (?:https?://|ftp://|www\.) [^\s«»"<>()\[\]{}،؛]* [^\s«»"<>()\[\]{}،؛.,:;!?؟'’…]
  | [\p{L}\p{N}._+-]+ @ [\p{L}\p{N}-]+ (?: \. [\p{L}\p{N}-]+ )+
  | (?<![\p{L}\p{M}\p{N}]) (?: \p{L}\p{M}* \. ){2,} (?: \p{L}\p{M}* (?![\p{L}\p{M}\p{N}]) )?
  | (?: (?=\p{Extended_Pictographic}) | (?=\p{Regional_Indicator}) ) \X
  | (?: [%٪\p{Sc}] (?=\p{Nd}) )?
    (?!\u0640) [\p{L}\p{N}] [\p{L}\p{M}\p{N}]*
    (?: (?: [\p{Cf}\p{M}]+ (?=[\p{L}\p{N}])
          | (?<=\p{Nd}) [.,/:٫٬\-–+] (?=\p{Nd})
          | (?<=[\p{Latin}\p{Greek}\p{Cyrillic}\p{Nd}]\p{M}*) [.\-‐‑&@_] (?=[\p{Latin}\p{Greek}\p{Cyrillic}\p{Nd}])
          | (?<=\p{L}\p{M}*) ['’] (?=\p{L}) )
        [\p{L}\p{M}\p{N}]+ )*
    (?: (?<=\p{Nd}) [%٪\p{Sc}] )?
"""
_CLOSERS: Final = {"»": "«", ")": "(", "]": "[", "}": "{", "”": "“", "’": "‘", "›": "‹", "﴾": "﴿"}
_OPENERS: Final = {opener: closer for closer, opener in _CLOSERS.items()}


def words(text: str) -> list[Span]:
    """Every stop of a text: what counts as its words (an annotator's words; measures count ``tokens``)."""
    return [match.span() for match in _pattern().finditer(text)]


def word_at(text: str, position: int) -> Span | None:
    """The stop that covers the code point at ``position``; at the end of the text the one that ends there."""
    if not 0 <= position <= len(text):
        return None
    inside = min(position, len(text) - 1)
    for start, end in _stops(text, _chunk_start(text, position), position + _WINDOW):
        if start > inside:
            break
        if end > inside:
            return start, end
    return None


def next_word(text: str, position: int) -> int:
    """The start of the first stop that begins after ``position``, else the end of the text."""
    while position < len(text):
        limit = position + _WINDOW
        for start, _ in _stops(text, _chunk_start(text, position), limit):
            if start > position:
                return start
        position = limit
    return len(text)


def previous_word(text: str, position: int) -> int:
    """The start of the last stop that begins before ``position``, else 0."""
    position = min(position, len(text))
    while position > 0:
        begin = _chunk_start(text, _skip_space_back(text, position))
        starts = [start for start, _ in _stops(text, begin, position + _NEAR, before=position)]
        if starts:
            return starts[-1]
        position = begin if begin < position else position - 1
    return 0


def end_after(text: str, position: int) -> int | None:
    """The end of the first stop that ends after ``position``; None behind the last."""
    word = word_at(text, position) if position < len(text) else None
    if word is None:
        word = word_at(text, next_word(text, position))
    return word[1] if word is not None and word[1] > position else None


def end_before(text: str, position: int) -> int | None:
    """The end of the last stop that ends before ``position``; None before the first."""
    limit = position
    while position > 0:
        start = previous_word(text, position)
        word = word_at(text, start)
        if word is None or word[1] < limit:
            return word[1] if word is not None else None
        position = start
    return None


def trim(text: str, start: int, end: int) -> Span:
    """The span without space, punctuation, quotes and brackets at its ends, but never empty unless it was.

    What belongs to a stop stays («٪۵۰», «U.S.»), and so does a bracket whose partner is inside («وزارت (تهران)»).
    """
    first = word_at(text, start) or word_at(text, next_word(text, start))
    if start >= end or first is None or first[0] >= end:
        return _strip_space(text, start, end)
    last = word_at(text, previous_word(text, end))
    low, high = max(start, first[0]), min(end, last[1]) if last else end
    low, high = _strip_cut_ends(text, low, high, first[0], last[1] if last else end)
    return _with_partners(text, (start, end), (low, high)) if low < high else _strip_space(text, start, end)


def _strip_space(text: str, start: int, end: int) -> Span:
    inside = text[start:end]
    if not (kept := inside.strip()):
        return start, end
    low = start + len(inside) - len(inside.lstrip())
    return low, low + len(kept)


def _strip_cut_ends(text: str, low: int, high: int, word_start: int, word_end: int) -> Span:
    """Where the span cuts into a word, joiners and punctuation at the cut go too («ظریف|‌ها»)."""
    if low > word_start:
        while low < high and _is_loose(text[low]):
            low += 1
    if high < word_end:
        while high > low and _is_loose(text[high - 1]):
            high -= 1
    return low, high


def _is_loose(character: str) -> bool:
    return unicodedata.category(character) in ("Cf", "Cc", "Zs", "Zl", "Zp", "Pd", "Po", "Ps", "Pe", "Pi", "Pf", "Pc")


def _with_partners(text: str, outer: Span, inner: Span) -> Span:
    low, high = inner
    while high < outer[1] and _unpaired(text[low:high], _CLOSERS.get(text[high]), text[high]):
        high += 1
    while low > outer[0] and _unpaired(text[low:high], _OPENERS.get(text[low - 1]), text[low - 1]):
        low -= 1
    return low, high


def _unpaired(inside: str, partner: str | None, bracket: str) -> bool:
    return partner is not None and inside.count(partner) > inside.count(bracket)


def _stops(text: str, begin: int, limit: int, before: int | None = None) -> Iterator[Span]:
    """The stops of a window; ``before`` ends it at the first stop that begins there or later."""
    for match in _pattern().finditer(text, begin, min(limit, len(text))):
        if before is not None and match.start() >= before:
            return
        yield match.span()


def _chunk_start(text: str, position: int) -> int:
    """The place behind the nearest white space before ``position``: no stop reaches across it."""
    near = text[max(0, position - _NEAR) : position]
    if not near or near[-1].isspace():
        return position
    return position - len(near.rsplit(None, 1)[-1])


def _skip_space_back(text: str, position: int) -> int:
    while position > 0 and text[position - 1].isspace():
        block = text[max(0, position - _WINDOW) : position]
        position -= len(block) - len(block.rstrip())
    return position


@cache
def _pattern() -> regex.Pattern[str]:
    import regex

    return regex.compile(_STOP, regex.VERBOSE)
