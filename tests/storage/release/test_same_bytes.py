"""The same project and options give the same bytes: whoever runs it, wherever, in whatever locale, at whatever time."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from storage.formats.registry import FORMATS
from storage.sample import make

ROOT = Path(__file__).resolve().parents[3]
WRITERS = ",".join(name for name, form in FORMATS.items() if form.write is not None)
OPTIONS = ("--version", "1.0.0", "--formats", WRITERS, "--seed", "7", "--licence", "CC BY 4.0", "--limits", "Fiction.")
HERE = {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "USER": "one", "HOME": "/tmp"}
THERE = {
    "PYTHONHASHSEED": "4242", "TZ": "Asia/Tehran", "LC_ALL": "", "LANG": "fa_IR", "LANGUAGE": "ar", "USER": "دیگری",
    "LOGNAME": "other", "COLUMNS": "40", "SOURCE_DATE_EPOCH": "1",
}  # fmt: skip


def released(python: str, project: Path, out: Path, settings: dict[str, str], cwd: Path, umask: int = 0o022) -> None:
    environment = {"PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1", **settings}
    command = [python, str(ROOT / "main.py"), "release", str(project), str(out), *OPTIONS, "--json"]
    made = subprocess.run(command, env=environment, cwd=cwd, umask=umask, capture_output=True, check=False)
    assert made.returncode == 0, made.stderr.decode()


def digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A project, and its release."""
    folder = tmp_path_factory.mktemp("same")
    for _ in make(folder / "sample.ayar", "Sample"):
        pass
    released(sys.executable, folder / "sample.ayar", folder / "one", HERE, folder)
    return folder / "sample.ayar", folder / "one"


def test_another_machine_gives_the_same_bytes(first: tuple[Path, Path], tmp_path: Path) -> None:
    project, one = first
    elsewhere = tmp_path / "جای دیگر" / "p q"
    elsewhere.mkdir(parents=True)
    shutil.copy(project, elsewhere / "other name.ayar")
    released(
        sys.executable,
        elsewhere / "other name.ayar",
        elsewhere / "two",
        {**THERE, "HOME": str(tmp_path)},
        tmp_path,
        0o077,
    )
    assert digests(elsewhere / "two") == digests(one)


def test_a_project_made_anew_of_the_same_files_gives_the_same_bytes(first: tuple[Path, Path], tmp_path: Path) -> None:
    """Nothing of when and by whom it was made goes out."""
    for _ in make(tmp_path / "again.ayar", "Sample"):
        pass
    released(sys.executable, tmp_path / "again.ayar", tmp_path / "two", HERE, tmp_path)
    assert digests(tmp_path / "two") == digests(first[1])


@pytest.mark.skipif("AYAR_OTHER_PYTHON" not in os.environ, reason="names no other Python that has the packages")
def test_another_python_gives_the_same_bytes(first: tuple[Path, Path], tmp_path: Path) -> None:
    released(os.environ["AYAR_OTHER_PYTHON"], first[0], tmp_path / "two", THERE, tmp_path)
    assert digests(tmp_path / "two") == digests(first[1])
