"""The one protocol of recommenders, and what they give."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, Protocol

from models.annotation import NOTHING, Attributes, Fragment
from models.annotation_set import AnnotationSet
from models.document import Document
from models.schema import Schema
from models.text.language import detect

Place = tuple[str, int, int, str]
"""(kind, start, end, label): what was rejected once in a document is not offered there again."""


class Alternative(NamedTuple):
    """Another label that a string has, and how often it was given."""

    label: str
    times: int


class Filler(NamedTuple):
    """Who may fill a role: by anchor, because a suggestion has no id and may become anybody's annotation."""

    role: str
    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Why:
    """Why something is suggested, as a sentence of the catalogue: ``tr(why.key, **why.params)``."""

    key: str
    params: Mapping[str, Any] = field(default_factory=lambda: NOTHING, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """An annotation proposed by a machine.

    ``start`` and ``end`` are code points, half-open. ``score`` from 0 to 1 is how likely a person is to accept it, as
    far as the recommender knows. ``alternatives`` are the other labels this string has, the commonest first.
    """

    recommender: str
    version: str
    kind: str
    label: str
    start: int
    end: int
    score: float
    why: Why
    fragments: tuple[Fragment, ...] = ()
    attributes: Attributes = field(default_factory=lambda: NOTHING, hash=False)
    arguments: tuple[Filler, ...] = ()
    alternatives: tuple[Alternative, ...] = ()

    @property
    def anchor(self) -> tuple[str, int, int, tuple[Fragment, ...]]:
        """What makes two suggestions speak of the same place."""
        return self.kind, self.start, self.end, self.fragments

    @property
    def place(self) -> Place:
        return self.kind, self.start, self.end, self.label

    @property
    def order(self) -> tuple[int, int, str, str]:
        """Sort key of lists: in text order, the wider first, then kind and label."""
        return self.start, -self.end, self.kind, self.label


@dataclass(frozen=True, slots=True)
class Context:
    """What a recommender may know besides the text: the set of the person it works for, and what they rejected."""

    schema: Schema
    layer: AnnotationSet
    rejected: frozenset[Place] = frozenset()


class Recommender(Protocol):
    """Something that proposes annotations; it changes nothing. ``suggest`` gives the same for the same input."""

    @property
    def id(self) -> str:
        """Stays the same over versions; the author of its machine sets."""
        ...

    @property
    def version(self) -> str: ...

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of annotations it can propose."""
        ...

    def suggest(self, document: Document, context: Context) -> Iterable[Suggestion]:
        """In any order. Raises AyarError when it cannot work and the person can do something about it."""
        ...


def moved(suggestion: Suggestion, by: int) -> Suggestion:
    """The suggestion in a text that has ``by`` code points more before it; without fragments and fillers."""
    if not by:
        return suggestion
    return replace(suggestion, start=suggestion.start + by, end=suggestion.end + by)


def language_of(document: Document) -> str:
    """The language the document says it is in, else the detected one, as ``fa``, ``ar``, ``en`` or ``und``."""
    return (document.language or detect(document.text)[0]).partition("-")[0].lower()
