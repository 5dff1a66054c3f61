"""Opening a project for one command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage.project import Project


@contextmanager
def opened(path: Path, *, write: bool) -> Iterator[Project]:
    """Raises AyarError locked, which names the holder, or read_only when a command would write and cannot."""
    with Project.open(path, write=write) as project:
        if write:
            project.require_write()
        yield project
