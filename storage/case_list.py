"""The places behind a figure of the dashboard, with the words around them; run elsewhere (``storage.processes``)."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.adjudication.queue import DocumentQueue
from models.agreement.confusion import cases as confused
from models.annotation_set import ANNOTATOR
from models.progress import Step
from storage import documents
from storage.overview import Scope, within

if TYPE_CHECKING:
    from storage.project import Project

PAIR: Final = "pair"
LABEL: Final = "label"
CONFUSED: Final = "confused"
TYPE: Final = "type"
MENTIONS: Final = "mentions"
JUDGED: Final = "judged"
MOST: Final = 500
"""Places that are listed; how many there are is told."""
_AROUND: Final = 40  # code points on either side


@dataclass(frozen=True, slots=True)
class Case:
    """Which figure: PAIR (two ``people`` and a kind), LABEL (conflicts about a label), CONFUSED (``label`` taken for
    ``other``, None for nothing; both ways when ``symmetric``), TYPE (open conflicts of a type, of all without one),
    MENTIONS (uses of a label, of all of a kind without one), JUDGED (suggestions of a label that people decided
    about)."""

    what: str
    kind: str = ""
    label: str | None = None
    other: str | None = None
    people: tuple[str, ...] = ()
    symmetric: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A place in code points with the words around it; a whole document where ``place`` is empty and both are 0.
    ``review`` says that it is to be looked at in adjudication; ``person`` whose work it is, empty for everybody's;
    ``detail`` the type of a conflict or what became of a suggestion."""

    document_id: int
    title: str
    kind: str = ""
    start: int = 0
    end: int = 0
    place: str = ""
    detail: str = ""
    labels: tuple[str, ...] = ()
    before: str = ""
    surface: str = ""
    after: str = ""
    person: str = ""
    review: bool = True


@dataclass(frozen=True, slots=True)
class Listed:
    """The first MOST places of ``total``, in the order of the project."""

    found: tuple[Found, ...]
    total: int


def cases(project: Project, asked: Case, scope: Scope) -> Generator[Step, None, Listed]:
    """Steps count documents. Raises AyarError no_such_reader."""
    connection = project.connection
    wanted = within(connection, scope)
    make = _MAKERS[asked.what]
    places = yield from make(project, asked, scope)
    kept = [each for each in places if wanted is None or each.document_id in wanted]
    return Listed(tuple(_worded(connection, kept[:MOST])), len(kept))


def _worded(connection: sqlite3.Connection, places: Iterable[Found]) -> Iterator[Found]:
    texts: dict[int, tuple[str, str]] = {}
    for each in places:
        known = texts.get(each.document_id)
        if known is None:
            known = documents.title_of(connection, each.document_id), documents.text_of(connection, each.document_id)
            texts[each.document_id] = known
        title, text = known
        yield Found(
            each.document_id, title, each.kind, each.start, each.end, each.place, each.detail, each.labels,
            text[max(0, each.start - _AROUND) : each.start], text[each.start : each.end],
            text[each.end : each.end + _AROUND] if each.end else "", each.person, each.review,
        )  # fmt: skip


def _of_pair(project: Project, asked: Case, _: Scope) -> Generator[Step, None, list[Found]]:
    """What two people differ in, compared with nobody else."""
    found = []
    for step, compared in project.all_places(asked.people, kinds=(asked.kind,)):
        for place in compared.places:
            if not place.agreed:
                labels = tuple(v.annotation.label for v in place.versions if v.annotation is not None)
                at = (compared.document_id, "", place.kind, *place.span)
                found.append(Found(*at, place.id, place.type, tuple(dict.fromkeys(labels))))
        yield step
    return found


def _of_queue(project: Project, asked: Case, scope: Scope) -> Generator[Step, None, list[Found]]:
    queues = yield from project.queue()
    return [each for queue in queues for each in _queued(queue, asked, scope)]


def _queued(queue: DocumentQueue, asked: Case, scope: Scope) -> Iterator[Found]:
    for each in queue.conflicts:
        about = each.open and asked.label in (None, each.type) if asked.what == TYPE else asked.label in each.labels
        about = about and (asked.what == TYPE or each.kind == asked.kind)
        if about and (scope.authors is None or set(each.apart) & set(scope.authors)):
            end = each.start + len(each.surface)
            at = (queue.document_id, "", each.kind, each.start, end)
            yield Found(*at, each.place, each.type, each.labels)


def _confused(project: Project, asked: Case, scope: Scope) -> Generator[Step, None, list[Found]]:
    briefs = yield from project.briefs()
    labels = (asked.label, asked.other)
    return [
        Found(case.document_id, "", case.kind, case.start, case.end, case.place, "", tuple(x for x in labels if x))
        for document, places in briefs.items()
        for case in confused(document, places, asked.kind, labels, scope.authors, symmetric=asked.symmetric)
    ]


def _mentions(project: Project, asked: Case, scope: Scope) -> Generator[Step, None, list[Found]]:
    rows = project.connection.execute(
        """SELECT document_id, "start", "end", people.name, label FROM annotations
            JOIN sets ON sets.id = annotations.set_id JOIN people ON people.id = sets.person_id
            JOIN documents ON documents.id = document_id
            WHERE sets.role = ? AND kind = ? AND (? IS NULL OR label = ?) AND documents.aside = 0
            ORDER BY documents.position, "start", "end", people.name""",
        (ANNOTATOR, asked.kind, asked.label, asked.label),
    )
    yield Step(1, 1)
    return [
        Found(document, "", asked.kind, start, end, labels=(label,), person=name, review=False)
        for document, start, end, name, label in rows
        if scope.authors is None or name in scope.authors
    ]


def _judged(project: Project, asked: Case, scope: Scope) -> Generator[Step, None, list[Found]]:
    found = [
        row
        for row in project.suggestions.outcomes()
        if (row.outcome.kind, row.outcome.label) == (asked.kind, asked.label)
    ]
    yield Step(1, 1)
    return [
        Found(
            row.document_id, "", asked.kind, row.outcome.start, row.outcome.end, detail=row.outcome.action,
            labels=(row.outcome.label,), person=row.person, review=False,
        )
        for row in found
        if scope.authors is None or row.person in scope.authors
    ]  # fmt: skip


Maker = Callable[["Project", Case, Scope], Generator[Step, None, list[Found]]]
_MAKERS: Final[dict[str, Maker]] = {
    PAIR: _of_pair,
    LABEL: _of_queue,
    TYPE: _of_queue,
    CONFUSED: _confused,
    MENTIONS: _mentions,
    JUDGED: _judged,
}
