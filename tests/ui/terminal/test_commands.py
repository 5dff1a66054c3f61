"""The command line as a script meets it: results, exit codes, streams."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
import pytest

from main import main

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """(exit code, the JSON object, stderr); fails when stdout holds anything but one object."""

    def run_now(*arguments: object) -> tuple[int, Any, str]:
        try:
            code = main([*map(str, arguments), "--json"])
        except SystemExit as end:
            code = int(end.code or 0)
        out, err = capfd.readouterr()
        assert out.count("\n") == 1
        return code, orjson.loads(out), err

    return run_now


@pytest.fixture
def sample(tmp_path: Path, run: Run) -> Path:
    path = tmp_path / "sample.ayar"
    assert run("new", path, "--sample")[0] == 0
    return path


def test_the_whole_way(tmp_path: Path, run: Run, resources: Path) -> None:
    project, annotations = tmp_path / "p.ayar", resources / "samples" / "annotations.jsonl"
    assert run("new", project)[0] == 0
    code, imported, err = run("import", project, annotations)
    assert (code, err) == (0, "")
    assert imported["documents"] == {"added": 12, "known": 0}
    assert (imported["sets"], imported["annotations"]) == (44, 2507)
    assert imported["problems"] == []
    code, exported, _ = run("export", project, tmp_path / "o.jsonl", "--format", "ayar-jsonl")
    assert (code, exported["documents"], exported["sets"], exported["losses"]) == (0, 12, 44, [])
    assert exported["files"] == [str(tmp_path / "o.jsonl"), str(tmp_path / "registry.jsonl")]
    assert (tmp_path / "o.jsonl").read_bytes() == annotations.read_bytes()
    info = run("info", project)[1]
    assert (info["documents"], sorted(info["sets"])[:3]) == (12, ["A", "B", "C"])
    assert info["annotations"]["A"]["entity"]
    assert info["schema"] == {"id": "diplomatic-news-default", "version": "1.0.0"}
    assert run("check", project)[:2] == (0, {"ok": True, "problems": []})
    assert run("backup", project, tmp_path / "copy.ayar")[0] == 0
    assert run("info", tmp_path / "copy.ayar")[1] == info


def test_the_sample_says_that_it_is_fiction(sample: Path, run: Run) -> None:
    from storage.project import Project

    with Project.open(sample, write=False) as project:
        assert project.setting("sample") is True
        assert project.count() == 12
        assert all((project.guidelines(language) or "").startswith("#") for language in ("fa", "ar", "en"))
    assert run("info", sample)[1]["gold"]


def test_search_finds_other_spellings(sample: Path, run: Run) -> None:
    code, found, _ = run("search", sample, "وزير خارجه", "--limit", 2)
    assert code == 0
    assert len(found["hits"]) == 2
    hit = found["hits"][0]
    assert list(hit) == ["document", "start", "end", "text", "before", "after"]
    assert found["total"] >= 2


def test_formats_come_from_the_registry(run: Run) -> None:
    from storage.formats.registry import FORMATS

    rows = {row["id"]: row for row in run("formats")[1]["formats"]}
    assert set(rows) == set(FORMATS)
    assert (rows["text"]["reads"], rows["text"]["writes"], rows["conll"]["writes"]) == (True, False, True)
    assert rows["conll"]["cannot_hold"]
    assert not rows["ayar-jsonl"]["cannot_hold"]


def test_losses_are_told_and_strict_refuses(sample: Path, tmp_path: Path, run: Run) -> None:
    out, report = tmp_path / "o.conll", tmp_path / "o.conll.losses.md"
    code, value, err = run("export", sample, out, "--format", "conll", "--strict")
    assert (code, value["error"]["key"], out.exists()) == (1, "strict_losses", False)
    assert value["losses"]
    assert str(report) in err
    code, value, _ = run("export", sample, out, "--format", "conll")
    assert (code, value["files"]) == (0, [str(out), str(tmp_path / "registry.jsonl"), str(report)])
    assert {"document", "annotation", "what"} <= set(value["losses"][0])
    assert all(loss["what"] in report.read_text("utf-8") for loss in value["losses"])


def test_losses_say_whose_annotations_they_are_about(sample: Path, tmp_path: Path, run: Run) -> None:
    """Two people's ``e1`` of one document are two annotations."""
    code, value, _ = run("export", sample, tmp_path / "o.conll", "--format", "conll", "--set", "all")
    report = (tmp_path / "o.conll.losses.md").read_text("utf-8")
    authors = {loss.get("author") for loss in value["losses"]}
    assert code == 0
    assert {"A", "B"} <= authors
    for loss in value["losses"]:
        assert f"\n## {' · '.join(filter(None, (loss['document'], loss.get('author'))))}\n" in report
    assert all(f"- {key}:" not in report for key in {loss["key"] for loss in value["losses"]})  # words, not keys


