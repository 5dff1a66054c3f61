"""Writing beside and replacing at the end: an export is either there whole or not there at all."""

from __future__ import annotations

import glob
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from models.errors import AyarError


class Target:
    """A file (``stream``) or a folder (``folder``) in the making, next to where it will stand.

    Leaving the ``with`` block normally puts it in place; leaving it by an exception removes every trace. Raises
    AyarError export_failed, disk_full or no_room when the system refuses.
    """

    def __init__(self, out: Path, *, folder: bool = False) -> None:
        self._out = out
        self._is_folder = folder
        self._stream: BinaryIO | None = None
        self._part: Path | None = None

    def __enter__(self) -> Self:
        try:
            self._prepare()
        except OSError as error:
            raise self.failure(error) from error
        return self

    def _prepare(self) -> None:
        if self._out.is_dir() != self._is_folder and self._out.exists():
            raise IsADirectoryError(21, "Is a directory" if self._out.is_dir() else "Not a directory", str(self._out))
        prefix = f".{self._out.name}."
        if self._is_folder:
            self._part = Path(tempfile.mkdtemp(prefix=prefix, suffix=".part", dir=self._out.parent))
            return
        number, name = tempfile.mkstemp(prefix=prefix, suffix=".part", dir=self._out.parent)
        self._part = Path(name)
        self._stream = os.fdopen(number, "wb", buffering=1 << 20)

    @property
    def stream(self) -> BinaryIO:
        assert self._stream is not None, "a folder has no stream"
        return self._stream

    @property
    def folder(self) -> Path:
        assert self._part is not None and self._is_folder, "a file has no folder"
        return self._part

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if kind is not None:
            self._discard()
            if isinstance(error, OSError):
                raise self.failure(error) from error
            return
        try:
            self._finish()
        except OSError as failed:
            self._discard()
            raise self.failure(failed) from failed

    def _finish(self) -> None:
        assert self._part is not None
        if self._is_folder:
            _move_folder(self._part, self._out)
            return
        self.stream.flush()
        os.fsync(self.stream.fileno())
        self.stream.close()
        os.chmod(self._part, _usual_mode())
        os.replace(self._part, self._out)

    def _discard(self) -> None:
        with suppress(OSError):
            if self._stream is not None:
                self._stream.close()
        if self._part is not None:
            shutil.rmtree(self._part, ignore_errors=True)
            self._part.unlink(missing_ok=True)

    def failure(self, error: OSError) -> AyarError:
        """The sentence for what the system said."""
        if error.errno == 28:
            return AyarError("disk_full", drive=str(self._out.parent))
        return AyarError("export_failed", file=str(self._out), reason=f"{error.strerror or error}.")


def sweep(out: Path) -> None:
    """Takes away what a process that was killed had begun of ``out``."""
    for part in out.parent.glob(f".{glob.escape(out.name)}.*.part"):
        if part.is_dir():
            shutil.rmtree(part, ignore_errors=True)
        else:
            part.unlink(missing_ok=True)


def _move_folder(part: Path, out: Path) -> None:
    """File by file, so that what else lies in an existing folder stays."""
    out.mkdir(exist_ok=True)
    for path in sorted(part.rglob("*")):
        place = out / path.relative_to(part)
        if path.is_dir():
            place.mkdir(exist_ok=True)
        else:
            os.replace(path, place)
    shutil.rmtree(part)


def _usual_mode() -> int:
    """mkstemp makes files private; an export is an ordinary file."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
