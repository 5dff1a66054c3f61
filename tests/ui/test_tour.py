"""What `make run` does without a display: the whole way from a text to a published release, by keys alone."""

from __future__ import annotations

import hashlib
from pathlib import Path

import orjson
import pytest

from ui.tour import ARTICLE, DISPUTED, PLAYER, play


def test_the_main_job_is_played_from_opening_to_publishing(
    tmp_path: Path, qapp: object, capsys: pytest.CaptureFixture[str]
) -> None:
    assert play(tmp_path) == 0
    assert "Tagged 3 mentions, decided 11 conflicts" in capsys.readouterr().out
    pictures = [path.read_bytes() for path in sorted(tmp_path.glob("*.png"))]
    assert len(pictures) == 8
    opened, tagged, undone, redone = pictures[:4]
    assert len({opened, tagged, undone}) == 3
    assert redone != undone

    records = [orjson.loads(line) for line in (tmp_path / "annotations.jsonl").read_bytes().splitlines()]
    (mine,) = [r for r in records if r.get("set", {}).get("author") == PLAYER]
    assert mine["document"]["key"] == ARTICLE
    assert len(mine["annotations"]) == 3

    release = tmp_path / "release"
    published = [orjson.loads(line) for path in (release / "data").iterdir() for line in path.read_bytes().splitlines()]
    assert DISPUTED in {record["id"] for record in published}
    for line in (release / "SHA256SUMS").read_text("utf-8").splitlines():
        digest, name = line.split(maxsplit=1)
        assert hashlib.sha256((release / name.lstrip("*")).read_bytes()).hexdigest() == digest
