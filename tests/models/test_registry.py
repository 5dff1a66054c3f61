from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import AyarError
from models.registry import ALIAS, ATTACHED, NAME, Entry, Registry, forms, squeezed
from tests.nasty import texts

COUNTRIES = Path(__file__).resolve().parents[2] / "resources" / "registry" / "countries.jsonl"


@pytest.fixture(scope="module")
def countries() -> Registry:
    return Registry.read(COUNTRIES.read_bytes())


def test_every_country_is_complete_in_three_languages(countries: Registry) -> None:
    assert len(countries) == 250
    for entry in countries:
        assert set(entry.names) == {"fa", "ar", "en"}
        assert all(name.strip() for name in (*entry.names.values(), *entry.aliases))
        assert (entry.label, len(entry.id)) == ("GPE", 3)
        assert entry.id.isascii()
        assert entry.id.isupper()


def test_the_capital_of_a_state_is_known_in_three_languages(countries: Registry) -> None:
    capitals = [entry for entry in countries if "capital" in entry.extra]
    assert len(capitals) >= 195
    for entry in capitals:
        for name in entry.extra["capital"].values():
            assert entry.id in [match.entry.id for match in countries.lookup(name)], name


@pytest.mark.parametrize(
    ("words", "identifier", "how"),
    [
        ("ایران", "IRN", NAME),
        ("إيران", "IRN", NAME),
        ("ايران", "IRN", NAME),
        ("تهران", "IRN", ALIAS),
        ("کشورمان", "IRN", ALIAS),
        ("ایرانی", "IRN", ALIAS),
        ("لإيران", "IRN", ATTACHED),
        ("الإيرانية", "IRN", ATTACHED),
        ("عمانی‌اش", "OMN", ATTACHED),
        ("عمانیاش", "OMN", ATTACHED),
        ("قرقیزستانی", "KGZ", ALIAS),
        ("بیشكك", "KGZ", ALIAS),
        ("للعراق", "IRQ", ATTACHED),
        ("والسعودية", "SAU", ATTACHED),
        ("آمريكا", "USA", ALIAS),
        ("واشنطن", "USA", ALIAS),
        ("آمریکایی‌ها", "USA", ATTACHED),
        ("کره شمالی", "PRK", NAME),
        ("مسکو", "RUS", ALIAS),
        ("الولايات المتحدة الأميركية", "USA", ALIAS),
    ],
)
def test_names_are_found_as_people_write_them(countries: Registry, words: str, identifier: str, how: int) -> None:
    best = countries.lookup(words)[0]
    assert (best.entry.id, best.how) == (identifier, how)


@pytest.mark.parametrize("words", ["وزیر", "دیدار", "همکاری", "سفر", "ظریف", "توسعه", "", "  ", "۱۴۰۰"])
def test_other_words_are_no_country(countries: Registry, words: str) -> None:
    assert countries.lookup(words) == []


def test_a_name_of_two_gives_both(countries: Registry) -> None:
    assert {match.entry.id for match in countries.lookup("کنگو")} == {"COD", "COG"}


def test_entries_come_and_go() -> None:
    registry = Registry([Entry(id="A-1", label="ORG", names={"fa": "سازمان نمونه"}, aliases=("سانا",))])
    registry.add(Entry(id="A-1", label="ORG", names={"fa": "سازمان دیگر"}))
    assert registry.lookup("سانا") == []
    assert registry.lookup("سازمان نمونه") == []
    assert registry.lookup("سازمانِ دیگر")[0].entry.name_in("ar") == "سازمان دیگر"
    registry.remove("A-1")
    assert (len(registry), "A-1" in registry, registry.entry("A-1")) == (0, False, None)
    assert registry.lookup("سازمان دیگر") == []


def test_the_file_goes_out_as_it_came(countries: Registry) -> None:
    assert countries.lines() == b"".join(sorted(COUNTRIES.read_bytes().splitlines(keepends=True)))
    assert Registry.read(countries.lines()).lines() == countries.lines()


def test_unknown_keys_of_a_line_are_kept() -> None:
    registry = Registry.read('{"id":"X","label":"PER","names":{"fa":"الف"},"colour":"red"}\n\n'.encode())
    assert getattr(registry.entry("X"), "extra", None) == {"colour": "red"}


@pytest.mark.parametrize(
    "line", ["{", "[]", '{"id":"X"}', '{"id":1,"label":"PER"}', '{"id":"X","label":"P","names":{"fa":1}}']
)
def test_a_bad_line_is_named(line: str) -> None:
    with pytest.raises(AyarError) as caught:
        Registry.read(f'{{"id":"A","label":"PER"}}\n{line}'.encode(), "r.jsonl")
    assert (caught.value.key, caught.value.params["line"], caught.value.params["file"]) == ("import_line", 2, "r.jsonl")


@given(texts(8))
def test_what_is_left_of_a_word_is_in_it(text: str) -> None:
    whole = squeezed(text)
    for form in forms(text):
        assert form == whole or len(form) >= 3
        assert form in whole or form.removeprefix("ا") in whole


@given(st.text("ابتثلمنویه ", min_size=3, max_size=9).filter(lambda name: len(name.replace(" ", "")) > 2))
def test_a_name_is_found_with_whatever_is_attached(name: str) -> None:
    registry = Registry([Entry(id="X", label="PER", names={"fa": name})])
    for written in (name, f"ل{name.strip()}", f"و{name.strip()}", f"{name.strip()}‌ها", f"{name.strip()}ی"):
        assert [match.entry.id for match in registry.lookup(written)] == ["X"]
