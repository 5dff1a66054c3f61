"""From the parts of a date in a text to its value: ISO 8601 in the Gregorian calendar, and the calendar it was in.

A Hijri date depends on who saw the moon and stays ``unresolved:`` with its own year, month and day.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import date, timedelta
from functools import cache
from typing import Final, NamedTuple

from models.suggest import word_lists
from models.text.folding import key

JALALI: Final = "jalali"
HIJRI: Final = "hijri"
GREGORIAN: Final = "gregorian"
_NAMES_OF_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_JALALI_YEARS: Final = range(1200, 1500)
_SEASON_MONTHS: Final = {1: (1, 3), 2: (4, 6), 3: (7, 9), 4: (10, 12)}


class Month(NamedTuple):
    calendar: str
    number: int


@cache
def months() -> dict[str, Month]:
    """folded name → month of a calendar."""
    found: dict[str, Month] = {}
    for calendar, number, *cells in word_lists.rows("months"):
        found |= {key(form): Month(calendar, int(number)) for cell in cells for form in word_lists.forms(cell)}
    return found


def published(text: str | None) -> date | None:
    """The day a document says it was published on, in ISO 8601; None when it says none."""
    with suppress(ValueError):
        return date.fromisoformat((text or "")[:10])
    return None


def value(found: Mapping[str, str], day: date | None) -> dict[str, str | None]:
    """``value`` and ``calendar`` of a date, from the groups of its pattern; ``day`` is that of publication."""
    if "y" in found:
        return _dated(_calendar_of(int(found["y"])), int(found["y"]), int(found["m"]), int(found["d"]))
    if "month" in found:
        month = months()[found["month"]]
        year = int(found["year"]) if "year" in found else _nearest_year(month, found, day)
        return _dated(month.calendar, year, month.number, int(found["date"]) if "date" in found else None)
    if "season" in found:
        return _season(int(found["year"]), _number("season", found["season"]))
    return {"value": _relative(found, day)}


def _number(kind: str, form: str) -> int:
    from models.suggest.times import words_of

    return int(words_of(kind)[form])


def _calendar_of(year: int) -> str:
    return JALALI if year in _JALALI_YEARS else GREGORIAN


def _dated(calendar: str, year: int | None, month: int, day: int | None) -> dict[str, str | None]:
    plain = "-".join([f"{year:04d}" if year else "-", f"{month:02d}", *([f"{day:02d}"] if day else [])])
    if calendar == HIJRI or year is None:
        return {"value": f"unresolved:{plain}", "calendar": calendar}
    with suppress(ValueError):
        first, last = _gregorian(calendar, year, month, day or 1), _last(calendar, year, month, day)
        resolved = first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
        return {"value": resolved, "calendar": calendar}
    return {"value": f"unresolved:{plain}", "calendar": calendar}


def _gregorian(calendar: str, year: int, month: int, day: int) -> date:
    if calendar == GREGORIAN:
        return date(year, month, day)
    from persiantools.jdatetime import JalaliDate

    found: date = JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
    return found


def _last(calendar: str, year: int, month: int, day: int | None) -> date:
    if day:
        return _gregorian(calendar, year, month, day)
    following = (year + 1, 1) if month == 12 else (year, month + 1)
    return _gregorian(calendar, *following, 1) - timedelta(days=1)


def _season(year: int, number: int) -> dict[str, str | None]:
    """The seasons of the Jalali year; of another year they are not the same everywhere."""
    if year not in _JALALI_YEARS:
        return {"value": f"unresolved:{year}-S{number}"}
    first, last = _SEASON_MONTHS[number]
    span = (_gregorian(JALALI, year, first, 1), _last(JALALI, year, last, None))
    return {"value": "/".join(each.isoformat() for each in span), "calendar": JALALI}


def _nearest_year(month: Month, found: Mapping[str, str], day: date | None) -> int | None:
    """The year that puts a date without one nearest to the day of publication."""
    if day is None or month.calendar == HIJRI:
        return None
    this = day.year if month.calendar == GREGORIAN else day.year - 621
    candidates: dict[int, int] = {}
    for year in (this - 1, this, this + 1):
        with suppress(ValueError):
            there = _gregorian(month.calendar, year, month.number, int(found.get("date", "15")))
            candidates[year] = abs((there - day).days)
    return min(candidates, key=lambda year: candidates[year], default=None)


def _relative(found: Mapping[str, str], day: date | None) -> str | None:
    from models.suggest.times import words_of

    if "whole" in found:
        return words_of("whole")[found["whole"]]
    if "unit" in found:
        return f"unresolved:{words_of('near')[found['near']]}-{words_of('unit')[found['unit']]}"
    if "day" in found:
        away = int(words_of("day")[found["day"]])
        near = f"{away:+d}" if away else ""
        return (day + timedelta(days=away)).isoformat() if day else f"unresolved:publication-day{near}"
    return _weekday(int(words_of("weekday")[found["weekday"]]), day)


def _weekday(number: int, day: date | None) -> str:
    """A bare weekday is a date only when it is that of publication: else it may lie before or behind."""
    if day is not None and day.isoweekday() == number:
        return day.isoformat()
    return f"unresolved:{_NAMES_OF_DAYS[number - 1]}"
