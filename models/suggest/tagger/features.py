"""What a token looks like to the field: folded form, neighbours, affixes, shape, word classes, what lists know of it.

Which of these help is measured (docs/suggestions.md): lists and word classes most when little is labelled; affixes of
neighbours and pairs of words did not pay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final

from models.registry import Entry, squeezed
from models.suggest import word_lists
from models.suggest.tagger.word_classes import Classes

_DIGIT: Final = re.compile(r"\d")
_AFFIX: Final = 4
_WINDOW: Final = 2
_SHAPE: Final = 12  # characters of a word that its shape is taken from
_OF_SUFFIXES: Final = ("ی", "ها", "یها", "یان")
_LONG_PART: Final = 4  # letters from which on a part of a name is a hint
_EDGE: Final = "_"

Hints = dict[str, tuple[str, ...]]
"""normal form → codes of the lists that have it."""


def normal(word: str) -> str:
    """The folded word without spaces, every digit a 0: what is counted as one word."""
    return _DIGIT.sub("0", squeezed(word)) or word


def hints(entries: Iterable[Entry]) -> Hints:
    """What the shipped lists and the entries of a project know of single words."""
    found: dict[str, dict[str, None]] = {}
    for code, form in _hinted(entries):
        found.setdefault(normal(form), {})[code] = None
    return {word: tuple(codes) for word, codes in found.items()}


def _hinted(entries: Iterable[Entry]) -> Iterable[tuple[str, str]]:
    for name, code in (("given_names", "given"), ("titles", "title"), ("class_nouns", "class")):
        yield from ((code, form) for form in word_lists.all_forms(name))
    for name, code in (("roles", "role"), ("bodies", "body")):
        for _, cell, *_ in word_lists.rows(name):
            yield from ((code, part) for form in word_lists.forms(cell) for part in form.split())
    yield from (
        ("month", form) for row in word_lists.rows("months") for cell in row[2:] for form in word_lists.forms(cell)
    )
    yield from (
        ("time", form) for row in word_lists.rows("times") for cell in row[2:] for form in word_lists.forms(cell)
    )
    for entry in {e.id: e for e in (*word_lists.entries(), *entries)}.values():
        yield from _of_entry(entry)


def _of_entry(entry: Entry) -> Iterable[tuple[str, str]]:
    capitals = set((entry.extra.get("capital") or {}).values())
    for form in (*entry.names.values(), *entry.aliases):
        parts = form.split()
        if len(parts) > 1:
            yield from ((f"{entry.label}-part", part) for part in parts if len(part) >= _LONG_PART)
        else:
            how = "capital" if form in capitals else "name" if form in entry.names.values() else "alias"
            yield f"{entry.label}-{how}", form


class Features:
    """Turns sentences into features. ``classes`` and ``lists`` are by normal form."""

    def __init__(self, classes: Classes, lists: Mapping[str, tuple[str, ...]]) -> None:
        self._classes, self._lists = classes, lists
        self._own = cache(self._of_word)

    def of(self, words: Sequence[str], *more: Sequence[str]) -> list[list[str]]:
        """One list for each word; ``more`` are tags of other layers by token, used with those of their neighbours."""
        normals = [normal(word) for word in words]
        own = [self._own(word) for word in words]
        return [[*self._at(n, normals, own), *_tags(n, more)] for n in range(len(words))]

    def _at(self, n: int, normals: Sequence[str], own: Sequence[tuple[str, ...]]) -> Iterable[str]:
        last = len(normals) - 1
        word = normals[n]
        yield "bias"
        if n == 0:
            yield "first"
        if n == last:
            yield "last"
        for away in range(-_WINDOW, _WINDOW + 1):
            yield f"w{away}={normals[n + away] if 0 <= n + away <= last else _EDGE}"
        for length in range(1, min(_AFFIX, len(word)) + 1):
            yield f"p={word[:length]}"
            yield f"s={word[-length:]}"
        yield from own[n]
        for away in (-1, 1):
            if 0 <= n + away <= last:
                yield from (f"{away}{feature}" for feature in own[n + away])

    def _of_word(self, word: str) -> tuple[str, ...]:
        """What does not depend on where the word stands."""
        name = normal(word)
        found = [f"shape={_shape(word)}", *(f"in={code}" for code in self._lists.get(name, ()))]
        for suffix in _OF_SUFFIXES:
            if name.endswith(suffix):
                found += (f"of={code}" for code in self._lists.get(name.removesuffix(suffix), ()))
        found += (f"c{n}={group}" for n, group in enumerate(self._classes.get(name, ())))
        return tuple(found)


def _tags(n: int, more: Sequence[Sequence[str]]) -> Iterable[str]:
    for k, tags in enumerate(more):
        for away in (-1, 0, 1):
            if 0 <= n + away < len(tags):
                yield f"t{k}{away}={tags[n + away]}"


def _shape(word: str) -> str:
    """Runs of letters of one kind: d digit, L l Latin, a other letters, j joiner, p punctuation, # @ _ themselves."""
    found = ""
    for character in word[:_SHAPE]:
        kind = _kind(character)
        if not found.endswith(kind):
            found += kind
    return found


def _kind(character: str) -> str:
    if character.isdigit():
        return "d"
    if character.isascii() and character.isalpha():
        return "L" if character.isupper() else "l"
    if character.isalpha():
        return "a"
    if character in "\u200c\u200d":
        return "j"
    return character if character in "#@_." else "p"
