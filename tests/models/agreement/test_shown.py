"""Which figure is shown, and when none is."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.agreement import measures as m
from models.agreement import shown
from models.agreement.shown import ALPHA, COHEN, F1, FEW_SHARED, FEWEST, NAMES, NOT_OF_KIND, SHOWN
from models.annotation import ENTITY, EVENT


def pair(a: str, b: str, documents: int, value: float | None, why: str = "") -> dict[str, Any]:
    figures: dict[str, Any] = {m.F1_EXACT: value, m.TAG_KAPPA: value, m.TAG_ALPHA: value}
    if why:
        figures["why"] = dict.fromkeys(figures, why)
    return {"authors": [a, b], "documents": documents, ENTITY: figures}


@given(st.integers(0, 30), st.one_of(st.none(), st.floats(-1, 1)))
def test_a_figure_or_its_reason_never_both(documents: int, value: float | None) -> None:
    found = shown.of_pair(
        pair("A", "B", documents, value, "" if value is not None else "nothing_annotated"), ENTITY, F1
    )
    assert (found.value is None) == bool(found.why)
    if documents < FEWEST:
        assert (found.value, found.why, found.missing) == (None, FEW_SHARED, FEWEST - documents)
    elif value is None:
        assert found.why == "nothing_annotated"
    else:
        assert found.value == value


@pytest.mark.parametrize(("kind", "measure"), [(kind, each) for kind in NAMES for each in SHOWN])
def test_a_measure_that_a_kind_does_not_have_is_none(kind: str, measure: str) -> None:
    found = shown.of_pair({"authors": ["A", "B"], "documents": 20, kind: {}}, kind, measure)
    assert (found.why == NOT_OF_KIND) == (measure not in NAMES[kind])


def test_people_who_share_nothing_lack_ten_documents() -> None:
    assert shown.of_pair(None, ENTITY, F1).missing == FEWEST
    assert shown.of_pair(None, EVENT, ALPHA).why == NOT_OF_KIND


def test_somebody_is_the_mean_of_their_pairs_that_have_a_figure() -> None:
    pairs = [pair("A", "B", 10, 0.8), pair("A", "C", 12, 0.6), pair("A", "D", 3, 0.1), pair("B", "C", 20, 0.9)]
    found = shown.of_person(pairs, "A", ENTITY, COHEN)
    assert found.value == pytest.approx(0.7)
    assert found.documents == 12
    assert shown.of_person(pairs, "D", ENTITY, F1).missing == FEWEST - 3
    assert shown.lowest(pairs, ENTITY, F1) == ("A", "C")
    assert shown.lowest(pairs[:1], ENTITY, F1) is None, "one pair is not the lowest of several"


def test_alpha_is_of_all_at_once_and_the_others_are_means() -> None:
    value = {ENTITY: {m.TAG_ALPHA: 0.7, f"{m.F1_EXACT}_mean": 0.8, f"{m.TAG_KAPPA}_mean": 0.6}}
    assert [shown.overall(value, ENTITY, each, 10).value for each in (F1, COHEN, ALPHA)] == [0.8, 0.6, 0.7]
    assert shown.overall(value, ENTITY, F1, 9).missing == 1


def test_who_stands_out() -> None:
    values = {"A": 0.84, "B": 0.79, "C": 0.86, "D": 0.71, "E": 0.82, "F": 0.80}
    assert [name for name in values if shown.stands_out(values, name)] == ["D"]
    assert not shown.stands_out({"A": 0.9, "B": 0.7}, "B"), "of two nobody is the odd one"
    assert shown.stands_out({"A": 0.9, "B": 0.6}, "B"), "but under the threshold everybody is"
    assert not shown.stands_out(values, "nobody")
