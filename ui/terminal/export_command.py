"""``export``: annotations to a file, losses told first."""

from __future__ import annotations

import argparse
from typing import Any

from models.errors import AyarError
from models.record import Loss
from storage.exporting import ExportReport, chosen_set, export, losses_path, writer_named
from ui.loss_report import write_losses
from ui.terminal.access import opened
from ui.terminal.output import Output, followed, sentence


def run(arguments: argparse.Namespace) -> int:
    output = Output(as_json=arguments.json)
    form, report = writer_named(arguments.format), ExportReport()
    with opened(arguments.project, write=False) as project:
        selection = chosen_set(project, form, arguments.set)
        steps = export(
            project, arguments.out, form, selection, report, strict=arguments.strict, all_zones=arguments.all_zones,
            how=dict(arguments.how),
        )  # fmt: skip
        try:
            followed(steps)
        except AyarError as error:
            if error.key != "strict_losses":
                raise
            write_losses(losses_path(arguments.out), form.id, report.losses)
            output.listed(report.losses, losses_path(arguments.out))
            output.error(error, as_object(report))
            return 1
    _report_losses(arguments, form.id, report, output)
    lines = [f"{report.documents:,} documents, {report.sets:,} sets, {report.annotations:,} annotations", *report.files]
    if report.aside:
        lines.insert(1, f"left out: {report.aside:,} documents that are set aside")
    output.result(as_object(report) if arguments.json else {}, lines)
    return 0


def _report_losses(arguments: argparse.Namespace, format_id: str, report: ExportReport, output: Output) -> None:
    place = losses_path(arguments.out)
    write_losses(place, format_id, report.losses)
    if report.losses:
        report.files.append(str(place))
        output.listed(report.losses, place)


def as_object(report: ExportReport) -> dict[str, Any]:
    """The result object of product.md §2.1."""
    return {
        "documents": report.documents, "sets": report.sets, "annotations": report.annotations, "files": report.files,
        "losses": map(loss_object, report.losses), "aside": report.aside,
    }  # fmt: skip


def loss_object(loss: Loss) -> dict[str, Any]:
    what = {"document": loss.document, "annotation": loss.annotation, "what": sentence(loss), "key": loss.key}
    return what | ({"author": loss.author} if loss.author is not None else {})
