"""What people are called on screen: by their names, or by letters while a reviewer is not to know whose work it is."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ui import i18n


def drawn(document: str, authors: Iterable[str]) -> dict[str, int]:
    """A number from 0 for every author of the document with that key."""
    order = sorted(authors)
    random.Random(document).shuffle(order)
    return {author: n for n, author in enumerate(order)}


def letter_of(number: int) -> str:
    """A letter of the interface's alphabet; numbers from where the letters end."""
    letters = i18n.tr("adjudicate.letters").split()
    return letters[number] if number < len(letters) else i18n.number(number + 1)


@dataclass(frozen=True, slots=True)
class Naming:
    """``hidden`` has a number for each person whose name must not be seen; nobody is hidden when it is empty."""

    hidden: Mapping[str, int] = field(default_factory=dict)

    def of(self, person: str) -> str:
        """«Annotator B» or the name, kept apart from the words around it."""
        number = self.hidden.get(person)
        if number is None:
            return i18n.isolated(person)
        return i18n.tr("adjudicate.annotator", letter=letter_of(number))

    def of_reviewer(self, person: str, user: str) -> str:
        """Who decided: ``user`` and whoever is not hidden by name. That a hidden annotator reviews elsewhere gives away
        neither name nor letter."""
        return i18n.isolated(person) if person == user or person not in self.hidden else i18n.tr("role.reviewer")

    def ordered(self, people: Iterable[str]) -> list[str]:
        """By name; by letter where names are hidden, as the order of names would tell them."""
        return sorted(people, key=lambda person: (self.hidden.get(person, -1), person))
