"""Two records of one file that claim to be the same thing."""

from __future__ import annotations

from models.record import Problem, Record


class Identities:
    """Remembers the line of every given identity of a file; memory grows by some 100 bytes an identity."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._lines: dict[tuple[str, ...], int] = {}

    def check(self, record: Record) -> Record | Problem:
        """The record, or a Problem when a line above had the same key (and author and role, if it has a set)."""
        document, layer, line = record.document, record.set, record.line or 0
        if not document.key_given:
            return record
        identity = (document.key, *((layer.author, layer.role) if layer else ()))
        first = self._lines.setdefault(identity, line)
        if first == line:
            return record
        shown = " / ".join(identity)
        return Problem(
            "duplicate_id", {"id": shown, "file": self._file, "first": first, "second": line}, self._file, line
        )
