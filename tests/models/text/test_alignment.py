"""Whatever a tool did to a text, a stretch of its result leads back to the text as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.text.alignment import Alignment
from models.text.folding import fold
from tests.nasty import texts


@pytest.mark.parametrize(
    ("raw", "changed", "words", "wanted"),
    [
        ("كتاب ها را", "کتاب‌ها را", "کتاب‌ها", "كتاب ها"),
        ("می رود", "می‌رود", "می‌رود", "می رود"),
        ("رشد 3.5 درصد", "رشد ۳ ٫ ۵ درصد", "۳ ٫ ۵", "3.5"),
        ("https://a.ir/b", "https: / / a. ir / b", "a. ir", "a.ir"),
        ("مُحَمَّد آمد", "محمد آمد", "محمد", "مُحَمَّد"),
        ("ایــران", "ایران", "ایران", "ایــران"),
        ("سلام دنیا", "سلام، دنیا", "دنیا", "دنیا"),
        ("الف ب پ", "الف پ", "پ", "پ"),
    ],
)
def test_words_lead_back(raw: str, changed: str, words: str, wanted: str) -> None:
    start = changed.index(words)
    span = Alignment(raw, changed).to_raw(start, start + len(words))
    assert span is not None and raw[slice(*span)] == wanted


def test_what_was_not_there_leads_nowhere() -> None:
    assert Alignment("سلام", "سلام!").to_raw(4, 5) is None
    assert Alignment("", "x").to_raw(0, 1) is None
    with pytest.raises(ValueError, match="no stretch"):
        Alignment("a", "a").to_raw(1, 0)


@given(texts(), st.data())
def test_the_same_letters_in_other_spaces_lead_back_to_themselves(raw: str, data: st.DataObject) -> None:
    gaps = data.draw(st.lists(st.sampled_from(["", " ", "\u200c", "  "]), min_size=len(raw), max_size=len(raw)))
    changed = "".join(character + gap for character, gap in zip(raw, gaps, strict=True))
    alignment = Alignment(raw, changed)
    position = 0
    for n, gap in enumerate(gaps):
        span = alignment.to_raw(position, position + 1)
        if span is not None:
            assert span[0] == n
        position += 1 + len(gap)


@given(texts(), texts())
def test_two_texts_that_have_nothing_in_common_do_no_harm(raw: str, changed: str) -> None:
    span = Alignment(raw, changed).to_raw(0, len(changed))
    if span is not None:
        assert 0 <= span[0] < span[1] <= len(raw)
        assert fold(raw[span[0]]) in fold(changed) or not fold(raw[span[0]])
