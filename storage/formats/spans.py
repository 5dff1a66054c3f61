"""Small things about spans that several JSON formats say alike."""

from __future__ import annotations

from collections.abc import Sequence


def fragments_of(value: object, start: int, end: int) -> Sequence[tuple[int, int]]:
    """The fragments, when they still span from start to end; else the one stretch."""
    rows = value if isinstance(value, list) else []
    pairs = [(r[0], r[1]) for r in rows if isinstance(r, list) and list(map(type, r)) == [int, int]]
    return pairs if pairs and (pairs[0][0], pairs[-1][1]) == (start, end) else [(start, end)]
