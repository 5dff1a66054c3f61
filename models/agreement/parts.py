"""What a figure is made of. Parts of documents add up, so that pairs, weeks and resamples use the same counts.

Sources: F1 as agreement: Hripcsak & Rothschild 2005. Kappa: Cohen 1960. Alpha: Krippendorff 2011, "Computing
Krippendorff's alpha-reliability", in the form of his coincidence matrix. Fleiss' kappa: Fleiss 1971.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

NOTHING_ANNOTATED: Final = "nothing_annotated"
NOTHING_SHARED: Final = "nothing_shared"
NO_VARIATION: Final = "no_variation"
FREE_TEXT: Final = "free_text"
FEW_DOCUMENTS: Final = "few_documents"
NO_PAIR: Final = "no_pair"
ONE_PAIR: Final = "one_pair"
NO_RESAMPLE: Final = "no_resample"
UNEQUAL_READERS: Final = "unequal_readers"
REASONS: Final = (
    NOTHING_ANNOTATED, NOTHING_SHARED, NO_VARIATION, FREE_TEXT, FEW_DOCUMENTS, NO_PAIR, ONE_PAIR, NO_RESAMPLE,
    UNEQUAL_READERS,
)  # fmt: skip
"""Why a figure is undefined; each has a sentence ``undefined.REASON`` in the catalogue."""


@dataclass(frozen=True, slots=True)
class Undefined:
    """There is no figure, and why; never 0 or 1 in its stead."""

    why: str


Figure = float | Undefined


@dataclass(frozen=True, slots=True)
class Shares:
    """For F1: how many things both have, and how many there are of the one and of the other together."""

    shared: int = 0
    total: int = 0

    @classmethod
    def sum(cls, parts: Sequence[Shares]) -> Shares:
        """Of several documents."""
        return cls(sum(part.shared for part in parts), sum(part.total for part in parts))

    def figure(self) -> Figure:
        """2 · shared / total: F1 is the same whoever is taken for the reference."""
        return 2 * self.shared / self.total if self.total else Undefined(NOTHING_ANNOTATED)


@dataclass(frozen=True, slots=True)
class Crossed:
    """For Cohen's kappa: on how many items two said the same, and how often each used each category."""

    same: int = 0
    ones: Mapping[Any, int] = field(default_factory=Counter)
    others: Mapping[Any, int] = field(default_factory=Counter)

    @classmethod
    def of(cls, pairs: Mapping[tuple[Any, Any], int]) -> Crossed:
        """From how often each pair of categories occurs."""
        ones: Counter[Any] = Counter()
        others: Counter[Any] = Counter()
        for (one, other), n in pairs.items():
            ones[one] += n
            others[other] += n
        return cls(sum(n for (one, other), n in pairs.items() if one == other), ones, others)

    @classmethod
    def sum(cls, parts: Sequence[Crossed]) -> Crossed:
        ones, others = _sum(part.ones for part in parts), _sum(part.others for part in parts)
        return cls(sum(part.same for part in parts), ones, others)

    def figure(self) -> Figure:
        """(observed - expected) / (1 - expected), in whole numbers up to the last division."""
        n = sum(self.ones.values())
        by_chance = sum(count * self.others.get(category, 0) for category, count in self.ones.items())
        if not n:
            return Undefined(NOTHING_SHARED)
        if by_chance == n * n:
            return Undefined(NO_VARIATION)
        return (self.same * n - by_chance) / (n * n - by_chance)


@dataclass(frozen=True, slots=True)
class Spread:
    """For nominal alpha: the coincidences of different categories, and how often each category was used, both only
    over items that at least two have judged. An item of m judges adds every ordered pair of theirs 1 / (m - 1)."""

    differing: float = 0.0
    counts: Mapping[Any, int] = field(default_factory=Counter)

    @classmethod
    def sum(cls, parts: Sequence[Spread]) -> Spread:
        return cls(sum(part.differing for part in parts), _sum(part.counts for part in parts))

    def figure(self) -> Figure:
        n = sum(self.counts.values())
        expected = n * n - sum(count * count for count in self.counts.values())
        if not n:
            return Undefined(NOTHING_SHARED)
        return 1 - (n - 1) * self.differing / expected if expected else Undefined(NO_VARIATION)

    def fleiss(self) -> Figure:
        """Fleiss' kappa, which holds only where every item has the same number of judges."""
        n = sum(self.counts.values())
        if not n:
            return Undefined(NOTHING_SHARED)
        expected = sum(count * count for count in self.counts.values()) / (n * n)
        return 1 - self.differing / n / (1 - expected) if expected < 1 else Undefined(NO_VARIATION)


def _sum(counts: Iterable[Mapping[Any, int]]) -> Mapping[Any, int]:
    result: dict[Any, int] = {}
    for own in counts:
        for category, n in own.items():
            result[category] = result.get(category, 0) + n
    return result
