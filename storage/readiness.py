"""Whether a document can be adjudicated: everyone who is to read it, and at least two, have finished."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from models.annotation_set import FINISHED


@dataclass(frozen=True, slots=True)
class Readiness:
    """``readers`` are those the document is assigned to; where it is assigned to nobody, those who have begun."""

    readers: tuple[str, ...] = ()
    finished: tuple[str, ...] = ()

    @property
    def waiting(self) -> tuple[str, ...]:
        return tuple(name for name in self.readers if name not in self.finished)

    @property
    def ready(self) -> bool:
        return len(self.finished) > 1 and not self.waiting


def of_documents(connection: sqlite3.Connection, document_id: int | None = None) -> dict[int, Readiness]:
    """By document; documents that nobody has are left out."""
    assigned = _by_document(connection.execute(
        """SELECT document_id, name FROM assignments JOIN people ON people.id = person_id
            WHERE assignments.role = 'annotator' AND (? IS NULL OR document_id = ?) ORDER BY name""",
        (document_id, document_id),
    ))  # fmt: skip
    states: dict[int, dict[str, str]] = {}
    for document, name, status in connection.execute(
        """SELECT document_id, name, status FROM sets JOIN people ON people.id = person_id
            WHERE sets.role = 'annotator' AND status <> 'new' AND (? IS NULL OR document_id = ?) ORDER BY name""",
        (document_id, document_id),
    ):
        states.setdefault(document, {})[name] = status
    return {n: _readiness(assigned.get(n, []), states.get(n, {})) for n in dict.fromkeys((*assigned, *states))}


def _readiness(assigned: Iterable[str], states: dict[str, str]) -> Readiness:
    finished = tuple(name for name, status in states.items() if status == FINISHED)
    return Readiness(tuple(assigned) or tuple(states), finished)


def _by_document(rows: Iterable[tuple[int, str]]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for document, name in rows:
        found.setdefault(document, []).append(name)
    return found
