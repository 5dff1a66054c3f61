"""``adjudicate``: let a rule decide what it can; what a person decided stays."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from storage.ruling import RuleReport
from ui.terminal.access import opened
from ui.terminal.output import Output, followed


def run(arguments: argparse.Namespace) -> int:
    with opened(arguments.project, write=not arguments.dry_run) as project:
        report = followed(project.adjudicate(arguments.rule, arguments.min_votes, dry_run=arguments.dry_run))
    Output(as_json=arguments.json).result(as_object(report, dry_run=arguments.dry_run), _lines(report))
    return 0


def as_object(report: RuleReport, *, dry_run: bool) -> dict[str, Any]:
    """``decided``, ``undecided`` and ``kept`` count places, ``documents``, ``not_ready``, ``sealed`` and ``others``
    documents. ``left`` are places of the kept that an earlier run decided and this one would not."""
    return {
        "decided": report.decided, "undecided": report.undecided, "kept": report.kept, "by_type": report.by_type,
        "rule": report.rule, "new_votes": report.new_votes, "documents": report.documents,
        "not_ready": report.not_ready, "sealed": report.sealed, "left": report.left, "others": report.others,
        "dry_run": dry_run,
    }  # fmt: skip


def _lines(report: RuleReport) -> Iterator[str]:
    types = ", ".join(f"{n:,} {name}" for name, n in report.by_type.items())
    yield f"{report.rule}: {report.decided:,} decided{f' ({types})' if types else ''}"
    yield f"{report.undecided:,} undecided ({report.new_votes:,} of them new votes), {report.kept:,} kept as they were"
    if report.left:
        yield f"{report.left:,} of them were decided by a rule before and would not be now: they stay as they are"
    yield f"{report.documents:,} documents ({report.sealed:,} sealed), {report.not_ready:,} more not ready"
