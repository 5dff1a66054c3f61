"""Making a document out of an article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from models.document import Document, derived_key, text_hash
from models.record import Problem, Record
from storage.formats.base import ReadOptions
from storage.formats.decoding import text_of
from storage.formats.headers import Header, header_of
from storage.formats.source import Source


def article(
    text: str, name: str, header: Header, *, key: str | None = None, language: str | None = None,
    meta: Mapping[str, Any] | None = None, line: int | None = None,
) -> Record:  # fmt: skip
    """A record without a set. ``text`` must be storable (``decoding.bad_character``)."""
    digest = text_hash(text)
    extra = {"author": header.author} if header.author else {}
    document = Document(
        key=key or derived_key(digest), key_given=key is not None, text=text, text_sha256=digest, name=name,
        language=language, title=header.title, publisher=header.publisher, url=header.url,
        published=header.published, meta={**extra, **(meta or {})},
    )  # fmt: skip
    return Record(document, line=line)


def read_article(source: Source, options: ReadOptions) -> Iterator[Record | Problem]:
    """One text file as one document, character for character. Raises AyarError of ``decoding.text_of``."""
    text = text_of(source, options.encoding)
    yield article(text, source.name, header_of(text))
