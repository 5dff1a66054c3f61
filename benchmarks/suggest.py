"""Suggestions: how soon they are there, what text costs, how good the tagger gets, how many keys they save."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from benchmarks.learning import sizes_of_parstwiner
from benchmarks.measuring import MS, Lab, Row, Sample
from benchmarks.simulated import Annotator, Keys
from benchmarks.texts import article, invented_names
from models.annotation import ENTITY, Annotation
from models.annotation_set import AnnotationSet
from models.countries import countries
from models.document import Document, text_hash
from models.record import Record
from models.registry import Registry
from models.schema import Schema
from models.suggest.desk import Desk
from models.suggest.gazetteer import Gazetteer
from models.suggest.memory import Memory
from models.suggest.suggestion import Context
from models.suggest.tagger.model import Model
from models.suggest.tagger.training import Work, train
from models.text.annotation_tokens import annotation_tokens
from models.text.folding import Folded, key
from models.text.sentences import sentences
from models.text.tokens import tokenize
from storage.sample import SAMPLES

SHARED: Final = Path(os.environ.get("AYAR_SHARED", Path(__file__).resolve().parents[2] / "shared"))
RATE: Final = "Mchar/s"
SAVED: Final = "% saved"
ENTRIES: Final = 100_000
ROOT: Final = Path(__file__).resolve().parents[1]
_LETTERS: Final = "ابپتجچحخدرزسشعفقکگلمنوهی"


def measure(lab: Lab) -> Iterator[Row]:
    yield from _text(lab)
    yield from _latency(lab)
    yield from _annotator(lab)
    if (SHARED / "fixtures" / "parstwiner").is_dir():
        yield from sizes_of_parstwiner(lab, SHARED / "fixtures" / "parstwiner")


def _text(lab: Lab) -> Iterator[Row]:
    text = article(200_000, 1)
    works: dict[str, Callable[[], object]] = {
        "fold for comparing": lambda: key(text),
        "fold with offsets": lambda: Folded(text).to_raw(0, 1),
        "tokens that measures count": lambda: tokenize(text),
        "tokens for annotation": lambda: annotation_tokens(text),
        "sentences": lambda: sentences(text),
    }
    for name, work in works.items():
        sample = Sample()
        for _ in range(lab.times(10)):
            before = time.perf_counter()
            work()
            sample.values.append(len(text) / (time.perf_counter() - before) / 1e6)
        yield Row("suggest", name, "200,000 characters", sample, RATE)


def _latency(lab: Lab) -> Iterator[Row]:
    memory, learning = Memory(), Sample()
    names = list(invented_names(ENTRIES))
    before = time.perf_counter()
    for words in names:
        memory.learn(words, Annotation(id="e1", kind=ENTITY, label="PER", start=0, end=len(words)))
    learning.add((time.perf_counter() - before) / ENTRIES * 1000)
    yield Row("suggest", "learn an annotation", "µs, of 100,000", learning, "µs")
    registry = Registry(countries())
    desk, schema = Desk(memory, Gazetteer(registry), registry), _schema()
    for length in (4_000, 20_000):
        text = article(length, 2)
        document = Document(key="d", text=text, text_sha256=text_hash(text), language="fa")
        context, sample = Context(schema, AnnotationSet(author="Sara")), Sample()
        for _ in range(lab.times(30)):
            sample.time(lambda d=document, c=context: desk.suggest(d, c))  # type: ignore[misc]
        goal = 100.0 if length == 4_000 else None
        yield Row("suggest", "suggestions, 100,000 strings known", f"{length:,} characters", sample, MS,
                  judged=sample.p99, goal=goal)  # fmt: skip


def _annotator(lab: Lab) -> Iterator[Row]:
    """The second half of the documents, in their order; the tagger is trained anew after each."""
    sources = {"sample project": SAMPLES / "annotations.jsonl"}
    if (SHARED / "data" / "seed_annotations.jsonl").exists() and not lab.quick:
        sources["five seeds"] = SHARED / "data" / "seed_annotations.jsonl"
    for name, path in sources.items():
        keys = list(_worked(lab, _readings(path)))
        for part, several in (("first half", keys[: len(keys) // 2]), ("second half", keys[len(keys) // 2 :])):
            made, hand, with_help = (
                sum(column) for column in zip(*((k.annotations, k.by_hand, k.suggested) for k in several), strict=True)
            )
            saved = 100 * (1 - with_help / hand)
            yield Row("suggest", f"keys, {name}", part, Sample([saved]), SAVED, judged=saved,
                      goal=40.0 if part == "second half" else None,
                      note=f"{hand / made:.2f} a mention by hand, {with_help / made:.2f} with suggestions")  # fmt: skip


def _worked(lab: Lab, records: list[Record]) -> Iterator[Keys]:
    registry, schema = Registry(countries()), _schema()
    annotator = Annotator(Desk(Memory(), Gazetteer(registry), registry), schema)
    done: list[Work] = []
    for record in records:
        assert record.set is not None
        if len(done) > 1:
            annotator.desk.keep(record.document, "tagger", _tagged(lab, done, record.document, schema))
        yield annotator.work(record.document, record.set)
        done.append((record.document, record.set))


def _tagged(lab: Lab, done: list[Work], document: Document, schema: Schema) -> list:  # type: ignore[type-arg]
    folder = lab.folder / "tagger"
    for _ in train(done, folder, schema, countries()):
        pass
    found = Model.load(folder).suggest(document, Context(schema, AnnotationSet(author="")))
    return [s for s in found if s.kind in ("entity", "event")]


def _readings(path: Path) -> list[Record]:
    """Gold where there is some, else the first annotator, in the order of the file."""
    import orjson

    from storage.records import record_from

    best: dict[str, Record] = {}
    for line in path.read_bytes().splitlines():
        record = record_from(orjson.loads(line))
        if record.document.key not in best or (record.set is not None and record.set.role == "gold"):
            best[record.document.key] = record
    return list(best.values())


def _schema() -> Schema:
    return Schema.load((ROOT / "resources" / "schema" / "schema.json").read_bytes())
