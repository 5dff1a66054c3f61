"""Running a rule over the documents of a project: what it would decide, and the edits of gold that say so."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from models.adjudication import gold as making
from models.adjudication.adjudication import DECIDED, NEW_VOTE, Adjudication, Standing
from models.adjudication.dawid_skene import Votes
from models.adjudication.decision import DAWID_SKENE, RULES, UNANIMOUS, Decision
from models.adjudication.gold import GOLD_AUTHOR
from models.adjudication.place import Place
from models.adjudication.rules import Case, Ruling, ruling
from models.adjudication.token_rulings import Models, count_votes, learn, rulings
from models.annotation_set import GOLD, SEALED, AnnotationSet
from models.edits import Edit
from models.progress import Step
from models.schema import Schema
from storage import documents, readings, sets
from storage.readings import Read

TITLE: Final = "adjudicate"


@dataclass(frozen=True, slots=True)
class GoldEdit:
    """What is to change in one document's gold, whose set has the name ``author``."""

    document_id: int
    author: str
    edit: Edit


@dataclass(frozen=True, slots=True)
class Ruled:
    """One place that the rule decides; ``before`` is how it stood."""

    document_id: int
    key: str
    before: Standing
    ruling: Ruling


@dataclass(frozen=True, slots=True)
class RuleReport:
    """Places that the rule ``ruled``, that it left undecided, and that were decided already and are ``kept``, by a
    person or by an earlier run; ``by_type`` counts the ruled ones. ``sealed``, ``not_ready`` and ``others`` (whose gold
    is for another reviewer to decide) count documents. ``left`` are those of the kept that a rule decided and this run
    would not: nothing takes their place, so that they stay."""

    rule: str
    documents: int = 0
    undecided: int = 0
    kept: int = 0
    new_votes: int = 0
    sealed: int = 0
    not_ready: int = 0
    others: int = 0
    left: int = 0
    ruled: tuple[Ruled, ...] = field(default=(), repr=False)
    edits: tuple[GoldEdit, ...] = field(default=(), repr=False)

    @property
    def decided(self) -> int:
        return len(self.ruled)

    @property
    def by_type(self) -> dict[str, int]:
        return dict(sorted(Counter(each.before.place.type for each in self.ruled).items()))


def gold_author(connection: sqlite3.Connection, document_id: int) -> str:
    """The name of the gold set; ``gold`` while there is none."""
    found = _gold_set(connection, document_id)
    return found[1] if found else GOLD_AUTHOR


def _gold_set(connection: sqlite3.Connection, document_id: int) -> tuple[int, str] | None:
    row = connection.execute(
        """SELECT sets.id, people.name FROM sets JOIN people ON people.id = person_id
            WHERE document_id = ? AND sets.role = 'gold' ORDER BY people.name LIMIT 1""",
        (document_id,),
    ).fetchone()
    return None if row is None else (row[0], row[1])


def table(connection: sqlite3.Connection, read: Read, schema: Schema) -> Adjudication:
    """A document that several have read, with its gold."""
    gold = gold_of(connection, read.document_id)
    return Adjudication(read.key, gold, readings.load(connection, read), schema)


def gold_of(connection: sqlite3.Connection, document_id: int) -> AnnotationSet:
    """The gold set, an empty one where there is none."""
    found = _gold_set(connection, document_id)
    return sets.load(connection, found[0]) if found else sets.fresh(GOLD_AUTHOR, GOLD)


@dataclass
class _Counts:
    undecided: int = 0
    kept: int = 0
    new_votes: int = 0
    sealed: int = 0
    left: int = 0


