"""Decisions come back from files as they went out, and their list can be changed and taken back entry by entry."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from models.adjudication.decision import REASONS, RULES, Decision, Vote, Waiting, key_of, read, write
from models.annotation_set import DECISIONS, AnnotationSet, differences, entry_changes
from models.edits import Edit

NAMES = st.lists(st.sampled_from("ABCD"), unique=True, max_size=4)
JUNK: Any = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)
FIELDS = ("rule", "chosen", "rejected", "reason", "note", "reviewer", "time", "blind", "place", "votes", "waiting")
ENTRIES = st.lists(st.fixed_dictionaries({}, optional={"place": st.sampled_from("abc"), "x": JUNK}), max_size=5)


@given(st.dictionaries(st.sampled_from(FIELDS) | st.text(max_size=5), JUNK | NAMES, max_size=8))
def test_whatever_a_file_brings_survives(raw: dict[str, Any]) -> None:
    before = json.dumps(raw)
    assert json.dumps(write(read(raw))) == before


@given(
    st.builds(
        Decision,
        rule=st.sampled_from(("reviewer", *RULES)),
        chosen=NAMES.map(tuple),
        rejected=NAMES.map(tuple),
        reason=st.sampled_from((None, *REASONS)),
        note=st.none() | st.text(min_size=1),
        blind=st.none() | st.booleans(),
        votes=st.just((Vote(("A",), ("e1",), {"label": "PER"}), Vote(("B",)), Vote(("C",), (), None, ["x"]))),
        waiting=st.just((Waiting("ACTOR", "A", "e3", 1),)) | st.just(()),
    )
)
def test_a_decision_of_ours_comes_back_equal(decision: Decision) -> None:
    assert read(json.loads(json.dumps(write(decision)))) == decision


def test_a_changed_field_leaves_what_ayar_does_not_know() -> None:
    raw = {"x": 1, "note": "old", "rule": "reviewer", "chosen": "A", "waiting": []}
    assert list(write(replace(read(raw), note="new")).items()) == [
        ("x", 1), ("note", "new"), ("rule", "reviewer"), ("chosen", "A"), ("waiting", [])
    ]  # fmt: skip


def test_the_sample_gold_is_read_and_written_as_it_came(resources: Path) -> None:
    count = 0
    for line in (resources / "samples" / "annotations.jsonl").read_text("utf-8").splitlines():
        for annotation in json.loads(line)["annotations"]:
            if "decision" in annotation:
                found = read(annotation["decision"])
                assert sorted(found.authors) == ["A", "B", "C"]
                assert found.human == (found.rule == "reviewer")
                assert json.dumps(write(found)) == json.dumps(annotation["decision"])
                count += 1
    assert count == 488


@given(st.none() | ENTRIES, st.none() | ENTRIES)
def test_a_list_of_decisions_becomes_another_and_back(old: list[Any] | None, new: list[Any] | None) -> None:
    layer = AnnotationSet(author="gold", role="gold", status="open", decisions=deepcopy(old))
    edit = Edit("import", tuple(entry_changes(old, new, DECISIONS)))
    layer.apply(edit.changes)
    assert layer.decisions == new or not (old or new)
    layer.apply(edit.inverse().changes)
    assert layer.decisions == old or not (old or new)


def test_differences_speak_of_decisions() -> None:
    one = AnnotationSet(author="gold", decisions=[{"place": "a"}])
    other = AnnotationSet(author="gold", decisions=[{"place": "a"}, {"place": "b"}])
    assert [change.touched for change in differences(one, other)] == ["decisions.b"]


def test_an_entry_is_found_by_its_place_else_by_what_it_says() -> None:
    assert key_of({"place": "ab12", "rule": "reviewer"}) == "ab12"
    assert key_of({"rule": "x"}) == key_of({"rule": "x"}) != key_of({"rule": "y"})
    assert key_of("a word")
