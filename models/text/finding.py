"""Finding words as people type them: folded, with or without ZWNJ and spaces, and under the wrong keyboard layout."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from models.span import Span, overlaps
from models.text.folding import Folded, key
from models.text.graphemes import snap_out

_LATIN_KEYS: Final = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`1234567890-="
_LAYOUTS: Final = {
    "en": _LATIN_KEYS,
    "fa": "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو./\u200d۱۲۳۴۵۶۷۸۹۰-=",  # ISIRI 9147
    "ar": "ضصثقفغعهخحجدشسيبلاتنمكطئءؤر\ufefbىةوزظذ١٢٣٤٥٦٧٨٩٠-=",  # Arabic 101
}
_KEPT: Final = 4  # folded texts remembered: the open document is searched at every keystroke


def find(text: str, query: str) -> list[Span]:
    """Where ``query`` stands in ``text``: (start, end) in code points, in order, never overlapping.

    A ZWNJ, a space and nothing count as the same. A hit may lie inside a word; one that has a space where the query
    has none (or the other way round) must begin and end at word boundaries.
    """
    return list(_hits(text, query, whole_words=False))


def find_whole(text: str, query: str) -> list[Span]:
    """As ``find``, but only what begins and ends at word boundaries."""
    return list(_hits(text, query, whole_words=True))


def identical(text: str, start: int, end: int) -> list[Span]:
    """The other places, as whole words, of the string between ``start`` and ``end``, spelled alike or not."""
    hits = _hits(text, text[start:end], whole_words=True)
    return [hit for hit in hits if not overlaps(hit, (start, end))]


def wrong_layout(query: str) -> list[str]:
    """What the same keys would have written under the other keyboard layouts, likeliest first; without ``query``."""
    typed = query.lower()
    found: dict[str, None] = {}
    for source in sorted(_LAYOUTS, key=lambda name: -sum(c in _LAYOUTS[name] for c in typed)):
        for target in _LAYOUTS:
            if target != source:
                table = {ord(a): b for a, b in zip(_LAYOUTS[source], _LAYOUTS[target], strict=True)}
                found[typed.translate(table).replace("\ufefb", "لا")] = None
    return [text for text in found if text not in (query, typed)]


def _hits(text: str, query: str, *, whole_words: bool) -> Iterator[Span]:
    wanted = key(query)
    letters = wanted.replace(" ", "")
    if not letters:
        return
    folded = _folded(text)
    pattern = re.compile(" ?".join(map(re.escape, letters)))
    position = 0
    while match := pattern.search(folded.text, position):
        position = match.start() + 1
        if (whole_words or match.group() != wanted) and not _at_boundaries(folded.text, *match.span()):
            continue
        span = folded.to_raw(*match.span())
        if _whole_clusters(text, span):
            position = match.end()
            yield span


def _at_boundaries(folded: str, start: int, end: int) -> bool:
    return not (_inside_word(folded, start) or _inside_word(folded, end))


def _inside_word(folded: str, position: int) -> bool:
    return 0 < position < len(folded) and folded[position - 1].isalnum() and folded[position].isalnum()


def _whole_clusters(text: str, span: Span) -> bool:
    """An emoji is found whole: not one person of a family, not two halves of two flags."""
    start, end = span
    if text[start] <= "\uffff" and text[end - 1] <= "\uffff":
        return True
    return snap_out(text, start, end) == span


@lru_cache(maxsize=_KEPT)
def _folded(text: str) -> Folded:
    return Folded(text)
