"""Damaged files for every reader: what a reader may do with them, and how to make them.

A format joins in by a line in ``examples.py``; ``test_fuzz.py`` does the rest. Bytes are damaged anywhere, JSON also
value by value (``bent``), zips also inside their members (``rezipped``): a flipped byte outside breaks a checksum only.
"""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable, Iterable
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from models.record import Problem, Record
from models.schema import Schema
from storage.adding import ImportOptions
from storage.formats.base import ReadOptions
from storage.importing import import_paths
from storage.project import Project
from storage.reading import FileReport, read_file
from tests.storage.building import finish
from tests.storage.formats.conftest import ROOT
from ui.catalogue import LANGUAGES
from ui.i18n import describe, plain, set_language

PIECES = [
    *(bytes([c]) for c in b'\0\xff\xd8\n\r"{[}]:,<>\t&;|/#-_='), b"&#x0;", b"NaN", b"Infinity", b"\\ud800", b"\\u0000",
    b"-1", b"1e999", b"null", b"true", b"\xef\xbb\xbf", b"\xff\xfe", b"\xd9", b"B-", b"O", b"<article>", b"<p>",
    b"9" * 30, b"[" * 300, b'{"a":' * 300, "😀".encode(), "\u200c".encode(), b"\r\n", b"<!DOCTYPE x>",
]  # fmt: skip
PIECE = st.one_of(st.sampled_from(PIECES), st.binary(max_size=8))
EDITS = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), PIECE), min_size=1, max_size=6)
Edits = list[tuple[float, int, bytes]]
ODD_VALUES: list[Any] = [
    None, True, 0, -1, 2**63 - 1, 1.5, 1e308, "", " ", "\0", "\u200c", "=1+1", [], {}, [[]], [0], [5, 2], [None, None],
    {"id": None}, "9" * 40, [1, 2, 3], {"start": -1, "end": 10**9},
]  # fmt: skip
BENDS = st.lists(st.tuples(st.integers(0, 500), st.sampled_from(ODD_VALUES)), min_size=1, max_size=4)
TIMES = int(os.environ.get("AYAR_FUZZ", "1"))
"""How many times as long to search as the suite does, and elsewhere each time; 1 is always the same examples."""
BOUNDED = settings(
    max_examples=40 * TIMES, suppress_health_check=list(HealthCheck), deadline=None, derandomize=TIMES == 1
)
SHORT = settings(BOUNDED, max_examples=6 * TIMES)  # for what makes a project each time
DAMAGE = (
    "offset_out_of_range", "empty_span", "dangling_argument", "text_changed_outside", "bad_fragments",
    "damaged_project", "damaged_salvaged",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Example:
    """A good file to damage: ``name`` with its ``data``, and files that belong beside it, by name."""

    name: str
    data: bytes
    beside: dict[str, bytes] = field(default_factory=dict)

    def put(self, folder: Path, data: bytes | None = None) -> Path:
        for name, content in self.beside.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)
        path = folder / self.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(self.data if data is None else data)
        return path


def damaged(data: bytes, edits: Edits) -> bytes:
    for place, cut, piece in edits:
        at = int(place * len(data))
        data = data[:at] + piece + data[at + cut :]
    return data


def bent(data: bytes, bends: list[tuple[int, Any]]) -> bytes:
    """JSON, or JSON Lines, with the n-th values in it replaced (n counts on from the start when there are fewer)."""
    values = [orjson.loads(line) for line in ([data] if _is_json(data) else data.splitlines()) if line.strip()]
    for number, odd in bends:
        places = list(_places(values))
        holder, at = places[number % len(places)]
        holder[at] = deepcopy(odd)
    return b"\n".join(map(orjson.dumps, values)) + b"\n"


def _is_json(data: bytes) -> bool:
    try:
        orjson.loads(data)
    except orjson.JSONDecodeError:
        return False
    return True


def _places(value: Any) -> list[tuple[Any, Any]]:
    found, waiting = [], [value]
    while waiting:
        holder = waiting.pop()
        keys: Any = holder if isinstance(holder, dict) else range(len(holder))
        for at in keys:
            found.append((holder, at))
            if isinstance(holder[at], dict | list):
                waiting.append(holder[at])
    return found


def rezipped(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """A zip whose members went through ``change`` (name, content)."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return out.getvalue()


def assert_survives(path: Path, format_id: str, options: ReadOptions | None = None) -> list[Record | Problem]:
    """Reads a file the way an import does: problems and whole records come out, and no exception."""
    items = list(read_file(path, options or ReadOptions(), format_id, FileReport(str(path))))
    for item in items:
        if isinstance(item, Record):
            assert item.document.text.strip() or not item.text_given
            item.document.text.encode()
        else:
            assert isinstance(item, Problem)
            assert item.key
            assert item.file == str(path)
        assert_can_be_said(item.problems if isinstance(item, Record) else [item])
    return items


def assert_can_be_said(problems: Iterable[Problem]) -> None:
    """One line in each language, with everything that its sentence names; long and invisible values made legible."""
    for problem in problems:
        for language in LANGUAGES:
            set_language(language)
            said = plain(describe(problem))
            assert "\n" not in said
            assert len(said) < 2000
            assert "{" not in said or "{" in str(problem.params)
    set_language("en")


def assert_whole_import(path: Path, format_id: str) -> None:
    """What an import of the file leaves in a project is whole: it counts right, checks clean and goes out again."""
    schema = Schema.load((ROOT / "resources" / "schema" / "schema.json").read_bytes())
    with Project.create(path.parent / "fuzz.ayar", schema) as project:
        report = finish(import_paths(project, [path], ImportOptions(author="F"), ReadOptions(), format_id)).report
        assert project.count() == report.added
        assert [p.key for p in finish(project.check()) if p.key in DAMAGE] == []
        assert len(list(project.raw_lines("all"))) >= report.added
