"""What comparing a document found out, kept until one of its sets changes: the queue and the places in brief.

Triggers of the database raise a document's ``revision`` and forget what was kept with every change of a set, whoever
makes it. What was computed is kept only if the revision is still the one that was there before it was read.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Final

import orjson

from models.adjudication.place import DOCUMENT, Place
from models.adjudication.queue import Queued
from models.agreement.confusion import Brief
from models.schema import Schema
from storage.database import transaction

VERSION: Final = 2
"""Raise it when places, standings or what is kept of them are made differently: what was kept then counts no more."""
_QUEUED: Final = attrgetter(*(field.name for field in fields(Queued)))
TOGETHER: Final = 50  # documents written in one transaction


@dataclass(frozen=True, slots=True)
class Kept:
    """What the queue needs of one document: whether its gold is ``sealed``, how many places are ``agreed``, and the
    conflicts."""

    sealed: bool
    agreed: int
    conflicts: tuple[Queued, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """The same and the places in brief as they are kept, and as they travel between processes: JSON."""

    queue: str
    places: str

    @classmethod
    def of(cls, kept: Kept, places: Iterable[Place]) -> Written:
        return cls(_dumps([kept.sealed, kept.agreed, [_QUEUED(each) for each in kept.conflicts]]), _briefly(places))


def basis(schema: Schema) -> str:
    """What all that is kept hangs on, besides the sets."""
    return f"{VERSION}/{schema.id}/{schema.version}"


def revisions(connection: sqlite3.Connection) -> dict[int, int]:
    """By document; 0 for those that are not there."""
    return dict(connection.execute("SELECT document_id, revision FROM comparisons"))


def queues(connection: sqlite3.Connection, schema: Schema) -> dict[int, Kept]:
    """What is kept, by document. 1,000 documents of thirty conflicts take a tenth of a second."""
    query = "SELECT document_id, queue FROM comparisons WHERE basis = ?"
    return {document: queue_from(json) for document, json in connection.execute(query, (basis(schema),))}


def known(connection: sqlite3.Connection, schema: Schema) -> frozenset[int]:
    """The documents of which something is kept that still counts."""
    query = "SELECT document_id FROM comparisons WHERE basis = ?"
    return frozenset(row[0] for row in connection.execute(query, (basis(schema),)))


def places(connection: sqlite3.Connection, schema: Schema) -> dict[int, tuple[Brief, ...]]:
    """The places that are kept, by document."""
    query = "SELECT document_id, places FROM comparisons WHERE basis = ?"
    return {document: places_from(json) for document, json in connection.execute(query, (basis(schema),))}


def keep(connection: sqlite3.Connection, schema: Schema, found: Iterable[tuple[int, int, Written]]) -> None:
    """Keeps what was found of some documents, each with the revision it was read at."""
    with transaction(connection):
        connection.executemany(
            """INSERT INTO comparisons (document_id, revision, basis, queue, places) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (document_id) DO UPDATE SET basis = excluded.basis, queue = excluded.queue,
                places = excluded.places WHERE revision = excluded.revision""",
            [(document, revision, basis(schema), made.queue, made.places) for document, revision, made in found],
        )


def queue_from(json: str) -> Kept:
    sealed, agreed, conflicts = orjson.loads(json)
    return Kept(sealed, agreed, tuple(_queued(*values) for values in conflicts))


def places_from(json: str) -> tuple[Brief, ...]:
    return tuple(Brief(*row) for row in orjson.loads(json))


def _briefly(places: Iterable[Place]) -> str:
    """The places of annotations; document labels have no confusion of labels."""
    return _dumps(
        [
            [place.id, place.kind, *place.span, {name: a.label if a else None for name, a in place.members.items()}]
            for place in places
            if place.kind != DOCUMENT
        ]
    )


def _queued(place: str, kind: str, type_: str, state: str, rule: str | None, labels: list[str], apart: list[str],
            start: int, surface: str) -> Queued:  # fmt: skip
    return Queued(place, kind, type_, state, rule, tuple(labels), tuple(apart), start, surface)


def _dumps(value: object) -> str:
    return orjson.dumps(value).decode()
