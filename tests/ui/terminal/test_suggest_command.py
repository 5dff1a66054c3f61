"""``suggest`` writes machine sets that count as nobody's work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
import pytest

from main import main
from models.annotation_set import MACHINE
from storage.project import Project

Run = Callable[..., tuple[int, Any]]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    def run_now(*arguments: object) -> tuple[int, Any]:
        code = main([*map(str, arguments), "--json"])
        out, _ = capfd.readouterr()
        return code, orjson.loads(out)

    return run_now


@pytest.fixture
def sample(tmp_path: Path, run: Run) -> Path:
    path = tmp_path / "sample.ayar"
    assert run("new", path, "--sample")[0] == 0
    return path


def machine_lines(path: Path, folder: Path, run: Run) -> list[bytes]:
    out = folder / "out.jsonl"
    assert run("export", path, out, "--format", "ayar-jsonl", "--set", "machine")[0] == 0
    return out.read_bytes().splitlines()


def test_every_document_gets_one_machine_set(sample: Path, tmp_path: Path, run: Run) -> None:
    code, found = run("suggest", sample, "--train-on", "gold")
    assert code == 0
    assert (found["documents"], found["learnt_from"]) == (12, 8)
    assert found["suggestions"] > 200
    with Project.open(sample, write=False) as project:
        sets = [row for n in project.document_ids() for row in project.sets_of(n) if row.role == MACHINE]
        assert [row.author for row in sets] == ["machine"] * 12
        assert {s.recommender for n in project.document_ids() for s in project.suggestions.of(n)} == {
            "memory",
            "gazetteer",
            "tagger",
        }
    assert run("check", sample)[1] == {"ok": True, "problems": []}
    before = machine_lines(sample, tmp_path, run)
    assert run("suggest", sample, "--train-on", "gold")[1] == found
    assert machine_lines(sample, tmp_path, run) == before


def test_what_it_suggests_in_a_text_it_has_not_seen_is_mostly_right(sample: Path, run: Run) -> None:
    """Article 8 has no gold; A's reading of it was not learnt from."""
    assert run("suggest", sample, "--train-on", "gold", "--documents", "fa-08-khabar")[1]["documents"] == 1
    with Project.open(sample, write=False) as project:
        number = project.document_id("fa-08-khabar")
        assert number is not None
        wanted = {(a.kind, a.start, a.end, a.label) for a in project.set_for(number, "A").layer}
        found = [s.place for s in project.suggestions.of(number) if s.kind == "entity" and s.score >= 0.5]
    right = sum(place in wanted for place in found)
    assert right / len(found) > 0.6 and right >= 20


def test_a_machine_counts_nowhere_as_a_person(sample: Path, tmp_path: Path, run: Run) -> None:
    gold = tmp_path / "gold.jsonl"
    agreement = run("agreement", sample)[1]
    conflicts = run("conflicts", sample)[1]
    run("export", sample, gold, "--format", "ner-jsonl")
    exported = gold.read_bytes()
    assert run("suggest", sample)[0] == 0
    assert run("agreement", sample)[1] == agreement
    assert run("conflicts", sample)[1] == conflicts
    run("export", sample, gold, "--format", "ner-jsonl")
    assert gold.read_bytes() == exported
    assert "machine" not in run("adjudicate", sample, "--rule", "majority", "--dry-run")[1]["by_type"]


def test_who_is_not_there_or_finished_nothing_is_said(sample: Path, run: Run) -> None:
    assert run("suggest", sample, "--train-on", "nobody")[1]["error"]["key"] == "no_such_author"
    assert run("suggest", sample, "--documents", "no-such-key")[1]["error"]["key"] == "no_such_document"


def test_without_anybodys_work_the_gazetteer_is_asked(tmp_path: Path, run: Run) -> None:
    path, text = tmp_path / "p.ayar", tmp_path / "a.txt"
    text.write_text("وزیر خارجه ایران در ۲۸ اردیبهشت ۱۴۰۴ به روسیه رفت.", "utf-8")
    assert run("new", path)[0] == 0
    assert run("import", path, text)[0] == 0
    code, found = run("suggest", path)
    assert (code, found) == (0, {"documents": 1, "suggestions": 4, "learnt_from": 0, "version": None})
