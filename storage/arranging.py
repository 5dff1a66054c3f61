"""Who reads what, who may review, what the batches are called and what is set aside: arranged for the
whole project, one edit at a time.

An arrangement is kept in the parameters of its edit, so that undo and redo of the whole project follow it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from models.assignment import Assignment
from storage import people

PARAM: Final = "arranged"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """``given`` and ``taken`` are assignments; ``roles`` by name, and ``batches`` by document id, as (before, after),
    a batch of None being no batch. ``aside`` are ids of documents set aside, ``back`` of those brought back."""

    given: tuple[Assignment, ...] = ()
    taken: tuple[Assignment, ...] = ()
    roles: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    batches: Mapping[int, tuple[str | None, str | None]] = field(default_factory=dict)
    aside: tuple[int, ...] = ()
    back: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.given or self.taken or self.roles or self.batches or self.aside or self.back)


def make(connection: sqlite3.Connection, wanted: Arrangement) -> dict[str, Any]:
    """Arrange it inside the caller's transaction, new names becoming people; what the edit is to remember."""
    for assignment in wanted.given:
        people.find_or_add(connection, assignment.person, assignment.role)
    stored = _stored(wanted)
    _make(connection, stored, forwards=True)
    return {PARAM: stored}


def follow(connection: sqlite3.Connection, params: Mapping[str, Any], *, forwards: bool) -> None:
    """Undo (``forwards`` False) or redo what an edit arranged, if it arranged something."""
    stored = params.get(PARAM)
    if isinstance(stored, Mapping):
        _make(connection, stored, forwards=forwards)


def _stored(wanted: Arrangement) -> dict[str, Any]:
    """As it stands in the history: document ids by role and person, and by the names of the batches."""
    batches: dict[tuple[str | None, str | None], list[int]] = {}
    for document_id, names in wanted.batches.items():
        batches.setdefault(names, []).append(document_id)
    return {
        "given": _grouped(wanted.given),
        "taken": _grouped(wanted.taken),
        "roles": {name: list(roles) for name, roles in wanted.roles.items()},
        "batches": [[*names, documents] for names, documents in batches.items()],
        **({"aside": list(wanted.aside)} if wanted.aside else {}),
        **({"back": list(wanted.back)} if wanted.back else {}),
    }


def _grouped(assignments: Iterable[Assignment]) -> dict[str, dict[str, list[int]]]:
    found: dict[str, dict[str, list[int]]] = {}
    for each in assignments:
        found.setdefault(each.role, {}).setdefault(each.person, []).append(each.document_id)
    return found


def _make(connection: sqlite3.Connection, stored: Mapping[str, Any], *, forwards: bool) -> None:
    given, taken = ("given", "taken") if forwards else ("taken", "given")
    for name, roles in stored["roles"].items():
        connection.execute("UPDATE people SET role = ? WHERE name = ?", (roles[forwards], name))
    for before, after, documents in stored["batches"]:
        named = [(after if forwards else before, document_id) for document_id in documents]
        connection.executemany("UPDATE documents SET batch = ? WHERE id = ?", named)
    for name, value in (("aside", forwards), ("back", not forwards)):
        rows = [(int(value), document_id) for document_id in stored.get(name, ())]
        connection.executemany("UPDATE documents SET aside = ? WHERE id = ?", rows)
    for sql, grouped in ((_TAKE, stored[taken]), (_GIVE, stored[given])):
        connection.executemany(sql, _rows(grouped))


_GIVE: Final = """INSERT OR IGNORE INTO assignments (document_id, person_id, role)
    SELECT ?, id, ? FROM people WHERE name = ?"""
_TAKE: Final = """DELETE FROM assignments WHERE document_id = ? AND role = ?
    AND person_id = (SELECT id FROM people WHERE name = ?)"""


def _rows(grouped: Mapping[str, Mapping[str, list[int]]]) -> list[tuple[int, str, str]]:
    return [(n, role, name) for role, names in grouped.items() for name, documents in names.items() for n in documents]
