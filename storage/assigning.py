"""Assignments in the database, and giving documents to people evenly."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from models.annotation_set import ANNOTATOR, GOLD
from models.assignment import REVIEWER, Assignment, plan
from models.errors import AyarError
from storage.arranging import Arrangement

TITLE: Final = "assign"
_BEGUN: Final = {ANNOTATOR: ANNOTATOR, REVIEWER: GOLD}  # the role of the set that shows that work has begun


@dataclass(frozen=True, slots=True)
class Wanted:
    """Every document (of ``batch``, when it is given) is to be read by ``overlap`` of ``people`` as ``role``."""

    people: tuple[str, ...]
    overlap: int
    batch: str | None = None
    seed: int = 0
    role: str = ANNOTATOR


@dataclass(frozen=True, slots=True)
class Load:
    """Documents that one person has of those asked for: all of them, and how many are new."""

    assigned: int = 0
    added: int = 0


@dataclass(frozen=True, slots=True)
class AssignReport:
    """``added`` and ``kept`` count assignments; ``short`` documents with fewer readers than asked for; ``loads`` by
    name, also of people who had some of the documents without being asked for."""

    documents: int
    added: int
    kept: int
    short: int
    loads: Mapping[str, Load]
    arrangement: Arrangement = field(default_factory=Arrangement)


def of_document(connection: sqlite3.Connection, document_id: int) -> list[Assignment]:
    """Annotators by name, then reviewers."""
    rows = connection.execute(
        """SELECT document_id, name, assignments.role FROM assignments JOIN people ON people.id = person_id
            WHERE document_id = ? ORDER BY assignments.role, name""",
        (document_id,),
    )
    return [Assignment(*row) for row in rows]


def of_person(connection: sqlite3.Connection, name: str, role: str | None = None) -> set[int]:
    """The ids of the documents that a person is to read, as ``role`` or at all."""
    rows = connection.execute(
        """SELECT document_id FROM assignments JOIN people ON people.id = person_id
            WHERE name = ? AND (? IS NULL OR assignments.role = ?)""",
        (name, role, role),
    )
    return {row[0] for row in rows}


def planned(connection: sqlite3.Connection, wanted: Wanted) -> AssignReport:
    """What ``wanted`` would change, without changing it.

    Raises AyarError(assign_overlap) unless overlap is between 1 and the number of people, no_such_batch,
    nothing_to_assign when there are no documents, no_name for a name without letters.
    """
    people = tuple(dict.fromkeys(name.strip() for name in wanted.people))
    if not all(people):
        raise AyarError("no_name")
    if not 1 <= wanted.overlap <= len(people):
        raise AyarError("assign_overlap", n=wanted.overlap, people=len(people))
    taken = _taken(connection, wanted)
    new = plan(taken, people, wanted.overlap, wanted.seed, _totals(connection, wanted.role))
    given = tuple(Assignment(n, name, wanted.role) for n, names in new.items() for name in names)
    begun = tuple(Assignment(n, name, wanted.role) for n, name in _begun_without(connection, wanted, taken))
    arrangement = Arrangement((*given, *begun), roles=_promotions(connection, people, wanted.role))
    return _report(taken, new, wanted, arrangement)


def _taken(connection: sqlite3.Connection, wanted: Wanted) -> dict[int, set[str]]:
    """Every document asked for, with those who have it assigned or have begun to work on it."""
    documents = [row[0] for row in connection.execute(_DOCUMENTS, (wanted.batch, wanted.batch))]
    if not documents and wanted.batch is not None:
        raise AyarError("no_such_batch", batch=wanted.batch)
    if not documents:
        raise AyarError("nothing_to_assign")
    taken: dict[int, set[str]] = {document_id: set() for document_id in documents}
    for document_id, name in (*_assigned(connection, wanted.role), *_begun(connection, wanted.role)):
        if document_id in taken:
            taken[document_id].add(name)
    return taken


_DOCUMENTS: Final = "SELECT id FROM documents WHERE aside = 0 AND (? IS NULL OR batch = ?) ORDER BY position"


def _assigned(connection: sqlite3.Connection, role: str) -> Iterable[tuple[int, str]]:
    sql = """SELECT document_id, name FROM assignments JOIN people ON people.id = person_id
        WHERE assignments.role = ?"""
    return connection.execute(sql, (role,)).fetchall()


def _begun(connection: sqlite3.Connection, role: str) -> Iterable[tuple[int, str]]:
    """Gold that came from elsewhere belongs to nobody here: only who may review has begun it."""
    sql = """SELECT document_id, name FROM sets JOIN people ON people.id = person_id
        WHERE sets.role = ? AND status <> 'new' AND (sets.role = 'annotator' OR people.role = 'reviewer')"""
    return connection.execute(sql, (_BEGUN[role],)).fetchall()


def _begun_without(
    connection: sqlite3.Connection, wanted: Wanted, taken: Mapping[int, set[str]]
) -> list[tuple[int, str]]:
    """Work of the people asked for that began before it was assigned: it is assigned now."""
    assigned = set(_assigned(connection, wanted.role))
    rows = sorted(set(_begun(connection, wanted.role)) - assigned)
    return [(n, name) for n, name in rows if n in taken and name in wanted.people]


def _totals(connection: sqlite3.Connection, role: str) -> dict[str, int]:
    """Documents that everyone has in the whole project."""
    totals: dict[str, int] = {}
    for _, name in _assigned(connection, role):
        totals[name] = totals.get(name, 0) + 1
    return totals


def _promotions(connection: sqlite3.Connection, people: Iterable[str], role: str) -> dict[str, tuple[str, str]]:
    """Annotators who are to review become reviewers."""
    if role != REVIEWER:
        return {}
    known = dict(connection.execute("SELECT name, role FROM people").fetchall())
    return {name: (known[name], REVIEWER) for name in people if known.get(name, REVIEWER) != REVIEWER}


def _report(
    taken: Mapping[int, set[str]], new: Mapping[int, tuple[str, ...]], wanted: Wanted, arrangement: Arrangement
) -> AssignReport:
    kept, added = _counted(taken), _counted(new)
    names = sorted({*wanted.people, *kept, *added})
    loads = {name: Load(kept.get(name, 0) + added.get(name, 0), added.get(name, 0)) for name in names}
    short = sum(len(taken[n]) + len(new.get(n, ())) < wanted.overlap for n in taken)
    return AssignReport(len(taken), sum(added.values()), sum(kept.values()), short, loads, arrangement)


def _counted(people: Mapping[int, Iterable[str]]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for names in people.values():
        for name in names:
            counts[name] = counts.get(name, 0) + 1
    return counts


def params_of(report: AssignReport, wanted: Wanted) -> dict[str, Any]:
    """What the history says of the edit."""
    return {"n": report.added, "documents": report.documents, "people": len(wanted.people), "overlap": wanted.overlap}
