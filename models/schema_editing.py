"""Edits of a schema as pure functions: the JSON object goes in, another comes out; ``Schema.load`` judges it.

A *place* leads to a list of parts: ``("entity_types",)``, ``("stance", "values")``, or the values of one part,
``("entity_attributes", "mention", "values")``. Nothing is ever taken out: ids are never reused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any, Final

import orjson

from models.annotation import ENTITY, EVENT, STANCE, ZONE
from models.errors import AyarError
from models.schema import DOCUMENT, Schema
from models.schema_migration import MergeLabels, MergeRoles, Migration, MoveValue, SplitLabel

Raw = dict[str, Any]
Place = tuple[str, ...]
Part = dict[str, Any]

LABEL_PLACES: Final[Mapping[str, Place]] = {
    ENTITY: ("entity_types",), EVENT: ("event_types",), STANCE: ("stance", "values"), ZONE: ("zones",),
}  # fmt: skip
ATTRIBUTE_PLACES: Final[Mapping[str, Place]] = {
    ENTITY: ("entity_attributes",), EVENT: ("event_attributes",), STANCE: ("stance", "attributes"),
    ZONE: ("zone_attributes",), DOCUMENT: ("document_attributes",),
}  # fmt: skip
ROLE_PLACES: Final[Mapping[str, Place]] = {EVENT: ("argument_roles",), STANCE: ("stance", "roles")}
GROUPS: Final = ("required", "recommended", "optional")
_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:-]*")


def plain(schema: Schema) -> Raw:
    """A copy of a schema's JSON to edit."""
    return deepcopy(dict(schema.raw))


def loaded(raw: Mapping[str, Any]) -> Schema:
    """The schema of an edited JSON object. Raises AyarError("schema_invalid")."""
    return Schema.load(orjson.dumps(raw))


def parts(raw: Mapping[str, Any], place: Place) -> list[Part]:
    """The list at a place, empty when there is none."""
    here: Any = raw
    for name in place:
        if isinstance(here, list):
            here = next((part for part in here if str(part["id"]) == name), {})
        else:
            here = here.get(name)
        if here is None:
            return []
    found: list[Part] = here
    return found


def part(raw: Mapping[str, Any], place: Place, identifier: str | int) -> Part | None:
    return next((each for each in parts(raw, place) if each["id"] == identifier), None)


def add(raw: Raw, place: Place, new: Part) -> Raw:
    """Adds a part at the end. Raises AyarError("id_invalid", "id_taken"): an id is never used twice."""
    identifier = str(new["id"])
    if not _ID.fullmatch(identifier):
        raise AyarError("id_invalid", id=identifier)
    if any(str(each["id"]).casefold() == identifier.casefold() for each in parts(raw, place)):
        raise AyarError("id_taken", id=identifier)
    return _with(raw, place, [*parts(raw, place), new])


def change(raw: Raw, place: Place, identifier: str | int, fields: Mapping[str, Any]) -> Raw:
    """Sets fields of a part; a field that is None goes. The id is fixed."""
    if "id" in fields and fields["id"] != identifier:
        raise AyarError("id_fixed", id=identifier)

    def changed(each: Part) -> Part:
        if each["id"] != identifier:
            return each
        return {name: value for name, value in {**each, **fields}.items() if value is not None}

    return _with(raw, place, [changed(each) for each in parts(raw, place)])


def move(raw: Raw, place: Place, identifier: str | int, step: int) -> Raw:
    """Moves a part by ``step`` places, at most to an end of the list."""
    found = list(parts(raw, place))
    at = next((n for n, each in enumerate(found) if each["id"] == identifier), None)
    if at is None:
        return raw
    moved = found.pop(at)
    found.insert(min(len(found), max(0, at + step)), moved)
    return _with(raw, place, found)


def set_active(raw: Raw, place: Place, identifier: str | int, active: bool) -> Raw:
    """Retires a part, or offers it again: retired ones stay readable."""
    return change(raw, place, identifier, {"active": active})


def set_role(raw: Raw, event: str, role: str, group: str | None) -> Raw:
    """Makes a role of an event type ``required``, ``recommended`` or ``optional``, or takes it from the type."""
    there = part(raw, LABEL_PLACES[EVENT], event) or {}
    groups = {name: [r for r in (there.get("roles") or {}).get(name, []) if r != role] for name in GROUPS}
    before = (there.get("roles") or {}).get(group or "", [])
    if group is not None:
        at = before.index(role) if role in before else len(groups[group])
        groups[group].insert(at, role)
    return change(raw, LABEL_PLACES[EVENT], event, {"roles": {**(there.get("roles") or {}), **groups}})


