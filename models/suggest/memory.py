"""What was labelled before is labelled again: by folded string, leftmost and longest, every other reading shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, Final

import orjson

from models.annotation import ENTITY, EVENT, Annotation
from models.annotation_set import FINISHED, SEALED, AnnotationSet
from models.document import Document
from models.edits import Change
from models.registry import squeezed
from models.schema import Schema
from models.schema_parts import REGISTRY, STRING
from models.span import contains
from models.suggest.lexicon import Hit, Lexicon
from models.suggest.suggestion import Alternative, Context, Suggestion, Why, language_of
from models.text.words import words

MEMORY: Final = "memory"
LONGEST_NAME: Final = 120  # folded letters of a string worth remembering
_MOST_WORDS: Final = {ENTITY: 10, EVENT: 4}
_SUSPICION: Final = 0.5  # of a use without label that was never met
_OF_THE_TEXT: Final = ("NOM", "PRO")  # mentions whose thing is another in another text
_NEAR: Final = 3  # mentions looked at on either side for one that lies within
_LOOSE: Final = 0.8  # what a score is worth when something had to be cut off
Sense = tuple[str, str]
"""Kind and label."""


class Memory:
    """The recommender ``memory``. It learns one annotation in microseconds and gives it back when it is taken away.

    Whose annotations it learns is for the caller; by default those of the person it suggests to.
    """

    id = MEMORY
    version = "1"
    kinds = frozenset({ENTITY, EVENT})

    def __init__(self) -> None:
        self._lexicon = Lexicon()
        self._senses: dict[str, Counter[Sense]] = {}
        self._attributes: dict[tuple[str, Sense], Counter[bytes]] = {}
        self._passed_over: Counter[str] = Counter()
        self._nested: Counter[tuple[str, str]] = Counter()

    def __len__(self) -> int:
        """How many strings are known."""
        return len(self._lexicon)

    # ---- learning
    def learn(self, text: str, annotation: Annotation) -> None:
        self._count(text, annotation, +1)

    def forget(self, text: str, annotation: Annotation) -> None:
        """Takes one ``learn`` of the same annotation back."""
        self._count(text, annotation, -1)

    def follow(self, text: str, changes: Iterable[Change]) -> None:
        """What an edit did to a document that is being worked on."""
        for change in changes:
            if isinstance(change.before, Annotation):
                self.forget(text, change.before)
            if isinstance(change.after, Annotation):
                self.learn(text, change.after)

    def learn_set(self, text: str, layer: AnnotationSet) -> None:
        """The annotations of a set; which of them lie within which is learnt too."""
        for annotation in layer:
            self.learn(text, annotation)
        for inner, outer in _nestings(layer):
            self._nested[inner.label, outer.label] += 1

    def nest(self, layer: AnnotationSet, annotation: Annotation) -> None:
        """A mention was added to a set: remembers what it lies in and what lies in it."""
        if annotation.kind != ENTITY:
            return
        start, end = annotation.start, annotation.end
        near = [a for a in layer.annotations.values() if a.start < end and start < a.end and a.kind == ENTITY]
        for other in near:
            for inner, outer in ((annotation, other), (other, annotation)):
                if _lies_within(inner, outer):
                    self._nested[inner.label, outer.label] += 1

    def pass_over(self, text: str, language: str, layer: AnnotationSet) -> None:
        """Counts where known strings stand without a label in a set that is done (others are left alone)."""
        if layer.status not in (FINISHED, SEALED):
            return
        labelled = {(a.start, a.end) for a in layer.annotations.values() if not a.fragments}
        self._passed_over.update(hit.name for hit in self._lexicon.find(text, language) if hit[:2] not in labelled)

    def reject(self, words: str) -> None:
        """Somebody rejected a suggestion on these words: as if they had been passed over."""
        self._passed_over[squeezed(words)] += 1

    def turned_down(self, words: str) -> bool:
        """Whether these words were rejected more than once and never labelled."""
        name = squeezed(words)
        return self._passed_over[name] > 1 and name not in self._senses

    def learn_projects_sets(self, documents: Iterable[tuple[Document, AnnotationSet]]) -> None:
        """Everything at once: first what is labelled, then where the same strings are not."""
        several = list(documents)
        for document, layer in several:
            self.learn_set(document.text, layer)
        for document, layer in several:
            self.pass_over(document.text, language_of(document), layer)

    def senses(self, words: str) -> list[tuple[Sense, int]]:
        """The kinds and labels a string has had, the commonest first."""
        return _ranked(self._senses.get(squeezed(words), Counter()))

    def _count(self, text: str, annotation: Annotation, step: int) -> None:
        name = _name(text, annotation)
        if name is None:
            return
        sense = (annotation.kind, annotation.label)
        counted = self._senses.setdefault(name, Counter())
        counted[sense] += step
        if counted[sense] <= 0:
            del counted[sense]
        if not counted:
            del self._senses[name]
        self._attributes.setdefault((name, sense), Counter())[_frozen(annotation)] += step
        (self._lexicon.add if step > 0 else self._lexicon.discard)(name)

    # ---- suggesting
    def suggest(self, document: Document, context: Context) -> Iterator[Suggestion]:
        """About 10 ms for an article, however much is remembered."""
        text = document.text
        hits = list(self._lexicon.find(text, language_of(document)))
        for kind in (ENTITY, EVENT):
            for hit in self._chosen(hits, kind):
                yield self._suggestion(hit, kind, context.schema)

    def _chosen(self, hits: list[Hit], kind: str) -> Iterator[Hit]:
        """Leftmost, then longest; inside a chosen one what was seen inside such a one before."""
        mine = [hit for hit in hits if self._of_kind(hit.name, kind)]
        outer: Hit | None = None
        for hit in sorted(mine, key=lambda h: (h.start, -h.end)):
            if outer is None or hit.start >= outer.end:
                outer = hit
                yield hit
            elif kind == ENTITY and hit.end <= outer.end and self._may_nest(hit, outer):
                yield hit

    def _may_nest(self, inner: Hit, outer: Hit) -> bool:
        return (self._best(inner.name, ENTITY)[1], self._best(outer.name, ENTITY)[1]) in self._nested

    def _of_kind(self, name: str, kind: str) -> bool:
        return any(sense[0] == kind for sense in self._senses[name])

    def _best(self, name: str, kind: str) -> Sense:
        return next(sense for sense, _ in _ranked(self._senses[name]) if sense[0] == kind)

    def _suggestion(self, hit: Hit, kind: str, schema: Schema) -> Suggestion:
        ranked = [(label, n) for (k, label), n in _ranked(self._senses[hit.name]) if k == kind]
        label, count = ranked[0]
        total = sum(self._senses[hit.name].values()) + self._passed_over[hit.name] + _SUSPICION
        score = count / total * (_LOOSE if hit.rules else 1.0)
        return Suggestion(
            recommender=self.id, version=self.version, kind=kind, label=label, start=hit.start, end=hit.end,
            score=round(score, 4), why=Why("why.memory", {"n": count}),
            attributes=self._usual(hit.name, (kind, label), schema),
            alternatives=tuple(Alternative(*other) for other in ranked[1:]),
        )  # fmt: skip

    def _usual(self, name: str, sense: Sense, schema: Schema) -> dict[str, Any]:
        """The attributes such a string mostly has. Free text (a date, a title) belongs to its place and stays out, so
        does who or what is meant by an event, a pronoun or a title."""
        seen = self._attributes.get((name, sense))
        best = max(seen.items(), key=lambda item: (item[1], item[0]))[0] if seen else b"{}"
        values: dict[str, Any] = orjson.loads(best)
        own = sense[0] == EVENT or values.get("mention") in _OF_THE_TEXT
        left_out = {STRING, REGISTRY} if own else {STRING}
        offered = {a.id for a in schema.attributes(*sense) if a.type not in left_out}
        return {n: v for n, v in values.items() if n in offered}


def _name(text: str, annotation: Annotation) -> str | None:
    """The string by which an annotation is found again; None for what strings do not tell."""
    most = _MOST_WORDS.get(annotation.kind)
    if most is None or annotation.fragments:
        return None
    covered = text[annotation.start : annotation.end]
    name = squeezed(covered)
    return name if 1 < len(name) <= LONGEST_NAME and len(words(covered)) <= most else None


def _ranked(counted: Counter[Sense]) -> list[tuple[Sense, int]]:
    return sorted(counted.items(), key=lambda item: (-item[1], item[0]))


def _frozen(annotation: Annotation) -> bytes:
    return orjson.dumps(dict(annotation.attributes), option=orjson.OPT_SORT_KEYS) if annotation.attributes else b"{}"


def _nestings(layer: AnnotationSet) -> Iterator[tuple[Annotation, Annotation]]:
    """(inner, outer) mentions of a set."""
    mentions = [a for a in layer if a.kind == ENTITY]
    for n, outer in enumerate(mentions):
        for inner in mentions[max(0, n - _NEAR) : n + 2 * _NEAR]:
            if _lies_within(inner, outer):
                yield inner, outer


def _lies_within(inner: Annotation, outer: Annotation) -> bool:
    span, there = (inner.start, inner.end), (outer.start, outer.end)
    return span != there and contains(there, span)
