"""Dates and quantities in Persian, Arabic and English, with their value: ISO 8601, or ``unresolved:…`` and why not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from models.annotation import ENTITY
from models.document import Document
from models.schema import Schema
from models.suggest import calendars, word_lists
from models.suggest.suggestion import Suggestion, Why
from models.text.folding import Folded, key

TIME: Final = "TIME"
QUANTITY: Final = "QTY"
_SURE, _FAIR, _WEAK = 0.9, 0.85, 0.6
_BEGIN: Final = r"(?:(?<!\w)|(?<=(?<!\w)[بلوف]))"  # an Arabic particle may be attached; it stays outside
_NUMBER: Final = r"\d{1,3}(?:[,.]\d{3})+|\d+(?:[./]\d+)?"


def suggestions(document: Document, schema: Schema) -> Iterator[Suggestion]:
    """Where several readings overlap the first and longest is given."""
    folded = Folded(document.text)
    published = calendars.published(document.published)
    reached = 0
    found = [
        (match, label, score)
        for label, score, pattern in _patterns()
        for match in pattern.finditer(folded.text)
    ]  # fmt: skip
    for match, label, score in sorted(found, key=lambda item: (item[0].start(), -item[0].end())):
        if match.start() < reached:
            continue
        reached = match.end()
        start, end = folded.to_raw(*match.span())
        values = _values(match, label, published)
        offered = {a.id for a in schema.attributes(ENTITY, label)}
        yield Suggestion(
            recommender="gazetteer", version="1", kind=ENTITY, label=label, start=start, end=end, score=score,
            why=Why("why.date" if label == TIME else "why.quantity"),
            attributes={name: value for name, value in values.items() if value is not None and name in offered},
        )  # fmt: skip


def _values(match: re.Match[str], label: str, published: Any) -> dict[str, str | None]:
    found = {name: text for name, text in match.groupdict().items() if text is not None}
    if label == QUANTITY:
        return {"mention": "NAM", "value": _quantity(found)}
    return {"mention": "NAM", **calendars.value(found, published)}


def _quantity(found: dict[str, str]) -> str | None:
    number = found.get("number", "")
    amount = _written().get(number)
    if amount is None:
        plain = re.sub(r"[,.](?=\d{3}(?:\D|$))", "", number).replace("/", ".")
        amount = float(plain) if plain.replace(".", "", 1).isdigit() else None
    if amount is None:
        return None
    for scale in found.get("scale", "").split():
        amount *= _scales().get(scale, 1)
    shown = f"{amount:.10g}" if amount < 10**9 else f"{amount:.0f}"
    unit = _units()[found["unit"]]
    return f"{shown}%" if unit == "%" else f"{shown} {unit}"


@cache
def _patterns() -> tuple[tuple[str, float, re.Pattern[str]], ...]:
    """Over folded text. (label, score, pattern); groups are named as ``calendars.value`` reads them."""
    t = {kind: _any(words_of(kind)) for kind in ("weekday", "day", "season", "part", "unit", "near", "whole")}
    month = _any(calendars.months())
    lead = rf"(?:(?:{t['part']})\s)?(?:(?:روز|یوم)\s)?"
    weekday = rf"(?P<weekday>{t['weekday']})"
    year = r"(?P<year>\d{4})"
    date = (
        rf"{lead}(?:{weekday}\s?[,(]?\s?)?(?:ال)?(?P<date>\d{{1,2}})\s(?:من\s)?(?:شهر\s)?(?P<month>{month})"
        rf"(?:\s(?:ماه\s|سال\s|عام\s|سنه\s)*{year})?"
    )
    numeric = (
        r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)",
        r"(?P<d>\d{1,2})[-/.](?P<m>\d{1,2})[-/.](?P<y>\d{4})(?!\d)",
    )
    number = rf"(?P<number>{_NUMBER}|{_any(_written())})"
    scale = rf"(?:\s(?P<scale>(?:{_any(_scales())})(?:\s(?:{_any(_scales())}))?))?"
    rules = (
        (TIME, _SURE, date),
        *((TIME, _SURE, pattern) for pattern in numeric),
        (TIME, _SURE, rf"(?:ماه\s|شهر\s)?(?P<month>{month})\s(?:ماه\s)?(?:سال\s|عام\s)?{year}"),
        (TIME, _SURE, rf"(?P<season>{t['season']})\s(?:سال\s|عام\s)?{year}"),
        (TIME, _FAIR, rf"{lead}(?P<day>{t['day']})(?:\s?\(?{weekday}\)?)?"),
        (TIME, _FAIR, rf"{lead}{weekday}(?:\s(?P<near>{t['near']}))?"),
        (TIME, _FAIR, rf"(?P<unit>{t['unit']})\s(?P<near>{t['near']})"),
        (TIME, _WEAK, rf"(?P<whole>{t['whole']})"),
        (QUANTITY, _FAIR, rf"{number}{scale}\s?(?P<unit>{_any(_units())})"),
    )
    return tuple((label, score, re.compile(rf"{_BEGIN}{rule}(?!\w)")) for label, score, rule in rules)


def _any(words: Any) -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


@cache
def words_of(kind: str) -> dict[str, str]:
    """folded form → value of one kind of times.txt."""
    found: dict[str, str] = {}
    for row in word_lists.rows("times"):
        if row[0] == kind:
            found |= {key(form): row[1] for cell in row[2:] for form in word_lists.forms(cell)}
    return found


@cache
def _units() -> dict[str, str]:
    return _measures("unit") | {"%": "%"}


@cache
def _scales() -> dict[str, int]:
    return {form: int(value) for form, value in _measures("scale").items()}


def _measures(kind: str) -> dict[str, str]:
    rows = [row for row in word_lists.rows("units") if row[0] == kind]
    return {key(form): row[1] for row in rows for cell in row[2:] for form in word_lists.forms(cell)}


@cache
def _written() -> dict[str, float]:
    rows = word_lists.rows("numerals")
    return {key(form): float(value) for value, *cells in rows for cell in cells for form in word_lists.forms(cell)}
