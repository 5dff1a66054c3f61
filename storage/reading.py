"""From paths to records: folders walked in order, a format found for each file, a bad file a problem and no more."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from models.annotation import NOTHING
from models.errors import AyarError
from models.record import Problem, Record
from models.schema import Schema
from storage.formats.base import AUTO, BY_FILE, Format, ReadOptions
from storage.formats.file_names import name_from
from storage.formats.kinds import ZIP, kind_of
from storage.formats.registry import FORMATS, format_of
from storage.formats.source import Source
from storage.relabelling import Survey, relabelled, survey, with_parts

PREVIEWED: Final = 5
EXCERPT: Final = 400


@dataclass(slots=True)
class FileReport:
    """What was found out about one file. ``records`` are those it gave, ``sure`` is whether its encoding is certain."""

    file: str
    format: str = ""
    encoding: str | None = None
    sure: bool = True
    records: int = 0
    problems: int = 0


@dataclass(slots=True)
class Preview:
    """The first records of one file, as an import would take them; ``columns`` are the names a table or JSON has."""

    report: FileReport
    records: list[Record] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    columns: list[str] = field(default_factory=list)

    @property
    def excerpt(self) -> str:
        """The beginning of the first text, at most 400 code points."""
        return self.records[0].document.text[:EXCERPT] if self.records else ""


def files_of(paths: Iterable[Path]) -> list[Path]:
    """Every file to read: files as given, folders through and through by sorted path, hidden files left aside."""
    return [file for path in paths for file in (_inside(path) if path.is_dir() else [path])]


def _inside(folder: Path) -> list[Path]:
    inside = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path for path in inside if not any(p.startswith(".") for p in path.relative_to(folder).parts))


def read_file(path: Path, options: ReadOptions, format_id: str, report: FileReport) -> Iterator[Record | Problem]:
    """The records of one file, with the problem of the file itself if it cannot be used; fills in ``report``."""
    source = Source(path)
    if options.author == BY_FILE:
        options = replace(options, author=name_from(path.stem))
    try:
        form = _format(source, format_id)
        report.format = form.id
        assert form.read is not None, "format_of gives readers"
        ours = options if form.maps_labels else replace(options, labels=NOTHING)
        for item in form.read(source, ours):
            item = item if form.maps_labels else relabelled(item, options.labels, options.kinds)
            yield _counted(with_parts(item, options.parts), source, report)
    except AyarError as error:
        report.problems += 1
        yield Problem(error.key, {"file": source.name, **error.params}, str(path), _line(error))
    report.encoding, report.sure = source.encoding, source.sure
    if not source.sure:
        yield Problem("encoding_unsure", {"file": source.name, "encoding": source.encoding}, str(path), kept=True)


def _format(source: Source, format_id: str) -> Format:
    if source.path.exists() and not source.path.is_file():
        raise AyarError("not_regular_file", file=source.name)
    source.head  # noqa: B018  a file that cannot be opened says so before its format is guessed
    form, kind = format_of(source, format_id), kind_of(source.head)
    if kind is not None and not (kind == ZIP and form.packed):
        raise AyarError("no_text_file", file=source.name, kind=kind)
    return form


def _counted(item: Record | Problem, source: Source, report: FileReport) -> Record | Problem:
    if isinstance(item, Problem):
        report.problems += 1
        return replace(item, file=str(source.path))
    report.records += 1
    return item


def _line(error: AyarError) -> int | None:
    line = error.params.get("line")
    return line if isinstance(line, int) else None


def preview(paths: Sequence[Path], options: ReadOptions, format_id: str = AUTO) -> Iterator[Preview]:
    """For each file, what its first records are; nothing is stored."""
    for path in files_of(paths):
        seen = Preview(FileReport(str(path)))
        for item in itertools.islice(read_file(path, options, format_id, seen.report), PREVIEWED):
            if isinstance(item, Record):
                seen.records.append(item)
            else:
                seen.problems.append(item)
        seen.columns = _columns(path, seen.report.format, options)
        yield seen


def _columns(path: Path, format_id: str, options: ReadOptions) -> list[str]:
    form = FORMATS.get(format_id)
    try:
        return form.columns(Source(path), options) if form and form.columns else []
    except AyarError:
        return []


def surveyed(paths: Sequence[Path], options: ReadOptions, schema: Schema, format_id: str = AUTO) -> Iterator[Survey]:
    """Reads everything and stores nothing: after each record, what was met so far."""
    plain = replace(options, labels=NOTHING, kinds=schema.kinds, parts={})
    items = (item for path in files_of(paths) for item in read_file(path, plain, format_id, FileReport(str(path))))
    yield from survey(items, schema)
