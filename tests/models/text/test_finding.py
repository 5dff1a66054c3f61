from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

from models.text.finding import find, identical, wrong_layout
from models.text.folding import key
from tests.nasty import FAMILY, texts_with_span


def found(text: str, query: str) -> list[str]:
    return [text[start:end] for start, end in find(text, query)]


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("می‌رود، میرود و می رود", "می‌رود", ["می‌رود", "میرود", "می رود"]),
        ("می‌رود، میرود و می رود", "می رود", ["می‌رود", "میرود", "می رود"]),
        ("می‌رود، میرود و می رود", "میرود", ["می‌رود", "میرود", "می رود"]),
        ("گفت و گو، گفت‌وگو، گفتوگوها", "گفتوگو", ["گفت و گو", "گفت‌وگو", "گفتوگو"]),
        ("یک رد شد و کرد", "کرد", ["کرد"]),
        ("علي و علی، كتاب", "علی", ["علي", "علی"]),
        ("مُحَمَّدٌ رفت", "محمد", ["مُحَمَّدٌ"]),
        ("مــحــمد", "محمد", ["مــحــمد"]),
        ("سال ۱۴۰۲ و ١٤٠٢ و 1402", "1402", ["۱۴۰۲", "١٤٠٢", "1402"]),
        ("ایران اسلامی، در ایران استوار", "ایران اس", ["ایران اس", "ایران اس"]),
        ("ایران\u00a0\u00a0اسلامی", "ایران اسلامی", ["ایران\u00a0\u00a0اسلامی"]),
        ("ایران‌ها ایرانی", "ایران", ["ایران", "ایران"]),
        ("JCPOA jcpoa", "Jcpoa", ["JCPOA", "jcpoa"]),
        (f"{FAMILY} 👩 👩", "👩", ["👩", "👩"]),
        ("🇮🇷🇮🇶 🇷🇮", "🇷🇮", ["🇷🇮"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("ایران", " ", []),
        ("ایران", "", []),
        ("", "ایران", []),
    ],
)
def test_hits(text: str, query: str, expected: list[str]) -> None:
    assert found(text, query) == expected


@given(texts_with_span())
def test_what_stands_in_a_text_is_found_there(sample: tuple[str, int, int]) -> None:
    text, start, end = sample
    query = text[start:end]
    hits = find(text, query)
    assert all(0 <= a < b <= len(text) for a, b in hits)
    assert all(one[1] <= other[0] for one, other in pairwise(hits))
    for a, b in hits:
        assert key(query).replace(" ", "") in key(text[a:b]).replace(" ", "")


def test_identical_strings_are_whole_words_elsewhere() -> None:
    text = "ایران و ایرانی؛ «ایران»، إیران، ایران‌ها"
    assert [text[slice(*span)] for span in identical(text, 0, 5)] == ["ایران", "إیران"]
    assert all(start > 5 for start, _ in identical(text, 0, 5))


def test_identical_strings_of_a_compound_are_found_with_and_without_joiner() -> None:
    text = "گفت‌وگو، گفت و گو، گفتوگو، گفت و گوها"
    assert [text[slice(*span)] for span in identical(text, 0, 7)] == ["گفت و گو", "گفتوگو"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("hdvhk", "ایران"),
        ("Hdvhk", "ایران"),
        ("hguvhr", "العراق"),
        ("شلقثث", "agree"),
        ("شلاقثث", "aghree"),
        ("۱۲", "12"),
        ("lsg", "مسل"),
    ],
)
def test_the_wrong_keyboard_is_undone(typed: str, meant: str) -> None:
    assert meant in wrong_layout(typed)
    assert typed not in wrong_layout(typed)
