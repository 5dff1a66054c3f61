"""The sentences of the product in the language in use. Imports no Qt, so the command line uses it too.

Every inserted value stands in a bidi isolate (UAX #9, 2.7): a Latin name cannot reorder a Persian sentence around it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import PurePath
from typing import Any, Final

from models.errors import AyarError
from models.record import Loss, Problem
from ui import locales
from ui.catalogue import LANGUAGES, messages

FSI: Final = "\N{FIRST STRONG ISOLATE}"
LRI: Final = "\N{LEFT-TO-RIGHT ISOLATE}"
PDI: Final = "\N{POP DIRECTIONAL ISOLATE}"
STRICT: Final = os.environ.get("AYAR_STRICT") == "1"
_ISOLATES: Final = dict.fromkeys(range(0x2066, 0x206A))
_PLACEHOLDER: Final = re.compile(r"\{(\w+)\}")
_INVISIBLE: Final = re.compile("[\x00-\x1f\x7f-\x9f\u00ad\u200b\u2028\u2029\u2060\ufeff\ufff9-\ufffb\ufffe\uffff]")
_LONGEST: Final = 300


class Ltr(str):
    """A value that reads left to right whatever is in it: a path, code, version, id or key."""

    __slots__ = ()


class _Choices:
    """What the person chose; one per process, changed only by the setters below."""

    language = "en"
    digits = "locale"
    calendar = "locale"
    territory = ""


def set_language(language: str, territory: str = "") -> None:
    """``territory`` (ISO 3166, such as ``MA``) decides which digits Arabic is written with. Raises ValueError."""
    if language not in LANGUAGES:
        raise ValueError(language)
    _Choices.language, _Choices.territory = language, territory


def set_digits(digits: str) -> None:
    """One of locales.DIGITS; English stays with Latin digits. Raises ValueError."""
    if digits not in locales.DIGITS:
        raise ValueError(digits)
    _Choices.digits = digits


def set_calendar(calendar: str) -> None:
    """One of locales.CALENDARS. Raises ValueError."""
    if calendar not in locales.CALENDARS:
        raise ValueError(calendar)
    _Choices.calendar = calendar


def language() -> str:
    return _Choices.language


def is_rtl() -> bool:
    return _Choices.language != "en"


def tr(key: str, **params: Any) -> str:
    """The sentence of ``key`` with its ``{placeholders}`` filled.

    An unknown key gives the key itself; a KeyError in tests (AYAR_STRICT=1), like a missing parameter.
    """
    return _filled(_forms(key)[0], params)


def general(key: str, language: str = "") -> str:
    """The sentence of ``key`` with «…» for whatever it is about, in a language or that of the interface."""
    said = (messages(language)[key] if language else _forms(key))[0]
    return _PLACEHOLDER.sub("…", said).replace("….", "…")


def said_in(language: str, key: str, **params: Any) -> str:
    """The sentence of ``key`` in a language, whichever the interface speaks; the parameters are texts. KeyError for an
    unknown key."""
    return _filled(messages(language)[key][0], params)


def number_in(language: str, n: float, digits: int = 0) -> str:
    """``number`` in the usual digits of a language."""
    return locales.written_number(n, digits, "persian" if language == "fa" else "latin")


def plural(key: str, n: int, **params: Any) -> str:
    """The form of ``key`` that the language uses for ``n`` things; ``{n}`` is written in its digits."""
    forms = _forms(key)
    return _filled(forms[min(locales.plural_form(_Choices.language, n), len(forms) - 1)], {"n": n, **params})


def has(key: str) -> bool:
    """Whether the catalogue has a sentence for ``key``."""
    return key in messages(_Choices.language)


def number(n: float, digits: int = 0) -> str:
    """``n`` with ``digits`` decimals and thousands separated, in the digits of the language."""
    return locales.written_number(n, digits, _numerals())


def percent(x: float, digits: int = 0) -> str:
    """A share from 0 to 1 as «۶۲٪»."""
    return number(x * 100, digits) + locales.percent_sign(_numerals())


def numerals(text: str) -> str:
    """``text`` with its ASCII digits in the digits of the language and no separators: years, clock times, keys."""
    return locales.localised(text, _numerals())


def duration(seconds: int) -> str:
    """Minutes and seconds, «۶:۴۰»; with hours from one hour on, «۱:۰۶:۴۰»."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return numerals(f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}")


