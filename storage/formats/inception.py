"""INCEpTION's project export, and its export of one annotator's document: a zip, read in memory and never unpacked.

``annotation/DOCUMENT/USER.*`` are the annotators' sets, ``curation/DOCUMENT/CURATION_USER.*`` is gold; each is XMI,
JSON or WebAnno TSV, alone or in a zip with its type system. ``source/DOCUMENT`` is the text. Java's ``.ser`` files are
never opened: who exported as plain text has annotations nowhere else, and is told.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any, Final

import orjson

from models.annotation_set import ANNOTATOR, FINISHED, GOLD, IN_PROGRESS, OPEN, SEALED, AnnotationSet
from models.errors import AyarError
from models.record import Problem, Record
from storage.formats.base import AUTO, Format, ReadOptions
from storage.formats.cas import Cas
from storage.formats.cas_files import cas_of
from storage.formats.cas_reading import record_of
from storage.formats.decoding import bad_character, decode
from storage.formats.packed import DAMAGED, LARGEST, refuse_bombs
from storage.formats.source import Source
from storage.formats.standoff import document_of

PROJECT: Final = re.compile(r"exportedproject[^/]*\.json")
ANNOTATIONS: Final = ("annotation", "curation")
CURATION: Final = "curation"
CAS_SUFFIXES: Final = (".xmi", ".json", ".tsv")
TYPES: Final = "TypeSystem.xml"
FINAL_STATES: Final = ("FINISHED", "CURATION_FINISHED")


def read(source: Source, options: ReadOptions) -> Iterator[Record | Problem]:
    """Raises AyarError wrong_format for what is no zip of INCEpTION, zip_bomb."""
    refuse_bombs(source, "inception")
    try:
        with source.open() as stream, zipfile.ZipFile(stream) as packed:
            yield from _Export(packed, source.name, options).records()
    except DAMAGED as error:
        raise AyarError("wrong_format", file=source.name, format="inception") from error


class _Export:
    """One zip: documents in the order of their names, annotators by name, then the curation."""

    def __init__(self, packed: zipfile.ZipFile, file: str, options: ReadOptions) -> None:
        self._packed, self._file, self._options = packed, file, options
        self._names = [info.filename for info in packed.infolist() if not info.is_dir()]
        self._states = _states(self._project())

    def _project(self) -> dict[str, Any]:
        name = next((n for n in self._names if PROJECT.fullmatch(n)), None)
        try:
            value = orjson.loads(self._packed.read(name)) if name else {}
        except orjson.JSONDecodeError:
            value = {}
        return value if isinstance(value, dict) else {}

    def records(self) -> Iterator[Record | Problem]:
        found = 0
        for name in sorted(self._names):
            if _leads_out(name):
                yield Problem("zip_unsafe", {"file": self._file, "part": name[:80]}, self._file, kept=False)
        for name in sorted(self._names, key=_order):
            parts = PurePosixPath(name).parts
            if _leads_out(name):
                continue
            if len(parts) == 3 and parts[0] in ANNOTATIONS:
                found += 1
                yield self._annotated(name, parts[1], PurePosixPath(name).stem, parts[0])
            elif len(parts) == 1 and PurePosixPath(name).suffix in CAS_SUFFIXES and not PROJECT.fullmatch(name):
                found += 1
                yield self._alone(name)
            elif len(parts) == 2 and parts[0] == "source" and not self._has_sets(parts[1]):
                found += 1
                yield self._source(name, parts[1])
        if not found:
            raise AyarError("wrong_format", file=self._file, format="inception")

    def _has_sets(self, document: str) -> bool:
        return any(name.startswith(tuple(f"{folder}/{document}/" for folder in ANNOTATIONS)) for name in self._names)

    def _alone(self, name: str) -> Record | Problem:
        """A document exported by itself, with its type system beside it."""
        types = self._packed.read(TYPES) if TYPES in self._names else b""
        cas = cas_of(name, self._packed.read(name), self._named(name), types)
        return self._failed(cas) or self._record(cas, PurePosixPath(name).name, name, "", ANNOTATOR, FINISHED)

    def _annotated(self, name: str, document: str, user: str, folder: str) -> Record | Problem:
        role = GOLD if folder == CURATION else ANNOTATOR
        done = self._states.get((document, user if role == ANNOTATOR else "")) in FINAL_STATES
        status = (SEALED if done else OPEN) if role == GOLD else FINISHED if done else IN_PROGRESS
        try:
            cas = self._cas(name)
        except AyarError as error:
            return Problem(error.key, {**error.params, "file": self._named(name)}, self._file, 1)
        if cas is None:
            return self._textual(name, document, user, role)
        return self._record(self._with_source(cas, document, name), document, name, user, role, status)

    def _failed(self, cas: Cas | None) -> Problem | None:
        return None if cas is not None else Problem("empty_file", {"file": self._file}, self._file, 1)

    def _record(self, cas: Cas | None, document: str, name: str, user: str, role: str, status: str) -> Record | Problem:
        assert cas is not None, "whoever calls has looked"
        where = self._named(name)
        return record_of(cas, where, self._options, name=document, author=user, role=role, status=status)

    def _named(self, name: str) -> str:
        return f"{self._file}/{name}"

    def _cas(self, name: str) -> Cas | None:
        """The CAS of a member, or of the one in a zip that is a member; None when it is text or something else."""
        data = self._packed.read(name)
        if not name.endswith(".zip"):
            return cas_of(name, data, self._named(name))
        with zipfile.ZipFile(io.BytesIO(data)) as inner:
            if sum(info.file_size for info in inner.infolist()) > LARGEST // 4:
                raise AyarError("zip_bomb", file=self._named(name))
            names = inner.namelist()
            inside = [n for n in names if n.endswith(CAS_SUFFIXES) and not n.endswith(TYPES)]
            types = inner.read(TYPES) if TYPES in names else b""
            return cas_of(inside[0], inner.read(inside[0]), self._named(name), types) if inside else None

    def _with_source(self, cas: Cas, document: str, name: str) -> Cas:
        """WebAnno TSV does not say what stands between two sentences and at the end; the source does, if it says the
        same otherwise."""
        text, shown = self._text(document), cas.text or ""
        if name.endswith(".tsv") and text and text.split() == text[: len(shown)].split() == shown.split():
            cas.text = text
        return cas

    def _text(self, document: str) -> str | None:
        name = f"source/{document}"
        if name not in self._names or document.endswith((".zip", *CAS_SUFFIXES)):
            return None
        try:
            text = decode(self._packed.read(name), AUTO, name).text
        except AyarError:
            return None
        return text if bad_character(text) is None and text.strip() else None

    def _source(self, name: str, document: str) -> Record | Problem:
        """A text that nobody has annotated."""
        text = self._text(document)
        if text is not None:
            return Record(document_of(text, document), line=1)
        cas = cas_of(name, self._packed.read(name), self._named(name)) if name.endswith(CAS_SUFFIXES) else None
        if cas is None:
            return Problem("unknown_format", {"file": self._named(name)}, self._file, 1)
        item = self._record(cas, document, name, "", ANNOTATOR, FINISHED)
        return Record(item.document, line=1) if isinstance(item, Record) else item

    def _textual(self, name: str, document: str, user: str, role: str) -> Record | Problem:
        """Annotations that were exported as plain text: the set is there, and says that it is not what it was."""
        text = self._text(document)
        if text is None:
            return Problem("unknown_format", {"file": self._named(name)}, self._file, 1)
        told = {"author": user, "document": document}
        layer = AnnotationSet(author=user, role=role, status=OPEN if role == GOLD else IN_PROGRESS)
        problem = Problem("java_only", told, self._file, 1, kept=True)
        return Record(document_of(text, document), layer, line=1, problems=(problem,))


def _states(project: dict[str, Any]) -> dict[tuple[str, str], str]:
    """The state of each (document, annotator), and of (document, "") for the curation."""
    states: dict[tuple[str, str], str] = {}
    for key in ("source_documents", "annotation_documents"):
        rows = project.get(key)
        for row in rows if isinstance(rows, list) else ():
            if isinstance(row, dict) and isinstance(row.get("name"), str):
                states[row["name"], str(row.get("user", ""))] = str(row.get("state"))
    return states


def _leads_out(name: str) -> bool:
    """Whether a name, unpacked, would land outside its folder."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return ".." in parts or name.startswith(("/", "\\")) or bool(re.match(r"[A-Za-z]:", name))


def _order(name: str) -> tuple[str, int, str]:
    parts = PurePosixPath(name).parts
    folder = parts[0] if len(parts) > 1 else ""
    return (parts[1] if len(parts) > 1 else name, (folder == CURATION) + 2 * (folder == "source"), name)


def recognise(source: Source) -> bool:
    """A zip that begins like one and names what INCEpTION puts into its exports."""
    if source.head[:2] != b"PK":
        return False
    try:
        with source.open() as stream, zipfile.ZipFile(stream) as packed:
            names = packed.namelist()
    except (*DAMAGED, AyarError):
        return False
    return any(PROJECT.fullmatch(n) or n.endswith((".xmi", f"/{TYPES}")) or n == TYPES for n in names)


FORMAT = Format(id="inception", suffixes=(".zip",), read=read, recognise=recognise, maps_labels=True, packed=True)
