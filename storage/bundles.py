"""Making a bundle: what the lead sends to somebody, and what somebody sends back (docs/bundles.md)."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import orjson

from models.annotation_set import ANNOTATOR, FINISHED, GOLD, NEW
from models.assignment import REVIEWER
from models.errors import AyarError
from models.progress import Step
from models.registry import Registry
from storage import assigning, dumping, guidelines, people, registering, schemas, suggestions
from storage.bundle_file import COMMENTS, GUIDELINE, LANGUAGES, REGISTRY, SCHEMA, WORK, BundleWriter

PROJECT_ID: Final = "project_id"
ENVELOPE: Final = "bundle"
"""The key of a line of work that is about its journey; it does not stay with what it brought."""


@dataclass(slots=True)
class BundleReport:
    """The result object of ``bundle``: documents, sets and the file."""

    file: str
    documents: int = 0
    sets: int = 0


@dataclass(frozen=True, slots=True)
class _Journey:
    """``person`` is whoever is not the lead, ``role`` theirs; ``outwards`` from the lead to them."""

    person: str
    role: str
    outwards: bool


def send(
    connection: sqlite3.Connection, user: str | None, out: Path, receiver: str, batch: str | None = None
) -> Generator[Step, None, BundleReport]:
    """Everything that ``receiver`` needs to read the documents assigned to them (in a project without assignments:
    all); a reviewer also gets the finished sets of the others and the gold. Steps count documents.

    Raises AyarError no_name, not_a_person, no_such_batch, bundle_nothing_assigned, and what ``BundleWriter`` raises.
    """
    known = people.find(connection, receiver)
    if known is not None and known.role not in (ANNOTATOR, REVIEWER):
        raise AyarError("not_a_person", author=receiver)
    journey = _Journey(receiver.strip(), known.role if known is not None else ANNOTATOR, outwards=True)
    if not journey.person:
        raise AyarError("no_name")
    wanted = _assigned(connection, journey, batch)
    return (yield from _write(connection, user, out, journey, wanted))


def send_back(connection: sqlite3.Connection, out: Path, sender: str) -> Generator[Step, None, BundleReport]:
    """The work of ``sender``: their sets, the gold that is theirs when they review, and what they asked and answered
    about the work of others, which may be all there is. Steps count documents.

    Raises AyarError bundle_no_work, and what ``BundleWriter`` raises.
    """
    known = people.find(connection, sender.strip())
    if known is None:
        raise AyarError("bundle_no_work", author=sender)
    journey = _Journey(known.name, known.role, outwards=False)
    wanted = _worked_on(connection, journey)
    if not wanted and next(_said_elsewhere(connection, journey), None) is None:
        raise AyarError("bundle_no_work", author=sender)
    return (yield from _write(connection, known.name, out, journey, wanted))


def identity(connection: sqlite3.Connection) -> str:
    """By which a project and the copies that people work in know each other. Projects from before there were bundles
    are known by when they were made."""
    held = dict(connection.execute("SELECT name, value FROM settings WHERE name IN ('project_id', 'created')"))
    if PROJECT_ID in held:
        return str(orjson.loads(held[PROJECT_ID]))
    return sha256(held.get("created", "").encode()).hexdigest()[:32]


# ---- which documents
def _assigned(connection: sqlite3.Connection, journey: _Journey, batch: str | None) -> list[int]:
    sql = "SELECT id FROM documents WHERE aside = 0 AND (? IS NULL OR batch = ?) ORDER BY position"
    documents = [row[0] for row in connection.execute(sql, (batch, batch))]
    if batch is not None and not documents:
        raise AyarError("no_such_batch", batch=batch)
    if connection.execute("SELECT 1 FROM assignments LIMIT 1").fetchone() is not None:
        theirs = assigning.of_person(connection, journey.person)
        documents = [n for n in documents if n in theirs]
    if not documents:
        raise AyarError("bundle_nothing_assigned", author=journey.person)
    return documents


def _worked_on(connection: sqlite3.Connection, journey: _Journey) -> list[int]:
    rows = connection.execute("SELECT id FROM documents ORDER BY position").fetchall()
    return [n for (n,) in rows if _sets_back(connection, n, journey)]


# ---- which sets
def _sets_out(connection: sqlite3.Connection, document_id: int, journey: _Journey) -> list[int]:
    """Their own work and what has been said about it; for a reviewer whatever is ready to be reviewed."""
    found = []
    for set_id, name, role, status in _sets(connection, document_id):
        own = role == ANNOTATOR and name == journey.person
        ready = journey.role == REVIEWER and (role == GOLD or (role == ANNOTATOR and status == FINISHED))
        if own or ready:
            found.append(set_id)
    return found


def _sets_back(connection: sqlite3.Connection, document_id: int, journey: _Journey) -> list[int]:
    """What they wrote; comments on the work of others travel with a reviewer's answer too."""
    found = []
    for set_id, name, role, status in _sets(connection, document_id):
        own = role == ANNOTATOR and name == journey.person
        gold = journey.role == REVIEWER and role == GOLD and _answers_for(connection, document_id, journey.person)
        if (own or gold) and not (status == NEW and _is_empty(connection, set_id)):
            found.append(set_id)
    return found


