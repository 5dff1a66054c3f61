"""Annotation sets in the database: reading, writing whole, and applying changes with their counters."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import orjson

from models.annotation import KINDS, NOTHING, ZONE, Annotation, Argument, Attributes
from models.annotation_set import (
    ANNOTATOR,
    COMMENTS,
    DECISIONS,
    GOLD,
    IN_PROGRESS,
    NEW,
    OPEN,
    SECONDS,
    AnnotationSet,
    begins_work,
    entries_after,
    number_of,
)
from models.edits import Change, SetField
from storage import quick
from storage.records import arguments_from, arguments_to, dumps

COUNTERS: Final = {**dict(zip(KINDS, ("entities", "events", "stances", "zones"), strict=True))}
_OTHER: Final = "others"
_EMPTY: Final = "{}"
_NONE: Final = "[]"

_INSERT: Final = """INSERT INTO annotations (set_id, id, kind, label, "start", "end", fragments, attributes, arguments,
    note, doubt, origin, decision, extra) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_UPDATE: Final = """UPDATE annotations SET kind = ?, label = ?, "start" = ?, "end" = ?, fragments = ?, attributes = ?,
    arguments = ?, note = ?, doubt = ?, origin = ?, decision = ?, extra = ? WHERE set_id = ? AND id = ?"""
_COLUMNS_OF: Final = """SELECT id, kind, label, "start", "end", fragments, attributes, arguments, note, doubt, origin,
    decision, extra FROM annotations"""
_SELECT: Final = f"{_COLUMNS_OF} WHERE set_id = ?"


@dataclass(frozen=True, slots=True)
class StoredSet:
    """A set as it is in the project; ``id`` is None before its first edit, when nothing of it is written yet."""

    id: int | None
    layer: AnnotationSet


@dataclass(frozen=True, slots=True)
class SetRow:
    """What lists show of a set without reading its annotations; ``reached`` is the furthest end in code points,
    zones left out."""

    id: int
    author: str
    role: str
    status: str
    seconds: int | None
    entities: int
    events: int
    stances: int
    zones: int
    flagged: int
    reached: int


def fresh(author: str, role: str) -> AnnotationSet:
    """A set nobody has worked on yet."""
    return AnnotationSet(author=author, role=role, status=OPEN if role == GOLD else NEW)


def find(connection: sqlite3.Connection, document_id: int, author: str, role: str = ANNOTATOR) -> int | None:
    row = connection.execute(
        """SELECT sets.id FROM sets JOIN people ON people.id = sets.person_id
            WHERE document_id = ? AND people.name = ? AND sets.role = ?""",
        (document_id, author, role),
    ).fetchone()
    return row[0] if row else None


def of_document(connection: sqlite3.Connection, document_id: int) -> list[SetRow]:
    """Annotators by name, machines, gold."""
    rows = connection.execute(
        """SELECT sets.id, people.name, sets.role, status, seconds, entities, events, stances, zones, flagged, reached
            FROM sets JOIN people ON people.id = sets.person_id WHERE document_id = ?
            ORDER BY CASE sets.role WHEN 'annotator' THEN 0 WHEN 'machine' THEN 1 ELSE 2 END, people.name""",
        (document_id,),
    )
    return [SetRow(*row) for row in rows]


def load(connection: sqlite3.Connection, set_id: int) -> AnnotationSet:
    """The whole set. 10,000 annotations take some 50 ms."""
    row = connection.execute(
        """SELECT people.name, sets.role, status, seconds, labels, decisions, comments, schema_id, schema_version,
            extra, last_number FROM sets JOIN people ON people.id = sets.person_id WHERE sets.id = ?""",
        (set_id,),
    ).fetchone()
    author, role, status, seconds, labels, decisions, comments, schema_id, schema_version, extra, last_number = row
    return AnnotationSet(
        author=author,
        role=role,
        status=status,
        seconds=seconds,
        labels=orjson.loads(labels),
        annotations={values[0]: _annotation(values) for values in connection.execute(_SELECT, (set_id,))},
        decisions=_read(decisions),
        comments=_read(comments),
        schema_id=schema_id or "",
        schema_version=schema_version or "",
        extra=_read(extra) or {},
        last_number=last_number,
    )


