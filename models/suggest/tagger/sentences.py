"""A document and a set as sentences of tokens with their tags, and tags as spans again."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from models.annotation import ENTITY, EVENT, STANCE, Annotation
from models.annotation_set import AnnotationSet
from models.document import Document
from models.schema import Schema
from models.span import Span, contains, overlaps
from models.tagging import OUTSIDE, iob2, owners
from models.text.annotation_tokens import annotation_tokens
from models.text.sentences import sentences
from models.zones import closed_zones

OUTER: Final = "outer"
INNER: Final = "inner"
TRIGGER: Final = "trigger"
EVIDENCE: Final = "evidence"
LAYERS: Final = {OUTER: ENTITY, INNER: ENTITY, TRIGGER: EVENT, EVIDENCE: STANCE}
"""What one field each is trained for: mentions, mentions inside mentions, triggers, evidence of stances."""


class Tagged(NamedTuple):
    """A run of equal tags: first token, last token + 1, label."""

    first: int
    last: int
    label: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens as code points of the text, and as they are written."""

    spans: tuple[Span, ...]
    words: tuple[str, ...]

    @property
    def span(self) -> Span:
        return self.spans[0][0], self.spans[-1][1]


def split(document: Document, closed: Sequence[Span] = ()) -> list[Sentence]:
    """The sentences of a document by its own tokens where it brought some, without those in ``closed`` stretches."""
    text = document.text
    tokens = list(document.tokens) if document.tokens is not None else annotation_tokens(text)
    found = []
    for first, last in _sentence_bounds(document, tokens):
        spans = tuple(tokens[first:last])
        if spans and not any(overlaps(zone, (spans[0][0], spans[-1][1])) for zone in closed):
            found.append(Sentence(spans, tuple(text[start:end] for start, end in spans)))
    return found


def _sentence_bounds(document: Document, tokens: Sequence[Span]) -> Iterator[Span]:
    if document.tokens is not None and document.sentences is not None:
        yield from document.sentences
        return
    starts = [start for start, _ in tokens]
    for begin, end in sentences(document.text):
        yield bisect_left(starts, begin), bisect_left(starts, end)


def labelled(document: Document, layer: AnnotationSet, schema: Schema) -> list[tuple[Sentence, dict[str, list[str]]]]:
    """Each sentence with its IOB2 tags by layer; zones that forbid annotation say nothing and are left out."""
    by_layer = _by_layer(layer)
    return [
        (sentence, {name: iob2(owners(sentence.spans, several)) for name, several in by_layer.items()})
        for sentence in split(document, closed_zones(layer, schema))
    ]


def _by_layer(layer: AnnotationSet) -> dict[str, list[Annotation]]:
    mentions = [a for a in layer if a.kind == ENTITY]
    inner = [a for a in mentions if _is_inside_another(a, mentions)]
    nested = {a.id for a in inner}
    return {
        OUTER: [a for a in mentions if a.id not in nested],
        INNER: inner,
        TRIGGER: [a for a in layer if a.kind == EVENT],
        EVIDENCE: [a for a in layer if a.kind == STANCE],
    }


def _is_inside_another(annotation: Annotation, mentions: Iterable[Annotation]) -> bool:
    span = (annotation.start, annotation.end)
    return any(contains((o.start, o.end), span) and (o.start, o.end) != span for o in mentions)


def runs(tags: Sequence[str]) -> list[Tagged]:
    """The labelled stretches; an ``I-`` that continues nothing begins one."""
    found: list[Tagged] = []
    first, label = 0, ""
    for n, tag in enumerate([*tags, OUTSIDE]):
        if label and not (tag.startswith("I-") and tag[2:] == label):
            found.append(Tagged(first, n, label))
            label = ""
        if tag != OUTSIDE and not label:
            first, label = n, tag[2:]
    return found


def covering(sentence: Sentence, span: Span) -> Span:
    """The tokens (first, last + 1) that share a character with a stretch of the text."""
    starts, ends = [s for s, _ in sentence.spans], [e for _, e in sentence.spans]
    return bisect_right(ends, span[0]), bisect_left(starts, span[1])
