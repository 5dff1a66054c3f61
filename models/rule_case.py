"""What a validation rule looks at: one set on one text, with the look-ups that several rules need."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any, Final

from models.annotation import ENTITY, NOTHING, ZONE, Annotation
from models.annotation_set import AnnotationSet
from models.schema import Roles, Schema
from models.schema_parts import Attribute
from models.span import Span, overlaps
from models.zones import closed_zones

Found = tuple[str, tuple[str, ...], dict[str, Any]]
ENTITY_REF: Final = "entity_ref"
_QUOTED: Final = 40  # code points of an annotation that a sentence quotes


@dataclass(frozen=True, slots=True)
class Finding:
    """One breach of a rule. ``key`` and ``params`` are a sentence of the catalogue, ``annotations`` the ids concerned.

    ``severity`` is ``error`` or ``warning``, as the schema says. ``stops`` says whether the set cannot be finished with
    it: every error, and a required role or value that is empty.
    """

    rule: str
    severity: str
    key: str
    annotations: tuple[str, ...]
    params: Mapping[str, Any]
    stops: bool = False


class Row:
    """Annotations in text order that can be asked who overlaps a span."""

    def __init__(self, annotations: list[Annotation]) -> None:
        self._sorted = sorted(annotations, key=lambda a: a.order)
        self._starts = [a.start for a in self._sorted]
        self._longest = max((a.end - a.start for a in self._sorted), default=0)

    def over(self, span: Span) -> Iterator[Annotation]:
        """Those whose stretch from start to end shares a code point with the span, in text order."""
        for n in range(bisect_left(self._starts, span[0] - self._longest), bisect_left(self._starts, span[1])):
            if overlaps((self._sorted[n].start, self._sorted[n].end), span):
                yield self._sorted[n]


@dataclass(frozen=True)
class Case:
    """``quotes`` is what a source said that annotations cover, by id."""

    layer: AnnotationSet
    text: str
    schema: Schema
    quotes: Mapping[str, str] = field(default_factory=lambda: NOTHING)

    @cached_property
    def mentions(self) -> Row:
        return Row([a for a in self.layer.annotations.values() if a.kind == ENTITY])

    @cached_property
    def zones(self) -> Row:
        return Row([a for a in self.layer.annotations.values() if a.kind == ZONE])

    @cached_property
    def closed(self) -> list[Span]:
        return closed_zones(self.layer, self.schema)

    @cached_property
    def users(self) -> dict[str, list[str]]:
        """For each annotation that fills a role, the ids of those whose role it fills."""
        found: dict[str, list[str]] = {}
        for a in self.layer.annotations.values():
            for argument in a.arguments:
                if argument.target is not None:
                    found.setdefault(argument.target, []).append(a.id)
        return found

    @cached_property
    def things(self) -> dict[str, list[Annotation]]:
        """The mentions of each ``entity_ref``, in text order."""
        found: dict[str, list[Annotation]] = {}
        for a in self.layer.annotations.values():
            reference = a.attributes.get(ENTITY_REF)
            if a.kind == ENTITY and isinstance(reference, str) and reference:
                found.setdefault(reference, []).append(a)
        for mentions in found.values():
            mentions.sort(key=lambda a: a.order)
        return found

    def row(self, kind: str) -> Row:
        """The annotations of a kind whose layer has constraints on overlap."""
        return self.mentions if kind == ENTITY else self.zones

    def quote(self, a: Annotation) -> str:
        """The words of an annotation, shortened for a sentence."""
        words = self.text[max(0, a.start) : a.end]
        return words if len(words) <= _QUOTED else words[: _QUOTED - 1] + "…"


@lru_cache(maxsize=512)
def roles_for(schema: Schema, kind: str, label: str) -> Roles:
    return schema.roles_for(kind, label)


@lru_cache(maxsize=512)
def listed_values(schema: Schema, kind: str, label: str) -> tuple[tuple[str, frozenset[Any]], ...]:
    """The attributes whose values are a list elsewhere in the schema, with the active ones of a label."""
    return tuple(
        (a.id, frozenset(choice.id for choice in schema.choices(a, label) if choice.active))
        for a in schema.attributes(kind)
        if a.values_from is not None and a.type in ("enum", "enum_multi")
    )


@lru_cache(maxsize=512)
def needed_attributes(schema: Schema, kind: str, label: str) -> tuple[Attribute, ...]:
    """The required attributes of a label that no default fills."""
    return tuple(a for a in schema.attributes(kind, label) if a.required and a.default is None)


@lru_cache(maxsize=512)
def needs_use(schema: Schema, label: str) -> bool:
    """Whether a nominal or pronoun of this entity type is marked only where something uses it."""
    found = schema.label(ENTITY, label)
    return found is not None and found.needs_use
