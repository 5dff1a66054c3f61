"""Opening a project for one command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from storage.project import Project
from ui.terminal.output import followed


@contextmanager
def opened(path: Path, *, write: bool) -> Iterator[Project]:
    """Raises AyarError locked, which names the holder, or read_only when a command would write and cannot."""
    with Project.open(path, write=write) as project:
        if write:
            project.require_write()
        yield project


@contextmanager
def on_trial(path: Path) -> Iterator[Project]:
    """A project for a dry run, which writes and takes it back: the file itself, or a copy that is gone afterwards where
    somebody holds it or it cannot be written."""
    with Project.open(path) as project:
        if not project.read_only:
            yield project
            return
        with TemporaryDirectory(prefix="ayar-") as folder:
            copy = Path(folder, path.name)
            followed(project.backup(copy))
            with Project.open(copy) as copied:
                yield copied
