"""``bundle`` and ``merge`` as scripts meet them: out to two annotators and a reviewer, and back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.ui.terminal.test_commands import Run, run

__all__ = ["run"]


@pytest.fixture
def lead(tmp_path: Path, run: Run, resources: Path) -> Path:
    project = tmp_path / "lead.ayar"
    run("new", project)
    run("import", project, resources / "samples" / "articles", "--batch", "first")
    run("assign", project, "--people", "A,B", "--overlap", 2, "--batch", "first")
    run("assign", project, "--people", "R", "--overlap", 1, "--role", "reviewer")
    return project


def work_of(name: str, place: Path, run: Run, resources: Path) -> None:
    """The invented annotator's reading of the sample, as if done in the window."""
    lines = (resources / "samples" / "annotations.jsonl").read_bytes().splitlines(keepends=True)
    own = place.with_suffix(".jsonl")
    own.write_bytes(b"".join(line for line in lines if f'"set":{{"author":"{name}"'.encode() in line))
    assert run("import", place, own)[1]["sets"] == 12


def test_there_and_back(lead: Path, tmp_path: Path, run: Run, resources: Path) -> None:
    for name in "AB":
        out, place, back = tmp_path / f"to-{name}.ayarb", tmp_path / f"{name}.ayar", tmp_path / f"{name}.ayarb"
        code, made, err = run("bundle", lead, out, "--for", name)
        assert (code, err, made["documents"], made["sets"]) == (0, "", 12, 0)
        assert run("merge", place, out)[1]["documents"] == 12
        work_of(name, place, run, resources)
        assert run("bundle", place, back, "--from", name)[1]["sets"] == 12
    code, merged, err = run("merge", lead, tmp_path / "A.ayarb", tmp_path / "B.ayarb")
    assert (code, err, merged["sets"], merged["replaced"], merged["refused"]) == (0, "", 24, 0, [])
    again: dict[str, Any] = run("merge", lead, tmp_path / "A.ayarb")[1]
    assert (again["sets"], again["known"], again["replaced"]) == (0, 12, 0)
    assert run("bundle", lead, tmp_path / "to-R.ayarb", "--for", "R")[1]["sets"] == 24
    reviewers = tmp_path / "R.ayar"
    assert run("merge", reviewers, tmp_path / "to-R.ayarb")[1]["sets"] == 24
    assert run("info", reviewers)[1]["annotations"] == run("info", lead)[1]["annotations"]
    for project in (lead, reviewers, tmp_path / "A.ayar"):
        assert run("check", project)[:2] == (0, {"ok": True, "problems": []})


def test_what_is_refused_is_exit_1_and_named(lead: Path, tmp_path: Path, run: Run) -> None:
    out = tmp_path / "a.ayarb"
    run("bundle", lead, out, "--for", "A")
    code, value, err = run("merge", lead, out)
    assert (code, value["error"]["key"]) == (1, "bundle_own")
    assert value["error"]["message"] in err
    out.write_bytes(out.read_bytes()[:-100])
    code, value, _ = run("merge", tmp_path / "new.ayar", out)
    assert (code, value["error"]["key"]) == (1, "bundle_damaged")
    assert not (tmp_path / "new.ayar").exists()
    assert run("bundle", lead, tmp_path / "z.ayarb", "--for", "Z")[1]["error"]["key"] == "bundle_nothing_assigned"
    assert run("bundle", lead, tmp_path / "z.ayarb", "--from", "Z")[1]["error"]["key"] == "bundle_no_work"


def test_who_is_not_said(lead: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["main.py", "--json"])
    assert run("bundle", lead, tmp_path / "z.ayarb")[0] == 2
    assert run("bundle", lead, tmp_path / "z.ayarb", "--for", "A", "--from", "A")[0] == 2


def test_gold_that_a_rule_made_comes_home_with_its_decisions(
    lead: Path, tmp_path: Path, run: Run, resources: Path
) -> None:
    for name in "AB":
        out, place, back = tmp_path / f"to-{name}.ayarb", tmp_path / f"{name}.ayar", tmp_path / f"{name}.ayarb"
        run("bundle", lead, out, "--for", name)
        run("merge", place, out)
        work_of(name, place, run, resources)
        run("bundle", place, back, "--from", name)
        run("merge", lead, back)
    reviewers, back = tmp_path / "R.ayar", tmp_path / "R.ayarb"
    run("bundle", lead, tmp_path / "to-R.ayarb", "--for", "R")
    run("merge", reviewers, tmp_path / "to-R.ayarb")
    code, decided, _ = run("adjudicate", reviewers, "--rule", "unanimous")
    assert code == 0
    assert decided["decided"] > 0
    code, made, _ = run("bundle", reviewers, back, "--from", "R")
    assert (code, made["sets"]) == (0, 12)
    code, merged, err = run("merge", lead, back)
    assert (code, err, merged["sets"], merged["refused"]) == (0, "", 12, [])
    exports = []
    for project in (lead, reviewers):
        assert run("export", project, tmp_path / "gold.jsonl", "--format", "ayar-jsonl", "--set", "gold")[0] == 0
        exports.append((tmp_path / "gold.jsonl").read_bytes())
    assert exports[0] == exports[1]
    assert b'"rule":"unanimous"' in exports[0]
    assert run("conflicts", lead)[1] == run("conflicts", reviewers)[1]
    assert run("check", lead)[:2] == (0, {"ok": True, "problems": []})
    assert run("merge", lead, back)[1]["known"] == 12
