"""Coefficients against published tables, other people's programs, and what must hold of any of them."""

from __future__ import annotations

from collections import Counter
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.agreement.bootstrap import FEWEST, intervals, weights
from models.agreement.parts import Crossed, Figure, Shares, Spread, Undefined
from models.agreement.reliability import METRICS, alpha, nominal

# Krippendorff (2011), section C: four observers, twelve units, None where an observer gave no value.
KRIPPENDORFF = (
    (1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None),
    (1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3),
    (None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None),
    (1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None),
)
UNITS = [[value for value in column if value is not None] for column in zip(*KRIPPENDORFF, strict=True)]

# Fleiss' worked example: ten subjects, five categories, fourteen raters.
FLEISS = (
    (0, 0, 0, 0, 14), (0, 2, 6, 4, 2), (0, 0, 3, 5, 6), (0, 3, 9, 2, 0), (2, 2, 8, 1, 1),
    (7, 7, 0, 0, 0), (3, 2, 6, 3, 0), (2, 5, 3, 2, 2), (6, 5, 2, 1, 0), (0, 2, 2, 3, 7),
)  # fmt: skip

JUDGED = st.lists(st.lists(st.integers(0, 3), max_size=4), max_size=8)
TABLE = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=20)


def spread(units: list[list[Any]]) -> Spread:
    """Counted unit by unit, as tallies do it document by document."""
    parts = []
    for values in units:
        if len(values) > 1:
            differing = sum(a != b for a, b in permutations(values, 2)) / (len(values) - 1)
            parts.append(Spread(differing, Counter(values)))
    return Spread.sum(parts)


@pytest.mark.parametrize(
    ("metric", "published"), [("nominal", 0.743421), ("ordinal", 0.815388), ("interval", 0.849107)]
)
def test_krippendorff_2011(metric: str, published: float) -> None:
    assert alpha(UNITS, METRICS[metric]) == pytest.approx(published, abs=5e-7)


def test_krippendorff_2011_from_counts() -> None:
    assert spread(UNITS).figure() == pytest.approx(0.743421, abs=5e-7)


def test_fleiss_1971() -> None:
    units = [[category for category, n in enumerate(row) for _ in range(n)] for row in FLEISS]
    assert spread(units).fleiss() == pytest.approx(0.2099307, abs=5e-8)


def test_cohens_kappa_by_hand() -> None:
    """Two readers, fifty proposals: 20 and 15 agreed, 5 and 10 not; observed .7, expected .5."""
    table = {("yes", "yes"): 20, ("yes", "no"): 5, ("no", "yes"): 10, ("no", "no"): 15}
    assert Crossed.of(table).figure() == pytest.approx(0.4)


def test_undefined_has_its_reason() -> None:
    assert Shares().figure() == Undefined("nothing_annotated")
    assert Crossed().figure() == Undefined("nothing_shared")
    assert Crossed.of({("x", "x"): 9}).figure() == Undefined("no_variation")
    assert spread([["x", "x"]]).figure() == Undefined("no_variation")
    assert spread([["x"]]).figure() == alpha([["x"]]) == Undefined("nothing_shared")


@given(JUDGED)
def test_counts_that_add_up_give_the_same_alpha(units: list[list[int]]) -> None:
    found, expected = spread(units).figure(), alpha(units)
    assert found == expected if isinstance(expected, Undefined) else found == pytest.approx(expected)


@given(JUDGED, st.randoms(use_true_random=False))
def test_alpha_does_not_care_who_said_what(units: list[list[int]], random: Any) -> None:
    turned = [random.sample(values, len(values)) for values in units]
    assert alike(spread(turned).figure(), spread(units).figure())
    for distance in METRICS.values():
        assert alike(alpha(turned, distance), alpha(units, distance))


def alike(one: Figure, other: Figure) -> bool:
    """Equal but for the last digits of a sum in another order."""
    if isinstance(one, Undefined) or isinstance(other, Undefined):
        return one == other
    return one == pytest.approx(other)


@given(TABLE)
def test_kappa_is_the_same_from_either_side(pairs: list[tuple[int, int]]) -> None:
    turned = Counter((b, a) for a, b in pairs)
    assert Crossed.of(turned).figure() == Crossed.of(Counter(pairs)).figure()


@given(st.lists(TABLE, min_size=FEWEST, max_size=14))
def test_a_resample_of_every_document_once_is_the_figure_itself(tables: list[list[tuple[int, int]]]) -> None:
    """What numpy makes of sums is what the parts make of them: held against resamples done one by one."""
    import random

    parts = [Crossed.of(Counter(pairs)) for pairs in tables]
    source = random.Random(0)
    figures = [Crossed.sum(source.choices(parts, k=len(parts))).figure() for _ in range(1000)]
    defined = sorted(value for value in figures if not isinstance(value, Undefined))
    (found,) = intervals([parts])
    if not defined:
        assert found == Undefined("no_resample")
    else:
        assert found == pytest.approx((percentile(defined, 2.5), percentile(defined, 97.5)))


def percentile(ordered: list[float], percent: float) -> float:
    place = (len(ordered) - 1) * percent / 100
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def test_intervals_of_all_kinds_of_parts() -> None:
    shares = [Shares(n % 3, 4) for n in range(12)]
    alphas = [spread([["x", "x"], ["x", "y"], ["y", "y" if n % 2 else "x"]]) for n in range(12)]
    low_high = intervals([shares, alphas, shares[:9], [Shares()] * 10])
    figures = Shares.sum(shares).figure(), Spread.sum(alphas).figure()
    for interval, figure in zip(low_high[:2], figures, strict=True):
        assert not isinstance(interval, Undefined)
        assert not isinstance(figure, Undefined)
        assert interval[0] < figure < interval[1]
    assert low_high[2:] == [Undefined("few_documents"), Undefined("no_resample")]
    assert low_high == intervals([shares, alphas, shares[:9], [Shares()] * 10])
    assert weights(12).shape == (1000, 12)


@pytest.mark.peer
@pytest.mark.parametrize("metric", METRICS)
def test_the_krippendorff_package_agrees(metric: str) -> None:
    import random

    import krippendorff
    import numpy as np

    source = random.Random(3)
    data = [[source.choice((1, 2, 3, 4, np.nan)) for _ in range(40)] for _ in range(5)]
    units = [[v for v in column if not np.isnan(v)] for column in zip(*data, strict=True)]
    theirs: Any = krippendorff.alpha  # typed or not: the types hold with and without the peers
    expected = theirs(reliability_data=data, level_of_measurement=metric)
    assert alpha(units, METRICS[metric]) == pytest.approx(expected)
    if metric == "nominal":
        assert spread(units).figure() == pytest.approx(expected)
        assert alpha(units, nominal) == pytest.approx(expected)


@pytest.mark.peer
def test_scikit_learn_agrees_on_kappa() -> None:
    import random

    from sklearn.metrics import cohen_kappa_score

    source = random.Random(5)
    ones = [source.choice("abcd") for _ in range(300)]
    others = [one if source.random() < 0.7 else source.choice("abcd") for one in ones]
    found = Crossed.of(Counter(zip(ones, others, strict=True))).figure()
    assert found == pytest.approx(cohen_kappa_score(ones, others))
