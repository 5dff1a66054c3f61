"""How far everybody is, and how long a document takes: the numbers behind the dashboard.

Time is what the window measured at work: gaps of more than a minute between two actions do not count
(``AnnotationSet.seconds``). Sets whose time nobody measured are in no median.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace
from statistics import median

from models.annotation_set import ANNOTATOR, FINISHED, IN_PROGRESS, MACHINE, NEW, OPEN, SEALED

_STATES = {NEW: "new", IN_PROGRESS: "in_progress", OPEN: "in_progress", FINISHED: "finished", SEALED: "finished"}


@dataclass(frozen=True, slots=True)
class Progress:
    """``person`` as ``role`` (annotator, reviewer), in documents. ``assigned`` are those they are to read; where
    nothing is assigned, those they have work on. ``new`` are of these the ones not begun; gold counts as in progress
    while it is open and as finished when it is sealed. ``flagged`` have a doubt, ``unassigned`` work that nobody asked
    for. ``median_seconds`` is of the ``timed`` finished documents whose time is known, None when there are none;
    ``seconds`` the sum over all work."""

    person: str
    role: str
    assigned: int = 0
    new: int = 0
    in_progress: int = 0
    finished: int = 0
    flagged: int = 0
    unassigned: int = 0
    timed: int = 0
    median_seconds: float | None = None
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class DocumentTime:
    """Seconds that one person worked on one document (``key``, ``length`` in code points)."""

    document_id: int
    key: str
    length: int
    person: str
    role: str
    status: str
    seconds: int


_Set = tuple[int, str, str, str, int, int | None]  # document id, person, role, status, flagged, seconds


def progress(connection: sqlite3.Connection, batch: str | None = None) -> list[Progress]:
    """Annotators by name, then reviewers; of the documents of one batch when it is given. Machines have no progress.

    400,000 sets take about a second.
    """
    assigned: dict[tuple[str, str], set[int]] = {}
    for document_id, person, role in connection.execute(_ASSIGNED, (batch, batch)):
        assigned.setdefault((person, role), set()).add(document_id)
    worked: dict[tuple[str, str], list[_Set]] = {}
    for row in connection.execute(_SETS, (MACHINE, batch, batch)):
        worked.setdefault((row[1], row[2]), []).append(row)
    keys = sorted({*assigned, *worked}, key=lambda key: (key[1] != ANNOTATOR, key[0]))
    return [_progress(*key, assigned.get(key), worked.get(key, []), given=bool(assigned)) for key in keys]


_ASSIGNED = """SELECT document_id, name, assignments.role FROM assignments JOIN people ON people.id = person_id
    WHERE document_id IN (SELECT id FROM documents WHERE aside = 0 AND (? IS NULL OR batch = ?))"""
_SETS = """SELECT document_id, name, CASE sets.role WHEN 'gold' THEN 'reviewer' ELSE sets.role END, status, flagged,
    seconds FROM sets JOIN people ON people.id = person_id WHERE sets.role <> ?
    AND (sets.role <> 'gold' OR people.role <> 'gold')
    AND document_id IN (SELECT id FROM documents WHERE aside = 0 AND (? IS NULL OR batch = ?))"""
"""Gold that was imported under a name that is nobody's has no progress."""


def _progress(person: str, role: str, asked: set[int] | None, work: list[_Set], *, given: bool) -> Progress:
    documents = asked if asked is not None or given else {row[0] for row in work}
    documents = documents or set()
    begun = [row for row in work if _STATES.get(row[3], "") != "new"]
    theirs = [row for row in begun if row[0] in documents]
    states = [_STATES.get(row[3], "in_progress") for row in theirs]
    found = Progress(
        person, role, len(documents), len(documents) - len(theirs), states.count("in_progress"),
        states.count("finished"), sum(row[4] > 0 for row in theirs), len(begun) - len(theirs),
        seconds=sum(row[5] or 0 for row in begun),
    )  # fmt: skip
    times = [row[5] for row in begun if row[5] and _STATES.get(row[3]) == "finished"]
    return replace(found, timed=len(times), median_seconds=median(times) if times else None)


def times(connection: sqlite3.Connection, batch: str | None = None) -> Iterable[DocumentTime]:
    """Every finished set whose time is known, in document order: for «time per document»."""
    rows = connection.execute(
        """SELECT documents.id, key, length, people.name, sets.role, status, seconds FROM sets
            JOIN people ON people.id = person_id JOIN documents ON documents.id = document_id
            WHERE aside = 0 AND seconds > 0 AND status IN (?, ?) AND (? IS NULL OR batch = ?)
            ORDER BY position, people.name""",
        (FINISHED, SEALED, batch, batch),
    )
    return [DocumentTime(*row) for row in rows]
