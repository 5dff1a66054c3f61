from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

from models.text.words import end_after, end_before, next_word, previous_word, trim, word_at, words
from tests.nasty import ALL, FAMILY, FLAGS, texts, texts_with_span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("می‌رود و کتاب‌های‌شان", ["می‌رود", "و", "کتاب‌های‌شان"]),
        ("مُحَمَّدٌ مــحــمد", ["مُحَمَّدٌ", "مــحــمد"]),
        ("«ایران»، (تهران)؛", ["ایران", "تهران"]),
        ("سفر JCPOA، F-16 و COVID-19", ["سفر", "JCPOA", "F-16", "و", "COVID-19"]),
        ("Entekhab.ir: U.S. ج.ا. ایران", ["Entekhab.ir", "U.S.", "ج.ا.", "ایران"]),
        ("۱۴۰۲/۰۳/۱۵ 14:30 ۳٫۵ ۱٬۲۰۰ ٪۵۰ ۵۰٪ 12/5", ["۱۴۰۲/۰۳/۱۵", "14:30", "۳٫۵", "۱٬۲۰۰", "٪۵۰", "۵۰٪", "12/5"]),
        ("به https://a.ir/b?c=1، و info@mfa.gov.ir.", ["به", "https://a.ir/b?c=1", "و", "info@mfa.gov.ir"]),
        ("چقدره.البته ایران/عراق ایرانی-عراقی", ["چقدره", "البته", "ایران", "عراق", "ایرانی", "عراقی"]),
        (f"سلام{FAMILY}{FLAGS[:2]}دنیا", ["سلام", FAMILY, FLAGS[:2], "دنیا"]),
        ("پیش\u00a0از\u2028ظهر", ["پیش", "از", "ظهر"]),
        ("نیم\u200c سرگردان", ["نیم", "سرگردان"]),
        (" ،؛… — ", []),
        ("", []),
    ],
)
def test_stops(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in words(text)] == expected


@given(texts())
def test_stops_hold_no_white_space_and_leave_no_letter_out(text: str) -> None:
    found = words(text)
    covered = {position for start, end in found for position in range(start, end)}
    assert not [text[p] for p in covered if text[p].isspace()]
    assert not [c for p, c in enumerate(text) if c.isalnum() and c != "\u0640" and p not in covered]
    assert all(a[1] <= b[0] for a, b in pairwise(found))


def check_every_motion(text: str) -> None:
    """Motions look at a window; the oracle reads the whole text."""
    found = words(text)
    for position in range(0, len(text) + 1, 1 + len(text) // 400):
        assert next_word(text, position) == next((s for s, _ in found if s > position), len(text))
        assert previous_word(text, position) == max((s for s, _ in found if s < position), default=0)
        assert end_after(text, position) == next((e for _, e in found if e > position), None)
        assert end_before(text, position) == max((e for _, e in found if e < position), default=None)
        covering = [word for word in found if word[0] <= position < word[1]]
        at_end = [word for word in found if position == len(text) == word[1]]
        assert word_at(text, position) == next(iter(covering + at_end), None)


@pytest.mark.parametrize("text", ALL)
def test_naughty_texts_are_walked_from_end_to_end(text: str) -> None:
    check_every_motion(text)


@given(texts())
def test_every_motion_is_that_of_the_whole_text(text: str) -> None:
    check_every_motion(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" «ایران»، ", "ایران"),
        ("(تهران).", "تهران"),
        ("وزارت خارجه (تهران)،", "وزارت خارجه (تهران)"),
        ("«برجام» دوم؛", "«برجام» دوم"),
        ("«٪۵۰»", "٪۵۰"),
        ("در U.S.، ", "در U.S."),
        ("“نقل” ‹قول›", "“نقل” ‹قول›"),
        ("\u00a0ایران\u2028", "ایران"),
        ("؟!", "؟!"),
        (" ؟! ", "؟!"),
        ("   ", "   "),
    ],
)
def test_trimming(text: str, expected: str) -> None:
    start, end = trim(text, 0, len(text))
    assert text[start:end] == expected


def test_a_cut_word_loses_the_joiner_at_the_cut() -> None:
    text = "ظریف‌ها"
    assert trim(text, 0, 5) == (0, 4)
    assert trim(text, 4, 7) == (5, 7)
    assert trim("والمسلمین", 1, 9) == (1, 9)


@given(texts_with_span())
def test_trimming_stays_inside_and_never_empties(sample: tuple[str, int, int]) -> None:
    text, start, end = sample
    low, high = trim(text, start, end)
    assert start <= low <= high <= end
    assert (low == high) == (start == end)
    assert trim(text, low, high) == (low, high)
    kept = text[low:high]
    assert kept == kept.strip() or not kept.strip()
    assert [c for c in text[start:end] if c.isalnum() and c != "\u0640"] == [
        c for c in kept if c.isalnum() and c != "\u0640"
    ]


def test_a_megabyte_without_white_space_is_one_stop_forward_and_pieces_back() -> None:
    text = "ا" * 1_000_000
    assert next_word(text, 500_000) == len(text)
    assert 0 < 500_000 - previous_word(text, 500_000) < 10_000
    word = word_at(text, 500_000)
    assert word is not None
    assert word[0] <= 500_000 < word[1] < 510_000
