"""Who works in a project."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """``role`` is what the person was first met as: annotator, reviewer, machine or gold."""

    id: int
    name: str
    role: str


def everyone(connection: sqlite3.Connection) -> list[Person]:
    """All people by name."""
    return [Person(*row) for row in connection.execute("SELECT id, name, role FROM people ORDER BY name")]


def find(connection: sqlite3.Connection, name: str) -> Person | None:
    row = connection.execute("SELECT id, name, role FROM people WHERE name = ?", (name,)).fetchone()
    return Person(*row) if row else None


def find_or_add(connection: sqlite3.Connection, name: str, role: str) -> Person:
    """Inside the caller's transaction."""
    if known := find(connection, name):
        return known
    cursor = connection.execute("INSERT INTO people (name, role) VALUES (?, ?)", (name, role))
    assert cursor.lastrowid is not None
    return Person(cursor.lastrowid, name, role)
