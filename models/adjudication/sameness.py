"""When two annotations, or two values of a document label, say the same (product.md §2.3)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import orjson

from models.annotation import Annotation, Attributes
from models.countries import country_ids
from models.schema import DOCUMENT, Schema
from models.schema_parts import BOOLEAN, ENTITY_LIST, ENUM_MULTI, REGISTRY, Attribute

_EMPTY: Final[tuple[Any, ...]] = (None, "", [], ())
_MULTIPLE: Final = (ENUM_MULTI, ENTITY_LIST)


@dataclass(frozen=True, slots=True)
class Comparable:
    """Attributes as they are compared: ``values``, and what the schema does not know, must be equal and can be hashed.
    ``references`` are those to the registry: they differ only where both name something that ships, so whoever named
    nothing, or an entry of the project's own, agrees with everybody."""

    values: tuple[Any, ...]
    references: tuple[str | None, ...]
    unknown: frozenset[tuple[str, Any]]

    def same(self, other: Comparable) -> bool:
        return self.values == other.values and self.unknown == other.unknown and self.agrees(other)

    def agrees(self, other: Comparable) -> bool:
        """Whether no reference differs."""
        if self.references == other.references:
            return True
        return not any(a and b and a != b for a, b in zip(self.references, other.references, strict=True))


@dataclass(frozen=True, slots=True)
class _Rules:
    """What of the attributes is compared for one kind and label: those that the schema gives to the label, and those
    that it does not know at all. Retired ones, and ones of other labels, do not count."""

    plain: tuple[Attribute, ...]
    references: tuple[str, ...]
    known: frozenset[str]


@lru_cache(512)
def _rules(schema: Schema, kind: str, label: str) -> _Rules:
    offered = schema.attributes(kind, label)
    return _Rules(
        tuple(a for a in offered if a.type != REGISTRY),
        tuple(a.id for a in offered if a.type == REGISTRY),
        frozenset(a.id for a in schema.attributes(kind)),
    )


def comparable(annotation: Annotation, schema: Schema) -> Comparable:
    """The attributes with defaults filled in, an absent boolean false, lists as sets; notes never count."""
    rules = _rules(schema, annotation.kind, annotation.label)
    values = annotation.attributes
    return Comparable(
        tuple(_value(values.get(a.id), a.type, a.default) for a in rules.plain),
        tuple(_reference(values.get(name)) for name in rules.references),
        _unknown(values, rules.known),
    )


def _value(value: Any, type_: str, default: Any) -> Any:
    if value in _EMPTY:
        value = default
    if type_ == BOOLEAN:
        return bool(value)
    if type_ in _MULTIPLE:
        return frozenset(map(str, value if isinstance(value, list | tuple) else [value])) if value else frozenset()
    return None if value in _EMPTY else _hashable(value)


def _hashable(value: Any) -> Any:
    """What a schema does not allow may still have been imported."""
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS) if isinstance(value, dict | list) else value


def _reference(value: Any) -> str | None:
    return value if isinstance(value, str) and value in country_ids() else None


def _unknown(values: Attributes, known: frozenset[str]) -> frozenset[tuple[str, Any]]:
    return frozenset((name, _hashable(v)) for name, v in values.items() if name not in known and v not in _EMPTY)


def document_value(value: Any, attribute: Attribute | None) -> Any:
    """A document label as it is compared; None when it is not filled, which no default fills: null is not ``none``."""
    if value in _EMPTY:
        return None
    if isinstance(value, list | tuple):
        return frozenset(map(str, value))
    return _value(value, attribute.type, None) if attribute is not None else _hashable(value)


def document_labels(schema: Schema, filled: Iterable[str]) -> Sequence[str]:
    """The document labels that are compared: those in use in the schema's order, then filled ones it does not know."""
    known = [a.id for a in schema.attributes(DOCUMENT)]
    retired = {name for name in filled if schema.attribute(DOCUMENT, name) is not None}
    return [*known, *sorted(set(filled) - set(known) - retired)]
