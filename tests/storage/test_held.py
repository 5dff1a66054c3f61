"""A second connection in this process must not take the locks of the first one away."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

from storage import database, held
from storage.project import Project
from tests.storage.building import add_all, adding, finish, line, person_at

TOUCH = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("SELECT count(*) FROM documents").fetchone()
connection.close()
"""


def other_process(path: Path) -> None:
    """Another process reads the project and closes it: the last one out removes the write-ahead log."""
    subprocess.run([sys.executable, "-c", TOUCH, str(path)], check=True)


def test_the_log_stays_while_the_project_is_open(tmp_path: Path, resources: Path) -> None:
    path = tmp_path / "work.ayar"
    with Project.create(path, (resources / "schema" / "schema.json").read_bytes(), user="Mina") as project:
        add_all(project, [line("متن کوتاه", "k")])
        project.again().close()
        database.inspect(path)
        assert database.may_write(path)
        other_process(path)
        assert path.with_name(f"{path.name}-wal").exists(), "our locks are still there"
        project.commit(1, "Mina", adding(person_at("e1")))
    with Project.open(path) as again:
        assert set(again.set_for(1, "Mina").layer.annotations) == {"e1"}
        assert finish(again.check()) == []


def test_a_file_counts_as_open_until_the_last_connection_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "any.db"
    sqlite3.connect(path).close()
    assert not held.here(path)
    one, other = held.connect(path), held.connect(path)
    one.close()
    one.close()
    assert held.here(path)
    other.close()
    assert not held.here(path)
    assert not held.here(tmp_path / "missing")
