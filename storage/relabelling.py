"""Foreign labels, roles and attributes that become those of the schema: renamed, where it is said so with another kind,
or left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from models.annotation import EVENT, KINDS, NOTHING, STANCE, Annotation
from models.label_mapping import ATTRIBUTE, FLAG, FORM, ROLE, Foreign
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


def with_parts(item: Record | Problem, parts: Mapping[Foreign, str], having: str = "") -> Record | Problem:
    """The record with its roles, attributes and document labels mapped; what is mapped to nothing is left out.
    ``having``: only of annotations that came with such a key."""
    if not parts or isinstance(item, Problem) or item.set is None:
        return item
    layer = item.set
    whole = layer.annotations.items()
    annotations = {name: _with_parts(a, parts) if not having or having in a.extra else a for name, a in whole}
    labels = _renamed_keys(layer.labels, FORM, parts)
    return replace(item, set=replace(layer, annotations=annotations, labels=labels))


def _with_parts(annotation: Annotation, parts: Mapping[Foreign, str]) -> Annotation:
    attributes = _renamed_keys(annotation.attributes, f"{annotation.kind}.{ATTRIBUTE}", parts)
    named = ((a, parts.get((f"{annotation.kind}.{ROLE}", a.role), a.role)) for a in annotation.arguments)
    arguments = tuple(replace(a, role=role) for a, role in named if role)
    return replace(annotation, attributes=attributes, arguments=arguments)


def _renamed_keys(values: Mapping[str, Any], what: str, parts: Mapping[Foreign, str]) -> dict[str, Any]:
    """Of two that become the same the first stays, and the other keeps its name."""
    renamed: dict[str, Any] = {}
    for name, value in values.items():
        ours = parts.get((what, name), name)
        if ours:
            renamed[name if ours in renamed or (ours != name and ours in values) else ours] = value
    return renamed


@dataclass(slots=True)
class Survey:
    """What files bring: how often each label, role, attribute and document label that the schema does not have, and how
    many annotations by each (author, role)."""

    foreign: Counter[Foreign] = field(default_factory=Counter)
    authors: Counter[tuple[str, str]] = field(default_factory=Counter)


def survey(items: Iterable[Record | Problem], schema: Schema) -> Iterator[Survey]:
    """After each item, what was met so far."""
    known = {(kind, label.id) for kind in KINDS for label in schema.labels(kind)}
    known |= {(f"{kind}.{ROLE}", role.id) for kind in (EVENT, STANCE) for role in schema.roles(kind)}
    for what in (ATTRIBUTE, FLAG):
        known |= {(f"{kind}.{what}", each.id) for kind in KINDS for each in schema.attributes(kind)}
    known |= {(FORM, each.id) for each in schema.attributes(FORM)}
    found = Survey()
    for item in items:
        if isinstance(item, Record) and item.set is not None:
            layer = item.set
            met = (pair for a in layer.annotations.values() for pair in _parts_of(a))
            found.foreign.update(pair for pair in met if pair not in known)
            found.foreign.update((FORM, name) for name in layer.labels if (FORM, name) not in known)
            found.authors[layer.author, layer.role] += len(layer.annotations)
        yield found


def _parts_of(annotation: Annotation) -> Iterator[Foreign]:
    kind = annotation.kind
    yield kind, annotation.label
    for name, value in annotation.attributes.items():
        yield f"{kind}.{FLAG if value is True or value is False else ATTRIBUTE}", name
    for argument in annotation.arguments:
        yield f"{kind}.{ROLE}", argument.role
