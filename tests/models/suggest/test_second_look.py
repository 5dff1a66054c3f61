"""Order of work, contradictions, antecedents and the learning curve."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from typing import TypeVar

import pytest

from models.annotation import Annotation
from models.annotation_set import AnnotationSet
from models.document import Document, text_hash
from models.edits import add
from models.progress import Step
from models.schema import Schema
from models.suggest.antecedents import antecedents, wants_antecedent
from models.suggest.contradictions import contradictions, documents_with, fixes
from models.suggest.learning_curve import TOO_FEW, Point, curve
from models.suggest.ordering import by_uncertainty, by_vocabulary
from tests.conftest import ROOT
from tests.models.suggest.test_tagger import work

SCHEMA = Schema.load((ROOT / "resources/schema/schema.json").read_bytes())
R = TypeVar("R")


def result(steps: Generator[Step, None, R]) -> R:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: R = end.value
            return found


def document(text: str) -> Document:
    return Document(key=text[:9], text=text, text_sha256=text_hash(text), language="fa")


def layer(*annotations: Annotation) -> AnnotationSet:
    made = AnnotationSet(author="Sara", status="finished")
    made.apply([add(annotation) for annotation in annotations])
    return made


def at(text: str, words: str, identifier: str, label: str, nth: int = 1, **attributes: str) -> Annotation:
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Annotation(
        id=identifier, kind="entity", label=label, start=start, end=start + len(words), attributes=attributes
    )


# ---- order of work
def test_the_least_certain_come_first_and_the_unknown_last() -> None:
    doubts = {"الف": 0.1, "ب": 0.9, "پ": None, "ت": 0.9}
    documents = [(n, document(text)) for n, text in enumerate(doubts, 1)]
    assert result(by_uncertainty(documents, lambda d: doubts[d.text])) == [2, 4, 1, 3]


def test_the_newest_vocabulary_comes_first_and_what_repeats_it_goes_back() -> None:
    texts = ["سلام دنیا", "ایران عراق سوریه", "ایران عراق لبنان", "مصر لیبی"]
    documents = [(n, document(text)) for n, text in enumerate(texts, 1)]
    assert result(by_vocabulary(documents, ["سلام دنیا"])) == [2, 4, 3, 1]
    assert result(by_vocabulary(documents)) == [1, 2, 4, 3]
    assert result(by_vocabulary([])) == []


# ---- contradictions
TEXTS = ("تهران و تهران", "در تهران", "باز تهران\nنه")


@pytest.fixture
def readings() -> list[tuple[int, str, AnnotationSet]]:
    sets = (
        layer(at(TEXTS[0], "تهران", "e1", "GPE"), at(TEXTS[0], "تهران", "e2", "GPE", 2)),
        layer(at(TEXTS[1], "تهران", "e1", "GPE")),
        layer(at(TEXTS[2], "تهران", "e1", "LOC"), at(TEXTS[2], "باز", "e2", "ISSUE")),
    )
    return [(n, text, each) for n, (text, each) in enumerate(zip(TEXTS, sets, strict=True), 10)]


def test_a_string_with_two_labels_is_shown_with_its_counts_and_places(
    readings: list[tuple[int, str, AnnotationSet]],
) -> None:
    found = contradictions(readings)
    assert [c.counts for c in found] == [(("GPE", 3), ("LOC", 1))]
    odd = found[0].odd[0]
    assert (odd.document_id, odd.before, odd.words, odd.after) == (12, "باز ", "تهران", "")
    assert documents_with(found) == [(12, 1)]


def test_the_fix_is_planned_and_leaves_alone_what_changed_since(readings: list[tuple[int, str, AnnotationSet]]) -> None:
    found = contradictions(readings)[0]
    layers = {number: each for number, _, each in readings}
    planned = fixes(found, layers.__getitem__, SCHEMA)
    assert [(number, edit.touched) for number, edit in planned] == [(12, frozenset({"e1"}))]
    assert fixes(found, layers.__getitem__, SCHEMA, documents=[10]) == []
    layers[12].apply(planned[0][1].changes)
    assert layers[12].annotations["e1"].label == "GPE"
    assert fixes(found, layers.__getitem__, SCHEMA) == []
    assert contradictions((number, text, layers[number]) for number, text, _ in readings) == []


# ---- antecedents
def test_a_title_leads_to_the_name_beside_it_and_a_pronoun_to_who_was_spoken_of() -> None:
    text = "حسن روحانی، رییس جمهوری ایران، با پوتین دیدار کرد. رییس جمهوری گفت. او رفت."
    people = layer(
        at(text, "حسن روحانی", "e1", "PER", entity_ref="ROUHANI"),
        at(text, "رییس جمهوری ایران", "e2", "ROLE", entity_ref="ROUHANI"),
        at(text, "ایران", "e3", "GPE", entity_ref="IRN"),
        at(text, "پوتین", "e4", "PER", entity_ref="PUTIN"),
        title := at(text, "رییس جمهوری", "e5", "ROLE", 2, mention="NOM"),
        pronoun := at(text, "او", "e6", "PER", text.count("او"), mention="PRO"),
    )
    assert wants_antecedent(text, title) and wants_antecedent(text, pronoun)
    assert not wants_antecedent(text, people.annotations["e1"])
    assert antecedents(people, SCHEMA, text, title)[0].reference == "ROUHANI"
    assert {a.reference for a in antecedents(people, SCHEMA, text, pronoun)[:3]} >= {"ROUHANI", "PUTIN"}
    assert all(a.annotation != "e3" for a in antecedents(people, SCHEMA, text, pronoun))
    assert antecedents(people, SCHEMA, text, people.annotations["e1"]) == []


def test_an_office_of_another_country_is_somebody_else() -> None:
    text = "رییس جمهوری روسیه آمد. رییس جمهوری ترکیه آمد. رییس جمهوری روسیه رفت."
    people = layer(
        at(text, "رییس جمهوری روسیه", "e1", "ROLE", entity_ref="PUTIN"),
        at(text, "روسیه", "e2", "GPE", entity_ref="RUS"),
        at(text, "رییس جمهوری ترکیه", "e3", "ROLE", entity_ref="ERDOGAN"),
        at(text, "ترکیه", "e4", "GPE", entity_ref="TUR"),
        last := at(text, "رییس جمهوری روسیه", "e5", "ROLE", 2),
        replace(at(text, "روسیه", "e6", "GPE", 2), attributes={"entity_ref": "RUS"}),
    )
    assert antecedents(people, SCHEMA, text, last)[0].reference == "PUTIN"


# ---- learning curve
def test_the_curve_is_measured_on_one_part_that_is_never_learnt_from() -> None:
    found = result(curve(work(), SCHEMA))
    assert [point.documents for point in found.points] == [1, 2, 5, 8, 10]
    assert {point.wanted for point in found.points} == {8} and found.held_out == 2
    last = found.points[-1]
    assert last.f1 is not None and last.f1 > 0.7
    assert result(curve(work(), SCHEMA)) == found


def test_too_few_documents_give_no_curve_and_the_reason() -> None:
    assert result(curve(work()[:9], SCHEMA)) == result(curve([], SCHEMA))
    assert result(curve([], SCHEMA)).why == TOO_FEW
    assert (Point(1, 0, 0, 0).f1, Point(1, 0, 0, 5).precision, Point(1, 0, 0, 0).recall) == (None, None, None)