def test_mapping_labels_and_columns(tmp_path: Path, run: Run, shared: Path) -> None:
    project, fixtures = tmp_path / "p.ayar", shared / "fixtures"
    run("new", project)
    tweets = fixtures / "parstwiner" / "dev.txt"
    code, value, _ = run(
        "import", project, tweets, "--format", "conll", "--author", "P", "--map", "EVE=EVN", "--map", "POG=GPE",
        "--map", "NAT=GROUP",
    )  # fmt: skip
    assert (code, value["annotations"], len(value["problems"])) == (0, 1017, 1)
    assert run("export", project, tmp_path / "o", "--format", "conll", "--set", "P", "--strict")[0] == 0
    assert (tmp_path / "o").read_bytes() == tweets.read_bytes()
    csv = fixtures / "exaasc" / "sample100.csv"
    assert run("import", project, csv)[1]["error"]["key"] == "column_missing"
    assert run("import", project, csv, "--column", "text=reply")[1]["documents"]["added"] == 100


def test_a_dry_run_changes_nothing(tmp_path: Path, run: Run, resources: Path) -> None:
    project = tmp_path / "p.ayar"
    run("new", project)
    code, value, _ = run("import", project, resources / "samples" / "articles", "--dry-run")
    assert (code, value["documents"]["added"]) == (0, 12)
    assert run("info", project)[1]["documents"] == 0


def test_folders_in_order_with_unsupported_files_told(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "in"
    (folder / "b").mkdir(parents=True)
    for name, data in (("b/z.txt", "ز"), ("a.txt", "الف"), ("c.png", "\0"), (".hidden", "x"), ("d.txt", "")):
        (folder / name).write_text(data, encoding="utf-8")
    project = tmp_path / "p.ayar"
    run("new", project)
    code, value, err = run("import", project, folder)
    assert (code, value["documents"]["added"]) == (0, 2)
    assert [Path(f["file"]).name for f in value["files"]] == ["a.txt", "z.txt", "c.png", "d.txt"]
    assert sorted(p["key"] for p in value["problems"]) == ["empty_file", "unknown_format"]
    assert all(p["what"] in err for p in value["problems"])


@pytest.mark.parametrize(("arguments", "key"), [
    (("info", "nowhere.ayar"), "file_not_found"), (("import", "P", "nowhere.txt"), "file_not_found"),
    (("import", "P", "empty"), "no_files"), (("import", "P", "a.txt", "--format", "nope"), "no_such_format"),
    (("import", "P", "a.txt", "--encoding", "klingon"), "unknown_encoding"), (("new", "P"), "already_there"),
    (("new", "Q", "--schema", "a.txt"), "schema_invalid"), (("new", "Q", "--schema", "nowhere"), "file_not_found"),
    (("export", "P", "o", "--format", "text"), "format_not_written"), (("info", "a.txt"), "not_a_project"),
    (("export", "P", "o", "--format", "ayar-jsonl"), "nothing_to_export"),
    (("export", "P", "o", "--format", "conll"), "choose_set"),
])  # fmt: skip
def test_what_a_person_can_act_on_is_exit_1(
    arguments: tuple[str, ...], key: str, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("الف", encoding="utf-8")
    Path("empty").mkdir()
    run("new", "P")
    code, value, err = run(*arguments)
    assert (code, value["error"]["key"]) == (1, key)
    assert value["error"]["message"] in err
    assert "Traceback" not in err
    assert "\u2068" not in err
    assert not Path("Q").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("import", "P"), ("export", "P", "o"), ("search", "P", "q", "--limit", "0"),
        ("import", "P", "a", "--column", "x"), ("import", "P", "a", "--role", "king"),
    ],
)  # fmt: skip
def test_wrong_usage_is_exit_2(arguments: tuple[str, ...], run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["main.py", *arguments, "--json"])
    code, value, err = run(*arguments)
    assert (code, value["error"]["key"]) == (2, "usage")
    assert "usage:" in err


