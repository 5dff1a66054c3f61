"""How much the readers of one document agree, for the status line."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from statistics import fmean
from typing import Final

from models.agreement.features import Features, Numbers, shared
from models.agreement.parts import Shares
from models.annotation import ENTITY
from models.annotation_set import AnnotationSet
from models.matching import sides_of

_EXACT: Final = "f1_exact"


def entity_f1(sets: Mapping[str, AnnotationSet]) -> float | None:
    """``f1_exact`` of entities (product.md §2.3) as the mean over the pairs of readers; None when it is undefined."""
    numbers = Numbers()
    read = [Features(side, numbers) for side in sides_of(sets)]
    figures = [
        Shares(
            len(shared(one, other, ENTITY, _EXACT)), one.totals(ENTITY, _EXACT) + other.totals(ENTITY, _EXACT)
        ).figure()
        for one, other in combinations(read, 2)
    ]
    defined = [figure for figure in figures if isinstance(figure, float)]
    return fmean(defined) if defined else None
