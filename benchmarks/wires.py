"""A corpus as agencies write it: articles of their own words, one in ten a copy of another outlet's; each read by two
people and in gold, for releases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate
from random import Random
from typing import Final

from benchmarks.texts import marks
from models.annotation import Annotation
from models.annotation_set import FINISHED, GOLD, SEALED, AnnotationSet
from models.document import Document, text_hash
from models.record import Record

READERS: Final = ("الف", "ب")
_LETTERS: Final = "ابپتدرسشکگلمنوهیزخفق"
_VOCABULARY: Final = 20_000
_COPIED: Final = 10  # one article in so many


def corpus(count: int, words: int, mentions: int) -> Iterator[Record]:
    """``count`` articles with three sets each, of about ``words`` words; the same every time."""
    chance = Random(1)
    known = ["".join(chance.choices(_LETTERS, k=chance.randrange(2, 8))) for _ in range(_VOCABULARY)]
    often = list(accumulate(1 / (n + 2) for n in range(_VOCABULARY)))  # as words of a language are: Zipf
    written: list[list[str]] = []
    for n in range(count):
        if n % _COPIED == _COPIED - 1:
            article = [*chance.choice(written[-500:]), *chance.choices(known, cum_weights=often, k=words // 10)]
        else:
            article = chance.choices(known, cum_weights=often, k=words)
        written.append(article)
        yield from _read(n, " ".join(article), mentions)


def _read(n: int, text: str, mentions: int) -> Iterator[Record]:
    document = Document(
        key=f"w{n}", text=text, text_sha256=text_hash(text), language="fa" if n % 4 else "ar", title=f"خبر {n}",
        publisher=f"خبرگزاری {n % 7}", published=f"2025-{n % 12 + 1:02}-{n % 28 + 1:02}",
    )  # fmt: skip
    made = list(marks(text, mentions, n))
    for place, name in enumerate(READERS):
        yield Record(document, _set(name, "annotator", FINISHED, made[place:]))
    decision = {"rule": "unanimous", "chosen": list(READERS), "rejected": []}
    yield Record(document, _set(GOLD, GOLD, SEALED, [replace(each, decision=decision) for each in made]))


def _set(author: str, role: str, status: str, made: list[Annotation]) -> AnnotationSet:
    known = {each.id: each for each in made}
    kept = {
        name: replace(each, arguments=tuple(a for a in each.arguments if a.target in known))
        for name, each in known.items()
    }
    return AnnotationSet(
        author=author, role=role, status=status, annotations=kept,
        labels={"genre": "news_brief", "usability": "usable"},
        schema_id="diplomatic-news-default", schema_version="1.0.0",
    )  # fmt: skip
