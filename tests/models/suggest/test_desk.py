"""The desk learns from what is done at it, shows what slower recommenders found, and offers clean boundaries."""

from __future__ import annotations

import pytest

from models.annotation import Annotation
from models.annotation_set import AnnotationSet
from models.document import Document, text_hash
from models.edits import add
from models.registry import Registry
from models.schema import Schema
from models.suggest.desk import Desk
from models.suggest.gazetteer import Gazetteer
from models.suggest.memory import Memory
from models.suggest.suggestion import Context, Suggestion, Why
from tests.conftest import ROOT

SCHEMA = Schema.load((ROOT / "resources/schema/schema.json").read_bytes())
COUNTRIES = Registry.read((ROOT / "resources/registry/countries.jsonl").read_bytes())
TEXT = "کاجنامه در ایران نوشت: کاجنامه و دیدار و دیدار و دیدار."
DOCUMENT = Document(key="d", text=TEXT, text_sha256=text_hash(TEXT), language="fa")


@pytest.fixture
def desk() -> Desk:
    return Desk(Memory(), Gazetteer(COUNTRIES), COUNTRIES)


def shown(desk: Desk, layer: AnnotationSet) -> list[tuple[str, str]]:
    return [(TEXT[s.start : s.end], s.label) for s in desk.suggest(DOCUMENT, Context(SCHEMA, layer))]


def test_what_is_labelled_once_is_suggested_where_it_stands_again(desk: Desk) -> None:
    layer = AnnotationSet(author="Sara")
    assert ("کاجنامه", "ORG") not in shown(desk, layer)
    change = add(Annotation(id="e1", kind="entity", label="ORG", start=0, end=7))
    layer.apply([change])
    desk.follow(DOCUMENT, layer, [change])
    assert shown(desk, layer).count(("کاجنامه", "ORG")) == 1
    layer.apply([change.inverse()])
    desk.follow(DOCUMENT, layer, [change.inverse()])
    assert ("کاجنامه", "ORG") not in shown(desk, layer)


def test_what_is_rejected_twice_is_not_offered_anywhere(desk: Desk) -> None:
    layer = AnnotationSet(author="Sara")
    triggers = [s for s in desk.suggest(DOCUMENT, Context(SCHEMA, layer)) if s.kind == "event"]
    assert len(triggers) == 3
    for trigger in triggers[:2]:
        desk.reject(DOCUMENT, trigger)
    assert ("دیدار", "CONSULT") not in shown(desk, layer)


def test_slower_recommenders_are_kept_until_they_say_something_else_or_are_switched_off(desk: Desk) -> None:
    layer = AnnotationSet(author="Sara")
    found = Suggestion(
        recommender="tagger", version="1", kind="entity", label="ORG", start=0, end=7, score=0.9, why=Why("why.tagger")
    )
    desk.keep(DOCUMENT, "tagger", [found])
    assert ("کاجنامه", "ORG") in shown(desk, layer)
    desk.off.add("tagger")
    assert ("کاجنامه", "ORG") not in shown(desk, layer)
    desk.off.clear()
    desk.keep(DOCUMENT, "tagger", [])
    assert ("کاجنامه", "ORG") not in shown(desk, layer)


def test_the_desk_offers_clean_boundaries(desk: Desk) -> None:
    start = TEXT.index("ایران")
    offer = desk.boundary(DOCUMENT, start, start + 6, "GPE")
    assert offer is not None and TEXT[offer.start : offer.end] == "ایران"
    assert desk.boundary(DOCUMENT, start, start + 5, "GPE") is None
