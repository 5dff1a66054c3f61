"""Edits and their history: one transaction per edit; undo and redo are edits too and outlive a restart."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

import orjson

from models import late
from models.annotation_set import GOLD, SEALED
from models.edits import Change, Edit, SetField
from models.errors import AyarError
from storage import arranging, schemas, sets
from storage.records import dumps, side_from, side_to

with late.imports():
    from models.adjudication import sealing

EDIT: Final = "edit"
UNDO: Final = "undo"
REDO: Final = "redo"
OF_SET: Final = "set"
OF_PROJECT: Final = "project"
WITH_SEALED: Final = "sealed"
"""The parameter of an edit of the whole project that may change sealed gold, and be taken back there."""
_AFTERWARDS: Final = {UNDO: "undone", REDO: "done"}
_SCHEMA_STEP: Final = {UNDO: (schemas.AFTER, schemas.BEFORE), REDO: (schemas.BEFORE, schemas.AFTER)}
_NEXT_STEP: Final = {
    UNDO: """SELECT edits.id FROM changes JOIN edits ON edits.id = changes.edit_id WHERE changes.set_id = ?
        AND edits.kind = 'edit' AND edits.state = 'done' AND (edits.title <> 'comment'
        OR edits.person_id = (SELECT person_id FROM sets WHERE id = changes.set_id))
        ORDER BY changes.edit_id DESC LIMIT 1""",  # what others say about a set is not its author's to take back
    REDO: """SELECT id FROM edits WHERE state = 'undone' AND EXISTS (SELECT 1 FROM changes WHERE set_id = ?
        AND edit_id = edits.id) ORDER BY id LIMIT 1""",
}
_OVERTAKEN: Final = """SELECT coalesce(documents.title, documents.name, documents.key) FROM changes mine
    JOIN changes later ON later.set_id = mine.set_id AND later.edit_id > mine.edit_id AND later.touched = mine.touched
    JOIN edits ON edits.id = later.edit_id AND edits.kind = 'edit' AND edits.state = 'done'
    JOIN sets ON sets.id = mine.set_id JOIN documents ON documents.id = sets.document_id
    WHERE mine.edit_id = ? LIMIT 1"""
_IN_USE: Final = """SELECT coalesce(documents.title, documents.name, documents.key) FROM changes mine
    JOIN annotations ON annotations.set_id = mine.set_id AND arguments <> '[]', json_each(arguments) role
    JOIN sets ON sets.id = mine.set_id JOIN documents ON documents.id = sets.document_id
    WHERE mine.edit_id = ? AND mine.before IS NULL AND json_extract(role.value, '$.target') = mine.touched
    AND annotations.id NOT IN (SELECT touched FROM changes WHERE edit_id = mine.edit_id AND set_id = mine.set_id)
    LIMIT 1"""
_NOT_YET: Final = """SELECT coalesce(documents.title, documents.name, documents.key) FROM changes mine
    JOIN changes first ON first.set_id = mine.set_id AND first.edit_id < mine.edit_id AND first.touched = mine.touched
    JOIN edits ON edits.id = first.edit_id AND edits.state = 'undone'
    JOIN sets ON sets.id = mine.set_id JOIN documents ON documents.id = sets.document_id
    WHERE mine.edit_id = ? LIMIT 1"""
_STANDS_IN_THE_WAY: Final = {UNDO: (_OVERTAKEN, _IN_USE), REDO: (_NOT_YET,)}
"""What one set did with an edit of the whole project since, or took back before it: the title of the document."""


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One edit as it was made; ``time`` is ISO 8601 UTC, ``kind`` edit, undo or redo, ``of`` the edit taken back."""

    id: int
    person: str | None
    time: str
    title: str
    params: Mapping[str, Any]
    changes: tuple[Change, ...]
    kind: str
    of: int | None
    scope: str
    state: str


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def commit(connection: sqlite3.Connection, set_id: int, person_id: int, edit: Edit, seconds: int) -> int:
    """Apply a new edit to one set inside the caller's transaction; what was undone before can no longer be redone."""
    refuse_sealed(connection, set_id, edit)
    sets.apply(connection, set_id, edit.changes, seconds)
    abandon(connection, set_id)
    return record(connection, edit, person_id, {set_id: edit.changes})


