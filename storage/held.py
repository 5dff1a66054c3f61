"""Which project files this process has open.

POSIX locks belong to the process: closing any descriptor of a file drops every lock that the process has on it, those
of SQLite too. Another process that closes the project then takes itself for the last one and removes the write-ahead
log under our open connection (https://www.sqlite.org/howtocorrupt.html, 2.2). So a file that is open here is touched
by SQLite alone.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from pathlib import Path
from threading import Lock
from typing import Any, Final

_Key = tuple[int, int]
_open: Final[Counter[_Key]] = Counter()
_turn: Final = Lock()


class Connection(sqlite3.Connection):
    """Counts as open until it is closed."""

    _key: _Key | None = None

    def hold(self, path: Path) -> None:
        self._key = _key_of(path)
        with _turn:
            _open[self._key] += 1

    def close(self) -> None:
        super().close()
        key, self._key = self._key, None
        if key is not None:
            with _turn:
                _open[key] -= 1


def connect(path: Path, **options: Any) -> Connection:
    """``sqlite3.connect`` of a connection that is counted."""
    made: Connection = sqlite3.connect(path, factory=Connection, **options)
    made.hold(path)
    return made


def here(path: Path) -> bool:
    """Whether this process has the file open."""
    try:
        key = _key_of(path)
    except OSError:
        return False
    with _turn:
        return _open[key] > 0


def _key_of(path: Path) -> _Key:
    known = path.stat()
    return known.st_dev, known.st_ino


def header(path: Path) -> tuple[int, int]:
    """Application id and version of a file that is open here, as SQLite reads them."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        names = ("application_id", "user_version")
        found = [int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in names]
    finally:
        connection.close()
    return found[0], found[1]
