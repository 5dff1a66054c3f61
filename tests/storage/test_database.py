"""What is not ours, too new, too old, full, locked, read-only or damaged is said plainly and never changed."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest

from models.errors import AyarError
from storage import database
from storage.migrations import MIGRATIONS
from storage.project import Project
from tests.storage.building import add_all, adding, entity, exported, finish, line, person_at, with_set

FOREIGN = {
    "empty.ayar": b"",
    "text.ayar": "این یک پروژه نیست".encode(),
    "picture.ayar": b"\x89PNG\r\n\x1a\n" + bytes(200),
    "short.ayar": b"SQLite format 3\0",
}


@pytest.fixture
def finished(path: Path, schema: bytes) -> Path:
    """A closed project of 60 documents with one set each."""
    with Project.create(path, schema) as project:
        values = [with_set(line(f"{n} " + "متن " * 300, key=f"d{n}"), "Sara", entity("e1", 0, 1)) for n in range(60)]
        add_all(project, values)
    return path


def refused(path: Path) -> AyarError:
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(AyarError) as caught:
        Project.open(path)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert not path.with_name(f"{path.name}-lock").exists()
    return caught.value


@pytest.mark.parametrize("name", FOREIGN)
def test_a_file_that_is_not_ours(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(FOREIGN[name])
    assert refused(path).key == "not_a_project"


def test_another_database(tmp_path: Path) -> None:
    path = tmp_path / "other.ayar"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    assert refused(path).key == "not_a_project"


def test_a_folder_and_nothing(tmp_path: Path) -> None:
    (tmp_path / "folder.ayar").mkdir()
    assert refused(tmp_path / "folder.ayar").key == "not_a_project"
    assert refused(tmp_path / "nothing.ayar").key == "file_not_found"


def test_a_newer_file_is_refused(finished: Path) -> None:
    connection = sqlite3.connect(finished)
    connection.execute(f"PRAGMA user_version = {database.VERSION + 1}")
    connection.close()
    error = refused(finished)
    assert (error.key, error.params["version"]) == ("newer_version", database.VERSION + 1)


def test_the_version_is_the_number_of_migrations(project: Project) -> None:
    assert len(MIGRATIONS._migrations) == database.VERSION
    assert database.inspect(project.path) == database.VERSION


def test_every_table_is_strict_and_keys_are_enforced(project: Project) -> None:
    connection = project._connection
    ours = connection.execute(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE '%sqlite_%'"
    ).fetchall()
    assert {name for name, strict in ours if not strict} == set()
    assert len(ours) == 17
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)


def _older(path: Path, finished: Path) -> None:
    """A file as the first version wrote it: the same tables without an index for search."""
    connection = database.connect(path)
    connection.execute(f"PRAGMA application_id = {database.APPLICATION_ID}")
    from sqlite_utils import Database

    MIGRATIONS.apply(Database(connection, execute_plugins=False), stop_before="002_index")
    connection.execute("PRAGMA user_version = 1")
    connection.execute("ATTACH ? AS new", (str(finished),))
    for table in ("documents", "texts", "people", "sets", "annotations", "settings", "schemas"):
        columns = ", ".join(f'"{row[1]}"' for row in connection.execute(f"PRAGMA main.table_info({table})"))
        connection.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM new.{table}")
    connection.execute("DETACH new")
    connection.execute(
        """INSERT INTO annotations (set_id, id, kind, label, start, "end", attributes, arguments, doubt)
            VALUES (1, 'z2', 'zone', 'BODY', 2, 9, '{}', '[]', 0)"""
    )
    connection.execute("UPDATE sets SET zones = 1, reached = 9, last_number = 2 WHERE id = 1")
    connection.close()


def test_an_older_file_is_copied_and_brought_up_to_date(finished: Path, tmp_path: Path) -> None:
    path = tmp_path / "older.ayar"
    _older(path, finished)
    with Project.open(path, write=False) as project:
        assert project.search("متن", limit=1).total == 60 * 300
        assert finish(project.check()) == []
        assert project.rows([1], "Sara")[0].reached == 1
    assert database.inspect(path) == database.VERSION
    copy = tmp_path / "older.version-1.ayar"
    assert database.inspect(copy) == 1
    with sqlite3.connect(copy) as old:
        assert old.execute("SELECT count(*) FROM documents").fetchone() == (60,)
    old.close()


def test_a_failing_migration_leaves_the_older_file(
    finished: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "older.ayar"
    _older(path, finished)

    def fail(connection: sqlite3.Connection) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr("storage.indexing.index_all", fail)
    with pytest.raises(RuntimeError):
        Project.open(path)
    monkeypatch.undo()
    assert database.inspect(path) == 1
    with Project.open(path) as project:
        assert project.count() == 60


def test_creating_never_overwrites(finished: Path, schema: bytes) -> None:
    before = finished.read_bytes()
    with pytest.raises(AyarError) as caught:
        Project.create(finished, schema)
    assert caught.value.key == "already_there"
    assert finished.read_bytes() == before


def test_creating_with_a_bad_schema_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(AyarError) as caught:
        Project.create(tmp_path / "x.ayar", b"{}")
    assert caught.value.key == "schema_invalid"
    assert list(tmp_path.glob("x*")) == []


def test_creating_where_nothing_can_be(tmp_path: Path, schema: bytes) -> None:
    with pytest.raises(AyarError) as caught:
        Project.create(tmp_path / "missing" / "x.ayar", schema)
    assert caught.value.key == "export_failed"


def test_a_full_disk_changes_nothing(project: Project) -> None:
    project.commit(1, "Sara", adding(person_at("e1")))
    connection = project._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    before = exported(project)
    with pytest.raises(AyarError) as caught:
        project.commit(1, "Sara", adding(person_at("e2", note="ی" * 200_000)))
    assert caught.value.key == "disk_full"
    assert exported(project) == before
    connection.execute(f"PRAGMA max_page_count = {pages + 1000}")
    project.commit(1, "Sara", adding(person_at("e2")))
    assert finish(project.check()) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 1.5 MB."""
    mount = shutil.which("mount")
    place = tmp_path / "small"
    place.mkdir()
    if sys.platform != "linux" or mount is None or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    done = subprocess.run([mount, "-t", "tmpfs", "-o", "size=1536k", "tmpfs", place], capture_output=True, check=False)
    if done.returncode != 0:
        pytest.skip("mounting is not allowed here")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def test_a_really_full_disk(small_disk: Path, schema: bytes) -> None:
    with Project.create(small_disk / "x.ayar", schema) as project:
        add_all(project, [line("متن کوتاه", key="d1")])
        saved = []
        with pytest.raises(AyarError) as caught:
            for n in range(1, 1000):
                project.commit(1, "Sara", adding(person_at(f"e{n}", note="ی" * 5000)))
                saved.append(f"e{n}")
        assert caught.value.key == "disk_full"
        assert list(project.set_for(1, "Sara").layer.annotations) == sorted(saved)
        with pytest.raises(AyarError) as importing:
            add_all(project, [line(f"{n} " + "متن " * 5000, key=f"n{n}") for n in range(100)])
        assert importing.value.key == "disk_full"
        assert project.count() == 1
    with Project.open(small_disk / "x.ayar") as again:
        assert finish(again.check()) == []


