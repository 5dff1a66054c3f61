from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given

from models.text.tokens import TOKENIZER, TOKENIZER_VERSION, tokenize
from tests.nasty import NASTY, texts


@pytest.fixture(scope="module")
def hazm_words() -> Callable[[str], list[str]]:
    """hazm's own tokenizer, the oracle; it costs a second to import and is imported nowhere else in the tests."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        hazm = pytest.importorskip("hazm")
        tokenizer = hazm.WordTokenizer(join_verb_parts=False)
    return lambda text: list(tokenizer.tokenize(text))


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in tokenize(text)]


def test_the_tokenizer_has_a_name_and_a_version() -> None:
    assert (TOKENIZER, TOKENIZER_VERSION) == ("hazm-regex", 1)


def test_tokens_of_a_sentence() -> None:
    assert words("گفت: «می‌رود!؟» (۱۲:۳۰) 3.5") == ["گفت", ":", "«", "می‌رود", "!؟", "»", "(", "۱۲:۳۰", ")", "3.5"]


@given(texts())
def test_tokens_cover_everything_but_white_space(text: str) -> None:
    covered = [position for start, end in tokenize(text) for position in range(start, end)]
    assert covered == [position for position, character in enumerate(text) if not character.isspace()]


def with_letters(tokens: list[str]) -> list[str]:
    return [token for token in tokens if any(character.isalnum() for character in token)]


def spaced(text: str) -> str:
    """The text with every white space as a plain space: hazm takes a word and a NBSP for one token."""
    return "".join(" " if character.isspace() else character for character in text)


@pytest.mark.parametrize("text", NASTY)
def test_words_of_nasty_texts_are_those_of_hazm(text: str, hazm_words: Callable[[str], list[str]]) -> None:
    assert with_letters(words(text)) == with_letters(hazm_words(spaced(text)))


def test_words_of_real_articles_are_those_of_hazm(shared: Path, hazm_words: Callable[[str], list[str]]) -> None:
    articles = sorted((shared / "data" / "seeds").glob("*.txt"))
    assert len(articles) == 5
    for article in articles:
        text = article.read_bytes().decode()
        assert with_letters(words(text)) == with_letters(hazm_words(spaced(text)))
        assert "".join(words(text)) == "".join(hazm_words(spaced(text)))
