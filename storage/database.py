"""Opening a project file: what it is, how it may be used, and what SQLite's errors mean to its user."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import quote

from models.errors import AyarError
from storage import held

APPLICATION_ID: Final = 0x41796172  # «Ayar»
VERSION: Final = 12  # the number of migrations
SUFFIX: Final = ".ayar"
BUSY_MILLISECONDS: Final = 3000
_MAGIC: Final = b"SQLite format 3\x00"
_HEADER_BYTES: Final = 100  # https://www.sqlite.org/fileformat2.html#the_database_header
_NEARLY_FULL: Final = 1 << 20


@contextmanager
def errors(path: Path, holder: str | None = None) -> Iterator[None]:
    """Turn what SQLite and the file system say about ``path`` into an AyarError; our own mistakes pass unchanged."""
    try:
        yield
    except sqlite3.Error as error:
        known = _meaning(error, path, holder)
        if known is None:
            raise
        raise known from error


def _meaning(error: sqlite3.Error, path: Path, holder: str | None) -> AyarError | None:
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith(("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_CANTOPEN")) and _is_full(path, name):
        return AyarError("disk_full", drive=str(path.parent), file=str(path))
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_PROTOCOL")):
        return AyarError("locked", file=str(path), holder=holder or "?")
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH")):
        return AyarError("read_only", file=str(path))
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR_SHORT_READ")):  # ``inspect`` knew it as ours
        return AyarError("damaged_project", file=str(path))
    if name.startswith(("SQLITE_CANTOPEN", "SQLITE_IOERR")):
        return AyarError("no_permission", file=str(path))
    return None


def _is_full(path: Path, name: str) -> bool:
    if name == "SQLITE_FULL":
        return True
    try:
        return shutil.disk_usage(path.parent).free < _NEARLY_FULL
    except OSError:
        return False


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing. Takes the write lock at the start: a deferred one fails at once after another writer."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite has already rolled back after some errors
            connection.execute("ROLLBACK")
        raise


@dataclass(slots=True)
class Opened:
    """A connection and how it may be used; ``copy`` is a private folder to delete when it is closed."""

    connection: sqlite3.Connection
    read_only: bool
    copy: tempfile.TemporaryDirectory[str] | None = field(default=None)

    def close(self) -> None:
        self.connection.close()
        if self.copy is not None:
            self.copy.cleanup()


def may_write(path: Path) -> bool:
    """Whether the file can be written and files can be made beside it, found out by trying; of a file that is open
    here by asking (``storage.held``)."""
    if held.here(path):
        return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    try:
        with path.open("r+b"), tempfile.TemporaryFile(dir=path.parent):
            return True
    except OSError:
        return False


def inspect(path: Path) -> int:
    """The version of the project file at ``path``, read without SQLite so that nothing is created beside it, unless the
    file is open here (``storage.held``).

    Raises AyarError: file_not_found, no_permission, not_a_project, damaged_project, newer_version.
    """
    if held.here(path):
        with errors(path):
            return _checked(path, *held.header(path))
    header = _header(path)
    if not header.startswith(_MAGIC) or int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise AyarError("not_a_project", file=str(path), ext=SUFFIX)
    version = _checked(path, APPLICATION_ID, int.from_bytes(header[60:64], "big"))
    if len(header) < _HEADER_BYTES:
        raise AyarError("damaged_project", file=str(path))
    return version


def _checked(path: Path, application: int, version: int) -> int:
    if application != APPLICATION_ID:
        raise AyarError("not_a_project", file=str(path), ext=SUFFIX)
    if version > VERSION:
        raise AyarError("newer_version", file=str(path), version=version)
    return version


def _header(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER_BYTES)
    except FileNotFoundError:
        raise AyarError("file_not_found", file=str(path)) from None
    except IsADirectoryError:
        raise AyarError("not_a_project", file=str(path), ext=SUFFIX) from None
    except PermissionError:
        if path.is_dir():  # what Windows says of a folder
            raise AyarError("not_a_project", file=str(path), ext=SUFFIX) from None
        raise AyarError("no_permission", file=str(path)) from None


def create(path: Path) -> sqlite3.Connection:
    """A new project file with empty tables. Raises AyarError(already_there, export_failed, disk_full)."""
    try:
        path.open("xb").close()
    except FileExistsError:
        raise AyarError("already_there", file=str(path)) from None
    except OSError as error:
        raise AyarError("export_failed", file=str(path), reason=f"{error.strerror or error}.") from None
    connection = None
    try:
        with errors(path):
            connection = connect(path)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
            _upgrade(connection)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return connection
    except BaseException:
        if connection is not None:
            connection.close()
        remove(path)
        raise


def remove(path: Path) -> None:
    """Delete a project file and what SQLite keeps beside it."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        path.with_name(name).unlink(missing_ok=True)


