"""``agreement`` as a script and as a person meets it."""

from __future__ import annotations

from pathlib import Path

import pytest

from main import main
from tests.ui.terminal.test_commands import Run, run, sample

__all__ = ["run", "sample"]


def test_the_object_has_its_parts(sample: Path, run: Run) -> None:
    code, value, err = run("agreement", sample)
    assert (code, err) == (0, "")
    assert list(value) == ["authors", "tokenizer", "pairs", "overall", "labels"]
    pair = value["pairs"][0]
    assert list(pair) == ["authors", "documents", "entity", "event", "stance", "zone", "document"]
    assert {"f1_exact", "f1_span", "f1_overlap", "kappa_token", "alpha_token"} <= set(pair["entity"])
    assert {"f1_trigger", "f1_trigger_type", "f1_argument", "f1_argument_coref"} <= set(pair["event"])
    assert {"f1_holder_target", "f1_holder_target_value", "f1_evidence", "kappa_value"} <= set(pair["stance"])
    assert {"alpha_token", "f1_exact_mean", "f1_exact_sd"} <= set(value["overall"]["entity"])
    assert set(value["labels"]["entity"]["PER"]["n"]) == {"A", "B", "C"}


def test_what_is_undefined_says_why(sample: Path, run: Run) -> None:
    own = run("agreement", sample, "--authors", "A,B", "--kind", "document")[1]["pairs"][0]["document"]
    assert own["date_published"]["kappa"] is None
    assert own["date_published"]["why"]["kappa"] == {
        "key": "free_text",
        "sentence": "This label is free text; words that differ may mean the same.",
    }


def test_one_label(sample: Path, run: Run) -> None:
    value = run("agreement", sample, "--label", "GPE", "--authors", "A,B")[1]
    assert list(value["labels"]) == ["entity"]
    assert list(value["labels"]["entity"]) == ["GPE"]
    assert value["pairs"][0]["entity"]["f1_exact"] == value["labels"]["entity"]["GPE"]["f1_exact"]
    assert value["overall"]["entity"]["alpha_token"] == value["labels"]["entity"]["GPE"]["alpha_token"]
    assert list(run("agreement", sample, "--label", "genre")[1]["pairs"][0]["document"]) == ["genre"]
    assert run("agreement", sample, "--label", "NOBODY")[1]["error"]["key"] == "no_such_label"


def test_two_runs_say_the_same(sample: Path, run: Run) -> None:
    assert run("agreement", sample)[1] == run("agreement", sample)[1]


def test_people_read_it_too(sample: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["agreement", str(sample), "--kind", "zone"]) == 0
    out = capfd.readouterr().out
    assert "A – B: 12 documents" in out
    assert "f1_exact (F1, exact): Counts what both marked" in out
