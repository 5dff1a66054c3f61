"""A file to be read: its bytes, its name, and what was found out about its encoding."""

from __future__ import annotations

import errno
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import BinaryIO, Final

from models.errors import AyarError

HEAD: Final = 1 << 16


@dataclass
class Source:
    """``name`` names documents and problems; ``encoding`` is filled in by whoever decodes, ``sure`` with it."""

    path: Path
    name: str = ""
    encoding: str | None = field(default=None, compare=False)
    sure: bool = field(default=True, compare=False)

    def __post_init__(self) -> None:
        self.name = self.name or self.path.name

    @property
    def suffix(self) -> str:
        return self.path.suffix.lower()

    @cached_property
    def head(self) -> bytes:
        """The first 64 KB."""
        with self.open() as stream:
            return stream.read(HEAD)

    def data(self) -> bytes:
        """The whole file, read anew at each call so that nobody holds on to it."""
        with self.open() as stream:
            return stream.read()

    def open(self) -> BinaryIO:
        """Raises AyarError file_not_found, no_permission."""
        try:
            return self.path.open("rb")
        except FileNotFoundError as error:
            raise AyarError("file_not_found", file=self.name) from error
        except OSError as error:
            raise AyarError(_reading_error(error), file=self.name) from error


def _reading_error(error: OSError) -> str:
    return "file_not_found" if error.errno in (errno.ENAMETOOLONG, errno.ENOTDIR, errno.EINVAL) else "no_permission"
