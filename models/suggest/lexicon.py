"""Finding known strings in a text: by folded words, with what is attached to them, never inside a word.

A table of strings is asked at every word for as long as any known string goes on from there. Unlike an automaton
(ahocorasick-rs takes a second to build over 100,000 strings and cannot grow) it learns a string in a microsecond.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from models.registry import squeezed
from models.text.attached import WHOLE, ends, starts
from models.text.words import words

ARTICLE: Final = "article"
_HEAD: Final = 3  # letters by which it is known how long a string may get
_ARTICLE: Final = "ال"
_LL: Final = "لل"
_WIDEST_GAP: Final = 3  # characters between two words, folded, that a string may go on over


class Hit(NamedTuple):
    """A known string: code points, its folded form without spaces, and the rules by which both ends were found."""

    start: int
    end: int
    name: str
    rules: tuple[str, ...]


class Lexicon:
    """Which strings are known, folded and without spaces; several uses of one string are counted."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names: dict[str, int] = {}
        self._longest: dict[str, int] = {}
        for name in names:
            self.add(name)

    def __contains__(self, name: object) -> bool:
        return name in self._names

    def __len__(self) -> int:
        return len(self._names)

    def add(self, name: str) -> None:
        """``name`` is folded and without spaces (``registry.squeezed``); an empty one is none."""
        if not name:
            return
        self._names[name] = self._names.get(name, 0) + 1
        head = name[:_HEAD]
        if self._longest.get(head, 0) < len(name):
            self._longest[head] = len(name)

    def discard(self, name: str) -> None:
        """One use less; the string is forgotten with the last."""
        left = self._names.get(name, 0) - 1
        if left > 0:
            self._names[name] = left
        else:
            self._names.pop(name, None)

    def find(self, text: str, language: str) -> Iterator[Hit]:
        """Every known string, also those within others, by start; of one span the plainest reading only."""
        known: set[tuple[int, int]] = set()
        pieces = _pieces(text, language)
        for n, piece in enumerate(pieces):
            for start, rule, begun in piece.starts:
                for hit in self._from(pieces, n, start, rule, begun):
                    if (hit.start, hit.end) not in known:
                        known.add((hit.start, hit.end))
                        yield hit

    def _from(self, pieces: list[_Piece], n: int, start: int, rule: str, begun: str) -> Iterator[Hit]:
        """The strings that begin at ``start`` in the piece ``n``, ``begun`` being what is left of its word."""
        before = ""
        while True:
            piece = pieces[n]
            for end, ending, tail in piece.ends:
                name = before + begun[: len(begun) - len(tail)] if tail else before + begun
                if end > start and (found := self._known(name)) is not None:
                    yield Hit(start, end, found, _rules(rule, ending, found != name))
            before += begun + piece.gap
            if n + 1 == len(pieces) or piece.last or len(before) >= self._reach(before):
                return
            n += 1
            begun = pieces[n].word

    def _known(self, name: str) -> str | None:
        """The known string that these letters are: as they are, without the article, or «لل» with it."""
        if name in self._names:
            return name
        if name.startswith(_ARTICLE) and len(name) > _HEAD + 1 and name[2:] in self._names:
            return name[2:]
        if name.startswith(_LL) and _ARTICLE + name[2:] in self._names:
            return _ARTICLE + name[2:]
        return None

    def _reach(self, begun: str) -> int:
        """How long a string may get that begins like this; too short to say means it may go on."""
        if len(begun) < _HEAD + 2:
            return _HEAD + 3
        longest = self._longest.get(begun[:_HEAD], 0)
        if begun.startswith(_ARTICLE):
            longest = max(longest, 2 + self._longest.get(begun[2 : 2 + _HEAD], 0))
        if begun.startswith(_LL):
            longest = max(longest, self._longest.get(_ARTICLE + begun[2:3], 0))
        return longest


@dataclass(slots=True)
class _Piece:
    """A word, folded, with the folded gap behind it; ``last`` when a line ends or too much stands there.

    ``starts`` are (position, rule, what is left of the word), ``ends`` (position, rule, what is cut off).
    """

    word: str
    starts: list[tuple[int, str, str]]
    ends: list[tuple[int, str, str]]
    gap: str = ""
    last: bool = True


@lru_cache(maxsize=4)  # several lexicons look at the open document, again after every edit
def _pieces(text: str, language: str) -> list[_Piece]:
    found: list[_Piece] = []
    at = 0
    for start, end in words(text):
        between = text[at:start]
        if found:
            gap = squeezed(between)
            found[-1].gap = gap
            found[-1].last = len(gap) > _WIDEST_GAP or "\n" in between or "\r" in between
        found.append(_piece(text, (start, end), language))
        at = end
    return found


def _piece(text: str, word: tuple[int, int], language: str) -> _Piece:
    whole = squeezed(text[word[0] : word[1]])
    begins = [
        (p, rule, whole if rule == WHOLE else squeezed(text[p : word[1]])) for p, rule in starts(text, word, language)
    ]
    finishes = [
        (p, rule, "" if rule == WHOLE else squeezed(text[p : word[1]])) for p, rule in ends(text, word, language)
    ]
    return _Piece(whole, begins, finishes)


def _rules(start: str, end: str, changed: bool) -> tuple[str, ...]:
    return tuple(rule for rule in (start, end, ARTICLE if changed else WHOLE) if rule != WHOLE)
