"""The guidelines of a project: Markdown per language, every version kept."""

from __future__ import annotations

import sqlite3

from storage.history import now


def read(connection: sqlite3.Connection, language: str) -> str | None:
    """The newest version; None when there is none in that language."""
    row = connection.execute(
        "SELECT text FROM guidelines WHERE language = ? ORDER BY version DESC LIMIT 1", (language,)
    ).fetchone()
    return row[0] if row else None


def add(connection: sqlite3.Connection, language: str, text: str) -> None:
    """A new version, unless it says what the newest says. Inside the caller's transaction."""
    if read(connection, language) != text:
        connection.execute(
            """INSERT INTO guidelines (language, version, text, time)
                SELECT ?, coalesce(max(version), 0) + 1, ?, ? FROM guidelines WHERE language = ?""",
            (language, text, now(), language),
        )
