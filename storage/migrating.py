"""What a migration of the schema would change in everybody's sets, before it is done."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from dataclasses import dataclass
from typing import Final

from models.annotation_set import SEALED
from models.edits import Change, Edit
from models.progress import Step
from models.schema import Schema
from models.schema_migration import Migration, changes_of, sought
from storage import sets

CONTEXT: Final = 40  # code points shown on either side
# Sets that may be concerned: a wildcard in the id, an underscore, only makes them a few more.
_SETS: Final = """SELECT sets.id, documents.id, coalesce(documents.title, documents.name, documents.key), people.name,
    sets.role, sets.status FROM sets JOIN documents ON documents.id = sets.document_id
    JOIN people ON people.id = sets.person_id WHERE EXISTS (SELECT 1 FROM annotations WHERE set_id = sets.id
    AND (label = ? OR attributes LIKE ? OR arguments LIKE ?)) OR labels LIKE ?
    ORDER BY documents.position, sets.role, people.name"""


@dataclass(frozen=True, slots=True)
class Affected:
    """One change in one set; ``sealed`` gold is changed too."""

    set_id: int
    document_id: int
    document: str
    author: str
    role: str
    sealed: bool
    change: Change


def affected(
    connection: sqlite3.Connection, migration: Migration, schema: Schema
) -> Generator[Step, None, list[Affected]]:
    """In the order of documents, then of authors; one step for each set."""
    inside = f'%"{sought(migration)}"%'
    rows = connection.execute(_SETS, (sought(migration), inside, inside, inside)).fetchall()
    found: list[Affected] = []
    for n, (set_id, document_id, title, author, role, status) in enumerate(rows):
        yield Step(n, len(rows), title)
        changes = changes_of(migration, schema, sets.load(connection, set_id), set_id)
        found += [Affected(set_id, document_id, title, author, role, status == SEALED, change) for change in changes]
    return found


def planned(found: list[Affected]) -> list[tuple[int, str, str, Edit]]:
    """The edits that ``Project.save_schema`` takes."""
    by_set: dict[tuple[int, str, str], list[Change]] = {}
    for each in found:
        by_set.setdefault((each.document_id, each.author, each.role), []).append(each.change)
    return [(*place, Edit("migrate", tuple(changes))) for place, changes in by_set.items()]


def context(connection: sqlite3.Connection, document_id: int, start: int, end: int) -> tuple[str, str, str]:
    """The words of a span and CONTEXT code points on either side of it; SQLite counts code points too."""
    lead = max(0, start - CONTEXT)
    row = connection.execute(
        """SELECT substr(text, ?, ?), substr(text, ?, ?), substr(text, ?, ?) FROM texts WHERE document_id = ?""",
        (lead + 1, start - lead, start + 1, end - start, end + 1, CONTEXT, document_id),
    ).fetchone()
    return row[0], row[1], row[2]
