"""A project that many people have read: each reader has a common reading of the text with mistakes of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Final

from benchmarks import data
from benchmarks.measuring import Lab
from benchmarks.texts import article
from models.annotation import ENTITY, EVENT, STANCE, ZONE, Annotation, Argument
from models.annotation_set import FINISHED, AnnotationSet
from models.document import Document, text_hash
from models.record import Record
from models.text.tokens import tokenize

PEOPLE, DOCUMENTS, READERS = 50, 1000, 10
LENGTH: Final = 1500  # code points
EACH: Final = {ENTITY: 27, EVENT: 7, STANCE: 3, ZONE: 3}
_LABELS: Final = {
    ENTITY: ("PER", "ORG", "GPE", "LOC", "ROLE", "TIME"),
    EVENT: ("MEET", "CONSULT", "AGREE", "ACCUSE"),
    STANCE: ("support", "oppose", "neutral"),
    ZONE: ("HEADLINE", "LEAD", "BODY"),
}
_MISSED, _NAMED_OTHERWISE, _CUT_OTHERWISE = 0.06, 0.12, 0.2  # shares, each with those before it


def project(lab: Lab) -> Path:
    """50 people, 1,000 documents, ten readers each (a tenth of the documents when quick): 400,000 annotations."""
    count = DOCUMENTS // 10 if lab.quick else DOCUMENTS
    return data.kept(lab, f"readers-{count}.ayar", data.project_of(records(count)))


def records(count: int) -> Iterator[Record]:
    for n in range(count):
        text = f"{article(LENGTH, n)}\n{n}"
        document = Document(key=f"d{n:06d}", text=text, text_sha256=text_hash(text), language="fa")
        common = list(_common(tokenize(text), Random(n)))
        for reader in Random(-n).sample(range(PEOPLE), READERS):
            own = dict(_own(common, Random(n * PEOPLE + reader)))
            layer = AnnotationSet(author=f"P{reader:02d}", status=FINISHED, seconds=300, annotations=own)
            layer.labels = {"genre": "speech" if (n + reader % 9 // 8) % 3 else "other"}
            layer.last_number = sum(EACH.values())
            yield Record(document, layer)


def _common(tokens: list[tuple[int, int]], chance: Random) -> Iterator[Annotation]:
    """Entities on one to three words in text order, then what is built of them, then three zones."""
    starts = sorted(chance.sample(range(len(tokens) - 3), EACH[ENTITY]))
    entities = [f"e{n}" for n in range(EACH[ENTITY])]
    for name, first in zip(entities, starts, strict=True):
        span = tokens[first][0], tokens[first + chance.randrange(3)][1]
        yield _made(name, ENTITY, span, chance)
    for n in range(EACH[EVENT]):
        roles = (Argument("ACTOR", chance.choice(entities)), Argument("RECIPIENT", chance.choice(entities)))
        yield _made(f"v{n}", EVENT, chance.choice(tokens), chance, roles)
    for n in range(EACH[STANCE]):
        sides = (Argument("HOLDER", chance.choice(entities)), Argument("TARGET", chance.choice(entities)))
        first = chance.randrange(len(tokens) - 8)
        yield _made(f"s{n}", STANCE, (tokens[first][0], tokens[first + 7][1]), chance, sides)
    for n, (low, high) in enumerate(((0, 5), (6, 40), (41, len(tokens) - 1))):
        yield _made(f"z{n}", ZONE, (tokens[low][0], tokens[high][1]), chance)


def _made(
    name: str, kind: str, span: tuple[int, int], chance: Random, arguments: tuple[Argument, ...] = ()
) -> Annotation:
    label = chance.choice(_LABELS[kind])
    return Annotation(id=name, kind=kind, label=label, start=span[0], end=span[1], arguments=arguments)


def _own(common: list[Annotation], chance: Random) -> Iterator[tuple[str, Annotation]]:
    """One reader's version: some missed (then gone from the roles they fill too), some with another label or end."""
    missed = {a.id for a in common if a.kind != ZONE and chance.random() < _MISSED}
    for a in common:
        if a.id not in missed:
            fate = chance.random()
            kept = tuple(arg for arg in a.arguments if arg.target not in missed)
            made = replace(a, arguments=kept)
            if _MISSED < fate < _NAMED_OTHERWISE and a.kind != ZONE:
                made = replace(made, label=chance.choice(_LABELS[a.kind]))
            elif _NAMED_OTHERWISE < fate < _CUT_OTHERWISE and a.end - a.start > 2:
                made = replace(made, end=a.end - 1)
            yield a.id, made
