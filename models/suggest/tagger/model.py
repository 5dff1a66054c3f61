"""A trained tagger: a folder with one field for each layer, and what was learnt beside them in ``model.json``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

import orjson

from models.annotation import ENTITY, EVENT, STANCE
from models.document import Document
from models.span import contains
from models.suggest.suggestion import Context, Filler, Suggestion, Why
from models.suggest.tagger.calibration import Calibration
from models.suggest.tagger.features import Features
from models.suggest.tagger.fields import Field
from models.suggest.tagger.roles import Frame, Mention, fillers
from models.suggest.tagger.sentences import EVIDENCE, INNER, LAYERS, OUTER, TRIGGER, Sentence, Tagged, split
from models.tagging import OUTSIDE
from models.zones import closed_zones

TAGGER: Final = "tagger"
ROLES: Final = "roles"
FILE: Final = "model.json"


@dataclass(frozen=True)
class Model:
    """The recommender ``tagger``. ``version`` changes with what it was trained on; ``documents`` says on how many.

    ``least`` is by layer: how bold each field is (``Field.bold``), None for its likeliest sequence.
    """

    version: str
    documents: int
    fields: Mapping[str, Field]
    least: Mapping[str, float | None]
    calibrations: Mapping[str, Calibration]
    features: Features
    id: str = TAGGER
    kinds: frozenset[str] = frozenset({ENTITY, EVENT, STANCE})

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Raises OSError or ValueError when there is no whole model in the folder."""
        raw = orjson.loads((folder / FILE).read_bytes())
        return cls(
            version=raw["version"], documents=raw["documents"],
            fields={name: Field(folder / f"{name}.crf") for name in raw["fields"]}, least=raw["least"],
            calibrations={name: Calibration(*pair) for name, pair in raw["calibrations"].items()},
            features=Features({w: tuple(c) for w, c in raw["classes"].items()}, raw["lists"]),
        )  # fmt: skip

    def suggest(self, document: Document, context: Context) -> Iterator[Suggestion]:
        """Mentions, triggers and evidence with likely fillers; 30 to 100 ms for an article."""
        sentences = split(document, closed_zones(context.layer, context.schema))
        found = [each for sentence in sentences for each in self._in_sentence(sentence)]
        mentions = _mentions(found, context)
        for layer, sentence, run, probability in found:
            start, end = sentence.spans[run.first][0], sentence.spans[run.last - 1][1]
            arguments: tuple[Filler, ...] = ()
            if ROLES in self.fields and LAYERS[layer] != ENTITY:
                frame = Frame(LAYERS[layer], run.label, start, end)
                arguments = fillers(self.fields[ROLES], [sentence], frame, mentions, context.schema)
            yield self._suggestion(layer, run.label, (start, end), probability, arguments)

    def doubt(self, document: Document) -> float:
        """How uncertain the mentions of a document are: the mean over its tokens, from 0 to 1; 0 without tokens."""
        field = self.fields.get(OUTER)
        rows = [self.features.of(sentence.words) for sentence in split(document)]
        doubts = [doubt for each in rows for doubt in field.doubts(each)] if field else []
        return sum(doubts) / len(doubts) if doubts else 0.0

    def tags(self, words: Sequence[str]) -> list[str]:
        """The IOB2 tags of the mentions in one sentence, without nested ones; for measuring."""
        tags = [OUTSIDE] * len(words)
        if field := self.fields.get(OUTER):
            for run, _ in field.spans(self.features.of(words), self.least.get(OUTER)):
                tags[run.first : run.last] = _as_tags(run)
        return tags

    def _in_sentence(self, sentence: Sentence) -> Iterator[tuple[str, Sentence, Tagged, float]]:
        outer = list(self._spans(OUTER, sentence))
        tags = [OUTSIDE] * len(sentence.words)
        for run, _ in outer:
            tags[run.first : run.last] = _as_tags(run)
        for layer in (OUTER, INNER, TRIGGER, EVIDENCE):
            for run, probability in outer if layer == OUTER else self._spans(layer, sentence, tags):
                if layer != INNER or _lies_inside(run, outer):
                    yield layer, sentence, run, self.calibrations.get(layer, Calibration()).of(probability)

    def _spans(self, layer: str, sentence: Sentence, *more: Sequence[str]) -> Iterator[tuple[Tagged, float]]:
        field = self.fields.get(layer)
        if field is not None:
            yield from field.spans(self.features.of(sentence.words, *more), self.least.get(layer))

    def _suggestion(
        self, layer: str, label: str, span: tuple[int, int], score: float, arguments: tuple[Filler, ...]
    ) -> Suggestion:
        return Suggestion(
            recommender=self.id, version=self.version, kind=LAYERS[layer], label=label, start=span[0], end=span[1],
            score=round(score, 4), why=Why("why.tagger", {"n": self.documents}), arguments=arguments,
        )  # fmt: skip


def _as_tags(run: Tagged) -> list[str]:
    return [f"B-{run.label}"] + [f"I-{run.label}"] * (run.last - run.first - 1)


def _lies_inside(run: Tagged, outer: Sequence[tuple[Tagged, float]]) -> bool:
    span = (run.first, run.last)
    return any(contains((o.first, o.last), span) and (o.first, o.last) != span for o, _ in outer)


def _mentions(found: Sequence[tuple[str, Sentence, Tagged, float]], context: Context) -> list[Mention]:
    """The person's own mentions, and the suggested ones where there is none of theirs."""
    own = [Mention(a.start, a.end, a.label) for a in context.layer if a.kind == ENTITY and not a.fragments]
    taken = {(m.start, m.end) for m in own}
    suggested = (
        Mention(sentence.spans[run.first][0], sentence.spans[run.last - 1][1], run.label)
        for layer, sentence, run, _ in found
        if LAYERS[layer] == ENTITY
    )
    return sorted({*own, *(m for m in suggested if (m.start, m.end) not in taken)})


def written(folder: Path, value: Mapping[str, Any]) -> None:
    """Writes ``model.json`` last of all: without it a folder is no model."""
    (folder / FILE).write_bytes(orjson.dumps(value))