def test_a_held_project_is_read_but_not_written(sample: Path, run: Run, resources: Path) -> None:
    from storage.project import Project

    with Project.open(sample, user="Sara"):
        code, value, _ = run("import", sample, resources / "samples" / "articles")
        assert (code, value["error"]["key"]) == (1, "locked")
        assert run("info", sample)[0] == 0


def test_a_huge_single_line_works(tmp_path: Path, run: Run) -> None:
    project, text = tmp_path / "p.ayar", tmp_path / "a.txt"
    text.write_text("ایران و عمان " * 400_000, encoding="utf-8")
    run("new", project)
    code, value, _ = run("import", project, text)
    assert (code, value["documents"]["added"]) == (0, 1)


def start(root: Path, *arguments: object, **more: Any) -> subprocess.Popen[str]:
    command = [sys.executable, str(root / "main.py"), *map(str, arguments)]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "ascii"}, **more,
    )  # fmt: skip


def test_persian_comes_out_whatever_the_system_speaks(sample: Path, root: Path) -> None:
    with start(root, "search", sample, "تفلیس") as process:
        out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    assert "تفلیس" in out


def test_a_reader_that_goes_away_is_no_traceback(root: Path) -> None:
    with start(root, "formats") as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert "Traceback" not in process.stderr.read()


def test_ctrl_c_keeps_whole_records_and_says_how_many(tmp_path: Path, root: Path, run: Run) -> None:
    project, rows = tmp_path / "p.ayar", tmp_path / "a.jsonl"
    rows.write_bytes(b"".join(orjson.dumps({"text": f"text number {n} " * 50}) + b"\n" for n in range(60_000)))
    run("new", project)
    with start(root, "import", project, rows, "--json") as process:
        while not Path(f"{project}-wal").exists() or Path(f"{project}-wal").stat().st_size < 5_000_000:
            assert process.poll() is None, "the import was over before it could be stopped"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=120)
    value = orjson.loads(out)
    assert (process.returncode, value["error"]["key"]) == (1, "interrupted")
    assert "Traceback" not in err
    kept = run("info", project)[1]["documents"]
    assert 0 < kept < 60_000
    assert f"{kept:,}" in value["error"]["message"]
    assert run("check", project)[0] == 0


def test_foreign_labels_are_mapped_or_told(tmp_path: Path, run: Run) -> None:
    project, file = tmp_path / "p.ayar", tmp_path / "a.jsonl"
    tags = ["B-PERSON", "O", "B-CONSULT", "B-NAT"]
    file.write_text(json.dumps({"id": "a", "tokens": ["علی", "با", "دیدار", "ایرانی"], "ner_tags": tags}), "utf-8")
    assert run("new", project)[0] == 0
    code, value, _ = run("import", project, file, "--author", "A", "--map", "PERSON=PER", "--map", "CONSULT=CONSULT")
    assert (code, value["annotations"]) == (0, 2)
    assert [(p["key"], p["kept"]) for p in value["problems"]] == [("unknown_label", True)]
    assert "NAT" in value["problems"][0]["what"]
    assert set(run("info", project)[1]["annotations"]["A"]) == {"entity", "event"}


