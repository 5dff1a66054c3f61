"""The one module that imports hazm; it runs in a worker process (``hazm_worker``) and never sees Arabic.

What hazm says about a changed text is mapped back to the raw one before it leaves: nothing it writes is ever stored.
"""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import Any, Final, NamedTuple

from models.text.alignment import Alignment
from models.text.tokens import tokenize

ANALYSE: Final = "analyse"
VARIANTS: Final = "variants"
FORMAL: Final = "formal"
_JOINER: Final = "\u200c"
_MOST: Final = 12  # variants of one word


class Lemma(NamedTuple):
    """A word of the raw text in code points, with the form a dictionary has it under (verbs: past#present stem)."""

    start: int
    end: int
    lemma: str


def answer(question: tuple[str, str]) -> Any:
    """(what, text) → for ``analyse`` Lemmas in text order, for ``variants`` and ``formal`` other forms of a word."""
    what, text = question
    return {ANALYSE: _analysed, VARIANTS: _variants, FORMAL: _formal}[what](text)


def _analysed(text: str) -> list[Lemma]:
    changed = _normalizer().normalize(text)
    alignment, lemmatizer, found = Alignment(text, changed), _lemmatizer(), []
    for start, end in tokenize(changed):
        span = alignment.to_raw(start, end)
        if span is not None:
            found.append(Lemma(*span, str(lemmatizer.lemmatize(changed[start:end]))))
    return found


def _variants(word: str) -> list[str]:
    """The normalised word, its dictionary form or stems, and the plural; without the word itself."""
    normal = _normalizer().normalize(word)
    lemma = str(_lemmatizer().lemmatize(normal))
    parts = [part for part in lemma.split("#") if part]
    plural = [] if "#" in lemma else [f"{lemma}{_JOINER}ها", f"{lemma}{_JOINER}های"]
    found = dict.fromkeys(chain([normal], parts, plural))
    found.pop(word, None)
    return list(found)[:_MOST]


def _formal(word: str) -> list[str]:
    """The formal forms of colloquial words («میخوام» → «می‌خواهم»)."""
    sentences = _informal().normalize(word)
    found = dict.fromkeys(form for sentence in sentences for forms in sentence for form in forms)
    found.pop(word, None)
    return list(found)[:_MOST]


@cache
def _normalizer() -> Any:
    import hazm

    return hazm.Normalizer()


@cache
def _lemmatizer() -> Any:
    import hazm

    return hazm.Lemmatizer()


@cache
def _informal() -> Any:
    import hazm

    return hazm.InformalNormalizer()
