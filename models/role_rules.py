"""The rules on who fills what: R2, R3, R7, R10."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from models.annotation import ENTITY, EVENT, STANCE, Annotation, Argument
from models.roles import reaches
from models.rule_case import Case, Found, needs_use, roles_for
from models.span import contains

_ONLY_IN_USE = ("NOM", "PRO")


def arguments_match_roles(case: Case, a: Annotation) -> Iterator[Found]:
    """R2: an argument names a role of its label and is filled by an annotation of this set that the role accepts.

    An event never fills a role of itself, directly or through others, and a role for one filler has one.
    """
    for argument in a.arguments:
        if (fault := _argument_fault(case, a, argument)) is not None:
            yield fault, (a.id,), {"id": a.id, "role": argument.role, "target": argument.target or ""}
    if a.kind == EVENT:
        yield from _repeated(case, a)


def stance_is_whole(case: Case, a: Annotation) -> Iterator[Found]:
    """R3: a stance has each required role once (a filler that is not in the text counts), and no single role twice."""
    if a.kind != STANCE:
        return
    filled = {argument.role for argument in a.arguments}
    for role in case.schema.roles(STANCE):
        if role.required and role.id not in filled:
            yield "finding.role_missing", (a.id,), {"id": a.id, "role": role.id}
    yield from _repeated(case, a)


def roles_are_filled(case: Case, a: Annotation) -> Iterator[Found]:
    """R7: an event has its required roles, without which it cannot be finished, and its recommended ones."""
    if a.kind != EVENT:
        return
    filled = {argument.role for argument in a.arguments}
    roles = roles_for(case.schema, EVENT, a.label)
    for key, group in (("finding.role_needed", roles.required), ("finding.role_recommended", roles.recommended)):
        for role in group:
            if role.id not in filled:
                yield key, (a.id,), {"id": a.id, "role": role.id, "text": case.quote(a)}


def mention_is_used(case: Case, a: Annotation) -> Iterator[Found]:
    """R10: a nominal or pronoun is marked only when something uses it: a role, a stance, or a mention around it.

    Entity types of which every mention counts are left out (``needs_use`` of the schema).
    """
    if a.kind != ENTITY or a.attributes.get("mention") not in _ONLY_IN_USE or not needs_use(case.schema, a.label):
        return
    if a.id in case.users or any(_around(other, a) for other in case.mentions.over((a.start, a.end))):
        return
    yield "finding.unused", (a.id,), {"id": a.id, "text": case.quote(a)}


def _repeated(case: Case, a: Annotation) -> Iterator[Found]:
    filled = Counter(argument.role for argument in a.arguments)
    for role in roles_for(case.schema, a.kind, a.label).all:
        if not role.repeatable and filled[role.id] > 1:
            yield "finding.role_repeated", (a.id,), {"id": a.id, "role": role.id}


def _argument_fault(case: Case, a: Annotation, argument: Argument) -> str | None:
    role = next((r for r in roles_for(case.schema, a.kind, a.label).all if r.id == argument.role), None)
    if role is None:
        known = case.schema.role(a.kind, argument.role)
        return None if known is not None and not known.active else "finding.unknown_role"  # inactive: it may stay
    if argument.target is None:
        return None
    target = case.layer.annotations.get(argument.target)
    if target is None:
        return "finding.unknown_target"
    if not case.schema.accepts(role, target.kind, target.label):
        return "finding.wrong_filler"
    return "finding.role_cycle" if target.kind == EVENT and reaches(case.layer, target.id, a.id) else None


def _around(outer: Annotation, inner: Annotation) -> bool:
    spans = (outer.start, outer.end), (inner.start, inner.end)
    return outer.id != inner.id and spans[0] != spans[1] and contains(*spans)
