"""Lanes: overlapping marks lie under each other, the inner one nearest to the text. Qt-free."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from models.annotation import Annotation


def assign_lanes(annotations: Iterable[Annotation]) -> dict[str, int]:
    """Lane 0 hangs directly under the letters. Shorter spans come first, ties by start, then id (ux.md §4): the first
    lane that no overlapping span has taken."""
    lanes: dict[str, int] = {}
    taken: list[list[Annotation]] = []
    for annotation in sorted(annotations, key=lambda a: (a.end - a.start, a.start, a.id)):
        lane = next((n for n, row in enumerate(taken) if not _meets(annotation, row)), len(taken))
        if lane == len(taken):
            taken.append([])
        taken[lane].append(annotation)
        lanes[annotation.id] = lane
    return lanes


def lanes_below(
    offered: Iterable[Annotation], annotations: Iterable[Annotation], lanes: Mapping[str, int]
) -> dict[str, int]:
    """Lanes of what is only suggested: each under everything it meets, so that what is there stays where it is."""
    there = [(a.start, a.end, lanes[a.id] + 1) for a in annotations if a.id in lanes]
    found: dict[str, int] = {}
    for offer in sorted(offered, key=lambda a: (a.end - a.start, a.start, a.id)):
        start, end, lane = offer.start, offer.end, 0
        for left, right, under in there:
            if left < end and start < right and under > lane:
                lane = under
        there.append((start, end, lane + 1))
        found[offer.id] = lane
    return found


def _meets(annotation: Annotation, row: Iterable[Annotation]) -> bool:
    return any(other.start < annotation.end and annotation.start < other.end for other in row)


def depth(lanes: Mapping[str, int], ids: Iterable[str]) -> int:
    """How many lanes the given annotations need."""
    return max((lanes[i] + 1 for i in ids if i in lanes), default=0)
