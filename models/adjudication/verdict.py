"""What a reviewer can say about a place, and own versions made of several: union, intersection, part by part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from models.adjudication.place import Place, Version
from models.annotation import NOTHING, Annotation
from models.errors import AyarError
from models.span import Span

UNION: Final = "union"
INTERSECTION: Final = "intersection"
_NO_CHOICE: Final[Mapping[str, str]] = NOTHING


@dataclass(frozen=True, slots=True)
class Filler:
    """What fills a role: the annotation ``target`` of ``author``'s set, of gold itself without an author; a target of
    None says that it is not in the text."""

    role: str
    target: str | None
    author: str | None = None


@dataclass(frozen=True, slots=True)
class Take:
    """The version of ``author`` and of whoever made the same is right.

    Its role fillers come along; ``fillers`` are what the reviewer wants instead.
    """

    author: str
    fillers: tuple[Filler, ...] | None = None


@dataclass(frozen=True, slots=True)
class Nothing:
    """There is nothing to annotate here. The gold mention ``instead`` takes over the roles that this one fills."""

    instead: str | None = None


@dataclass(frozen=True, slots=True)
class Own:
    """The reviewer's own version. Its id does not matter; without ``fillers`` its arguments name gold annotations."""

    annotation: Annotation
    fillers: tuple[Filler, ...] | None = None


@dataclass(frozen=True, slots=True)
class Fill:
    """The value of a document label; None leaves it empty."""

    value: Any


Verdict = Take | Nothing | Own | Fill


@dataclass(frozen=True, slots=True)
class Parts:
    """Whose parts a merged version is made of. ``anchor`` is an author, UNION or INTERSECTION; ``attributes`` and
    ``roles`` name an author by attribute and role; everything else is ``base``'s."""

    base: str
    anchor: str = ""
    label: str = ""
    attributes: Mapping[str, str] = field(default_factory=lambda: _NO_CHOICE)
    roles: Mapping[str, str] = field(default_factory=lambda: _NO_CHOICE)


def version_of(place: Place, author: str) -> Version:
    """The version that an author holds. Raises KeyError when the author is not compared."""
    for version in place.versions:
        if author in version.authors:
            return version
    raise KeyError(author)


def likeliest(place: Place) -> str:
    """The first author of the version that most hold, among versions that are something."""
    there = [v for v in place.versions if v.annotation is not None or v.value is not None]
    return max(there, key=lambda version: len(version.authors)).authors[0]


def fillers_of(annotation: Annotation, author: str | None) -> tuple[Filler, ...]:
    """The arguments of one author's annotation."""
    return tuple(
        Filler(a.role, a.target, author if a.target is not None else None) for a in annotation.arguments
    )  # fmt: skip


def merged(place: Place, parts: Parts) -> Own:
    """One version made of several. Raises AyarError("nothing_shared") when the versions share no code point."""
    base = _member(place, parts.base)
    anchored = _anchored(place, base, parts.anchor or parts.base)
    label = _member(place, parts.label).label if parts.label else base.label
    attributes = dict(base.attributes)
    for name, author in parts.attributes.items():
        theirs = _member(place, author).attributes
        attributes.pop(name, None)
        if name in theirs:
            attributes[name] = theirs[name]
    made = replace(anchored, label=label, attributes=attributes, arguments=())
    return Own(made, tuple(_fillers(place, base, parts)))


def _fillers(place: Place, base: Annotation, parts: Parts) -> list[Filler]:
    """Role by role in the order of the base, then the roles that only others fill."""
    wanted = dict.fromkeys((*(a.role for a in base.arguments), *parts.roles))
    owners = {role: parts.roles.get(role, parts.base) for role in wanted}
    return [
        filler
        for role, author in owners.items()
        for filler in fillers_of(_member(place, author), author)
        if filler.role == role
    ]


def _member(place: Place, author: str) -> Annotation:
    member = place.members.get(author)
    if member is None:
        raise KeyError(author)
    return member


def _anchored(place: Place, base: Annotation, wanted: str) -> Annotation:
    if wanted not in (UNION, INTERSECTION):
        theirs = _member(place, wanted)
        return replace(base, start=theirs.start, end=theirs.end, fragments=theirs.fragments)
    versions = [version.annotation.spans for version in place.versions if version.annotation is not None]
    spans = (union if wanted == UNION else intersection)(versions)
    if not spans:
        raise AyarError("nothing_shared")
    return replace(base, start=spans[0][0], end=spans[-1][1], fragments=tuple(spans) if len(spans) > 1 else ())


def union(versions: Sequence[Sequence[Span]]) -> list[Span]:
    """Every code point of any of the versions, as the fewest spans in text order."""
    made: list[Span] = []
    for start, end in sorted(span for spans in versions for span in spans):
        if made and start <= made[-1][1]:
            made[-1] = (made[-1][0], max(made[-1][1], end))
        else:
            made.append((start, end))
    return made


def intersection(versions: Sequence[Sequence[Span]]) -> list[Span]:
    """The code points that all versions have in common."""
    shared = list(versions[0])
    for spans in versions[1:]:
        pieces = ((max(a[0], b[0]), min(a[1], b[1])) for a in shared for b in spans)
        shared = sorted(piece for piece in pieces if piece[0] < piece[1])
    return shared
