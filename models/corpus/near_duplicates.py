"""Documents that say nearly the same: two outlets' copies of one wire story.

Compared are the word 3-grams of the folded text. MinHash with locality-sensitive hashing (Broder 1997; Leskovec,
Rajaraman, Ullman, Mining of Massive Datasets, ch. 3) finds candidates, which are then compared exactly, so that no pair
is reported by chance.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
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

Shingles = frozenset[str]


@dataclass(frozen=True, slots=True, order=True)
class Likeness:
    """Two keys of what was compared, ``one`` before ``other``, and their Jaccard similarity (0 to 1)."""

    one: str
    other: str
    similarity: float


def shingles(text: str) -> Shingles:
    """The distinct word 3-grams of the folded text; of a shorter text all its words as one, of an empty one none."""
    words = _WORD.findall(fold(text))
    if not words:
        return frozenset()
    return frozenset(" ".join(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1)))


def similarity(one: Shingles, other: Shingles) -> float:
    """Jaccard similarity; 0 when both are empty."""
    union = len(one | other)
    return len(one & other) / union if union else 0.0


def near(one: Shingles, other: Shingles) -> bool:
    """Whether the two are copies of one story."""
    shorter = min(len(one), len(other))
    return bool(shorter) and (similarity(one, other) >= ALIKE or len(one & other) / shorter >= CONTAINED)


class Index:
    """Texts by key, and which of them a new one is like. About 4 KB a document of a page.

    Raises AyarError missing_extra."""

    def __init__(self) -> None:
        try:
            from rensa import RMinHashLSH  # of the optional group dedup: loaded when somebody looks for duplicates
        except ImportError as error:
            raise missing_package("rensa") from error
        self._hashes = RMinHashLSH(0.0, _BANDS * _ROWS, _BANDS)
        self._keys: list[str] = []
        self._shingles: list[Shingles] = []

    def add(self, key: str, text: str) -> list[Likeness]:
        """Take a text in; its copies among those before, likest first. ``one`` is the key before, ``other`` this."""
        own = shingles(text)
        signature = _signature(own)
        found = [self._likeness(at, key, own) for at in sorted(self._hashes.query(signature))] if own else []
        if own:
            self._hashes.insert(len(self._keys), signature)
        self._keys.append(key)
        self._shingles.append(own)
        return sorted((each for each in found if each is not None), key=lambda each: -each.similarity)

    def _likeness(self, at: int, key: str, own: Shingles) -> Likeness | None:
        there = self._shingles[at]
        return Likeness(self._keys[at], key, similarity(there, own)) if near(there, own) else None


def _signature(own: Shingles) -> object:
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
