"""What is in a project, in numbers (product.md §2.1)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

from models.annotation_set import GOLD
from models.schema import Schema
from models.text.tokens import TOKENIZER, TOKENIZER_VERSION, count_tokens
from storage.database import transaction

Counts = dict[str, dict[str, dict[str, int]]]
_State = tuple[str, str, str, int]  # author, role, status, sets
_Count = tuple[str, str, str, str, int]  # author, role, kind, label, annotations


def info(connection: sqlite3.Connection, schema: Schema, title: str, *, write: bool) -> dict[str, Any]:
    """The result object of ``info``, of the documents that are not set aside; ``aside`` says how many are. The words of
    a document are counted once where the file may be written."""
    if write:
        with transaction(connection):
            _remember_words(connection)
    states, annotations = _states(connection), _annotations(connection)
    return {
        "title": title,
        "documents": connection.execute("SELECT count(*) FROM documents WHERE aside = 0").fetchone()[0],
        "aside": connection.execute("SELECT count(*) FROM documents WHERE aside = 1").fetchone()[0],
        "tokens": _tokens(connection),
        "tokenizer": f"{TOKENIZER}/{TOKENIZER_VERSION}",
        "people": [row[0] for row in connection.execute("SELECT name FROM people ORDER BY name")],
        "sets": _by_author(states),
        "annotations": _nested((name, kind, label, n) for name, _, kind, label, n in annotations),
        "gold": _gold(states, annotations),
        "schema": {"id": schema.id, "version": schema.version},
    }


def _gold(states: list[_State], annotations: list[_Count]) -> dict[str, Any]:
    counted = [(GOLD, kind, label, n) for _, role, kind, label, n in annotations if role == GOLD]
    statuses = _by_author((GOLD, role, status, n) for _, role, status, n in states if role == GOLD)
    return {"sets": statuses.get(GOLD, {}), "annotations": _nested(counted).get(GOLD, {})}


def _states(connection: sqlite3.Connection) -> list[_State]:
    return connection.execute(
        """SELECT people.name, sets.role, status, count(*) FROM sets JOIN people ON people.id = sets.person_id
            JOIN documents ON documents.id = document_id WHERE aside = 0
            GROUP BY people.name, sets.role, status ORDER BY people.name, sets.role, status"""
    ).fetchall()


def _by_author(states: Iterable[_State]) -> dict[str, dict[str, int]]:
    result: dict[str, dict[str, int]] = {}
    for name, _, status, n in states:
        counts = result.setdefault(name, {})
        counts[status] = counts.get(status, 0) + n
    return result


def _annotations(connection: sqlite3.Connection) -> list[_Count]:
    return connection.execute(
        """SELECT people.name, sets.role, kind, label, count(*) FROM annotations
            JOIN sets ON sets.id = annotations.set_id JOIN people ON people.id = sets.person_id
            WHERE document_id NOT IN (SELECT id FROM documents WHERE aside = 1)
            GROUP BY people.name, sets.role, kind, label ORDER BY people.name, kind, label"""
    ).fetchall()


def _nested(rows: Iterable[tuple[str, str, str, int]]) -> Counts:
    """{author: {kind: {label: n}}}"""
    result: Counts = {}
    for name, kind, label, n in rows:
        labels = result.setdefault(name, {}).setdefault(kind, {})
        labels[label] = labels.get(label, 0) + n
    return result


def _tokens(connection: sqlite3.Connection) -> int:
    known = connection.execute("SELECT coalesce(sum(words), 0) FROM documents WHERE aside = 0").fetchone()[0]
    return int(known) + sum(n for _, n in _uncounted(connection))


def _remember_words(connection: sqlite3.Connection) -> None:
    counted = [(n, document_id) for document_id, n in _uncounted(connection)]
    connection.executemany("UPDATE documents SET words = ? WHERE id = ?", counted)


def _uncounted(connection: sqlite3.Connection) -> Iterable[tuple[int, int]]:
    """(document id, number of its own tokens, else of the project's) of documents not counted before."""
    rows = connection.execute(
        """SELECT id, text, json_array_length(tokens) FROM documents JOIN texts ON texts.document_id = documents.id
            WHERE words IS NULL AND aside = 0"""
    )
    for document_id, text, own in rows:
        yield document_id, count_tokens(text) if own is None else own
