"""Records out of a project, in the order of the native format: documents, then annotators by name, machines, gold."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

import orjson

from models.annotation import NOTHING
from models.annotation_set import GOLD
from models.record import Record
from storage import documents, sets
from storage.records import FORMAT

ALL: Final = "all"
_PAGE: Final = 100  # documents read at a time, so that memory does not grow with the project
_SETS: Final = """SELECT sets.id, sets.line, people.name, sets.role, status, seconds, labels, decisions, comments,
    schema_id, schema_version, extra FROM sets JOIN people ON people.id = sets.person_id WHERE document_id = ? AND (? OR
    CASE WHEN ? = 'gold' THEN sets.role = 'gold' ELSE people.name = ? AND sets.role <> 'gold' END)
    ORDER BY CASE sets.role WHEN 'annotator' THEN 0 WHEN 'machine' THEN 1 ELSE 2 END, people.name"""
_DOCUMENT: Final = """SELECT key, name, language, title, publisher, url, published, text, text_sha256, meta, tokens,
    sentences, extra, line FROM documents JOIN texts ON texts.document_id = documents.id WHERE documents.id = ?"""
_ANNOTATIONS: Final = """SELECT id, kind, label, "start", "end", fragments, attributes, arguments, note, doubt, origin,
    decision, extra FROM annotations WHERE set_id = ? ORDER BY "start", "end", id"""


@contextmanager
def _snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    """What is read together belongs together, whoever writes meanwhile."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def _pages(connection: sqlite3.Connection, wanted: Iterable[int] | None) -> Iterator[Sequence[int]]:
    if wanted is None:
        rows = connection.execute("SELECT id FROM documents WHERE aside = 0 ORDER BY position").fetchall()
        wanted = (row[0] for row in rows)
    ids = array("q", wanted)
    yield from (ids[start : start + _PAGE] for start in range(0, len(ids), _PAGE))


def records(connection: sqlite3.Connection, selection: str, wanted: Iterable[int] | None = None) -> Iterator[Record]:
    """One record for each chosen set: of everybody (``all``, where a document without sets is a record too), ``gold``,
    or one author; of all documents that are not set aside or those ``wanted``, in that order."""
    for page in _pages(connection, wanted):
        with _snapshot(connection):
            found = [record for document_id in page for record in _of_document(connection, document_id, selection)]
        yield from found


def _of_document(connection: sqlite3.Connection, document_id: int, selection: str) -> list[Record]:
    chosen = _sets(connection, document_id, selection)
    if not chosen and selection != ALL:
        return []
    document = documents.load(connection, document_id)
    if not chosen:
        line = connection.execute("SELECT line FROM documents WHERE id = ?", (document_id,)).fetchone()[0]
        return [Record(document, extra=_mapping(line))]
    return [Record(document, sets.load(connection, row[0]), extra=_mapping(row[1])) for row in chosen]


def _sets(connection: sqlite3.Connection, document_id: int, selection: str) -> list[tuple[Any, ...]]:
    return connection.execute(_SETS, (document_id, selection == ALL, selection, selection)).fetchall()


def _mapping(json: str | None) -> Any:
    return NOTHING if json is None else orjson.loads(json)


def raw_lines(connection: sqlite3.Connection, selection: str, wanted: Iterable[int] | None = None) -> Iterator[bytes]:
    """The lines of ``ayar-jsonl`` with their line ends: the bytes that ``record_to`` and orjson give for the same
    records, several times as fast because stored JSON goes out as it is."""
    for page in _pages(connection, wanted):
        with _snapshot(connection):
            lines = [line for document_id in page for line in lines_of(connection, document_id, selection)]
        yield from lines


def lines_of(connection: sqlite3.Connection, document_id: int, selection: str | None) -> Iterator[bytes]:
    """The lines of one document; the document alone when ``selection`` is None."""
    chosen = [] if selection is None else _sets(connection, document_id, selection)
    if not chosen and selection not in (ALL, None):
        return
    yield from _lines(connection, document_id, chosen)


def chosen_lines(connection: sqlite3.Connection, document_id: int, set_ids: Collection[int]) -> Iterator[bytes]:
    """The lines of some sets of a document, in the order of ``raw_lines``; the document alone when there are none."""
    rows = connection.execute(_SETS, (document_id, True, ALL, ALL)).fetchall()
    yield from _lines(connection, document_id, [row for row in rows if row[0] in set_ids])


