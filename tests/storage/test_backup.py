"""Copies: whole while somebody writes, one a day, seven kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.errors import AyarError
from storage.backup import KEPT, copies, safety_copy
from storage.project import Project
from tests.storage.building import adding, exported, finish, person_at


def test_a_backup_is_a_whole_project(project: Project, tmp_path: Path) -> None:
    project.commit(1, "Sara", adding(person_at("e1")))
    out = tmp_path / "copy.ayar"
    out.write_bytes(b"an older copy")
    steps = list(project.backup(out, replace=True))
    assert steps[-1].done == steps[-1].total > 0
    with Project.open(out) as copy:
        assert exported(copy) == exported(project)
        assert copy.can_undo(1, "Sara") == "label"
        assert finish(copy.check()) == []
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith("copy")] == ["copy.ayar"]


def test_a_backup_replaces_nothing_unasked(project: Project, tmp_path: Path) -> None:
    out, steps = tmp_path / "copy.ayar", iter(project.backup(tmp_path / "copy.ayar"))
    next(steps)
    out.write_bytes(b"theirs")  # while the copy is made
    for work in (steps, project.backup(out)):
        with pytest.raises(AyarError) as caught:
            list(work)
        assert (caught.value.key, out.read_bytes()) == ("already_there", b"theirs")
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith("copy")] == ["copy.ayar"]


def test_a_backup_while_another_window_writes(project: Project, tmp_path: Path) -> None:
    with Project.open(project.path, write=False) as reader:
        project.commit(1, "Sara", adding(person_at("e1")))
        list(reader.backup(tmp_path / "copy.ayar"))
    with Project.open(tmp_path / "copy.ayar") as copy:
        assert exported(copy) == exported(project)


@pytest.mark.parametrize("name", ["work.ayar", ".", "missing/x.ayar"])
def test_places_that_cannot_be(project: Project, tmp_path: Path, name: str) -> None:
    before = exported(project)
    with pytest.raises(AyarError) as caught:
        list(project.backup(tmp_path / name))
    assert caught.value.key in ("backup_place", "export_failed")
    assert exported(project) == before


def test_one_safety_copy_a_day_and_seven_kept(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    start = datetime(2025, 3, 1, 12, tzinfo=UTC)
    for hours in range(0, 24 * 10, 6):
        list(safety_copy(project.path, folder, start + timedelta(hours=hours)))
    kept = copies(project.path, folder)
    assert len(kept) == KEPT == 7
    assert [copy.stem[:10] for copy in kept] == [f"2025-03-{day:02}" for day in range(4, 11)]
    with Project.open(kept[-1]) as copy:
        assert exported(copy) == exported(project)


def test_copies_of_two_projects_of_one_name_stay_apart(project: Project, tmp_path: Path, schema: bytes) -> None:
    (tmp_path / "other").mkdir()
    other = tmp_path / "other" / project.path.name
    Project.create(other, schema).close()
    list(safety_copy(project.path, tmp_path / "copies"))
    assert copies(other, tmp_path / "copies") == []


def test_the_users_data_folder_is_the_place(project: Project, private_folders: Path) -> None:
    list(safety_copy(project.path))
    assert [copy.is_relative_to(private_folders) for copy in copies(project.path)] == [True]
