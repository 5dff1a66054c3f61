"""How numbers, dates and plurals are written in Persian, Arabic and English.

Sources: CLDR 45 plural rules, numbering systems and month names; the Persian calendar by persiantools.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

ZERO: Final = {"latin": "0", "arabic": "٠", "persian": "۰"}
DIGITS: Final = ("locale", *ZERO)
CALENDARS: Final = ("locale", "jalali", "gregorian")
LATIN_TERRITORIES: Final = frozenset({"AE", "DZ", "EH", "LY", "MA", "TN"})  # CLDR: ar there is written with 0-9

JALALI: Final = {
    "fa": "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(),
    "ar": "فروردين أرديبهشت خرداد تير مرداد شهريور مهر آبان آذر دي بهمن إسفند".split(),
    "en": "Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand".split(),
}
GREGORIAN: Final = {
    "fa": "ژانویهٔ فوریهٔ مارس آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر".split(),
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(),
    "en": "January February March April May June July August September October November December".split(),
}
SEPARATOR: Final = {"fa": "، ", "ar": "، ", "en": ", "}


def numerals(language: str, digits: str, territory: str) -> str:
    """Which of the ZERO rows ``language`` is written with; English always with Latin digits."""
    if language == "en" or digits in ZERO:
        return "latin" if language == "en" else digits
    if language == "fa":
        return "persian"
    return "latin" if territory in LATIN_TERRITORIES else "arabic"


def localised(text: str, system: str) -> str:
    """``text`` with its ASCII digits in ``system``; nothing else changes."""
    return text if system == "latin" else text.translate(_TABLES[system])


def written_number(value: float, decimals: int, system: str) -> str:
    """With thousands separated: 1,200.5 or ۱٬۲۰۰٫۵."""
    text = f"{value:,.{decimals}f}"
    return text if system == "latin" else text.translate(_NUMBER_TABLES[system])


def percent_sign(system: str) -> str:
    return "%" if system == "latin" else "٪"


def written_date(day: date, language: str, calendar: str, system: str) -> str:
    """Day, month name, year: «۲۸ آبان ۱۴۰۴», «19 نوفمبر 2025», 19 November 2025."""
    if calendar == "jalali" or (calendar == "locale" and language == "fa"):
        year, month, number = jalali(day)
        name = JALALI[language][month - 1]
    else:
        year, month, number = day.year, day.month, day.day
        name = GREGORIAN[language][month - 1]
    return localised(f"{number} {name} {year}", system)


def jalali(day: date) -> tuple[int, int, int]:
    """Year, month and day of the Persian calendar."""
    from persiantools.jdatetime import JalaliDate

    there = JalaliDate(day)  # type: ignore[no-untyped-call]
    return there.year, there.month, there.day


def parsed(iso: str) -> datetime | None:
    """The moment of an ISO 8601 date or date and time, None for anything else."""
    try:
        return datetime.fromisoformat(iso)
    except ValueError:
        return None


def plural_form(language: str, n: int) -> int:
    """Position of the form for ``n`` among the language's forms (ar: zero, one, two, few, many, other)."""
    if language == "ar":
        return _arabic_form(n)
    return 0 if language == "fa" or n == 1 else 1


def _arabic_form(n: int) -> int:
    if n in (0, 1, 2):
        return n
    rest = n % 100
    if 3 <= rest <= 10:
        return 3
    return 4 if rest >= 11 else 5


def _table(zero: str) -> dict[int, int]:
    return {ord("0") + i: ord(zero) + i for i in range(10)}


_TABLES: Final[dict[str, dict[int, int]]] = {system: _table(zero) for system, zero in ZERO.items()}
_MARKS: Final[dict[int, int]] = {ord(","): ord("٬"), ord("."): ord("٫"), ord("-"): 0x2212}  # a minus, not a hyphen
_NUMBER_TABLES: Final[dict[str, dict[int, int]]] = {system: {**table, **_MARKS} for system, table in _TABLES.items()}
