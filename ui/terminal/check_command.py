"""``check``: damage is exit 1, so that a script can act on it."""

from __future__ import annotations

import argparse

from ui.terminal.access import opened
from ui.terminal.import_command import problem_object
from ui.terminal.output import Output, followed


def run(arguments: argparse.Namespace) -> int:
    output = Output(as_json=arguments.json)
    with opened(arguments.project, write=False) as project:
        problems = list(followed(project.check()))
    output.listed(problems)
    value = {"ok": not problems, "problems": [problem_object(problem) for problem in problems]}
    output.result(value, ["No problems." if not problems else f"{len(problems):,} problems."])
    return 1 if problems else 0
