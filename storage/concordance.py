"""Words in their context, over the whole project, a page of documents at a time."""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from models.annotation import ENTITY
from models.annotation_set import ANNOTATOR, FINISHED, IN_PROGRESS
from models.progress import Step
from models.span import Span
from models.text.finding import find, find_whole
from models.text.language import direction, paragraph_direction
from storage import search

CONTEXT: Final = 90  # code points on either side of a hit
DOCUMENTS: Final = 200  # read for one page, and on until there is a hit
HITS: Final = 500  # a page ends after the document that has reached so many
ALL: Final = "all"
UNFINISHED: Final = "unfinished"
STARTED: Final = "started"
SCOPES: Final = (UNFINISHED, STARTED, ALL)
_FIRST_WORDS: Final = 200  # code points that decide the direction of a paragraph
_SAID: Final = 20  # documents between two steps
_IN_ONE_STATEMENT: Final = 500


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to look for and where.

    ``whole`` asks for whole words. ``scope`` is all documents, those that ``person`` has not finished, or those that
    this person is at work on. Places that have the label ``unlabelled`` in this person's set are left out.
    """

    query: str
    person: str
    whole: bool = False
    scope: str = ALL
    unlabelled: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A hit in its context; ``start`` and ``end`` are code points of the document, ``paragraph`` counts from 1 and has
    the ``direction`` rtl or ltr."""

    document_id: int
    title: str
    paragraph: int
    start: int
    end: int
    text: str
    before: str
    after: str
    direction: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A mention in one person's set: code points and label."""

    start: int
    end: int
    label: str


Marks = dict[int, list[Mark]]


@dataclass(frozen=True, slots=True)
class Page:
    """``read`` of ``documents`` that may hold a hit have been read up to here; ``last`` is the id to go on after."""

    places: list[Place]
    marks: Marks
    last: int
    read: int
    documents: int
    complete: bool = field(default=False)


def page(connection: sqlite3.Connection, wanted: Wanted, after: int = 0) -> Generator[Step, None, Page]:
    """The hits in the next documents after the one with the id ``after``, in the order of import."""
    if not wanted.query.strip():
        return Page([], {}, 0, 0, 0, complete=True)
    ids = _documents(connection, wanted)
    first = n = bisect_right(ids, after)
    places: list[Place] = []
    marks: Marks = {}
    while n < len(ids) and not (places and (n - first >= DOCUMENTS or len(places) >= HITS)):
        found = list(_places(connection, ids[n], wanted))
        if found:
            marks |= mentions(connection, [ids[n]], wanted.person)
            places += (place for place in found if not _has_label(place, marks, wanted.unlabelled))
        n += 1
        if (n - first) % _SAID == 0:
            yield Step(n - first, 0)
    return Page(places, marks, ids[n - 1] if n else 0, n, len(ids), complete=n == len(ids))


def _documents(connection: sqlite3.Connection, wanted: Wanted) -> list[int]:
    aside = {row[0] for row in connection.execute("SELECT id FROM documents WHERE aside = 1")}
    found = [i for i in search.candidates(connection, wanted.query) if i not in aside]
    if wanted.scope == ALL:
        return found
    status = FINISHED if wanted.scope == UNFINISHED else IN_PROGRESS
    rows = connection.execute(
        """SELECT document_id FROM sets WHERE role = ? AND status = ?
            AND person_id = (SELECT id FROM people WHERE name = ?)""",
        (ANNOTATOR, status, wanted.person),
    )
    with_status = {row[0] for row in rows}
    return [i for i in found if (i in with_status) == (wanted.scope == STARTED)]


def _places(connection: sqlite3.Connection, document_id: int, wanted: Wanted) -> Iterator[Place]:
    text, title, language = connection.execute(
        """SELECT text, coalesce(title, name, key), language FROM documents
            JOIN texts ON texts.document_id = documents.id WHERE documents.id = ?""",
        (document_id,),
    ).fetchone()
    spans = find_whole(text, wanted.query) if wanted.whole else find(text, wanted.query)
    for (start, end), paragraph in zip(spans, _paragraphs(text, spans), strict=True):
        before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
        line = text.rfind("\n", 0, start) + 1
        way = paragraph_direction(text[line : line + _FIRST_WORDS], direction(language or ""))
        yield Place(document_id, title, paragraph, start, end, text[start:end], before, after, way)


def _paragraphs(text: str, spans: Iterable[Span]) -> Iterator[int]:
    """The number of the paragraph in which each span begins; empty lines are none."""
    number, at = 0, 0
    for start, _ in spans:
        number += sum(1 for line in text[at : text.rfind("\n", 0, start) + 1].split("\n") if line.strip())
        at = max(at, text.rfind("\n", 0, start) + 1)
        yield number + 1


def _has_label(place: Place, marks: Marks, label: str | None) -> bool:
    return label is not None and Mark(place.start, place.end, label) in marks.get(place.document_id, ())


def mentions(connection: sqlite3.Connection, document_ids: Iterable[int], person: str) -> Marks:
    """The contiguous mentions of one person in these documents; each document is there, also without any."""
    ids = list(document_ids)
    found: Marks = {document_id: [] for document_id in ids}
    for at in range(0, len(ids), _IN_ONE_STATEMENT):
        some = ids[at : at + _IN_ONE_STATEMENT]
        rows = connection.execute(
            f"""SELECT document_id, "start", "end", label FROM sets JOIN annotations ON set_id = sets.id
                WHERE document_id IN ({", ".join("?" * len(some))}) AND role = ? AND kind = ? AND fragments IS NULL
                AND person_id = (SELECT id FROM people WHERE name = ?)""",  # noqa: S608 - only question marks
            (*some, ANNOTATOR, ENTITY, person),
        )
        for document_id, start, end, label in rows:
            found[document_id].append(Mark(start, end, label))
    return found
