"""The full-text index over folded texts: SQLite sees words of letters and digits, parted by spaces."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from typing import Final

from models.text.folding import FOLD_VERSION, key

_NOT_WORDS: Final = re.compile(r"[^\w ]+")
_UNCOMMON: Final = re.compile(
    "[^\\x00-\x7f\u0621-\u063a\u0641-\u064a\u0671-\u06d3]"
)  # neither ASCII nor letters of ours
_FOLDED_WITH: Final = "fold_version"


def words(text: str) -> str:
    """The folded words of a text, one space between them. Emoji and punctuation part words, as spaces do."""
    return _NOT_WORDS.sub(" ", key(text)).replace("_", " ")


def _indexed(text: str) -> str:
    """The folded text with only ASCII punctuation left, which SQLite parts words at by itself."""
    folded = key(text)
    for character in set(_UNCOMMON.findall(folded)):
        if not character.isalnum():
            folded = folded.replace(character, " ")
    return folded


def add(connection: sqlite3.Connection, texts: Iterable[tuple[int, str]]) -> None:
    """Put (document id, text) into the index: many in a row, as any other statement in between makes SQLite write
    what it has gathered so far, one splinter for each document."""
    rows = ((document_id, _indexed(text)) for document_id, text in texts)
    connection.executemany("INSERT INTO documents_fts (rowid, text) VALUES (?, ?)", rows)


def remove(connection: sqlite3.Connection, texts: Iterable[tuple[int, str]]) -> None:
    """Take (document id, text) out of the index, which keeps no texts and must hear which words go."""
    rows = ((document_id, _indexed(text)) for document_id, text in texts)
    connection.executemany("INSERT INTO documents_fts (documents_fts, rowid, text) VALUES ('delete', ?, ?)", rows)


def folded(*names: str | None) -> str:
    """What the filter above the list looks in: title, name, key and publisher, folded."""
    return "\n".join(key(name) for name in names if name)


def is_current(connection: sqlite3.Connection) -> bool:
    """Whether the index was made by this folding, as another version of Ayar may fold differently, and is whole."""
    row = connection.execute("SELECT value FROM settings WHERE name = ?", (_FOLDED_WITH,)).fetchone()
    known, indexed = connection.execute(
        "SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM documents_fts_docsize)"
    ).fetchone()
    return row is not None and row[0] == str(FOLD_VERSION) and known == indexed


def index_all(connection: sqlite3.Connection) -> None:
    """Make the index and the folded names anew from what is stored, inside the caller's transaction."""
    connection.execute("INSERT INTO documents_fts (documents_fts) VALUES ('delete-all')")
    add(connection, connection.execute("SELECT document_id, text FROM texts ORDER BY document_id"))
    for row in connection.execute("SELECT id, title, name, key, publisher FROM documents").fetchall():
        connection.execute("UPDATE documents SET folded = ? WHERE id = ?", (folded(*row[1:]), row[0]))
    connection.execute("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)", (_FOLDED_WITH, str(FOLD_VERSION)))