def sampled(connection: sqlite3.Connection, kinds: Sequence[str], limit: int) -> list[Annotation]:
    """Up to ``limit`` annotations of some kinds from people's sets, whichever come first: for habits, not for sums."""
    marks = ", ".join("?" * len(kinds))
    people = "set_id NOT IN (SELECT id FROM sets WHERE role = 'machine')"
    query = _COLUMNS_OF + f" WHERE kind IN ({marks}) AND {people} LIMIT ?"
    return [_annotation(values) for values in connection.execute(query, (*kinds, limit))]


def _read(json: str | None) -> Any:
    return None if json is None else orjson.loads(json)


def _annotation(values: tuple[Any, ...]) -> Annotation:
    identifier, kind, label, start, end, fragments, attributes, arguments, note, doubt, origin, decision, extra = values
    return quick.annotation(
        identifier,
        kind,
        label,
        start,
        end,
        tuple((a, b) for a, b in orjson.loads(fragments)) if fragments else (),
        NOTHING if attributes == _EMPTY else _attributes(attributes),
        () if arguments == _NONE else _arguments(arguments),
        note,
        doubt == 1,
        None if origin is None else orjson.loads(origin),
        None if decision is None else orjson.loads(decision),
        NOTHING if extra is None else orjson.loads(extra),
    )


@lru_cache(4096)
def _attributes(json: str) -> Attributes:
    """Most annotations share their attributes with others; the mapping is read-only by contract."""
    values: Attributes = orjson.loads(json)
    return values


def _arguments(json: str) -> tuple[Argument, ...]:
    return arguments_from(orjson.loads(json))


def _values(annotation: Annotation) -> tuple[Any, ...]:
    """The columns after the id, as they are stored."""
    a = annotation
    return (
        a.kind,
        a.label,
        a.start,
        a.end,
        dumps(a.fragments).decode() if a.fragments else None,
        dumps(a.attributes).decode() if a.attributes else _EMPTY,
        dumps(arguments_to(a.arguments)).decode() if a.arguments else _NONE,
        a.note,
        int(a.doubt),
        None if a.origin is None else dumps(a.origin).decode(),
        None if a.decision is None else dumps(a.decision).decode(),
        dumps(a.extra).decode() if a.extra else None,
    )


def counts(annotations: Iterable[Annotation]) -> dict[str, int]:
    """Annotations per kind, flagged ones, and the furthest end (zones lie over the whole text and do not count)."""
    result = dict.fromkeys((*COUNTERS.values(), _OTHER, "flagged", "reached"), 0)
    for annotation in annotations:
        result[COUNTERS.get(annotation.kind, _OTHER)] += 1
        result["flagged"] += annotation.doubt
        if annotation.kind != ZONE:
            result["reached"] = max(result["reached"], annotation.end)
    return result


@dataclass(frozen=True, slots=True)
class Encoded:
    """A set as its columns, made before anything is written so that what cannot be stored is known first."""

    columns: tuple[Any, ...]
    counts: tuple[int, ...]
    annotations: list[tuple[Any, ...]]


def encode(layer: AnnotationSet, line: Mapping[str, Any]) -> Encoded:
    """``line`` are unknown keys of the line the set came on. Raises AyarError("unstorable")."""
    annotations = layer.annotations.values()
    rows = sorted([(a.id, *_values(a)) for a in annotations])  # as they will lie on disk
    return Encoded(_set_values(layer, line), tuple(counts(annotations).values()), rows)


