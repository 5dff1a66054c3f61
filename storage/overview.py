"""Everything the dashboard shows, gathered in one go: run elsewhere (``processes.overview``), no window waits for it.

A document is *read* when everyone who is to read it has finished, *gold* when its gold is sealed. What a period leaves
out are the documents whose last edit by anybody is older, or of no known time; the state of documents and people is
that of today, whatever the period.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Collection, Generator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from models.adjudication.queue import DocumentQueue
from models.agreement.confusion import Brief, Confusion
from models.agreement.measures import MEASURES
from models.annotation_set import ANNOTATOR, FINISHED, GOLD, IN_PROGRESS, MACHINE, NEW, SEALED
from models.progress import Step
from models.schema import Schema
from storage import agreeing, documents, progress_of, readiness, suggestions
from storage.agreeing import Agreement, Asked
from storage.documents import Facets
from storage.progress_of import DocumentTime, Progress
from storage.readings import Chosen
from storage.suggestions import Precision

if TYPE_CHECKING:
    from storage.adjudicated import Adjudicated

WEEK: Final = timedelta(days=7)
PACE_DAYS: Final = 28
PACE_DOCUMENTS: Final = 10
"""So many documents must have been finished in the last PACE_DAYS before an end is projected,"""
PACE_SPAN: Final = 5
"""and on so many different days."""
READ: Final = "read"


@dataclass(frozen=True, slots=True)
class Scope:
    """What is looked at: one ``batch``; documents worked on since a moment (``since``, ISO 8601 UTC); some
    ``authors``, None for every annotator."""

    batch: str | None = None
    since: str | None = None
    authors: tuple[str, ...] | None = None

    @property
    def pairs(self) -> bool:
        """Whether it names enough people to be compared."""
        return self.authors is None or len(self.authors) > 1


@dataclass(slots=True)
class States:
    """How many documents are gold, read, begun and new; every one counts once. ``recent_gold`` were sealed in the last
    seven days. ``pace`` is read or sealed documents a day over the last PACE_DAYS, None with how many documents
    (``missing``) or days (``missing_days``) are not there for it."""

    total: int = 0
    gold: int = 0
    read: int = 0
    in_progress: int = 0
    new: int = 0
    recent_gold: int = 0
    pace: float | None = None
    missing: int = 0
    missing_days: int = 0
    by_document: dict[int, str] = field(default_factory=dict)


@dataclass(slots=True)
class Overview:
    """``shared`` are the documents that two or more have finished. ``conflicts`` are (open, all) by type, ``cells`` the
    matrix of confusion by kind (``Confusion.cells``), ``labels`` how often each (kind, label) is used in the finished
    work of annotators, ``aided`` the (document, person) pairs in whose work suggestions were judged, ``unlearnt`` how
    many sets are missing for a learning curve. A ``partial`` one is without agreement, which is still to come."""

    scope: Scope
    states: States
    people: list[Progress]
    agreement: Agreement | None
    shared: int
    conflicts: dict[str, tuple[int, int]]
    cells: dict[str, Confusion]
    labels: dict[tuple[str, str], int]
    times: list[DocumentTime]
    aided: frozenset[tuple[int, str]]
    suggestions: list[Precision]
    titles: dict[int, str]
    facets: Facets
    unlearnt: int = 0
    partial: bool = False


def gather(
    project: Adjudicated, connection: sqlite3.Connection, schema: Schema, scope: Scope, *, agreed: bool = True
) -> Generator[Step, None, Overview]:
    """``Adjudicated.overview``."""
    wanted = within(connection, scope)
    queues = yield from project.queue()
    briefs = yield from project.briefs()
    agreement = None
    if agreed and scope.pairs:
        asked = Asked(Chosen(scope.authors), detailed=True, resampled=False, documents=wanted)
        agreement = yield from agreeing.agree(connection, schema, asked)
    outcomes = suggestions.outcomes(connection)
    return Overview(
        scope=scope,
        states=states(connection, scope.batch),
        people=[p for p in progress_of.progress(connection, scope.batch) if _counts(p.person, scope)],
        agreement=agreement,
        shared=len(agreement.documents) if agreement is not None else 0,
        conflicts=_by_type([each for each in queues if wanted is None or each.document_id in wanted], scope),
        cells=_confusions({d: b for d, b in briefs.items() if wanted is None or d in wanted}, scope),
        labels=_labels(connection, wanted, scope),
        times=_times(connection, wanted, scope),
        aided=frozenset((row.document_id, row.person) for row in outcomes),
        suggestions=_judged(connection, scope),
        titles=dict(connection.execute("SELECT id, coalesce(title, name, key) FROM documents")),
        facets=documents.facets(connection),
        unlearnt=_unlearnt(connection),
        partial=not agreed,
    )


def _counts(person: str, scope: Scope) -> bool:
    return scope.authors is None or person in scope.authors


# ---- which documents
def within(connection: sqlite3.Connection, scope: Scope) -> frozenset[int] | None:
    """The ids of the documents in scope, which are not set aside; None for all."""
    some_aside = connection.execute("SELECT 1 FROM documents WHERE aside = 1 LIMIT 1").fetchone() is not None
    if scope.batch is None and scope.since is None and not some_aside:
        return None
    sql = "SELECT id FROM documents WHERE aside = 0 AND (? IS NULL OR batch = ?)"
    found = {row[0] for row in connection.execute(sql, (scope.batch,) * 2)}
    if scope.since is not None:
        since = scope.since
        found &= {document for document, time in _last_edits(connection).items() if time >= since}
    return frozenset(found)


def _last_edits(connection: sqlite3.Connection) -> dict[int, str]:
    """When anybody last worked on a document, ISO 8601 UTC, by document; those of no known time are left out."""
    return dict(
        connection.execute(
            """SELECT document_id, max(edits.time) FROM changes JOIN edits ON edits.id = changes.edit_id
                JOIN sets ON sets.id = changes.set_id GROUP BY document_id"""
        )
    )


# ---- how far
def states(connection: sqlite3.Connection, batch: str | None, now: datetime | None = None) -> States:
    """Of the documents that are not set aside; ``now`` is given by tests."""
    now = now or datetime.now(UTC)
    ids = [
        r[0]
        for r in connection.execute(
            "SELECT id FROM documents WHERE aside = 0 AND (? IS NULL OR batch = ?)", (batch,) * 2
        )
    ]
    gold = dict(connection.execute("SELECT document_id, status FROM sets WHERE role = ?", (GOLD,)))
    ready = readiness.of_documents(connection)
    begun = {
        r[0] for r in connection.execute("SELECT document_id FROM sets WHERE role <> ? AND status <> ?", (MACHINE, NEW))
    }
    found = {n: _state(gold.get(n), ready.get(n), begun=n in begun) for n in ids}
    counted = Counter(found.values())
    made = States(len(ids), counted[GOLD], counted[READ], counted[IN_PROGRESS], counted[NEW], by_document=found)
    last = _last_edits(connection)
    made.recent_gold = sum(last.get(n, "") >= stamp(now - WEEK) for n, state in found.items() if state == GOLD)
    done = [last[n] for n, state in found.items() if state in {GOLD, READ} and n in last]
    _pace(made, [time for time in done if time >= stamp(now - timedelta(days=PACE_DAYS))])
    return made


def _state(gold: str | None, known: readiness.Readiness | None, *, begun: bool) -> str:
    if gold == SEALED:
        return GOLD
    if known is not None and known.finished and not known.waiting:
        return READ
    return IN_PROGRESS if begun else NEW


def _pace(made: States, times: Sequence[str]) -> None:
    """An average over few documents or a single busy day is no pace."""
    days = {time[:10] for time in times}
    made.missing, made.missing_days = max(0, PACE_DOCUMENTS - len(times)), max(0, PACE_SPAN - len(days))
    if not made.missing and not made.missing_days:
        first = min(datetime.fromisoformat(day) for day in days)
        last = max(datetime.fromisoformat(day) for day in days)
        made.pace = len(times) / ((last - first).days + 1)


def stamp(moment: datetime) -> str:
    """As the times of edits are written, so that they compare as text."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")


