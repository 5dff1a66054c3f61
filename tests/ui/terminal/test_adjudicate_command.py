"""``adjudicate`` on the sample: its result object, its dry run, and that a person's decisions stay."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import orjson
import pytest

from ui.terminal.running import run

RULES = ("unanimous", "majority", "token-intersection", "dawid-skene")


@pytest.fixture
def sample(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "sample.ayar"
    assert run(["new", str(path), "--sample"]) == 0
    capsys.readouterr()
    return path


def said(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    assert run([*map(str, arguments), "--json"]) == 0
    value: dict[str, Any] = orjson.loads(capsys.readouterr().out)
    return value


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_says_what_it_did(rule: str, sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dry = said(capsys, "adjudicate", sample, "--rule", rule, "--dry-run")
    assert list(dry)[:4] == ["decided", "undecided", "kept", "by_type"]
    assert (dry["documents"], dry["sealed"], dry["not_ready"], dry["by_type"]["agreed"]) == (10, 8, 2, 82)
    assert sum(dry["by_type"].values()) == dry["decided"]
    assert dry["decided"] + dry["undecided"] == 131
    done = said(capsys, "adjudicate", sample, "--rule", rule)
    assert done | {"dry_run": True} == dry
    again = said(capsys, "adjudicate", sample, "--rule", rule)
    assert (again["decided"], again["undecided"]) == (0, dry["undecided"])
    assert again["kept"] == dry["kept"] + dry["decided"]
    assert said(capsys, "check", sample)["ok"]


def test_conflicts_tell_their_decisions(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(capsys, "adjudicate", sample, "--rule", "majority")
    found = said(capsys, "conflicts", sample, "--document", "fa-05-safar")["conflicts"]
    states = {(conflict["state"], conflict["decision"] and conflict["decision"]["rule"]) for conflict in found}
    assert ("decided", "majority") in states
    assert all(conflict["decision"]["votes"] for conflict in found if conflict["decision"])


def test_gold_that_came_without_decisions_is_not_called_decided(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = said(capsys, "conflicts", sample)["conflicts"]
    told = Counter((conflict["state"], conflict["decision"] is None) for conflict in found)
    assert set(told) == {("gold", True), ("open", True), ("decided", False)}


def test_fewer_votes_than_asked_for_decide_nothing(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    value = said(capsys, "adjudicate", sample, "--rule", "majority", "--min-votes", 3)
    assert set(value["by_type"]) == {"agreed", "argument", "attribute"}  # where all three agree on the anchor and label


def test_an_unknown_rule_is_wrong_usage(sample: Path) -> None:
    with pytest.raises(SystemExit) as caught:
        run(["adjudicate", str(sample), "--rule", "coin"])
    assert caught.value.code == 2


def test_it_says_in_words_what_it_did(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["adjudicate", str(sample), "--rule", "unanimous"]) == 0
    out = capsys.readouterr().out
    assert "82 decided (82 agreed)" in out
    assert "8 sealed" in out
