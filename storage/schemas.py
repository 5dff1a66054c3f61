"""The versions of a project's schema: every one is kept, a setting says which is in use."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import orjson

from models.errors import AyarError
from models.schema import Schema
from storage.records import dumps

SETTING: Final = "schema"
BEFORE: Final = "before"
AFTER: Final = "after"
Identity = tuple[str, str]


@dataclass(frozen=True, slots=True)
class SchemaVersion:
    """One version as it was saved; ``time`` is ISO 8601 UTC, ``person`` None where nobody was known."""

    id: str
    version: str
    time: str
    person: str | None


def current(connection: sqlite3.Connection) -> Identity:
    """Id and version in use."""
    row = connection.execute("SELECT value FROM settings WHERE name = ?", (SETTING,)).fetchone()
    identifier, version = orjson.loads(row[0]) if row else ("", "")
    return identifier, version


def use(connection: sqlite3.Connection, identity: Identity) -> None:
    value = dumps(list(identity)).decode()
    connection.execute("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)", (SETTING, value))


def add(connection: sqlite3.Connection, schema: Schema, person: str | None, time: str) -> None:
    """Keep a version; one that is there already stays as it is."""
    connection.execute(
        "INSERT OR IGNORE INTO schemas (id, version, json, time, person) VALUES (?, ?, ?, ?, ?)",
        (schema.id, schema.version, dumps(schema.raw).decode(), time, person),
    )


def read(connection: sqlite3.Connection, identity: Identity) -> str | None:
    """The JSON of a version, None when there is no such version."""
    row = connection.execute("SELECT json FROM schemas WHERE id = ? AND version = ?", identity).fetchone()
    return row[0] if row else None


def versions(connection: sqlite3.Connection) -> list[SchemaVersion]:
    """Newest first."""
    rows = connection.execute("SELECT id, version, time, person FROM schemas ORDER BY time DESC, rowid DESC")
    return [SchemaVersion(*row) for row in rows]


def follow(connection: sqlite3.Connection, params: Mapping[str, Any], origin: str, goal: str) -> None:
    """Undo or redo what an edit did to the schema, if it did something.

    ``origin`` and ``goal`` are BEFORE or AFTER. Raises AyarError("schema_changed_since") when the schema in use is not
    the one that the edit knew.
    """
    known = params.get("schema")
    if not isinstance(known, Mapping):
        return
    if list(current(connection)) != list(known[origin]):
        raise AyarError("schema_changed_since")
    use(connection, tuple(known[goal]))
