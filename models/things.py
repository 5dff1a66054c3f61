"""Mentions of the same thing: who they stand for (``entity_ref``), suggested, joined and parted as edits."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from itertools import count
from typing import Final, NamedTuple

from models.annotation import ENTITY, Annotation
from models.annotation_set import AnnotationSet
from models.candidates import distance
from models.edits import Change, Edit
from models.registry import ATTACHED, Registry, forms, squeezed
from models.rule_case import ENTITY_REF
from models.schema import Schema
from models.text.folding import key

_SAME, _NAMED, _SAME_WORDS, _ATTACHED_TO, _PART, _LOOSELY = range(6)
_PART_OF_NAME: Final = 3  # letters from which on a word is a part of a name worth comparing


class Suggestion(NamedTuple):
    """Whom a mention may stand for: a thing by its id, or a mention of this set that has no id yet.

    ``mention`` is the annotation id of the nearest mention that speaks for it, None for an entry of the registry alone.
    """

    reference: str | None
    mention: str | None


def entities_of(layer: AnnotationSet) -> dict[str, tuple[Annotation, ...]]:
    """The mentions of each thing in text order, things by their first mention."""
    found: dict[str, list[Annotation]] = {}
    for a in layer:
        if a.kind == ENTITY and (reference := reference_of(a)):
            found.setdefault(reference, []).append(a)
    return {reference: tuple(mentions) for reference, mentions in found.items()}


def reference_of(annotation: Annotation) -> str | None:
    """The id of the thing that a mention stands for."""
    value = annotation.attributes.get(ENTITY_REF)
    return value if isinstance(value, str) and value else None


def suggestions(
    layer: AnnotationSet, schema: Schema, text: str, annotation: Annotation, registry: Registry, limit: int = 9
) -> list[Suggestion]:
    """Whom a mention may stand for, likeliest first.

    Same words elsewhere in this document that stand for a known thing, then names of the registry, the same words that
    stand for nothing yet, those with something attached, parts of a name («ظریف» of «محمد جواد ظریف»), and registry
    names with something attached. Types must agree
    (``Schema.agree``); of mentions the nearest speaks for its thing.
    """
    ranked: dict[Suggestion, tuple[int, int]] = {}
    for rank, far, reference, mention in _ranked(layer, schema, text, annotation, registry):
        known = next((s for s in ranked if reference is not None and s.reference == reference), None)
        if known is not None and ranked[known] <= (rank, far):
            continue
        if known is not None:
            del ranked[known]
        ranked[Suggestion(reference, mention)] = (rank, far)
    own = reference_of(annotation)
    best = sorted((s for s in ranked if own is None or s.reference != own), key=lambda s: ranked[s])
    return best[:limit]


def set_reference(annotations: Iterable[Annotation], reference: str | None) -> Edit | None:
    """Gives mentions the id of the thing they stand for, or takes it away; None when nothing changes."""
    changes = tuple(Change(a, _referring(a, reference)) for a in annotations if reference_of(a) != reference)
    return Edit("entity_ref", changes, {"n": len(changes)}) if changes else None


def same_thing(layer: AnnotationSet, one: Annotation, other: Annotation, fresh: str) -> Edit | None:
    """Makes ``one`` stand for what ``other`` stands for; when neither has an id, both get ``fresh``."""
    there = [layer.annotations[one.id], layer.annotations[other.id]]
    return set_reference(there, reference_of(there[1]) or reference_of(there[0]) or fresh)


def merge(layer: AnnotationSet, gone: str, kept: str) -> Edit | None:
    """Makes every mention of the thing ``gone`` a mention of ``kept``, in one edit; None when there is none."""
    return set_reference(entities_of(layer).get(gone, ()), kept) if gone != kept else None


def split(layer: AnnotationSet, mentions: Iterable[str], fresh: str | None) -> Edit | None:
    """Makes some mentions, by annotation id, stand for another thing; None as ``fresh`` for none. One edit."""
    chosen = set(mentions)
    return set_reference((a for a in layer if a.id in chosen and a.kind == ENTITY), fresh)


def free_reference(label: str, taken: Container[str]) -> str:
    """An id for a new thing, such as ``PER-3``; ``taken`` should hold those of the whole project."""
    return next(name for n in count(1) if (name := f"{label}-{n}") not in taken)


def _ranked(
    layer: AnnotationSet, schema: Schema, text: str, annotation: Annotation, registry: Registry
) -> Iterator[tuple[int, int, str | None, str | None]]:
    """(rank, distance, thing, mention) of everything that may be meant."""
    words = text[annotation.start : annotation.end]
    own, attached, parts = squeezed(words), set(forms(words)), _parts(words)
    for a in layer.annotations.values():
        if a.kind != ENTITY or a.id == annotation.id or not schema.agree(a.label, annotation.label):
            continue
        there = text[a.start : a.end]
        rank = _likeness(own, attached, parts, there)
        if rank is not None:
            reference = reference_of(a)
            bare = rank == _SAME and reference is None
            yield _SAME_WORDS if bare else rank, distance(a, annotation), reference, a.id
    for match in registry.lookup(words):
        if schema.agree(match.entry.label, annotation.label):
            yield (_LOOSELY if match.how == ATTACHED else _NAMED), match.how, match.entry.id, None


def _likeness(own: str, attached: set[str], parts: set[str], there: str) -> int | None:
    if squeezed(there) == own:
        return _SAME
    if not attached.isdisjoint(forms(there)[:1]) or own in forms(there):
        return _ATTACHED_TO
    others = _parts(there)
    return _PART if parts and others and (parts <= others or others <= parts) else None


def _parts(words: str) -> set[str]:
    return {word for word in key(words).split() if len(word) >= _PART_OF_NAME}


def _referring(annotation: Annotation, reference: str | None) -> Annotation:
    attributes = {name: value for name, value in annotation.attributes.items() if name != ENTITY_REF}
    return replace(annotation, attributes={**attributes, ENTITY_REF: reference} if reference else attributes)
