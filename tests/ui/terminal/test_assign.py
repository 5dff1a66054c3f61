"""``assign`` as a script meets it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.ui.terminal.test_commands import Run, run, sample

__all__ = ["run", "sample"]


def test_every_document_by_two_of_three(sample: Path, run: Run) -> None:
    order: tuple[Any, ...] = ("assign", sample, "--people", "Ali, Babak,Sara", "--overlap", 2, "--seed", 3)
    code, planned, _ = run(*order, "--dry-run")
    assert (code, run("info", sample)[1]["people"]) == (0, ["A", "B", "C", "gold"])
    code, value, err = run(*order)
    assert (code, value, err) == (0, planned, "")
    begun = sum(load["assigned"] - load["added"] for load in value["people"].values())
    assert (value["documents"], value["kept"], begun) == (12, 36, 36)
    assert value["added"] == 0, "three have read every document already"
    code, value, _ = run("assign", sample, "--people", "Ali,Babak,Sara", "--overlap", 5)
    assert (code, value["error"]["key"]) == (1, "assign_overlap")


def test_fresh_documents(tmp_path: Path, run: Run, resources: Path) -> None:
    project = tmp_path / "p.ayar"
    run("new", project)
    run("import", project, resources / "samples" / "articles", "--batch", "first")
    code, value, _ = run("assign", project, "--people", "A,B,C,D,E", "--overlap", 2, "--batch", "first")
    assert (code, value["added"], value["short"]) == (0, 24, 0)
    assert sorted(load["assigned"] for load in value["people"].values()) == [4, 5, 5, 5, 5]
    again = run("assign", project, "--people", "A,B,C,D,E", "--overlap", 2, "--batch", "first")[1]
    assert (again["added"], again["kept"], again["people"]) == (0, 24, {
        name: {**load, "added": 0} for name, load in value["people"].items()
    })  # fmt: skip
    assert run("check", project)[0] == 0


@pytest.mark.parametrize("more", [(), ("--people", ","), ("--people", "A", "--overlap", "0")])
def test_wrong_usage(sample: Path, run: Run, more: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["main.py", "--json"])
    assert run("assign", sample, *more)[0] == 2
