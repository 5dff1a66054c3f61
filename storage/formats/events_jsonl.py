"""Events as DyGIE++ and its kin read them, one document a line (github.com/dwadden/dygiepp, doc/data.md).

``doc_key``, ``dataset``, ``sentences`` (lists of tokens), and for each sentence a list: ``ner`` of [first, last, label]
and ``events`` of [[trigger, type], [first, last, role], ..]. Token indices count through the whole document and are
inclusive. A trigger is one token, the first of its span; arguments stand in the sentence of their trigger. What DyGIE++
ignores begins with ``_`` and is one for each sentence too: ``_offsets`` ([start, end] code points of every token) and
``_author``.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import orjson

from models.annotation import ENTITY, EVENT, Annotation
from models.document import Pairs
from models.record import Loss, Record
from storage.formats.base import Format, WriteOptions
from storage.formats.losses import empty_roles, unheld
from storage.formats.target import Target
from storage.formats.tokenised import Tokenised, tokenised, zone_losses

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class View:
    """The tokens that go out. ``place`` is where a token of the document stands among them, None when left out;
    ``sentences`` are (first, last + 1) of those that are not empty."""

    tokens: Pairs
    whole: Tokenised
    place: list[int | None]
    sentences: list[Span]
    sentence_starts: list[int]

    def span(self, annotation: Annotation) -> Span | None:
        """First and last token; None where one of them is left out, there is none, or a sentence ends between."""
        found = [self.place[index] for index in self.whole.inside(annotation)]
        inside = [place for place in found if place is not None]
        if not inside or len(inside) < len(found):
            return None
        span = (inside[0], inside[-1])
        return span if self.sentence(span[0]) == self.sentence(span[1]) else None

    def sentence(self, token: int) -> int:
        return bisect_right(self.sentence_starts, token) - 1


def _view(record: Record, options: WriteOptions) -> View:
    whole = tokenised(record, options)
    kept = [token for token, keep in zip(whole.tokens, whole.kept, strict=True) if keep]
    counted = accumulate(whole.kept, initial=0)
    place = [n if keep else None for n, keep in zip(counted, whole.kept, strict=False)]
    sentences = []
    for first, end in whole.sentences:
        inside = [at for at in place[first:end] if at is not None]
        if inside:
            sentences.append((inside[0], inside[-1] + 1))
    return View(tuple(kept), whole, place, sentences, [first for first, _ in sentences])


def write(records: Iterable[Record], target: Target, options: WriteOptions) -> Iterator[int]:
    for done, record in enumerate(records, 1):
        target.stream.write(orjson.dumps(_row(record, _view(record, options))) + b"\n")
        yield done


def _row(record: Record, view: View) -> dict[str, Any]:
    text, layer = record.document.text, record.set
    ner: list[list[Any]] = [[] for _ in view.sentences]
    events: list[list[Any]] = [[] for _ in view.sentences]
    for annotation in layer or ():
        span = view.span(annotation)
        if span is None:
            continue
        if annotation.kind == ENTITY:
            ner[view.sentence(span[0])].append([*span, annotation.label])
        elif annotation.kind == EVENT:
            events[view.sentence(span[0])].append([[span[0], annotation.label], *_arguments(annotation, record, view)])
    return {
        "doc_key": record.document.key, "dataset": "ayar",
        "sentences": [[text[a:b] for a, b in view.tokens[first:end]] for first, end in view.sentences],
        "ner": ner, "events": events,
        "_offsets": [view.tokens[first:end] for first, end in view.sentences],
        "_author": [layer.author if layer else None for _ in view.sentences],
    }  # fmt: skip


def _arguments(event: Annotation, record: Record, view: View) -> Iterator[list[Any]]:
    for role, target in _held(event, record, view):
        if isinstance(target, tuple):
            yield [*target, role]


def _held(event: Annotation, record: Record, view: View) -> Iterator[tuple[str, Span | str]]:
    """For each filled role its span, or why it has none here."""
    assert record.set is not None, "an event is of a set"
    trigger = view.span(event)
    for argument in event.arguments:
        filler = record.set.annotations.get(argument.target or "")
        if filler is None:
            continue
        span = view.span(filler)
        if filler.kind != ENTITY:
            yield argument.role, "event_argument"
        elif span is None or trigger is None:
            yield argument.role, "argument_left_out"
        elif view.sentence(span[0]) != view.sentence(trigger[0]):
            yield argument.role, "argument_elsewhere"
        else:
            yield argument.role, span


def losses(record: Record, options: WriteOptions) -> Iterator[Loss]:
    yield from unheld(record, options, kinds=(ENTITY, EVENT), fields=("key",))
    if record.set is None:
        return
    yield from zone_losses(record, options)
    view, key = _view(record, options), record.document.key
    for annotation in record.set:
        if annotation.kind not in (ENTITY, EVENT):
            continue
        where = {"label": annotation.label}
        span = view.span(annotation)
        if span is None:
            yield Loss(key, annotation.id, "no_tokens", where)
            continue
        for reason in _shape(annotation, span, view):
            yield Loss(key, annotation.id, reason, where)
        if annotation.kind == EVENT:
            for role, target in _held(annotation, record, view):
                if isinstance(target, str):
                    yield Loss(key, annotation.id, target, {**where, "role": role})
            yield from empty_roles(annotation, key)


def _shape(annotation: Annotation, span: Span, view: View) -> Iterator[str]:
    if annotation.fragments:
        yield "fragments_joined"
    if annotation.kind == EVENT and span[0] != span[1]:
        yield "trigger_tokens"
    elif (view.tokens[span[0]][0], view.tokens[span[1]][1]) != (annotation.start, annotation.end):
        yield "token_part"


FORMAT = Format(
    id="events-jsonl", write=write, losses=losses, tokens=True,
    cannot_hold=("metadata", "other_kinds_but_events", "values", "document_labels"),
)  # fmt: skip
