"""Copies of a project: on request, and by themselves when a project is opened and its last copy is older than a day."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Generator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from models.errors import AyarError
from models.progress import Step
from storage.database import SUFFIX, connect, errors, remove

KEPT: Final = 7
EVERY: Final = timedelta(days=1)
_STAMP: Final = "%Y-%m-%dT%H%M%SZ"


def backup(
    connection: sqlite3.Connection, path: Path, out: Path, *, replace: bool = False
) -> Generator[Step, None, Path]:
    """A whole copy at ``out``, also while somebody writes; ``out`` when it is there. With ``replace`` it takes the
    place of what was there, at the end and at once. Steps count pages.

    Raises AyarError(already_there, backup_place, disk_full, export_failed).
    """
    if out.is_dir() or (out.exists() and out.samefile(path)):
        raise AyarError("backup_place", file=str(out))
    _refuse_taken(out, replace=replace)
    total = int(connection.execute("PRAGMA page_count").fetchone()[0])
    yield Step(0, total)
    part = out.with_name(f"{out.name}.part")
    remove(part)
    try:
        part.touch()  # the system says more plainly than SQLite why it cannot be made
        with errors(out):
            _copy(connection, part)
        _refuse_taken(out, replace=replace)  # also what came meanwhile
        part.replace(out)
    except OSError as error:
        raise AyarError("export_failed", file=str(out), reason=f"{error.strerror or error}.") from error
    finally:
        remove(part)
    yield Step(total, total)
    return out


def _refuse_taken(out: Path, *, replace: bool) -> None:
    if not replace and os.path.lexists(out):
        raise AyarError("already_there", file=str(out))


def _copy(connection: sqlite3.Connection, part: Path) -> None:
    target = sqlite3.connect(part)
    try:
        connection.backup(target)
    finally:
        target.close()
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def copies_folder(path: Path, folder: Path | None = None) -> Path:
    """Where the safety copies of the project at ``path`` lie; ``folder`` instead of the user's data folder."""
    if folder is None:
        from platformdirs import user_data_path

        folder = user_data_path("ayar", appauthor=False) / "copies"
    mark = hashlib.sha256(os.fsencode(path.resolve())).hexdigest()[:8]
    return folder / f"{path.stem}-{mark}"


def copies(path: Path, folder: Path | None = None) -> list[Path]:
    """The safety copies of a project, oldest first."""
    return sorted(copies_folder(path, folder).glob(f"*{SUFFIX}"))


def safety_copy(path: Path, folder: Path | None = None, now: datetime | None = None) -> Iterator[Step]:
    """A copy in the user's data folder when the newest one is older than a day; the newest seven stay.

    For a job of its own: it opens its own connection. Raises AyarError(disk_full, no_permission).
    """
    now = now or datetime.now(UTC)
    place, existing = copies_folder(path, folder), copies(path, folder)
    if existing and now - time_of(existing[-1]) < EVERY:
        return
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AyarError("no_permission", file=str(place)) from error
    with errors(path):
        connection = connect(path)
        try:
            yield from backup(connection, path, place / f"{now.strftime(_STAMP)}{SUFFIX}")
        finally:
            connection.close()
    for old in copies(path, folder)[:-KEPT]:
        remove(old)


def time_of(copy: Path) -> datetime:
    """When a safety copy was made (UTC)."""
    try:
        return datetime.strptime(copy.stem, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return datetime.fromtimestamp(copy.stat().st_mtime, UTC)


def restore(copy: Path, path: Path) -> Path:
    """Puts a safety copy beside the damaged project at ``path``, under a name that is free; returns that.

    Raises AyarError(disk_full, no_permission).
    """
    numbers = ("restored", *(f"restored-{n}" for n in range(2, 1000)))
    place = next(p for p in (path.with_name(f"{path.stem}-{name}{SUFFIX}") for name in numbers) if not p.exists())
    try:
        with errors(place):
            shutil.copyfile(copy, place)
    except OSError as error:
        raise AyarError("no_permission", file=str(place)) from error
    return place
