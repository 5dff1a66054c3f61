"""One record as one flat object, every key always there and of one kind, as columnar files and ``datasets`` want it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import orjson

from models.annotation import KINDS, Annotation
from models.record import Record
from storage.formats.base import WriteOptions
from storage.formats.tokenised import shown, tokenised

PLURAL: Final = dict(zip(KINDS, ("entities", "events", "stances", "zones"), strict=True))


def flat(record: Record, options: WriteOptions) -> dict[str, Any]:
    """The object of product.md §5. Offsets are code points; ``tokens``, ``offsets`` and ``ner_tags`` (IOB2) leave out
    the zones that are not for export."""
    document, layer, view = record.document, record.set, tokenised(record, options)
    offsets, tags = view.tokens, view.tags
    if not view.whole:
        kept = [index for index, keep in enumerate(view.kept) if keep]
        offsets, tags = tuple([offsets[index] for index in kept]), [tags[index] for index in kept]
    value: dict[str, Any] = {
        "id": document.key, "author": layer.author if layer else None, "role": layer.role if layer else None,
        "language": document.language, "title": document.title, "publisher": document.publisher, "url": document.url,
        "published": document.published, "text": document.text,
    }  # fmt: skip
    value |= {name: [] for name in PLURAL.values()}
    for annotation in layer or ():
        if annotation.kind in PLURAL:
            value[PLURAL[annotation.kind]].append(flat_annotation(annotation, document.text))
    value["labels"] = pairs(layer.labels) if layer else []
    value["tokens"], value["offsets"] = shown(document, offsets), [list(pair) for pair in offsets]
    value["ner_tags"] = tags
    return value


def flat_annotation(annotation: Annotation, text: str) -> dict[str, Any]:
    a = annotation
    return {
        "id": a.id, "label": a.label, "start": a.start, "end": a.end, "text": text[a.start : a.end],
        "fragments": [list(pair) for pair in a.fragments] if a.fragments else [], "attributes": pairs(a.attributes),
        "arguments": [{"role": each.role, "target": each.target} for each in a.arguments] if a.arguments else [],
        "note": a.note, "doubt": a.doubt,
    }  # fmt: skip


def pairs(values: Mapping[str, Any]) -> list[dict[str, str]]:
    """Values of any kind as ``[{"name", "value"}]``; what is no text stands as JSON, what is not filled is left out."""
    return [
        {"name": name, "value": value if isinstance(value, str) else orjson.dumps(value).decode()}
        for name, value in values.items()
        if value is not None
    ]
