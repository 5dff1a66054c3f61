"""What a person would never cut is one token, and no character is lost."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.text.annotation_tokens import annotation_tokens
from tests.nasty import texts


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in annotation_tokens(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("به https://a.example/b?c=1، رفت", ["به", "https://a.example/b?c=1", "،", "رفت"]),
        ("a.b@c.example.", ["a.b@c.example", "."]),
        ("در ۱۴۰۳/۰۷/۱۲ ساعت 12:30", ["در", "۱۴۰۳/۰۷/۱۲", "ساعت", "12:30"]),
        ("3.5 و ٪۵۰", ["3.5", "و", "٪۵۰"]),
        ("می‌رود مُحَمَّد", ["می‌رود", "مُحَمَّد"]),
        ("«وزیر»!!؟", ["«", "وزیر", "»", "!!", "؟"]),
        ("", []),
    ],
)
def test_what_belongs_together_stays_together(text: str, wanted: list[str]) -> None:
    assert cut(text) == wanted


@given(texts() | st.text())
def test_every_character_but_white_space_is_in_one_token(text: str) -> None:
    tokens = annotation_tokens(text)
    assert all(start < end for start, end in tokens)
    assert all(one[1] <= two[0] for one, two in pairwise(tokens))
    covered = {n for start, end in tokens for n in range(start, end)}
    assert all(n in covered for n, character in enumerate(text) if not character.isspace())
