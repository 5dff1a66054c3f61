"""Whose readings of a document are compared: who counts, and their sets (product.md §2.3)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from models.annotation_set import ANNOTATOR, FINISHED, GOLD, NEW, AnnotationSet
from models.errors import AyarError
from storage import sets

_SETS: Final = """SELECT document_id, documents.key, sets.id, people.name, sets.role, status,
    entities + events + stances + zones + others, first.key FROM sets JOIN people ON people.id = sets.person_id
    JOIN documents ON documents.id = document_id
    LEFT JOIN documents AS first ON first.key = documents.meta ->> 'repeats' AND first.id <> documents.id"""
_ORDER: Final = "ORDER BY documents.position, people.name, CASE sets.role WHEN 'annotator' THEN 0 ELSE 1 END, sets.id"


@dataclass(frozen=True, slots=True)
class Chosen:
    """Finished sets of annotators count; ``unfinished`` adds the others that were begun.

    ``authors`` limits them to some people. Gold and machines count, whatever their state, only when they are among
    them: by name, and any gold also as ``gold``.
    """

    authors: tuple[str, ...] | None = None
    unfinished: bool = False

    def name_of(self, author: str, role: str, status: str, annotations: int) -> str | None:
        """Under which name a set is compared; None when it does not count."""
        if role == GOLD and self.authors is not None and GOLD in self.authors:
            return GOLD
        if self.authors is not None and author not in self.authors:
            return None
        if role != ANNOTATOR:
            return author if self.authors is not None else None
        begun = status != NEW or annotations > 0
        return author if status == FINISHED or (self.unfinished and begun) else None


@dataclass(frozen=True, slots=True)
class Read:
    """A document with the sets that count, as author → set id, authors by name. Someone's gold does not count beside
    their own reading under the same name. ``repeats`` is the key of the document that this one repeats, if it does."""

    document_id: int
    key: str
    sets: dict[str, int]
    repeats: str | None = None


def documents(connection: sqlite3.Connection, chosen: Chosen, document_id: int | None = None) -> list[Read]:
    """Every document that has at least one set that counts, in the order of the project, without repeats
    (``storage.agreeing``) and those set aside; or one alone, whatever it is."""
    return [read for read in _read(connection, chosen, document_id) if read.repeats is None]


def repeats(connection: sqlite3.Connection, chosen: Chosen) -> list[Read]:
    """The documents that were given a second time."""
    return [read for read in _read(connection, chosen, None) if read.repeats is not None]


def _read(connection: sqlite3.Connection, chosen: Chosen, document_id: int | None) -> list[Read]:
    where, values = (
        ("WHERE documents.aside = 0", ()) if document_id is None else ("WHERE document_id = ?", (document_id,))
    )
    found: dict[int, Read] = {}
    for document, key, set_id, *state, repeated in connection.execute(f"{_SETS} {where} {_ORDER}", values):
        name = chosen.name_of(*state)
        if name is not None:
            found.setdefault(document, Read(document, key, {}, repeated)).sets.setdefault(name, set_id)
    return list(found.values())


def load(connection: sqlite3.Connection, read: Read) -> dict[str, AnnotationSet]:
    """The sets that count, by author."""
    return {author: sets.load(connection, set_id) for author, set_id in read.sets.items()}


def several(found: Iterable[Read]) -> list[Read]:
    """The documents that at least two have read."""
    return [read for read in found if len(read.sets) > 1]


def check(connection: sqlite3.Connection, authors: Sequence[str] | None) -> None:
    """Whether there is anybody to compare. Raises AyarError no_such_reader (author, authors), two_authors."""
    if authors is None:
        return
    rows = connection.execute("SELECT DISTINCT name FROM people JOIN sets ON person_id = people.id ORDER BY name")
    known = [row[0] for row in rows]
    for author in authors:
        if author not in (*known, GOLD):
            raise AyarError("no_such_reader", author=author, authors=", ".join(known) or "–")
    if len(set(authors)) < 2:
        raise AyarError("two_authors")
