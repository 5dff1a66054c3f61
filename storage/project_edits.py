"""Edits of the whole project: many sets at once, in one transaction, taken back and brought back as one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any, Final

from models.edits import Change, Edit
from storage import history, sets
from storage.history import HistoryRow

# The sets that an import replaced have edits of their own and are undone one by one, too; of an import of an older
# version nobody knows what it brought.
_LAST: Final = {
    history.UNDO: """SELECT id FROM edits WHERE scope = 'project' AND kind = 'edit' AND state = 'done'
        AND (title <> 'import' OR EXISTS (SELECT 1 FROM imported WHERE edit_id = edits.id))
        ORDER BY id DESC LIMIT 1""",
    history.REDO: "SELECT id FROM edits WHERE scope = 'project' AND state = 'undone' ORDER BY id LIMIT 1",
}


def commit(
    connection: sqlite3.Connection,
    title: str,
    person_id: int | None,
    changes: Mapping[int, Iterable[Change]],
    params: Mapping[str, Any],
    *,
    sealed: bool = False,
) -> int:
    """Apply ``changes``, by set id, inside the caller's transaction; the edit's id.

    Raises AyarError("gold_sealed") unless ``sealed`` allows to change sealed gold too.
    """
    for set_id, several in changes.items():
        edit = Edit(title, tuple(several))
        if not sealed:
            history.refuse_sealed(connection, set_id, edit)
        sets.apply(connection, set_id, edit.changes)
        history.abandon(connection, set_id)
    abandon(connection)
    return history.record(connection, Edit(title, (), params), person_id, changes, scope=history.OF_PROJECT)


def abandon(connection: sqlite3.Connection) -> None:
    """What was undone for the whole project can no longer be redone after a new edit of the whole project, and what was
    kept for that goes."""
    connection.execute(
        """DELETE FROM imported WHERE edit_id IN
            (SELECT id FROM edits WHERE scope = 'project' AND state = 'undone' AND kind = 'edit')"""
    )
    connection.execute("UPDATE edits SET state = 'abandoned' WHERE scope = 'project' AND state = 'undone'")


def next_step(connection: sqlite3.Connection, direction: str) -> HistoryRow | None:
    """The edit of the whole project that undo or redo would be about."""
    row = connection.execute(_LAST[direction]).fetchone()
    return None if row is None else history.row_of(connection, row[0])
