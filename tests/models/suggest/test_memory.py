"""What was labelled before is found again in every spelling, with what is attached to it, and never inside a word."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.annotation import Annotation
from models.annotation_set import AnnotationSet
from models.document import Document, text_hash
from models.edits import Change, add
from models.schema import Schema
from models.suggest.memory import Memory, _lies_within
from models.suggest.suggestion import Context, Suggestion
from tests.conftest import ROOT

SCHEMA = Schema.load((ROOT / "resources/schema/schema.json").read_bytes())


def document(text: str, language: str = "fa") -> Document:
    return Document(key="d", text=text, text_sha256=text_hash(text), language=language)


def mention(text: str, words: str, label: str = "GPE", kind: str = "entity", number: int = 1) -> Annotation:
    start = text.index(words)
    return Annotation(id=f"e{number}", kind=kind, label=label, start=start, end=start + len(words))


def learnt(*pairs: tuple[str, str], kind: str = "entity") -> Memory:
    memory = Memory()
    for words, label in pairs:
        memory.learn(words, mention(words, words, label, kind))
    return memory


def suggested(memory: Memory, text: str, language: str = "fa") -> list[Suggestion]:
    return list(memory.suggest(document(text, language), Context(SCHEMA, AnnotationSet(author="Sara"))))


def found(memory: Memory, text: str, language: str = "fa") -> list[tuple[str, str]]:
    return [(text[s.start : s.end], s.label) for s in suggested(memory, text, language)]


@pytest.mark.parametrize(
    ("known", "text", "language", "wanted"),
    [
        ("تهران", "وزیر به تهران رفت.", "fa", ["تهران"]),
        ("گفت‌وگو", "پس از گفتوگو و گفت و گو", "fa", ["گفتوگو", "گفت و گو"]),
        ("توگو", "پس از گفتوگوی دو وزیر", "fa", []),
        ("عمانی", "همتای عمانی‌اش و عمانیاش", "fa", ["عمانی", "عمانی"]),
        ("عمان", "همتای عمانی‌اش", "fa", []),
        ("روسيا", "وروسيا وبروسيا ولروسيا", "ar", ["روسيا", "روسيا", "روسيا"]),
        ("رُوسِيا", "وَرُوسِيَا", "ar", ["رُوسِيَا"]),
        ("لوكسمبورغ", "للوكسمبورغ", "ar", ["لوكسمبورغ"]),
        ("الوزير", "قال للوزير ووزير", "ar", ["للوزير"]),
        ("وزير", "قال الوزير", "ar", ["الوزير"]),
        ("یران", "ایران", "fa", []),
        ("وزارت خارجه", "وزارت\nخارجه", "fa", []),
    ],
)
def test_strings_are_found_as_words(known: str, text: str, language: str, wanted: list[str]) -> None:
    assert [words for words, _ in found(learnt((known, "GPE")), text, language)] == wanted


def test_the_leftmost_longest_wins() -> None:
    memory = learnt(("وزیر خارجه", "ROLE"), ("خارجه ایران", "ORG"), ("وزیر", "ROLE"))
    assert found(memory, "وزیر خارجه ایران و وزیر") == [("وزیر خارجه", "ROLE"), ("وزیر", "ROLE")]


def test_what_lay_inside_another_is_offered_inside_again() -> None:
    text = "وزیر خارجه ایران آمد"
    layer = AnnotationSet(author="Sara")
    layer.apply([add(mention(text, "وزیر خارجه ایران", "ROLE")), add(mention(text, "ایران", "GPE", number=2))])
    memory = Memory()
    memory.learn_set(text, layer)
    assert found(memory, text) == [("وزیر خارجه ایران", "ROLE"), ("ایران", "GPE")]


def test_every_reading_is_shown_with_its_count() -> None:
    memory = learnt(("تهران", "GPE"), ("تهران", "GPE"), ("تهران", "LOC"))
    suggestion = suggested(memory, "در تهران")[0]
    assert suggestion.label == "GPE"
    assert suggestion.alternatives == (("LOC", 1),)
    assert suggestion.why.params["n"] == 2


def test_what_is_passed_over_or_rejected_is_worth_less() -> None:
    memory, text = learnt(("سفر", "EVN")), "سفر او سفر دوم بود."
    before = suggested(memory, text)[0].score
    memory.pass_over(text, "fa", AnnotationSet(author="Sara", status="finished"))
    after = suggested(memory, text)[0].score
    memory.reject("سفر")
    assert before > after > suggested(memory, text)[0].score


def test_unfinished_work_says_nothing_about_what_is_not_labelled() -> None:
    memory, text = learnt(("سفر", "EVN")), "سفر او"
    before = suggested(memory, text)[0].score
    memory.pass_over(text, "fa", AnnotationSet(author="Sara", status="in_progress"))
    assert suggested(memory, text)[0].score == before


def test_an_edit_is_learnt_and_its_inverse_forgotten() -> None:
    text, memory = "ایران و عراق", Memory()
    edit = (add(mention(text, "عراق")),)
    memory.follow(text, edit)
    assert found(memory, "عراق") == [("عراق", "GPE")]
    memory.follow(text, [change.inverse() for change in edit])
    assert found(memory, "عراق") == []
    assert len(memory) == 0


def test_a_change_of_label_is_a_change_of_mind() -> None:
    text, memory = "عراق", Memory()
    one = mention(text, "عراق", "GPE")
    memory.follow(text, [add(one), Change(one, mention(text, "عراق", "LOC"))])
    assert [(s.label, s.alternatives) for s in suggested(memory, text)] == [("LOC", ())]


def test_usual_attributes_come_along_and_free_text_does_not() -> None:
    from dataclasses import replace

    memory, text = Memory(), "ایرانی"
    memory.learn(text, replace(mention(text, text), attributes={"mention": "ADJ", "entity_ref": "IRN", "odd": 1}))
    assert suggested(memory, text)[0].attributes == {"mention": "ADJ", "entity_ref": "IRN"}
    memory.learn(
        "امروز", replace(mention("امروز", "امروز", "TIME"), attributes={"mention": "NAM", "value": "2025-01-01"})
    )
    assert suggested(memory, "امروز")[0].attributes == {"mention": "NAM"}


def test_whom_a_title_or_an_event_means_belongs_to_its_text() -> None:
    from dataclasses import replace

    memory, title = Memory(), "رییس جمهوری"
    memory.learn(title, replace(mention(title, title, "ROLE"), attributes={"mention": "NOM", "entity_ref": "X"}))
    assert suggested(memory, title)[0].attributes == {"mention": "NOM"}
    happening = {"polarity": "positive", "event_ref": "EV-1"}
    memory.learn("دیدار", replace(mention("دیدار", "دیدار", "CONSULT", "event"), attributes=happening))
    assert suggested(memory, "دیدار")[0].attributes == {"polarity": "positive"}


def test_triggers_are_remembered_too() -> None:
    memory = learnt(("دیدار", "CONSULT"), kind="event")
    assert [(s.kind, s.label) for s in suggested(memory, "در این دیدار")] == [("event", "CONSULT")]


SPANS = st.tuples(st.integers(0, 20), st.integers(1, 12), st.sampled_from(("GPE", "ORG", "PER")))


@given(spans=st.lists(SPANS, min_size=1, max_size=12))
def test_what_lies_within_what_is_learnt_as_by_looking_at_all_pairs(spans: list[tuple[int, int, str]]) -> None:
    layer, memory, wanted = AnnotationSet(author="Sara"), Memory(), Counter[tuple[str, str]]()
    for n, (start, length, label) in enumerate(spans):
        added = Annotation(id=f"e{n}", kind="entity", label=label, start=start, end=start + length)
        layer.apply([Change(None, added)])
        memory.nest(layer, added)
        pairs = [pair for other in layer for pair in ((added, other), (other, added))]
        wanted.update((inner.label, outer.label) for inner, outer in pairs if _lies_within(inner, outer))
    assert memory._nested == wanted
