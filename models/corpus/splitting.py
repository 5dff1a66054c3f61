"""Training, validation and test: copies of one story stay together, labels and languages are spread evenly.

The method is iterative stratification (Sechidis, Tsoumakas, Vlahavas 2011, «On the stratification of multi-label
data») over clusters instead of single documents: the rarest label first, each cluster to the part that lacks it most.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from models.annotation import NOTHING

TRAIN: Final = "train"
VALIDATION: Final = "validation"
TEST: Final = "test"
PARTS: Final = (TRAIN, VALIDATION, TEST)

Shares = tuple[float, float, float]
Cluster = Sequence[str]


@dataclass(slots=True)
class _Part:
    """What a part still lacks: documents, and documents with each feature."""

    name: str
    documents: float
    lacks: dict[str, float]

    def take(self, cluster: Cluster, features: Mapping[str, Collection[str]]) -> None:
        self.documents -= len(cluster)
        for feature in chain.from_iterable(features[key] for key in cluster):
            self.lacks[feature] -= 1


def split(
    clusters: Sequence[Cluster], features: Mapping[str, Collection[str]], shares: Shares, seed: int,
    kept: Mapping[str, str] = NOTHING,
) -> dict[str, str]:  # fmt: skip
    """The part of each key. ``features`` are what should be spread evenly (labels, language) by key; ``shares`` are
    parts of one, in the order of PARTS. The same arguments give the same answer on every machine, in whatever order the
    clusters and their keys come.

    ``kept`` is the part that some keys had in an earlier split: their clusters stay there, so that nothing that a model
    was trained on comes to be tested. A cluster that had keys in two parts goes to the first of PARTS.

    A part with a share gets at least one cluster while there are as many clusters as such parts.
    """
    chance = random.Random(seed)
    clusters = sorted(tuple(sorted(cluster)) for cluster in clusters)
    waiting = list(clusters)
    chance.shuffle(waiting)
    parts = _empty_parts(clusters, features, shares)
    place: dict[str, str] = {}
    for cluster, part in _stay(waiting, parts, kept):
        part.take(cluster, features)
        place.update(dict.fromkeys(cluster, part.name))
    waiting = [cluster for cluster in waiting if cluster[0] not in place]
    while waiting:
        feature = _rarest(waiting, features)
        held = [c for c in waiting if feature is None or any(feature in features[key] for key in c)]
        for cluster in sorted(held, key=len, reverse=True):
            part = _neediest(parts, feature)
            part.take(cluster, features)
            place.update(dict.fromkeys(cluster, part.name))
        taken = {cluster[0] for cluster in held}
        waiting = [cluster for cluster in waiting if cluster[0] not in taken]
    return _none_empty(place, clusters, features, [part.name for part in parts])


def _stay(
    waiting: Sequence[Cluster], parts: Sequence[_Part], kept: Mapping[str, str]
) -> Iterator[tuple[Cluster, _Part]]:
    for cluster in waiting:
        before = {kept.get(key) for key in cluster}
        if stays := [part for part in parts if part.name in before]:
            yield cluster, stays[0]


def _empty_parts(clusters: Sequence[Cluster], features: Mapping[str, Collection[str]], shares: Shares) -> list[_Part]:
    keys = [key for cluster in clusters for key in cluster]
    totals: dict[str, int] = {}
    for feature in chain.from_iterable(features[key] for key in keys):
        totals[feature] = totals.get(feature, 0) + 1
    return [
        _Part(name, share * len(keys), {feature: share * n for feature, n in totals.items()})
        for name, share in zip(PARTS, shares, strict=True)
        if share > 0
    ]


def _rarest(waiting: Sequence[Cluster], features: Mapping[str, Collection[str]]) -> str | None:
    """The feature that the fewest waiting clusters have (ties: by name); None when none has any."""
    holders: dict[str, int] = {}
    for cluster in waiting:
        for feature in {feature for key in cluster for feature in features[key]}:
            holders[feature] = holders.get(feature, 0) + 1
    return min(holders, key=lambda feature: (holders[feature], feature), default=None)


def _neediest(parts: Sequence[_Part], feature: str | None) -> _Part:
    """Among the parts with room, the one that lacks the feature most, then documents; the first of equals."""
    open_parts = [part for part in parts if part.documents > 0] or parts
    return max(open_parts, key=lambda part: (part.lacks.get(feature or "", 0.0), part.documents))


def _none_empty(
    place: dict[str, str], clusters: Sequence[Cluster], features: Mapping[str, Collection[str]], parts: Sequence[str]
) -> dict[str, str]:
    """An empty part gets a cluster of the part that has most of them: one whose features others there have too."""
    for empty in [part for part in parts if part not in place.values()]:
        by_part: dict[str, list[Cluster]] = {}
        for cluster in clusters:
            by_part.setdefault(place[cluster[0]], []).append(cluster)
        richest = max(by_part.values(), key=len, default=[])
        if len(richest) > 1:
            place.update(dict.fromkeys(_least_missed(richest, features), empty))
    return place


def _least_missed(clusters: Sequence[Cluster], features: Mapping[str, Collection[str]]) -> Cluster:
    """The one without which the fewest features are gone; the smallest, the first of equals."""
    own = [{feature for key in cluster for feature in features[key]} for cluster in clusters]
    holders = Counter(chain.from_iterable(own))
    lost = [sum(holders[feature] == 1 for feature in each) for each in own]
    return min(zip(lost, clusters, strict=True), key=lambda pair: (pair[0], len(pair[1])))[1]


def split_by_date(clusters: Sequence[Cluster], dates: Mapping[str, str], shares: Shares) -> dict[str, str]:
    """The oldest stories to training, the newest to test: a cluster counts by its newest date (ISO 8601). What has no
    date counts as oldest."""
    ordered = sorted(clusters, key=lambda cluster: (max(dates.get(key, "") for key in cluster), min(cluster)))
    total = sum(map(len, clusters))
    train, validation, _ = shares
    limits = ((TRAIN, train * total), (VALIDATION, (train + validation) * total), (TEST, float(total)))
    place: dict[str, str] = {}
    for cluster in ordered:
        middle = len(place) + len(cluster) / 2
        part = next((name for name, limit in limits if middle <= limit + 1e-9), TEST)
        place.update(dict.fromkeys(cluster, part))
    return place
