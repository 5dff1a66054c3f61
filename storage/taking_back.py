"""An import taken back, and brought back: documents, sets and people that it brought, sets that it replaced.

Everything that goes is kept packed beside the import's edit (``storage.kept_rows``) until the project is gone on with,
so that bringing it back restores the same ids, positions and bytes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator
from typing import Final

from models.errors import AyarError
from models.progress import Step
from storage import history, indexing, people
from storage.history import HistoryRow
from storage.imported import DOCUMENT, PERSON, SET, SOURCES, is_import
from storage.kept_rows import delete, pack, put, swap, unpack

_OTHERS: Final = """edits.kind = 'edit' AND edits.state = 'done'
    AND edits.id NOT IN (SELECT own FROM imported WHERE edit_id = :import AND own IS NOT NULL)"""
_WORKED_ON_DOCUMENT: Final = f"""SELECT coalesce(d.title, d.name, d.key) FROM imported
    JOIN documents d ON d.id = imported.id WHERE edit_id = :import AND what = 'document' AND (
    EXISTS (SELECT 1 FROM sets JOIN changes ON changes.set_id = sets.id JOIN edits ON edits.id = changes.edit_id
        WHERE sets.document_id = d.id AND {_OTHERS})
    OR EXISTS (SELECT 1 FROM assignments WHERE document_id = d.id)
    OR EXISTS (SELECT 1 FROM outcomes LEFT JOIN edits ON edits.id = outcomes.edit_id
        WHERE document_id = d.id AND (edits.id IS NULL OR edits.state = 'done'))) LIMIT 1"""  # noqa: S608 - our own words
_WORKED_ON_SET: Final = f"""SELECT coalesce(d.title, d.name, d.key) FROM imported JOIN sets s ON s.id = imported.id
    JOIN documents d ON d.id = s.document_id WHERE imported.edit_id = :import AND what IN ('set', 'replaced') AND (
    EXISTS (SELECT 1 FROM sets near JOIN changes ON changes.set_id = near.id JOIN edits ON edits.id = changes.edit_id
        WHERE near.document_id = s.document_id AND (near.id = s.id OR near.role = 'gold')
        AND edits.id > :import AND {_OTHERS})
    OR EXISTS (SELECT 1 FROM edits WHERE edits.id = imported.own AND edits.state <> 'done')
    OR EXISTS (SELECT 1 FROM outcomes WHERE document_id = s.document_id AND person_id = s.person_id
        AND outcomes.time > (SELECT time FROM edits WHERE id = :import))) LIMIT 1"""  # noqa: S608 - our own words
_WORKED_SINCE: Final = """SELECT coalesce(d.title, d.name, d.key) FROM imported JOIN sets s ON s.id = imported.id
    JOIN documents d ON d.id = s.document_id WHERE imported.edit_id = :import AND what = 'replaced'
    AND EXISTS (SELECT 1 FROM changes JOIN edits ON edits.id = changes.edit_id WHERE set_id = s.id
        AND edits.kind = 'edit' AND edits.state = 'done'
        AND edits.id > (SELECT max(id) FROM edits WHERE "of" = :import)) LIMIT 1"""
_IN_THE_WAY: Final = {history.UNDO: (_WORKED_ON_DOCUMENT, _WORKED_ON_SET), history.REDO: (_WORKED_SINCE,)}
_OWN_STATE: Final = {history.UNDO: "abandoned", history.REDO: "done"}
_ORDER: Final = {history.UNDO: "what = 'person', n DESC", history.REDO: "what <> 'person', n"}
_REFERRED: Final = """SELECT 1 WHERE EXISTS (SELECT 1 FROM sets WHERE person_id = :id)
    OR EXISTS (SELECT 1 FROM edits WHERE person_id = :id) OR EXISTS (SELECT 1 FROM assignments WHERE person_id = :id)
    OR EXISTS (SELECT 1 FROM outcomes WHERE person_id = :id)"""


def take_step(
    connection: sqlite3.Connection, target: HistoryRow, worker: int | None, direction: str
) -> Generator[Step, None, None]:
    """Undo or redo an edit of the whole project inside the caller's transaction; of an import with what it brought.
    Raises what ``history.take_step`` raises, and AyarError("import_worked_on")."""
    if is_import(connection, target.id):
        yield from step(connection, target.id, direction)
    history.take_step(connection, target, worker, direction)


def step(connection: sqlite3.Connection, edit_id: int, direction: str) -> Generator[Step, None, None]:
    """Undo or redo what an import brought, inside the caller's transaction; steps count documents and sets.

    Raises AyarError("import_worked_on", "edited_since") with the title of a document that somebody worked on since.
    """
    for query in _IN_THE_WAY[direction]:
        if (row := connection.execute(query, {"import": edit_id}).fetchone()) is not None:
            raise AyarError("import_worked_on" if direction == history.UNDO else "edited_since", document=row[0])
    total = connection.execute("SELECT count(*) FROM imported WHERE edit_id = ?", (edit_id,)).fetchone()[0]
    taken = _Back(connection) if direction == history.UNDO else _Forth(connection)
    for done, (n, what, identifier, rows) in enumerate(_things(connection, edit_id, direction)):
        yield Step(done, total)
        kept = taken.one(what, identifier, rows)
        connection.execute("UPDATE imported SET rows = ? WHERE edit_id = ? AND n = ?", (kept, edit_id, n))
    taken.finish()
    connection.execute(
        "UPDATE edits SET state = ? WHERE id IN (SELECT own FROM imported WHERE edit_id = ?)",
        (_OWN_STATE[direction], edit_id),
    )


def _things(
    connection: sqlite3.Connection, edit_id: int, direction: str
) -> Iterator[tuple[int, str, int, bytes | None]]:
    """In the order in which they came, or backwards; people before what is theirs. One at a time in memory."""
    order = _ORDER[direction]
    numbers = connection.execute(f"SELECT n FROM imported WHERE edit_id = ? ORDER BY {order}", (edit_id,)).fetchall()  # noqa: S608 - our own words
    for (n,) in numbers:
        yield connection.execute(
            "SELECT n, what, id, rows FROM imported WHERE edit_id = ? AND n = ?", (edit_id, n)
        ).fetchone()


class _Back:
    """Takes things out, and keeps them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._texts: list[tuple[int, str]] = []
        for table in ("documents", "sets"):  # an id that is kept must not be given to something else
            connection.execute(
                f"UPDATE highest SET id = max(id, (SELECT coalesce(max(id), 0) FROM {table})) WHERE name = ?",  # noqa: S608 - our own words
                (table,),
            )

    def one(self, what: str, identifier: int, rows: bytes | None) -> bytes | None:
        """What is to be kept."""
        connection, sources = self._connection, SOURCES[what]
        if rows is not None:
            return swap(connection, sources, identifier, rows)
        if what == PERSON and connection.execute(_REFERRED, {"id": identifier}).fetchone() is not None:
            return None
        kept = pack(connection, sources, identifier)
        if what == DOCUMENT:
            text = connection.execute("SELECT text FROM texts WHERE document_id = ?", (identifier,)).fetchone()[0]
            self._texts.append((identifier, text))
        delete(connection, sources, identifier)
        return kept

    def finish(self) -> None:
        indexing.remove(self._connection, self._texts)


