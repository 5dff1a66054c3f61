from __future__ import annotations

import pytest
import regex
from hypothesis import given

from models.text.graphemes import next_cluster, previous_cluster, snap_out
from tests.nasty import ALL, FAMILY, FLAGS, texts, texts_with_span


def borders(text: str) -> list[int]:
    """Cluster borders of a whole text, from the Unicode tables read from its beginning."""
    return [match.start() for match in regex.finditer(r"\X", text)] + [len(text)]


def check_every_step(text: str) -> None:
    expected = borders(text)
    for position in range(len(text) + 1):
        following = [b for b in expected if b > position]
        before = [b for b in expected if b < position]
        assert next_cluster(text, position) == (following[0] if following else len(text))
        assert previous_cluster(text, position) == (before[-1] if before else 0)


@given(texts())
def test_steps_are_those_of_the_whole_text(text: str) -> None:
    check_every_step(text)


@pytest.mark.parametrize("text", [text for text in ALL if len(text) < 300])
def test_steps_through_nasty_texts(text: str) -> None:
    check_every_step(text)


@given(texts_with_span())
def test_a_span_snaps_outward_to_whole_clusters(sample: tuple[str, int, int]) -> None:
    text, start, end = sample
    low, high = snap_out(text, start, end)
    assert {low, high} <= set(borders(text))
    assert snap_out(text, low, high) == (low, high)
    if start < end:
        assert low <= start < end <= high
        assert not [b for b in borders(text) if low < b <= start or end <= b < high]
    else:
        assert low == high <= start


def test_an_emoji_family_and_a_flag_are_one_step() -> None:
    text = f"ا{FAMILY}{FLAGS}"
    assert next_cluster(text, 1) == 1 + len(FAMILY)
    assert previous_cluster(text, len(text)) == len(text) - 2


def test_marks_and_joiners_stay_with_their_letter() -> None:
    text = "مُحَمَّد‌ها"
    assert text[: next_cluster(text, 0)] == "مُ"
    assert next_cluster(text, text.index("د")) == text.index("ه")
