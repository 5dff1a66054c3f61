"""From a project to a file and into a new project, the way people do it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from models.record import Record
from storage.formats.registry import FORMATS
from storage.project import Project
from tests.storage.formats.standoff import same, same_but_ids
from ui.terminal.running import run

FORMATS_THAT_RETURN = ("brat", "doccano", "label-studio", "prodigy", "uima-xmi", "uima-json", "webanno-tsv")
LOST = ("attributes", "note", "doubt", "fragments", "origin", "decision", "empty")


@pytest.fixture(scope="module")
def sample_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.ayar"
    assert run(["new", str(path), "--sample"]) == 0
    return path


def command(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, dict[str, Any]]:
    code = run([*map(str, arguments), "--json"])
    value: dict[str, Any] = json.loads(capsys.readouterr().out)
    return code, value


def by_set(project: Project) -> dict[tuple[str, str], Record]:
    return {(r.document.text, r.set.author): r for r in project.records("all") if r.set is not None}


@pytest.mark.parametrize("form", FORMATS_THAT_RETURN)
def test_into_a_new_project(
    form: str, sample_project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / f"out{'' if FORMATS[form].folder else FORMATS[form].suffixes[0]}"
    code, value = command(capsys, "export", sample_project, out, "--format", form, "--set", "all")
    assert (code, value["sets"]) == (0, 44)
    again = tmp_path / "again.ayar"
    assert command(capsys, "new", again)[0] == 0
    code, value = command(capsys, "import", again, out)
    assert code == 0
    assert [p for p in value["problems"] if p["key"] != "unknown_format"] == []
    assert (value["documents"]["added"], value["sets"]) == (12, 44)
    with Project.open(sample_project, write=False) as one, Project.open(again, write=False) as other:
        before, after = by_set(one), by_set(other)
        assert before.keys() == after.keys()
        for key, record in before.items():
            if form == "doccano":
                assert same_but_ids(record, after[key], LOST)
            else:
                assert same(record, after[key])
    code, value = command(capsys, "import", again, out)
    assert (value["documents"]["added"], value["sets"]) == (0, 0)


@pytest.mark.parametrize("form", FORMATS_THAT_RETURN)
def test_strict_refuses_where_something_is_lost(
    form: str, sample_project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    code, value = command(capsys, "export", sample_project, out, "--format", form, "--set", "all", "--strict")
    loses = form in ("brat", "doccano", "webanno-tsv")
    assert (code, bool(value["losses"]), out.exists()) == (int(loses), loses, not loses)
    if loses:
        assert value["error"]["key"] == "strict_losses"