class Run:
    """One run of a rule; ``given`` carries time and versions. Raises ValueError for a rule that there is not."""

    def __init__(
        self, connection: sqlite3.Connection, schema: Schema, rule: str, min_votes: int, given: Decision
    ) -> None:
        if rule not in RULES:
            raise ValueError(rule)
        self._connection, self._schema, self._rule, self._min_votes = connection, schema, rule, min_votes
        self._given = Decision(rule=rule, time=given.time, schema=given.schema, guideline=given.guideline)
        self._counts = _Counts()
        self._models: Models = {}

    def over(self, reads: Sequence[Read], not_ready: int, others: int = 0) -> Generator[Step, None, RuleReport]:
        """Steps count documents, twice where the rule first has to learn from all of them."""
        total = len(reads)
        if self._rule == DAWID_SKENE:
            total *= 2
            yield from self._learn(reads, total)
        ruled: list[Ruled] = []
        edits: list[GoldEdit] = []
        for n, read in enumerate(reads, total - len(reads) + 1):
            found, edit = self._document(read)
            ruled += found
            edits += [edit] if edit is not None else []
            yield Step(n, total, read.key)
        c = self._counts
        return RuleReport(
            self._rule,
            len(reads),
            c.undecided,
            c.kept,
            c.new_votes,
            c.sealed,
            not_ready,
            others,
            c.left,
            tuple(ruled),
            tuple(edits),
        )

    def _learn(self, reads: Sequence[Read], total: int) -> Iterator[Step]:
        counts: dict[str, Counter[Votes]] = {}
        for n, read in enumerate(reads, 1):
            count_votes(self._case(read), counts)
            yield Step(n, total, read.key)
        learning = learn(counts)
        while True:
            try:
                next(learning)
            except StopIteration as end:
                self._models = end.value
                return
            yield Step(len(reads), total)

    def _case(self, read: Read) -> Case:
        document = documents.load(self._connection, read.document_id)
        return Case(table(self._connection, read, self._schema), document.text, document.tokens)

    def _document(self, read: Read) -> tuple[list[Ruled], GoldEdit | None]:
        case = self._case(read)
        adjudication = case.adjudication
        open_to_rules = [] if adjudication.gold.status == SEALED else list(self._due(adjudication))
        found = self._rulings(case, open_to_rules)
        self._count(adjudication, set(found))
        ruled = [Ruled(read.document_id, read.key, adjudication.standings[p], r) for p, r in found.items()]
        if not ruled:
            return [], None
        decided = [(each.before.place, each.ruling.verdict, self._decision(each)) for each in ruled]
        edit = making.decide_all(adjudication, decided, TITLE)
        return ruled, GoldEdit(read.document_id, adjudication.gold.author, edit) if edit.changes else None

    def _due(self, adjudication: Adjudication) -> Iterator[Standing]:
        """What no person decided; what a rule did is looked at again."""
        settled = {place.id for place in making.unsettled(adjudication)}
        for standing in adjudication.standings.values():
            decision = standing.decision
            if standing.place.agreed:
                if standing.place.id in settled:
                    yield standing
            elif standing.state == DECIDED and decision is None:
                continue
            elif decision is None or not decision.human:
                yield standing

    def _rulings(self, case: Case, due: Sequence[Standing]) -> dict[str, Ruling]:
        found: dict[str, Ruling] = {}
        learnt = {place.id: made for place, made in rulings(case, self._models)} if self._models else {}
        for standing in due:
            place = standing.place
            made = self._one(case, place, learnt)
            self._counts.left += made is None and standing.state == DECIDED and not place.agreed
            if made is not None and not self._stands(case.adjudication, standing, made):
                found[place.id] = made
        return found

    def _one(self, case: Case, place: Place, learnt: dict[str, Ruling]) -> Ruling | None:
        if self._rule == DAWID_SKENE and not place.agreed:
            return learnt.get(place.id)
        return ruling(UNANIMOUS if place.agreed else self._rule, case, place, self._min_votes)

    def _stands(self, adjudication: Adjudication, standing: Standing, made: Ruling) -> bool:
        """Whether the same rule said the same of the same votes before."""
        decision = standing.decision
        if decision is None or decision.rule != self._rule or standing.state != DECIDED:
            return False
        again = making.decide(adjudication, standing.place, made.verdict, replace(self._given, time=decision.time,
            schema=decision.schema, guideline=decision.guideline, chosen=made.voters))  # fmt: skip
        return not again.changes

    def _decision(self, each: Ruled) -> Decision:
        rule = UNANIMOUS if each.before.place.agreed else self._rule
        return replace(self._given, rule=rule, chosen=each.ruling.voters)

    def _count(self, adjudication: Adjudication, ruled: set[str]) -> None:
        counts = self._counts
        counts.sealed += adjudication.gold.status == SEALED
        for identifier, standing in adjudication.standings.items():
            if identifier in ruled:
                continue
            counts.undecided += standing.open
            counts.kept += not standing.open
            counts.new_votes += standing.state == NEW_VOTE
