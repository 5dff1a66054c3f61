"""``backup``: a copy made by SQLite itself, whole even while the window is writing."""

from __future__ import annotations

import argparse

from ui.terminal.access import opened
from ui.terminal.output import Output, followed


def run(arguments: argparse.Namespace) -> int:
    with opened(arguments.project, write=False) as project:
        followed(project.backup(arguments.out, replace=arguments.replace))
    value = {"file": str(arguments.out), "bytes": arguments.out.stat().st_size}
    Output(as_json=arguments.json).result(value, [str(arguments.out)])
    return 0