def _lines(connection: sqlite3.Connection, document_id: int, chosen: list[tuple[Any, ...]]) -> Iterator[bytes]:
    row = connection.execute(_DOCUMENT, (document_id,)).fetchone()
    document, text = _document(row), row[7]
    if not chosen:
        yield _dumps({"format": FORMAT, "document": document} | _mapping(row[13]))
    for values in chosen:
        yield _set_line(connection, document, text, values)


def _document(row: tuple[Any, ...]) -> orjson.Fragment:
    key, name, language, title, publisher, url, published, text, digest, meta, tokens, sentences, extra, _ = row
    value = {"key": key, "name": name, "language": language, "title": title, "publisher": publisher, "url": url}
    value |= {"published": published, "text": text, "text_sha256": digest, "meta": orjson.Fragment(meta)}
    if tokens is not None:
        value["tokens"] = orjson.Fragment(tokens)
    if sentences is not None:
        value["sentences"] = orjson.Fragment(sentences)
    return orjson.Fragment(orjson.dumps(value | _mapping(extra)))


def _set_line(connection: sqlite3.Connection, document: orjson.Fragment, text: str, values: tuple[Any, ...]) -> bytes:
    set_id, line, author, role, status, seconds, labels, decisions, comments, schema_id, version, extra = values
    rest = dict(_mapping(line))
    schema = {"id": schema_id or "", "version": version or "", **rest.pop("schema", {})}
    state = {"author": author, "role": role, "status": status, "seconds": seconds} | _mapping(extra)
    value = {"format": FORMAT, "document": document, "schema": schema, "set": state, "labels": orjson.Fragment(labels)}
    value["annotations"] = [_annotation(row, text) for row in connection.execute(_ANNOTATIONS, (set_id,))]
    if decisions is not None:
        value["decisions"] = orjson.Fragment(decisions)
    if comments is not None:
        value["comments"] = orjson.Fragment(comments)
    return _dumps(value | rest)


def _annotation(row: tuple[Any, ...], text: str) -> dict[str, Any]:
    identifier, kind, label, start, end, fragments, attributes, arguments, note, doubt, origin, decision, extra = row
    value = {"id": identifier, "kind": kind, "label": label, "start": start, "end": end, "text": text[start:end]}
    if fragments is not None:
        value["fragments"] = orjson.Fragment(fragments)
    value["attributes"] = orjson.Fragment(attributes)
    value["arguments"] = orjson.Fragment(arguments)
    if note is not None:
        value["note"] = note
    if doubt:
        value["doubt"] = True
    if origin is not None:
        value["origin"] = orjson.Fragment(origin)
    if decision is not None:
        value["decision"] = orjson.Fragment(decision)
    return value if extra is None else value | orjson.loads(extra)


def _dumps(value: object) -> bytes:
    return orjson.dumps(value, option=orjson.OPT_APPEND_NEWLINE)


def totals(connection: sqlite3.Connection, selection: str, *, aside: bool = False) -> tuple[int, int, int]:
    """(documents, sets, annotations) that ``records`` gives for all documents; or that are left out, set ``aside``."""
    documents, sets_, annotations = connection.execute(
        """SELECT count(DISTINCT document_id), count(*), coalesce(sum(entities + events + stances + zones + others), 0)
            FROM sets JOIN people ON people.id = sets.person_id JOIN documents ON documents.id = document_id
            WHERE documents.aside = ? AND (? OR
            CASE WHEN ? = 'gold' THEN sets.role = 'gold' ELSE people.name = ? AND sets.role <> 'gold' END)""",
        (int(aside), selection == ALL, selection, selection),
    ).fetchone()
    if selection == ALL:
        sql = "SELECT count(*) FROM documents WHERE aside = ?"
        documents = connection.execute(sql, (int(aside),)).fetchone()[0]
    return documents, sets_, annotations


def authors(connection: sqlite3.Connection) -> list[str]:
    """Everyone with a set that is not gold, by name."""
    return [
        row[0]
        for row in connection.execute(
            """SELECT name FROM people WHERE EXISTS
                (SELECT 1 FROM sets WHERE person_id = people.id AND role <> ?) ORDER BY name""",
            (GOLD,),
        )
    ]


def has_gold(connection: sqlite3.Connection) -> bool:
    rows = connection.execute(
        "SELECT 1 FROM people WHERE EXISTS (SELECT 1 FROM sets WHERE person_id = people.id AND role = ?)", (GOLD,)
    )
    return rows.fetchone() is not None
