"""Times as samples, and rows of the table made of them."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

MS: Final = "ms"
PER_SECOND: Final = "docs/s"
MB: Final = "MB"
MORE_IS_BETTER: Final = frozenset({PER_SECOND, "Mchar/s", "span F1", "% saved"})


@dataclass(slots=True)
class Sample:
    """Measured values, in milliseconds unless the row says otherwise."""

    values: list[float] = field(default_factory=list)

    def add(self, seconds: float) -> None:
        self.values.append(seconds * 1000)

    def time(self, work: Callable[[], object]) -> None:
        before = time.perf_counter()
        work()
        self.add(time.perf_counter() - before)

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    @property
    def p99(self) -> float:
        """The value that one in a hundred exceeds (nearest rank); with fewer than a hundred the highest."""
        ordered = sorted(self.values)
        return ordered[max(0, -(-99 * len(ordered) // 100) - 1)]


@dataclass(slots=True)
class Row:
    """One line of the table. ``judged`` is the figure that is held to ``goal`` (at most, or at least for a rate);
    ``share`` is how many times the floor the median is, where a floor is named."""

    suite: str
    name: str
    case: str
    sample: Sample
    unit: str = MS
    floor: Sample | None = None
    judged: float | None = None
    goal: float | None = None
    note: str = ""

    @property
    def share(self) -> float | None:
        return self.sample.median / self.floor.median if self.floor and self.floor.median else None

    @property
    def met(self) -> bool | None:
        if self.judged is None or self.goal is None:
            return None
        return self.judged >= self.goal if self.unit in MORE_IS_BETTER else self.judged <= self.goal


@dataclass(frozen=True, slots=True)
class Lab:
    """Where things are made and how often they are measured; ``quick`` is for finding out whether it runs."""

    folder: Path
    quick: bool = False

    def times(self, wanted: int) -> int:
        return max(3, wanted // 10) if self.quick else wanted
