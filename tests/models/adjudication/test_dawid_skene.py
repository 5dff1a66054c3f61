"""The EM against Dawid and Skene's equations on full arrays, and against sums done by hand."""

from __future__ import annotations

import random
from collections import Counter

import numpy as np
import pytest

from models.adjudication.dawid_skene import Votes, best, decoded, estimate

TAGS = ("B-ORG", "B-PER", "O")


def votes(*said: str) -> Votes:
    return tuple(zip("ABCD", said, strict=False))


def reference(rows: list[Votes], iterations: int) -> list[dict[str, float]]:
    """Dawid and Skene's equations (2.3) to (2.5) on dense arrays, item by item."""
    people = sorted({person for row in rows for person, _ in row})
    n = np.zeros((len(rows), len(people), len(TAGS)))
    for i, row in enumerate(rows):
        for person, tag in row:
            n[i, people.index(person), TAGS.index(tag)] = 1
    t = n.sum(1) / n.sum((1, 2))[:, None]
    for _ in range(iterations):
        prior = t.mean(0)
        pi = np.einsum("ij,ikl->kjl", t, n)
        pi /= np.maximum(pi.sum(2, keepdims=True), 1e-300)
        likelihood = np.prod(pi[None] ** n[:, :, None, :], axis=(1, 3)) * prior
        t = likelihood / likelihood.sum(1, keepdims=True)
    return [dict(zip(TAGS, map(float, row), strict=True)) for row in t]


@pytest.mark.parametrize("seed", range(8))
def test_it_agrees_with_an_independent_implementation(seed: int) -> None:
    chance = random.Random(seed)
    rows = []
    for _ in range(120):
        true = chance.choices(TAGS, [1, 2, 5])[0]
        said = [true if chance.random() < skill else chance.choice(TAGS) for skill in (0.95, 0.8, 0.5, 0.3)]
        rows.append(votes(*said))
    model = estimate(Counter(rows), iterations=10, enough=0.0)
    for row, expected in zip(rows, reference(rows, 10), strict=True):
        found = model.probabilities[row]
        assert {tag: found.get(tag, 0.0) for tag in TAGS} == pytest.approx(expected, abs=1e-9)


def test_two_votes_by_hand() -> None:
    """Three tokens, two people: O O, O O, PER O. From vote shares PER has 1/6 of the mass, all of it from the third
    token; one step of EM by hand gives that token 0.25·1·1 / (0.25 + 0.75·0.2·1) = 1/6 / (1/6 + 1/6) = 1/2."""
    items = Counter({votes("O", "O"): 2, votes("B-PER", "O"): 1})
    model = estimate(items, iterations=1, enough=0.0)
    third = model.probabilities[votes("B-PER", "O")]
    prior_per, prior_o = 0.5 / 3, 2.5 / 3
    per, outside = prior_per * 1.0 * 1.0, prior_o * (0.5 / 2.5) * 1.0
    assert third["B-PER"] == pytest.approx(per / (per + outside))
    assert third["B-PER"] == pytest.approx(0.5)
    assert model.probabilities[votes("O", "O")]["O"] == pytest.approx(1.0)


def test_the_reliable_outweigh_the_many_who_are_not() -> None:
    """A and B are always right, C and D answer the same whatever there is: their votes say nothing."""
    items = Counter({votes("O", "O", "O", "O"): 50, votes("B-PER", "B-PER", "O", "O"): 20})
    found = best(estimate(items).probabilities[votes("B-PER", "B-PER", "O", "O")])
    assert found is not None
    assert found[0] == "B-PER"
    assert found[1] > 0.99


def test_the_best_tag_is_none_below_half_and_for_ties() -> None:
    assert best({"O": 0.4, "B-PER": 0.35, "B-ORG": 0.25}) is None
    assert best({"O": 0.5, "B-PER": 0.5}) is None
    assert best({"O": 0.51, "B-PER": 0.49}) == ("O", 0.51)


def test_tags_become_annotations() -> None:
    tags = ["B-PER", "I-PER", "O", "I-ORG", "B-ORG", None, "I-PER"]
    assert decoded(tags) == [("PER", [0, 1]), ("ORG", [3]), ("ORG", [4]), ("PER", [6])]
