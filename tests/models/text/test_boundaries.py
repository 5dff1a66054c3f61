"""The clean boundary is offered where something does not belong, and never on a text it would damage."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.text.attached import ends, starts
from models.text.boundaries import (
    ATTACHED_AFTER,
    ATTACHED_BEFORE,
    CLASS_NOUN,
    PUNCTUATION,
    TITLE,
    Policy,
    clean_boundary,
)
from models.text.folding import key
from models.text.words import words
from tests.nasty import texts

KNOWN = frozenset(map(key, ("روسيا", "لوكسمبورغ", "عمانی", "کشور", "ایران")))
POLICY = Policy(
    titles=("دکتر", "آیت‌الله", "حجت الاسلام", "الدكتور", "د."),
    class_nouns=("شهر",),
    known=lambda word: key(word) in KNOWN,
    named=lambda word: key(word) == key("کشورمان"),
)


def clean(
    selected: str, label: str = "GPE", language: str = "fa", before: str = "", after: str = ""
) -> tuple[str, str]:
    """The words that are left and the rule; the selection itself and no rule when nothing is offered."""
    text = before + selected + after
    found = clean_boundary(text, len(before), len(before) + len(selected), label, POLICY, language)
    return (text[found.start : found.end], found.rule) if found else (selected, "")


@pytest.mark.parametrize(
    ("selected", "label", "language", "wanted"),
    [
        ("«تهران»،", "GPE", "fa", ("تهران", PUNCTUATION)),
        (" تهران ", "GPE", "fa", ("تهران", PUNCTUATION)),
        ("دکتر ظریف", "PER", "fa", ("ظریف", TITLE)),
        ("آیت الله دکتر ظریف", "PER", "fa", ("ظریف", TITLE)),
        ("حجت‌الاسلام ظریف", "PER", "fa", ("ظریف", TITLE)),
        ("دکتر", "PER", "fa", ("دکتر", "")),
        ("دکتر ظریف", "ROLE", "fa", ("دکتر ظریف", "")),
        ("د. ظريف", "PER", "ar", ("ظريف", TITLE)),
        ("شهر تهران", "GPE", "fa", ("تهران", CLASS_NOUN)),
        ("وروسيا", "GPE", "ar", ("روسيا", ATTACHED_BEFORE)),
        ("وزارة", "ORG", "ar", ("وزارة", "")),
        ("والوزير", "ROLE", "ar", ("الوزير", ATTACHED_BEFORE)),
        ("والي", "ROLE", "ar", ("والي", "")),
        ("للوزير", "ROLE", "ar", ("للوزير", "")),
        ("للوكسمبورغ", "GPE", "ar", ("لوكسمبورغ", ATTACHED_BEFORE)),
        ("بـ35", "QTY", "ar", ("35", ATTACHED_BEFORE)),
        ("وزیر", "ROLE", "fa", ("وزیر", "")),
        ("عمانی‌اش", "GPE", "fa", ("عمانی", ATTACHED_AFTER)),
        ("عمانیاش", "GPE", "fa", ("عمانی", ATTACHED_AFTER)),
        ("همتای عمانیاش", "ROLE", "fa", ("همتای عمانیاش", "")),
        ("تلاش", "GPE", "fa", ("تلاش", "")),
        ("دو کشوراز", "GPE", "fa", ("دو کشور", ATTACHED_AFTER)),
        ("کشورمان", "GPE", "fa", ("کشورمان", "")),
        ("«وروسيا»", "GPE", "ar", ("روسيا", PUNCTUATION)),
        ("، ", "GPE", "fa", ("،", PUNCTUATION)),
    ],
)
def test_what_does_not_belong_is_left_outside(
    selected: str, label: str, language: str, wanted: tuple[str, str]
) -> None:
    assert clean(selected, label, language) == wanted
    assert clean(selected, label, language, "گفت ", " رفت") == wanted


def test_a_rule_that_is_off_offers_nothing() -> None:
    off = Policy(titles=("دکتر",), rules=frozenset({PUNCTUATION}))
    assert clean_boundary("دکتر ظریف", 0, 9, "PER", off) is None


def test_a_span_outside_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="outside"):
        clean_boundary("ایران", 2, 9, "GPE", POLICY)


@given(texts() | st.text(), st.data(), st.sampled_from(["PER", "GPE", "ORG"]), st.sampled_from(["fa", "ar", None]))
def test_an_offer_lies_within_the_selection_and_is_clean_itself(
    text: str, data: st.DataObject, label: str, language: str | None
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = clean_boundary(text, start, end, label, POLICY, language)
    if found is not None:
        assert start <= found.start < found.end <= end
        assert (found.start, found.end) != (start, end)
        assert text[found.start : found.end].strip()


@given(texts(), st.sampled_from(["fa", "ar", "und"]))
def test_cuts_lie_within_their_word_and_leave_something(text: str, language: str) -> None:
    for word in words(text):
        for cut in starts(text, word, language):
            assert word[0] <= cut.position < word[1]
        for cut in ends(text, word, language):
            assert word[0] < cut.position <= word[1]
