"""Stances, one a line, as stance detection takes them: who holds what of whom, and where it is said.

Every key is always there: ``id`` (document key, ``#`` and the annotation's id), ``document``, ``author``, ``language``,
``text`` (of the whole document), ``evidence``, ``holder`` and ``target`` (null when there is none), ``value``,
``intensity`` (null when not given), ``arguments`` (every filled role), ``attributes``. Spans are ``{"id", "kind",
"label", "start", "end", "text", "fragments"}``, code points, half-open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

import orjson

from models.annotation import ENTITY, STANCE, Annotation
from models.record import Loss, Record
from storage.formats.base import Format, WriteOptions
from storage.formats.flat import pairs
from storage.formats.losses import empty_roles, unheld
from storage.formats.target import Target

HOLDER: Final = "HOLDER"
TARGET: Final = "TARGET"
INTENSITY: Final = "intensity"


def write(records: Iterable[Record], target: Target, _: WriteOptions) -> Iterator[int]:
    for done, record in enumerate(records, 1):
        for stance in record.set or ():
            if stance.kind == STANCE:
                target.stream.write(orjson.dumps(_row(stance, record)) + b"\n")
        yield done


def _row(stance: Annotation, record: Record) -> dict[str, Any]:
    document, layer = record.document, record.set
    assert layer is not None, "a stance is of a set"
    fillers = [(a.role, layer.annotations.get(a.target or "")) for a in stance.arguments]
    spans = [(role, _span(filler, document.text)) for role, filler in fillers if filler is not None]
    intensity = stance.attributes.get(INTENSITY)
    return {
        "id": f"{document.key}#{stance.id}", "document": document.key, "author": layer.author,
        "language": document.language, "text": document.text, "evidence": _span(stance, document.text),
        "holder": next((span for role, span in spans if role == HOLDER), None),
        "target": next((span for role, span in spans if role == TARGET), None),
        "value": stance.label, "intensity": intensity if isinstance(intensity, int) else None,
        "arguments": [{"role": role, **span} for role, span in spans],
        "attributes": pairs({name: value for name, value in stance.attributes.items() if name != INTENSITY}),
    }  # fmt: skip


def _span(annotation: Annotation, text: str) -> dict[str, Any]:
    a = annotation
    return {
        "id": a.id, "kind": a.kind, "label": a.label, "start": a.start, "end": a.end, "text": text[a.start : a.end],
        "fragments": a.fragments,
    }  # fmt: skip


def losses(record: Record, options: WriteOptions) -> Iterator[Loss]:
    """Entities and events that fill a stance go out as its spans; the others stay behind."""
    layer = record.set
    used = {a.target for s in layer or () if s.kind == STANCE for a in s.arguments}
    if not any(a.kind == STANCE for a in layer or ()):
        yield Loss(record.document.key, None, "nothing_written", {})
    for stance in layer or ():
        if stance.kind == STANCE:
            yield from empty_roles(stance, record.document.key)
    for loss in unheld(record, options, kinds=(STANCE,), attributes=True, fields=("key",)):
        filler = layer.annotations.get(loss.annotation or "") if layer and loss.key == "kind" else None
        if filler is None or loss.annotation not in used:
            yield loss
        elif filler.kind != ENTITY and filler.arguments:
            yield Loss(loss.document, filler.id, "arguments", {"label": filler.label})


FORMAT = Format(
    id="stance-jsonl", write=write, losses=losses, cannot_hold=("other_annotations", "metadata", "document_labels"),
)  # fmt: skip