def test_what_the_schema_lacks_is_mapped_or_put_into_it(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "sara"
    folder.mkdir()
    (folder / "a.txt").write_text("علی آمد", "utf-8")
    (folder / "a.ann").write_text(
        "T1\tPerson 0 3\tعلی\nT2\tCome 4 7\tآمد\nE1\tCome:T2 Who:T1\nA1\tLevel T1 Name\n", "utf-8"
    )
    project = tmp_path / "p.ayar"
    assert run("new", project)[0] == 0
    mapped = ("--map", "Person=PER", "--map-role", "Who=ACTOR", "--map-attribute", "Level=mention")
    code, value, _ = run("import", project, folder, *mapped, "--add-labels")
    assert (code, value["annotations"], value["problems"]) == (0, 2, [])
    assert run("info", project)[1]["annotations"]["sara"] == {"entity": {"PER": 1}, "event": {"Come": 1}}
    out = tmp_path / "out.jsonl"
    assert run("export", project, out, "--format", "ayar-jsonl")[0] == 0
    person, event = json.loads(out.read_text("utf-8"))["annotations"]
    assert (person["attributes"], event["arguments"]) == ({"mention": "Name"}, [{"role": "ACTOR", "target": "e1"}])


@pytest.mark.parametrize("form", ["doccano", "label-studio", "prodigy", "brat"])
def test_labels_go_back_by_the_names_they_came_with(form: str, tmp_path: Path, run: Run) -> None:
    """A name in Persian cannot be an id of the schema; doccano's project knows it by nothing else."""
    file, project = tmp_path / "a.jsonl", tmp_path / "p.ayar"
    file.write_text(json.dumps({"text": "خودرو آمد", "label": [[0, 5, "وسیلهٔ نقلیه"]]}), "utf-8")
    assert run("new", project)[0] == 0
    assert run("import", project, file, "--author", "A", "--add-labels")[1]["annotations"] == 1
    found = {}
    for how in ("ayar", "source"):
        out = tmp_path / how
        assert run("export", project, out, "--format", form, "--set", "all", "--how", f"labels={how}")[0] == 0
        files = [out] if out.is_file() else sorted(out.rglob("*.ann"))
        found[how] = files[0].read_text("utf-8")
    wanted = "وسیلهٔ_نقلیه" if form == "brat" else "وسیلهٔ نقلیه"
    assert wanted in found["source"]
    assert wanted not in found["ayar"]


def test_roles_and_attributes_go_back_by_the_names_they_came_with(tmp_path: Path, run: Run) -> None:
    """The schema has PLACE and mention, so Place and Mention get other ids here; brat has its own back."""
    folder, project = tmp_path / "sara", tmp_path / "p.ayar"
    folder.mkdir()
    (folder / "a.txt").write_text("حمله به بصره", "utf-8")
    lines = ["T1\tAttack 0 4\tحمله", "T2\tCity 8 12\tبصره", "E1\tAttack:T1 Place:T2", "A1\tMention T2 Name"]
    (folder / "a.ann").write_text("\n".join(lines), "utf-8")
    assert run("new", project)[0] == 0
    assert run("import", project, folder, "--add-labels")[1]["annotations"] == 2
    said = {}
    for how in ("ayar", "source"):
        out = tmp_path / how
        assert run("export", project, out, "--format", "brat", "--set", "all", "--how", f"labels={how}")[0] == 0
        said[how] = (out / "sara/a.ann").read_text("utf-8")
    assert "Place_2:T2" in said["ayar"]
    assert "Mention_2 T2 Name" in said["ayar"]
    assert re.search(r"^E1\tAttack:T\d Place:T2$", said["source"], re.MULTILINE)
    assert lines[3] in said["source"].splitlines()


@pytest.mark.parametrize(
    "mapped", [("--map", "CAR=PRE"), ("--map-role", "Who=ACTR"), ("--map-attribute", "Level=mood")]
)
def test_a_slip_in_what_is_mapped_to_is_said_before_anything_is_imported(
    mapped: tuple[str, str], tmp_path: Path, run: Run
) -> None:
    file, project = tmp_path / "a.jsonl", tmp_path / "p.ayar"
    file.write_text(json.dumps({"text": "خودرو آمد", "label": [[0, 5, "CAR"]]}), "utf-8")
    assert run("new", project)[0] == 0
    code, value, _ = run("import", project, file, "--author", "A", *mapped)
    assert (code, value["error"]["key"]) == (1, "not_in_schema")
    assert run("info", project)[1]["documents"] == 0


def test_a_sentence_that_holds_for_many_files_is_told_once(tmp_path: Path, run: Run) -> None:
    file, project = tmp_path / "a.jsonl", tmp_path / "p.ayar"
    rows = [{"text": f"خودرو {n} آمد", "label": [[0, 5, "CAR"]]} for n in range(30)]
    file.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    assert run("new", project)[0] == 0
    code, value, told = run("import", project, file, "--author", "A")
    assert (code, len(value["problems"])) == (0, 30)
    lines = [line for line in told.splitlines() if "CAR" in line]
    assert len(lines) == 1
    assert lines[0].endswith("(30 times)")


def test_a_format_without_variants_says_so(sample: Path, tmp_path: Path, run: Run) -> None:
    code, value, _ = run("export", sample, tmp_path / "o", "--format", "webanno-tsv", "--how", "layers=source")
    assert (code, value["error"]["key"]) == (1, "no_variant")
    assert not (tmp_path / "o").exists()


@pytest.mark.parametrize("how", ["scheme=XYZ", "colour=red"])
def test_an_unknown_variant_is_refused_by_name(how: str, sample: Path, tmp_path: Path, run: Run) -> None:
    code, value, _ = run("export", sample, tmp_path / "o.conll", "--format", "conll", "--how", how)
    assert (code, value["error"]["key"]) == (1, "no_such_option")
    assert how in value["error"]["message"]
    assert not (tmp_path / "o.conll").exists()


def test_what_travelled_beside_an_export_is_taken_up(sample: Path, tmp_path: Path, run: Run) -> None:
    out = tmp_path / "out"
    out.mkdir()
    assert run("export", sample, out / "o.jsonl", "--format", "ayar-jsonl")[0] == 0
    with (out / "registry.jsonl").open("a", encoding="utf-8") as lines:
        lines.write('{"id":"X1","label":"ORG","names":{"fa":"نهاد"},"aliases":[],"extra":{}}\n')
    project = tmp_path / "q.ayar"
    assert run("new", project)[0] == 0
    code, value, _ = run("import", project, out)
    assert (code, value["documents"]["added"]) == (0, 12)
    assert value["problems"] == []
    assert run("export", project, tmp_path / "again.jsonl", "--format", "ayar-jsonl")[0] == 0
    assert (tmp_path / "registry.jsonl").read_bytes() == b"".join(
        sorted((out / "registry.jsonl").read_bytes().splitlines(keepends=True))
    )


def test_an_import_says_what_new_documents_are_like(tmp_path: Path, run: Run, resources: Path) -> None:
    project = tmp_path / "p.ayar"
    run("new", project)
    code, imported, _ = run("import", project, resources / "samples" / "articles")
    (like,) = imported["near_duplicates"]
    assert (code, imported["problems"]) == (0, [])
    assert (like["key"], like["kept"]) == ("near_duplicate", True)
    assert "%" in like["what"]
    code, again, _ = run("import", project, resources / "samples" / "articles")
    assert again["near_duplicates"] == []
