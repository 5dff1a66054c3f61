"""From a project to a file beside its place; in its place only when nothing speaks against it."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.annotation import NOTHING
from models.annotation_set import GOLD
from models.errors import AyarError
from models.label_mapping import SOURCE, names_before, parts_before
from models.progress import Step
from models.record import Loss, Record
from storage.formats.base import Format, WriteOptions
from storage.formats.registry import format_named
from storage.formats.target import Target
from storage.loss_list import LossList
from storage.relabelling import relabelled, with_parts

if TYPE_CHECKING:
    from storage.project import Project

ALL: Final = "all"
REGISTRY: Final = "registry.jsonl"


@dataclass(slots=True)
class ExportReport:
    """The result object of product.md §2.1, filled while the export runs. ``aside`` are the documents that it left out
    because they are set aside."""

    documents: int = 0
    sets: int = 0
    annotations: int = 0
    aside: int = 0
    files: list[str] = field(default_factory=list)
    losses: LossList = field(default_factory=LossList)


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
    authors, has_gold = project.authors(), project.has_gold()
    if chosen is None:
        if form.lossless:
            return ALL
        if has_gold:
            return GOLD
        raise AyarError("choose_set", authors=", ".join(authors) or "–")
    if chosen not in (ALL, GOLD, *authors) or (chosen == GOLD and not has_gold):
        raise AyarError("no_such_author", author=chosen, authors=", ".join(authors) or "–")
    return chosen


def losses_of(project: Project, form: Format, selection: str, options: WriteOptions) -> Iterator[list[Loss]]:
    """What an export would lose, record by record, without writing anything: for whoever wants to ask first."""
    if form.losses is not None:
        for record in project.records(selection):
            yield list(form.losses(record, options))


def losses_path(out: Path) -> Path:
    """Where the list of losses stands, beside the export."""
    return out.with_name(f"{out.name}.losses.md")


def export(
    project: Project, out: Path, form: Format, selection: str, report: ExportReport,
    *, strict: bool = False, all_zones: bool = False, how: Mapping[str, str] = NOTHING,
) -> Generator[Step, None, None]:  # fmt: skip
    """Writes ``out`` and the registry beside it and fills in ``report``; steps count records.

    Raises AyarError strict_losses (nothing is written; ``report.losses`` has them), nothing_to_export, export_failed,
    disk_full, no_such_option.
    """
    options = WriteOptions(project.schema, all_zones=all_zones, how=form.way(how))
    documents, sets, annotations = project.totals(selection)
    if not documents:
        raise AyarError("nothing_to_export", status=selection)
    with Target(out, folder=form.folder) as target:
        for done in _written(project, target, form, selection, options, report):
            yield Step(done, max(documents, sets))
        if strict and report.losses:
            raise AyarError("strict_losses", format=form.id, report=str(losses_path(out)))
    report.documents, report.sets, report.annotations = documents, sets, annotations
    report.aside = project.totals(selection, aside=True)[0]
    report.files.append(str(out))
    report.files.append(str(_write_registry(project, out, form)))


def _write_registry(project: Project, out: Path, form: Format) -> Path:
    """What ``entity_ref`` and ``event_ref`` point at travels beside every export."""
    place = (out if form.folder else out.parent) / REGISTRY
    with Target(place) as target:
        target.stream.write(project.registry().lines())
    return place


def _written(
    project: Project, target: Target, form: Format, selection: str, options: WriteOptions, report: ExportReport
) -> Iterator[int]:
    if form.is_stored_form:
        return _raw(project, target, selection)
    assert form.write is not None, "writer_named gives writers"
    return form.write(_examined(project, form, selection, options, report), target, options)


def _examined(
    project: Project, form: Format, selection: str, options: WriteOptions, report: ExportReport
) -> Iterator[Record]:
    """Each record, after what it will lose has been noted, with the names that were asked for."""
    names = names_before(options.schema) if options.how.get("labels") == SOURCE else NOTHING
    parts = parts_before(options.schema) if SOURCE in options.how.values() else {}
    layer = "layer" if options.how.get("layers") == SOURCE else ""  # those know their labels; others stay in our layers
    for record in project.records(selection):
        if form.losses is not None:
            author = record.set.author if record.set is not None else None
            report.losses.extend(replace(loss, author=author) for loss in form.losses(record, options))
        renamed = with_parts(relabelled(record, names), parts, layer)
        assert isinstance(renamed, Record), "a record stays one"
        yield renamed


def _raw(project: Project, target: Target, selection: str) -> Iterator[int]:
    """The lines as the project keeps them: the same bytes, several times as fast."""
    for done, line in enumerate(project.raw_lines(selection), 1):
        target.stream.write(line)
        yield done