def insert(connection: sqlite3.Connection, document_id: int, person_id: int, encoded: Encoded) -> int:
    """Write a whole new set and return its id."""
    cursor = connection.execute(
        """INSERT INTO sets (id, document_id, person_id, role, status, seconds, labels, decisions, comments, schema_id,
            schema_version, extra, line, last_number, entities, events, stances, zones, others, flagged, reached)
            VALUES (1 + max((SELECT coalesce(max(id), 0) FROM sets), (SELECT id FROM highest WHERE name = 'sets')),
            ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (document_id, person_id, *encoded.columns, *encoded.counts),
    )
    set_id = cursor.lastrowid
    assert set_id is not None
    _insert_annotations(connection, set_id, encoded)
    return set_id


def _insert_annotations(connection: sqlite3.Connection, set_id: int, encoded: Encoded) -> None:
    connection.executemany(_INSERT, [(set_id, *row) for row in encoded.annotations])


def _set_values(layer: AnnotationSet, line: Mapping[str, Any]) -> tuple[Any, ...]:
    return (
        layer.role,
        layer.status,
        layer.seconds,
        dumps(layer.labels).decode(),
        None if layer.decisions is None else dumps(layer.decisions).decode(),
        None if layer.comments is None else dumps(layer.comments).decode(),
        layer.schema_id or None,
        layer.schema_version or None,
        dumps(layer.extra).decode() if layer.extra else None,
        dumps(line).decode() if line else None,
        layer.last_number,
    )


def overwrite(connection: sqlite3.Connection, set_id: int, encoded: Encoded) -> None:
    """Put a set in the place of what was there; the caller keeps what was there in the history."""
    connection.execute("DELETE FROM annotations WHERE set_id = ?", (set_id,))
    _insert_annotations(connection, set_id, encoded)
    connection.execute(
        """UPDATE sets SET role = ?, status = ?, seconds = ?, labels = ?, decisions = ?, comments = ?, schema_id = ?,
            schema_version = ?, extra = ?, line = ?, last_number = max(last_number, ?), entities = ?, events = ?,
            stances = ?, zones = ?, others = ?, flagged = ?, reached = ? WHERE id = ?""",
        (*encoded.columns, *encoded.counts, set_id),
    )


def stamp(connection: sqlite3.Connection, set_ids: Iterable[int], schema: tuple[str, str]) -> None:
    """Remember with which schema (id, version) the sets were edited last."""
    connection.executemany(
        """UPDATE sets SET schema_id = ?, schema_version = ?
            WHERE id = ? AND (schema_id IS NOT ? OR schema_version IS NOT ?)""",
        [(*schema, set_id, *schema) for set_id in set_ids],
    )


class Stale(RuntimeError):
    """A change speaks of something that is not there: the set in memory is not the set on disk. A bug of ours."""


def apply(connection: sqlite3.Connection, set_id: int, changes: Iterable[Change], seconds: int = 0) -> None:
    """Make ``changes`` in the set and keep its counters, inside the caller's transaction. Raises Stale."""
    _Application(connection, set_id).run(changes, seconds)


class _Application:
    def __init__(self, connection: sqlite3.Connection, set_id: int) -> None:
        self._connection, self._set_id = connection, set_id
        names = (*COUNTERS.values(), _OTHER, "flagged", "reached")
        row = connection.execute(
            """SELECT status, labels, last_number, entities, events, stances, zones, others, flagged, reached,
                decisions, comments, seconds FROM sets WHERE id = ?""",
            (set_id,),
        ).fetchone()
        self._status, self._last_number = row[0], row[2]
        self._labels_json: str = row[1]
        self._labels: dict[str, Any] | None = None
        self._counts: dict[str, int] = dict(zip(names, row[3:-3], strict=True))
        self._lists: dict[str, str | None] = {DECISIONS: row[-3], COMMENTS: row[-2]}
        self._seconds: int | None = row[-1]
        self._shrunk = False

    def run(self, changes: Iterable[Change], seconds: int) -> None:
        several = list(changes)
        if self._status == NEW and begins_work(several):
            self._status = IN_PROGRESS
        for change in several:
            self._change(change)
        if self._shrunk:
            self._counts["reached"] = self._furthest()
        labels = self._labels_json if self._labels is None else dumps(self._labels).decode()
        self._connection.execute(
            """UPDATE sets SET status = ?, labels = ?, last_number = ?, entities = ?, events = ?, stances = ?,
                zones = ?, others = ?, flagged = ?, reached = ?, decisions = ?, comments = ?, seconds = ?
                WHERE id = ?""",
            (self._status, labels, self._last_number, *self._counts.values(), *self._lists.values())
            + ((self._seconds or 0) + seconds if seconds else self._seconds, self._set_id),
        )

    def _change(self, change: Change) -> None:
        before, after = change.before, change.after
        if isinstance(after, Annotation):
            self._put(before if isinstance(before, Annotation) else None, after)
        elif isinstance(before, Annotation):
            self._expect_one(self._connection.execute(*self._deletion(before.id)))
        elif change.touched.startswith((DECISIONS, COMMENTS)):
            self._change_list(change, DECISIONS if change.touched.startswith(DECISIONS) else COMMENTS)
        elif after is not None:
            self._set_field(after)
        elif before is not None:
            self._all_labels().pop(before.name.removeprefix("labels."), None)
        self._count(before, -1)
        self._count(after, +1)

    def _deletion(self, identifier: str) -> tuple[str, tuple[int, str]]:
        return "DELETE FROM annotations WHERE set_id = ? AND id = ?", (self._set_id, identifier)

    def _put(self, before: Annotation | None, after: Annotation) -> None:
        if before is None:
            self._connection.execute(_INSERT, (self._set_id, after.id, *_values(after)))
        else:
            self._expect_one(self._connection.execute(_UPDATE, (*_values(after), self._set_id, after.id)))
        self._last_number = max(self._last_number, number_of(after.id))

    def _expect_one(self, cursor: sqlite3.Cursor) -> None:
        if cursor.rowcount != 1:
            raise Stale(self._set_id)

    def _set_field(self, field: SetField) -> None:
        if field.name == "status":
            self._status = field.value
        elif field.name == SECONDS:
            self._seconds = field.value
        else:
            self._all_labels()[field.name.removeprefix("labels.")] = field.value

    def _change_list(self, change: Change, prefix: str) -> None:
        entries = entries_after(_read(self._lists[prefix]), change, prefix)
        self._lists[prefix] = None if entries is None else dumps(entries).decode()

    def _all_labels(self) -> dict[str, Any]:
        if self._labels is None:
            self._labels = orjson.loads(self._labels_json)
        return self._labels

    def _count(self, side: Annotation | SetField | None, step: int) -> None:
        if not isinstance(side, Annotation):
            return
        self._counts[COUNTERS.get(side.kind, _OTHER)] += step
        self._counts["flagged"] += step * side.doubt
        if side.kind == ZONE:
            return
        if step > 0:
            self._counts["reached"] = max(self._counts["reached"], side.end)
        elif side.end >= self._counts["reached"]:
            self._shrunk = True

    def _furthest(self) -> int:
        row = self._connection.execute(
            """SELECT coalesce(max("end"), 0) FROM annotations WHERE set_id = ? AND kind <> 'zone'""", (self._set_id,)
        ).fetchone()
        return int(row[0])


def same(one: AnnotationSet, other: AnnotationSet) -> bool:
    """Whether two sets say the same, down to the time worked."""
    return _content(one) == _content(other)


def _content(layer: AnnotationSet) -> tuple[object, ...]:
    return (layer.annotations, layer.labels, layer.status, layer.seconds, layer.decisions, layer.comments) + (
        layer.schema_id,
        layer.schema_version,
        layer.extra,
    )
