"""Fuzzy ranking for palettes: labels, commands, documents, by a few typed letters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from models.text.finding import wrong_layout
from models.text.folding import key

_EXACT: Final = 1000
_PREFIX: Final = 800
_WORD_PREFIX: Final = 600
_INITIALS: Final = 500
_INSIDE: Final = 400
_SCATTERED: Final = 200
_MEANT: Final = 100
_WORD: Final = re.compile(r"\w+")
_OTHER_LAYOUT: Final = 350  # what a match costs that needs another keyboard layout


def rank(query: str, candidates: Sequence[tuple[str, ...]], meanings: Sequence[tuple[str, ...]] = ()) -> list[int]:
    """The indices of the candidates that match, best first, equal ones in their own order.

    A candidate is a tuple of its names (Persian, Arabic, English, code, ...) and counts by its best one. ``meanings``
    are texts about each (definitions, examples): after all names comes what has a word there that begins so. An empty
    query matches all.
    """
    wanted = _squeezed(query)
    if not wanted:
        return list(range(len(candidates)))
    others = [_squeezed(other) for other in wrong_layout(query)]
    scores = [_score(names, wanted, others) for names in candidates]
    if len(wanted) > 1:
        for n, texts in enumerate(meanings):
            scores[n] = scores[n] or _meant(texts, wanted, others)
    return sorted((n for n, score in enumerate(scores) if score > 0), key=lambda n: -scores[n])


def _score(names: tuple[str, ...], wanted: str, others: list[str]) -> int:
    folded = [key(name) for name in names if name]
    typed = max((_match(name, wanted) for name in folded), default=0)
    swapped = max((_match(name, other) for name in folded for other in others if other), default=0)
    return max(typed, swapped - _OTHER_LAYOUT)


def _meant(texts: tuple[str, ...], wanted: str, others: list[str]) -> int:
    words = [word for text in texts for word in _words(text)]
    if any(word.startswith(wanted) for word in words):
        return _MEANT
    return _MEANT // 2 if any(word.startswith(other) for other in others if other for word in words) else 0


@lru_cache(maxsize=2048)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(key(text)))


def _match(name: str, wanted: str) -> int:
    """How well a folded name matches; a longer name is a little worse, so that the tighter match comes first."""
    words = name.replace("-", " ").replace("_", " ").replace("/", " ").split()
    whole = "".join(words)
    tightness = 99 * len(wanted) // max(len(whole), len(wanted))
    if whole == wanted:
        return _EXACT
    if whole.startswith(wanted):
        return _PREFIX + tightness
    if any("".join(words[n:]).startswith(wanted) for n in range(1, len(words))):
        return _WORD_PREFIX + tightness
    if len(wanted) > 1 and "".join(word[0] for word in words).startswith(wanted):
        return _INITIALS + tightness
    if wanted in whole:
        return _INSIDE + tightness
    return _SCATTERED + tightness if len(wanted) > 1 and _scattered(whole, wanted) else 0


def _scattered(name: str, wanted: str) -> bool:
    """Whether the letters stand in the name in this order, from its first letter on."""
    letters = iter(name)
    return name[:1] == wanted[0] and all(letter in letters for letter in wanted)


def _squeezed(query: str) -> str:
    return "".join(character for character in key(query) if character not in " -_/")
