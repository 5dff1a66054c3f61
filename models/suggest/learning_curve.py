"""Does more annotation still pay? The tagger trained on growing parts, measured on a part it never sees."""

from __future__ import annotations

import tempfile
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from models.annotation import ENTITY
from models.annotation_set import AnnotationSet
from models.errors import AyarError
from models.progress import Step
from models.registry import Entry
from models.schema import Schema
from models.suggest.suggestion import Context
from models.suggest.tagger.model import Model
from models.suggest.tagger.training import EVERY, Work, train

FEWEST: Final = 10
"""Documents under which there is no curve: two held out would say nothing."""
_SHARES: Final = (0.125, 0.25, 0.5, 0.75, 1.0)
TOO_FEW: Final = "too_few_documents"


@dataclass(frozen=True, slots=True)
class Point:
    """Trained on ``documents``: how many mentions were ``right`` of those ``found``, of those ``wanted``.

    A mention is right when its span and label are. Each figure is None when there is nothing to divide by.
    """

    documents: int
    right: int
    found: int
    wanted: int

    @property
    def precision(self) -> float | None:
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        return self.right / self.wanted if self.wanted else None

    @property
    def f1(self) -> float | None:
        return 2 * self.right / (self.found + self.wanted) if self.found + self.wanted else None


@dataclass(frozen=True, slots=True)
class Curve:
    """Points by growing size, all measured on the same ``held_out`` documents; ``why`` says why there are none."""

    points: tuple[Point, ...]
    held_out: int
    why: str | None = None


def curve(
    work: Sequence[Work], schema: Schema, entries: Iterable[Entry] = (), texts: Iterable[str] = ()
) -> Generator[Step, None, Curve]:
    """A job: every fifth document is held out. The same work gives the same curve; steps count points.

    Loads numpy and crfsuite: the window runs it in another process (``storage.processes.elsewhere``).
    """
    if len(work) < FEWEST:
        return Curve((), 0, TOO_FEW)
    held_out = list(work[EVERY - 1 :: EVERY])
    known = [each for n, each in enumerate(work) if n % EVERY != EVERY - 1]
    return (yield from grown(known, held_out, schema, entries, texts))


def grown(
    known: Sequence[Work], held_out: Sequence[Work], schema: Schema, entries: Iterable[Entry] = (),
    texts: Iterable[str] = (),
) -> Generator[Step, None, Curve]:  # fmt: skip
    """The tagger trained on the first eighth, quarter, half … of ``known``, measured on ``held_out``. A job as
    ``curve`` is."""
    if len(known) + len(held_out) < FEWEST or not known or not held_out:
        return Curve((), 0, TOO_FEW)
    sizes = sorted({max(1, round(share * len(known))) for share in _SHARES})
    entries, unlabelled = list(entries), [document.text for document, _ in known] + list(texts)
    points = []
    for n, size in enumerate(sizes, 1):
        points.append(_point(known[:size], held_out, schema, entries, unlabelled))
        yield Step(n, len(sizes))
    return Curve(tuple(points), len(held_out))


def _point(
    known: Sequence[Work], held_out: Sequence[Work], schema: Schema, entries: list[Entry], texts: list[str]
) -> Point:
    with tempfile.TemporaryDirectory(prefix="ayar-curve-") as folder:
        try:
            for _ in train(known, Path(folder), schema, entries, texts, rehearsed=False):
                pass
        except AyarError:  # nothing was labelled in so few documents
            return Point(len(known), 0, 0, sum(len(_wanted(layer)) for _, layer in held_out))
        model = Model.load(Path(folder))
        counted = [_counted(model, each, schema) for each in held_out]
    return Point(len(known), *(sum(column) for column in zip(*counted, strict=True)))


def _counted(model: Model, work: Work, schema: Schema) -> tuple[int, int, int]:
    document, layer = work
    empty = AnnotationSet(author="")
    found = {s.place for s in model.suggest(document, Context(schema, empty)) if s.kind == ENTITY}
    wanted = _wanted(layer)
    return len(found & wanted), len(found), len(wanted)


def _wanted(layer: AnnotationSet) -> set[tuple[str, int, int, str]]:
    return {(a.kind, a.start, a.end, a.label) for a in layer if a.kind == ENTITY}
