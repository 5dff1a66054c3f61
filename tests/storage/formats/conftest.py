from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from models.record import Problem, Record
from models.schema import Schema
from storage.formats.base import AUTO, ReadOptions, WriteOptions
from storage.formats.registry import FORMATS
from storage.formats.target import Target
from storage.reading import FileReport, read_file

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "resources" / "samples"
Read = Callable[..., tuple[list[Record], list[Problem]]]
Write = Callable[..., bytes]


@pytest.fixture(scope="session")
def schema() -> Schema:
    return Schema.load((ROOT / "resources" / "schema" / "schema.json").read_bytes())


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Reads bytes, or a file, the way an import does."""

    def read_now(
        content: bytes | Path, name: str = "file.txt", format_id: str = AUTO, options: ReadOptions | None = None
    ) -> tuple[list[Record], list[Problem]]:
        path = content if isinstance(content, Path) else tmp_path / name
        if isinstance(content, bytes):
            path.write_bytes(content)
        items = list(read_file(path, options or ReadOptions(), format_id, FileReport(str(path))))
        return [i for i in items if isinstance(i, Record)], [i for i in items if isinstance(i, Problem)]

    return read_now


@pytest.fixture
def write(tmp_path: Path, schema: Schema) -> Write:
    """The bytes that a format makes of records."""

    def write_now(records: list[Record], format_id: str, *, all_zones: bool = False) -> bytes:
        form, out = FORMATS[format_id], tmp_path / "out"
        assert form.write is not None
        with Target(out) as target:
            assert list(form.write(iter(records), target, WriteOptions(schema, all_zones=all_zones))) == [
                *range(1, len(records) + 1)
            ]
        return out.read_bytes()

    return write_now
