"""``release``: the gold as a dataset that can be published."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from models.errors import AyarError
from storage.release.findings import ReleaseFinding
from storage.release.making import ReleaseReport, make, refuse
from storage.release.options import GOLD_ONLY, WITH_VOTES, ReleaseOptions, shares_from
from storage.release.preparing import Prepared, prepare
from ui.i18n import general, language, plain
from ui.release_words import ReleaseWords
from ui.terminal.access import opened
from ui.terminal.export_command import loss_object
from ui.terminal.output import Output, followed


def run(arguments: argparse.Namespace) -> int:
    output = Output(as_json=arguments.json)
    with opened(arguments.project, write=False) as project:
        prepared = followed(prepare(project, options_of(arguments)))
        output.said((*_sentences(prepared), *_lost(prepared)))
        try:
            refuse(arguments.dir, prepared)
        except AyarError as error:
            output.error(error, _as_object(_unwritten(prepared), None))
            return 1
        if arguments.dry_run:
            report = _unwritten(prepared)
        else:
            report = followed(make(project, arguments.dir, prepared, ReleaseWords()))
    output.result(_as_object(report, None if arguments.dry_run else arguments.dir), _lines(report))
    return 0


def options_of(arguments: argparse.Namespace) -> ReleaseOptions:
    """Raises AyarError release_shares."""
    return ReleaseOptions(
        version=arguments.version, formats=tuple(dict.fromkeys(arguments.formats)),
        shares=shares_from(arguments.splits), seed=arguments.seed, by_date=arguments.by_date,
        together=not arguments.scatter, scope=GOLD_ONLY if arguments.gold_only else WITH_VOTES,
        anonymous=not arguments.names, notes=arguments.notes, licence=arguments.licence, use=arguments.use,
        limits=arguments.limits, previous=arguments.previous, curve=arguments.curve,
    )  # fmt: skip


def _unwritten(prepared: Prepared) -> ReleaseReport:
    losses = [loss for lost in prepared.losses.values() for loss in lost]
    return ReleaseReport([], prepared.sizes(), list(prepared.findings), losses)


def _sentences(prepared: Prepared) -> Iterator[str]:
    return (_sentence(each) for each in prepared.findings)


def _lost(prepared: Prepared) -> Iterator[str]:
    """What each format leaves out, in general; ``LOSSES.md`` has it annotation by annotation."""
    for form, lost in prepared.lost.items():
        yield from (f"{form}: {n:,} × {plain(general(f'loss.{key}'))}" for key, n in sorted(lost.items()))


def _sentence(finding: ReleaseFinding) -> str:
    return plain(ReleaseWords().finding(language(), finding))


def _as_object(report: ReleaseReport, folder: Path | None) -> dict[str, Any]:
    """The result object of product.md §2.1."""
    return {
        "files": [str(folder / name) for name in report.files] if folder is not None else [],
        "splits": report.splits,
        "warnings": [_finding(each) for each in report.warnings],
        "losses": [loss_object(loss) for loss in report.losses],
    }


def _finding(finding: ReleaseFinding) -> dict[str, Any]:
    cases = [{"document": document, "annotation": annotation or None} for document, annotation in finding.cases]
    what = _sentence(finding)
    return {"key": finding.key, "n": finding.n, "what": what, "stops": finding.stops, "cases": cases}


def _lines(report: ReleaseReport) -> Iterator[str]:
    yield ", ".join(f"{part}: {n:,}" for part, n in report.splits.items())
    yield from report.files
