"""The rules on values: R5, R9, R13."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from models.annotation import ENTITY, Annotation
from models.document_labels import missing
from models.rule_case import ENTITY_REF, Case, Found, listed_values, needed_attributes


def values_are_offered(case: Case, a: Annotation) -> Iterator[Found]:
    """R5: a value from a list of the schema (a mode of the event's type, a context) is on that list and active."""
    if not a.attributes:
        return
    for name, offered in listed_values(case.schema, a.kind, a.label):
        for value in _values(a.attributes.get(name)):
            if value not in offered:
                yield "finding.wrong_value", (a.id,), {"id": a.id, "name": name, "value": str(value)}


def types_agree(case: Case, a: Annotation) -> Iterator[Found]:
    """R9: the mentions of one thing have one entity type, or two that the schema calls compatible.

    Found once for each thing, at its first mention, about the first two that disagree.
    """
    reference = a.attributes.get(ENTITY_REF)
    if a.kind != ENTITY or not isinstance(reference, str) or not reference:
        return
    mentions = case.things[reference]
    if mentions[0].id != a.id:
        return
    first_of = {other.label: other for other in reversed(mentions)}
    for one, other in combinations(sorted(first_of.values(), key=lambda m: m.order), 2):
        if not case.schema.agree(one.label, other.label):
            ids = {"id": one.id, "other": other.id, "label": one.label, "second": other.label, "entity": reference}
            yield "finding.types_differ", (one.id, other.id), ids
            return


def attributes_are_filled(case: Case, a: Annotation) -> Iterator[Found]:
    """R13: a required attribute that has no default has a value."""
    for attribute in needed_attributes(case.schema, a.kind, a.label):
        if a.attributes.get(attribute.id) in (None, "", [], ()):
            yield "finding.attribute_needed", (a.id,), {"id": a.id, "name": attribute.id}


def labels_are_filled(case: Case) -> Iterator[Found]:
    """R13, for the document: every required label of the form has a value."""
    for name in missing(case.layer, case.schema):
        yield "finding.label_needed", (), {"name": name}


def _values(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list | tuple) else [value]
