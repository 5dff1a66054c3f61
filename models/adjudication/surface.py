"""A place by its words: what makes two places alike wherever they stand in the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from models.adjudication.adjudication import Adjudication
from models.adjudication.place import ARGUMENT, ATTRIBUTE, Place, Version
from models.adjudication.sameness import comparable
from models.annotation import Annotation
from models.span import Span
from models.text.folding import key

Fold = Callable[[str], str]
"""``folding.key`` where spelling does not matter, ``exactly`` where it does."""


def exactly(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Form:
    """A version without its place in the text: None for the label where there is nothing.

    ``pieces`` are, for each fragment, the words from the beginning of the place to it and its own words; ``more`` is
    what else tells versions of this type of conflict apart.
    """

    label: str | None
    pieces: tuple[tuple[str, str], ...] = ()
    more: str = ""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two places with the same likeness are alike."""

    kind: str
    type: str
    surface: str
    forms: frozenset[Form]


def surface_of(place: Place, text: str) -> str:
    """The words from the first to the last code point of its versions."""
    start, end = place.span
    return text[start:end]


def likeness(adjudication: Adjudication, place: Place, text: str, fold: Fold = key) -> Likeness:
    """Who holds which version makes no difference."""
    forms = frozenset(form_of(adjudication, place, version, text, fold) for version in place.versions)
    return Likeness(place.kind, place.type, fold(surface_of(place, text)), forms)


def form_of(adjudication: Adjudication, place: Place, version: Version, text: str, fold: Fold = key) -> Form:
    there = version.annotation
    if there is None:
        return Form(None)
    return Form(
        there.label,
        pieces(place.span[0], there.spans, text, fold),
        _more(adjudication, place, version.authors[0], there, text, fold),
    )


def pieces(start: int, spans: Iterable[Span], text: str, fold: Fold = key) -> tuple[tuple[str, str], ...]:
    """Where the spans are, in words."""
    return tuple((fold(text[start:s]), fold(text[s:e])) for s, e in spans)


def _more(adjudication: Adjudication, place: Place, author: str, there: Annotation, text: str, fold: Fold) -> str:
    if place.type == ATTRIBUTE:
        held = comparable(there, adjudication.schema)
        return repr((held.values, held.references, sorted(held.unknown, key=str)))
    if place.type == ARGUMENT:
        everything = adjudication.sets[author].annotations
        fillers = ((a.role, everything.get(a.target or "")) for a in there.arguments)
        return repr(sorted((role, fold(text[a.start : a.end])) for role, a in fillers if a is not None))
    return ""