def connect(path: Path) -> sqlite3.Connection:
    """A connection for reading and writing, every commit on disk before it returns."""
    connection = held.connect(path, isolation_level=None, timeout=BUSY_MILLISECONDS / 1000)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA cache_size = -32000")
        connection.execute("PRAGMA secure_delete = OFF")
    except BaseException:
        connection.close()
        raise
    return connection


def open_database(path: Path, *, write: bool) -> Opened:
    """Open a project; an older one is copied beside itself and brought up to date when it may be written.

    Raises AyarError: what ``inspect`` raises, locked, read_only.
    """
    version = inspect(path)
    with errors(path):
        if not may_write(path):
            return _open_fixed(path)
        connection = connect(path)
        try:
            _prepare(connection, path, version, write=write)
        except BaseException:
            connection.close()
            raise
        return Opened(connection, read_only=not write)


def _prepare(connection: sqlite3.Connection, path: Path, version: int, *, write: bool) -> None:
    if _version_of(connection, path) < VERSION:
        if not write:
            raise AyarError("locked", file=str(path), holder="?")
        _keep_old(connection, path, version)
        _upgrade(connection)
    connection.execute("PRAGMA foreign_keys = ON")
    if not write:
        connection.execute("PRAGMA query_only = ON")


def _version_of(connection: sqlite3.Connection, path: Path) -> int:
    """The version with what the write-ahead log says about it, and whether the tables can be read at all."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > VERSION:
        raise AyarError("newer_version", file=str(path), version=version)
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        connection.execute("SELECT value FROM settings WHERE name = 'title'").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname == "SQLITE_ERROR":
            raise AyarError("damaged_project", file=str(path)) from error
        raise
    return version


def _upgrade(connection: sqlite3.Connection) -> None:
    from storage.migrations import migrate

    connection.execute("PRAGMA foreign_keys = OFF")
    migrate(connection, VERSION)
    connection.execute("PRAGMA foreign_keys = ON")


def _keep_old(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """A copy of the older file beside it; an earlier copy is never overwritten."""
    number = 0
    while (copy := path.with_name(f"{path.stem}.version-{version}{f'-{number}' if number else ''}{SUFFIX}")).exists():
        number += 1
    target = sqlite3.connect(copy)
    try:
        connection.backup(target)
    except sqlite3.Error:
        target.close()
        remove(copy)
        raise
    target.close()


def _open_fixed(path: Path) -> Opened:
    """A file that cannot be written, or lies where nothing can be: never changes, so SQLite need not lock it.

    What a write-ahead log beside it holds is seen too: by SQLite itself when it can, else in a private copy.
    """
    log = path.with_name(f"{path.name}-wal")
    if not log.exists() or log.stat().st_size == 0:
        return Opened(_readable(f"{uri(path)}?immutable=1"), read_only=True)
    try:
        return Opened(_readable(f"{uri(path)}?mode=ro"), read_only=True)
    except sqlite3.OperationalError:
        folder = tempfile.TemporaryDirectory(prefix="ayar-")
        copy = Path(shutil.copyfile(path, Path(folder.name, path.name)))
        shutil.copyfile(log, copy.with_name(log.name))
        return Opened(_readable(f"{uri(copy)}?mode=rw"), read_only=True, copy=folder)


def uri(path: Path) -> str:
    return f"file:{quote(os.fspath(path.resolve()).replace(os.sep, '/'))}"


def _readable(uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, isolation_level=None)
    try:
        connection.execute("PRAGMA query_only = ON")
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    except BaseException:
        connection.close()
        raise
    if version < VERSION:
        connection.close()
        raise AyarError("read_only", file=uri)
    return connection
