"""Which labels people take for which: label against label, nothing included, over pairs of people at each place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from typing import NamedTuple

Labels = tuple[str | None, str | None]
"""What the author earlier by name has at a place and what the other has; None is nothing."""


@dataclass(frozen=True, slots=True)
class Brief:
    """A place as the matrix needs it: its span in code points, and every author's label, None for nothing."""

    id: str
    kind: str
    start: int
    end: int
    labels: Mapping[str, str | None]


class Case(NamedTuple):
    """A place behind a cell of the matrix, with the pairs of authors who differ, or agree, in that way."""

    document_id: int
    place: str
    kind: str
    start: int
    end: int
    pairs: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Confusion:
    """``cells`` counts pairs of people by (label of the one earlier by name, label of the other); that two have
    nothing where a third has something counts nowhere. ``labels`` are those that occur, in the order they were met."""

    kind: str
    cells: Counter[Labels] = field(default_factory=Counter)

    @property
    def labels(self) -> list[str]:
        return list(dict.fromkeys(label for pair in self.cells for label in pair if label is not None))

    def add(self, places: Iterable[Brief], authors: Collection[str] | None = None) -> None:
        """Counts the places of a document; ``authors`` limits whose labels are compared."""
        for place in places:
            if place.kind == self.kind:
                self._add([label for author, label in sorted(place.labels.items()) if _named(author, authors)])

    def _add(self, labels: list[str | None]) -> None:
        before: Counter[str | None] = Counter()
        for label in labels:
            for other, n in before.items():
                if label is not None or other is not None:
                    self.cells[other, label] += n
            before[label] += 1

    @property
    def symmetric(self) -> Counter[Labels]:
        """Without regard to who is earlier by name: every cell with its mirror image, where more than two people are
        compared and rows and columns mean nobody in particular."""
        found: Counter[Labels] = Counter()
        for (one, other), n in self.cells.items():
            found[one, other] += n
            if one != other:
                found[other, one] += n
        return found


def cases(
    document_id: int,
    places: Iterable[Brief],
    kind: str,
    labels: Labels,
    authors: Collection[str] | None = None,
    *,
    symmetric: bool = False,
) -> Iterator[Case]:
    """The places of a document behind a cell, in text order; ``symmetric`` for a cell of ``Confusion.symmetric``."""
    wanted = {labels, labels[::-1]} if symmetric else {labels}
    for place in places:
        if place.kind == kind:
            chosen = sorted(author for author in place.labels if _named(author, authors))
            pairs = [(a, b) for a, b in combinations(chosen, 2) if (place.labels[a], place.labels[b]) in wanted]
            if pairs:
                yield Case(document_id, place.id, kind, place.start, place.end, tuple(pairs))


def _named(author: str, authors: Collection[str] | None) -> bool:
    return authors is None or author in authors
