"""Migrations of used labels, values and roles: what becomes of an annotation, and of the schema. Pure functions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from models import roles
from models.annotation import EVENT, NOTHING, STANCE, Annotation, Argument
from models.annotation_set import AnnotationSet
from models.edits import Change, SetField
from models.labelling import relabel
from models.schema import DOCUMENT, Schema
from models.schema_parts import Attribute

Place = tuple[int, str]
"""Set id and annotation id: one annotation in the whole project."""


@dataclass(frozen=True, slots=True)
class MergeLabels:
    """Every ``source`` of a kind becomes ``target``, also where an attribute or the document form names it."""

    kind: str
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class SplitLabel:
    """``source`` becomes several labels: by the value of ``attribute`` (``by_value``), or one by one (``chosen``);
    what neither of them names keeps its label."""

    kind: str
    source: str
    attribute: str | None = None
    by_value: Mapping[str, str] = NOTHING
    chosen: Mapping[Place, str] | None = None


@dataclass(frozen=True, slots=True)
class MoveValue:
    """A value of an attribute becomes another value, of the same attribute or of another one of the kind.

    ``kind`` may be ``document``. A value that stands where it would go stays, unless the attribute holds several.
    """

    kind: str
    attribute: str
    value: Any
    to_attribute: str
    to_value: Any


@dataclass(frozen=True, slots=True)
class MergeRoles:
    """Whatever fills ``source`` fills ``target``."""

    kind: str
    source: str
    target: str


Migration = MergeLabels | SplitLabel | MoveValue | MergeRoles


def sought(migration: Migration) -> str:
    """The id that stands in everything the migration may concern."""
    return migration.attribute if isinstance(migration, MoveValue) else migration.source


def migrated(migration: Migration, schema: Schema, annotation: Annotation, set_id: int = 0) -> Annotation:
    """The annotation after the migration, equal to before when it is not concerned; ``schema`` is the one after it."""
    match migration:
        case MergeLabels():
            return _merged(migration, schema, annotation)
        case SplitLabel():
            goal = _goal(migration, annotation, set_id)
            return _relabelled(schema, annotation, goal) if goal else annotation
        case MoveValue() if migration.kind == annotation.kind:
            return replace(annotation, attributes=_moved(migration, schema, annotation.attributes))
        case MergeRoles() if migration.kind == annotation.kind:
            return replace(annotation, arguments=_refilled(migration, annotation.arguments))
    return annotation


def migrated_form(migration: Migration, schema: Schema, labels: Mapping[str, Any]) -> tuple[Change, ...]:
    """What changes in the document labels of a set."""
    if isinstance(migration, MergeLabels):
        after = _renamed(migration, schema.attributes(DOCUMENT), labels)
    elif isinstance(migration, MoveValue) and migration.kind == DOCUMENT:
        after = _moved(migration, schema, labels)
    else:
        return ()
    names = [name for name in {**labels, **after} if labels.get(name) != after.get(name)]
    return tuple(Change(_field(labels, name), _field(after, name)) for name in names)


def changes_of(migration: Migration, schema: Schema, layer: AnnotationSet, set_id: int) -> tuple[Change, ...]:
    """What changes in a whole set, annotations in order and then document labels."""
    pairs = ((a, migrated(migration, schema, a, set_id)) for a in layer)
    changed = tuple(Change(before, after) for before, after in pairs if before != after)
    return changed + migrated_form(migration, schema, layer.labels)


def _field(labels: Mapping[str, Any], name: str) -> SetField | None:
    return SetField(f"labels.{name}", labels[name]) if name in labels else None


def _merged(migration: MergeLabels, schema: Schema, annotation: Annotation) -> Annotation:
    if annotation.kind == migration.kind and annotation.label == migration.source:
        annotation = _relabelled(schema, annotation, migration.target)
    attributes = schema.attributes(annotation.kind)
    return replace(annotation, attributes=_renamed(migration, attributes, annotation.attributes))


def _relabelled(schema: Schema, annotation: Annotation, label: str) -> Annotation:
    """As if somebody had relabelled it by hand: what the new label cannot have goes."""
    edit = roles.retype(schema, annotation, label) if annotation.kind in (EVENT, STANCE) else None
    after = (edit or relabel(annotation, schema, label)).changes[0].after
    assert isinstance(after, Annotation), "a relabelled annotation is there"
    return after


def _goal(migration: SplitLabel, annotation: Annotation, set_id: int) -> str | None:
    if (annotation.kind, annotation.label) != (migration.kind, migration.source):
        return None
    if migration.chosen is not None:
        goal = migration.chosen.get((set_id, annotation.id))
    else:
        goal = migration.by_value.get(str(annotation.attributes.get(migration.attribute or "")))
    return goal if goal != annotation.label else None


_LISTS = {"entity": "entity_types", "event": "event_types", "zone": "zones"}


def _renamed(migration: MergeLabels, attributes: tuple[Attribute, ...], values: Mapping[str, Any]) -> Mapping[str, Any]:
    """Values that name the label, as the main event of a document does."""
    source = _LISTS.get(migration.kind)
    naming = [a.id for a in attributes if source is not None and a.values_from == source and values.get(a.id)]
    renamed = {name: _exchanged(values[name], migration.source, migration.target) for name in naming}
    return {**values, **renamed} if renamed else values


def _exchanged(value: Any, old: Any, new: Any) -> Any:
    if isinstance(value, list | tuple):
        return list(dict.fromkeys(new if each == old else each for each in value))
    return new if value == old else value


def _moved(migration: MoveValue, schema: Schema, values: Mapping[str, Any]) -> Mapping[str, Any]:
    here, there = migration.attribute, migration.to_attribute
    value = values.get(here)
    several = isinstance(value, list | tuple)
    if migration.value not in (value if isinstance(value, list | tuple) else [value]):
        return values
    if here == there:
        return {**values, here: _exchanged(value, migration.value, migration.to_value)}
    left = [each for each in value if each != migration.value] if isinstance(value, list | tuple) else None
    kept = {name: old for name, old in values.items() if name != here}
    if several and left:
        kept[here] = left
    return {**kept, there: _joined(migration, schema, values.get(there))}


def _joined(migration: MoveValue, schema: Schema, there: Any) -> Any:
    """What the other attribute holds then; one that holds a single value keeps it."""
    goal = schema.attribute(migration.kind, migration.to_attribute)
    if goal is not None and goal.type == "enum_multi":
        return list(dict.fromkeys([*(there or []), migration.to_value]))
    return migration.to_value if there is None else there


def _refilled(migration: MergeRoles, arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """The target's own fillers first; the same filler once; “not in the text” only where nothing else is."""
    if not any(argument.role == migration.source for argument in arguments):
        return arguments
    renamed = [replace(a, role=migration.target) if a.role == migration.source else a for a in arguments]
    filled = {a.role for a in renamed if a.target is not None}
    unique = {(a.role, a.target): a for a in renamed if a.target is not None or a.role not in filled}
    return tuple(unique.values())
