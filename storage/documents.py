"""Documents of a project: reading one, and filtering, counting and paging many."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import orjson

from models.annotation import ENTITY, NOTHING
from models.annotation_set import ANNOTATOR, FINISHED, IN_PROGRESS, NEW
from models.document import Document, Pairs
from models.text.folding import key as fold_key

FLAGGED: Final = "flagged"
COUNTED: Final = (NEW, IN_PROGRESS, FINISHED, FLAGGED)
_ORDERS: Final = {
    "position": "d.position",
    "title": "coalesce(d.title, d.name, d.key), d.position",
    "published": "d.published IS NULL, d.published DESC, d.position",
    "length": "d.length, d.position",
}
_PAGE: Final = 500  # ids in one statement


@dataclass(frozen=True, slots=True)
class Filter:
    """Which documents, and in which order (position, title, published, length).

    ``text`` is looked for, folded, in title, name, key and publisher. ``status`` is new, in_progress, finished or
    flagged in the set that ``person`` has as ``role``; without a person in anybody's set. ``label`` of ``kind`` must be
    in that set, ``flagged`` asks for a doubt in it, ``worked`` for the set itself, ``assigned`` for documents that the
    person is to read. ``since`` and ``until`` are ISO
    days, both included. ``keys`` are the only documents to show, when there are any. ``aside`` asks for those set aside
    instead of the others.
    """

    text: str = ""
    status: str | None = None
    person: str | None = None
    language: str | None = None
    batch: str | None = None
    order: str = "position"
    role: str = ANNOTATOR
    aside: bool = False
    kind: str = ENTITY
    label: str | None = None
    since: str | None = None
    until: str | None = None
    flagged: bool = False
    worked: bool = False
    assigned: bool = False
    keys: tuple[str, ...] = ()

    @property
    def of_sets(self) -> bool:
        """Whether it asks about somebody's work, not about documents alone."""
        return self.status is not None or self.label is not None or self.flagged or self.worked


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """What lists show of a document without its text; lengths and ``reached`` in code points, the rest of the row from
    the set of the person asked for (``mentions`` are entities, ``reached`` the furthest end of an annotation,
    zones left out)."""

    id: int
    key: str
    name: str | None
    title: str | None
    publisher: str | None
    language: str | None
    published: str | None
    length: int
    batch: str | None
    status: str
    mentions: int
    events: int
    stances: int
    zones: int
    flagged: int
    reached: int
    has_gold: bool


_ROWS: Final = """SELECT d.id, d.key, d.name, d.title, d.publisher, d.language, d.published, d.length, d.batch,
    coalesce(s.status, 'new'), coalesce(s.entities, 0), coalesce(s.events, 0), coalesce(s.stances, 0),
    coalesce(s.zones, 0), coalesce(s.flagged, 0), coalesce(s.reached, 0),
    EXISTS (SELECT 1 FROM sets g WHERE g.document_id = d.id AND g.role = 'gold')
    FROM documents d LEFT JOIN sets s ON s.document_id = d.id AND s.role = ?
    AND s.person_id = (SELECT id FROM people WHERE name = ?)"""


def _where(connection: sqlite3.Connection, wanted: Filter, *, few: bool = False) -> tuple[str, list[Any]]:
    """``few`` is for walking through the documents in order until some are found, not through all of them."""
    clauses: list[tuple[str, Sequence[Any]]] = [("d.aside = ?", (int(wanted.aside),))]
    if text := fold_key(wanted.text):
        clauses.append(("instr(d.folded, ?)", (text,)))
    for column, value in (("language", wanted.language), ("batch", wanted.batch)):
        if value is not None:
            clauses.append((f"d.{column} = ?", (value,)))
    if wanted.since is not None:
        clauses.append(("substr(d.published, 1, 10) >= ?", (wanted.since,)))
    if wanted.until is not None:
        clauses.append(("substr(d.published, 1, 10) <= ?", (wanted.until,)))
    if wanted.keys:
        clauses.append(("d.key IN (SELECT value FROM json_each(?))", (orjson.dumps(wanted.keys).decode(),)))
    if wanted.assigned:
        clauses.append((_ASSIGNED, (wanted.person,)))
    clauses += _of_sets(connection, wanted, few=few)
    return " AND ".join(clause for clause, _ in clauses), [value for _, values in clauses for value in values]


