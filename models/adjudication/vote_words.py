"""Whether somebody's annotation still says what a decision saw: what a migration of the schema renamed is the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from models.adjudication.sameness import comparable
from models.annotation import Annotation
from models.schema import Schema
from models.schema_parts import ENUM, ENUM_MULTI

Words = Mapping[str, Any]
"""``decision.said`` of an annotation, as it was then."""


def same_label(schema: Schema, now: Annotation, then: Words) -> bool:
    """A label that the schema has no more cannot be kept: the set was migrated with everybody's."""
    label = then.get("label")
    return label == now.label or not schema.allows(now.kind, str(label))


def same_fillers(schema: Schema, now: Annotation, then: Words) -> bool:
    """What is not in the text counts nowhere; a role that is no more may have another name now."""
    rows = [row for row in then.get("arguments") or () if row.get("target") is not None]
    before = Counter((row.get("role"), row["target"]) for row in rows)
    after = Counter((a.role, a.target) for a in now.arguments if a.target is not None)
    if before == after:
        return True
    renamed = any(not _has_role(schema, now.kind, role) for role, _ in before)
    return renamed and Counter(target for _, target in before) == Counter(target for _, target in after)


def _has_role(schema: Schema, kind: str, name: Any) -> bool:
    role = schema.role(kind, str(name))
    return role is not None and role.active


def same_attributes(schema: Schema, now: Annotation, then: Words) -> bool:
    """Where an attribute or value that the schema has no more is gone, nothing can be compared."""
    held = then.get("attributes")
    before = held if isinstance(held, Mapping) else {}
    if any(
        now.attributes.get(name) != value and not _offers(schema, now, name, value) for name, value in before.items()
    ):
        return True
    return bool(comparable(now, schema).same(comparable(replace(now, attributes=before), schema)))


def _offers(schema: Schema, now: Annotation, name: str, value: Any) -> bool:
    attribute = schema.attribute(now.kind, name)
    if attribute is None or not attribute.active:
        return False
    if attribute.type not in (ENUM, ENUM_MULTI):
        return True
    offered = {choice.id for choice in schema.choices(attribute, now.label) if choice.active}
    return all(each in offered for each in (value if isinstance(value, list | tuple) else [value]))
