"""A release in its folder, read a document at a time: memory does not grow with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import orjson

from models.corpus.splitting import PARTS
from models.errors import AyarError
from models.schema import Schema

Row = Mapping[str, Any]


def places(folder: Path) -> dict[str, str]:
    """The split of each document key, in the order of the files. Raises AyarError not_a_release."""
    try:
        found = {row["id"]: part for part in PARTS for _, row in _lines(folder / "data" / f"{part}.jsonl")}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise AyarError("not_a_release", folder=str(folder)) from error
    if not found:
        raise AyarError("not_a_release", folder=str(folder))
    return found


class Published:
    """``place`` is the split of each document key, in the order of the files. Raises AyarError not_a_release."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.place: dict[str, str] = {}
        self._at: dict[str, int] = {}
        self._voted: dict[str, tuple[int, int]] = {}
        try:
            self._index()
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise self._none() from error
        if not self.place:
            raise self._none()

    def _none(self) -> AyarError:
        return AyarError("not_a_release", folder=str(self._folder))

    def _index(self) -> None:
        for part in PARTS:
            for at, row in _lines(self._data(part)):
                self.place[row["id"]], self._at[row["id"]] = part, at
        for at, row in _lines(self._folder / "votes.jsonl"):
            first, n = self._voted.get(row["document"], (at, 0))
            self._voted[row["document"]] = first, n + 1

    def _data(self, part: str) -> Path:
        return self._folder / "data" / f"{part}.jsonl"

    def row(self, key: str) -> Row:
        """The record of a document. Raises KeyError when there is none."""
        with self._data(self.place[key]).open("rb") as stream:
            stream.seek(self._at[key])
            row: Row = orjson.loads(stream.readline())
            return row

    def decisions(self, key: str) -> Iterator[Row]:
        """The votes of a document on whose place something was decided."""
        first, n = self._voted.get(key, (0, 0))
        if n:
            with (self._folder / "votes.jsonl").open("rb") as stream:
                stream.seek(first)
                rows = [orjson.loads(stream.readline()) for _ in range(n)]
            yield from (row for row in rows if row["decision"] is not None)

    def schema(self) -> Schema | None:
        """None where the folder has none that can be read."""
        try:
            return Schema.load((self._folder / "schema.json").read_bytes(), "schema.json")
        except (OSError, AyarError):
            return None

    def version(self) -> str:
        """As its data card begins («# Title 1.0.0»); empty where there is none."""
        try:
            lines = (self._folder / "README.md").read_text("utf-8").splitlines()
        except (OSError, ValueError):
            return ""
        head = next((line for line in lines if line.startswith("# ")), "")
        return head.split()[-1] if len(head.split()) > 1 else ""


def _lines(path: Path) -> Iterator[tuple[int, Any]]:
    """Where each line begins, and what it says."""
    if not path.exists():
        return
    with path.open("rb") as stream:
        at = 0
        for line in stream:
            yield at, orjson.loads(line)
            at += len(line)
