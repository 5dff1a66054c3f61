"""Suggestions as machine sets, and what people did with them. Neither is ever part of a person's work."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any, Final

from models.annotation import NOTHING, Annotation, Argument
from models.annotation_set import ANNOTATOR, FINISHED, MACHINE, AnnotationSet
from models.edits import Change
from models.errors import AyarError
from models.suggest.accepting import ACTIONS, REJECTED, Outcome, origin, outcomes_of
from models.suggest.suggestion import Alternative, Filler, Place, Suggestion, Why
from storage import history, people, sets

# Of one annotation the last outcome counts whose edit was not taken back; a rejection has no edit and stands alone.
_LIVE: Final = """SELECT outcomes.*, people.name AS person FROM outcomes JOIN people ON people.id = outcomes.person_id
    LEFT JOIN edits ON edits.id = outcomes.edit_id
    WHERE (outcomes.edit_id IS NULL OR edits.state = 'done') AND NOT EXISTS (SELECT 1 FROM outcomes later
        LEFT JOIN edits e ON e.id = later.edit_id WHERE later.annotation = outcomes.annotation
        AND later.id > outcomes.id AND later.document_id = outcomes.document_id AND later.person_id = outcomes.person_id
        AND (later.edit_id IS NULL OR e.state = 'done'))"""


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """An outcome that counts: who said it when (ISO 8601 UTC) about which document."""

    id: int
    document_id: int
    person: str
    time: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Precision:
    """How people judged the suggestions of one recommender for one label; ``value`` is None when nobody has.

    ``value`` is the share accepted as they were, ``kept`` that of those accepted or edited.
    """

    recommender: str
    kind: str
    label: str
    accepted: int = 0
    edited: int = 0
    rejected: int = 0

    @property
    def judged(self) -> int:
        return self.accepted + self.edited + self.rejected

    @property
    def value(self) -> float | None:
        return self.accepted / self.judged if self.judged else None

    @property
    def kept(self) -> float | None:
        return (self.accepted + self.edited) / self.judged if self.judged else None


def save(
    connection: sqlite3.Connection, document_id: int, author: str, found: Sequence[Suggestion], schema: tuple[str, str]
) -> int:
    """Puts the machine set of ``author`` (a recommender, or several together) in the place of the one before.

    Inside the caller's transaction; machine sets have no history. Raises AyarError("not_a_machine") when the name
    belongs to a person. Returns the number of suggestions.
    """
    person = people.find_or_add(connection, author, MACHINE)
    if person.role != MACHINE:
        raise AyarError("not_a_machine", author=author)
    layer = AnnotationSet(author=author, role=MACHINE, status=FINISHED)
    layer.schema_id, layer.schema_version = schema
    layer.annotations = {a.id: a for a in _annotations(found)}
    layer.last_number = len(layer.annotations)
    encoded = sets.encode(layer, NOTHING)
    there = sets.find(connection, document_id, author, MACHINE)
    if there is None:
        sets.insert(connection, document_id, person.id, encoded)
    else:
        sets.overwrite(connection, there, encoded)
    return len(layer.annotations)


def load(connection: sqlite3.Connection, document_id: int) -> list[Suggestion]:
    """What is stored for a document, of all recommenders, in text order."""
    found: list[Suggestion] = []
    for row in sets.of_document(connection, document_id):
        if row.role == MACHINE:
            layer = sets.load(connection, row.id)
            found += (_suggestion(a, layer) for a in layer)
    return sorted(found, key=lambda s: s.order)


def _annotations(found: Sequence[Suggestion]) -> list[Annotation]:
    ordered = sorted(found, key=lambda s: s.order)
    ids = {s.anchor[:3]: f"m{n}" for n, s in enumerate(ordered, 1)}
    return [
        Annotation(
            id=f"m{n}", kind=s.kind, label=s.label, start=s.start, end=s.end, fragments=s.fragments,
            attributes=s.attributes, arguments=tuple(_arguments(s, ids)), origin=_origin(s),
        )
        for n, s in enumerate(ordered, 1)
    ]  # fmt: skip


def _arguments(suggestion: Suggestion, ids: Mapping[tuple[str, int, int], str]) -> Iterable[Argument]:
    """Fillers that are suggestions too; others are in a person's set, and a machine set points at nobody's."""
    for filler in suggestion.arguments:
        identifier = ids.get((filler.kind, filler.start, filler.end))
        if identifier is not None:
            yield Argument(filler.role, identifier)


def _origin(s: Suggestion) -> dict[str, Any]:
    why = {"key": s.why.key, "params": dict(s.why.params)}
    return {**origin(s, s.recommender), "why": why, "alternatives": [list(a) for a in s.alternatives]}


def _suggestion(a: Annotation, layer: AnnotationSet) -> Suggestion:
    """Also of a machine set that was imported and says little."""
    origin = a.origin or {}
    why, score = origin.get("why") or {}, origin.get("score")
    fillers = (
        Filler(argument.role, filler.kind, filler.start, filler.end)
        for argument in a.arguments
        if argument.target is not None and (filler := layer.annotations.get(argument.target)) is not None
    )
    return Suggestion(
        recommender=str(origin.get("recommender") or layer.author), version=str(origin.get("version", "")),
        kind=a.kind, label=a.label, start=a.start, end=a.end, fragments=a.fragments, attributes=a.attributes,
        score=float(score) if isinstance(score, int | float) else 1.0, arguments=tuple(fillers),
        why=Why(str(why.get("key", "why.stored")), why.get("params") or NOTHING),
        alternatives=tuple(Alternative(*pair) for pair in origin.get("alternatives", ())),
    )  # fmt: skip


def follow(
    connection: sqlite3.Connection, document_id: int, person_id: int, changes: Iterable[Change], edit_id: int
) -> None:
    """Remembers what an edit of a person's set says about suggestions, inside the transaction of the edit."""
    remember(connection, document_id, person_id, outcomes_of(changes), edit_id)


