"""Zones as edits: taking the proposed ones over, setting one by hand. Zones never overlap."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from models.annotation import ZONE, Annotation
from models.annotation_set import AnnotationSet
from models.edits import Change, Edit, add, delete
from models.errors import AyarError
from models.labelling import relabel
from models.schema import Schema
from models.span import Span, overlaps
from models.zone import Zone


def zones_of(layer: AnnotationSet) -> list[Annotation]:
    """The zones of a set in text order."""
    return sorted((a for a in layer.annotations.values() if a.kind == ZONE), key=lambda a: a.order)


def closed_zones(layer: AnnotationSet, schema: Schema) -> list[Span]:
    """The stretches in which nothing is annotated, in text order: dimmed, and skipped by navigation."""
    closed = {zone.id for zone in schema.zones if not zone.annotate_inside}
    return sorted((a.start, a.end) for a in layer.annotations.values() if a.kind == ZONE and a.label in closed)


def zone_at(layer: AnnotationSet, position: int) -> Annotation | None:
    """The zone that covers the code point at ``position``."""
    return next((a for a in zones_of(layer) if a.start <= position < a.end), None)


def paragraph_at(text: str, position: int) -> Span | None:
    """The line at ``position`` without white space at its ends; None on an empty one."""
    start = max(text.rfind("\n", 0, position), text.rfind("\r", 0, position)) + 1
    ends = [end for end in (text.find("\n", position), text.find("\r", position)) if end >= 0]
    return _bare(text, (start, min(ends, default=len(text))))


def paragraph_after(text: str, position: int) -> Span | None:
    """The first line that begins at or after ``position`` and has something to see; None when nothing follows."""
    start = next((n for n in range(position, len(text)) if not text[n].isspace()), None)
    return paragraph_at(text, start) if start is not None else None


def paragraph_before(text: str, position: int) -> Span | None:
    """The last line that ends at or before ``position`` and has something to see."""
    last = next((n for n in range(position - 1, -1, -1) if not text[n].isspace()), None)
    return paragraph_at(text, last) if last is not None else None


def open_zones(layer: AnnotationSet, schema: Schema, text: str, proposed: Iterable[Zone]) -> list[Zone]:
    """What is still open of the proposed zones that the schema offers: the parts that no zone of the layer covers."""
    taken = [(a.start, a.end) for a in zones_of(layer)]
    return [
        Zone(zone.label, *part)
        for zone in proposed
        if schema.allows(ZONE, zone.label)
        for part in _outside(text, (zone.start, zone.end), taken)
    ]


def _outside(text: str, span: Span, taken: Iterable[Span]) -> list[Span]:
    """The parts of a span outside the ``taken`` ones (in text order), without white space at their ends."""
    parts, at = [], span[0]
    for low, high in taken:
        if overlaps((low, high), span):
            parts.append((at, low))
            at = high
    return [bare for part in (*parts, (at, span[1])) if (bare := _bare(text, part)) is not None]


def accept_zones(layer: AnnotationSet, schema: Schema, text: str, proposed: Iterable[Zone]) -> Edit | None:
    """Takes over what is open of the proposed zones, as one edit; None when nothing is."""
    fresh = open_zones(layer, schema, text, proposed)
    changes = tuple(add(_zone(layer, schema, zone, n)) for n, zone in enumerate(fresh, 1))
    return Edit("zones", changes, {"n": len(changes)}) if changes else None


def set_zone(layer: AnnotationSet, schema: Schema, text: str, start: int, end: int, label: str) -> Edit | None:
    """Makes a stretch one zone; zones there give way: cut, split in two, or gone when nothing of them is left.

    A zone that has exactly this span is relabelled. None when it has that label. Raises AyarError
    ``nothing_selected``, ``label_not_offered``.
    """
    if not schema.allows(ZONE, label):
        raise AyarError("label_not_offered", label=label)
    span = _bare(text, (max(0, start), min(end, len(text))))
    if span is None:
        raise AyarError("nothing_selected")
    touched = [a for a in zones_of(layer) if overlaps((a.start, a.end), span)]
    if len(touched) == 1 and (touched[0].start, touched[0].end) == span:
        return relabel(touched[0], schema, label) if touched[0].label != label else None
    changes = [add(_zone(layer, schema, Zone(label, *span), 1))]
    for zone in touched:
        changes += _given_way(layer, text, zone, span, len(changes) + 1)
    return Edit("zone", tuple(changes), {"label": label})


def _given_way(layer: AnnotationSet, text: str, zone: Annotation, span: Span, number: int) -> list[Change]:
    """What is left of a zone outside a span: the first part keeps its id, a second is new."""
    outside = (_bare(text, (zone.start, span[0])), _bare(text, (span[1], zone.end)))
    parts = [part for part in outside if part is not None]
    if not parts:
        return [delete(zone)]
    cut = [replace(zone, start=low, end=high) for low, high in parts]
    return [Change(zone, cut[0]), *(add(replace(part, id=layer.new_id(ZONE, number))) for part in cut[1:])]


def _zone(layer: AnnotationSet, schema: Schema, zone: Zone, number: int) -> Annotation:
    return Annotation(
        id=layer.new_id(ZONE, number),
        kind=ZONE,
        label=zone.label,
        start=zone.start,
        end=zone.end,
        attributes=schema.defaults(ZONE, zone.label),
    )


def _bare(text: str, span: Span) -> Span | None:
    """The span without white space at its ends; None when nothing else is in it."""
    inside = text[span[0] : span[1]] if span[0] < span[1] else ""
    if not (kept := inside.strip()):
        return None
    start = span[0] + len(inside) - len(inside.lstrip())
    return start, start + len(kept)
