"""What may fill a role, nearest to the trigger or evidence first."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from models.annotation import ENTITY, STANCE, Annotation
from models.annotation_set import AnnotationSet
from models.roles import fillers, reaches
from models.schema import Schema
from models.schema_parts import Role
from models.span import Span, overlaps
from models.text.sentences import sentence_at
from models.zones import closed_zones


def candidates(
    layer: AnnotationSet, schema: Schema, text: str, event: Annotation, role: Role
) -> tuple[Annotation, ...]:
    """The annotations that may still fill the role of ``event``: those of its sentence first, then by distance.

    The distance is the number of code points between the two, 0 when they share one. Of equally near ones the
    longer comes first, then the one before the trigger; what fills another role already comes last of all. Left
    out: what fills the role already, what would close a circle of events, and what lies in a zone that forbids
    annotation.
    """
    taken = {argument.target for argument in fillers(event, role.id)}
    closed = closed_zones(layer, schema)
    near = _sentences(text, event)
    begins, reach = [start for start, _ in closed], list(accumulate((end for _, end in closed), max))
    found = [
        a
        for a in layer.annotations.values()
        if a.id not in taken
        and schema.accepts(role, a.kind, a.label)
        and not (a.kind != ENTITY and reaches(layer, a.id, event.id))
        and not ((n := bisect_right(begins, a.start)) and reach[n - 1] >= a.end)
    ]
    used = {argument.target for argument in event.arguments}
    return tuple(sorted(found, key=lambda a: (a.id in used, _nearness(a, event, near))))


def near_candidate(layer: AnnotationSet, schema: Schema, text: str, event: Annotation, role: Role) -> bool:
    """Whether something in the sentence of ``event``, and not yet part of it, may fill the role."""
    used, near = {argument.target for argument in event.arguments}, _sentences(text, event)
    found = candidates(layer, schema, text, event, role)
    return any(a.id not in used and overlaps((a.start, a.end), near) for a in found)


def proposal(text: str, event: Annotation, role: Role, found: Sequence[Annotation]) -> Annotation | None:
    """The likeliest of the candidates ``found`` (nearest first); never one that fills another role of ``event``.

    For a party to a stance that is who opens its sentence (right for three in four holders, against one in four for
    the nearest mention); for everything else the nearest.
    """
    taken = {argument.target for argument in event.arguments}
    free = [a for a in found if a.id not in taken]
    if event.kind == STANCE and not role.events:
        begin = _sentences(text, event)[0]
        speakers = [a for a in free if begin <= a.start and a.end <= event.start]
        return min(speakers, key=lambda a: (a.start, -a.end), default=free[0] if free else None)
    return free[0] if free else None


def distance(one: Annotation, other: Annotation) -> int:
    """The number of code points between two annotations, the nearest fragments counting."""
    if not one.fragments and not other.fragments:
        return max(0, one.start - other.end, other.start - one.end)
    return min(max(0, a[0] - b[1], b[0] - a[1]) for a in one.spans for b in other.spans)


def _nearness(a: Annotation, event: Annotation, near: Span) -> tuple[bool, int, int, int, str]:
    outside = not overlaps((a.start, a.end), near)
    return outside, distance(a, event), a.start - a.end, a.start, a.id


def _sentences(text: str, event: Annotation) -> Span:
    """The sentence of a trigger, or from the first to the last sentence of an evidence."""
    first, last = sentence_at(text, event.start), sentence_at(text, max(event.start, event.end - 1))
    return (first or (event.start, event.end))[0], (last or (event.start, event.end))[1]
