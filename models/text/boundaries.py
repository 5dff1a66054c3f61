"""The clean boundary of a mention: what a selection took along that the guidelines leave outside, as an offer.

Nothing is ever changed silently: a boundary names the rule that found it and the version of the rules. The rules are
those of the guidelines (``span.honorific``, ``span.class_noun``, ``span.attached``) and of the schema's span policy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from models.span import Span
from models.text.attached import PREFIX, SUFFIX, ends, is_ll, starts
from models.text.folding import key
from models.text.language import detect
from models.text.words import trim, word_at

BOUNDARIES_VERSION: Final = 1
PUNCTUATION: Final = "punctuation"
TITLE: Final = "title"
CLASS_NOUN: Final = "class_noun"
ATTACHED_BEFORE: Final = "attached_before"
ATTACHED_AFTER: Final = "attached_after"
RULES: Final = (PUNCTUATION, TITLE, CLASS_NOUN, ATTACHED_BEFORE, ATTACHED_AFTER)
_JOINERS: Final = "\u200c\u200d"
_ARTICLE: Final = "ال"
_TATWEEL: Final = "\u0640"
_MOST_TITLES: Final = 4
_LONG_TITLE: Final = 4  # words of a title at most


class Boundary(NamedTuple):
    """A cleaner span in code points, the first rule that asked for it, and the version of the rules."""

    start: int
    end: int
    rule: str
    version: int


def _nothing(_: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Policy:
    """What stays outside.

    ``titles`` and ``class_nouns`` are forms (any spelling) that stay outside mentions with ``titled`` and ``placed``
    labels, pronouns outside those with ``bare`` ones. ``known`` says whether what is left of a word is a word: without
    that evidence only what cannot be part of a word is cut («وال…», «بـ…», what follows a ZWNJ). ``named`` says
    whether something is a name as it stands («کشورمان») and is not to be cut.
    """

    titles: tuple[str, ...] = ()
    class_nouns: tuple[str, ...] = ()
    titled: frozenset[str] = frozenset({"PER"})
    placed: frozenset[str] = frozenset({"GPE"})
    bare: frozenset[str] = frozenset({"PER", "ORG", "GPE", "LOC"})
    rules: frozenset[str] = frozenset(RULES)
    known: Callable[[str], bool] = field(default=_nothing, hash=False, compare=False)
    named: Callable[[str], bool] = field(default=_nothing, hash=False, compare=False)


def clean_boundary(
    text: str, start: int, end: int, label: str, policy: Policy, language: str | None = None
) -> Boundary | None:
    """The boundary that the policy asks for; None when the selection has it already or nothing would be left.

    ``language`` is that of the document; without it that of the text is detected. Raises ValueError for a span that is
    not within the text.
    """
    if not 0 <= start <= end <= len(text):
        raise ValueError(f"{start} to {end} is outside the text")
    spoken = language or detect(text)[0]
    span, first = (start, end), None
    for rule, clean in _steps(label, policy, spoken):
        cleaner = clean(text, span) if rule in policy.rules else span
        if cleaner != span and cleaner[0] < cleaner[1]:
            span, first = cleaner, first or rule
    return None if first is None else Boundary(*span, first, BOUNDARIES_VERSION)


_Step = tuple[str, Callable[[str, Span], Span]]


def _steps(label: str, policy: Policy, language: str) -> Iterator[_Step]:
    yield PUNCTUATION, lambda text, span: trim(text, *span)
    yield ATTACHED_BEFORE, lambda text, span: _without_prefix(text, span, policy, language)
    if label in policy.titled:
        yield TITLE, lambda text, span: _without_leading(text, span, policy.titles)
    if label in policy.placed:
        yield CLASS_NOUN, lambda text, span: _without_leading(text, span, policy.class_nouns)
    yield PUNCTUATION, lambda text, span: trim(text, *span)
    if label in policy.bare:
        yield ATTACHED_AFTER, lambda text, span: _without_suffix(text, span, policy, language)


def _without_leading(text: str, span: Span, forms: tuple[str, ...]) -> Span:
    """Without the titles it begins with, as whole words; something is always left."""
    known = {_squeezed(form) for form in forms}
    for _ in range(_MOST_TITLES):
        stop = max((end for end in _leading(text, span) if _squeezed(text[span[0] : end]) in known), default=None)
        if stop is None:
            return span
        behind = text[stop : span[1]]
        span = (stop + len(behind) - len(behind.lstrip(" \u00a0\u200c\t.")), span[1])
    return span


def _squeezed(words: str) -> str:
    return key(words).replace(" ", "")


def _leading(text: str, span: Span) -> Iterator[int]:
    """The ends of its first words, and of the same with the full stop behind («د.»)."""
    position = span[0]
    for _ in range(_LONG_TITLE):
        word = word_at(text, position)
        if word is None or word[1] >= span[1]:
            return
        yield word[1]
        if text[word[1]] == ".":
            yield word[1] + 1
        position = word[1]
        while position < span[1] and not text[position].isalnum():
            position += 1


def _without_prefix(text: str, span: Span, policy: Policy, language: str) -> Span:
    """Without و، ف، ب، ك، ل when what is left is known to be a word; «لل» stays whole unless it is known."""
    word = word_at(text, span[0]) if span[0] < len(text) else None
    if word is None or word[0] != span[0] or policy.named(text[word[0] : min(word[1], span[1])]):
        return span
    for position, rule in starts(text, word, language):
        if rule == PREFIX and position < span[1] and _may_begin(text, span, word, position, policy):
            return position, span[1]
    return span


def _may_begin(text: str, span: Span, word: Span, position: int, policy: Policy) -> bool:
    left = text[position : min(word[1], span[1])]
    if policy.known(left) or policy.known(text[position : span[1]]):
        return True
    if is_ll(text, word):
        return False
    shown = text[position - 1] == _TATWEEL or text[position].isdigit()
    return shown or (key(left).startswith(_ARTICLE) and len(key(left)) > len(_ARTICLE) + 2)


def _without_suffix(text: str, span: Span, policy: Policy, language: str) -> Span:
    """Without a Persian pronoun or «را», where a joiner shows it or what is left is known to be a word."""
    word = word_at(text, span[1] - 1) if span[1] > span[0] else None
    if word is None or word[1] != span[1] or policy.named(text[max(word[0], span[0]) : word[1]]):
        return span
    for position, rule in ends(text, word, language):
        if rule != SUFFIX or position <= span[0]:
            continue
        joined = text[position] in _JOINERS
        left = text[max(word[0], span[0]) : position]
        if joined or policy.known(left) or policy.known(text[span[0] : position]):
            return span[0], position
    return span
