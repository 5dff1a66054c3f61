"""One writer per project: a lock that the operating system holds for a process and drops when the process dies.

The lock lies on a small file beside the project (``NAME.ayar-lock``), so that a copied or mailed project never brings a
lock along. The file names its holder; the lock itself is the system's, so a crash leaves nothing that could block.
"""

from __future__ import annotations

import getpass
import os
import sys
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import orjson

_BYTE: Final = 1 << 20  # the byte that is locked on Windows, where a locked byte cannot be read: far behind the text


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open for writing: ``since`` is ISO 8601 UTC."""

    user: str
    host: str
    pid: int
    since: str

    def __str__(self) -> str:
        return f"{self.user} ({self.host}, {self.pid})"


def myself(user: str | None) -> Holder:
    return Holder(user or _login(), _host(), os.getpid(), datetime.now(UTC).isoformat(timespec="seconds"))


def _host() -> str:
    if hasattr(os, "uname"):
        return os.uname().nodename
    import socket

    return socket.gethostname()


def _login() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "?"


class Lock:
    """Held from ``acquire`` until ``release`` or the end of the process."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        if self._descriptor is None:
            return
        if sys.platform == "win32":
            os.close(self._descriptor)
            _forget(self._path)
        else:
            _forget(self._path)  # while it is still ours: whoever waits looks again and makes a new one
            os.close(self._descriptor)
        self._descriptor = None


def _forget(path: Path) -> None:
    try:
        path.unlink()
    except OSError:
        return  # someone else took it in between, or reads it


def lock_path(project: Path) -> Path:
    return project.with_name(f"{project.name}-lock")


def acquire(project: Path, user: str | None = None) -> Lock | Holder | None:
    """The lock, or who holds it; None when no file can be made beside the project."""
    path = lock_path(project.resolve())
    while True:
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError:
            return None
        if not _try(descriptor):
            os.close(descriptor)
            return _read(path)
        if _is_at(descriptor, path):
            _write(descriptor, myself(user))
            return Lock(path, descriptor)
        os.close(descriptor)  # its holder removed it between our opening and our locking


def holder(project: Path) -> Holder | None:
    """Who holds the lock now; nobody when the file is only what a dead process left."""
    path = lock_path(project.resolve())
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return None
    try:
        return None if _try(descriptor) else _read(path)
    finally:
        os.close(descriptor)


def _is_at(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except OSError:
        return False


def _write(descriptor: int, holder: Holder) -> None:
    try:
        os.ftruncate(descriptor, 0)
        os.write(descriptor, orjson.dumps(asdict(holder)))
    except OSError:
        return  # a full disk does not make the lock less ours; only its name is missing


def _read(path: Path) -> Holder:
    try:
        return Holder(**orjson.loads(path.read_bytes()))
    except (OSError, ValueError, TypeError):
        return Holder("?", "?", 0, "")


if sys.platform == "win32":
    import msvcrt

    def _try(descriptor: int) -> bool:
        os.lseek(descriptor, _BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(descriptor, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _try(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # a file system without locks: SQLite's own still keep the data whole
        return True