def _answers_for(connection: sqlite3.Connection, document_id: int, reviewer: str) -> bool:
    """The gold of a document belongs to the reviewer it is assigned to; unassigned, to whoever sends it."""
    reviewers = {a.person for a in assigning.of_document(connection, document_id) if a.role == REVIEWER}
    return not reviewers or reviewer in reviewers


def _sets(connection: sqlite3.Connection, document_id: int) -> list[tuple[int, str, str, str]]:
    """Annotators by name, machines, gold."""
    return connection.execute(
        """SELECT sets.id, name, sets.role, status FROM sets JOIN people ON people.id = person_id WHERE document_id = ?
            ORDER BY CASE sets.role WHEN 'annotator' THEN 0 WHEN 'machine' THEN 1 ELSE 2 END, name""",
        (document_id,),
    ).fetchall()


def _is_empty(connection: sqlite3.Connection, set_id: int) -> bool:
    sql = """SELECT entities + events + stances + zones + others = 0 AND labels = '{}' AND comments IS NULL
        AND decisions IS NULL FROM sets WHERE id = ?"""
    return bool(connection.execute(sql, (set_id,)).fetchone()[0])


def edited(connection: sqlite3.Connection, set_id: int) -> str | None:
    """When its author last changed a set, wherever that was (ISO 8601 UTC); None when nobody knows, after an import.

    A set that came in a bundle is as old as it was there, not as its merging; comments of others do not make it newer.
    """
    row = connection.execute(
        """SELECT CASE edits.title WHEN 'merge' THEN merged_sets.time ELSE edits.time END FROM changes
            JOIN edits ON edits.id = changes.edit_id
            LEFT JOIN merged_sets ON merged_sets.edit_id = edits.id AND merged_sets.set_id = changes.set_id
            WHERE changes.set_id = ? AND edits.title <> 'comment'
            AND (edits.title <> 'merge' OR (edits.kind = 'edit' AND edits.state = 'done'))
            ORDER BY edits.id DESC LIMIT 1""",
        (set_id,),
    ).fetchone()
    return row[0] if row else None


# ---- writing
def _write(
    connection: sqlite3.Connection, user: str | None, out: Path, journey: _Journey, wanted: Sequence[int]
) -> Generator[Step, None, BundleReport]:
    report = BundleReport(str(out), documents=len(wanted))
    connection.execute("BEGIN")  # what is read together belongs together, whoever writes meanwhile
    try:
        with BundleWriter(out) as bundle:
            yield from _write_work(connection, bundle, journey, wanted, report)
            for name, data in _small_parts(connection, journey):
                bundle.add(name, [data])
            bundle.finish(_manifest(connection, user, journey, report))
    finally:
        connection.execute("ROLLBACK")
    return report


def _write_work(
    connection: sqlite3.Connection, bundle: BundleWriter, journey: _Journey, wanted: Sequence[int], report: BundleReport
) -> Generator[Step, None, None]:
    """A member is written in one go; the steps come between the documents."""
    with bundle.member(WORK) as member:
        for done, document_id in enumerate(wanted, 1):
            for line in _lines(connection, document_id, journey, report):
                member.write(line)
            yield Step(done, len(wanted))


