"""What can still be read of a damaged project goes into a file beside it; the project itself is not touched."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from models.errors import AyarError
from storage import dumping
from storage.database import uri

_GIVE_UP: Final = 10_000  # ids in a row that lead nowhere, when not even their number can be read
_WAYS: Final = ("mode=ro", "immutable=1")


def damaged(path: Path) -> AyarError:
    """The error for a damaged project, after everything readable was copied: damaged_salvaged, damaged_unreadable."""
    copy = salvage(path)
    if copy is None:
        return AyarError("damaged_unreadable", file=str(path))
    return AyarError("damaged_salvaged", file=str(path), copy=str(copy))


def salvage(path: Path) -> Path | None:
    """Writes ``NAME.salvaged.jsonl`` (``ayar-jsonl``) beside the project, or in a temporary folder where nothing can be
    written; None when nothing could be read."""
    for way in _WAYS:
        try:
            connection = sqlite3.connect(f"{uri(path)}?{way}", uri=True, isolation_level=None)
        except sqlite3.Error:
            continue
        try:
            if lines := list(_lines(connection)):
                return _write(path, lines)
        finally:
            connection.close()
    return None


def _lines(connection: sqlite3.Connection) -> Iterator[bytes]:
    failures = 0
    for document_id in _ids(connection):
        found = _document(connection, document_id)
        yield from found
        failures = 0 if found else failures + 1
        if failures > _GIVE_UP:
            return


def _ids(connection: sqlite3.Connection) -> range:
    for table in ("documents", "texts"):
        column = "id" if table == "documents" else "document_id"
        try:
            last = connection.execute(f"SELECT max({column}) FROM {table}").fetchone()[0]  # noqa: S608 - two constants
            return range(1, (last or 0) + 1)
        except sqlite3.Error:
            continue
    return range(1, _GIVE_UP)


def _document(connection: sqlite3.Connection, document_id: int) -> list[bytes]:
    """The document with all its sets; when these cannot be read, the document alone."""
    for selection in (dumping.ALL, None):
        try:
            return list(dumping.lines_of(connection, document_id, selection))
        except (sqlite3.Error, ValueError, TypeError):
            continue
    return []


def _write(path: Path, lines: list[bytes]) -> Path:
    name = f"{path.stem}.salvaged.jsonl"
    try:
        copy = path.with_name(name)
        copy.write_bytes(b"".join(lines))
    except OSError:
        copy = Path(tempfile.mkdtemp(prefix="ayar-"), name)
        copy.write_bytes(b"".join(lines))
    return copy
