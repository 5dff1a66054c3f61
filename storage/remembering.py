"""What comparing a document found out, kept until one of its sets changes: the queue and the places in brief.

Triggers of the database raise a document's ``revision`` and forget what was kept with every change of a set, whoever
makes it. What was computed is kept only if the revision is still the one that was there before it was read.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any, Final

import orjson

from models.adjudication.place import DOCUMENT, Place
from models.adjudication.queue import Queued
from models.agreement.confusion import Brief
from models.schema import Schema
from storage.database import transaction

VERSION: Final = 2
"""Raise it when places, standings or what is kept of them are made differently: what was kept then counts no more."""
_BRIEF: Final = attrgetter(*(field.name for field in fields(Brief)))
_QUEUED: Final = attrgetter(*(field.name for field in fields(Queued)))
TOGETHER: Final = 50  # documents written in one transaction


@dataclass(frozen=True, slots=True)
class Kept:
    """Of one document: whether its gold was ``sealed``, how many places are ``agreed``, its conflicts, and in brief
    its places."""

    sealed: bool
    agreed: int
    conflicts: tuple[Queued, ...]
    places: tuple[Brief, ...]


def basis(schema: Schema) -> str:
    """What all that is kept hangs on, besides the sets."""
    return f"{VERSION}/{schema.id}/{schema.version}"


def revisions(connection: sqlite3.Connection) -> dict[int, int]:
    """By document; 0 for those that are not there."""
    return dict(connection.execute("SELECT document_id, revision FROM comparisons"))


def queues(connection: sqlite3.Connection, schema: Schema) -> dict[int, Kept]:
    """What is kept, by document, without the places. 1,000 documents of thirty conflicts take a tenth of a second."""
    query = "SELECT document_id, queue FROM comparisons WHERE basis = ?"
    return {document: _queue(orjson.loads(json)) for document, json in connection.execute(query, (basis(schema),))}


def places(connection: sqlite3.Connection, schema: Schema) -> dict[int, tuple[Brief, ...]]:
    """The places that are kept, by document."""
    query = "SELECT document_id, places FROM comparisons WHERE basis = ?"
    rows = connection.execute(query, (basis(schema),))
    return {document: tuple(_brief(row) for row in orjson.loads(json)) for document, json in rows}


def keep(connection: sqlite3.Connection, schema: Schema, found: Iterable[tuple[int, int, Kept]]) -> None:
    """Keeps what was found of some documents, each with the revision it was read at."""
    with transaction(connection):
        connection.executemany(
            """INSERT INTO comparisons (document_id, revision, basis, queue, places) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (document_id) DO UPDATE SET basis = excluded.basis, queue = excluded.queue,
                places = excluded.places WHERE revision = excluded.revision""",
            [
                (
                    document,
                    revision,
                    basis(schema),
                    _dumps(_queue_to(kept)),
                    _dumps([_BRIEF(place) for place in kept.places]),
                )
                for document, revision, kept in found
            ],
        )


def briefly(places: Iterable[Place]) -> tuple[Brief, ...]:
    """The places of annotations; document labels have no confusion of labels."""
    return tuple(
        Brief(place.id, place.kind, *place.span, {name: a.label if a else None for name, a in place.members.items()})
        for place in places
        if place.kind != DOCUMENT
    )


def _queue_to(kept: Kept) -> list[Any]:
    return [kept.sealed, kept.agreed, [_QUEUED(each) for each in kept.conflicts]]


def _queue(row: list[Any]) -> Kept:
    sealed, agreed, conflicts = row
    return Kept(sealed, agreed, tuple(_queued(*values) for values in conflicts), ())


def _queued(place: str, kind: str, type_: str, state: str, rule: str | None, labels: list[str], apart: list[str],
            start: int, surface: str) -> Queued:  # fmt: skip
    return Queued(place, kind, type_, state, rule, tuple(labels), tuple(apart), start, surface)


def _brief(row: list[Any]) -> Brief:
    return Brief(*row)


def _dumps(value: object) -> str:
    return orjson.dumps(value).decode()
