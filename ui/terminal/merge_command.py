"""``merge``: bundles into a project; one that the lead sent makes the project when there is none."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from models.errors import AyarError
from storage.bundle_opening import open_bundle
from storage.merging_sets import MergeReport
from ui.terminal.access import on_trial, opened
from ui.terminal.import_command import problem_object
from ui.terminal.output import Output, followed


def run(arguments: argparse.Namespace) -> int:
    """Every bundle is an edit of its own. 1 when nothing of what was asked for came in."""
    output, reports = Output(as_json=arguments.json), []
    for bundle in arguments.bundles:
        try:
            reports.append(_merge(arguments.project, bundle, dry_run=arguments.dry_run))
        except AyarError as error:
            output.error(error, as_object(reports))
            return 1
    return _finished(reports, output)


def _merge(project: Path, bundle: Path, *, dry_run: bool) -> MergeReport:
    if not project.exists() and not dry_run:
        return followed(open_bundle(bundle, project))
    with on_trial(project) if dry_run else opened(project, write=True) as found:
        return followed(found.merge(bundle, dry_run=dry_run))


def _finished(reports: list[MergeReport], output: Output) -> int:
    refused = [problem for report in reports for problem in report.refused]
    nothing = refused and not any(report.changes or report.known or report.kept for report in reports)
    output.listed(refused[1:] if nothing else refused)
    if nothing:
        output.error(AyarError(refused[0].key, **refused[0].params), as_object(reports))
        return 1
    output.result(as_object(reports), _lines(reports))
    return 0


def as_object(reports: list[MergeReport]) -> dict[str, Any]:
    """The result object of product.md §2.1; everything but sets, replaced and refused is an addition."""
    counted = ("sets", "documents", "known", "kept", "comments", "outcomes")
    value: dict[str, Any] = {name: sum(getattr(report, name) for report in reports) for name in counted}
    value["replaced"] = sum(len(report.replaced) for report in reports)
    value["refused"] = [
        {"document": p.params.get("document"), **problem_object(p)} for report in reports for p in report.refused
    ]
    value["changes"] = [
        {
            "document": each.document, "author": each.author, "role": each.role, "added": each.added,
            "changed": each.changed, "removed": each.removed,
        }
        for report in reports
        for each in report.replaced
    ]  # fmt: skip
    value["bundles"] = [{"file": r.manifest.file, "author": r.manifest.person, "sets": r.sets} for r in reports]
    return value


def _lines(reports: list[MergeReport]) -> Iterator[str]:
    for report in reports:
        yield f"{report.manifest.file}: {report.sets:,} sets, {len(report.replaced):,} of them replaced"
        yield f"  {report.documents:,} new documents, {report.known:,} sets known, {report.kept:,} kept"
        yield f"  {report.comments:,} new comments"
        yield f"  {len(report.refused):,} refused"
        for each in report.replaced:
            yield f"  {each.document} / {each.author}: +{each.added:,} ~{each.changed:,} -{each.removed:,}"
