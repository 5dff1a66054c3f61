"""Krippendorff's alpha from the judgements themselves, also of values that have an order or a distance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import permutations
from typing import Any, Final

from models.agreement.parts import NO_VARIATION, NOTHING_SHARED, Figure, Undefined

Distance = Callable[[Any, Any, Mapping[Any, float]], float]
"""The squared difference of two values, given how often each value occurs."""


def nominal(one: Any, other: Any, _: Mapping[Any, float]) -> float:
    return float(one != other)


def interval(one: Any, other: Any, _: Mapping[Any, float]) -> float:
    return float((one - other) ** 2)


def ordinal(one: Any, other: Any, counts: Mapping[Any, float]) -> float:
    low, high = sorted((one, other))
    between = sum(count for value, count in counts.items() if low <= value <= high)
    return float((between - (counts[one] + counts[other]) / 2) ** 2)


METRICS: Final[Mapping[str, Distance]] = {"nominal": nominal, "ordinal": ordinal, "interval": interval}


def alpha(units: Iterable[Sequence[Any]], distance: Distance = nominal) -> Figure:
    """Krippendorff's alpha (2011) of items, each given as the values that its judges chose: any number of judges, and
    items that fewer than two judged do not count."""
    coincidences: Counter[tuple[Any, Any]] = Counter()
    for values in units:
        for pair in permutations(values, 2):
            coincidences[pair] += 1 / (len(values) - 1)  # type: ignore[assignment]  # a count that is a share
    counts: Counter[Any] = Counter()
    for (one, _), n in coincidences.items():
        counts[one] += n
    every = sum(counts.values())
    if not every:
        return Undefined(NOTHING_SHARED)
    expected = sum(counts[a] * counts[b] * distance(a, b, counts) for a, b in permutations(counts, 2))
    observed = sum(n * distance(a, b, counts) for (a, b), n in coincidences.items() if a != b)
    return 1 - (every - 1) * observed / expected if expected else Undefined(NO_VARIATION)
