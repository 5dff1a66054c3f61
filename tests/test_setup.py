"""The set-up finds an interpreter that really runs, and says in one sentence when there is none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the scripts are for a POSIX shell")


def script(path: Path, body: str) -> Path:
    """A program at ``path`` that runs ``body`` in sh."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n", "utf-8")
    path.chmod(0o755)
    return path


def passes_on(path: Path) -> Path:
    """A program that is another name for the Python of this test run."""
    return script(path, f'exec "{sys.executable}" "$@"')


def find_python(root: Path, home: Path, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": f"{home / 'bin'}:/usr/bin:/bin", "HOME": str(home), **more}
    return subprocess.run([root / ".ci" / "python"], env=environment, capture_output=True, text=True, check=False)


def test_a_shim_that_only_says_not_found_is_passed_over(root: Path, tmp_path: Path) -> None:
    script(tmp_path / "bin" / "python3.13", "echo 'pyenv: python3.13: command not found' >&2; exit 127")
    passes_on(tmp_path / "bin" / "python3.12")
    found = find_python(root, tmp_path)
    assert Path(found.stdout.strip()).exists()
    assert found.returncode == 0


def test_an_interpreter_of_pyenv_is_found_without_pyenv_on_the_path(root: Path, tmp_path: Path) -> None:
    for name in ("python3.13", "python3.12", "python3"):
        script(tmp_path / "bin" / name, "exit 127")
    passes_on(tmp_path / ".pyenv" / "versions" / "3.12.9" / "bin" / "python3")
    assert find_python(root, tmp_path).returncode == 0


def test_the_chosen_interpreter_is_the_one_asked(root: Path, tmp_path: Path) -> None:
    chosen = passes_on(tmp_path / "elsewhere" / "python")
    assert find_python(root, tmp_path, AYAR_PYTHON=str(chosen)).returncode == 0


def test_a_chosen_interpreter_that_does_not_run_is_named(root: Path, tmp_path: Path) -> None:
    found = find_python(root, tmp_path, AYAR_PYTHON="/nowhere/python3")
    assert found.returncode == 1
    assert found.stderr.count("\n") == 1
    assert "/nowhere/python3" in found.stderr


def test_without_any_interpreter_one_sentence_says_how_to_get_one(root: Path, tmp_path: Path) -> None:
    if any(Path(f"/usr/local/bin/python3.{minor}").exists() for minor in (12, 13)):
        pytest.skip("this machine has one where every machine is searched")
    for name in ("python3.13", "python3.12", "python3"):
        script(tmp_path / "bin" / name, "exit 127")
    found = find_python(root, tmp_path)
    assert found.returncode == 1
    assert found.stdout == ""
    assert "uv python install" in found.stderr


def test_an_old_python_is_not_taken(root: Path, tmp_path: Path) -> None:
    """The version is asked of the interpreter itself, not read from its name."""
    fake = script(tmp_path / "python", "exit 1")
    assert find_python(root, tmp_path, AYAR_PYTHON=str(fake)).returncode == 1


def test_missing_system_packages_are_named_where_they_may_not_be_installed(root: Path, tmp_path: Path) -> None:
    """As a person without rights on a machine that has none of the packages."""
    script(tmp_path / "bin" / "dpkg-query", "exit 0")
    script(tmp_path / "bin" / "id", "echo 1000")
    script(tmp_path / "bin" / "sudo", "exit 1")
    environment = {**os.environ, "PATH": f"{tmp_path / 'bin'}:/usr/bin:/bin"}
    done = subprocess.run([root / ".ci" / "system"], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "sudo apt-get install -y" in done.stderr
    assert "libxkbcommon0" in done.stderr


def test_nothing_is_asked_for_when_all_packages_are_there(root: Path, tmp_path: Path) -> None:
    text = (root / ".ci" / "system").read_text("utf-8").replace("\\\n", "")
    named = [line.split('"')[1] for line in text.splitlines() if line.startswith(("needed=", "recommended="))]
    listed = "\\n".join(f"{package} installed" for package in " ".join(named).split())
    script(tmp_path / "bin" / "dpkg-query", f"printf '{listed}\\n'")
    environment = {**os.environ, "PATH": f"{tmp_path / 'bin'}:/usr/bin:/bin"}
    done = subprocess.run([root / ".ci" / "system"], env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
