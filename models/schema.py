"""The schema of a project: labels, attributes, roles and constraints, versioned, read from JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Self

import orjson

from models import schema_reading as reading
from models.annotation import ENTITY, EVENT, KINDS, STANCE, ZONE
from models.errors import AyarError
from models.schema_checks import check_references
from models.schema_parts import Attribute, Choice, Label, Layer, Names, Role, RoleIds, Rule
from models.schema_reading import Node, SchemaError, each

DOCUMENT: Final = "document"
_FORMAT: Final = "annotation-schema"
_MAJOR: Final = "1"


@dataclass(frozen=True, slots=True)
class Roles:
    """The roles of a label, in the order in which they are walked."""

    required: tuple[Role, ...] = ()
    recommended: tuple[Role, ...] = ()
    optional: tuple[Role, ...] = ()

    @property
    def all(self) -> tuple[Role, ...]:
        return self.required + self.recommended + self.optional


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Schema:
    """A valid schema, immutable. ``raw`` is the JSON object it was read from, with everything Ayar does not know."""

    id: str
    version: str
    name: Names
    layers: tuple[Layer, ...]
    entity_types: tuple[Label, ...]
    compatible: tuple[tuple[str, str], ...]
    entity_attributes: tuple[Attribute, ...]
    event_types: tuple[Label, ...]
    event_quads: tuple[Choice, ...]
    event_attributes: tuple[Attribute, ...]
    contexts: tuple[Choice, ...]
    argument_roles: tuple[Role, ...]
    stance_values: tuple[Label, ...]
    stance_roles: tuple[Role, ...]
    stance_attributes: tuple[Attribute, ...]
    zones: tuple[Label, ...]
    zone_attributes: tuple[Attribute, ...]
    document_attributes: tuple[Attribute, ...]
    rules: tuple[Rule, ...]
    raw: Mapping[str, Any]

    @classmethod
    def load(cls, data: bytes, file: str = "schema.json") -> Self:
        """Reads and checks a schema file.

        Raises AyarError ``schema_invalid`` (file, reason), where the reason is an English sentence with the path of
        the field. The format is documented in docs/schema.md.
        """
        try:
            return cls._read(Node(orjson.loads(data.removeprefix(b"\xef\xbb\xbf")), ""))
        except orjson.JSONDecodeError as error:
            reason = f"Line {error.lineno}, column {error.colno}: it is not JSON ({error.msg})."
            raise AyarError("schema_invalid", file=file, reason=reason) from error
        except SchemaError as error:
            raise AyarError("schema_invalid", file=file, reason=str(error)) from error

    @classmethod
    def _read(cls, node: Node) -> Self:
        _check_format(node)
        stance = Node(node.plain("stance"), "stance")
        schema = cls(
            id=node.identifier(),
            version=node.text("version"),
            name=node.names("name", required=True),
            layers=each(node, "layers", reading.layer),
            entity_types=each(node, "entity_types", reading.label),
            compatible=tuple(_pair(item) for item in node.items("compatible")),
            entity_attributes=each(node, "entity_attributes", reading.attribute),
            event_types=each(node, "event_types", reading.label),
            event_quads=each(node, "event_quads", reading.choice),
            event_attributes=each(node, "event_attributes", reading.attribute),
            contexts=each(node, "contexts", reading.choice),
            argument_roles=each(node, "argument_roles", reading.role),
            stance_values=each(stance, "values", reading.label),
            stance_roles=each(stance, "roles", reading.role),
            stance_attributes=each(stance, "attributes", reading.attribute),
            zones=each(node, "zones", reading.label),
            zone_attributes=each(node, "zone_attributes", reading.attribute),
            document_attributes=each(node, "document_attributes", reading.attribute),
            rules=each(node, "validation_rules", reading.rule),
            raw=node.object(),
        )
        check_references(schema)
        return schema

    def labels(self, kind: str) -> tuple[Label, ...]:
        """Every label of a kind in the schema's order, retired ones included."""
        return {
            ENTITY: self.entity_types,
            EVENT: self.event_types,
            STANCE: self.stance_values,
            ZONE: self.zones,
        }.get(kind, ())

    def label(self, kind: str, identifier: str) -> Label | None:
        return next((label for label in self.labels(kind) if label.id == identifier), None)

    @property
    def kinds(self) -> dict[str, str]:
        """The kind of each label; an id that several kinds use belongs to the first of them in the order of KINDS."""
        return {label.id: kind for kind in reversed(KINDS) for label in self.labels(kind)}

    def allows(self, kind: str, identifier: str) -> bool:
        """Whether new annotations may carry the label: it is known and not retired."""
        label = self.label(kind, identifier)
        return label is not None and label.active

    def layer(self, kind: str) -> Layer | None:
        """The constraints of a kind, or of ``document``."""
        return next((layer for layer in self.layers if layer.id == kind), None)

    def attributes(self, kind: str, label: str | None = None) -> tuple[Attribute, ...]:
        """The attributes of a kind, or of ``document``; with a label only those that apply to it.

        Retired ones are left out where the attributes are for filling in: with a label, and for ``document``.
        """
        found = self._attributes(kind)
        if label is None and kind != DOCUMENT:
            return found
        return tuple(a for a in found if a.active and (label is None or a.applies_to is None or label in a.applies_to))

    def _attributes(self, kind: str) -> tuple[Attribute, ...]:
        return {
            ENTITY: self.entity_attributes,
            EVENT: self.event_attributes,
            STANCE: self.stance_attributes,
            ZONE: self.zone_attributes,
            DOCUMENT: self.document_attributes,
        }.get(kind, ())

    def attribute(self, kind: str, identifier: str) -> Attribute | None:
        return next((a for a in self._attributes(kind) if a.id == identifier), None)

    def choices(self, attribute: Attribute, label: str | None = None) -> tuple[Choice, ...]:
        """The values of an enum attribute; ``label`` decides where they belong to it, as an event type's modes do."""
        source = attribute.values_from
        if source is None:
            return attribute.values
        if source == "contexts":
            return self.contexts
        if source == "event_types[].modes":
            event = self.label(EVENT, label or "")
            return event.modes if event else ()
        labels = {"entity_types": self.entity_types, "event_types": self.event_types, "zones": self.zones}[source]
        return tuple(Choice(id=label.id, name=label.name, active=label.active, raw=label.raw) for label in labels)

    def defaults(self, kind: str, label: str | None = None) -> dict[str, Any]:
        """The attribute values that a new annotation begins with: the required ones that have a default."""
        return {a.id: a.default for a in self.attributes(kind, label) if a.required and a.default is not None}

    def roles(self, kind: str) -> tuple[Role, ...]:
        """Every role of events or of stances."""
        return {EVENT: self.argument_roles, STANCE: self.stance_roles}.get(kind, ())

    def role(self, kind: str, identifier: str) -> Role | None:
        return next((role for role in self.roles(kind) if role.id == identifier), None)

    def roles_for(self, kind: str, label: str) -> Roles:
        """The roles that an annotation of this kind and label may fill; retired ones are left out."""
        if kind == STANCE:
            offered = tuple(role for role in self.stance_roles if role.active)
            needed = tuple(role for role in offered if role.required)
            return Roles(needed, (), tuple(role for role in offered if not role.required))
        found = self.label(kind, label)
        ids = found.roles if found else RoleIds()
        return Roles(*(self._named(kind, group) for group in (ids.required, ids.recommended, ids.optional)))

    def _named(self, kind: str, ids: tuple[str, ...]) -> tuple[Role, ...]:
        return tuple(role for identifier in ids if (role := self.role(kind, identifier)) and role.active)

    @staticmethod
    def accepts(role: Role, kind: str, label: str) -> bool:
        """Whether an annotation of this kind and label may fill the role."""
        return label in role.entities if kind == ENTITY else kind == EVENT and role.events

    def agree(self, one: str, other: str) -> bool:
        """Whether mentions of one thing may carry these two entity types."""
        return one == other or (one, other) in self.compatible or (other, one) in self.compatible

    def severity(self, rule: str) -> str | None:
        """``error`` or ``warning``; None when the schema does not have the rule."""
        return next((r.severity for r in self.rules if r.id == rule), None)


def _check_format(node: Node) -> None:
    if node.text("$format") != _FORMAT:
        node.at("$format").fail(f"must be {_FORMAT}")
    if node.text("format_version").split(".")[0] != _MAJOR:
        node.at("format_version").fail(f"this version of Ayar reads {_MAJOR}.x")


def _pair(node: Node) -> tuple[str, str]:
    match node.value:
        case [str(one), str(other)]:
            return one, other
    return node.fail("must be two entity types")
