"""Confidence intervals by resampling documents (product.md §2.3). numpy is imported here and when first needed: this
runs in the command line's process or in a process of its own, never in the window's."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from models.agreement.parts import FEW_DOCUMENTS, NO_RESAMPLE, Crossed, Shares, Spread, Undefined

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]

RESAMPLES: Final = 1000
FEWEST: Final = 10  # documents
LOW, HIGH = 2.5, 97.5  # percentiles, linear between neighbours
_KEPT: Final = 64  # weights kept: pairs often share as many documents
_MANY: Final = 2_000  # documents whose weights take 16 MB: of more than these only the last are kept

Parts = Sequence[Shares] | Sequence[Crossed] | Sequence[Spread]
Interval = tuple[float, float]


def intervals(series: Sequence[Parts]) -> list[Interval | Undefined]:
    """The interval of each series, one part per document; resamples without a figure are dropped.

    The documents of a resample are ``random.Random(0).choices(range(n), k=n)``, a thousand times in a row, so that
    every figure over the same number of documents is resampled alike.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # matrices this small: a second thread doubles the time
    found: list[Interval | Undefined] = [Undefined(FEW_DOCUMENTS)] * len(series)
    by_length: dict[int, list[int]] = {}
    for n, parts in enumerate(series):
        if len(parts) >= FEWEST:
            by_length.setdefault(len(parts), []).append(n)
    for length, numbers in by_length.items():
        for n, interval in zip(numbers, _intervals(length, [series[n] for n in numbers]), strict=True):
            found[n] = interval
    return found


def weights(documents: int) -> Matrix:
    """How often each document is in each resample: (resamples, documents)."""
    return _kept_weights(documents) if documents < _MANY else _large_weights(documents)


@lru_cache(_KEPT)
def _kept_weights(documents: int) -> Matrix:
    return _drawn(documents)


@lru_cache(1)
def _large_weights(documents: int) -> Matrix:
    return _drawn(documents)


def _drawn(documents: int) -> Matrix:
    import numpy as np

    source, table = random.Random(0), np.empty((RESAMPLES, documents))
    for row in table:  # one at a time: of 10,000 documents all draws would take 360 MB
        row[:] = np.bincount(source.choices(range(documents), k=documents), minlength=documents)
    return table


def _intervals(length: int, series: Sequence[Parts]) -> list[Interval | Undefined]:
    import numpy as np

    columns, figures = zip(*(_columns(parts) for parts in series), strict=True)
    sums = weights(length) @ np.hstack(columns)
    ends = np.cumsum([column.shape[1] for column in columns])[:-1]
    with np.errstate(divide="ignore", invalid="ignore"):
        values = [figure(part) for figure, part in zip(figures, np.split(sums, ends, axis=1), strict=True)]
    ordered = np.sort(np.array(values), axis=1)  # what is undefined is NaN and comes last
    defined = RESAMPLES - np.isnan(ordered).sum(axis=1)
    return [_interval(row, int(count)) for row, count in zip(ordered, defined, strict=True)]


def _interval(ordered: Matrix, defined: int) -> Interval | Undefined:
    """Of the first ``defined`` values, which ascend."""
    if not defined:
        return Undefined(NO_RESAMPLE)
    return _percentile(ordered, defined, LOW), _percentile(ordered, defined, HIGH)


def _percentile(ordered: Matrix, count: int, percent: float) -> float:
    place = (count - 1) * percent / 100
    low = int(place)
    high = min(low + 1, count - 1)
    return float(ordered[low] + (ordered[high] - ordered[low]) * (place - low))


def _columns(parts: Parts) -> tuple[Matrix, Callable[[Matrix], Matrix]]:
    """The counts of the parts as a row per document, and how a figure is made of sums of rows."""
    import numpy as np

    first = parts[0]
    if isinstance(first, Shares):
        return np.array([(p.shared, p.total) for p in parts], dtype=np.float64), _f1  # type: ignore[union-attr]
    if isinstance(first, Crossed):
        rows = [(p.same, p.ones, p.others) for p in parts]  # type: ignore[union-attr]
        return _table(rows), _kappa
    return _table([(p.differing, p.counts) for p in parts]), _alpha  # type: ignore[union-attr]


def _table(rows: Sequence[tuple[Any, ...]]) -> Matrix:
    """The number, then for each mapping its count of every category that occurs."""
    import numpy as np

    known = {category: n for n, category in enumerate({c: None for _, *counts in rows for own in counts for c in own})}
    table = np.zeros((len(rows), 1 + (len(rows[0]) - 1) * len(known)))
    for row, (number, *counts) in zip(table, rows, strict=True):
        row[0] = number
        for n, own in enumerate(counts):
            for category, count in own.items():
                row[1 + n * len(known) + known[category]] = count
    return table


def _f1(sums: Matrix) -> Matrix:
    return 2 * sums[:, 0] / sums[:, 1]


def _kappa(sums: Matrix) -> Matrix:
    half = sums.shape[1] // 2
    ones, others = sums[:, 1 : 1 + half], sums[:, 1 + half :]
    n, by_chance = ones.sum(axis=1), (ones * others).sum(axis=1)
    return _ratio(sums[:, 0] * n - by_chance, n * n - by_chance)


def _alpha(sums: Matrix) -> Matrix:
    n = sums[:, 1:].sum(axis=1)
    expected = n * n - (sums[:, 1:] ** 2).sum(axis=1)
    return 1 - _ratio((n - 1) * sums[:, 0], expected)


def _ratio(above: Matrix, below: Matrix) -> Matrix:
    """NaN where there is nothing below the line: counts are whole, so zero is exact."""
    import numpy as np

    return np.where(below > 0, above / below, np.nan)
