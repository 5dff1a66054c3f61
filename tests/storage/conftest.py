"""Projects on a real disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from storage.project import Project
from tests.storage.building import add_all, line


@pytest.fixture(scope="session")
def schema(resources: Path) -> bytes:
    """The default schema as it ships."""
    return (resources / "schema" / "schema.json").read_bytes()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "work.ayar"


@pytest.fixture
def project(path: Path, schema: bytes) -> Iterator[Project]:
    """Three short documents and nobody's work."""
    with Project.create(path, schema) as project:
        add_all(project, [line(f"سند {n}: حسن روحانی به تهران رفت.", key=f"d{n}") for n in range(3)])
        yield project


@pytest.fixture
def reopen(project: Project) -> Callable[[], Project]:
    """Closes the project and opens it again from disk, with a connection that knows nothing."""

    def open_again() -> Project:
        project.close()
        again = Project.open(project.path)
        project.__dict__.update(again.__dict__)
        return project

    return open_again