def pinned(raw: Raw, kind: str, looks: Sequence[tuple[str, str | None, str, bool]]) -> Raw:
    """Writes down the order, keys, palette colours and dashes that labels have by their places, so that adding or
    retiring one leaves the others as people know them. ``looks``: (label, key, colour, dashed) in order."""
    place = LABEL_PLACES[kind]
    order = {label: n for n, (label, *_) in enumerate(looks)}
    found = sorted(parts(raw, place), key=lambda each: order.get(each["id"], len(order)))
    result = _with(raw, place, found)
    for label, key, colour, dashed in looks:
        there = part(raw, place, label) or {}
        style = {"palette": colour, "dashed": dashed, **(there.get("style") or {})}
        result = change(result, place, label, {"style": style, "key": there.get("key", key)})
    return result


def after_migration(raw: Raw, migration: Migration) -> Raw:
    """The schema that goes with a migration: what was given up is retired, and who takes its place is accepted
    wherever it was."""
    match migration:
        case MergeLabels(kind, source, target):
            return _accepting(set_active(raw, LABEL_PLACES[kind], source, False), kind, source, (target,))
        case SplitLabel(kind, source):
            targets = migration.chosen.values() if migration.chosen is not None else migration.by_value.values()
            return _accepting(raw, kind, source, tuple(dict.fromkeys(t for t in targets if t != source)))
        case MoveValue(kind, attribute, value):
            return _without_value(raw, (*ATTRIBUTE_PLACES[kind], attribute), value, migration)
        case MergeRoles(kind, source, target):
            return _without_role(raw, kind, source, target)


def _accepting(raw: Raw, kind: str, source: str, targets: tuple[str, ...]) -> Raw:
    """The targets are taken where the source was: as fillers and by the attributes of the kind."""
    result = raw
    if kind == ENTITY:
        for place in ROLE_PLACES.values():
            for role in parts(result, place):
                fillers = role.get("fillers") or {}
                entities = _joined(fillers.get("entity") or [], source, targets)
                result = change(result, place, role["id"], {"fillers": {**fillers, "entity": entities}})
    for attribute in parts(result, ATTRIBUTE_PLACES[kind]):
        if attribute.get("applies_to"):
            applies = _joined(attribute["applies_to"], source, targets)
            result = change(result, ATTRIBUTE_PLACES[kind], attribute["id"], {"applies_to": applies})
    return result


def _joined(labels: list[str], source: str, targets: tuple[str, ...]) -> list[str]:
    return [*labels, *(t for t in targets if t not in labels)] if source in labels else labels


def _without_value(raw: Raw, place: Place, value: Any, migration: MoveValue) -> Raw:
    *lists, attribute = place
    there = part(raw, tuple(lists), attribute) or {}
    fields: dict[str, Any] = {}
    if migration.value == there.get("default"):
        same = migration.to_attribute == attribute
        fields["default"] = migration.to_value if same else None
    result = change(raw, tuple(lists), attribute, fields) if fields else raw
    return set_active(result, (*place, "values"), value, False) if there.get("values") else result


def _without_role(raw: Raw, kind: str, source: str, target: str) -> Raw:
    """The target takes the source's place in every event type and its fillers."""
    place = ROLE_PLACES[kind]
    old, new = ((part(raw, place, r) or {}).get("fillers") or {} for r in (source, target))
    entities = list(dict.fromkeys([*(new.get("entity") or []), *(old.get("entity") or [])]))
    fillers = {**new, "entity": entities, "event": bool(new.get("event") or old.get("event"))}
    result = change(raw, place, target, {"fillers": fillers, "repeatable": True})
    for event in parts(result, LABEL_PLACES[EVENT]) if kind == EVENT else ():
        groups = {r: g for g in GROUPS for r in (event.get("roles") or {}).get(g, [])}
        if source in groups:
            strongest = min((groups[r] for r in (source, target) if r in groups), key=GROUPS.index)
            result = set_role(set_role(result, event["id"], source, None), event["id"], target, strongest)
    return set_active(result, place, source, False)


def _with(raw: Raw, place: Place, found: list[Part]) -> Raw:
    """A copy of the object in which the list at ``place`` is another one."""
    result: Raw = _put(raw, place, found)
    return result


def _put(here: Any, place: Place, found: list[Part]) -> Any:
    if not place:
        return found
    name, rest = place[0], place[1:]
    if isinstance(here, list):
        return [_put(each, rest, found) if str(each["id"]) == name else each for each in here]
    return {**here, name: _put(here.get(name, {}), rest, found)}
