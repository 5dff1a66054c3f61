"""A project's annotations as flat tables, one a kind, for whoever counts in Excel or pandas.

``documents`` has a row a document, ``entities``, ``events``, ``stances`` and ``zones`` one an annotation with a column
for each attribute of the schema, ``arguments`` one a filled role, ``labels`` one a value of a document label. What is
no plain word or number stands as JSON. Rows of one record belong together by ``document``, ``author`` and ``id``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

import orjson

from models.annotation import KINDS, Annotation
from models.record import Record
from models.schema import Schema

Cell = str | int | float | bool | None
PLURAL: Final = dict(zip(KINDS, ("entities", "events", "stances", "zones"), strict=True))
DOCUMENT: Final = ("document", "name", "language", "title", "publisher", "url", "published", "text", "meta")
ANNOTATION: Final = ("document", "author", "role", "id", "label", "start", "end", "text", "fragments")
LAST: Final = ("note", "doubt", "other_attributes")
ARGUMENT: Final = ("document", "author", "id", "kind", "label", "role", "target", "target_kind", "target_label")
TARGET_TEXT: Final = "target_text"
LABEL: Final = ("document", "author", "role", "status", "label", "value")
HARMFUL: Final = re.compile(r"'*[=+\-@\t\r]")
BEGINNINGS: Final = frozenset("'=+-@\t\r")
GUARDED: Final = re.compile(r"'+[=+\-@\t\r]")


def table_named(names: Sequence[str]) -> str | None:
    """Which of these tables has such a header, whatever the schema it was written with; None for another's table."""
    if tuple(names[: len(ANNOTATION)]) == ANNOTATION:
        return "annotations" if tuple(names[-len(LAST) :]) == LAST else None
    heads = {"documents": DOCUMENT, "arguments": (*ARGUMENT, TARGET_TEXT), "labels": LABEL}
    return next((table for table, head in heads.items() if tuple(names) == head), None)


def harmless(text: str) -> str:
    """The text of a cell that no spreadsheet runs: one apostrophe before what begins like a formula."""
    return f"'{text}" if text[:1] in BEGINNINGS and HARMFUL.match(text) else text


def unharmed(cell: str) -> str:
    """What ``harmless`` was given."""
    return cell[1:] if GUARDED.match(cell) else cell


class Tables:
    """Turns records into rows of (table, cells); documents come once, however many sets they have."""

    def __init__(self, schema: Schema) -> None:
        self._attributes = {kind: tuple(a.id for a in schema.attributes(kind)) for kind in KINDS}
        self._places = {kind: {name: n for n, name in enumerate(names)} for kind, names in self._attributes.items()}
        self._document: str | None = None
        self.columns: dict[str, tuple[str, ...]] = {
            "documents": DOCUMENT,
            **{PLURAL[kind]: (*ANNOTATION, *self._names(kind), *LAST) for kind in KINDS},
            "arguments": (*ARGUMENT, "target_text"),
            "labels": LABEL,
        }

    def _names(self, kind: str) -> Iterator[str]:
        """An attribute called like one of the other columns has its kind before its name."""
        taken = {*ANNOTATION, *LAST}
        return (f"{kind}.{name}" if name in taken else name for name in self._attributes[kind])

    def rows(self, record: Record) -> Iterator[tuple[str, list[Cell]]]:
        document, layer = record.document, record.set
        if document.key != self._document:
            self._document = document.key
            known = (document.name, document.language, document.title, document.publisher, document.url)
            meta = orjson.dumps(dict(document.meta)).decode() if document.meta else None
            yield "documents", _safe((document.key, *known, document.published, document.text, meta))
        if layer is None:
            return
        key, author, role = _safe((document.key, layer.author, layer.role))
        for annotation in layer:
            if annotation.kind in PLURAL:
                yield PLURAL[annotation.kind], [key, author, role, *self._annotation(annotation, document.text)]
            if annotation.arguments:
                yield from (("arguments", _safe(cells)) for cells in _arguments(annotation, record))
        yield from (("labels", _safe(cells)) for cells in _labels(record))

    def _annotation(self, a: Annotation, text: str) -> list[Cell]:
        """The cells after those that all annotations of a set share."""
        places = self._places[a.kind]
        known: list[Cell] = [None] * len(places)
        others: dict[str, Any] = {}
        for name, value in a.attributes.items():
            if name in places:
                known[places[name]] = _cell(value)
            else:
                others[name] = value
        quote, fragments = harmless(text[a.start : a.end]), " ".join([f"{start}-{end}" for start, end in a.fragments])
        last = (_cell(a.note), a.doubt or None, _cell(others or None))
        return [harmless(a.id), harmless(a.label), a.start, a.end, quote, fragments, *known, *last]


def _arguments(annotation: Annotation, record: Record) -> Iterator[list[Any]]:
    layer, text = record.set, record.document.text
    if layer is None:
        return
    head = [record.document.key, layer.author, annotation.id, annotation.kind, annotation.label]
    for argument in annotation.arguments:
        filler = layer.annotations.get(argument.target or "")
        found = [filler.kind, filler.label, text[filler.start : filler.end]] if filler else [None] * 3
        yield [*head, argument.role, argument.target, *found]


def _labels(record: Record) -> Iterator[list[Any]]:
    layer = record.set
    if layer is None:
        return
    head = [record.document.key, layer.author, layer.role, layer.status]
    for name, value in layer.labels.items():
        for each in value if isinstance(value, list) else [value]:
            yield [*head, name, each]


def _safe(values: Iterable[Any]) -> list[Cell]:
    return [_cell(value) for value in values]


def _cell(value: Any) -> Cell:
    if value is None or isinstance(value, int | float):
        return value
    return harmless(value if isinstance(value, str) else orjson.dumps(value).decode())