class _Forth:
    """Puts things back that were kept."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._texts: list[tuple[int, str]] = []
        self._people: dict[int, int] = {}

    def one(self, what: str, identifier: int, rows: bytes | None) -> bytes | None:
        """What is to be kept from now on: the content of before of what was there."""
        if rows is None:  # somebody who was not taken out
            return None
        if what == PERSON:
            self._person(identifier, rows)
            return None
        if what not in (DOCUMENT, SET):
            return swap(self._connection, SOURCES[what], identifier, rows)
        try:
            put_back = put(self._connection, rows, self._people)
        except sqlite3.IntegrityError as error:
            raise AyarError("edited_since", document=self._title(rows)) from error
        self._texts += [(row["document_id"], row["text"]) for row in put_back.get("texts", ())]
        return None

    def _person(self, identifier: int, rows: bytes) -> None:
        """Under the id of before, unless somebody else has it or the same name has come with another one."""
        (row,) = unpack(rows)["people"]
        taken = self._connection.execute("SELECT 1 FROM people WHERE id = ?", (identifier,)).fetchone()
        if taken is None and people.find(self._connection, row["name"]) is None:
            put(self._connection, rows, {})
        else:
            self._people[identifier] = people.find_or_add(self._connection, row["name"], row["role"]).id

    def _title(self, rows: bytes) -> str:
        kept = unpack(rows)
        if documents := kept.get("documents"):
            return str(documents[0]["title"] or documents[0]["name"] or documents[0]["key"])
        row = self._connection.execute(
            "SELECT coalesce(title, name, key) FROM documents WHERE id = ?", (kept["sets"][0]["document_id"],)
        ).fetchone()
        return str(row[0]) if row is not None else "?"

    def finish(self) -> None:
        indexing.add(self._connection, self._texts)