def abandon(connection: sqlite3.Connection, set_id: int) -> None:
    connection.execute(
        """UPDATE edits SET state = 'abandoned' WHERE state = 'undone'
            AND EXISTS (SELECT 1 FROM changes WHERE set_id = ? AND edit_id = edits.id)""",
        (set_id,),
    )


def refuse_sealed(connection: sqlite3.Connection, set_id: int, edit: Edit) -> None:
    role, status, key = connection.execute(
        """SELECT sets.role, sets.status, coalesce(documents.title, documents.name, documents.key) FROM sets
            JOIN documents ON documents.id = sets.document_id WHERE sets.id = ?""",
        (set_id,),
    ).fetchone()
    unseals = any(isinstance(c.before, SetField) and c.before == SetField("status", SEALED) for c in edit.changes)
    if role == GOLD and status == SEALED and not unseals:
        raise AyarError("gold_sealed", document=key)


def record(
    connection: sqlite3.Connection,
    edit: Edit,
    person_id: int | None,
    changes: Mapping[int, Iterable[Change]],
    *,
    kind: str = EDIT,
    of: int | None = None,
    scope: str = OF_SET,
) -> int:
    """Write the history of an edit: ``changes`` by set id. Returns the edit's id."""
    cursor = connection.execute(
        """INSERT INTO edits (kind, of, title, params, person_id, time, scope, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, 'done')""",
        (kind, of, edit.title, dumps(edit.params).decode(), person_id, now(), scope),
    )
    edit_id = cursor.lastrowid
    assert edit_id is not None
    written = 0
    for set_id, several in changes.items():
        written += extend(connection, edit_id, written, set_id, several)
    return edit_id


def extend(connection: sqlite3.Connection, edit_id: int, start: int, set_id: int, changes: Iterable[Change]) -> int:
    """Write more changes of an edit, the first one being its ``start``-th; how many."""
    rows = [
        (edit_id, n, set_id, c.touched, _json(c.before), _json(c.after)) for n, c in enumerate(changes, start)
    ]  # fmt: skip
    connection.executemany(
        "INSERT INTO changes (edit_id, n, set_id, touched, before, after) VALUES (?, ?, ?, ?, ?, ?)", rows
    )
    return len(rows)


def say(connection: sqlite3.Connection, edit_id: int, params: Mapping[str, Any]) -> None:
    """The parameters of an edit that are only known at its end."""
    connection.execute("UPDATE edits SET params = ? WHERE id = ?", (dumps(params).decode(), edit_id))


def _json(side: Any) -> str | None:
    value = side_to(side)
    return None if value is None else dumps(value).decode()


def next_step(connection: sqlite3.Connection, set_id: int, direction: str) -> HistoryRow | None:
    """The edit that undo or redo would take back or bring back."""
    row = connection.execute(_NEXT_STEP[direction], (set_id,)).fetchone()
    return None if row is None else _rows(connection, "edits.id = ?", row)[0]


def step(connection: sqlite3.Connection, set_id: int, person_id: int, direction: str) -> Edit | None:
    """Undo or redo inside the caller's transaction.

    Returns the edit that was applied to the set ``set_id``; other sets of the same edit are changed with it.
    """
    target = next_step(connection, set_id, direction)
    if target is None:
        return None
    by_set = take_step(connection, target, person_id, direction)
    return Edit(target.title, by_set[set_id], target.params)


def take_step(
    connection: sqlite3.Connection, target: HistoryRow, person_id: int | None, direction: str
) -> dict[int, tuple[Change, ...]]:
    """Undo or redo ``target`` in every set that it changed, and its schema; what was applied, by set id.

    Raises AyarError("edited_since", "schema_changed_since") when an edit of the whole project can no longer be taken
    back, because somebody has gone on working with what it had changed.
    """
    by_set = _changes_by_set(connection, target.id)
    if direction == UNDO:
        by_set = {s: Edit("", changes).inverse().changes for s, changes in by_set.items()}
    whole = target.scope == OF_PROJECT
    if whole:
        _refuse_overtaken(connection, target.id, direction)
    schemas.follow(connection, target.params, *_SCHEMA_STEP[direction])
    arranging.follow(connection, target.params, forwards=direction == REDO)
    for each, changes in list(by_set.items()):
        if not (whole and ("schema" in target.params or WITH_SEALED in target.params)):
            refuse_sealed(connection, each, Edit("", changes))
        sets.apply(connection, each, changes)
        if direction == UNDO and (told := _unsealed(connection, each, changes, person_id)) is not None:
            sets.apply(connection, each, [told])
            by_set[each] = (*changes, told)
    connection.execute("UPDATE edits SET state = ? WHERE id = ?", (_AFTERWARDS[direction], target.id))
    made = Edit(target.title, (), target.params)
    record(connection, made, person_id, by_set, kind=direction, of=target.id, scope=target.scope)
    return by_set


