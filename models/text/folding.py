"""One folded form of Persian and Arabic text for search, matching and duplicates.

Dropped: marks, tatweel, joiners, bidi controls, BOM. Unified: letters that keyboards of the two languages write
differently (ي ى ئ ی, ك ک, ة ۀ ه, ؤ و, أ إ آ ا), all digits, quotes and dashes, case, and every run of white space.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cache, cached_property
from typing import Final

FOLD_VERSION: Final = 1

_LETTERS: Final = {
    **dict.fromkeys("يىېۍێ", "ی"),
    **dict.fromkeys("كڪڬ", "ک"),
    **dict.fromkeys("ةەہۃھ", "ه"),
    "ٱ": "ا",
    "ς": "σ",
}
_PUNCTUATION: Final = {
    **dict.fromkeys("«»“”„‟″❝❞〝〞", '"'),
    **dict.fromkeys("‹›‘’‚‛′`´ʼ", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("،٬", ","),
    **dict.fromkeys("؛", ";"),
    **dict.fromkeys("؟", "?"),
    **dict.fromkeys("٫", "."),
    **dict.fromkeys("٪", "%"),
}
_DROPPED_FORMATS: Final = frozenset(
    "\u0640\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)
_MARKS: Final = ("Mn", "Me")
_FEW: Final = 80  # kinds of characters to change up to which replacing kind by kind beats a look-up per character
_FREQUENT: Final = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ\n\r\t\u00a0\u200c\u200e\u200f\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0654"
    "\u0670يىكةأإآؤئۀٱ۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩«»“”‘’–—…،؛؟٪٫٬"
)
_COMMON: Final = range(0x20, 0x700)  # Latin to Arabic: most of every text we meet


class _Table(dict[int, str]):
    """code point → its folded string, worked out when first met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> str:
    if character.isspace():
        return " "
    if character in _PUNCTUATION:
        return _PUNCTUATION[character]
    if character in _DROPPED_FORMATS:
        return ""
    lowered = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).lower())
    kept = "".join(_fold_part(part) for part in lowered if unicodedata.category(part) not in _MARKS)
    # Marks that stand alone (´ and the Arabic presentation forms) decompose into a space and the mark.
    return " ".join(kept.split()) if " " in kept else kept


def _fold_part(character: str) -> str:
    if character in _DROPPED_FORMATS:
        return ""
    if character in _PUNCTUATION:
        return _PUNCTUATION[character]
    if (digit := unicodedata.decimal(character, None)) is not None:
        return str(digit)
    return _LETTERS.get(character, character)


_TABLE: Final = _Table()


def fold(text: str) -> str:
    """The folded text; white space at either end is left as one space. Folding twice changes nothing."""
    mapped = _map(text)
    joined = " ".join(mapped.split())
    if not mapped or len(joined) == len(mapped):
        return joined
    before = " " if mapped[0] == " " else ""
    after = " " if joined and mapped[-1] == " " else ""
    return f"{before}{joined}{after}"


def key(text: str) -> str:
    """The folded text without white space at its ends: what two equal names have in common."""
    mapped = _map(text)
    return " ".join(mapped.split()) if "  " in mapped else mapped.strip(" ")


def _map(text: str) -> str:
    """Every character folded; white space is spaces by then, as many as there were characters of it."""
    if len(text) < _FEW:
        return text.translate(_TABLE)
    for character, folded in _frequent():
        if character in text:
            text = text.replace(character, folded)
    distinct = set(_changing().findall(text))
    if len(distinct) > _FEW:
        return text.translate(_TABLE)
    for character in distinct:
        text = text.replace(character, _TABLE[ord(character)])
    return text


@cache
def _frequent() -> tuple[tuple[str, str], ...]:
    """What our texts are full of: looking for each of these is a tenth of the time of looking at each character."""
    return tuple((character, _TABLE[ord(character)]) for character in _FREQUENT)


@cache
def _changing() -> re.Pattern[str]:
    """Any character but the common ones that fold to themselves."""
    same = "".join(re.escape(chr(code)) for code in _COMMON if _TABLE[code] == chr(code))
    return re.compile(f"[^{same}]")


class Folded:
    """A folded text that knows where each of its characters came from.

    Only places where the length changes are remembered, so that most texts cost little more than ``fold``.
    """

    def __init__(self, text: str) -> None:
        self._raw = text
        self.text = fold(text)

    def to_raw(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original text, code points, behind a stretch of the folded one.

        Marks and tatweel after the last letter belong to it; joiners do not. Raises ValueError unless
        0 <= start <= end <= length of the folded text.
        """
        if not 0 <= start <= end <= len(self.text):
            raise ValueError(f"{start} to {end} is outside the folded text")
        first = self._origin(start)
        return (first, first) if start == end else (first, self._end_of(end - 1))

    def _origin(self, index: int) -> int:
        folded, raws = self._breaks
        n = bisect_right(folded, index) - 1
        return raws[n] + index - folded[n]

    def _end_of(self, index: int) -> int:
        """Where the raw character behind a folded one ends, with what hangs on it."""
        raw, end = self._raw, self._origin(index) + 1
        if self.text[index] == " " and raw[end - 1].isspace():
            limit = self._origin(index + 1) if index + 1 < len(self.text) else len(raw)
            return max(n for n in range(end, limit + 1) if raw[n - 1].isspace())
        while end < len(raw) and (raw[end] == "\u0640" or unicodedata.category(raw[end]) in _MARKS):
            end += 1
        return end

    @cached_property
    def _breaks(self) -> tuple[list[int], list[int]]:
        """Folded positions and the raw positions they came from; between two entries both run in step."""
        folded, raws = [0], [0]
        shift = 0  # raw position minus folded position behind the last irregular run
        for run in self._irregular_runs():
            made = run.start() - shift
            spaced = False
            for raw in range(run.start(), run.end()):
                piece = _TABLE[ord(self._raw[raw])]
                if piece == " " and spaced:
                    continue
                spaced = piece == " " or (spaced and not piece)
                folded.extend(range(made, made + len(piece)))
                raws.extend([raw] * len(piece))
                made += len(piece)
            folded.append(made)
            raws.append(run.end())
            shift = run.end() - made
        return folded, raws

    def _irregular_runs(self) -> list[re.Match[str]]:
        """Maximal runs of white space, dropped and expanding characters, but for lone white space."""
        irregular = [c for c in set(self._raw) if len(_TABLE[ord(c)]) != 1]
        characters = "".join(map(re.escape, irregular))
        if not characters:
            return list(re.finditer(r"\s{2,}", self._raw))
        return list(re.finditer(rf"(?:[{characters}]|\s(?=[\s{characters}]))[\s{characters}]*", self._raw))
