"""How long the rest of a document will take, going by the decisions made in it so far."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from statistics import median
from typing import Final

from models.adjudication.decision import REVIEWER
from models.annotation_set import AnnotationSet

IDLE: Final = 120.0
"""Seconds: a longer gap between two decisions was a pause."""
FEWEST: Final = 3


def minutes_left(gold: AnnotationSet, open_: int) -> int | None:
    """Whole minutes, at least one; None while there are too few decisions to tell, or nothing is left."""
    times = sorted(time for time in map(_time, _decisions(gold)) if time is not None)
    gaps = [b - a for a, b in pairwise(times) if 0 < b - a <= IDLE]
    if len(gaps) < FEWEST or not open_:
        return None
    return max(1, round(median(gaps) * open_ / 60))


def _decisions(gold: AnnotationSet) -> list[object]:
    return [*(a.decision for a in gold.annotations.values()), *(gold.decisions or ())]


def _time(decision: object) -> float | None:
    if not hasattr(decision, "get") or decision.get("rule") != REVIEWER:
        return None
    try:
        return datetime.fromisoformat(str(decision.get("time"))).timestamp()
    except ValueError:
        return None
