"""Spreading documents over people: evenly, repeatably, around what is there."""

from __future__ import annotations

import itertools
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.assignment import plan

PEOPLE = ("Ali", "Babak", "Chehr", "Dana", "Elham")


def loads(taken: dict[int, set[str]], new: dict[int, tuple[str, ...]], people: tuple[str, ...]) -> list[int]:
    counts = Counter(name for n, names in taken.items() for name in {*names, *new.get(n, ())})
    return [counts[name] for name in people]


@given(documents=st.integers(0, 60), people=st.integers(1, 5), overlap=st.integers(1, 5), seed=st.integers())
def test_fresh_documents_are_spread_evenly(documents: int, people: int, overlap: int, seed: int) -> None:
    overlap, names = min(overlap, people), PEOPLE[:people]
    taken: dict[int, set[str]] = {n: set() for n in range(documents)}
    new = plan(taken, names, overlap, seed, {})
    assert all(len(set(new[n])) == overlap for n in taken)
    found = loads(taken, new, names)
    assert max(found) - min(found) <= 1
    assert plan(taken, names, overlap, seed, {}) == new


@given(st.data())
def test_what_is_there_stays_and_the_rest_is_as_even_as_can_be(data: st.DataObject) -> None:
    names = PEOPLE[:3]
    documents = data.draw(st.integers(1, 4))
    overlap = data.draw(st.integers(1, 3))
    taken = {n: data.draw(st.sets(st.sampled_from((*names, "Elham")))) for n in range(documents)}
    new = plan(taken, names, overlap, data.draw(st.integers(0, 9)), {})
    for n, names_there in taken.items():
        assert not names_there & set(new.get(n, ()))
        assert len(names_there) + len(new.get(n, ())) == max(overlap, len(names_there)) or len(names_there) > overlap
    found = loads(taken, new, names)
    assert max(found) - min(found) == least_difference(taken, names, overlap)


def least_difference(taken: dict[int, set[str]], names: tuple[str, ...], overlap: int) -> int:
    """By trying every way."""
    ways = [
        list(itertools.combinations([n for n in names if n not in there], max(0, overlap - len(there))))
        for there in taken.values()
    ]
    differences = []
    for chosen in itertools.product(*ways):
        found = loads(taken, dict(zip(taken, chosen, strict=True)), names)
        differences.append(max(found) - min(found))
    return min(differences)


def test_nothing_is_left_to_do_the_second_time() -> None:
    taken: dict[int, set[str]] = {n: set() for n in range(7)}
    new = plan(taken, PEOPLE, 2, 4, {})
    assert plan({n: set(names) for n, names in new.items()}, PEOPLE, 2, 4, {}) == {}


def test_every_pair_of_people_shares_documents() -> None:
    new = plan(dict.fromkeys(range(100), ()), PEOPLE, 2, 0, {})
    shared = Counter(names for names in new.values())
    assert set(shared.values()) == {10}


@pytest.mark.parametrize("seed", range(3))
def test_who_had_less_before_gets_the_odd_one(seed: int) -> None:
    new = plan({1: ()}, ("Ali", "Babak"), 1, seed, {"Ali": 3, "Babak": 2})
    assert new == {1: ("Babak",)}
