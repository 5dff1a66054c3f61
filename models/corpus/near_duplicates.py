"""Documents that say nearly the same: two outlets' copies of one wire story.

Compared are the word 3-grams of the folded text. MinHash with locality-sensitive hashing (Broder 1997; Leskovec,
Rajaraman, Ullman, Mining of Massive Datasets, ch. 3) finds candidates, which are then compared exactly, so that no pair
is reported by chance.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from models.errors import missing_package
from models.progress import Step
from models.text.folding import fold

SHINGLE: Final = 3
"""Words in a row that are compared as one."""
ALIKE: Final = 0.35
"""Jaccard similarity from which on two texts count as copies of one story (two unrelated articles: below .02)."""
CONTAINED: Final = 0.6
"""Or this share of the shorter text stands in the longer one."""
_BANDS: Final = 84
_ROWS: Final = 3  # a pair of similarity .35 is a candidate with probability .976, one of .5 with .99999
_SEED: Final = 1
_WORD: Final = re.compile(r"\w+")
_PAGE: Final = 500

_BITS: Final = 21
"""Of a word's number in a shingle: three of them fill 63 bits, room for two million different words."""

Shingles = AbstractSet[str] | AbstractSet[int]


@dataclass(frozen=True, slots=True, order=True)
class Likeness:
    """Two keys of what was compared, ``one`` before ``other``, and their Jaccard similarity (0 to 1)."""

    one: str
    other: str
    similarity: float


def shingles(text: str) -> Shingles:
    """The distinct word 3-grams of the folded text; of a shorter text all its words as one, of an empty one none."""
    return frozenset(" ".join(words) for words in _windows(_WORD.findall(fold(text))))


def _windows(words: list[str]) -> Iterator[list[str]]:
    if words:
        yield from (words[i : i + SHINGLE] for i in range(max(1, len(words) - SHINGLE + 1)))


def similarity(one: Shingles, other: Shingles) -> float:
    """Jaccard similarity; 0 when both are empty."""
    union = len(one | other)
    return len(one & other) / union if union else 0.0


def near(one: Shingles, other: Shingles) -> bool:
    """Whether the two are copies of one story."""
    shorter = min(len(one), len(other))
    return bool(shorter) and (similarity(one, other) >= ALIKE or len(one & other) / shorter >= CONTAINED)


class Index:
    """Texts by key, and which of them a new one is like.

    Shingles are kept as numbers of 8 bytes, exact up to two million different words: about 6 KB for an article.
    Raises AyarError missing_extra."""

    def __init__(self) -> None:
        try:
            from rensa import RMinHashLSH  # of the optional group dedup: loaded when somebody looks for duplicates
        except ImportError as error:
            raise missing_package("rensa") from error
        self._hashes = RMinHashLSH(0.0, _BANDS * _ROWS, _BANDS)
        self._keys: list[str] = []
        self._shingles: list[array[int]] = []
        self._numbers: dict[str, int] = {}

    def add(self, key: str, text: str) -> list[Likeness]:
        """Take a text in; its copies among those before, likest first. ``one`` is the key before, ``other`` this."""
        windows = list(_windows(_WORD.findall(fold(text))))
        own = frozenset(self._number(words) for words in windows)
        found: list[Likeness | None] = []
        if own:
            signature = _signature({" ".join(words) for words in windows})
            found = [self._likeness(at, key, own) for at in sorted(self._hashes.query(signature))]
            self._hashes.insert(len(self._keys), signature)
        self._keys.append(key)
        self._shingles.append(array("Q", own))
        return sorted((each for each in found if each is not None), key=lambda each: -each.similarity)

    def _number(self, words: list[str]) -> int:
        """The shingle as one number, from the numbers of its words."""
        made = 0
        for word in words:
            made = made << _BITS | self._numbers.setdefault(word, len(self._numbers) + 1)
        return made & (1 << 63) - 1

    def _likeness(self, at: int, key: str, own: frozenset[int]) -> Likeness | None:
        there = frozenset(self._shingles[at])
        return Likeness(self._keys[at], key, similarity(there, own)) if near(there, own) else None


def _signature(own: set[str]) -> object:
    from rensa import RMinHash

    signature = RMinHash(_BANDS * _ROWS, _SEED)
    signature.update(sorted(own))
    return signature


def pairs(texts: Iterable[tuple[str, str]], total: int = 0) -> Iterator[Step | Likeness]:
    """All near-duplicates among (key, text), with a step after every few hundred documents."""
    index = Index()
    done = 0
    for done, (key, text) in enumerate(texts, 1):
        yield from index.add(key, text)
        if done % _PAGE == 0:
            yield Step(done, total)
    yield Step(done, total)


def clusters(keys: Iterable[str], alike: Iterable[Likeness]) -> list[tuple[str, ...]]:
    """The keys in groups whose members are linked by likeness, directly or through others; order is kept."""
    leader = {key: key for key in keys}
    for each in alike:
        one, other = _find(leader, each.one), _find(leader, each.other)
        if one != other:
            leader[other] = one
    groups: dict[str, list[str]] = {}
    for key in leader:
        groups.setdefault(_find(leader, key), []).append(key)
    return [tuple(group) for group in groups.values()]


def _find(leader: Mapping[str, str], key: str) -> str:
    while leader[key] != key:
        key = leader[key]
    return key
