"""What travels beside text and annotations in formats that let unknown keys be: one object, ``"ayar"``.

It has the keys of ``ayar-jsonl``: ``document`` without its text, ``schema``, ``set``, ``labels``, ``decisions``,
``comments``; what is empty is left out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from models.annotation_set import FINISHED, AnnotationSet
from models.document import Document
from models.errors import AyarError
from models.record import Problem, Record
from storage.formats.base import ReadOptions
from storage.formats.json_lines import Row
from storage.formats.standoff import RELATIONS, Collector, document_of
from storage.records import document_to, record_from

OURS: Final = "ayar"
_IN_TEXT: Final = ("text", "text_sha256")


def document_beside(document: Document) -> dict[str, Any]:
    """Key and metadata; a key that was derived from the text goes out too, as a reader cannot know that it was."""
    return {k: v for k, v in document_to(document).items() if k not in _IN_TEXT and v not in (None, {})}


def set_beside(layer: AnnotationSet) -> dict[str, Any]:
    """Everything of a set but its annotations and kept relations."""
    extra = {k: v for k, v in layer.extra.items() if k != RELATIONS}
    about = {"author": layer.author, "role": layer.role, "status": layer.status, "seconds": layer.seconds}
    value: dict[str, Any] = {
        "schema": {"id": layer.schema_id, "version": layer.schema_version},
        "set": about | extra,
        "labels": layer.labels,
    }
    value |= {name: rows for name in ("decisions", "comments") if (rows := getattr(layer, name)) is not None}
    return value


def beside(record: Record) -> dict[str, Any]:
    value = {"document": document_beside(record.document)}
    return value | set_beside(record.set) if record.set is not None else value


def taken(row: Row, text: str, name: str) -> tuple[Document, AnnotationSet | None]:
    """The document and the still empty set of a row that may hold ``"ayar"``.

    Raises AyarError import_missing_field when that has a wrong field, bad_characters for lone surrogates.
    """
    ours = row.get(OURS)
    if not isinstance(ours, dict):
        return document_of(text, name), None
    about = ours.get("document")
    about = about if isinstance(about, dict) else {}
    record = record_from({"set": None, **ours, "document": {"name": name, **about, "text": text}, "annotations": []})
    return record.document, record.set


def with_metadata(document: Document, row: Row, skipped: tuple[str, ...]) -> Document:
    """What a foreign row says beside its text becomes metadata."""
    if isinstance(row.get(OURS), dict):
        return document
    meta = row.get("meta")
    more = {k: v for k, v in row.items() if k not in (*skipped, "meta")}
    return replace(document, meta={**more, **(meta if isinstance(meta, dict) else {"meta": meta} if meta else {})})


Started = tuple[Collector, AnnotationSet | None]
"""What collects a row's annotations, and the set they belong to when the row brings it."""


def started(
    item: tuple[int, Row], name: str, file: str, options: ReadOptions, skipped: tuple[str, ...]
) -> Started | Problem:
    """Begins with a row (its line and its keys) that holds a text; ``skipped`` is no metadata."""
    line, row = item
    text = row.get(options.columns.get("text", "text"))
    if not isinstance(text, str) or not text.strip():
        return Problem("import_missing_field", {"file": file, "line": line, "field": "text"}, file, line)
    try:
        document, layer = taken(row, text, name)
    except AyarError as error:
        return Problem(error.key, {**failure(error), "file": file, "line": line}, file, line)
    return Collector(with_metadata(document, row, skipped), file, options), layer


def foreign_set(author: object, **more: Any) -> AnnotationSet:
    """The set of a file that may name its author."""
    return AnnotationSet(author=author if isinstance(author, str) else "", **{"role": "", "status": FINISHED, **more})


def failure(error: AyarError) -> dict[str, Any]:
    """The parameters of an error for a problem that has file and line of its own."""
    return {k: v for k, v in error.params.items() if k not in ("file", "line")}
