"""Which figure of ``agreement`` a screen shows for a kind and a measure, and when it shows none.

Few documents give figures that the next one overturns: under FEWEST shared documents there is no figure, but how many
are missing. A figure that is undefined keeps its reason.
"""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from models.agreement import measures as m
from models.agreement.parts import NO_PAIR
from models.annotation import ENTITY, EVENT, STANCE, ZONE

F1: Final = "f1"
COHEN: Final = "kappa"
ALPHA: Final = "alpha"
SHOWN: Final = (F1, COHEN, ALPHA)
FEWEST: Final = 10
"""Documents that two must have read before a figure about them is shown."""
TARGET: Final = 0.8
THRESHOLD: Final = 0.667
"""Krippendorff 2004, «Reliability in content analysis», p. 429: rely on .8 and above, conclude nothing under .667."""

FEW_SHARED: Final = "few_shared"
NOT_OF_KIND: Final = "not_of_kind"

NAMES: Final[dict[str, dict[str, str]]] = {
    ENTITY: {F1: m.F1_EXACT, COHEN: m.TAG_KAPPA, ALPHA: m.TAG_ALPHA},
    EVENT: {F1: m.F1_TRIGGER_TYPE},
    STANCE: {F1: m.F1_EVIDENCE, COHEN: m.KAPPA_VALUE},
    ZONE: {F1: m.F1_EXACT},
}
"""What each measure is called for each kind; what is missing does not exist."""


@dataclass(frozen=True, slots=True)
class Shown:
    """``value``, or None and ``why``: a reason of ``parts.REASONS``, FEW_SHARED with how many documents are
    ``missing``, or NOT_OF_KIND."""

    value: float | None = None
    why: str = ""
    missing: int = 0
    documents: int = 0


def _of(values: Mapping[str, Any] | None, name: str, documents: int) -> Shown:
    """The figure ``name`` of a part of the result object, if ``documents`` are enough for it."""
    if documents < FEWEST:
        return Shown(None, FEW_SHARED, FEWEST - documents, documents)
    if values is None or name not in values:
        return Shown(None, NO_PAIR, 0, documents)
    value = values[name]
    if value is None:
        return Shown(None, str(values.get("why", {}).get(name, NO_PAIR)), 0, documents)
    return Shown(float(value), documents=documents)


def overall(value: Mapping[str, Any], kind: str, measure: str, documents: int) -> Shown:
    """Of everybody: alpha over all at once, the others as the mean over pairs."""
    name = NAMES.get(kind, {}).get(measure)
    if name is None:
        return Shown(None, NOT_OF_KIND)
    return _of(value.get(kind), name if name == m.TAG_ALPHA else f"{name}_mean", documents)


def of_pair(pair: Mapping[str, Any] | None, kind: str, measure: str) -> Shown:
    """Of two people; ``pair`` is None when they share nothing."""
    name = NAMES.get(kind, {}).get(measure)
    if name is None:
        return Shown(None, NOT_OF_KIND)
    return _of(pair.get(kind), name, pair["documents"]) if pair is not None else _of(None, name, 0)


def of_person(pairs: Sequence[Mapping[str, Any]], person: str, kind: str, measure: str) -> Shown:
    """The mean of somebody's pairs that have a figure, each counting once; ``documents`` are those of the pair that
    shares most."""
    own = [pair for pair in pairs if person in pair["authors"]]
    shown = [of_pair(pair, kind, measure) for pair in own]
    values = [each.value for each in shown if each.value is not None]
    most = max((each.documents for each in shown), default=0)
    if values:
        return Shown(statistics.fmean(values), documents=most)
    return min(shown, key=lambda each: each.missing) if shown else of_pair(None, kind, measure)


def of_label(value: Mapping[str, Any], kind: str, measure: str, documents: int) -> Shown:
    """Of one label, whose part of ``labels`` is ``value``."""
    name = NAMES.get(kind, {}).get(measure)
    if name is None or name not in value:
        return Shown(None, NOT_OF_KIND)
    return _of(value, name, documents)


def lowest(pairs: Sequence[Mapping[str, Any]], kind: str, measure: str) -> tuple[str, str] | None:
    """The two who agree least, of the pairs that have a figure; None when fewer than two pairs have one."""
    shown = [
        (found.value, pair["authors"]) for pair in pairs if (found := of_pair(pair, kind, measure)).value is not None
    ]
    if len(shown) < 2:
        return None
    authors = min(shown, key=lambda each: each[0] or 0.0)[1]
    return (authors[0], authors[1])


def of_document(value: Mapping[str, Any], kind: str, measure: str) -> Shown:
    """Of one document alone: what it adds, not what people are like; so there is no least number."""
    return overall(value, kind, measure, FEWEST)


FAR: Final = 0.1
"""So far under the median of the others is somebody who should be talked to."""


def stands_out(values: Mapping[str, float], person: str) -> bool:
    """Whether somebody agrees with the others less than THRESHOLD, or clearly less than the others do."""
    others = [value for name, value in values.items() if name != person]
    mine = values.get(person)
    return mine is not None and (mine < THRESHOLD or (len(others) > 1 and mine <= statistics.median(others) - FAR))
