"""From a project to a file: losses first, then the file beside its place, then in its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.annotation_set import GOLD
from models.errors import AyarError
from models.progress import Step
from models.record import Loss, Record
from storage.formats.base import Format, WriteOptions
from storage.formats.registry import format_named
from storage.formats.target import Target

if TYPE_CHECKING:
    from storage.project import Project

ALL: Final = "all"


@dataclass(slots=True)
class ExportReport:
    """The result object of product.md §2.1, filled while the export runs."""

    documents: int = 0
    sets: int = 0
    annotations: int = 0
    files: list[str] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)
    _last: str | None = None

    def count(self, record: Record) -> None:
        """Sets of one document come one after another."""
        if record.document.key != self._last:
            self.documents += 1
            self._last = record.document.key
        if record.set is not None:
            self.sets += 1
            self.annotations += len(record.set.annotations)


def writer_named(name: str) -> Format:
    """Raises AyarError no_such_format, format_not_written."""
    form = format_named(name)
    if form.write is None:
        raise AyarError("format_not_written", format=form.id)
    return form


def chosen_set(project: Project, form: Format, chosen: str | None) -> str:
    """Whose annotations go out: as asked; else all for a lossless format, else gold.

    Raises AyarError choose_set when there is no gold and nothing was asked, no_such_author.
    """
    authors, has_gold = _authors(project)
    if chosen is None:
        if form.lossless:
            return ALL
        if has_gold:
            return GOLD
        raise AyarError("choose_set", authors=", ".join(authors) or "–")
    if chosen not in (ALL, GOLD, *authors) or (chosen == GOLD and not has_gold):
        raise AyarError("no_such_author", author=chosen, authors=", ".join(authors) or "–")
    return chosen


def losses_of(project: Project, form: Format, selection: str, options: WriteOptions) -> Iterator[Loss]:
    """What would go missing, before anything is written."""
    if form.losses is not None:
        for record in project.records(selection):
            yield from form.losses(record, options)


def losses_path(out: Path) -> Path:
    """Where the list of losses stands, beside the export."""
    return out.with_name(f"{out.name}.losses.md")


def export(
    project: Project, out: Path, form: Format, selection: str, report: ExportReport,
    *, strict: bool = False, all_zones: bool = False,
) -> Iterator[Step]:  # fmt: skip
    """Writes ``out`` and fills in ``report``; steps count documents.

    Raises AyarError strict_losses (nothing is written; ``report.losses`` has them), nothing_to_export, export_failed,
    disk_full.
    """
    options = WriteOptions(project.schema, all_zones=all_zones)
    report.losses.extend(losses_of(project, form, selection, options))
    if strict and report.losses:
        raise AyarError("strict_losses", format=form.id, report=str(losses_path(out)))
    with Target(out, folder=form.folder) as target:
        yield from _write(project, target, form, selection, options, report)
        if not report.documents:
            raise AyarError("nothing_to_export", status=selection)
    report.files.append(str(out))


def _write(
    project: Project, target: Target, form: Format, selection: str, options: WriteOptions, report: ExportReport
) -> Iterator[Step]:
    assert form.write is not None, "writer_named gives writers"
    total = project.count()
    for _ in form.write(_counted(project.records(selection), report), target, options):
        yield Step(report.documents, total)


def _counted(records: Iterable[Record], report: ExportReport) -> Iterator[Record]:
    for record in records:
        report.count(record)
        yield record


def _authors(project: Project) -> tuple[list[str], bool]:
    """(names of everyone who has a set, whether there is gold)."""
    raise NotImplementedError
