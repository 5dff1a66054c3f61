"""Other people's libraries doing the same work as Ayar's formats: the same records into a file, the same file read.

``prepare`` turns records in memory into what the library takes, in the plain Python that its user would write;
``write`` is the library from there to the file, ``read`` the library from the file to objects in memory. What each one
does is said beside it. Our side of a comparison is ``Format.write`` from the same records, and ``Format.read`` to
records.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from models.record import Record
from storage.formats.base import WriteOptions

Prepare = Callable[[Sequence[Record], WriteOptions], Any]
Write = Callable[[Any, Path], object]
Read = Callable[[Path], int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """``library_writes`` says that Ayar writes the format with this library too: there its own time is the measure.
    ``few`` is how many articles are enough where the library is slow."""

    name: str
    prepare: Prepare | None = None
    write: Write | None = None
    read: Read | None = None
    library_writes: bool = False
    few: int = 2_000


MODULES: Final = ("rows", "tokens", "tools", "cas")


def peers() -> dict[str, tuple[Peer, ...]]:
    """The peers of each format by its id. Imports no library yet."""
    modules = [import_module(f"benchmarks.peers.{module}") for module in MODULES]
    return {name: found for module in modules for name, found in module.PEERS.items()}
