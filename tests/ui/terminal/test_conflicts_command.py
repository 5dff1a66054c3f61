"""``conflicts`` as a script meets it."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from tests.ui.terminal.test_commands import Run, run, sample

__all__ = ["run", "sample"]

Counts = dict[str, dict[str, dict[str, int]]]


@pytest.fixture
def expected(resources: Path) -> Counts:
    found: Counts = json.loads((resources / "samples" / "conflicts_expected.json").read_bytes())["pairs"]
    return found


@pytest.mark.parametrize("pair", ["A,B", "A,C", "B,C"])
def test_the_counts_of_the_sample(sample: Path, run: Run, expected: Counts, pair: str) -> None:
    code, value, err = run("conflicts", sample, "--authors", pair, "--unfinished")
    assert (code, err) == (0, "")
    found: dict[str, Counter[str]] = {kind: Counter() for kind in expected[pair]}
    for conflict in value["conflicts"]:
        if conflict["kind"] != "document":
            first = conflict["versions"][0]["authors"] == [pair[0]]
            side = ("_in_second" if first else "_in_first") if conflict["type"] == "missing" else ""
            found[conflict["kind"]][conflict["type"] + side] += 1
    agreed = {kind: {"agreed": value["agreed_by_kind"][kind]} for kind in found}
    assert {kind: dict(found[kind]) | agreed[kind] for kind in found} == expected[pair]
    assert value["by_type"] == Counter(conflict["type"] for conflict in value["conflicts"])
    assert value["agreed"] == sum(value["agreed_by_kind"].values())


def test_a_conflict_is_told_whole(sample: Path, run: Run) -> None:
    code, value, _ = run("conflicts", sample, "--document", "fa-05-safar", "--kind", "entity")
    assert code == 0
    assert list(value)[:3] == ["conflicts", "agreed", "by_type"]
    assert {conflict["document"] for conflict in value["conflicts"]} == {"fa-05-safar"}
    assert list(value["conflicts"][0]) == ["id", "document", "kind", "type", "versions", "decision", "state"]
    versions = value["conflicts"][0]["versions"]
    assert sorted(author for version in versions for author in version["authors"]) == ["A", "B", "C"]
    assert list(versions[0]["annotation"])[:6] == ["id", "kind", "label", "start", "end", "text"]


def test_a_document_label_has_values(sample: Path, run: Run) -> None:
    value = run("conflicts", sample, "--kind", "document", "--authors", "A,B")[1]
    usability = next(c for c in value["conflicts"] if c["label"] == "usability")
    assert (usability["document"], usability["type"]) == ("fa-08-khabar", "label")
    assert usability["versions"] == [{"authors": ["A"], "value": "duplicate"}, {"authors": ["B"], "value": "usable"}]


def test_what_cannot_be_compared_is_said(sample: Path, run: Run) -> None:
    assert run("conflicts", sample, "--document", "nothing")[1]["error"]["key"] == "no_such_document"
    assert run("conflicts", sample, "--authors", "A,Z")[1]["error"]["key"] == "no_such_reader"
    assert run("conflicts", sample, "--authors", "A")[1]["error"]["key"] == "two_authors"