def _of_sets(connection: sqlite3.Connection, wanted: Filter, *, few: bool) -> list[tuple[str, Sequence[Any]]]:
    """What is asked of somebody's work on a document."""
    clauses = []
    if wanted.status == NEW:
        clauses.append(_has_set(wanted, "status <> 'new'", (), few=few, negated=True))
    elif wanted.status is not None and wanted.status != FLAGGED:
        clauses.append(_has_set(wanted, "status = ?", (wanted.status,), few=few))
    if wanted.flagged or wanted.status == FLAGGED:
        clauses.append(_has_set(wanted, "flagged > 0", (), few=few))
    if wanted.worked:
        clauses.append(_has_set(wanted, "status <> 'new'", (), few=few))
    if wanted.label is not None:
        values = (wanted.kind, wanted.label)
        rare = connection.execute(_OFTEN, values).fetchone() is None
        clauses.append(_has_set(wanted, _LABELLED if rare else _HAS_LABEL, values, few=few and not rare))
    return clauses


_ASSIGNED: Final = """EXISTS (SELECT 1 FROM assignments a JOIN people ON people.id = a.person_id
    WHERE a.document_id = d.id AND people.name = ?)"""
_OFTEN: Final = "SELECT 1 FROM annotations WHERE kind = ? AND label = ? LIMIT 1 OFFSET 20000"
_LABELLED: Final = "sets.id IN (SELECT set_id FROM annotations WHERE kind = ? AND label = ?)"
_HAS_LABEL: Final = "EXISTS (SELECT 1 FROM annotations WHERE kind = ? AND label = ? AND set_id = sets.id)"


def _has_set(
    wanted: Filter, clause: str, more: Sequence[Any], *, few: bool, negated: bool = False
) -> tuple[str, Sequence[Any]]:
    values: list[Any] = [wanted.role]
    sets = "SELECT document_id FROM sets WHERE role = ?"
    if wanted.person is not None:
        sets += " AND person_id = (SELECT id FROM people WHERE name = ?)"
        values.append(wanted.person)
    values += more
    word = "NOT " if negated else ""
    if few:
        return f"{word}EXISTS ({sets} AND {clause} AND document_id = d.id)", values
    return f"d.id {word}IN ({sets} AND {clause})", values


def _ids(connection: sqlite3.Connection, wanted: Filter, limit: int) -> array[int]:
    where, values = _where(connection, wanted, few=limit >= 0)
    order = _ORDERS[wanted.order]
    sql = f"SELECT d.id FROM documents d WHERE {where} ORDER BY {order} LIMIT ?"  # noqa: S608 - clauses of this module
    return array("q", [row[0] for row in connection.execute(sql, (*values, limit))])


def ids(connection: sqlite3.Connection, wanted: Filter) -> array[int]:
    """The ids of all documents that pass the filter, in its order."""
    return _ids(connection, wanted, -1)


def count(connection: sqlite3.Connection, wanted: Filter) -> int:
    where, values = _where(connection, wanted)
    sql = f"SELECT count(*) FROM documents d WHERE {where}"  # noqa: S608 - clauses of this module
    return int(connection.execute(sql, values).fetchone()[0])


def counts(connection: sqlite3.Connection, wanted: Filter) -> dict[str, int]:
    """How many documents each status of ``COUNTED`` would show, and under "" how many there are without any; whatever
    else the filter asks for holds. For a person in one walk: 80 ms for 100,000 documents."""
    if wanted.person is None:
        return {status: count(connection, replace(wanted, status=status or None)) for status in ("", *COUNTED)}
    where, values = _where(connection, replace(wanted, status=None))
    sql = f"""SELECT coalesce(s.status, 'new'), count(*), coalesce(sum(s.flagged > 0), 0) FROM documents d
        LEFT JOIN sets s ON s.document_id = d.id AND s.role = ?
        AND s.person_id = (SELECT id FROM people WHERE name = ?) WHERE {where} GROUP BY 1"""  # noqa: S608 - clauses of this module
    found = connection.execute(sql, (wanted.role, wanted.person, *values)).fetchall()
    every = dict.fromkeys(COUNTED, 0) | {status: number for status, number, _ in found}
    return every | {"": sum(row[1] for row in found), FLAGGED: sum(row[2] for row in found)}


