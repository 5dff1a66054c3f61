"""The sentences follow docs/translating.md: digits, punctuation, quotation marks; and the glossary: one word each."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from ui.catalogue import LANGUAGES, messages

PLACEHOLDER = re.compile(r"\{\w+\}")
LATIN_NAMES = re.compile(r"\(.*?\)|UTF-8|UTF-16|utf-8|utf-16|cp1256|F1|PLOVER 2021")
"""Names, versions and licences keep Latin digits in every language."""
SHOWS_DIGITS = "digits."
"""The names of the kinds of digits are written in those digits."""
WRONG_DIGITS = {"fa": "[0-9٠-٩]", "ar": "[0-9۰-۹]", "en": "[۰-۹٠-٩]"}
TAKEN = {
    "fa": "پرونده|کاراکتر|فیلتر|یادکرد|انتخاب|لطفا|متأسفانه|کدبندی|ه‌ی |راه‌انداز|آفست|تفسیر|همسانی",
    "ar": "وثيقة|عذرًا|الغير |معلِّق|فلتر|مُشغِّل|محفّز|زناد|تعليق|إزاحة",
    "en": r"\bplease\b|\bsorry\b|\bhighlight",
}
"""Words of the glossary's notes that another concept has, or that the style forbids."""


def sentences(language: str) -> Iterator[tuple[str, str]]:
    """Key and form with a letter for each placeholder."""
    for key, forms in messages(language).items():
        for form in forms:
            yield key, PLACEHOLDER.sub("x", form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_digits_are_those_of_the_language(language: str) -> None:
    wrong = re.compile(WRONG_DIGITS[language])
    found = [f"{key}: {form}" for key, form in sentences(language)
             if not key.startswith(SHOWS_DIGITS) and wrong.search(LATIN_NAMES.sub("", form))]  # fmt: skip
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", ["fa", "ar"])
def test_commas_and_question_marks_are_those_of_the_script(language: str) -> None:
    found = [f"{key}: {form}" for key, form in sentences(language) if re.search("[,;?“”/]", LATIN_NAMES.sub("", form))]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_straight_quotes_double_spaces_or_space_before_a_point(language: str) -> None:
    found = [f"{key}: {form}" for key, form in sentences(language) if re.search('"|  | [،؛؟]| \\.(?!\\w)', form)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_that_the_glossary_gives_to_something_else(language: str) -> None:
    taken = re.compile(TAKEN[language], re.IGNORECASE)
    found = [f"{key}: {form}" for key, form in sentences(language) if taken.search(form)]
    assert not found, "\n".join(found)


def test_arabic_has_all_six_forms_and_each_counts() -> None:
    """Zero, one, two, few, many and other: the ones with a number show it."""
    for key, forms in messages("ar").items():
        if len(messages("en")[key]) == 1:
            continue
        assert len(forms) == 6, key
        zero, one, two, few, many, other = forms
        if any("{n}" in form for form in messages("en")[key]):
            assert all("{n}" in form for form in (few, many, other)), key
            assert zero and one and two, key
            assert one != two, key
