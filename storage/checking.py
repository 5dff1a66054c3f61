"""Is everything in the file what it should be? Every problem is a sentence; nothing is changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator
from typing import Any, Final

import orjson

from models.annotation import KINDS, Annotation
from models.annotation_set import number_of
from models.document import text_hash
from models.progress import Step
from models.record import Problem
from models.schema import Schema
from storage import sets

_MOST: Final = 100  # lines of SQLite's own report


def check(connection: sqlite3.Connection, schema: Schema) -> Generator[Step, None, list[Problem]]:
    """Steps count documents; returns the problems."""
    try:
        problems = [*_database(connection), *_references(connection)]
        ids = [row[0] for row in connection.execute("SELECT id FROM documents ORDER BY position")]
        checker = _Checker(connection, schema)
        for done, document_id in enumerate(ids, 1):
            problems += checker.document(document_id)
            yield Step(done, len(ids))
        problems += _index(connection)
    except sqlite3.DatabaseError as error:
        problems = [Problem("check_database", {"reason": str(error)})]
    return problems


def _database(connection: sqlite3.Connection) -> Iterator[Problem]:
    for (line,) in connection.execute(f"PRAGMA integrity_check({_MOST:d})"):
        if line != "ok":
            yield Problem("check_database", {"reason": line})


def _references(connection: sqlite3.Connection) -> Iterator[Problem]:
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Problem("check_database", {"reason": f"{table} {row} → {parent}"})


def _index(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Documents the search does not know, and entries of the search without a document."""
    n = connection.execute(
        """SELECT (SELECT count(*) FROM documents WHERE id NOT IN (SELECT id FROM documents_fts_docsize))
            + (SELECT count(*) FROM documents_fts_docsize WHERE id NOT IN (SELECT id FROM documents))"""
    ).fetchone()[0]
    if n:
        yield Problem("check_index", {"n": n})


class _Checker:
    def __init__(self, connection: sqlite3.Connection, schema: Schema) -> None:
        self._connection = connection
        self._labels = {kind: {label.id for label in schema.labels(kind)} for kind in KINDS}

    def document(self, document_id: int) -> Iterator[Problem]:
        key, digest, length = self._connection.execute(
            "SELECT key, text_sha256, length FROM documents WHERE id = ?", (document_id,)
        ).fetchone()
        row = self._connection.execute(
            "SELECT text, tokens, sentences FROM texts WHERE document_id = ?", (document_id,)
        ).fetchone()
        if row is None:
            yield Problem("check_text", {"document": key})
            return
        text = row[0]
        if text_hash(text) != digest or len(text) != length:
            yield Problem("check_text", {"document": key})
        if not _readable(*row[1:]):
            yield Problem("check_stored", {"document": key})
        for set_row in sets.of_document(self._connection, document_id):
            yield from self._set(set_row, key, len(text))

    def _set(self, row: sets.SetRow, key: str, length: int) -> Iterator[Problem]:
        place = {"document": key, "author": row.author}
        try:
            layer = sets.load(self._connection, row.id)
        except (orjson.JSONDecodeError, TypeError, ValueError, KeyError):
            yield Problem("check_stored", {"document": f"{key} / {row.author}"})
            return
        for annotation in layer:
            yield from self._annotation(annotation, layer.annotations, length, place)
        if any(number_of(identifier) > layer.last_number for identifier in layer.annotations) or self._counters(
            row.id
        ) != sets.counts(layer.annotations.values()):
            yield Problem("check_counters", place)

    def _counters(self, set_id: int) -> dict[str, int]:
        cursor = self._connection.execute(
            "SELECT entities, events, stances, zones, others, flagged, reached FROM sets WHERE id = ?", (set_id,)
        )
        return dict(zip((column[0] for column in cursor.description), cursor.fetchone(), strict=True))

    def _annotation(
        self, annotation: Annotation, others: dict[str, Annotation], length: int, place: dict[str, Any]
    ) -> Iterator[Problem]:
        place = {**place, "id": annotation.id}
        if not _inside(annotation, length):
            yield Problem(
                "check_offsets", {**place, "start": annotation.start, "end": annotation.end, "length": length}
            )
        for argument in annotation.arguments:
            if argument.target is not None and argument.target not in others:
                yield Problem("check_argument", {**place, "role": argument.role, "target": argument.target})
        if annotation.label not in self._labels.get(annotation.kind, ()):
            yield Problem("check_label", {**place, "label": annotation.label})


def _inside(annotation: Annotation, length: int) -> bool:
    position = annotation.start
    for start, end in annotation.spans:
        if not position <= start < end:
            return False
        position = end
    spans = annotation.spans
    return 0 <= annotation.start == spans[0][0] and spans[-1][1] == annotation.end <= length


def _readable(*columns: str | None) -> bool:
    try:
        return all(isinstance(orjson.loads(column), list) for column in columns if column is not None)
    except orjson.JSONDecodeError:
        return False
