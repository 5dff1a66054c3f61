"""``schema show|export|import``, with a used label that must not get lost."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from main import main
from tests.ui.terminal.test_commands import Run, run, sample

__all__ = ["run", "sample"]


def edited(sample: Path, run: Run, place: Path) -> dict[str, object]:
    assert run("schema", sample, "export", place)[0] == 0
    raw: dict[str, object] = orjson.loads(place.read_bytes())
    return raw


def test_show_lists_labels_and_versions(sample: Path, run: Run, capfd: pytest.CaptureFixture[str]) -> None:
    code, shown, _ = run("schema", sample, "show")
    assert (code, shown["id"], shown["version"]) == (0, "diplomatic-news-default", "1.0.0")
    assert shown["schema"]["entity_types"][0]["id"] == "PER"
    assert [v["version"] for v in shown["versions"]] == ["1.0.0"]
    assert main(["schema", str(sample), "show"]) == 0
    assert "entity   PER" in capfd.readouterr().out


def test_export_then_import_changes_nothing(sample: Path, run: Run, tmp_path: Path) -> None:
    edited(sample, run, tmp_path / "s.json")
    code, result, _ = run("schema", sample, "import", tmp_path / "s.json")
    assert (code, result["changed"], result["version"]) == (0, False, "1.0.0")


def test_an_import_is_the_version_in_use_from_then_on(sample: Path, run: Run, tmp_path: Path) -> None:
    place = tmp_path / "s.json"
    raw = edited(sample, run, place)
    raw["name"] = {"en": "Ours"}
    place.write_bytes(orjson.dumps(raw))
    code, result, _ = run("schema", sample, "import", place)
    assert (code, result["version"], result["before"]["version"]) == (0, "1.0.1", "1.0.0")
    assert run("info", sample)[1]["schema"]["version"] == "1.0.1"


def test_an_import_without_a_used_label_is_refused_and_says_what_to_do(sample: Path, run: Run, tmp_path: Path) -> None:
    place = tmp_path / "s.json"
    raw = edited(sample, run, place)
    text = orjson.dumps(raw).decode().replace('"GPE"', '"GPX"')
    place.write_text(text, "utf-8")
    code, result, err = run("schema", sample, "import", place)
    assert (code, result["error"]["key"]) == (1, "schema_in_use")
    assert "GPE" in err
    assert "inactive" in err
    assert run("info", sample)[1]["schema"]["version"] == "1.0.0"


@pytest.mark.parametrize(("content", "key"), [(b"{", "schema_invalid"), (None, "file_not_found")])
def test_what_is_no_schema_is_refused(sample: Path, run: Run, tmp_path: Path, content: bytes | None, key: str) -> None:
    place = tmp_path / "s.json"
    if content is not None:
        place.write_bytes(content)
    code, result, _ = run("schema", sample, "import", place)
    assert (code, result["error"]["key"]) == (1, key)


def test_wrong_usage_is_two(sample: Path) -> None:
    with pytest.raises(SystemExit) as end:
        main(["schema", str(sample), "burn"])
    assert end.value.code == 2