# ---- conflicts, confusion, labels, time
def _by_type(queues: Sequence[DocumentQueue], scope: Scope) -> dict[str, tuple[int, int]]:
    still: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for each in queues:
        for conflict in each.conflicts:
            if scope.authors is None or set(conflict.apart) & set(scope.authors):
                every[conflict.type] += 1
                still[conflict.type] += conflict.open
    return {name: (still[name], n) for name, n in every.items()}


def _confusions(briefs: dict[int, tuple[Brief, ...]], scope: Scope) -> dict[str, Confusion]:
    found = {kind: Confusion(kind) for kind in MEASURES}
    for places in briefs.values():
        for confusion in found.values():
            confusion.add(places, scope.authors)
    return found


def _labels(connection: sqlite3.Connection, wanted: frozenset[int] | None, scope: Scope) -> dict[tuple[str, str], int]:
    counted: Counter[tuple[str, str]] = Counter()
    for document, person, kind, label, n in connection.execute(
        """SELECT document_id, people.name, kind, label, count(*) FROM annotations
            JOIN sets ON sets.id = annotations.set_id JOIN people ON people.id = sets.person_id
            WHERE sets.role = ? GROUP BY sets.id, kind, label""",
        (ANNOTATOR,),
    ):
        if (wanted is None or document in wanted) and _counts(person, scope):
            counted[kind, label] += n
    return dict(counted)


def _times(connection: sqlite3.Connection, wanted: Collection[int] | None, scope: Scope) -> list[DocumentTime]:
    """Of annotators: how long reviewers take is another question."""
    return [
        each
        for each in progress_of.times(connection, scope.batch)
        if each.role == ANNOTATOR and _counts(each.person, scope) and (wanted is None or each.document_id in wanted)
    ]


def _judged(connection: sqlite3.Connection, scope: Scope) -> list[Precision]:
    if scope.authors is None:
        return suggestions.precisions(connection)
    return [each for name in scope.authors for each in suggestions.precisions(connection, name)]


def _unlearnt(connection: sqlite3.Connection) -> int:
    """How many sets are missing for a learning curve, which learns from gold, else from everybody's finished sets."""
    from models.suggest.learning_curve import FEWEST  # loads the tagger, which the start of the window has no use for

    gold = connection.execute("SELECT count(*) FROM sets WHERE role = ?", (GOLD,)).fetchone()[0]
    every = "SELECT count(*) FROM sets WHERE role = ? AND status = ?"
    return max(0, FEWEST - int(gold or connection.execute(every, (ANNOTATOR, FINISHED)).fetchone()[0]))
