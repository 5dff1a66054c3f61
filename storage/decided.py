"""Decisions out of gold: precedents, those whose clause was changed since, and every vote for a release."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import orjson

from models.adjudication.adjudication import Adjudication, Standing
from models.adjudication.decision import read, write
from models.adjudication.place import DOCUMENT, Place
from models.annotation import Annotation
from models.guideline import read as read_guideline
from storage import guidelines
from storage.records import annotation_to

VOTES: Final = "ayar-votes/1"
_GOLD: Final = """SELECT sets.id, document_id FROM sets JOIN documents ON documents.id = document_id
    WHERE sets.role = 'gold' AND documents.aside = 0 ORDER BY documents.position, sets.id"""
_WITH_CLAUSE: Final = """SELECT document_id, documents.key, annotations.id, decision FROM annotations
    JOIN sets ON sets.id = set_id JOIN documents ON documents.id = document_id
    WHERE sets.role = 'gold' AND decision LIKE '%"clause":%' ORDER BY documents.position, "start", annotations.id"""
_LISTED_WITH_CLAUSE: Final = """SELECT document_id, documents.key, decisions FROM sets
    JOIN documents ON documents.id = document_id
    WHERE sets.role = 'gold' AND decisions LIKE '%"clause":%' ORDER BY documents.position"""


@dataclass(frozen=True, slots=True)
class Revised:
    """A decision whose guideline clause is not what it was: ``annotation`` is its id in gold, None where it left none;
    ``then`` the version that it stood on, ``languages`` those in which the clause reads otherwise now or is gone."""

    document_id: int
    key: str
    place: str | None
    annotation: str | None
    clause: str
    then: int
    languages: tuple[str, ...]


def gold_sets(connection: sqlite3.Connection) -> list[tuple[int, int]]:
    """(set id, document id) of all gold, in the order of the project."""
    return [(row[0], row[1]) for row in connection.execute(_GOLD).fetchall()]


def revised(connection: sqlite3.Connection, clause: str | None = None) -> list[Revised]:
    """The decisions that name a clause, or this one, whose text was changed after the version they stood on."""
    changed = _changes(connection)
    found = []
    for document_id, key, annotation, raw in _with_clause(connection):
        decision = read(raw)
        then = decision.guideline
        if decision.clause is None or clause not in (None, decision.clause) or then is None or not then.isdigit():
            continue
        if languages := changed(decision.clause, int(then)):
            found.append(Revised(document_id, key, decision.place, annotation, decision.clause, int(then), languages))
    return found


def _with_clause(connection: sqlite3.Connection) -> Iterator[tuple[int, str, str | None, Mapping[str, Any]]]:
    for document_id, key, annotation, decision in connection.execute(_WITH_CLAUSE).fetchall():
        yield document_id, key, annotation, orjson.loads(decision)
    for document_id, key, entries in connection.execute(_LISTED_WITH_CLAUSE).fetchall():
        yield from ((document_id, key, None, each) for each in orjson.loads(entries) if isinstance(each, dict))


def _changes(connection: sqlite3.Connection) -> Callable[[str, int], tuple[str, ...]]:
    """In which languages a clause differs from what it was in a version; each text is taken apart once."""
    languages = sorted({name for version in guidelines.versions(connection) for name in version.languages})

    @cache
    def clauses(language: str, version: int | None) -> dict[str, tuple[str, bool]]:
        text = guidelines.read(connection, language, version)
        return {c.id: (c.text.strip(), c.retired) for c in read_guideline(text).clauses} if text is not None else {}

    def changed(clause: str, then: int) -> tuple[str, ...]:
        before = {language: clauses(language, then).get(clause) for language in languages}
        return tuple(n for n in languages if before[n] is not None and clauses(n, None).get(clause) != before[n])

    return changed


# ---- votes
def vote_lines(adjudication: Adjudication, text: str) -> Iterator[bytes]:
    """One line of ``votes.jsonl`` for each place (docs/formats.md), with its line end."""
    for standing in adjudication.standings.values():
        yield orjson.dumps(_votes(adjudication, standing, text), option=orjson.OPT_APPEND_NEWLINE, default=dict)


def _votes(adjudication: Adjudication, standing: Standing, text: str) -> dict[str, Any]:
    place, decision = standing.place, standing.decision
    value: dict[str, Any] = {
        "format": VOTES, "document": place.document, "place": place.id, "kind": place.kind, "type": place.type
    }  # fmt: skip
    if place.kind == DOCUMENT:
        value["label"] = place.label
    value["state"] = standing.told
    value["votes"] = [_vote(adjudication, place, author, text) for author in place.members]
    if place.kind == DOCUMENT:
        value["gold"] = adjudication.gold.labels.get(place.label or "")
    else:
        value["gold"] = standing.gold.id if standing.gold is not None else None
    return value | {"decision": None if decision is None else write(decision)}


def _vote(adjudication: Adjudication, place: Place, author: str, text: str) -> dict[str, Any]:
    layer = adjudication.sets[author]
    if place.kind == DOCUMENT:
        return {"author": author, "value": layer.labels.get(place.label or "")}
    member = place.members[author]
    if member is None:
        return {"author": author, "annotation": None}
    said = annotation_to(member, text)
    said["arguments"] = [_argument(adjudication, author, row, layer.annotations) for row in said["arguments"]]
    return {"author": author, "annotation": said}


def _argument(
    adjudication: Adjudication, author: str, row: dict[str, Any], annotations: Mapping[str, Annotation]
) -> dict[str, Any]:
    """With the place of the filler, by which one person's fillers are compared with another's."""
    target = row.get("target")
    place = adjudication.place_of(author, target) if isinstance(target, str) and target in annotations else None
    return row | {"place": place.id if place is not None else None}
