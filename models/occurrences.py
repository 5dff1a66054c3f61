"""All the same strings in the whole project: pure functions over one document at a time."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from models.annotation import Annotation
from models.annotation_set import AnnotationSet
from models.edits import Edit
from models.labelling import label_identical
from models.schema import Schema
from models.span import Span, overlaps
from models.text.finding import find
from models.text.words import word_at
from models.zones import closed_zones

FREE: Final = "free"
LABELLED: Final = "labelled"
OTHERWISE: Final = "otherwise"
CLOSED: Final = "closed"
_LINE_END: Final = re.compile("[\r\n]")
_CONTEXT: Final = 60  # code points shown on either side


class Occurrence(NamedTuple):
    """A place where a string stands, in code points, with its context.

    ``state`` is free; labelled (an annotation of this label covers just it); otherwise (another annotation of the kind
    overlaps it); or closed (in a zone that forbids annotation). ``before`` and ``after`` are cut at the line.
    """

    start: int
    end: int
    state: str
    before: str
    words: str
    after: str


def occurrences(text: str, layer: AnnotationSet, schema: Schema, words: str, kind: str, label: str) -> list[Occurrence]:
    """Every place of ``words`` in one document, spelled alike or not, as whole words, in text order."""
    closed = closed_zones(layer, schema)
    there = [a for a in layer.annotations.values() if a.kind == kind]
    spans = [span for span in find(text, words) if _whole_words(text, span)]
    return [_occurrence(text, span, _state(span, there, label, closed)) for span in spans]


def label_places(
    text: str, layer: AnnotationSet, schema: Schema, model: Annotation, places: Iterable[Occurrence]
) -> Edit | None:
    """Labels the free ones among the chosen places of one document as ``model`` is; None when none is free.

    ``model`` may stand in another document: only its label and attributes are taken.
    """
    edit = label_identical(layer, schema, text, model, [(p.start, p.end) for p in places if p.state == FREE])
    return edit if edit.changes else None


def _occurrence(text: str, span: Span, state: str) -> Occurrence:
    before = _LINE_END.split(text[max(0, span[0] - _CONTEXT) : span[0]])[-1]
    after = _LINE_END.split(text[span[1] : span[1] + _CONTEXT])[0]
    return Occurrence(span[0], span[1], state, before, text[span[0] : span[1]], after)


def _state(span: Span, there: list[Annotation], label: str, closed: list[Span]) -> str:
    if any(overlaps(zone, span) for zone in closed):
        return CLOSED
    near = [a for a in there if overlaps((a.start, a.end), span)]
    if any(a.label == label and a.spans == (span,) for a in near):
        return LABELLED
    return OTHERWISE if near else FREE


def _whole_words(text: str, span: Span) -> bool:
    """Whether a place neither begins nor ends inside a word."""
    first, last = word_at(text, span[0]), word_at(text, span[1] - 1)
    return (first is None or first[0] >= span[0]) and (last is None or last[1] <= span[1])
