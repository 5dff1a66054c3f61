"""What each import brought, written down in the transactions that bring it, so that it can be taken back."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any, Final

from models.edits import Edit
from storage import history, project_edits
from storage.history import HistoryRow
from storage.kept_rows import CONTENT, DESCRIPTION, OF_DOCUMENT, OF_PERSON, OF_SET, Source, pack

TITLE: Final = "import"
BY: Final = "by"
"""The parameter of an import's edit with the name of who imported; its person is nobody, as those whose sets came."""

DOCUMENT: Final = "document"
SET: Final = "set"
REPLACED: Final = "replaced"
DESCRIBED: Final = "described"
PERSON: Final = "person"

SOURCES: Final[Mapping[str, tuple[Source, ...]]] = {
    DOCUMENT: OF_DOCUMENT,
    SET: OF_SET,
    REPLACED: CONTENT,
    DESCRIBED: DESCRIPTION,
    PERSON: OF_PERSON,
}
"""``DOCUMENT``, ``SET`` (on a document that was known) and ``PERSON`` are new ones; ``REPLACED`` is a set and
``DESCRIBED`` a document that were there, with their content from before."""


class Brought:
    """One import's list. The import's edit is made with the first thing it brings, in the same transaction, so that
    what is safe can be taken back whatever happens to the rest."""

    def __init__(self, connection: sqlite3.Connection, user: str | None) -> None:
        self._connection, self._user = connection, user
        self._edit_id: int | None = None
        self._written = 0
        self._waiting: list[tuple[str, int, int | None, bytes | None]] = []

    def note(self, what: str, identifier: int, own: int | None = None, before: bytes | None = None) -> None:
        """``own`` is the edit in the history of a replaced set."""
        self._waiting.append((what, identifier, own, before))

    def content(self, what: str, identifier: int) -> bytes:
        """What is there before it is written over."""
        return pack(self._connection, SOURCES[what], identifier)

    def flush(self, params: Mapping[str, Any]) -> None:
        """Write down what came since the last time, and in ``params`` how much there is of everything."""
        if not self._waiting and self._edit_id is None:
            return
        edit = Edit(TITLE, (), {**params, **({BY: self._user} if self._user else {})})
        if self._edit_id is None:
            project_edits.abandon(self._connection)
            self._edit_id = history.record(self._connection, edit, None, {}, scope=history.OF_PROJECT)
        else:
            history.say(self._connection, self._edit_id, edit.params)
        rows = [(self._edit_id, n, *each) for n, each in enumerate(self._waiting, self._written)]
        self._connection.executemany(
            "INSERT INTO imported (edit_id, n, what, id, own, rows) VALUES (?, ?, ?, ?, ?, ?)", rows
        )
        self._written += len(rows)
        self._waiting.clear()

    def mark(self) -> tuple[int | None, int]:
        return self._edit_id, self._written

    def back_to(self, mark: tuple[int | None, int]) -> None:
        """Its transaction was taken back."""
        self._edit_id, self._written = mark
        self._waiting.clear()


def is_import(connection: sqlite3.Connection, edit_id: int) -> bool:
    """Whether an edit is an import that knows what it brought; those of versions before 12 of the file do not."""
    return connection.execute("SELECT 1 FROM imported WHERE edit_id = ? LIMIT 1", (edit_id,)).fetchone() is not None


def maker(target: HistoryRow) -> str | None:
    """Who made an edit; of an import, who imported."""
    return target.person or target.params.get(BY)


def has_older(connection: sqlite3.Connection) -> bool:
    """Whether there was an import that cannot be taken back, because it was made before that could be done."""
    sql = """SELECT 1 FROM edits WHERE title = 'import' AND scope = 'project' AND kind = 'edit' AND state = 'done'
        AND NOT EXISTS (SELECT 1 FROM imported WHERE edit_id = edits.id)
        AND NOT EXISTS (SELECT 1 FROM changes WHERE edit_id = edits.id) LIMIT 1"""
    return connection.execute(sql).fetchone() is not None
