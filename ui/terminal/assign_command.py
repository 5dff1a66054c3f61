"""``assign``: documents to people, evenly."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from storage.assigning import AssignReport, Wanted
from ui.terminal.access import opened
from ui.terminal.output import Output


def run(arguments: argparse.Namespace) -> int:
    wanted = Wanted(arguments.people, arguments.overlap, arguments.batch, arguments.seed, arguments.role)
    with opened(arguments.project, write=not arguments.dry_run) as project:
        report = project.plan_assignment(wanted) if arguments.dry_run else project.assign(wanted)
    Output(as_json=arguments.json).result(as_object(report, wanted), _lines(report))
    return 0


def as_object(report: AssignReport, wanted: Wanted) -> dict[str, Any]:
    """``added`` and ``kept`` count assignments, ``short`` documents with fewer readers than asked for."""
    people = {name: {"assigned": load.assigned, "added": load.added} for name, load in report.loads.items()}
    return {
        "documents": report.documents, "added": report.added, "kept": report.kept, "short": report.short,
        "people": people, "overlap": wanted.overlap, "seed": wanted.seed, "role": wanted.role, "batch": wanted.batch,
    }  # fmt: skip


def _lines(report: AssignReport) -> Iterator[str]:
    yield f"documents: {report.documents:,}; assignments: {report.added:,} added, {report.kept:,} kept"
    for name, load in report.loads.items():
        yield f"{name}: {load.assigned:,} documents, {load.added:,} of them new"
