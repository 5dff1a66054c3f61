from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.text.sentences import next_sentence, previous_sentence, sentence_at, sentence_cuts, sentences
from models.text.tokens import tokenize
from tests.nasty import ALL, texts


def parts(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("او رفت. آمد؟ نه! پس…", ["او رفت.", "آمد؟", "نه!", "پس…"]),
        ("چقدره.البته نمی‌دانم.ولی رفت", ["چقدره.", "البته نمی‌دانم.", "ولی رفت"]),
        ("رشد ۳.۵ درصد، ۱.۲.۳ بود.", ["رشد ۳.۵ درصد، ۱.۲.۳ بود."]),
        ("در U.S. و ج.ا. ایران و م. رضایی بود.", ["در U.S. و ج.ا. ایران و م. رضایی بود."]),
        ("سایت Entekhab.ir و https://a.ir/b.html است.", ["سایت Entekhab.ir و https://a.ir/b.html است."]),
        ("گفت: «می‌روم.» و رفت.", ["گفت: «می‌روم.»", "و رفت."]),
        ("تیتر\nمتن\r\nادامه\u2028پایان\u2029.", ["تیتر", "متن", "ادامه", "پایان", "."]),
        ("نه!؟ بله.", ["نه!؟", "بله."]),
        ("صبر کن... بعد بیا", ["صبر کن...", "بعد بیا"]),
        ("1. نخست\n2. دوم", ["1. نخست", "2. دوم"]),
        ("هل نجحت؟نعم نجحت", ["هل نجحت؟", "نعم نجحت"]),
        ("در سال ۱۴۰۲. سپس رفت", ["در سال ۱۴۰۲.", "سپس رفت"]),
        (" \n \n", []),
        ("", []),
    ],
)
def test_boundaries(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(("start", "count"), [("000", 9), ("001", 22), ("002", 16), ("003", 17), ("004", 12)])
def test_real_articles_have_as_many_sentences_as_a_reader_counts(shared: Path, start: str, count: int) -> None:
    (article,) = (shared / "data" / "seeds").glob(f"{start}_*.txt")
    assert len(sentences(article.read_bytes().decode())) == count


@given(texts())
def test_sentences_cover_everything_but_white_space(text: str) -> None:
    found = sentences(text)
    covered = {position for span in found for position in range(*span)}
    assert not [c for position, c in enumerate(text) if not c.isspace() and position not in covered]
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))


def check_every_motion(text: str) -> None:
    """Motions look at a window; the oracle reads the whole text."""
    found = sentences(text)
    for position in range(0, len(text) + 1, 1 + len(text) // 200):
        assert next_sentence(text, position) == next((s for s, _ in found if s > position), len(text))
        assert previous_sentence(text, position) == max((s for s, _ in found if s < position), default=0)
        inside = [span for span in found if span[0] <= position < span[1]]
        if inside:
            assert sentence_at(text, position) == inside[0]
        else:
            assert sentence_at(text, position) in (None, *found)


@given(texts())
def test_every_motion_is_that_of_the_whole_text(text: str) -> None:
    check_every_motion(text)


@pytest.mark.parametrize("text", ["\n".join(ALL), " ".join(ALL).replace("\n", " "), *ALL[:60]])
def test_motions_through_long_and_nasty_texts(text: str) -> None:
    check_every_motion(text)


def test_the_end_of_a_line_belongs_to_its_last_sentence() -> None:
    text = "یک. دو.\nسه"
    assert sentence_at(text, 7) == (4, 7)
    assert sentence_at(text, len(text)) == (8, 10)
    assert sentence_at("", 0) is None


@given(st.text(alphabet="یک دو.؟!\n\r\t\x85»«(a1۲\u200c😀…", max_size=60))
def test_cuts_part_tokens_as_sentences_do(text: str) -> None:
    starts = [start for start, _ in tokenize(text)]
    by_sentences = {bisect_left(starts, end) for _, end in sentences(text)}
    ends = {0, len(starts)}
    assert {bisect_left(starts, cut) for cut in sentence_cuts(text)} | ends == by_sentences | ends
