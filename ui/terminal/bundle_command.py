"""``bundle``: documents to somebody, or somebody's work to the lead."""

from __future__ import annotations

import argparse

from ui.terminal.access import opened
from ui.terminal.output import Output, followed


def run(arguments: argparse.Namespace) -> int:
    with opened(arguments.project, write=False) as project:
        if arguments.receiver is not None:
            steps = project.send_bundle(arguments.out, arguments.receiver, arguments.batch)
        else:
            steps = project.send_back(arguments.out, arguments.sender)
        report = followed(steps)
    size = arguments.out.stat().st_size
    value = {"file": report.file, "bytes": size, "documents": report.documents, "sets": report.sets}
    lines = [f"{report.documents:,} documents, {report.sets:,} sets", report.file]
    Output(as_json=arguments.json).result(value, lines)
    return 0
