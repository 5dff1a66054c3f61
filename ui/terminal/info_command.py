"""``info``: what is in a project."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from ui.terminal.access import opened
from ui.terminal.output import Output


def run(arguments: argparse.Namespace) -> int:
    with opened(arguments.project, write=False) as project:
        value = project.info()
    Output(as_json=arguments.json).result(value, _lines(value))
    return 0


def _lines(value: dict[str, Any]) -> Iterator[str]:
    yield f"schema: {value['schema']['id']} {value['schema']['version']}"
    yield f"documents: {value['documents']:,}, tokens: {value['tokens']:,} ({value['tokenizer']})"
    for author, states in value["sets"].items():
        kinds = value["annotations"].get(author, {})
        counts = ", ".join(f"{sum(labels.values()):,} {kind}" for kind, labels in kinds.items())
        yield f"{author}: {', '.join(f'{n:,} {state}' for state, n in states.items())}; {counts}"
