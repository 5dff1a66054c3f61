"""Questions and answers about somebody's work, kept in the ``comments`` of the set that they are about.

A comment is ``{"id","author","time","text","on":annotation id or null,"place":id or absent,"quote":words or absent}``.
Whatever else an imported list holds stays as it is and shows nowhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Final

LONGEST: Final = 4000
"""Characters of one comment; more is a document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """``on`` is the annotation of the set that it is about, None for the document; ``place`` the place of comparison it
    came up at, ``quote`` the words it was about then. ``time`` is ISO 8601 UTC."""

    id: str
    author: str
    time: str
    text: str
    on: str | None = None
    place: str | None = None
    quote: str | None = None
    raw: Mapping[str, Any] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Topic:
    """What is talked about: the work of ``about``, an annotator; there an annotation (``on``), or where they have
    nothing a ``place`` of comparison, with its words; without either the document."""

    about: str
    on: str | None = None
    place: str | None = None
    quote: str | None = None

    @property
    def whole(self) -> bool:
        """Whether it is the document as a whole."""
        return self.on is None and self.quote is None

    def takes(self, about: str, comment: Comment) -> bool:
        """Whether a comment on the set of ``about`` belongs here."""
        if (about, comment.on) != (self.about, self.on):
            return False
        return self.on is not None or (
            comment.place == self.place and (comment.quote is None or comment.quote == self.quote)
        )


def new(
    author: str, time: str, text: str, on: str | None = None, place: str | None = None, quote: str | None = None
) -> Comment:
    """The id says who, when and what, so that the same comment is the same everywhere."""
    said = "\n".join((author, time, on or "", text))
    return Comment(
        id=f"c{sha256(said.encode()).hexdigest()[:12]}",
        author=author,
        time=time,
        text=text.strip()[:LONGEST],
        on=on,
        place=place,
        quote=quote,
    )


def write(comment: Comment) -> dict[str, Any]:
    value = dict(comment.raw)
    value |= {"id": comment.id, "author": comment.author, "time": comment.time, "text": comment.text, "on": comment.on}
    value |= {name: held for name in ("place", "quote") if (held := getattr(comment, name)) is not None}
    return value


def read(entries: Iterable[Any] | None) -> list[Comment]:
    """Those that can be shown, oldest first."""
    return sorted((c for entry in entries or () if (c := _comment(entry)) is not None), key=lambda c: (c.time, c.id))


def _comment(entry: Any) -> Comment | None:
    if not isinstance(entry, Mapping) or not all(isinstance(entry.get(n), str) for n in ("author", "text")):
        return None
    words = {name: held if isinstance(held := entry.get(name), str) else None for name in ("on", "place", "quote")}
    time = entry.get("time")
    return Comment(
        id=key_of(entry), author=entry["author"], time=time if isinstance(time, str) else "", text=entry["text"],
        raw=entry, **words,
    )  # fmt: skip


def threads(said: Iterable[tuple[str, Comment]]) -> dict[Topic, list[Comment]]:
    """What was said about whose work, by what it is about, in the order in which each was first spoken of."""
    found: dict[Topic, list[Comment]] = {}
    for about, comment in said:
        same = next((topic for topic in found if topic.takes(about, comment)), None)
        found.setdefault(same or Topic(about, comment.on, comment.place, comment.quote), []).append(comment)
    return found


def joined(ours: list[Any] | None, theirs: list[Any] | None) -> list[Any] | None:
    """Everything said on either side: ours in our order, then what only they have. None when neither has a list."""
    if ours is None or theirs is None:
        return theirs if ours is None else ours
    known = {key_of(entry) for entry in ours}
    return [*ours, *(entry for entry in theirs if key_of(entry) not in known)]


def key_of(entry: Any) -> str:
    """By which an entry is found again: its id, else a hash of what it says."""
    identifier = entry.get("id") if isinstance(entry, Mapping) else None
    if isinstance(identifier, str):
        return identifier
    return sha256(json.dumps(entry, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:12]
