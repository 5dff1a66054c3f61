"""Half-open stretches of text in code points: ``(start, end)`` covers start to end - 1."""

from __future__ import annotations

from collections.abc import Sequence

Span = tuple[int, int]


def overlaps(one: Span, other: Span) -> bool:
    """Whether the two share at least one code point; an empty span shares none."""
    return max(one[0], other[0]) < min(one[1], other[1])


def contains(outer: Span, inner: Span) -> bool:
    """Whether every code point of ``inner`` is in ``outer``; a span contains itself."""
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def crosses(one: Span, other: Span) -> bool:
    """Whether the two overlap and neither contains the other."""
    return overlaps(one, other) and not contains(one, other) and not contains(other, one)


def overlap_length(ones: Sequence[Span], others: Sequence[Span]) -> int:
    """The number of code points that two lists of fragments share; the fragments of a list never overlap."""
    return sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in ones for b in others)


def fits(span: Span, length: int) -> bool:
    """Whether the span is not empty and lies within a text of ``length`` code points."""
    return 0 <= span[0] < span[1] <= length