def test_another_program_writes(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project._connection.execute("PRAGMA busy_timeout = 1")
    other = sqlite3.connect(project.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(AyarError) as caught:
        project.commit(1, "Sara", adding(person_at("e1")))
    other.execute("ROLLBACK")
    other.close()
    assert caught.value.key == "locked"
    assert project.set_for(1, "Sara").id is None
    project.commit(1, "Sara", adding(person_at("e1")))


@pytest.fixture
def read_only_place(finished: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Root may write everywhere, so the answer of the system is given for it."""
    monkeypatch.setattr("storage.database.may_write", lambda _: False)
    monkeypatch.setattr("storage.locking.acquire", lambda *_: None)
    return finished


def test_a_read_only_file_can_be_read(read_only_place: Path) -> None:
    before = sorted(read_only_place.parent.iterdir())
    with Project.open(read_only_place) as project:
        assert (project.read_only, project.holder, project.count()) == (True, None, 60)
        assert project.search("متن", limit=1).hits
        assert project.info()["documents"] == 60
        with pytest.raises(AyarError) as caught:
            project.commit(1, "Sara", adding(person_at("e1")))
        assert caught.value.key == "read_only"
    assert sorted(read_only_place.parent.iterdir()) == before


def test_a_read_only_file_with_unfinished_business(read_only_place: Path) -> None:
    """What a killed process left in the log beside a file that can no longer be written is seen."""
    writer = sqlite3.connect(read_only_place, isolation_level=None)
    writer.execute("UPDATE settings SET value = '\"نو\"' WHERE name = 'title'")
    copy = read_only_place.parent / "copy"
    copy.mkdir()
    for name in (read_only_place.name, f"{read_only_place.name}-wal"):
        shutil.copyfile(read_only_place.with_name(name), copy / name)
    writer.close()
    with Project.open(copy / read_only_place.name) as project:
        assert project.title == "نو"
        assert project.read_only


def test_really_read_only_media(small_disk: Path, schema: bytes) -> None:
    path = small_disk / "x.ayar"
    with Project.create(path, schema) as project:
        add_all(project, [line("متن کوتاه", key="d1")])
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with Project.open(path) as project:
        assert (project.read_only, project.count()) == (True, 1)


def _damage(path: Path, start: int, length: int = 4096) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(os.urandom(length))


def test_a_damaged_file_is_copied_as_far_as_it_can_be_read(finished: Path) -> None:
    size = finished.stat().st_size
    for page in range(size // 4096 // 2, size // 4096 - 1, 7):
        _damage(finished, page * 4096)
    before = finished.read_bytes()
    with pytest.raises(AyarError) as caught, Project.open(finished) as project:
        exported(project)
    assert caught.value.key == "damaged_salvaged"
    copy = Path(str(caught.value.params["copy"]))
    rows = [orjson.loads(each) for each in copy.read_bytes().splitlines()]
    assert 0 < len(rows) <= 60
    assert all(row["document"]["text"].startswith(f"{row['document']['key'][1:]} متن") for row in rows)
    assert finished.read_bytes() == before


def test_a_file_cut_off_at_the_end(finished: Path) -> None:
    with finished.open("r+b") as file:
        file.truncate(3000)
    assert refused(finished).key == "damaged_unreadable"


def test_damage_is_listed_by_check(finished: Path) -> None:
    connection = sqlite3.connect(finished)
    root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'annotations'").fetchone()[0]
    connection.close()
    _damage(finished, (root - 1) * 4096, 300)
    with Project.open(finished) as project:
        assert {problem.key for problem in finish(project.check())} == {"check_database"}
