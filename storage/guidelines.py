"""The guidelines of a project: Markdown per language, every version kept with its time and person.

One saving is one version in every language that it changed, so a number names the state of all languages.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from storage.history import now


@dataclass(frozen=True, slots=True)
class GuidelineVersion:
    """One saving; ``languages`` are those whose text it changed, ``time`` is ISO 8601 UTC."""

    version: int
    languages: tuple[str, ...]
    time: str
    person: str | None


def read(connection: sqlite3.Connection, language: str, version: int | None = None) -> str | None:
    """The text as of a version, or the newest; None when there is none in that language."""
    row = connection.execute(
        """SELECT text FROM guidelines WHERE language = ? AND version <= coalesce(?, version)
            ORDER BY version DESC LIMIT 1""",
        (language, version),
    ).fetchone()
    return row[0] if row else None


def add(connection: sqlite3.Connection, texts: Mapping[str, str], person: str | None) -> int | None:
    """One new version of the texts that differ from the newest, inside the caller's transaction; None if none do."""
    changed = {language: text for language, text in texts.items() if read(connection, language) != text}
    if not changed:
        return None
    version = newest(connection) + 1
    rows = [(language, version, text, now(), person) for language, text in changed.items()]
    connection.executemany(
        "INSERT INTO guidelines (language, version, text, time, person) VALUES (?, ?, ?, ?, ?)", rows
    )
    return version


def newest(connection: sqlite3.Connection) -> int:
    """The number of the newest version, 0 when there is none."""
    return int(connection.execute("SELECT coalesce(max(version), 0) FROM guidelines").fetchone()[0])


def versions(connection: sqlite3.Connection) -> list[GuidelineVersion]:
    """Newest first."""
    rows = connection.execute(
        """SELECT version, group_concat(language), max(time), max(person) FROM guidelines
            GROUP BY version ORDER BY version DESC"""
    )
    return [GuidelineVersion(version, tuple(sorted(names.split(","))), *rest) for version, names, *rest in rows]
