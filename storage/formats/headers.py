"""The header of a crawled article: title, Published at, Author, Original. Recognised, never removed from the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Final

LOOK_AT: Final = 4000
TITLE: Final = re.compile(r"\s*(?:#[ \t]+(?P<hash>[^\r\n]+)|(?:Title|title):[ \t]*(?P<word>[^\r\n]+))(?:\r\n|\r|\n|$)")
FIELD: Final = re.compile(r"\s*(?P<name>Published at|Author|Original|Title):[ \t]*(?P<value>[^\r\n]*)(?:\r\n|\r|\n|$)")
STARS: Final = re.compile(r"^\*\*(.*)\*\*$")
LINK: Final = re.compile(r"^\[(?P<name>[^\]]*)\]\((?P<url>\S*)\)$")


@dataclass(frozen=True, slots=True)
class Header:
    """What a header says; None where it says nothing. ``published`` is ISO 8601 as written."""

    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    author: str | None = None


def header_of(text: str) -> Header:
    """The header at the start of ``text``, all None when there is none.

    A title line alone is not a header: at least one of Published at, Author, Original must follow or come first.
    """
    title = TITLE.match(text, 0, LOOK_AT)
    fields = _fields(text, title.end() if title else 0)
    if not fields:
        return Header()
    heading = (title["hash"] or title["word"]) if title else fields.get("Title")
    return _header(heading, fields)


def _fields(text: str, position: int) -> dict[str, str]:
    found: dict[str, str] = {}
    while match := FIELD.match(text, position, LOOK_AT):
        found.setdefault(match["name"], match["value"].strip())
        position = match.end()
    return found


def _header(title: str | None, fields: dict[str, str]) -> Header:
    original = fields.get("Original", "")
    link = LINK.match(original)
    url = link["url"] if link else original if re.match(r"https?://", original) else None
    return Header(
        title=_filled(title),
        publisher=_filled(link["name"]) if link else None,
        url=url or None,
        published=iso_date(_filled(fields.get("Published at"))),
        author=_filled(fields.get("Author")),
    )


def _filled(value: str | None) -> str | None:
    return STARS.sub(r"\1", (value or "").strip()).strip() or None


def iso_date(value: str | None) -> str | None:
    """The value itself when it is an ISO 8601 date or time, else None; nothing is converted or guessed."""
    try:
        datetime.fromisoformat(value or "")
    except ValueError:
        return None
    return value
