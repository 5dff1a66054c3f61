"""Every command on the sample: the keys of its result object, its exit code, its streams (product.md §2, §2.1)."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
import pytest

from main import main
from storage.formats.registry import FORMATS

IMPORT = {"documents", "sets", "annotations", "problems"}
EXPORT = {"documents", "sets", "annotations", "files", "losses"}
PAIR: dict[str, set[str]] = {
    "entity": {"f1_exact", "f1_span", "f1_overlap", "kappa_token", "alpha_token"},
    "event": {"f1_trigger", "f1_trigger_type", "f1_argument", "f1_argument_coref"},
    "stance": {"f1_holder_target", "f1_holder_target_value", "f1_evidence", "kappa_value"},
    "zone": {"f1_exact"},
}
SEEDS = {
    "entity": {"f1_exact": 0.8192, "f1_span": 0.8531, "f1_overlap": 0.9153},
    "event": {"f1_trigger_type": 0.7692, "f1_trigger": 0.9231, "f1_argument": 0.6667},
    "stance": {"f1_evidence": 0.8539, "f1_holder_target": 0.6966, "f1_holder_target_value": 0.6517},
    "zone": {"f1_exact": 0.9231},
}
READING: tuple[tuple[str, ...], ...] = (
    ("info",), ("check",), ("search", "و"), ("schema", "show"), ("agreement",), ("conflicts",), ("backup", "b.ayar"),
    ("export", "o.conll", "--format", "conll"), ("schema", "export", "s.json"), ("bundle", "a.ayarb", "--from", "A"),
    ("release", "dir", "--version", "1.0"), ("adjudicate", "--rule", "majority", "--dry-run"),
)  # fmt: skip
WRITING: tuple[tuple[str, ...], ...] = (
    ("import", "o.jsonl"), ("assign", "--people", "A,B", "--overlap", "2"), ("adjudicate", "--rule", "majority"),
    ("merge", "a.ayarb"), ("suggest",), ("schema", "import", "s.json"),
)  # fmt: skip
Run = Callable[..., tuple[int, Any]]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """(exit code, the object); fails when stdout holds anything but one object, or an error is not said on stderr."""
    monkeypatch.chdir(tmp_path)

    def run_now(*words: object) -> tuple[int, Any]:
        arguments = [*map(str, words), "--json"]
        monkeypatch.setattr(sys, "argv", ["main.py", *arguments])
        try:
            code = main(arguments)
        except SystemExit as end:
            code = int(end.code or 0)
        out, err = capfd.readouterr()
        assert out.count("\n") == 1
        value = orjson.loads(out)
        assert isinstance(value, dict)
        assert ("error" in value) == (code != 0)
        if code:
            assert {"key", "message", "file", "line"} <= set(value["error"])
            assert value["error"]["message"] in err
            assert "Traceback" not in err
        return code, value

    return run_now


@pytest.fixture
def sample(run: Run) -> Path:
    assert run("new", "sample.ayar", "--sample")[0] == 0
    return Path("sample.ayar")


def done(run: Run, keys: set[str], *words: object) -> Any:
    code, value = run(*words)
    assert code == 0, value
    assert keys <= set(value)
    return value


def test_what_is_in_it(sample: Path, run: Run) -> None:
    info = {"documents", "tokens", "tokenizer", "people", "sets", "annotations", "gold", "schema"}
    value = done(run, info, "info", sample)
    assert value["sets"]["A"] == {"finished": 12}
    assert value["annotations"]["A"]["entity"]["PER"] > 0
    assert set(value["schema"]) == {"id", "version"}
    assert done(run, {"ok", "problems"}, "check", sample) == {"ok": True, "problems": []}
    found = done(run, {"hits", "total"}, "search", sample, "تفلیس", "--limit", 1)
    assert list(found["hits"][0]) == ["document", "start", "end", "text", "before", "after"]
    assert done(run, {"formats"}, "formats")["formats"]
    done(run, {"id", "version", "schema"}, "schema", sample, "show")
    done(run, {"id", "version", "file"}, "schema", sample, "export", "s.json")
    assert done(run, {"changed"}, "schema", sample, "import", "s.json")["changed"] is False
    done(run, {"file", "bytes"}, "backup", sample, "b.ayar")
    assert done(run, info, "info", "b.ayar")["sets"] == value["sets"]


def test_agreement_and_conflicts(sample: Path, run: Run) -> None:
    keys = {"authors", "tokenizer", "pairs", "overall", "labels"}
    value = done(run, keys, "agreement", sample)
    assert [pair["authors"] for pair in value["pairs"]] == [["A", "B"], ["A", "C"], ["B", "C"]]
    for pair in value["pairs"]:
        assert all(measures <= set(pair[kind]) for kind, measures in PAIR.items())
        assert all("kappa" in own for own in pair["document"].values())
        assert all(own["kappa"] is not None or "why" in own for own in pair["document"].values())
    assert {"alpha_token", "f1_exact_mean", "f1_exact_sd"} <= set(value["overall"]["entity"])
    assert {"f1_exact", "f1_overlap", "alpha_token", "n"} <= set(value["labels"]["entity"]["PER"])
    some = ("--authors", "A,B", "--unfinished", "--skip-zones")
    value = done(run, keys, "agreement", sample, *some, "--kind", "entity", "--label", "PER")
    assert (value["authors"], set(value["pairs"][0])) == (["A", "B"], {"authors", "documents", "entity"})
    value = done(run, {"conflicts", "agreed", "by_type"}, "conflicts", sample, *some)
    assert sum(value["by_type"].values()) == len(value["conflicts"]) > 0
    for each in value["conflicts"]:
        assert {"id", "document", "kind", "type", "versions", "decision"} <= set(each)
        own = {"authors", "value"} if each["kind"] == "document" else {"authors", "annotation"}
        assert all(set(version) == own for version in each["versions"])
        assert ("label" in each) == (each["kind"] == "document")


def test_the_seed_annotations_give_their_figures(run: Run, shared: Path) -> None:
    done(run, {"project"}, "new", "seeds.ayar")
    value = done(run, IMPORT, "import", "seeds.ayar", shared / "data" / "seed_annotations.jsonl")
    assert set(value["documents"]) == {"added", "known"}
    assert all({"file", "line", "what", "kept"} <= set(problem) for problem in value["problems"])
    (pair,) = run("agreement", "seeds.ayar", "--authors", "A,B")[1]["pairs"]
    assert {kind: {name: round(pair[kind][name], 4) for name in own} for kind, own in SEEDS.items()} == SEEDS


def test_a_team(sample: Path, run: Run) -> None:
    done(run, {"documents", "people"}, "assign", sample, "--people", "A,B,C", "--overlap", 2, "--seed", 1)
    rule = ("adjudicate", sample, "--rule", "majority", "--dry-run")
    assert done(run, {"decided", "undecided", "kept", "by_type"}, *rule)["decided"] > 0
    done(run, {"file"}, "bundle", sample, "to.ayarb", "--for", "A")
    done(run, {"file"}, "bundle", sample, "from.ayarb", "--from", "A")
    merged = done(run, {"sets", "replaced", "refused"}, "merge", "fresh.ayar", "to.ayarb")
    assert merged["sets"] == 12
    assert done(run, {"sets", "replaced", "refused"}, "merge", sample, "from.ayarb")["refused"] == []
    assert done(run, {"documents", "suggestions"}, "suggest", sample)["documents"] == 12
    released = {"files", "splits", "warnings", "losses"}
    value = done(run, released, "release", sample, "dir", "--version", "1.0", "--formats", "conll,ayar-jsonl")
    assert all(Path(file).is_file() for file in value["files"])


@pytest.mark.parametrize("name", [name for name, form in FORMATS.items() if form.write is not None])
def test_what_goes_out_comes_in_again(name: str, sample: Path, run: Run) -> None:
    out = Path("out") if FORMATS[name].folder else Path(f"out{(*FORMATS[name].suffixes, '')[0]}")
    value = done(run, EXPORT, "export", sample, out, "--format", name, "--set", "A")
    assert (value["documents"], value["sets"]) == (12, 12)
    assert all(Path(file).exists() for file in value["files"])
    assert all({"document", "annotation", "what"} <= set(loss) for loss in value["losses"])
    strict = run("export", sample, out.with_stem("strict"), "--format", name, "--set", "A", "--strict")
    assert (strict[0], strict[1]["losses"]) == (1 if value["losses"] else 0, value["losses"])
    if FORMATS[name].read is not None and name not in ("csv", "tsv", "xlsx"):  # these read articles, write tables
        done(run, {"project"}, "new", "again.ayar")
        value = done(run, IMPORT, "import", "again.ayar", out, "--format", name)
        assert (value["documents"]["added"], value["sets"]) == (12, 12)
        assert {problem["key"] for problem in value["problems"]} <= {"near_duplicate"}


@pytest.mark.parametrize("words", [*READING, *WRITING], ids=" ".join)
@pytest.mark.parametrize(("project", "key"), [("nowhere.ayar", "file_not_found"), ("text.ayar", "not_a_project")])
def test_no_project(words: tuple[str, ...], project: str, key: str, run: Run) -> None:
    for name in ("text.ayar", "s.json"):  # a file that is to come in is read before the project is opened
        Path(name).write_text("not a project", encoding="utf-8")
    code, value = run(words[0], project, *words[1:])
    assert (code, value["error"]["key"]) == (1, key)


def test_a_held_project_is_read_and_its_holder_named(sample: Path, run: Run) -> None:
    from storage.project import Project

    done(run, EXPORT, "export", sample, "o.jsonl", "--format", "ayar-jsonl")
    with Project.open(sample, user="Sara"):
        for words in READING:
            done(run, set(), words[0], sample, *words[1:])
        for words in WRITING:
            code, value = run(words[0], sample, *words[1:])
            assert (code, value["error"]["key"]) == (1, "locked")
            assert "Sara" in value["error"]["message"]


def test_a_dry_run_on_a_held_project_says_what_would_happen(sample: Path, run: Run, tmp_path: Path) -> None:
    """On a copy; another document and another's work come in, and neither is there afterwards."""
    from storage.project import Project

    Path("new.txt").write_text("متن تازه‌ای که نیست.", encoding="utf-8")
    done(run, {"file"}, "backup", sample, "copy.ayar")
    done(run, {"documents"}, "import", "copy.ayar", "new.txt")
    done(run, set(), "bundle", "copy.ayar", "a.ayarb", "--from", "A")
    with Project.open(sample, user="Sara"):
        there = sorted(tmp_path.iterdir())
        assert done(run, IMPORT, "import", sample, "new.txt", "--dry-run")["documents"] == {"added": 1, "known": 0}
        assert done(run, {"sets", "replaced", "refused"}, "merge", sample, "a.ayarb", "--dry-run")["sets"] == 0
        assert done(run, set(), "info", sample)["documents"] == 12
        assert sorted(tmp_path.iterdir()) == there


