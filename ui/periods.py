"""Dates as people type them: a year, a month or a day, of the Persian or the Gregorian calendar, in any digits."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from ui import i18n
from ui.locales import jalali

_TYPED: Final = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")
_PERSIAN_UNTIL: Final = 1700  # no newspaper is older than that, and no Persian year so high


def period(typed: str) -> tuple[str, str] | None:
    """The first and the last day, as ISO days, of the year, month or day that was typed; None when it is none."""
    match = _TYPED.fullmatch(_ascii(typed.strip()))
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None, "the pattern has a year"
    try:
        first = _day(year, month or 1, day or 1)
        last = first if day else _day(year + (month in {None, 12}), (month or 12) % 12 + 1, 1) - timedelta(days=1)
    except (ValueError, OverflowError):
        return None
    return first.isoformat(), last.isoformat()


def written(iso: str) -> str:
    """An ISO day as it would be typed in the language of the interface."""
    day = date.fromisoformat(iso)
    parts = jalali(day) if i18n.language() == "fa" else (day.year, day.month, day.day)
    return i18n.numerals(f"{parts[0]}-{parts[1]:02}-{parts[2]:02}")


def _day(year: int, month: int, day: int) -> date:
    if year >= _PERSIAN_UNTIL:
        return date(year, month, day)
    from persiantools.jdatetime import JalaliDate

    made: date = JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
    return made


def _ascii(text: str) -> str:
    return "".join(str(int(c)) if c.isdecimal() else c for c in text)
