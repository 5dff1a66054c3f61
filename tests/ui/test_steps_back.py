"""Steps of the drafts of schema and guideline, taken back one by one."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from ui.steps_back import SEVERAL, StepsBack, differing

JSON = st.recursive(
    st.one_of(st.integers(0, 3), st.text("ab", max_size=3), st.none()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from("xyz"), inner, max_size=3)),
    max_leaves=8,
)


@given(st.lists(JSON, min_size=1, max_size=6))
def test_back_leads_to_the_first_state(states: list[Any]) -> None:
    steps = StepsBack(states[0], states[0])
    for state in states[1:]:
        steps.note(state, state)
    now = states[-1]
    while steps:
        now = steps.back()
    assert now == states[0]


def test_letters_of_one_field_are_one_step_and_those_of_another_are_another() -> None:
    states = [{"a": "", "b": ""}, {"a": "x", "b": ""}, {"a": "xy", "b": ""}, {"a": "xy", "b": "z"}]
    steps = StepsBack(states[0], states[0])
    for state in states[1:]:
        steps.note(state, state)
    assert steps.back() == states[2]
    assert steps.back() == states[0]
    assert not steps


def test_the_place_that_differs() -> None:
    assert differing([{"a": "x"}, "y"], [{"a": "z"}, "y"]) == ("0", "a")
    assert differing({"a": "x", "b": "x"}, {"a": "y", "b": "y"}) == SEVERAL
    assert differing(["x"], ["x", "y"]) == SEVERAL
    assert differing({"a": 1}, {"a": 2}) == SEVERAL
