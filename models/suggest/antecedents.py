"""Whom a pronoun or a mention such as «رییس جمهوری» may stand for: earlier mentions, likeliest first.

A ranking, never a decision: by name or title in common, by what stands beside a title, by agreement of labels, by how
often something was spoken of and how recently.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from models.annotation import ENTITY, Annotation
from models.annotation_set import AnnotationSet
from models.registry import squeezed
from models.schema import Schema
from models.text.folding import key
from models.text.sentences import sentences
from models.things import reference_of

_PRONOUNS: Final = (
    "او وی آن آنها آنان ایشان این من ما تو شما خود",
    "هو هي هم هما هن أنا نحن أنت هذا هذه ذلك",
    "he she it they him her them we i",
)
PRONOUNS: Final = frozenset(key(word) for several in _PRONOUNS for word in several.split())
_ENOUGH: Final = 5
_BESIDE: Final = 4  # code points between a title and the name it belongs to
_TITLE, _NAMED, _ALIKE, _PART, _AGREES = 6.0, 5.0, 4.0, 2.5, 2.0
_RECENT: Final = 1.5
_OPENS: Final = 0.7
_OFTEN: Final = 0.3
_LONG_PART: Final = 3
_SAME_STATE, _OTHER_STATE = 1.5, -2.5


class Antecedent(NamedTuple):
    """An earlier mention by its annotation id, and the id of the thing it stands for, if it has one."""

    annotation: str
    reference: str | None
    score: float


def wants_antecedent(text: str, annotation: Annotation) -> bool:
    """Whether a mention is of the kind that points back: a pronoun, or not a name by its ``mention`` attribute."""
    kind = annotation.attributes.get("mention")
    return annotation.kind == ENTITY and (kind in ("PRO", "NOM") or _is_pronoun(text, annotation))


def antecedents(
    layer: AnnotationSet, schema: Schema, text: str, annotation: Annotation, limit: int = _ENOUGH
) -> list[Antecedent]:
    """Of each thing spoken of before, its best mention; labels must agree (``Schema.agree``). A few ms."""
    before = [a for a in layer if _may_precede(a, annotation) and schema.agree(a.label, annotation.label)]
    begins = _begins(text)
    often = Counter(reference_of(a) for a in before)
    best: dict[str, Antecedent] = {}
    for a in before:
        score = _likeness(text, annotation, a, before) + _place(begins, annotation, a, before)
        score += _of_whom(layer, annotation, a)
        score += _OFTEN * min(5, often[reference_of(a)] if reference_of(a) else 1)
        thing = reference_of(a) or f"#{a.id}"
        if thing not in best or best[thing].score <= score:
            best[thing] = Antecedent(a.id, reference_of(a), round(score, 3))
    return sorted(best.values(), key=lambda each: (-each.score, each.annotation))[:limit]


@lru_cache(maxsize=2)
def _begins(text: str) -> tuple[int, ...]:
    """Where the sentences of a text begin: asked for again with each key."""
    return tuple(start for start, _ in sentences(text))


def _may_precede(a: Annotation, annotation: Annotation) -> bool:
    return a.kind == ENTITY and a.id != annotation.id and a.end <= annotation.start


def _likeness(text: str, one: Annotation, other: Annotation, before: Sequence[Annotation]) -> float:
    agrees = _AGREES if one.label == other.label else 0.0
    if _is_pronoun(text, one):
        return agrees - (_AGREES if _is_pronoun(text, other) else 0)
    own, there = squeezed(_words(text, one)), squeezed(_words(text, other))
    if own == there:
        return _NAMED + agrees
    if own in there or there in own:
        return _ALIKE + agrees
    if any(own in squeezed(_words(text, title)) and _stands_beside(title, other) for title in before if title != other):
        return _TITLE
    parts = {part for part in key(_words(text, one)).split() if len(part) >= _LONG_PART}
    shared = parts & set(key(_words(text, other)).split())
    return (_PART if shared else 0.0) + agrees


def _of_whom(layer: AnnotationSet, one: Annotation, other: Annotation) -> float:
    """«رییس جمهوری قرقیزستان» is not the one of another country."""
    own, theirs = (_inside(layer, a) for a in (one, other))
    if not own or not theirs:
        return 0.0
    return _OTHER_STATE if own.isdisjoint(theirs) else _SAME_STATE


def _inside(layer: AnnotationSet, annotation: Annotation) -> set[str]:
    """The things that are mentioned within a mention."""
    span = (annotation.start, annotation.end)
    inner = (a for a in layer if a.start >= span[0] and a.end <= span[1] and (a.start, a.end) != span)
    return {reference for a in inner if (reference := reference_of(a))}


def _stands_beside(title: Annotation, name: Annotation) -> bool:
    return 0 <= name.start - title.end <= _BESIDE or 0 <= title.start - name.end <= _BESIDE


def _place(begins: Sequence[int], one: Annotation, other: Annotation, before: Sequence[Annotation]) -> float:
    """The nearer the better, sentence by sentence; what opens a sentence is likelier spoken of again."""
    sentence = bisect_right(begins, other.start)
    away = bisect_right(begins, one.start) - sentence
    opens = not any(bisect_right(begins, a.start) == sentence and a.start < other.start for a in before)
    return _RECENT / (1 + away) + (_OPENS if opens else 0.0)


def _is_pronoun(text: str, annotation: Annotation) -> bool:
    return annotation.attributes.get("mention") == "PRO" or key(_words(text, annotation)) in PRONOUNS


def _words(text: str, annotation: Annotation) -> str:
    return text[annotation.start : annotation.end]
