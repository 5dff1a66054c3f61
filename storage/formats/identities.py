"""Two records of one file that claim to be the same thing."""

from __future__ import annotations

import sqlite3
from hashlib import blake2b

from models.record import Problem, Record


class Identities:
    """Remembers the line of every given identity of a file: on the disk, so that memory does not grow with the file.

    Of an identity it keeps a hash of 128 bits; that two of a million are the same is out of the question.
    """

    def __init__(self, file: str) -> None:
        self._file = file
        # The empty name is SQLite's private file that goes with its connection. Whoever closes a reader that was
        # stopped may be another thread.
        self._lines = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._lines.execute("PRAGMA journal_mode = OFF")
        self._lines.execute("BEGIN")
        self._lines.execute("CREATE TABLE lines (identity BLOB PRIMARY KEY, line INTEGER) WITHOUT ROWID")

    def check(self, record: Record) -> Record | Problem:
        """The record, or a Problem when a line above had the same key (and author and role, if it has a set)."""
        document, layer, line = record.document, record.set, record.line or 0
        if not document.key_given:
            return record
        identity = (document.key, *((layer.author, layer.role) if layer else ()))
        first = self._first(identity, line)
        if first == line:
            return record
        shown = " / ".join(identity)
        return Problem(
            "duplicate_id", {"id": shown, "file": self._file, "first": first, "second": line}, self._file, line
        )

    def _first(self, identity: tuple[str, ...], line: int) -> int:
        """The line where this identity was met first: this one, if it never was."""
        digest = blake2b(repr(identity).encode(), digest_size=16).digest()
        if self._lines.execute("INSERT OR IGNORE INTO lines VALUES (?, ?)", (digest, line)).rowcount:
            return line
        row: tuple[int] = self._lines.execute("SELECT line FROM lines WHERE identity = ?", (digest,)).fetchone()
        return row[0]

    def __del__(self) -> None:
        self._lines.close()
