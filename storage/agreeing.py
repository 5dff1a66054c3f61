"""Agreement of the people of a project: its documents are counted one after the other, then figures are made.

A *repeat* is a document given to people a second time without saying so: another document with the same text, whose
``meta`` names as ``repeats`` the key of the first, which is in the project. It counts for what people agree with
themselves, and for nothing between people, where the text would count twice.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

import orjson

from models.agreement.bootstrap import intervals
from models.agreement.report import Comparison, Resample, report, summary
from models.agreement.tally import Tally, Wanted, tally
from models.document import Pairs
from models.progress import Step
from models.schema import Schema
from models.text.tokens import TOKENIZER, TOKENIZER_VERSION, tokenize
from storage import readings
from storage.readings import Chosen, Read

FIRST, SECOND = "first", "second"
_WORKED: Final = """SELECT changes.set_id, max(edits.time) FROM changes JOIN edits ON edits.id = changes.edit_id
    GROUP BY changes.set_id"""


@dataclass(frozen=True, slots=True)
class Asked:
    """``detailed`` adds weeks, documents and what people agree with themselves; ``resampled`` the intervals.
    ``documents`` limits which count, by id."""

    chosen: Chosen = field(default_factory=Chosen)
    wanted: Wanted = field(default_factory=Wanted)
    detailed: bool = False
    resampled: bool = True
    documents: frozenset[int] | None = None

    def within(self, found: Sequence[Read]) -> list[Read]:
        return [read for read in found if self.documents is None or read.document_id in self.documents]


@dataclass(slots=True)
class Agreement:
    """``value`` is the result object of ``agreement`` (product.md §2.1).

    With details: ``weeks`` are ``{"week", "documents", "overall"}`` by week (ISO 8601, such as ``2026-W07``, of the
    last edit of any of the sets), documents of no known week left out; ``documents`` are ``{"document_id", "document",
    "authors", "week", "overall"}`` in their order; ``themselves`` has an object like those of ``pairs`` for everyone
    who read repeats, by author. ``overall`` is that of ``value`` without intervals.
    """

    value: dict[str, Any]
    weeks: list[dict[str, Any]] = field(default_factory=list)
    documents: list[dict[str, Any]] = field(default_factory=list)
    themselves: dict[str, dict[str, Any]] = field(default_factory=dict)


def agree(connection: sqlite3.Connection, schema: Schema, asked: Asked) -> Generator[Step, None, Agreement]:
    """Steps count documents, then pairs. Raises AyarError no_such_reader, two_authors."""
    readings.check(connection, asked.chosen.authors)
    found = readings.several(asked.within(readings.documents(connection, asked.chosen)))
    tallies = yield from _counted(connection, schema, asked, found)
    authors = tuple(sorted({author for one in tallies for author in one.authors}))
    compared = Comparison(tallies, authors, schema, asked.wanted, f"{TOKENIZER}/{TOKENIZER_VERSION}")
    made = Agreement((yield from _shifted(report(compared, _resample(asked)), len(found))))
    if asked.detailed:
        made.weeks, made.documents = _weeks(compared), _documents(compared)
        made.themselves = _themselves(connection, schema, asked)
    return made


def _resample(asked: Asked) -> Resample | None:
    return intervals if asked.resampled else None


def _shifted(steps: Generator[Step, None, dict[str, Any]], before: int) -> Generator[Step, None, dict[str, Any]]:
    """The steps of the second half of the work, after ``before`` of the first."""
    while True:
        try:
            step = next(steps)
        except StopIteration as end:
            value: dict[str, Any] = end.value
            return value
        yield Step(before + step.done, before + step.total, step.note)


def _counted(
    connection: sqlite3.Connection, schema: Schema, asked: Asked, found: Sequence[Read]
) -> Generator[Step, None, list[Tally]]:
    worked = dict(connection.execute(_WORKED)) if asked.detailed else {}
    tallies = []
    for n, read in enumerate(found, 1):
        sets = readings.load(connection, read)
        week = _week([worked[set_id] for set_id in read.sets.values() if set_id in worked])
        document = (read.document_id, read.key)
        tallies.append(tally(document, _tokens(connection, read.document_id), sets, schema, asked.wanted, week))
        yield Step(n, 2 * len(found), read.key)
    return tallies


def _tokens(connection: sqlite3.Connection, document_id: int) -> Pairs:
    """The document's own, else those of the tokenizer."""
    row = connection.execute("SELECT text, tokens FROM texts WHERE document_id = ?", (document_id,)).fetchone()
    return tuple(tokenize(row[0])) if row[1] is None else tuple((a, b) for a, b in orjson.loads(row[1]))


def _week(times: Sequence[str]) -> str | None:
    if not times:
        return None
    year, week, _ = datetime.fromisoformat(max(times)).isocalendar()
    return f"{year}-W{week:02}"


def _weeks(compared: Comparison) -> list[dict[str, Any]]:
    by_week: dict[str, list[Tally]] = {}
    for one in compared.tallies:
        if one.week is not None:
            by_week.setdefault(one.week, []).append(one)
    return [
        {"week": week, "documents": len(own), "overall": summary(compared, own)}
        for week, own in sorted(by_week.items())
    ]


def _documents(compared: Comparison) -> list[dict[str, Any]]:
    return [
        {
            "document_id": one.document,
            "document": one.key,
            "authors": list(one.authors),
            "week": one.week,
            "overall": summary(compared, [one]),
        }
        for one in compared.tallies
    ]


def _themselves(connection: sqlite3.Connection, schema: Schema, asked: Asked) -> dict[str, dict[str, Any]]:
    """What everybody who read a document and its repeat agrees with themselves."""
    tallies: dict[str, list[Tally]] = {}
    originals = {read.key: read for read in readings.documents(connection, asked.chosen)}
    for again in asked.within(readings.repeats(connection, asked.chosen)):
        first = originals[again.repeats].sets if again.repeats in originals else {}
        for author in sorted(again.sets.keys() & first.keys()):
            both = Read(again.document_id, again.key, {FIRST: first[author], SECOND: again.sets[author]})
            sets = readings.load(connection, both)
            tokens = _tokens(connection, again.document_id)
            made = tally((again.document_id, again.key), tokens, sets, schema, asked.wanted)
            tallies.setdefault(author, []).append(made)
    return {author: _alone(schema, asked, own) for author, own in sorted(tallies.items())}


def _alone(schema: Schema, asked: Asked, tallies: list[Tally]) -> dict[str, Any]:
    compared = Comparison(tallies, (FIRST, SECOND), schema, asked.wanted, f"{TOKENIZER}/{TOKENIZER_VERSION}")
    steps = report(compared, _resample(asked))
    while True:
        try:
            next(steps)
        except StopIteration as end:
            (pair,) = end.value["pairs"]
            return {name: value for name, value in pair.items() if name != "authors"}
