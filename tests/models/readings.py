"""Readings of a document for the tests of matching, conflicts and agreement: by hand, at random, from the sample."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

import orjson
from hypothesis import strategies as st

from models.annotation import ID_PREFIX, KINDS, Annotation, Argument
from models.annotation_set import ANNOTATOR, AnnotationSet
from models.document import Document
from models.schema import Schema
from storage.records import record_from

LABELS = {
    "entity": ("PER", "ORG"),
    "event": ("MEET", "CONSULT"),
    "stance": ("support", "oppose"),
    "zone": ("BODY", "LEAD"),
}
Sets = dict[str, AnnotationSet]


def made(
    identifier: str, start: int, end: int, label: str = "PER", *arguments: tuple[str, str | None], **more: Any
) -> Annotation:
    """The kind follows from the id's letter."""
    kind = next(kind for kind, letter in ID_PREFIX.items() if identifier.startswith(letter))
    filled = tuple(Argument(*argument) for argument in arguments)
    return Annotation(id=identifier, kind=kind, label=label, start=start, end=end, arguments=filled, **more)


def reading(author: str, *annotations: Annotation, status: str = "finished", **labels: Any) -> AnnotationSet:
    return AnnotationSet(author=author, status=status, labels=labels, annotations={a.id: a for a in annotations})


def sets_of(**annotations: list[Annotation]) -> Sets:
    """``A=[…], B=[…]``."""
    return {author: reading(author, *own) for author, own in annotations.items()}


@st.composite
def layers(draw: st.DrawFn, author: str, length: int = 12, most: int = 6) -> AnnotationSet:
    """A set with stacked, nested, crossing and fragmented annotations, and arguments that may be null."""
    found: list[Annotation] = []
    for n in range(draw(st.integers(0, most))):
        kind = draw(st.sampled_from(KINDS))
        start = draw(st.integers(0, length - 1))
        end = draw(st.integers(start + 1, length))
        cut = end - start > 2 and draw(st.booleans())
        fragments = ((start, start + 1), (end - 1, end)) if cut else ()
        targets = [None, *(a.id for a in found)]
        slots = st.tuples(st.sampled_from(("ACTOR", "TOPIC")), st.sampled_from(targets))
        arguments = draw(st.lists(slots, max_size=2)) if kind in ("event", "stance") else []
        label = draw(st.sampled_from(LABELS[kind]))
        name = f"{ID_PREFIX[kind]}{n}"
        found.append(made(name, start, end, label, *arguments, fragments=fragments))
    return reading(author, *found)


@st.composite
def several(draw: st.DrawFn, fewest: int = 2, most: int = 4) -> Sets:
    return {author: draw(layers(author)) for author in "ABCD"[: draw(st.integers(fewest, most))]}


def read_lines(path: Path) -> dict[str, tuple[Document, Sets]]:
    """Documents by key, each with the sets of its annotators and of gold by author."""
    found: dict[str, tuple[Document, Sets]] = {}
    for line in path.read_bytes().splitlines():
        record = record_from(orjson.loads(line))
        if record.set is not None:
            found.setdefault(record.document.key, (record.document, {}))[1][record.set.author] = record.set
    return found


def annotators(documents: dict[str, tuple[Document, Sets]]) -> dict[str, Sets]:
    """The annotators' sets alone, by document key."""
    found: dict[str, Sets] = defaultdict(dict)
    for key, (_, sets) in documents.items():
        found[key] = {author: layer for author, layer in sets.items() if layer.role == ANNOTATOR}
    return found


def shipped(resources: Path) -> Schema:
    return Schema.load((resources / "schema" / "schema.json").read_bytes())
