"""The tagger learns from finished work, gives the same for the same, and stays in its own process."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from models.annotation import Annotation, Argument
from models.annotation_set import AnnotationSet
from models.document import Document, text_hash
from models.edits import add
from models.errors import AyarError
from models.schema import Schema
from models.suggest.suggestion import Context, Suggestion
from models.suggest.tagger.calibration import Calibration, fit
from models.suggest.tagger.model import Model
from models.suggest.tagger.process import Tagger
from models.suggest.tagger.sentences import covering, labelled, runs, split
from models.suggest.tagger.training import Report, Work, train
from tests.conftest import ROOT

RAW = (ROOT / "resources/schema/schema.json").read_bytes()
SCHEMA = Schema.load(RAW)
CITIES = ("تهران", "بغداد", "مسقط", "دوحه", "کابل", "دمشق", "بیروت", "عمان", "آنکارا", "باکو", "مسکو", "پکن")


def document(text: str, key: str = "d") -> Document:
    return Document(key=key, text=text, text_sha256=text_hash(text), language="fa")


def work(cities: tuple[str, ...] = CITIES) -> list[Work]:
    """One article for each city: «وزیر خارجه CITY با سفیر دیدار کرد», with a nested mention, an event and its roles."""
    made = []
    for n, city in enumerate(cities):
        text = f"وزیر خارجه {city} با سفیر روسیه دیدار کرد.\nهوا خوب بود."
        layer = AnnotationSet(author="Sara", status="finished")
        for annotation in marks_in(text, city):
            layer.apply([add(annotation)])
        made.append((document(text, str(n)), layer))
    return made


def marks_in(text: str, city: str) -> list[Annotation]:
    office = f"وزیر خارجه {city}"
    return [
        at(text, office, "e1", "ROLE"),
        at(text, city, "e2", "GPE"),
        at(text, "سفیر روسیه", "e3", "ROLE"),
        at(text, "روسیه", "e4", "GPE"),
        replace(
            at(text, "دیدار", "v1", "CONSULT", "event"), arguments=(Argument("ACTOR", "e1"), Argument("ACTOR", "e3"))
        ),
    ]


def at(text: str, words: str, identifier: str, label: str, kind: str = "entity") -> Annotation:
    start = text.index(words)
    return Annotation(id=identifier, kind=kind, label=label, start=start, end=start + len(words))


def trained(folder: Path, finished: list[Work]) -> Report:
    steps = train(finished, folder, SCHEMA)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            report: Report = end.value
            return report


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    folder = tmp_path_factory.mktemp("model")
    trained(folder, work())
    return Model.load(folder)


def suggested(model: Model, text: str) -> list[Suggestion]:
    return list(model.suggest(document(text), Context(SCHEMA, AnnotationSet(author="Ali"))))


def test_a_new_name_in_a_known_place_is_found_with_what_lies_in_it_and_the_event_with_its_roles(model: Model) -> None:
    text = "وزیر خارجه ایسلند با سفیر روسیه دیدار کرد."
    found = {(text[s.start : s.end], s.kind, s.label): s for s in suggested(model, text)}
    assert {("وزیر خارجه ایسلند", "entity", "ROLE"), ("ایسلند", "entity", "GPE")} <= set(found)
    event = found["دیدار", "event", "CONSULT"]
    fillers = {(f.role, text[f.start : f.end]) for f in event.arguments}
    assert fillers == {("ACTOR", "وزیر خارجه ایسلند"), ("ACTOR", "سفیر روسیه")}
    assert all(0 <= s.score <= 1 for s in found.values())


def test_the_same_work_gives_the_same_model(model: Model, tmp_path: Path) -> None:
    report = trained(tmp_path, work())
    again = Model.load(tmp_path)
    assert report.version == again.version == model.version
    text = "وزیر خارجه ایسلند با سفیر روسیه دیدار کرد."
    assert suggested(again, text) == suggested(model, text)
    assert trained(tmp_path / "other", work(CITIES[:6])).version != report.version


def test_a_rehearsal_says_how_good_it_is_on_what_it_has_not_seen(tmp_path: Path) -> None:
    report = trained(tmp_path, work())
    outer = report.rehearsal["outer"]
    assert outer.wanted == 4 and outer.f1 is not None and outer.f1 > 0.7
    assert trained(tmp_path, work(CITIES[:3])).rehearsal == {}


def test_without_any_label_there_is_nothing_to_learn(tmp_path: Path) -> None:
    with pytest.raises(AyarError) as caught:
        trained(tmp_path, [(document("متن."), AnnotationSet(author="Sara", status="finished"))])
    assert caught.value.key == "nothing_to_learn"


def test_what_it_has_not_seen_is_more_doubtful(model: Model) -> None:
    seen, unseen = work()[0][0], document("پیمان سپیدکوه را فردا امضا می‌کنند و می‌روند؟")
    assert 0 <= model.doubt(seen) < model.doubt(unseen) <= 1
    assert model.doubt(document("")) == 0


def test_tags_lead_to_spans_and_back() -> None:
    tags = ["B-X", "I-X", "B-X", "O", "I-Y", "I-X"]
    assert [(r.first, r.last, r.label) for r in runs(tags)] == [(0, 2, "X"), (2, 3, "X"), (4, 5, "Y"), (5, 6, "X")]


def test_sentences_follow_the_tokens_a_document_brought() -> None:
    own = replace(document("الف ب پ"), tokens=((0, 3), (4, 5), (6, 7)), sentences=((0, 1), (1, 3)))
    assert [s.words for s in split(own)] == [("الف",), ("ب", "پ")]
    assert covering(split(own)[1], (6, 7)) == (1, 2)


def test_zones_that_forbid_annotation_are_no_examples() -> None:
    text = "منبع: خبر\nمتن"
    layer = AnnotationSet(author="Sara", status="finished")
    layer.apply([add(at(text, "منبع: خبر", "z1", "METADATA", "zone"))])
    assert [sentence.words for sentence, _ in labelled(document(text), layer, SCHEMA)] == [("متن",)]


def test_calibration_follows_what_was_right() -> None:
    boasting = [(0.9, n % 2 == 0) for n in range(100)] + [(0.6, n % 10 == 0) for n in range(100)]
    calibration = fit(boasting)
    assert calibration.of(0.9) == pytest.approx(0.5, abs=0.05)
    assert calibration.of(0.6) == pytest.approx(0.1, abs=0.05)
    assert fit(boasting[:10]) == Calibration()
    assert fit([(0.5, True)] * 50) == Calibration()


@pytest.fixture
def tagger() -> Iterator[Tagger]:
    made = Tagger()
    yield made
    made.close()


def test_the_window_trains_and_asks_in_another_process(tagger: Tagger, model: Model) -> None:
    text = "وزیر خارجه ایسلند با سفیر روسیه دیدار کرد."
    context = Context(SCHEMA, AnnotationSet(author="Ali"))
    assert tagger.suggest(document(text), context) == []
    assert tagger.doubt(document(text)) is None
    steps = list(tagger.train(work(), RAW))
    assert steps[-1].done == steps[-1].total
    assert tagger.version == model.version
    assert tagger.suggest(document(text), context) == suggested(model, text)
    assert tagger.doubt(document(text)) == pytest.approx(model.doubt(document(text)))
