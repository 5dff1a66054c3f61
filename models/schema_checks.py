"""Whether everything that a schema refers to is there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from models.annotation import KINDS
from models.schema_parts import BOOLEAN, ENUM, ENUM_MULTI, Attribute, Label, Role
from models.schema_reading import SchemaError

if TYPE_CHECKING:
    from models.schema import Schema

VALUE_LISTS: Final = ("contexts", "entity_types", "event_types", "event_types[].modes", "zones")


def check_references(schema: Schema) -> None:
    """Raises SchemaError for the first id that is used and not defined, or default that is none of the values."""
    _check_layers(schema)
    _check_events(schema)
    entities = _ids(schema.entity_types)
    for path, roles in (("argument_roles", schema.argument_roles), ("stance.roles", schema.stance_roles)):
        _check_fillers(path, roles, entities)
    for n, pair in enumerate(schema.compatible):
        _known(f"compatible[{n}]", pair, entities, "entity type")
    _check_attributes(schema)


def _check_layers(schema: Schema) -> None:
    for n, layer in enumerate(schema.layers):
        _known(f"layers[{n}].id", [layer.id], {*KINDS, "document"}, "kind")


def _check_events(schema: Schema) -> None:
    roles, quads = _ids(schema.argument_roles), _ids(schema.event_quads)
    for n, event in enumerate(schema.event_types):
        for group in ("required", "recommended", "optional"):
            _known(f"event_types[{n}].roles.{group}", getattr(event.roles, group), roles, "role")
        _check_repeats(f"event_types[{n}].roles", event)
        _known(f"event_types[{n}].quad", [event.quad] if event.quad else [], quads, "quad")


def _check_repeats(path: str, event: Label) -> None:
    seen: set[str] = set()
    for role in event.roles:
        if role in seen:
            raise SchemaError(f"{path}: “{role}” is there twice.")
        seen.add(role)


def _check_fillers(path: str, roles: tuple[Role, ...], entities: set[Any]) -> None:
    for n, role in enumerate(roles):
        _known(f"{path}[{n}].fillers.entity", role.entities, entities, "entity type")


def _check_attributes(schema: Schema) -> None:
    groups = {
        "entity_attributes": (schema.entity_attributes, schema.entity_types),
        "event_attributes": (schema.event_attributes, schema.event_types),
        "stance.attributes": (schema.stance_attributes, schema.stance_values),
        "zone_attributes": (schema.zone_attributes, schema.zones),
        "document_attributes": (schema.document_attributes, ()),
    }
    for path, (attributes, labels) in groups.items():
        for n, attribute in enumerate(attributes):
            _known(f"{path}[{n}].applies_to", attribute.applies_to or (), _ids(labels), "label")
            _check_values(f"{path}[{n}]", attribute, schema)


def _check_values(path: str, attribute: Attribute, schema: Schema) -> None:
    if attribute.values_from is not None:
        _known(f"{path}.values_from", [attribute.values_from], set(VALUE_LISTS), "list of values")
    default = attribute.default
    if default is None or attribute.values_from == "event_types[].modes":
        return
    if attribute.type == BOOLEAN and not isinstance(default, bool):
        raise SchemaError(f"{path}.default: must be true or false.")
    if attribute.type in (ENUM, ENUM_MULTI):
        wanted = default if isinstance(default, list) else [default]
        known = _ids(schema.choices(attribute)) | ({"none"} if attribute.allow_none else set())
        _known(f"{path}.default", wanted, known, "value")


def _ids(parts: Iterable[Any]) -> set[Any]:
    return {part.id for part in parts}


def _known(path: str, used: Iterable[Any], known: set[Any], what: str) -> None:
    for identifier in used:
        if not isinstance(identifier, str | int) or identifier not in known:
            raise SchemaError(f"{path}: “{identifier}” is not a known {what}.")