def test_a_copy_replaces_a_file_when_it_is_asked_to(sample: Path, run: Run) -> None:
    done(run, {"file", "bytes"}, "backup", sample, "b.ayar")
    written = Path("b.ayar").read_bytes()
    code, value = run("backup", sample, "b.ayar")
    assert (code, value["error"]["key"]) == (1, "already_there") and Path("b.ayar").read_bytes() == written
    Path("new.txt").write_text("متن تازه", encoding="utf-8")
    done(run, IMPORT, "import", sample, "new.txt")
    done(run, {"file", "bytes"}, "backup", sample, "b.ayar", "--replace")
    assert done(run, set(), "info", "b.ayar")["documents"] == 13


@pytest.mark.parametrize(("word", "meant"), [("imprt", "import"), ("Agreement", "agreement"), ("nocommand", None)])
def test_a_mistyped_command_is_no_project(word: str, meant: str | None, run: Run) -> None:
    code, value = run(word, "sample.ayar", "x.txt")
    message = value["error"]["message"]
    assert (code, value["error"]["key"]) == (2, "usage")
    assert f"no such command or project: {word}" in message
    assert (f"did you mean {meant}?" in message) == (meant is not None) == ("did you mean" in message)


@pytest.mark.parametrize("words", [
    ("backup", "sample.ayar", "no/b.ayar"), ("schema", "sample.ayar", "export", "no/s.json"), ("new", "no/n.ayar"),
    ("export", "sample.ayar", "no/o", "--format", "conll"), ("bundle", "sample.ayar", "no/a.ayarb", "--from", "A"),
], ids=" ".join)  # fmt: skip
def test_where_nothing_can_be_written(words: tuple[str, ...], sample: Path, run: Run) -> None:
    code, value = run(*words)
    assert (code, value["error"]["key"]) == (1, "export_failed")


@pytest.mark.parametrize("words", [
    ("info",), ("info", "sample.ayar", "--nope"), ("no-command", "sample.ayar"), ("schema", "sample.ayar"),
    ("bundle", "sample.ayar", "a.ayarb"), ("adjudicate", "sample.ayar", "--rule", "dice"),
    ("agreement", "sample.ayar", "--kind", "mood"),
], ids=" ".join)  # fmt: skip
def test_wrong_usage(words: tuple[str, ...], run: Run) -> None:
    code, value = run(*words)
    assert (code, value["error"]["key"]) == (2, "usage")
