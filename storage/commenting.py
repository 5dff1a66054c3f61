"""What was said about people's work: asking, answering, taking back, and who has read what."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import orjson

from models.annotation_set import ANNOTATOR, COMMENTS
from models.comments import Comment, key_of, read, write
from models.edits import Change, Edit, SetField
from storage import history, people, sets
from storage.records import dumps

TITLE: Final = "comment"
_READ: Final = "comments_read:"
"""The setting with the ids of what a person has read, before their name."""


@dataclass(frozen=True, slots=True)
class Said:
    """A comment on the set of ``about``, an annotator, on a document."""

    document_id: int
    about: str
    comment: Comment


def all_said(connection: sqlite3.Connection, about: str | None = None, document_id: int | None = None) -> list[Said]:
    """In document order, oldest first within a set; of one annotator's sets or one document when they are given."""
    rows = connection.execute(
        """SELECT document_id, people.name, comments FROM sets JOIN people ON people.id = person_id
            JOIN documents ON documents.id = document_id WHERE comments IS NOT NULL AND sets.role = ?
            AND (? IS NULL OR people.name = ?) AND (? IS NULL OR document_id = ?) ORDER BY position, people.name""",
        (ANNOTATOR, about, about, document_id, document_id),
    )
    return [Said(n, name, comment) for n, name, held in rows for comment in read(orjson.loads(held))]


def add(connection: sqlite3.Connection, document_id: int, about: str, comment: Comment, worker: int) -> None:
    """Put a comment on a set, inside the caller's transaction; a set that is not there is made, and stays new."""
    person = people.find_or_add(connection, about, ANNOTATOR)
    set_id = sets.find(connection, document_id, about)
    if set_id is None:
        set_id = sets.insert(connection, document_id, person.id, sets.encode(sets.fresh(about, ANNOTATOR), {}))
    known = sets.load(connection, set_id).comments
    at = None if known is None else len(known)
    change = Change(None, SetField(COMMENTS + comment.id, write(comment), at))
    _commit(connection, set_id, change, worker, own=worker == person.id)


def take_back(connection: sqlite3.Connection, document_id: int, about: str, identifier: str, worker: int) -> bool:
    """Remove a comment inside the caller's transaction; False when it is not there."""
    set_id = sets.find(connection, document_id, about)
    entries = [] if set_id is None else sets.load(connection, set_id).comments or []
    at = next((n for n, entry in enumerate(entries) if key_of(entry) == identifier), None)
    if set_id is None or at is None:
        return False
    change = Change(SetField(COMMENTS + identifier, entries[at], at), None)
    owner = people.find(connection, about)
    _commit(connection, set_id, change, worker, own=owner is not None and owner.id == worker)
    return True


def _commit(connection: sqlite3.Connection, set_id: int, change: Change, worker: int, *, own: bool) -> None:
    """What others say takes nothing from what the set's author can undo and redo."""
    sets.apply(connection, set_id, [change])
    if own:
        history.abandon(connection, set_id)
    history.record(connection, Edit(TITLE, (change,)), worker, {set_id: [change]})


def seen(connection: sqlite3.Connection, person: str) -> set[str]:
    row = connection.execute("SELECT value FROM settings WHERE name = ?", (_READ + person,)).fetchone()
    return set(orjson.loads(row[0])) if row else set()


def mark_seen(connection: sqlite3.Connection, person: str, identifiers: Iterable[str]) -> None:
    """Inside the caller's transaction. What is in no comment any more is forgotten."""
    there = {said.comment.id for said in all_said(connection)}
    kept = sorted((seen(connection, person) | set(identifiers)) & there)
    values = (_READ + person, dumps(kept).decode())
    connection.execute("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)", values)
