"""Training the tagger on finished work: word classes, a rehearsal that says how good it is, then all of it."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from models.annotation_set import AnnotationSet
from models.document import Document
from models.errors import AyarError
from models.progress import Step
from models.registry import Entry
from models.schema import Schema
from models.suggest.tagger import fields, model, roles, word_classes
from models.suggest.tagger.calibration import Calibration, fit
from models.suggest.tagger.features import Features, hints, normal
from models.suggest.tagger.fields import Field
from models.suggest.tagger.sentences import INNER, LAYERS, OUTER, Sentence, labelled, runs, split
from models.suggest.tagger.word_classes import Classes

Work = tuple[Document, AnnotationSet]
Labelled = tuple[Sentence, dict[str, list[str]]]

EVERY: Final = 5  # one document of five is rehearsed on
_FEWEST: Final = 5  # documents under which there is no rehearsal
_REHEARSED: Final = 2_000  # sentences trained on in a rehearsal at most
_JUDGED: Final = 600
_BOLDNESS: Final = (None, 0.45, 0.35, 0.3)
_MUCH: Final = 2_500  # sentences from which on boldness gains nothing (measured on ParsTwiNER)
_RECIPE: Final = "1"
"""Part of the version of every model; raise it when features or training change."""


@dataclass(frozen=True, slots=True)
class Score:
    """Spans with their label: ``right`` of ``found``, of ``wanted``. ``f1`` is None when there was nothing at all."""

    right: int
    found: int
    wanted: int

    @property
    def f1(self) -> float | None:
        return 2 * self.right / (self.found + self.wanted) if self.found + self.wanted else None


@dataclass(frozen=True, slots=True)
class Report:
    """What was trained: on how many documents and sentences, and how a rehearsal did on those held out, by layer.

    ``rehearsal`` is empty with fewer than five documents: nothing is known about how good it is.
    """

    version: str
    documents: int
    sentences: int
    rehearsal: dict[str, Score] = field(default_factory=dict)


@dataclass(slots=True)
class _Tuned:
    least: float | None = None
    calibration: Calibration = field(default_factory=Calibration)
    score: Score | None = None


def train(
    work: Sequence[Work],
    folder: Path,
    schema: Schema,
    entries: Iterable[Entry] = (),
    texts: Iterable[str] = (),
    *,
    rehearsed: bool = True,
) -> Generator[Step, None, Report]:
    """Writes a model to ``folder`` (``Model.load`` reads it). ``texts`` are unlabelled ones for the word classes.

    Not ``rehearsed``, nothing is known about how good it is, its scores are not calibrated, and it takes half the time.

    The same work gives the same model. Raises AyarError("nothing_to_learn") when nobody labelled anything.
    """
    steps = len(LAYERS) * 2 + 2
    folder.mkdir(parents=True, exist_ok=True)
    yield Step(0, steps)
    sentences = [labelled(document, layer, schema) for document, layer in work]
    lists = hints(entries)
    classes = learn_classes(sentences, texts)
    features = Features(classes, lists)
    yield Step(1, steps)
    tuned = {name: _Tuned() for name in LAYERS}
    if rehearsed and len(sentences) >= _FEWEST:
        yield from _rehearse(tuned, sentences, features, folder, steps)
    trained = yield from _final(sentences, work, features, folder, steps)
    if not trained:
        raise AyarError("nothing_to_learn")
    version = f"{_RECIPE}-{_digest(work)}"
    model.written(folder, {
        "version": version, "documents": len(work), "fields": trained, "classes": classes, "lists": lists,
        "least": {name: each.least for name, each in tuned.items()},
        "calibrations": {name: list(each.calibration) for name, each in tuned.items()},
    })  # fmt: skip
    scores = {name: each.score for name, each in tuned.items() if each.score is not None}
    return Report(version, len(work), sum(map(len, sentences)), scores)


def learn_classes(sentences: Sequence[Sequence[Labelled]], texts: Iterable[str] = ()) -> Classes:
    """Word classes from the sentences at hand and from unlabelled texts."""
    words = [[normal(word) for word in sentence.words] for several in sentences for sentence, _ in several]
    for text in texts:
        document = Document(key="", text=text, text_sha256="")
        words += [[normal(word) for word in sentence.words] for sentence in split(document)]
    return word_classes.learn(words)


def _rehearse(
    tuned: dict[str, _Tuned], sentences: Sequence[list[Labelled]], features: Features, folder: Path, steps: int
) -> Generator[Step, None, None]:
    """Trains on four documents of five and judges on the fifth: how bold to be, and what probabilities are worth."""
    known = [s for n, several in enumerate(sentences) if n % EVERY != EVERY - 1 for s in several]
    held_out = [s for several in sentences[EVERY - 1 :: EVERY] for s in several]
    bold = sum(map(len, sentences)) < _MUCH
    path = folder / "rehearsal.crf"
    for n, name in enumerate(LAYERS):
        if fields.train(path, _examples(known[:_REHEARSED], name, features)):
            tuned[name] = _tune(Field(path), held_out[:_JUDGED], name, features, _BOLDNESS if bold else (None,))
        path.unlink(missing_ok=True)
        yield Step(2 + n, steps)


def _final(
    sentences: Sequence[list[Labelled]], work: Sequence[Work], features: Features, folder: Path, steps: int
) -> Generator[Step, None, list[str]]:
    """Trains every field on everything; the names of those for which there was something to learn."""
    everything = [each for several in sentences for each in several]
    trained = []
    for n, name in enumerate(LAYERS):
        if fields.train(folder / f"{name}.crf", _examples(everything, name, features)):
            trained.append(name)
        yield Step(2 + len(LAYERS) + n, steps)
    pairs = [
        ([row], [role])
        for (_, layer), several in zip(work, sentences, strict=True)
        for row, role in roles.examples([sentence for sentence, _ in several], layer)
    ]
    if fields.train(folder / f"{model.ROLES}.crf", pairs):
        trained.append(model.ROLES)
    yield Step(steps, steps)
    return trained


def _examples(
    sentences: Iterable[Labelled], name: str, features: Features
) -> Iterable[tuple[list[list[str]], list[str]]]:
    for sentence, tags in sentences:
        if name == INNER and not any(tag != "O" for tag in tags[OUTER]):
            continue  # nothing can lie inside a mention where there is none
        yield _rows(sentence, tags, name, features), tags[name]


def _rows(sentence: Sentence, tags: dict[str, list[str]], name: str, features: Features) -> list[list[str]]:
    return features.of(sentence.words) if name == OUTER else features.of(sentence.words, tags[OUTER])


def _tune(
    trained: Field, held_out: Sequence[Labelled], name: str, features: Features, boldness: Iterable[float | None]
) -> _Tuned:
    best = _Tuned()
    rows = [_rows(sentence, tags, name, features) for sentence, tags in held_out]
    for least in boldness:
        score, judged = _judge(trained, held_out, rows, name, least)
        if best.score is None or (score.f1 or 0) > (best.score.f1 or 0):
            best = _Tuned(least, fit(judged), score)
    return best


def _judge(
    trained: Field, held_out: Sequence[Labelled], rows: Sequence[list[list[str]]], name: str, least: float | None
) -> tuple[Score, list[tuple[float, bool]]]:
    judged: list[tuple[float, bool]] = []
    wanted = 0
    for (_, tags), each in zip(held_out, rows, strict=True):
        gold = set(runs(tags[name]))
        wanted += len(gold)
        judged += ((probability, run in gold) for run, probability in trained.spans(each, least))
    return Score(sum(ok for _, ok in judged), len(judged), wanted), judged


def _digest(work: Sequence[Work]) -> str:
    """Says which work a model knows: another document, label or boundary gives another version."""
    known = hashlib.sha256()
    for document, layer in work:
        known.update(document.text_sha256.encode())
        known.update(repr([(a.kind, a.label, a.spans) for a in layer]).encode())
    return known.hexdigest()[:8]
