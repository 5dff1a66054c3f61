"""What is remembered is read back; what is damaged counts as never said."""

from __future__ import annotations

from pathlib import Path

import pytest

from ui.settings import TABLE, Settings


@pytest.mark.parametrize("name", sorted(TABLE))
def test_defaults_have_the_kind_they_promise(tmp_path: Path, name: str) -> None:
    assert Settings(tmp_path).get(name) == TABLE[name]


def test_values_survive_a_restart(tmp_path: Path) -> None:
    first = Settings(tmp_path)
    first.set("user", "نرگس «امینی»; = %1")
    first.set("zoom", 130)
    first.sync()
    second = Settings(tmp_path)
    assert (second.get("user"), second.get("zoom")) == ("نرگس «امینی»; = %1", 130)


@pytest.mark.parametrize("content", ["[General]\nzoom=[]\n", "[General]\nzoom=\x00\x01\n", "nonsense"])
def test_damaged_file_gives_defaults(tmp_path: Path, content: str) -> None:
    (tmp_path / "ayar.ini").write_text(content, encoding="utf-8")
    assert Settings(tmp_path).get("zoom") == 100


def test_recent_projects_are_few_and_newest_first(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    for n in range(12):
        settings.remember_project(Path(f"/p/{n}.ayar"))
    settings.remember_project(Path("/p/9.ayar"))
    recent = settings.get("recent")
    assert recent[:2] == ["/p/9.ayar", "/p/11.ayar"]
    assert len(recent) == len(set(recent)) == 8