def _lines(
    connection: sqlite3.Connection, document_id: int, journey: _Journey, report: BundleReport
) -> Iterator[bytes]:
    find = _sets_out if journey.outwards else _sets_back
    chosen = find(connection, document_id, journey)
    about = _about_document(connection, document_id, journey)
    report.sets += len(chosen)
    lines = dumping.chosen_lines(connection, document_id, chosen)
    times = [edited(connection, set_id) for set_id in chosen] or [None]
    for line, time in zip(lines, times, strict=True):
        yield line[:-2] + b',"' + ENVELOPE.encode() + b'":' + orjson.dumps({"edited": time, **about}) + b"}\n"


def _about_document(connection: sqlite3.Connection, document_id: int, journey: _Journey) -> dict[str, Any]:
    """What its annotator did with suggestions travels both ways, batch and readers outwards only. An annotator does not
    learn who else reads a document."""
    own = suggestions.told(connection, document_id, journey.person)
    outcomes = {"outcomes": own} if own else {}
    if not journey.outwards:
        return outcomes
    batch = connection.execute("SELECT batch FROM documents WHERE id = ?", (document_id,)).fetchone()[0]
    readers = [
        {"person": a.person, "role": a.role}
        for a in assigning.of_document(connection, document_id)
        if journey.role == REVIEWER or a.person == journey.person or a.role == REVIEWER
    ]
    return {"batch": batch, "assigned": readers, **outcomes}


def _small_parts(connection: sqlite3.Connection, journey: _Journey) -> Iterator[tuple[str, bytes]]:
    """What is the lead's to say: schema, guidelines, registry. On the way back what was said about others' work."""
    if not journey.outwards:
        if said := b"".join(_said_elsewhere(connection, journey)):
            yield COMMENTS, said
        return
    yield SCHEMA, _schema(connection)
    for code in LANGUAGES:
        if (text := guidelines.read(connection, code)) is not None:
            yield GUIDELINE.format(code), text.encode()
    if own := registering.own(connection):
        yield REGISTRY, Registry(own).lines()


def _said_elsewhere(connection: sqlite3.Connection, journey: _Journey) -> Iterator[bytes]:
    rows = connection.execute(
        """SELECT key, people.name, sets.role, comments FROM sets JOIN people ON people.id = person_id
            JOIN documents ON documents.id = document_id WHERE comments IS NOT NULL AND sets.role = ?
            AND people.name <> ?
            ORDER BY position, people.name""",
        (ANNOTATOR, journey.person),
    )
    for key, author, role, held in rows:
        said = [entry for entry in orjson.loads(held) if _author_of(entry) == journey.person]
        if said:
            yield orjson.dumps({"document": key, "author": author, "role": role, "comments": said}) + b"\n"


def _author_of(entry: Any) -> Any:
    return entry.get("author") if isinstance(entry, dict) else None


def _schema(connection: sqlite3.Connection) -> bytes:
    return (schemas.read(connection, schemas.current(connection)) or "").encode()


def _manifest(
    connection: sqlite3.Connection, user: str | None, journey: _Journey, report: BundleReport
) -> dict[str, Any]:
    settings = {name: orjson.loads(value) for name, value in connection.execute("SELECT name, value FROM settings")}
    identifier, version = schemas.current(connection)
    owner = settings.get("owner", user if journey.outwards else None)
    return {
        "direction": "out" if journey.outwards else "back",
        "sender": user if journey.outwards else journey.person,
        "receiver": journey.person if journey.outwards else None,
        "role": journey.role,
        "project": {"id": identity(connection), "title": settings.get("title", ""), "owner": owner},
        "schema": {"id": identifier, "version": version, "sha256": sha256(_schema(connection)).hexdigest()},
        "counts": {"documents": report.documents, "sets": report.sets},
        "people": _known_people(connection, journey),
    }


def _known_people(connection: sqlite3.Connection, journey: _Journey) -> list[dict[str, str]]:
    """The reviewers, and for a reviewer the annotators too."""
    if not journey.outwards:
        return []
    roles = (REVIEWER, ANNOTATOR) if journey.role == REVIEWER else (REVIEWER,)
    return [{"name": p.name, "role": p.role} for p in people.everyone(connection) if p.role in roles]
