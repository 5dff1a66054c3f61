"""What Persian and Arabic write onto a word without belonging to it: where a mention may begin or end inside one.

Arabic و ف ب ك ل stand before a word, with or without a tatweel; Persian pronouns (اش، شان، مان …) and «را» after it,
with or without ZWNJ, and the next word where a space is missing («کشوراز»). Plurals and the ی of adjectives belong to
the word. A place where something may be cut is only a possibility: who cuts there needs evidence that what is left is
a word.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from models.span import Span
from models.text.folding import fold

WHOLE: Final = "whole"
PREFIX: Final = "prefix"
SUFFIX: Final = "suffix"
SHORTEST: Final = 3  # letters that must be left of the word
_PREFIXES: Final = ("و", "ف", "ب", "ک", "ل", "وب", "وک", "ول", "فب", "فل")
_SUFFIXES: Final = ("اش", "ام", "ات", "مان", "تان", "شان", "ش", "را", "یشان", "یمان", "یش")
_GLUED_WORDS: Final = ("بویژه", "از", "با", "به", "که")
_SAFE_GLUED: Final = ("اش", "شان", "مان", "تان", "یشان", "یمان", *_GLUED_WORDS)
"""What may be cut without a joiner before it; other suffixes are too often the end of a word."""
_JOINERS: Final = "\u200c\u200d"


class Cut(NamedTuple):
    """A position inside or at the border of a word, in code points, and the rule that allows it."""

    position: int
    rule: str


def starts(text: str, word: Span, language: str) -> list[Cut]:
    """Where a mention that begins with this word may begin, the whole word first."""
    return [Cut(word[0], WHOLE), *(_after_prefix(text, word) if language != "fa" else ())]


def ends(text: str, word: Span, language: str) -> list[Cut]:
    """Where a mention that ends with this word may end, the whole word first."""
    return [Cut(word[1], WHOLE), *(_before_suffix(text, word) if language != "ar" else ())]


def _after_prefix(text: str, word: Span) -> Iterator[Cut]:
    begun = ""
    for position in range(word[0], min(word[1], word[0] + 8)):
        letters = fold(text[position])
        if not letters:
            continue  # marks and tatweel hang on the letter before
        if begun in _PREFIXES and (text[position].isdigit() or _letters_left(text, position, word[1]) >= SHORTEST):
            yield Cut(position, PREFIX)
        begun += letters
        if len(begun) > 2:
            return


def is_ll(text: str, word: Span) -> bool:
    """Whether the word begins with ل and the article («للوزیر»), or with ل and a word in ل: only a dictionary knows."""
    return fold(text[word[0] : word[1]]).startswith("لل")


def _before_suffix(text: str, word: Span) -> Iterator[Cut]:
    whole = fold(text[word[0] : word[1]])
    for suffix in (*_SUFFIXES, *_GLUED_WORDS):
        if not whole.endswith(suffix):
            continue
        at = _position_of(text, word, len(whole) - len(suffix))
        end = at
        while end > word[0] and text[end - 1] in _JOINERS:
            end -= 1
        joined = end < at
        if (joined or suffix in _SAFE_GLUED) and len(whole) - len(suffix) >= SHORTEST - joined:
            yield Cut(end, SUFFIX)


def _position_of(text: str, word: Span, letters: int) -> int:
    """Where the folded letter number ``letters`` of the word stands in the text."""
    seen = 0
    for position in range(word[0], word[1]):
        length = len(fold(text[position]))
        if length and seen >= letters:
            return position
        seen += length
    return word[1]


def _letters_left(text: str, start: int, end: int) -> int:
    return len(fold(text[start:end]))
