"""One label for many places at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from models.annotation import ENTITY, Annotation
from models.annotation_set import AnnotationSet
from models.edits import Change, Edit, add
from models.labelling import new_mention
from models.schema import Schema
from models.span import Span

TITLE = "label_identical"


def label_spans(
    layer: AnnotationSet,
    schema: Schema,
    text: str,
    spans: Iterable[Span],
    label: str,
    attributes: Mapping[str, Any] | None = None,
) -> Edit | None:
    """Makes every span a mention of ``label``, new ones with ``attributes`` where they are given.

    A mention on exactly such a span is relabelled; None when all of them have the label already.
    """
    changes: list[Change] = []
    for start, end in dict.fromkeys(spans):
        edit = new_mention(layer, schema, text, start, end, label)
        if edit is not None:
            changes += (_numbered(change, layer, len(changes) + 1, attributes) for change in edit.changes)
    if not changes:
        return None
    single = "relabel" if changes[0].before is not None else "label"
    return Edit(single if len(changes) == 1 else TITLE, tuple(changes), {"label": label, "n": len(changes)})


def _numbered(change: Change, layer: AnnotationSet, number: int, attributes: Mapping[str, Any] | None) -> Change:
    """A new mention with an id of its own among several; a change of label stays as it is."""
    if change.before is not None or not isinstance(change.after, Annotation):
        return change
    made = replace(change.after, id=layer.new_id(ENTITY, number))
    return add(made if attributes is None else replace(made, attributes=attributes))
