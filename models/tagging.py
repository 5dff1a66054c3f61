"""One IOB2 tag per token out of annotations that may nest, overlap or end inside a token (product.md §2.3)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from operator import itemgetter

from models.annotation import Annotation
from models.document import Pairs

OUTSIDE = "O"


def owners(tokens: Pairs, annotations: Iterable[Annotation]) -> list[Annotation | None]:
    """For each token the longest annotation that shares a character with it; ties: smaller start, then id.

    Tokens are (start, end) code points in text order and do not overlap. The length of a discontinuous annotation is
    that of its fragments together.
    """
    starts, ends = [t[0] for t in tokens], [t[1] for t in tokens]
    owned: list[Annotation | None] = [None] * len(tokens)
    weakest_first = sorted(
        [(-covered(a), a.start, a.id, a) for a in annotations], key=itemgetter(0, 1, 2), reverse=True
    )
    for *_, annotation in weakest_first:
        for start, end in annotation.spans:
            first, last = bisect_right(ends, start), bisect_left(starts, end)
            if last == first + 1:
                owned[first] = annotation
            elif first < last:
                owned[first:last] = [annotation] * (last - first)
    return owned


def under(tokens: Pairs, annotations: Iterable[Annotation]) -> list[set[int]]:
    """For each annotation the numbers of the tokens that share a character with it."""
    starts, ends = [t[0] for t in tokens], [t[1] for t in tokens]
    return [
        {n for start, end in a.spans for n in range(bisect_right(ends, start), bisect_left(starts, end))}
        for a in annotations
    ]


def covered(annotation: Annotation) -> int:
    """The number of code points under an annotation."""
    if not annotation.fragments:
        return annotation.end - annotation.start
    return sum(end - start for start, end in annotation.fragments)


def iob2(owned: Sequence[Annotation | None], first: Collection[int] = ()) -> list[str]:
    """``B-`` on the first token of an annotation and again after a gap, ``I-`` on the others, ``O`` where none is.

    ``first`` are the first tokens of sentences: no annotation runs on across them."""
    tags = [OUTSIDE] * len(owned)
    for at, owner in enumerate(owned):
        if owner is not None:
            goes_on = at > 0 and owned[at - 1] is owner and at not in first
            tags[at] = f"I-{owner.label}" if goes_on else f"B-{owner.label}"
    return tags