def date(iso: str) -> str:
    """The day of an ISO 8601 date (and time): Jalali in Persian, else Gregorian. Anything else comes back as it is."""
    moment = locales.parsed(iso)
    return locales.written_date(moment, _Choices.language, _Choices.calendar, _numerals()) if moment else iso


def date_and_time(iso: str) -> str:
    """Day and clock time on this computer's clock; a day alone when ``iso`` has no time."""
    moment = locales.parsed(iso)
    if moment is None or len(iso) <= len("2025-11-19"):
        return date(iso)
    here = moment.astimezone()
    return date(here.isoformat()) + locales.SEPARATOR[_Choices.language] + numerals(f"{here:%H:%M}")


def listed(values: list[Any] | tuple[Any, ...]) -> str:
    """The values one after another, each in its own isolate."""
    return locales.SEPARATOR[_Choices.language].join(_inserted(value) for value in values)


def isolated(text: str) -> str:
    """``text`` in an isolate of its own first strong direction (an Ltr: left to right)."""
    return (LRI if isinstance(text, Ltr) else FSI) + text + PDI


def plain(text: str) -> str:
    """``text`` without isolates: for the clipboard, and for terminals that show them as boxes."""
    return text.translate(_ISOLATES)


def describe(error: AyarError | Problem | Loss) -> str:
    """The one sentence that says what happened, what is safe and what to do."""
    params = {name: _legible(value) for name, value in error.params.items()}
    if isinstance(error, Loss):
        return tr(f"loss.{error.key}", **params)
    name = error.params.get("sentence", error.key)  # one mistake, told more fully where more is known
    if isinstance(error, Problem):
        place = {"file": Ltr(error.file or ""), "line": error.line or 0}
        return tr(f"error.{name}", **{**place, **params})
    return tr(f"error.{name}", **params)


def _legible(value: Any) -> Any:
    """What a file held, as a person can read it in a sentence: at most 300 characters, and a name for the invisible,
    which may be all that is wrong with it; what belongs in words, such as ZWNJ, stays."""
    if type(value) is not str:
        return value
    short = value if len(value) <= _LONGEST else f"{value[: _LONGEST - 1]}…"
    return _INVISIBLE.sub(lambda match: f"‹U+{ord(match[0]):04X}›", short) if _INVISIBLE.search(short) else short


def _numerals() -> str:
    return locales.numerals(_Choices.language, _Choices.digits, _Choices.territory)


def _forms(key: str) -> tuple[str, ...]:
    forms = messages(_Choices.language).get(key)
    if forms is None and STRICT:
        raise KeyError(key)
    return forms or (key,)


def _filled(sentence: str, params: Mapping[str, Any]) -> str:
    def value(match: re.Match[str]) -> str:
        if match[1] in params:
            return _inserted(params[match[1]])
        if STRICT:
            raise KeyError(f"{match[1]} in {sentence!r}")
        return match[0]

    return _PLACEHOLDER.sub(value, sentence) if "{" in sentence else sentence


def _inserted(value: Any) -> str:
    if isinstance(value, bool) or value is None:
        return isolated(Ltr(value))
    if isinstance(value, int | float):
        return number(value, 0 if isinstance(value, int) else 2)
    if isinstance(value, AyarError | Problem | Loss):
        return describe(value)
    if isinstance(value, list | tuple):
        return listed(value)
    if isinstance(value, PurePath):
        return isolated(Ltr(value))
    return isolated(value if isinstance(value, str) else str(value))
