"""Splits keep copies together, spread labels, and come out the same from the same seed."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.corpus.near_duplicates import Likeness, clusters
from models.corpus.splitting import PARTS, TEST, TRAIN, VALIDATION, split, split_by_date

SHARES = (0.8, 0.1, 0.1)
SETS = st.lists(st.lists(st.sampled_from("abcdefg"), max_size=4), min_size=1, max_size=60)


def singles(features: list[list[str]]) -> tuple[list[tuple[str, ...]], dict[str, list[str]]]:
    return [(str(n),) for n in range(len(features))], {str(n): each for n, each in enumerate(features)}


@given(SETS, st.integers(0, 99), st.integers(1, 5))
def test_every_document_has_one_part_and_a_cluster_never_falls_apart(
    features: list[list[str]], seed: int, size: int
) -> None:
    _, by_key = singles(features)
    keys = list(by_key)
    clusters = [tuple(keys[i : i + size]) for i in range(0, len(keys), size)]
    place = split(clusters, by_key, SHARES, seed)
    assert sorted(place) == sorted(keys)
    assert set(place.values()) <= set(PARTS)
    assert all(len({place[key] for key in cluster}) == 1 for cluster in clusters)
    assert place == split(clusters, by_key, SHARES, seed)


@given(SETS.filter(lambda features: len(features) >= 3), st.integers(0, 99))
def test_no_part_is_empty_while_there_are_enough_documents(features: list[list[str]], seed: int) -> None:
    clusters, by_key = singles(features)
    assert set(split(clusters, by_key, SHARES, seed).values()) == set(PARTS)


def test_sizes_and_rare_labels_follow_the_shares() -> None:
    features = [["common", *(["rare"] if n % 10 == 0 else [])] for n in range(200)]
    clusters, by_key = singles(features)
    place = split(clusters, by_key, SHARES, 7)
    assert Counter(place.values()) == {TRAIN: 160, VALIDATION: 20, TEST: 20}
    rare = Counter(place[key] for key, each in by_key.items() if "rare" in each)
    assert rare == {TRAIN: 16, VALIDATION: 2, TEST: 2}


def test_another_seed_is_another_split_and_a_share_of_nothing_gets_nothing() -> None:
    clusters, by_key = singles([["x"]] * 50)
    assert split(clusters, by_key, SHARES, 1) != split(clusters, by_key, SHARES, 2)
    assert set(split(clusters, by_key, (0.9, 0.0, 0.1), 1).values()) == {TRAIN, TEST}


def test_by_date_the_newest_are_tested_and_copies_stay_with_the_newest_of_them() -> None:
    dates = {str(n): f"2024-01-{n + 1:02}" for n in range(10)}
    clusters: list[tuple[str, ...]] = [("0", "9"), *((str(n),) for n in range(1, 9))]
    place = split_by_date(clusters, dates, (0.6, 0.2, 0.2))
    assert [place[str(n)] for n in (1, 2, 3, 4, 5, 6)] == [TRAIN] * 6
    assert place["0"] == place["9"] == TEST
    assert place["8"] == VALIDATION


PAIRS = st.lists(st.tuples(st.integers(0, 39), st.integers(0, 39)).filter(lambda pair: pair[0] != pair[1]), max_size=60)


def reached(alike: list[Likeness], start: str) -> set[str]:
    """Everything that is linked, directly or through others: by walking, not by merging."""
    seen, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        near = {pair.other if pair.one == here else pair.one for pair in alike if here in (pair.one, pair.other)}
        waiting.extend(near - seen)
        seen |= near
    return seen


@given(PAIRS, st.integers(0, 9), st.booleans())
def test_what_is_linked_through_others_is_never_parted(pairs: list[tuple[int, int]], seed: int, dated: bool) -> None:
    keys = [str(n) for n in range(40)]
    alike = [Likeness(str(min(pair)), str(max(pair)), 0.5) for pair in pairs]
    groups = clusters(keys, alike)
    features = {key: {f"label{int(key) % 7}"} for key in keys}
    dates = {key: f"2025-01-{int(key) % 28 + 1:02}" for key in keys}
    place = split_by_date(groups, dates, SHARES) if dated else split(groups, features, SHARES, seed)
    assert set(place) == set(keys)
    for key in keys:
        assert {place[other] for other in reached(alike, key)} == {place[key]}


@given(SETS, st.randoms(use_true_random=False), st.integers(0, 9))
def test_the_order_of_documents_does_not_matter(features: list[list[str]], chance: Random, seed: int) -> None:
    known, by_key = singles(features)
    turned = list(known)
    chance.shuffle(turned)
    assert split(known, by_key, SHARES, seed) == split(turned, by_key, SHARES, seed)


def test_an_empty_part_is_filled_with_what_training_has_twice() -> None:
    features = {"0": ["rare"], "1": ["common"], "2": ["common"]}
    place = split([("0",), ("1",), ("2",)], features, (0.5, 0.25, 0.25), 0)
    assert len(set(place.values())) == 3
    assert sorted(place) == ["0", "1", "2"]
    lone = split([("0",), ("1",), ("2",)], features, (0.9, 0.0, 0.1), 0)
    assert lone["0"] == TRAIN


@pytest.mark.parametrize("count", [1, 2, 3, 10_000])
def test_three_documents_and_ten_thousand(count: int) -> None:
    features = {
        str(n): {f"entity:L{n % 11}", f"event:E{n % 17}", f"language:{'fa' if n % 4 else 'ar'}"} for n in range(count)
    }
    place = split([(key,) for key in features], features, SHARES, 1)
    sizes = Counter(place.values())
    assert sizes.total() == count
    assert len(sizes) == min(3, count)
    if count == 10_000:
        assert (sizes[TRAIN], sizes[VALIDATION], sizes[TEST]) == (8000, 1000, 1000)
        arabic = Counter(place[key] for key, own in features.items() if "language:ar" in own)
        assert abs(arabic[TEST] - 250) <= 2


@given(SETS, st.integers(0, 99), st.data())
def test_what_was_split_before_stays_and_only_new_documents_are_spread(
    features: list[list[str]], seed: int, data: st.DataObject
) -> None:
    groups, by_key = singles(features)
    before = split(groups, by_key, SHARES, 0)
    new = data.draw(st.lists(st.lists(st.sampled_from("abcdefg"), max_size=4), max_size=10))
    more = {f"n{n}": each for n, each in enumerate(new)}
    after = split([*groups, *((key,) for key in more)], by_key | more, SHARES, seed, before)
    assert sorted(after) == sorted(by_key | more)
    if set(before.values()) == set(PARTS):  # an empty part may take one from another
        assert {key: after[key] for key in before} == before


def test_a_new_copy_of_old_documents_joins_them_and_nothing_trained_on_is_tested() -> None:
    keys = {key: ["a"] for key in ("old", "copy", "seen", "tested", "between", *map(str, range(20)))}
    groups = [("old", "copy"), ("seen", "tested", "between"), *((str(n),) for n in range(20))]
    place = split(groups, keys, SHARES, 0, {"old": TEST, "seen": TRAIN, "tested": TEST})
    assert (place["copy"], place["tested"], place["between"]) == (TEST, TRAIN, TRAIN)
