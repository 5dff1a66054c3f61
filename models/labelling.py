"""What a key of the annotator means, as an edit: pure functions that change nothing themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from models.annotation import ENTITY, Annotation, Fragment
from models.annotation_set import AnnotationSet
from models.edits import Change, Edit, add
from models.schema import Schema
from models.span import Span
from models.text.graphemes import next_cluster, previous_cluster
from models.text.words import end_after, end_before, next_word, previous_word, trim, word_at

START: Final = "start"
END: Final = "end"
WORD: Final = "word"
LETTER: Final = "letter"
_JOINERS: Final = ("\u200c", "\u200d")


def new_mention(layer: AnnotationSet, schema: Schema, text: str, start: int, end: int, label: str) -> Edit | None:
    """Makes the trimmed selection a mention.

    A mention that has exactly this span is relabelled instead (it keeps its id and the attributes that fit); None
    when one with this label is there already, or when the selection is empty.
    """
    start, end = trim(text, start, end)
    there = [a for a in layer if a.start == start and a.kind == ENTITY and a.spans == ((start, end),)]
    if start >= end or any(a.label == label for a in there):
        return None
    if there:
        return relabel(there[0], schema, label)
    return Edit("label", (add(_mention(layer, schema, (start, end), label)),), {"label": label})


def second_label(layer: AnnotationSet, schema: Schema, annotation: Annotation, label: str) -> Edit | None:
    """Another mention on exactly the span of ``annotation``; None when one with this label is there already."""
    if any(a.label == label and a.kind == ENTITY and a.spans == annotation.spans for a in layer):
        return None
    made = _mention(layer, schema, (annotation.start, annotation.end), label)
    return Edit("label", (add(replace(made, fragments=annotation.fragments)),), {"label": label})


def relabel(annotation: Annotation, schema: Schema, label: str) -> Edit:
    """Another label for an annotation: attributes that do not belong to it go, the defaults that it needs come."""
    known = {a.id for a in schema.attributes(annotation.kind)}
    fitting = {a.id for a in schema.attributes(annotation.kind, label)}
    kept = {name: value for name, value in annotation.attributes.items() if name in fitting or name not in known}
    after = replace(annotation, label=label, attributes={**kept, **_missing(schema, annotation.kind, label, kept)})
    return Edit("relabel", (Change(annotation, after),), {"before": annotation.label, "label": label})


def label_identical(
    layer: AnnotationSet, schema: Schema, text: str, annotation: Annotation, spans: Iterable[Span]
) -> Edit:
    """Gives each of ``spans`` the label and attributes of ``annotation``; places that have the label are left alone."""
    taken = {a.spans for a in layer if a.kind == annotation.kind and a.label == annotation.label}
    free = [span for span in dict.fromkeys(spans) if (span,) not in taken and 0 <= span[0] < span[1] <= len(text)]
    changes = tuple(
        add(replace(_mention(layer, schema, span, annotation.label, n), attributes=annotation.attributes))
        for n, span in enumerate(free, 1)
    )
    return Edit("label_identical", changes, {"label": annotation.label, "n": len(changes)})


def move_boundary(annotation: Annotation, text: str, edge: str, by: str, steps: int) -> Edit | None:
    """Moves the ``start`` or ``end`` by a ``word`` or ``letter``; positive ``steps`` go forward in the text.

    Words end at stops and letters at grapheme clusters. None when the annotation would become empty or the text ends
    there. Fragments outside the new span go, one that it cuts is shortened; an edge that would stand in a gap goes to
    the fragment beside it, and a lone fragment is none any more.
    """
    position = annotation.start if edge == START else annotation.end
    for _ in range(abs(steps)):
        moved = _stepped(text, position, edge, by, 1 if steps > 0 else -1)
        if moved is None:
            break
        position = moved
    start, end = (position, annotation.end) if edge == START else (annotation.start, position)
    if (start, end) == (annotation.start, annotation.end) or not 0 <= start < end <= len(text):
        return None
    parts = _refitted(annotation.spans, start, end)
    fragments = parts if len(parts) > 1 else ()
    after = replace(annotation, start=parts[0][0], end=parts[-1][1], fragments=fragments)
    return Edit("boundary", (Change(annotation, after),), {"label": annotation.label, "edge": edge})


def set_span(annotation: Annotation, start: int, end: int) -> Edit:
    """Gives a contiguous annotation another span."""
    return _one("boundary", annotation, replace(annotation, start=start, end=end, fragments=()), {})


def add_fragment(annotation: Annotation, start: int, end: int) -> Edit | None:
    """Makes [start, end) one more part of an annotation; parts that touch or overlap become one, and a single part is
    no fragment. None when it covers that already."""
    parts: list[Fragment] = []
    for low, high in sorted((*annotation.spans, (start, end))):
        if parts and low <= parts[-1][1]:
            parts[-1] = (parts[-1][0], max(parts[-1][1], high))
        else:
            parts.append((low, high))
    fragments = tuple(parts) if len(parts) > 1 else ()
    after = replace(annotation, start=parts[0][0], end=parts[-1][1], fragments=fragments)
    return _one("boundary", annotation, after, {}) if after != annotation else None


def set_attribute(annotation: Annotation, name: str, value: Any) -> Edit:
    """Sets an attribute; None takes it away."""
    attributes = {key: old for key, old in annotation.attributes.items() if key != name or value is not None}
    if value is not None:
        attributes[name] = value
    return _one("attribute", annotation, replace(annotation, attributes=attributes), {"name": name})


def set_note(annotation: Annotation, note: str | None) -> Edit:
    """Sets the note; None or nothing but white space takes it away."""
    return _one("note", annotation, replace(annotation, note=note if note and note.strip() else None), {})


def set_doubt(annotation: Annotation, doubt: bool) -> Edit:
    return _one("doubt", annotation, replace(annotation, doubt=doubt), {})


def _one(title: str, before: Annotation, after: Annotation, params: Mapping[str, Any]) -> Edit:
    return Edit(title, (Change(before, after),), {"label": before.label, **params})


def _mention(layer: AnnotationSet, schema: Schema, span: Span, label: str, number: int = 1) -> Annotation:
    return Annotation(
        id=layer.new_id(ENTITY, number),
        kind=ENTITY,
        label=label,
        start=span[0],
        end=span[1],
        attributes=schema.defaults(ENTITY, label),
    )


def _missing(schema: Schema, kind: str, label: str, present: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in schema.defaults(kind, label).items() if present.get(name) is None}


def _stepped(text: str, position: int, edge: str, by: str, direction: int) -> int | None:
    """Where an edge goes with one step; None when there is nothing to go to that way."""
    if by == LETTER:
        return _letter_stop(text, position, edge, direction)
    if edge == END:
        return end_after(text, position) if direction > 0 else end_before(text, position)
    moved = next_word(text, position) if direction > 0 else previous_word(text, position)
    word = word_at(text, moved)
    return moved if moved != position and word is not None and word[0] == moved else None


def _letter_stop(text: str, position: int, edge: str, direction: int) -> int | None:
    """The next cluster border; an end stands before the joiners of its cluster, so that «ظریف» leaves «‌ها» whole."""
    moved, reached = position, position
    while reached == position:
        before, moved = moved, next_cluster(text, moved) if direction > 0 else previous_cluster(text, moved)
        if moved == before:
            return None
        reached = moved
        while edge == END and reached > 0 and text[reached - 1] in _JOINERS:
            reached -= 1
    return reached


def _refitted(parts: tuple[Fragment, ...], start: int, end: int) -> tuple[Fragment, ...]:
    """The parts stretched or cut to lie from start to end; those outside are left out, but for one."""
    outer = [(start if n == 0 else a, end if n == len(parts) - 1 else b) for n, (a, b) in enumerate(parts)]
    kept = tuple((max(start, a), min(end, b)) for a, b in outer if max(start, a) < min(end, b))
    return kept or ((start, end),)
