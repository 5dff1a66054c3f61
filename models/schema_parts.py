"""What a schema is made of. Every part keeps its JSON object in ``raw``, unknown keys included."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from models.annotation import NOTHING

ENUM: Final = "enum"
ENUM_MULTI: Final = "enum_multi"
STRING: Final = "string"
BOOLEAN: Final = "boolean"
REGISTRY: Final = "registry"
ENTITY_LIST: Final = "entity_list"
ATTRIBUTE_TYPES: Final = (ENUM, ENUM_MULTI, STRING, BOOLEAN, REGISTRY, ENTITY_LIST)

FORBIDDEN: Final = "forbidden"
NESTED: Final = "nested"
ALLOWED: Final = "allowed"

ERROR: Final = "error"
WARNING: Final = "warning"

Names = Mapping[str, str]


def name_in(names: Names, language: str, fallback: str) -> str:
    """The name in a language (``fa``, ``ar``, ``en``), else the English one, else ``fallback``."""
    return names.get(language) or names.get("en") or fallback


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One value of an enum attribute; the id of an intensity is a number."""

    id: str | int
    name: Names
    active: bool = True
    raw: Mapping[str, Any] = field(default_factory=lambda: NOTHING)

    def name_in(self, language: str) -> str:
        return name_in(self.name, language, str(self.id))


@dataclass(frozen=True, slots=True)
class RoleIds:
    """Role ids of an event type, in the order in which they are walked."""

    required: tuple[str, ...] = ()
    recommended: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()

    def __iter__(self) -> Iterator[str]:
        return iter((*self.required, *self.recommended, *self.optional))


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """An entity type, event type, stance value or zone.

    ``key`` is the physical key of the schema (W3C code such as ``KeyE``) and serves in the type palette; ``text_key``
    and ``palette`` are the key on the text and the palette colour where the schema names them. ``modes``,
    ``roles`` and ``quad`` belong to event types, ``needs_use`` to entity types, the last two flags to zones.
    """

    id: str
    name: Names
    short: Names = field(default_factory=lambda: NOTHING)
    definition: Names = field(default_factory=lambda: NOTHING)
    examples: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    style: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    key: str | None = None
    text_key: str | None = None
    palette: str | None = None
    dashed: bool = False
    active: bool = True
    modes: tuple[Choice, ...] = ()
    roles: RoleIds = RoleIds()
    quad: str | None = None
    needs_use: bool = True
    annotate_inside: bool = True
    export_by_default: bool = True
    raw: Mapping[str, Any] = field(default_factory=lambda: NOTHING)

    def name_in(self, language: str) -> str:
        return name_in(self.name, language, self.id)

    def short_in(self, language: str) -> str:
        """The short name of chips and strips, else the full name."""
        return self.short.get(language) or self.short.get("en") or self.name_in(language)

    def definition_in(self, language: str) -> str:
        return name_in(self.definition, language, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """A field of an annotation or of the document form; ``applies_to`` None means every label of its kind.

    The values of an enum are ``values``, or the list that ``values_from`` names (``Schema.choices`` resolves it).
    """

    id: str
    name: Names
    type: str
    values: tuple[Choice, ...] = ()
    values_from: str | None = None
    required: bool = False
    default: Any = None
    applies_to: tuple[str, ...] | None = None
    allow_none: bool = False
    active: bool = True
    help: Names = field(default_factory=lambda: NOTHING)
    raw: Mapping[str, Any] = field(default_factory=lambda: NOTHING)

    def name_in(self, language: str) -> str:
        return name_in(self.name, language, self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A role of events or stances: which entity types fill it, and whether an event may."""

    id: str
    name: Names
    short: Names = field(default_factory=lambda: NOTHING)
    definition: Names = field(default_factory=lambda: NOTHING)
    entities: tuple[str, ...] = ()
    events: bool = False
    required: bool = False
    repeatable: bool = True
    active: bool = True
    key: str | None = None
    raw: Mapping[str, Any] = field(default_factory=lambda: NOTHING)

    def name_in(self, language: str) -> str:
        return name_in(self.name, language, self.id)

    def short_in(self, language: str) -> str:
        """The short name of connectors, else the full name."""
        return self.short.get(language) or self.short.get("en") or self.name_in(language)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """The constraints of one kind: ``overlap`` forbidden, nested or allowed; ``max_depth`` None is no limit."""

    id: str
    name: Names
    kind: str
    order: int = 0
    enabled: bool = True
    overlap: str = ALLOWED
    max_depth: int | None = None
    crossing: str = ALLOWED
    same_span_same_label: str = ALLOWED
    unit: str | None = None
    raw: Mapping[str, Any] = field(default_factory=lambda: NOTHING)

    def name_in(self, language: str) -> str:
        return name_in(self.name, language, self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A validation rule by id; what it does is code (``models.validation``), how grave it is the schema says."""

    id: str
    severity: str
    text: str = ""
