"""The rules that annotations keep. A rule is code under its id; whether it holds, and how gravely, says the schema."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Final

from models.annotation import ENTITY, NOTHING, STANCE, Annotation, Argument
from models.annotation_set import AnnotationSet
from models.schema import Schema
from models.schema_parts import ENUM, ENUM_MULTI, FORBIDDEN, NESTED, Attribute
from models.span import fits, overlap_length

Found = tuple[str, tuple[str, ...], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Finding:
    """One breach of a rule. ``key`` and ``params`` are a sentence of the catalogue, ``annotations`` the ids concerned.

    ``severity`` is ``error`` or ``warning``, as the schema says.
    """

    rule: str
    severity: str
    key: str
    annotations: tuple[str, ...]
    params: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Case:
    """What a rule looks at. ``quotes`` is what a source said that annotations cover, by id."""

    layer: AnnotationSet
    text: str
    schema: Schema
    quotes: Mapping[str, str] = field(default_factory=lambda: NOTHING)


def check(layer: AnnotationSet, text: str, schema: Schema, quotes: Mapping[str, str] = NOTHING) -> list[Finding]:
    """Every breach of the schema's rules, in the schema's order of rules, then in text order."""
    case = Case(layer, text, schema, quotes)
    return [
        Finding(rule.id, rule.severity, *found)
        for rule in schema.rules
        if (look := RULES.get(rule.id)) is not None
        for found in look(case)
    ]


def span_matches_text(case: Case) -> Iterator[Found]:
    """R1: an annotation lies in the text, its fragments in it, and it covers what its source said."""
    for a in case.layer:
        if not fits((a.start, a.end), len(case.text)):
            yield "finding.outside_text", (a.id,), {"id": a.id}
        elif not _fragments_fit(a):
            yield "finding.bad_fragments", (a.id,), {"id": a.id}
        elif case.quotes.get(a.id, case.text[a.start : a.end]) != case.text[a.start : a.end]:
            yield "finding.quote_differs", (a.id,), {"id": a.id}


def arguments_match_roles(case: Case) -> Iterator[Found]:
    """R2: an argument names a role of its label and is filled by an annotation of this set that the role accepts."""
    for a in case.layer:
        for argument in a.arguments:
            if (fault := _argument_fault(case, a, argument)) is not None:
                yield fault, (a.id,), {"id": a.id, "role": argument.role, "target": argument.target or ""}


def stance_is_whole(case: Case) -> Iterator[Found]:
    """R3: a stance has each required role once (a filler that is not in the text counts), and no single role twice."""
    for a in case.layer:
        if a.kind != STANCE:
            continue
        filled = Counter(argument.role for argument in a.arguments)
        for role in case.schema.roles(STANCE):
            if role.required and not filled[role.id]:
                yield "finding.role_missing", (a.id,), {"id": a.id, "role": role.id}
            if not role.repeatable and filled[role.id] > 1:
                yield "finding.role_repeated", (a.id,), {"id": a.id, "role": role.id}


def entities_nest(case: Case) -> Iterator[Found]:
    """R4: where the schema wants nesting, two mentions share all of one of them or nothing."""
    layer = case.schema.layer(ENTITY)
    if layer is None or (layer.overlap != NESTED and layer.crossing != FORBIDDEN):
        return
    open_mentions: list[Annotation] = []
    for a in case.layer:
        if a.kind != ENTITY:
            continue
        open_mentions = [other for other in open_mentions if other.end > a.start]
        for other in open_mentions:
            if _crosses(other, a):
                yield "finding.crossing", (other.id, a.id), {"id": other.id, "other": a.id}
        open_mentions.append(a)


def values_are_offered(case: Case) -> Iterator[Found]:
    """R5: a value from a list of the schema (a mode of the event's type, a context) is on that list and active."""
    listed = {kind: _listed(case.schema, kind) for kind in {a.kind for a in case.layer}}
    for a in case.layer:
        for attribute in listed[a.kind]:
            offered = {choice.id for choice in case.schema.choices(attribute, a.label) if choice.active}
            for value in _values(a.attributes.get(attribute.id)):
                if value not in offered:
                    yield "finding.wrong_value", (a.id,), {"id": a.id, "name": attribute.id, "value": str(value)}


RULES: Final[Mapping[str, Callable[[Case], Iterator[Found]]]] = {
    "R1": span_matches_text,
    "R2": arguments_match_roles,
    "R3": stance_is_whole,
    "R4": entities_nest,
    "R5": values_are_offered,
}


def _fragments_fit(a: Annotation) -> bool:
    parts = a.fragments
    if not parts:
        return True
    inside = parts[0][0] == a.start and parts[-1][1] == a.end and all(start < end for start, end in parts)
    return inside and all(one[1] <= other[0] for one, other in pairwise(parts))


def _argument_fault(case: Case, a: Annotation, argument: Argument) -> str | None:
    role = next((r for r in case.schema.roles_for(a.kind, a.label).all if r.id == argument.role), None)
    if role is None:
        return "finding.unknown_role"
    if argument.target is None:
        return None
    target = case.layer.annotations.get(argument.target)
    if target is None:
        return "finding.unknown_target"
    return None if case.schema.accepts(role, target.kind, target.label) else "finding.wrong_filler"


def _crosses(one: Annotation, other: Annotation) -> bool:
    shared = overlap_length(one.spans, other.spans)
    return 0 < shared < min(_length(one), _length(other))


def _length(a: Annotation) -> int:
    return sum(end - start for start, end in a.spans)


def _listed(schema: Schema, kind: str) -> list[Attribute]:
    return [a for a in schema.attributes(kind) if a.values_from is not None and a.type in (ENUM, ENUM_MULTI)]


def _values(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list | tuple) else [value]
