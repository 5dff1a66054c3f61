"""An immutable text with what is known about it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from models.annotation import NOTHING

Pairs = tuple[tuple[int, int], ...]


def text_hash(text: str) -> str:
    """SHA-256 of the text in UTF-8, as 64 hex digits. Raises UnicodeEncodeError for lone surrogates."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def derived_key(text_sha256: str) -> str:
    """The key of a document whose source gave none: never the file name, which may name another text tomorrow."""
    return f"sha256-{text_sha256[:16]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """``text`` is exactly what was decoded from the source; nothing in Ayar changes it.

    ``key`` identifies the document across machines; ``key_given`` is False when it was derived from the text.
    ``tokens`` are (start, end) in code points and ``sentences`` (first token, last token + 1), both kept only when an
    import brought them. ``published`` is ISO 8601. ``extra`` holds unknown keys of an imported record.
    """

    key: str
    text: str
    text_sha256: str
    name: str | None = None
    language: str | None = None
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    meta: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    tokens: Pairs | None = None
    sentences: Pairs | None = None
    extra: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    key_given: bool = True
