"""HTML pages: the text of ``<article>`` by a fixed rule, else what the library trafilatura extracts.

Nothing is fetched and no script runs. The rule is that of resources/samples/README.md; a ``<br>`` is a line break.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from models.errors import AyarError, missing_package
from models.record import Problem, Record
from storage.formats.article import article
from storage.formats.base import Format, ReadOptions
from storage.formats.decoding import refuse_bad_characters, text_of
from storage.formats.headers import Header, iso_date
from storage.formats.page import Page, page_of
from storage.formats.source import Source

CHARSET: Final = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?([A-Za-z0-9_:.-]+)""", re.IGNORECASE)
VAI_LETTERS: Final = range(0xA500, 0xA60C)
HIDDEN: Final = {
    "\u200c": r"\u200c|&zwnj;|&#8204;|&#[xX]200[cC];",
    "\u200d": r"\u200d|&zwj;|&#8205;|&#[xX]200[dD];",
    "\u00a0": r"\u00a0|&nbsp;|&#160;|&#[xX][aA]0;",
}


def read(source: Source, options: ReadOptions) -> Iterator[Record | Problem]:
    """Raises AyarError of ``decoding.text_of``, missing_extra, empty_file."""
    markup = text_of(source, options.encoding, _declared(source.head))
    page = page_of(markup)
    text = page.text or _extracted(markup)
    if not text.strip():
        raise AyarError("empty_file", file=source.name)
    refuse_bad_characters(text, source.name)
    yield article(text, source.name, _header(page))


def _declared(head: bytes) -> str | None:
    match = CHARSET.search(head[:4096])
    return match[1].decode("ascii") if match else None


def _header(page: Page) -> Header:
    return Header(
        title=page.meta.get("og:title") or page.title or None,
        publisher=page.meta.get("og:site_name"),
        url=page.canonical or page.meta.get("og:url"),
        published=iso_date(page.meta.get("article:published_time")),
    )


def _extracted(markup: str) -> str:
    """trafilatura deletes ZWNJ and NBSP, so letters that the page does not have stand in for them on the way."""
    try:
        import trafilatura
    except ImportError as error:
        raise missing_package("trafilatura") from error
    free = (c for c in map(chr, VAI_LETTERS) if c not in markup)
    stand_ins = {hidden: next(free) for hidden in HIDDEN}
    for hidden, spellings in HIDDEN.items():
        markup = re.sub(spellings, stand_ins[hidden], markup)
    text = str(trafilatura.extract(markup, output_format="txt", include_comments=False) or "")
    for hidden, stand_in in stand_ins.items():
        text = text.replace(stand_in, hidden)
    return text


def recognise(source: Source) -> bool:
    return bool(re.match(rb"(\xef\xbb\xbf)?\s*(<!doctype html|<html)", source.head, re.IGNORECASE))


FORMAT = Format(id="html", suffixes=(".html", ".htm", ".xhtml"), read=read, recognise=recognise)
