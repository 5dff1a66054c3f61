"""From files to a project: one import, however many files, by the rules of product.md §2.2."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from models.errors import AyarError
from models.progress import Step
from models.record import Problem, Record
from models.registry import Registry
from storage.formats.base import AUTO, ReadOptions
from storage.formats.registry import FORMATS
from storage.reading import FileReport, files_of, read_file

if TYPE_CHECKING:
    from storage.adding import ImportOptions, ImportReport
    from storage.project import Project

DETECTED_IN = 4000
REGISTRY = "registry.jsonl"


@dataclass(slots=True)
class ImportResult:
    """``report`` is what the project says of it, ``files`` what was found out about each file, in reading order."""

    report: ImportReport
    files: list[FileReport] = field(default_factory=list)


def import_paths(
    project: Project, paths: Sequence[Path], options: ImportOptions, reading: ReadOptions, format_id: str = AUTO
) -> Generator[Step, None, ImportResult]:
    """Steps count records that are safe; stopping between two of them keeps these and nothing else.

    Raises AyarError no_files when there is nothing to read, no_such_format, format_not_read, and what the project
    raises; whatever is wrong with a single file is a problem of the report.
    """
    files = files_of(paths)
    if not files:
        raise AyarError("no_files", file=", ".join(map(str, paths)))
    asked = paths if format_id != AUTO else ()  # a named format holds for what was named, not for what lies beside it
    registries = [path for path in files if path.name == REGISTRY and path not in asked]
    files = [path for path in files if path not in registries]
    reports: list[FileReport] = []
    reading = replace(reading, kinds=reading.kinds or project.schema.kinds)
    steps = project.add(_records(files, options, reading, format_id, reports), options)
    report = yield from _noted(steps, reports)
    for path in registries:
        report.problems += _take_registry(project, path, dry_run=options.dry_run)
    return ImportResult(report, reports)


def _take_registry(project: Project, path: Path, *, dry_run: bool) -> list[Problem]:
    """The named entities that travelled beside an export. What the project has under the same id stays, and is told
    when it is another."""
    try:
        theirs = Registry.read(path.read_bytes(), path.name)
    except OSError as error:
        return [Problem("no_permission", {"file": path.name, "reason": str(error.strerror)}, str(path))]
    except AyarError as error:
        return [Problem(error.key, error.params, str(path))]
    ours, problems = project.registry(), []
    for entry in theirs:
        known = ours.entry(entry.id)
        if known is None and not dry_run:
            project.save_entry(entry)
        elif known is not None and known != entry:
            problems.append(Problem("entry_differs", {"id": entry.id, "file": path.name}, str(path), kept=True))
    return problems


def _records(
    files: list[Path], options: ImportOptions, reading: ReadOptions, format_id: str, reports: list[FileReport]
) -> Iterator[Record | Problem]:
    for path in files:
        reports.append(FileReport(str(path)))
        for item in read_file(path, reading, format_id, reports[-1]):
            yield _completed(item, path, options, reports[-1].format) if isinstance(item, Record) else item


def _completed(record: Record, path: Path, options: ImportOptions, format_id: str) -> Record:
    """The record with its file, and with the language of its text when nobody said which.

    A lossless format says that nobody knows the language when it does not name one; it must come out like that again.
    """
    document = record.document
    guess = options.language == AUTO and document.language is None and record.text_given
    if guess and not FORMATS[format_id].lossless:
        document = replace(document, language=_language(document.text))
    return replace(record, document=document, file=str(path))


def _language(text: str) -> str | None:
    from models.text.language import detect

    language, _ = detect(text[:DETECTED_IN])
    return None if language == "und" else language


def _noted(
    steps: Generator[Step, None, ImportReport], reports: list[FileReport]
) -> Generator[Step, None, ImportReport]:
    """The steps of the project with the name of the file in hand."""
    try:
        while True:
            step = next(steps)
            yield replace(step, note=Path(reports[-1].file).name if reports else "")
    except StopIteration as end:
        report: ImportReport = end.value
        return report
    finally:
        steps.close()
