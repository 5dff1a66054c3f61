"""Random readings by several people, and small ones made by hand."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from models.adjudication.adjudication import Adjudication
from models.adjudication.decision import REVIEWER, Decision
from models.annotation import ENTITY, EVENT, STANCE, Annotation, Argument
from models.annotation_set import FINISHED, GOLD, OPEN, AnnotationSet, number_of
from models.schema import Schema
from tests.conftest import ROOT

SCHEMA = Schema.load((ROOT / "resources" / "schema" / "schema.json").read_bytes())
DOCUMENT = "d"
GIVEN = Decision(rule=REVIEWER, reviewer="Mina", time="2026-01-01T00:00:00.000Z", blind=True, schema="1.0.0")
LENGTH = 60


def reading(author: str, annotations: Iterable[Annotation], **labels: Any) -> AnnotationSet:
    layer = AnnotationSet(author=author, status=FINISHED, labels=labels)
    layer.annotations = {a.id: a for a in annotations}
    layer.last_number = max(map(number_of, layer.annotations), default=0)
    return layer


def entity(identifier: str, start: int, end: int, label: str = "PER", **more: Any) -> Annotation:
    return Annotation(id=identifier, kind=ENTITY, label=label, start=start, end=end, **more)


def event(identifier: str, start: int, end: int, *fillers: tuple[str, str], label: str = "CONSULT") -> Annotation:
    arguments = tuple(Argument(role, target) for role, target in fillers)
    return Annotation(id=identifier, kind=EVENT, label=label, start=start, end=end, arguments=arguments)


def empty_gold() -> AnnotationSet:
    return AnnotationSet(author=GOLD, role=GOLD, status=OPEN)


def table(gold: AnnotationSet, *sets: AnnotationSet) -> Adjudication:
    return Adjudication(DOCUMENT, gold, {layer.author: layer for layer in sets}, SCHEMA)


def random_sets(seed: int, people: int) -> list[AnnotationSet]:
    """One common reading, changed by each: boundaries, labels, attributes, arguments, what is missing."""
    chance = random.Random(seed)
    common = _common(chance)
    return [_changed(chance, "ABCD"[n], common) for n in range(people)]


def _common(chance: random.Random) -> list[Annotation]:
    starts = chance.sample(range(0, LENGTH - 6, 3), 8)
    mentions = [
        entity(f"e{n}", s, s + chance.randint(1, 5), chance.choice(("PER", "ORG"))) for n, s in enumerate(starts)
    ]
    events = [event(f"v{n}", s, s + 2, *_roles(chance, mentions)) for n, s in enumerate(chance.sample(starts, 3))]
    holder, target = chance.sample(mentions, 2)
    stance = Annotation(
        id="s0", kind=STANCE, label="support", start=0, end=20,
        arguments=(Argument("HOLDER", holder.id), Argument("TARGET", chance.choice([target.id, events[0].id]))),
    )  # fmt: skip
    return [*mentions, *events, stance]


def _roles(chance: random.Random, mentions: list[Annotation]) -> list[tuple[str, str]]:
    return [
        (chance.choice(("ACTOR", "RECIPIENT", "PLACE")), a.id) for a in chance.sample(mentions, chance.randint(0, 3))
    ]


def _changed(chance: random.Random, author: str, common: list[Annotation]) -> AnnotationSet:
    kept = [_varied(chance, a) for a in common if chance.random() > 0.15]
    there = {a.id for a in kept}
    made = [_renamed(author, a, there) for a in kept]
    genre = chance.choice([{}, {"genre": "analysis"}, {"genre": "news_report"}])
    return reading(author, made, **genre)


def _renamed(author: str, a: Annotation, there: set[str]) -> Annotation:
    shift = ord(author) - ord("A")
    arguments = tuple(
        Argument(x.role, _id(x.target, shift)) for x in a.arguments if x.target is not None and x.target in there
    )
    return replace(a, id=_id(a.id, shift), arguments=arguments)


def _id(identifier: str, shift: int) -> str:
    """The same thing has another id in each set."""
    return f"{identifier[0]}{int(identifier[1:]) * 5 + shift + 1}"


def _varied(chance: random.Random, a: Annotation) -> Annotation:
    what = chance.random()
    if what < 0.15:
        return replace(a, end=a.end + chance.randint(1, 3))
    if what < 0.3 and a.kind == ENTITY:
        return replace(a, label=chance.choice(("PER", "ORG", "GPE")))
    if what < 0.4 and a.arguments:
        return replace(a, arguments=a.arguments[1:])
    if what < 0.5 and a.kind == EVENT:
        return replace(a, attributes={"polarity": "negative"})
    return a
