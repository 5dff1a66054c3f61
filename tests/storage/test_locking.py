"""One writer at a time; nobody is locked out by the dead."""

from __future__ import annotations

import multiprocessing
import os
import shutil
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from models.errors import AyarError
from storage import locking
from storage.locking import Holder, Lock
from storage.project import Project
from tests.storage.building import adding, person_at


def hold(path: Path, ready: Connection) -> None:
    """Runs in a process of its own until it is killed."""
    with Project.open(path, user="Omid") as project:
        ready.send(project.read_only)
        ready.recv()


def test_a_second_window_reads_and_is_told_who_writes(project: Project) -> None:
    project.commit(1, "Sara", adding(person_at("e1")))
    with Project.open(project.path, user="Omid") as second:
        assert second.read_only
        assert second.holder is not None and second.holder.pid == os.getpid()
        assert second.set_for(1, "Sara").layer.annotations
        project.commit(1, "Sara", adding(person_at("e2")))
        assert set(second.set_for(1, "Sara").layer.annotations) == {"e1", "e2"}
        with pytest.raises(AyarError) as caught:
            second.commit(1, "Omid", adding(person_at("e1")))
        assert (caught.value.key, caught.value.params["holder"]) == ("locked", str(second.holder))


def test_a_reader_takes_no_lock(project: Project) -> None:
    path = project.path
    project.close()
    with Project.open(path, write=False) as reader, Project.open(path) as writer:
        assert reader.read_only and not writer.read_only
        with pytest.raises(AyarError):
            reader.set_setting("a", 1)
        writer.set_setting("a", {"b": [1, None]})
        assert reader.setting("a") == {"b": [1, None]}


def test_closing_gives_the_lock_back_and_cleans_up(project: Project) -> None:
    path = project.path
    project.close()
    project.close()
    assert [file.name for file in path.parent.iterdir() if file.name.startswith(path.name)] == [path.name]
    with Project.open(path) as again:
        assert not again.read_only


def test_the_lock_of_a_killed_process_is_void(project: Project) -> None:
    path = project.path
    project.close()
    context = multiprocessing.get_context("forkserver")
    ours, theirs = context.Pipe()
    process = context.Process(target=hold, args=(path, theirs))
    process.start()
    assert ours.recv() is False
    with Project.open(path) as second:
        assert second.holder is not None
        assert (second.holder.user, second.holder.pid) == ("Omid", process.pid)
    process.kill()
    process.join()
    assert locking.lock_path(path).exists()
    assert locking.holder(path) is None
    with Project.open(path) as again:
        assert not again.read_only


def test_a_copied_project_brings_no_lock(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    folder.mkdir()
    shutil.copy(project.path, folder)
    with Project.open(folder / project.path.name) as copy:
        assert not copy.read_only


def test_another_connection_for_a_job_may_write(project: Project) -> None:
    with project.again() as job:
        job.commit(1, "Sara", adding(person_at("e1")))
    assert project.set_for(1, "Sara").layer.annotations
    with Project.open(project.path) as second:
        assert second.read_only


def test_a_holder_whose_name_cannot_be_read(tmp_path: Path) -> None:
    project = tmp_path / "x.ayar"
    lock = locking.acquire(project)
    assert isinstance(lock, Lock)
    locking.lock_path(project).write_bytes(b"{")
    assert locking.acquire(project) == Holder("?", "?", 0, "")
    lock.release()
    lock.release()
    assert not locking.lock_path(project).exists()


def test_where_no_lock_can_be_made(tmp_path: Path) -> None:
    assert locking.acquire(tmp_path / "missing" / "x.ayar") is None
    assert locking.holder(tmp_path / "missing" / "x.ayar") is None
