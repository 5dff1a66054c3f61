"""Foreign labels put in the place of the schema's: renamed, and where it is said so with another kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from models.annotation import KINDS, NOTHING, Annotation
from models.label_mapping import Foreign
from models.record import Problem, Record
from models.schema import Schema


def relabelled(
    item: Record | Problem, labels: Mapping[str, str], kinds: Mapping[str, str] = NOTHING
) -> Record | Problem:
    """The record with its labels mapped, each once: {A: B, B: A} swaps. ``kinds`` says for which kind of annotation a
    label of ours is; a span that becomes an event's label becomes an event."""
    if not labels or isinstance(item, Problem) or item.set is None:
        return item
    annotations = {name: _renamed(a, labels, kinds) for name, a in item.set.annotations.items()}
    return replace(item, set=replace(item.set, annotations=annotations))


def _renamed(annotation: Annotation, labels: Mapping[str, str], kinds: Mapping[str, str]) -> Annotation:
    ours = labels.get(annotation.label)
    if ours is None:
        return annotation
    return replace(annotation, label=ours, kind=kinds.get(ours, annotation.kind))


def foreign(items: Iterable[Record | Problem], schema: Schema) -> Iterator[Counter[Foreign]]:
    """After each item, how often each label was met so far that the schema does not have."""
    known = {(kind, label.id) for kind in KINDS for label in schema.labels(kind)}
    found: Counter[Foreign] = Counter()
    for item in items:
        if isinstance(item, Record) and item.set is not None:
            found.update(pair for a in item.set.annotations.values() if (pair := (a.kind, a.label)) not in known)
        yield found
