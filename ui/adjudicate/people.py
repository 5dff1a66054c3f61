"""Who is who in adjudication: letters drawn anew for each document, versions in an order of their own for each
conflict, both from a fixed seed, so that a second look shows the same and nobody is always first."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping

from models.adjudication.place import Place, Version
from ui import i18n
from ui.badges import Badge
from ui.naming import letter_of


def shuffled(place: Place) -> tuple[Version, ...]:
    """The versions of a place in the order in which they are offered."""
    order = list(place.versions)
    random.Random(place.id).shuffle(order)
    return tuple(order)


def badge_of(number: int) -> Badge:
    """A letter of the interface's alphabet; numbers from where the letters end."""
    return Badge(letter_of(number), number)


def badges_of(numbers: Mapping[str, int], authors: Iterable[str]) -> tuple[Badge, ...]:
    """The badges of several authors in the order of their letters."""
    return tuple(badge_of(n) for n in sorted(numbers[author] for author in authors if author in numbers))


def names_of(numbers: Mapping[str, int], authors: Iterable[str], *, blind: bool) -> str:
    """«Annotator A, Annotator B», or the names when they are not hidden."""
    known = sorted((author for author in authors if author in numbers), key=lambda author: numbers[author])
    words = [
        i18n.tr("adjudicate.annotator", letter=badge_of(numbers[author]).letter) if blind else author
        for author in known
    ]
    return i18n.listed(words)
