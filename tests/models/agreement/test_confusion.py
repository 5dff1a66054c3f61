"""The matrix of labels and the cases behind its cells."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from models.agreement.confusion import Brief, Confusion, cases

LABELS = st.sampled_from(["PER", "ORG", "GPE", None])
PLACES = st.lists(
    st.builds(
        lambda n, labels: Brief(f"p{n}", "entity", n, n + 1, labels),
        st.integers(0, 99),
        st.dictionaries(st.sampled_from("ABCD"), LABELS, min_size=2),
    )
)


def test_rows_are_the_author_earlier_by_name() -> None:
    found = Confusion("entity")
    found.add(
        [
            Brief("p1", "entity", 0, 1, {"B": "ORG", "A": "PER"}),
            Brief("p2", "entity", 1, 2, {"A": None, "B": "ORG"}),
            Brief("p3", "zone", 0, 9, {"A": "BODY", "B": "LEAD"}),
        ]
    )
    assert found.cells == {("PER", "ORG"): 1, (None, "ORG"): 1}
    assert found.labels == ["PER", "ORG"]
    assert found.symmetric == {("PER", "ORG"): 1, ("ORG", "PER"): 1, (None, "ORG"): 1, ("ORG", None): 1}


def test_every_pair_of_several_people_counts_once() -> None:
    found = Confusion("entity")
    found.add([Brief("p1", "entity", 0, 1, {"A": "PER", "B": "PER", "C": "ORG", "D": None})])
    assert found.cells == {("PER", "PER"): 1, ("PER", "ORG"): 2, ("PER", None): 2, ("ORG", None): 1}


def test_nothing_against_nothing_is_no_cell() -> None:
    found = Confusion("entity")
    found.add([Brief("p1", "entity", 0, 1, {"A": None, "B": None, "C": "PER"})], authors=("A", "B"))
    assert found.cells == {}


@given(PLACES)
def test_the_cases_behind_the_cells_are_what_the_cells_count(places: list[Brief]) -> None:
    found = Confusion("entity")
    found.add(places)
    every = 0
    for labels, n in found.cells.items():
        pairs = [pair for case in cases(7, places, "entity", labels) for pair in case.pairs]
        assert len(pairs) == n
        every += n
    having = [[p.labels[a] or p.labels[b] for a, b in combinations(sorted(p.labels), 2)] for p in places]
    assert every == sum(label is not None for labels in having for label in labels)


@given(PLACES)
def test_a_symmetric_cell_opens_both_sides(places: list[Brief]) -> None:
    found = Confusion("entity")
    found.add(places)
    for labels, n in found.symmetric.items():
        pairs = [pair for case in cases(7, places, "entity", labels, symmetric=True) for pair in case.pairs]
        assert len(pairs) == n