def rows(
    connection: sqlite3.Connection, document_ids: Sequence[int], person: str | None, role: str = ANNOTATOR
) -> list[DocumentRow]:
    """Rows in the order of the ids; an id that is not there has none."""
    found: dict[int, DocumentRow] = {}
    for start in range(0, len(document_ids), _PAGE):
        page = document_ids[start : start + _PAGE]
        sql = f"{_ROWS} WHERE d.id IN ({','.join('?' * len(page))})"
        for row in connection.execute(sql, (role, person, *page)):
            values: tuple[Any, ...] = (*row[:-1], bool(row[-1]))
            found[row[0]] = DocumentRow(*values)
    return [found[i] for i in document_ids if i in found]


def first_rows(connection: sqlite3.Connection, wanted: Filter, limit: int) -> list[DocumentRow]:
    return rows(connection, _ids(connection, wanted, limit), wanted.person, wanted.role)


_DOCUMENT: Final = """SELECT key, key_given, name, language, title, publisher, url, published, meta, extra, text_sha256,
    text, tokens, sentences FROM documents JOIN texts ON texts.document_id = documents.id WHERE documents.id = ?"""


def load(connection: sqlite3.Connection, document_id: int) -> Document:
    """Raises KeyError when there is no such document."""
    row = connection.execute(_DOCUMENT, (document_id,)).fetchone()
    if row is None:
        raise KeyError(document_id)
    key, given, name, language, title, publisher, url, published, meta, extra, digest, text, tokens, sentences = row
    return Document(
        key=key,
        key_given=bool(given),
        text=text,
        text_sha256=digest,
        name=name,
        language=language,
        title=title,
        publisher=publisher,
        url=url,
        published=published,
        meta=orjson.loads(meta),
        tokens=_pairs(tokens),
        sentences=_pairs(sentences),
        extra=NOTHING if extra is None else orjson.loads(extra),
    )


def _pairs(json: str | None) -> Pairs | None:
    return None if json is None else tuple((a, b) for a, b in orjson.loads(json))


def title_of(connection: sqlite3.Connection, document_id: int) -> str:
    """What people call a document."""
    row = connection.execute("SELECT coalesce(title, name, key) FROM documents WHERE id = ?", (document_id,)).fetchone()
    return str(row[0])


def text_of(connection: sqlite3.Connection, document_id: int) -> str:
    return str(connection.execute("SELECT text FROM texts WHERE document_id = ?", (document_id,)).fetchone()[0])


def find(connection: sqlite3.Connection, key: str) -> int | None:
    row = connection.execute("SELECT id FROM documents WHERE key = ?", (key,)).fetchone()
    return row[0] if row else None


@dataclass(frozen=True, slots=True)
class Facets:
    """What the documents of a project differ in: only what at least one of them has."""

    languages: tuple[str, ...]
    batches: tuple[str, ...]
    people: tuple[str, ...]
    dated: bool


def facets(connection: sqlite3.Connection) -> Facets:
    """``people`` are those who have work as annotators, by name."""
    languages = _column(connection, "SELECT DISTINCT language FROM documents WHERE language <> '' ORDER BY 1")
    batches = _column(connection, "SELECT DISTINCT batch FROM documents WHERE batch <> '' ORDER BY 1")
    sql = "SELECT name FROM people WHERE id IN (SELECT person_id FROM sets WHERE role = ?) ORDER BY name"
    people = _column(connection, sql, ANNOTATOR)
    dated = connection.execute("SELECT 1 FROM documents WHERE published IS NOT NULL LIMIT 1").fetchone()
    return Facets(languages, batches, people, dated is not None)


def _column(connection: sqlite3.Connection, sql: str, *values: str) -> tuple[str, ...]:
    return tuple(row[0] for row in connection.execute(sql, values))
