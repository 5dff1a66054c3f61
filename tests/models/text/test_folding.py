from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.text.folding import Folded, fold, key
from tests.nasty import ALL, texts


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("مُحَمَّد", "محمد"),
        ("مــحــمد", "محمد"),
        ("علي", "علی"),
        ("كتاب", "کتاب"),
        ("خانهٔ", "خانه"),
        ("خانۀ", "خانه"),
        ("وزارة", "وزاره"),
        ("مسئول", "مسیول"),
        ("إيران", "ایران"),
        ("آمریکا", "امریکا"),
        ("مؤمن", "مومن"),
        ("۱۴۰۲", "1402"),
        ("١٤٠٢", "1402"),
        ("«نه»", '"نه"'),
        ("می‌رود", "میرود"),
        ("JCPOA", "jcpoa"),
        ("ﺍﻳﺮﺍﻥ", "ایران"),
        ("یک\u00a0\u00a0دو\r\n", "یک دو "),
        ("٪۵۰٫۵", "%50.5"),
        ("الف؟ ب؛ ج،", "الف? ب; ج,"),
        ("\u200fایران\ufeff", "ایران"),
    ],
)
def test_spellings_of_one_word_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other) == other.replace("ي", "ی")


def test_words_that_differ_stay_different() -> None:
    assert len({fold(word) for word in ("ایران", "ایرانی", "عراق", "عراقی", "پدر", "بدر")}) == 6


@given(texts())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert key(text) == fold(text).strip(" ")


@given(st.characters(exclude_categories=["Cs"]))
def test_every_character_folds_to_a_stable_string(character: str) -> None:
    assert fold(fold(character)) == fold(character)
    assert "  " not in fold(f"a{character} {character}b")


@given(texts(60))
def test_long_and_short_texts_fold_by_the_same_table(text: str) -> None:
    padded = "ا" * 100 + text
    assert fold(padded) == "ا" * 100 + fold(text)


@given(texts())
def test_a_folded_stretch_leads_back_to_text_that_folds_to_it(text: str) -> None:
    folded = Folded(text)
    assert folded.text == fold(text)
    for start in range(len(folded.text)):
        for end in range(start + 1, min(len(folded.text), start + 6) + 1):
            raw = folded.to_raw(start, end)
            assert 0 <= raw[0] < raw[1] <= len(text)
            assert folded.text[start:end] in fold(text[slice(*raw)])


@pytest.mark.parametrize("text", ALL)
def test_whole_folded_text_is_the_whole_text_but_for_loose_ends(text: str) -> None:
    folded = Folded(text)
    start, end = folded.to_raw(0, len(folded.text))
    assert fold(text[start:end]) == folded.text


def test_a_hit_takes_its_own_marks_but_not_the_joiner_behind_it() -> None:
    text = "به ایرانِ‌ما"
    folded = Folded(text)
    at = folded.text.index("ایران")
    start, end = folded.to_raw(at, at + 5)
    assert text[start:end] == "ایرانِ"


def test_a_stretch_outside_the_folded_text_is_refused() -> None:
    with pytest.raises(ValueError, match="outside"):
        Folded("ab").to_raw(1, 3)
