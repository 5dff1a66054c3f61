"""The named entities that a project knows: the countries that ship, and its own."""

from __future__ import annotations

import sqlite3

import orjson

from models.countries import countries
from models.registry import Entry, Registry


def load(connection: sqlite3.Connection) -> Registry:
    """Countries first; an entry of the project takes the place of a country of the same id."""
    return Registry((*countries(), *own(connection)))


def own(connection: sqlite3.Connection) -> list[Entry]:
    """The project's own entries, by id."""
    query = "SELECT id, label, names, aliases, extra FROM registry ORDER BY id"
    return [
        Entry(
            id=identifier,
            label=label,
            names=orjson.loads(names),
            aliases=tuple(orjson.loads(aliases)),
            extra=orjson.loads(extra),
        )
        for identifier, label, names, aliases, extra in connection.execute(query)
    ]


def save(connection: sqlite3.Connection, entry: Entry) -> None:
    """Add an entry, or replace the one of the same id."""
    values = (entry.id, entry.label, *(_json(part) for part in (entry.names, entry.aliases, entry.extra)))
    connection.execute("INSERT OR REPLACE INTO registry VALUES (?, ?, ?, ?, ?)", values)


def _json(value: object) -> str:
    return orjson.dumps(dict(value) if hasattr(value, "keys") else value).decode()  # type: ignore[call-overload]
