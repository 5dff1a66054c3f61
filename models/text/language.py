"""Which language a text is in, and which way it runs."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_SAMPLE: Final = 20_000  # code points looked at; a news article is shorter
_RTL_LANGUAGES: Final = frozenset(
    {"fa", "ar", "ckb", "ku", "ur", "ps", "sd", "ug", "azb", "glk", "mzn", "he", "yi", "dv", "syr"}
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_MARKS: Final = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200c]")
_WORDS: Final = {
    "fa": frozenset(
        "و در به از که این آن را با است برای تا بر یک هم نیز خود شد کرد شده بود اما یا ما او می شود کند گفت باید "
        "می ها های ای اش هر چه پس پیش روی دو وی هستند کرده شده خواهد نیست".split()
    ),
    "ar": frozenset(
        "في من على إلى الى أن ان التي الذي هذا هذه ذلك مع عن ما لا كان كانت بين بعد قبل أو او ثم قد كل لم لن هو هي "
        "حيث إن منذ عند خلال غير أي فيه فيها إنه أنه وقال قال".split()
    ),
    "en": frozenset(
        "the of and to in is that for on with as was by at from be are this it or which has have not said his".split()
    ),
}
_PERSIAN_KEYBOARD: Final = str.maketrans("يك", "یک")
_LETTERS: Final = {
    "fa": re.compile("[پچژگکیۀ]"),
    "ar": re.compile("[ةىأإ]|(?<![^\\W\\d_])[وفبك]?ال"),
}


def detect(text: str) -> tuple[str, float]:
    """The language (``fa``, ``ar``, ``en``, else ``und``) and the confidence, from 0 to 1.

    Counts words that carry the grammar and letters that only one of the two languages uses. ي and ك say nothing: old
    Persian files are full of them.
    """
    sample = _MARKS.sub("", text[:_SAMPLE])
    words = [word.casefold() for word in _WORD.findall(sample)]
    if not words:
        return "und", 0.0
    arabic = sum("\u0600" <= word[0] <= "\u06ff" or "\ufb50" <= word[0] <= "\ufefc" for word in words)
    if arabic * 2 >= len(words):
        return _persian_or_arabic(sample, words, arabic / len(words))
    latin = [word for word in words if word[0].isascii()]
    share = sum(word in _WORDS["en"] for word in latin) / len(words)
    return ("en", min(1.0, 0.5 + 3 * share)) if share >= 0.08 else ("und", 0.0)


def _persian_or_arabic(sample: str, words: list[str], script: float) -> tuple[str, float]:
    persian = [word.translate(_PERSIAN_KEYBOARD) for word in words]
    points = {
        language: 3 * sum(word in _WORDS[language] for word in written) + len(_LETTERS[language].findall(sample))
        for language, written in (("fa", persian), ("ar", words))
    }
    total = sum(points.values())
    if not total:
        return "und", 0.0
    best = "fa" if points["fa"] >= points["ar"] else "ar"
    certainty = (points[best] * 2 - total) / total
    evidence = min(1.0, total / 12)
    confidence = round(certainty * evidence * script, 3)
    return (best, confidence) if confidence > 0 else ("und", 0.0)


def direction(language: str) -> str:
    """``rtl`` or ``ltr`` of a language tag."""
    return "rtl" if language.partition("-")[0].lower() in _RTL_LANGUAGES else "ltr"


def paragraph_direction(text: str, default: str) -> str:
    """The direction of the first strong character outside isolates (UAX #9, P2), else ``default``."""
    depth = 0
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("LRI", "RLI", "FSI"):
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif not depth and kind in ("R", "AL"):
            return "rtl"
        elif not depth and kind == "L":
            return "ltr"
    return default