def remember(
    connection: sqlite3.Connection,
    document_id: int,
    person_id: int,
    outcomes: Iterable[Outcome],
    edit_id: int | None = None,
    time: str | None = None,
) -> list[int]:
    """Inside the caller's transaction; the ids of the outcomes. ``time`` is when it was said, now without it."""
    made = []
    for o in outcomes:
        cursor = connection.execute(
            """INSERT INTO outcomes (document_id, person_id, recommender, version, kind, label, "start", "end", score,
                action, chosen, annotation, edit_id, time) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            (
                document_id, person_id, o.recommender, o.version, o.kind, o.label, o.start, o.end, o.score, o.action,
                o.chosen, o.annotation, edit_id, time or history.now(),
            ),
        )  # fmt: skip
        assert cursor.lastrowid is not None
        made.append(cursor.lastrowid)
    return made


@dataclass(frozen=True, slots=True)
class Told:
    """An outcome on its way to another copy of the project, with when it was said (ISO 8601 UTC)."""

    time: str
    outcome: Outcome


def told(connection: sqlite3.Connection, document_id: int, person: str) -> list[dict[str, Any]]:
    """What this person did with suggestions in a document, as ``told_from`` reads it."""
    return [{**asdict(row.outcome), "time": row.time} for row in outcomes(connection, document_id, person)]


def told_from(rows: Any) -> tuple[Told, ...]:
    """Raises TypeError for what ``told`` does not say."""
    return tuple(_told(row) for row in rows)


def _told(row: Any) -> Told:
    outcome = Outcome(**{field.name: row.get(field.name) for field in fields(Outcome)})
    words = (outcome.recommender, outcome.version, outcome.kind, outcome.label, row.get("time"))
    numbers, perhaps = (outcome.start, outcome.end), (outcome.chosen, outcome.annotation)
    fine = (
        all(isinstance(word, str) for word in words)
        and all(type(n) is int and 0 <= n < 1 << 53 for n in numbers)
        and all(word is None or isinstance(word, str) for word in perhaps)
        and (outcome.score is None or type(outcome.score) in (int, float))
        and outcome.action in ACTIONS
    )
    if not fine:
        raise TypeError(row)
    return Told(row["time"], outcome)


def remember_told(
    connection: sqlite3.Connection, document_id: int, person: str, several: Iterable[Told], edit_id: int
) -> int:
    """Those that are not known here, as part of an edit; how many, inside the caller's transaction."""
    known = {Told(row.time, row.outcome) for row in outcomes(connection, document_id, person)}
    new = [each for each in several if each not in known]
    if new:
        person_id = people.find_or_add(connection, person, ANNOTATOR).id
        for each in new:
            remember(connection, document_id, person_id, [each.outcome], edit_id, each.time)
    return len(new)


def whose(connection: sqlite3.Connection, outcome_id: int) -> tuple[int, str]:
    """(document id, person) of an outcome. Raises KeyError when there is none."""
    row = connection.execute(
        "SELECT document_id, name FROM outcomes JOIN people ON people.id = person_id WHERE outcomes.id = ?",
        (outcome_id,),
    ).fetchone()
    if row is None:
        raise KeyError(outcome_id)
    return row[0], row[1]


def withdraw(connection: sqlite3.Connection, outcome_id: int) -> None:
    """Takes a rejection back; what an edit said is taken back with the edit."""
    connection.execute("DELETE FROM outcomes WHERE id = ? AND edit_id IS NULL", (outcome_id,))


def outcomes(
    connection: sqlite3.Connection, document_id: int | None = None, person: str | None = None
) -> list[OutcomeRow]:
    """Those that count, oldest first; of one document or one person when they are given."""
    where, params = "", list[Any]()
    for column, value in (("outcomes.document_id", document_id), ("people.name", person)):
        if value is not None:
            where, params = f"{where} AND {column} = ?", [*params, value]
    rows = connection.execute(f"{_LIVE}{where} ORDER BY outcomes.id", params)
    names = [column[0] for column in rows.description]
    return [_row(dict(zip(names, row, strict=True))) for row in rows]


def _row(values: dict[str, Any]) -> OutcomeRow:
    names = ("recommender", "version", "kind", "label", "start", "end", "score", "action", "chosen", "annotation")
    outcome = Outcome(**{name: values[name] for name in names})
    return OutcomeRow(values["id"], values["document_id"], values["person"], values["time"], outcome)


def rejected(connection: sqlite3.Connection, document_id: int, person: str) -> frozenset[Place]:
    """What this person rejected in this document: it is not offered there again."""
    found = (row.outcome for row in outcomes(connection, document_id, person))
    return frozenset((o.kind, o.start, o.end, o.label) for o in found if o.action == REJECTED)


def precisions(connection: sqlite3.Connection, person: str | None = None) -> list[Precision]:
    """By recommender, kind and label, in that order; of everybody's judgements or one person's."""
    counted: dict[tuple[str, str, str], dict[str, int]] = {}
    for row in outcomes(connection, person=person):
        o = row.outcome
        each = counted.setdefault((o.recommender, o.kind, o.label), dict.fromkeys(ACTIONS, 0))
        each[o.action] += 1
    return [Precision(*place, *(counts[a] for a in ACTIONS)) for place, counts in sorted(counted.items())]
