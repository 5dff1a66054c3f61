"""Annotations that come with a text of their own onto the stored text: exactly, or not at all and with the difference.

A token format joins its tokens by one space, so its text is seldom that of the document it was made from. When its
tokens are the document's own, or follow one another in its text with nothing but white space between them, every
offset is known exactly. Anything else is reported, never shifted.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Final

from models.annotation import Annotation
from models.document import Document, Pairs
from models.record import Record

MOST_COUNTED: Final = 1000
_SHOWN: Final = 30  # characters of either side in a report


@dataclass(frozen=True, slots=True)
class Difference:
    """The first place where two texts differ (``position`` from 1, in code points or tokens), what each has there, and
    how many code points or tokens have to change in all, at most MOST_COUNTED."""

    position: int
    expected: str
    found: str
    n: int


def fit(record: Record, stored: Document) -> Record | Difference:
    """The record as one about the stored document; its document must have tokens."""
    given = record.document
    assert given.tokens is not None, "only token formats are fitted"
    ours = stored.tokens if stored.tokens is not None else _found(given, stored.text)
    words, wanted = _words(given.text, given.tokens), _words(stored.text, ours or ())
    if ours is None or words != wanted:
        expected = wanted if stored.tokens is not None else stored.text.split()
        return of_words(expected, words)
    starts = {theirs[0]: own[0] for theirs, own in zip(given.tokens, ours, strict=True)}
    ends = {theirs[1]: own[1] for theirs, own in zip(given.tokens, ours, strict=True)}
    layer = record.set
    if layer is not None:
        moved = {name: _onto(a, starts, ends) for name, a in layer.annotations.items()}
        layer = replace(layer, annotations=moved)
    return replace(record, document=stored, set=layer, quotes={})


def _onto(annotation: Annotation, starts: dict[int, int], ends: dict[int, int]) -> Annotation:
    fragments = tuple((starts[a], ends[b]) for a, b in annotation.fragments)
    return replace(annotation, start=starts[annotation.start], end=ends[annotation.end], fragments=fragments)


def _found(given: Document, text: str) -> Pairs | None:
    """Where the tokens stand in ``text``: all of it but white space is theirs, in order."""
    found, position = [], 0
    for word in _words(given.text, given.tokens or ()):
        while position < len(text) and text[position].isspace():
            position += 1
        if not text.startswith(word, position):
            return None
        found.append((position, position + len(word)))
        position += len(word)
    return tuple(found) if not text[position:].strip() else None


def _words(text: str, tokens: Pairs) -> list[str]:
    return [text[start:end] for start, end in tokens]


def of_words(expected: Sequence[str], found: Sequence[str]) -> Difference:
    """In tokens."""
    at = _common(expected, found)
    sides = [words[at] if at < len(words) else "" for words in (expected, found)]
    return Difference(at + 1, sides[0][:_SHOWN], sides[1][:_SHOWN], _changes(expected[at:], found[at:]))


def of_texts(expected: str, found: str) -> Difference:
    """In code points; the beginning of what differs is shown."""
    at = _common(expected, found)
    sides = [text[at : at + _SHOWN] for text in (expected, found)]
    return Difference(at + 1, sides[0], sides[1], _changes(expected[at:], found[at:]))


def _common(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """The length of the common beginning."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _changes(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """The least number of replacements, insertions and deletions; from MOST_COUNTED on nobody waits for more."""
    from rapidfuzz.distance import Levenshtein

    return min(MOST_COUNTED, int(Levenshtein.distance(one, other, score_cutoff=MOST_COUNTED)))
