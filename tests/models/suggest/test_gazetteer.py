"""What is known without anybody's work: names, offices, dates and quantities, with their values."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from models.annotation_set import AnnotationSet
from models.document import Document, text_hash
from models.errors import AyarError
from models.registry import Entry, Registry
from models.schema import Schema
from models.suggest import word_lists
from models.suggest.gazetteer import Gazetteer, user_entries
from models.suggest.suggestion import Context, Suggestion
from tests.conftest import ROOT
from tests.nasty import texts

SCHEMA = Schema.load((ROOT / "resources/schema/schema.json").read_bytes())
COUNTRIES = Registry.read((ROOT / "resources/registry/countries.jsonl").read_bytes())
GAZETTEER = Gazetteer(COUNTRIES)
CONTEXT = Context(SCHEMA, AnnotationSet(author="Sara"))


def suggested(text: str, published: str | None = None, language: str = "fa") -> list[Suggestion]:
    document = Document(key="d", text=text, text_sha256=text_hash(text), language=language, published=published)
    return list(GAZETTEER.suggest(document, CONTEXT))


def found(text: str, language: str = "fa") -> set[tuple[str, str]]:
    return {(text[s.start : s.end], s.label) for s in suggested(text, language=language) if s.kind == "entity"}


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("سفر به ایران", "fa", {("ایران", "GPE")}),
        ("مقام ايراني", "fa", {("ايراني", "GPE")}),
        ("سازمان ملل متحد و ناتو", "fa", {("سازمان ملل متحد", "ORG"), ("ناتو", "ORG")}),
        ("وقال لإيران وروسيا", "ar", {("إيران", "GPE"), ("روسيا", "GPE")}),
        ("وزیر امور خارجه ایران", "fa", {("وزیر امور خارجه ایران", "ROLE"), ("ایران", "GPE")}),
        ("دولت ایران و دولت", "fa", {("دولت ایران", "ORG"), ("ایران", "GPE")}),
        ("خلیج‌فارس", "fa", {("خلیج‌فارس", "LOC")}),
        ("این کشورها", "fa", set()),
    ],
)
def test_names_and_offices(text: str, language: str, wanted: set[tuple[str, str]]) -> None:
    assert found(text, language) == wanted


def test_who_is_meant_is_said_and_how() -> None:
    nation, capital = suggested("مقام ایرانی در تهران")
    assert nation.attributes == {"mention": "ADJ", "entity_ref": "IRN"}
    assert capital.attributes == {"mention": "NAM", "entity_ref": "IRN"}
    assert suggested("خبرگزاری رویترز")[0].attributes["org_kind"] == "media"


def test_a_name_that_is_a_common_word_is_offered_only_faintly() -> None:
    faint, sure = suggested("امور مالی ایران")
    assert faint.score < 0.5 < sure.score


@pytest.mark.parametrize(
    ("text", "words", "value", "calendar"),
    [
        ("در ۲۸ اردیبهشت ۱۴۰۴ رفت", "۲۸ اردیبهشت ۱۴۰۴", "2025-05-18", "jalali"),
        ("روز شنبه ۲۸ اردیبهشت ۱۴۰۴", "روز شنبه ۲۸ اردیبهشت ۱۴۰۴", "2025-05-18", "jalali"),
        ("در 1404/2/28 بود", "1404/2/28", "2025-05-18", "jalali"),
        ("مهر ۱۴۰۳", "مهر ۱۴۰۳", "2024-09-22/2024-10-21", "jalali"),
        ("پاییز ۱۴۰۴", "پاییز ۱۴۰۴", "2025-09-23/2025-12-21", "jalali"),
        ("٢٥ شوّال ١٤٤٦", "٢٥ شوّال ١٤٤٦", "unresolved:1446-10-25", "hijri"),
        ("15 أبريل 2025", "15 أبريل 2025", "2025-04-15", "gregorian"),
        ("18 May 2025", "18 May 2025", "2025-05-18", "gregorian"),
        ("۳۱ شهریور", "۳۱ شهریور", "2025-09-22", "jalali"),
        ("۳۰ اسفند ۱۴۰۴", "۳۰ اسفند ۱۴۰۴", "unresolved:1404-12-30", "jalali"),
        ("هفتهٔ گذشته", "هفتهٔ گذشته", "unresolved:last-week", None),
        ("امروز", "امروز", "2025-10-01", None),
        ("دیروز", "دیروز", "2025-09-30", None),
        ("عصر روز چهارشنبه", "عصر روز چهارشنبه", "2025-10-01", None),
        ("روز شنبه", "روز شنبه", "unresolved:saturday", None),
        ("سه شنبه", "سه شنبه", "unresolved:tuesday", None),
    ],
)
def test_dates_have_their_value(text: str, words: str, value: str, calendar: str | None) -> None:
    suggestion = next(s for s in suggested(text, "2025-10-01") if s.label == "TIME")
    assert text[suggestion.start : suggestion.end] == words
    assert (suggestion.attributes["value"], suggestion.attributes.get("calendar")) == (value, calendar)


def test_without_a_day_of_publication_nothing_is_resolved_from_it() -> None:
    assert suggested("امروز")[0].attributes["value"] == "unresolved:publication-day"
    assert suggested("۲۸ اردیبهشت")[0].attributes["value"] == "unresolved:--02-28"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("۲۰ میلیون دلار", "۲۰ میلیون دلار", "20000000 USD"),
        ("مئتي ألف دولار", "مئتي ألف دولار", "200000 USD"),
        ("بـ35 طنًّا", "35 طنًّا", "35 t"),
        ("۳۰ درصد", "۳۰ درصد", "30%"),
        ("۱٬۲۰۰٬۰۰۰ ریال", "۱٬۲۰۰٬۰۰۰ ریال", "1200000 IRR"),
        ("۳٫۵ میلیارد یورو", "۳٫۵ میلیارد یورو", "3500000000 EUR"),
    ],
)
def test_quantities_have_their_value(text: str, words: str, value: str) -> None:
    suggestion = next(s for s in suggested(text) if s.label == "QTY")
    assert text[suggestion.start : suggestion.end] == words
    assert suggestion.attributes["value"] == value


def test_entries_of_the_project_and_of_the_user_are_found_and_win(tmp_path: Path) -> None:
    (tmp_path / "gazetteer.jsonl").write_text('{"id":"X","label":"ORG","names":{"fa":"کاجنامه"}}\n', "utf-8")
    mine = Entry(id="IRN", label="LOC", names={"fa": "ایران"})
    gazetteer = Gazetteer([*COUNTRIES, mine], user_entries(tmp_path))
    text = "کاجنامه ایران"
    document = Document(key="d", text=text, text_sha256=text_hash(text), language="fa")
    assert [s.label for s in gazetteer.suggest(document, CONTEXT)] == ["ORG", "LOC"]
    assert user_entries(tmp_path / "nowhere") == []


def test_a_broken_file_of_the_user_is_told_by_its_line(tmp_path: Path) -> None:
    (tmp_path / "gazetteer.jsonl").write_text('{"id":"X","label":"ORG"}\nnot json\n', "utf-8")
    with pytest.raises(AyarError) as caught:
        user_entries(tmp_path)
    assert (caught.value.key, caught.value.params["line"]) == ("import_line", 2)


@given(texts())
def test_suggestions_lie_in_the_text_and_cover_something(text: str) -> None:
    for suggestion in suggested(text):
        assert 0 <= suggestion.start < suggestion.end <= len(text)
        assert text[suggestion.start : suggestion.end].strip()


def test_the_lists_that_ship_are_well_formed() -> None:
    ids = [entry.id for entry in word_lists.entries()]
    assert len(ids) == len(set(ids)) and not set(ids) & {entry.id for entry in COUNTRIES}
    assert {len(row) for row in word_lists.rows("organisations")} == {6}
    assert all(entry.names for entry in word_lists.entries())
    assert {row[0] for row in word_lists.rows("months")} == {"jalali", "hijri", "gregorian"}
    assert len(word_lists.rows("months")) == 36


def test_likely_triggers_are_offered_faintly() -> None:
    trigger = next(s for s in suggested("دو وزیر دیدار کردند") if s.kind == "event")
    assert (trigger.label, trigger.score < 0.5) == ("CONSULT", True)
    assert all(SCHEMA.allows("event", row[0]) for row in word_lists.rows("triggers"))
