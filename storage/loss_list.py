"""What an export loses, a million of them if need be: counted in memory, kept in a nameless file of the system."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import IO, Any, Final

import orjson

from models.record import Loss
from storage.records import dumps

HELD: Final = 1_000
"""Losses in memory; as many as this make one line of the file."""


Said = tuple[Any, ...]


def said(loss: Loss) -> Said:
    """The sentence and what it is about, (key, (name, value), ..): the same for losses told in the same words."""
    return loss.key, *loss.params.items()


class LossList:
    """Losses in the order they were met. ``counts`` says how often each sentence (``Loss.key``) was.

    Adding to it raises OSError when the system's folder for such files is full.
    """

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self._latest: list[Loss] = []
        self._file: IO[bytes] | None = None

    def extend(self, losses: Iterable[Loss]) -> None:
        known = len(self._latest)
        self._latest += losses
        if len(self._latest) > known:
            self.counts.update([loss.key for loss in self._latest[known:]])
            if len(self._latest) >= HELD:
                self._put_away()

    def _put_away(self) -> None:
        if self._file is None:
            self._file = tempfile.TemporaryFile(prefix="ayar-losses-")  # noqa: SIM115 - lives as long as the list
        self._file.seek(0, 2)
        rows = [(loss.document, loss.annotation, loss.key, loss.params, loss.author) for loss in self._latest]
        self._file.write(dumps(rows) + b"\n")
        self._latest.clear()

    def __len__(self) -> int:
        return self.counts.total()

    def __iter__(self) -> Iterator[Loss]:
        if self._file is not None:
            place, end = 0, self._file.seek(0, 2)
            while place < end:
                self._file.seek(place)  # whoever else reads meanwhile has moved it
                rows = orjson.loads(self._file.readline())
                place = self._file.tell()
                yield from (Loss(*row) for row in rows)
        yield from self._latest

    def __contains__(self, loss: object) -> bool:
        return any(loss == each for each in self)

    def __del__(self) -> None:
        if self._file is not None:
            self._file.close()