def _unsealed(
    connection: sqlite3.Connection, set_id: int, changes: Iterable[Change], person_id: int | None
) -> Change | None:
    """What gold's ``decisions`` say when undo takes off the seal, as they do when it is taken off by hand."""
    if not any(c.before == SetField("status", SEALED) for c in changes):
        return None
    person = connection.execute("SELECT name FROM people WHERE id = ?", (person_id,)).fetchone()
    held = connection.execute("SELECT decisions FROM sets WHERE id = ?", (set_id,)).fetchone()[0]
    decisions = None if held is None else orjson.loads(held)
    return sealing.unsealed(decisions, person[0] if person is not None else None, now())


def _refuse_overtaken(connection: sqlite3.Connection, edit_id: int, direction: str) -> None:
    for query in _STANDS_IN_THE_WAY[direction]:
        row = connection.execute(query, (edit_id,)).fetchone()
        if row is not None:
            raise AyarError("edited_since", document=row[0])


def _changes_by_set(connection: sqlite3.Connection, edit_id: int) -> dict[int, tuple[Change, ...]]:
    result: dict[int, list[Change]] = {}
    rows = connection.execute("SELECT set_id, before, after FROM changes WHERE edit_id = ? ORDER BY n", (edit_id,))
    for set_id, before, after in rows:
        result.setdefault(set_id, []).append(_change(before, after))
    return {set_id: tuple(changes) for set_id, changes in result.items()}


def _change(before: str | None, after: str | None) -> Change:
    return Change(*(side_from(None if side is None else orjson.loads(side)) for side in (before, after)))


def rows(
    connection: sqlite3.Connection, document_id: int, author: str | None = None, annotation: str | None = None
) -> list[HistoryRow]:
    """The history of a document, oldest first; of one author's set or of one annotation when they are given.

    Of an edit of the whole project there are only the changes of these sets.
    """
    where = "edits.id IN (SELECT edit_id FROM changes JOIN sets ON sets.id = changes.set_id WHERE sets.document_id = ?"
    params: list[Any] = [document_id]
    if author is not None:
        where += " AND sets.person_id = (SELECT id FROM people WHERE name = ?)"
        params.append(author)
    if annotation is not None:
        where += " AND changes.touched = ?"
        params.append(annotation)
    return _rows(connection, f"{where})", params, _sets_of(connection, document_id, author))


def _sets_of(connection: sqlite3.Connection, document_id: int, author: str | None) -> frozenset[int]:
    found = connection.execute(
        "SELECT sets.id, people.name FROM sets JOIN people ON people.id = person_id WHERE document_id = ?",
        (document_id,),
    )
    return frozenset(set_id for set_id, name in found if author in {None, name})


def _rows(
    connection: sqlite3.Connection, where: str, params: Iterable[Any], only: frozenset[int] | None = None
) -> list[HistoryRow]:
    """``only`` are the sets whose changes are wanted; all of them without it."""
    edits = connection.execute(
        f"""SELECT edits.id, people.name, time, title, params, kind, of, scope, state FROM edits
            LEFT JOIN people ON people.id = edits.person_id WHERE {where} ORDER BY edits.id""",  # noqa: S608 - our own words
        tuple(params),
    ).fetchall()
    return [_row(connection, only, *edit) for edit in edits]


def row_of(connection: sqlite3.Connection, edit_id: int) -> HistoryRow:
    return _rows(connection, "edits.id = ?", (edit_id,))[0]


def _row(connection: sqlite3.Connection, only: frozenset[int] | None, edit_id: int, *rest: Any) -> HistoryRow:
    person, time, title, params, kind, of, scope, state = rest
    by_set = _changes_by_set(connection, edit_id).items()
    changes = tuple(change for set_id, several in by_set if only is None or set_id in only for change in several)
    return HistoryRow(edit_id, person, time, title, orjson.loads(params), changes, kind, of, scope, state)
