"""Full-text search: the index names documents, the texts themselves say where."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from models.span import Span
from models.text.finding import find
from storage import documents
from storage.documents import Filter
from storage.indexing import words

CONTEXT: Final = 40  # code points shown before and after a hit
COUNTED: Final = 2000  # documents whose hits are counted exactly
_CLITICS: Final = ("و", "ف", "ب", "ل", "ک", "ال", "وال", "بال", "فال", "کال", "لل", "ول", "وب", "س")
_LONGEST_SPLIT: Final = 20


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in a text: code points, the text itself and what stands around it."""

    document_id: int
    key: str
    start: int
    end: int
    text: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The first hits and how many there are; ``more`` when there are documents beyond those counted."""

    hits: list[Hit]
    total: int
    more: bool = False


def expression(query: str) -> str | None:
    """The query for the index: every document that could hold a hit and few others. None when it has no words.

    A hit may be joined or split by a space or ZWNJ, go on in a suffix, or stand behind an Arabic clitic.
    """
    parts = words(query).split()
    if not parts:
        return None
    if len(parts) > 1:
        joined = [*_joined(parts), "".join(parts)]
        return " OR ".join(dict.fromkeys(_phrase(one) for one in (parts, *(j.split() for j in joined))))
    return " OR ".join(dict.fromkeys((*_with_clitics(parts[0]), *_split(parts[0]))))


def _joined(parts: list[str]) -> Iterator[str]:
    for n in range(len(parts) - 1):
        yield " ".join([*parts[:n], parts[n] + parts[n + 1], *parts[n + 2 :]])


def _phrase(parts: list[str]) -> str:
    """The words in a row, the last one as the beginning of a word; the first one also behind a clitic."""
    rest = " ".join(parts[1:])
    starts = [parts[0], *(clitic + parts[0] for clitic in _CLITICS)]
    return " OR ".join(f'"{start} {rest}"*' if rest else f'"{start}"*' for start in starts)


def _with_clitics(word: str) -> Iterator[str]:
    yield f'"{word}"*'
    for clitic in _CLITICS:
        yield f'"{clitic}{word}"*'


def _split(word: str) -> Iterator[str]:
    if len(word) <= _LONGEST_SPLIT:
        for n in range(1, len(word)):
            yield f'"{word[:n]} {word[n:]}"'


def candidates(connection: sqlite3.Connection, query: str) -> array[int]:
    """Ids of the documents that may hold the query, oldest first; all of them when the index cannot tell."""
    wanted = expression(query)
    if wanted is None:
        return array("q", [row[0] for row in connection.execute("SELECT id FROM documents ORDER BY id")])
    rows = connection.execute("SELECT rowid FROM documents_fts WHERE documents_fts MATCH ? ORDER BY rowid", (wanted,))
    return array("q", [row[0] for row in rows])


def search(connection: sqlite3.Connection, query: str, limit: int, counted: int = COUNTED) -> SearchResult:
    """The first ``limit`` hits in document order, and the number of all in the first ``counted`` documents."""
    hits: list[Hit] = []
    total = 0
    if not query.strip():
        return SearchResult(hits, total)
    aside = {row[0] for row in connection.execute("SELECT id FROM documents WHERE aside = 1")}
    ids = [document_id for document_id in candidates(connection, query) if document_id not in aside]
    for document_id in ids[:counted]:
        text = documents.text_of(connection, document_id)
        spans = find(text, query)
        total += len(spans)
        if spans and len(hits) < limit:
            hits += _hits(connection, document_id, text, spans[: limit - len(hits)])
    return SearchResult(hits, total, more=len(ids) > counted)


def _hits(connection: sqlite3.Connection, document_id: int, text: str, spans: list[Span]) -> Iterator[Hit]:
    key = connection.execute("SELECT key FROM documents WHERE id = ?", (document_id,)).fetchone()[0]
    for start, end in spans:
        before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
        yield Hit(document_id, key, start, end, text[start:end], before, after)


def ids(connection: sqlite3.Connection, query: str, wanted: Filter) -> array[int]:
    """The documents that pass the filter and whose words match the query, in the filter's order."""
    matching = frozenset(candidates(connection, query))
    return array("q", [i for i in documents.ids(connection, wanted) if i in matching])
