"""Sentences, numbers, dates and plurals in three languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import AyarError
from models.record import Loss, Problem
from ui import i18n
from ui.i18n import FSI, LRI, PDI, Ltr, tr


@pytest.fixture(autouse=True)
def choices() -> Iterator[None]:
    yield
    i18n.set_digits("locale")
    i18n.set_calendar("locale")


def test_the_language_changes_at_once() -> None:
    words = []
    for language in ("fa", "ar", "en"):
        i18n.set_language(language)
        words.append(tr("menu.project"))
    assert words == ["پروژه", "المشروع", "Project"]
    assert not i18n.is_rtl()


def test_unknown_languages_and_choices_are_refused() -> None:
    for setter in (i18n.set_language, i18n.set_digits, i18n.set_calendar):
        with pytest.raises(ValueError, match="klingon"):
            setter("klingon")


def test_text_goes_into_isolates_of_its_own_direction() -> None:
    i18n.set_language("fa")
    assert tr("action.undo_named", action="JCPOA 2015") == f"واگرد: {FSI}JCPOA 2015{PDI}"


def test_paths_and_codes_go_into_left_to_right_isolates() -> None:
    i18n.set_language("ar")
    for version in (Ltr("1.2.0"), PurePosixPath("1.2.0")):
        assert f"{LRI}1.2.0{PDI}" in tr("button.publish_version", version=version)


def test_each_item_of_a_list_has_its_own_isolate() -> None:
    i18n.set_language("fa")
    people = tr("error.not_ready", document="x", people=["Sara", "علی"])
    assert f"{FSI}Sara{PDI}، {FSI}علی{PDI}" in people


def test_plain_removes_isolates_and_nothing_else() -> None:
    i18n.set_language("fa")
    sentence = tr("action.undo_named", action="می‌شود\u200f")
    assert i18n.plain(sentence) == "واگرد: می‌شود\u200f"


def test_placeholders_in_values_stay_as_they_are() -> None:
    assert "{action}" in tr("action.undo_named", action="{action}")


def test_unknown_keys_and_missing_values_fail_in_tests() -> None:
    with pytest.raises(KeyError):
        tr("menu.nonsense")
    with pytest.raises(KeyError):
        tr("action.undo_named")


def test_unknown_keys_and_missing_values_show_themselves_in_production(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(i18n, "STRICT", False)
    assert tr("menu.nonsense") == "menu.nonsense"
    assert tr("action.undo_named") == "Undo: {action}"


@pytest.mark.parametrize(
    ("language", "territory", "digits", "written"),
    [
        ("en", "", "locale", "1,234.5"),
        ("en", "", "persian", "1,234.5"),
        ("fa", "", "locale", "۱٬۲۳۴٫۵"),
        ("fa", "", "latin", "1,234.5"),
        ("ar", "", "locale", "١٬٢٣٤٫٥"),
        ("ar", "MA", "locale", "1,234.5"),
        ("ar", "MA", "arabic", "١٬٢٣٤٫٥"),
        ("ar", "", "persian", "۱٬۲۳۴٫۵"),
    ],
)
def test_digits_follow_language_territory_and_choice(language: str, territory: str, digits: str, written: str) -> None:
    i18n.set_language(language, territory)
    i18n.set_digits(digits)
    assert i18n.number(1234.5, 1) == written


def test_percent_stands_behind_the_number_without_a_space() -> None:
    for language, written in (("fa", "۶۲٪"), ("ar", "٦٢٪"), ("en", "62%")):
        i18n.set_language(language)
        assert i18n.percent(0.62) == written


def test_durations_are_minutes_and_seconds() -> None:
    i18n.set_language("fa")
    assert [i18n.duration(s) for s in (9, 400, 4000)] == ["۰:۰۹", "۶:۴۰", "۱:۰۶:۴۰"]


def test_dates_are_written_as_each_language_does() -> None:
    for language, written in (("fa", "۲۸ آبان ۱۴۰۴"), ("ar", "١٩ نوفمبر ٢٠٢٥"), ("en", "19 November 2025")):
        i18n.set_language(language)
        assert i18n.date("2025-11-19") == i18n.date("2025-11-19T23:59:00+00:00") == written


def test_the_calendar_can_be_chosen() -> None:
    i18n.set_language("fa")
    i18n.set_calendar("gregorian")
    assert i18n.date("2025-11-19") == "۱۹ نوامبر ۲۰۲۵"
    i18n.set_language("en")
    i18n.set_calendar("jalali")
    assert i18n.date("2025-11-19") == "28 Aban 1404"


def test_what_is_no_date_comes_back_unchanged() -> None:
    for text in ("", "دیروز", "2025-13-01", "1404"):
        assert i18n.date(text) == i18n.date_and_time(text) == text


def test_a_day_without_a_clock_has_no_clock() -> None:
    assert i18n.date_and_time("2025-11-19") == "19 November 2025"
    assert i18n.date_and_time("2025-11-19T10:05:00Z").count(":") == 1


@pytest.mark.parametrize(
    ("n", "written"),
    [
        (0, "لا مستندات"),
        (1, "مستند واحد"),
        (2, "مستندان"),
        (3, "٣ مستندات"),
        (10, "١٠ مستندات"),
        (11, "١١ مستندًا"),
        (99, "٩٩ مستندًا"),
        (100, "١٠٠ مستند"),
        (103, "١٠٣ مستندات"),
        (1_102, "١٬١٠٢ مستند"),
    ],
)
def test_arabic_counts_have_six_forms(n: int, written: str) -> None:
    i18n.set_language("ar")
    assert i18n.plural("count.documents", n) == written


def test_english_counts_have_two_forms_and_persian_one() -> None:
    assert [i18n.plural("count.documents", n) for n in (0, 1, 2)] == ["0 documents", "1 document", "2 documents"]
    i18n.set_language("fa")
    assert [i18n.plural("count.documents", n) for n in (0, 1)] == ["۰ سند", "۱ سند"]


@given(n=st.integers(0, 10**9), language=st.sampled_from(["en", "fa", "ar"]))
def test_every_count_has_a_form(n: int, language: str) -> None:
    i18n.set_language(language)
    assert i18n.plural("count.documents", n)


def test_errors_are_described_with_what_is_in_them() -> None:
    sentence = i18n.plain(i18n.describe(AyarError("not_a_project", file="a.txt", ext=".ayar")))
    assert sentence.startswith("a.txt is not an Ayar project.")


def test_problems_bring_their_file_and_line() -> None:
    problem = Problem("tags_invalid", {"tag": "I-PER", "previous": "O"}, file="a.conll", line=1200)
    assert i18n.plain(i18n.describe(problem)).startswith("Line 1,200 of a.conll: the tag I-PER cannot follow O.")


def test_a_reason_may_be_an_error_of_its_own() -> None:
    inner = AyarError("empty_span", id="e1", document="d")
    sentence = i18n.plain(i18n.describe(AyarError("export_failed", file="out", reason=inner)))
    assert "out could not be written: Annotation e1" in sentence


def test_an_unknown_loss_fails_in_tests() -> None:
    with pytest.raises(KeyError):
        i18n.describe(Loss("d", None, "nonsense"))
