"""``search``: a phrase in every text, in its context."""

from __future__ import annotations

import argparse
import re
from typing import Any

from ui.terminal.access import opened
from ui.terminal.output import Output


def run(arguments: argparse.Namespace) -> int:
    with opened(arguments.project, write=False) as project:
        found = project.search(arguments.query, limit=arguments.limit)
    value = {"hits": [_object(hit) for hit in found.hits], "total": found.total}
    lines = [f"{h.key} {h.start}-{h.end}: {_line(f'{h.before}[{h.text}]{h.after}')}" for h in found.hits]
    Output(as_json=arguments.json).result(value, [*lines, f"{found.total:,} found"])
    return 0


def _object(hit: Any) -> dict[str, Any]:
    return {
        "document": hit.key, "start": hit.start, "end": hit.end, "text": hit.text, "before": hit.before,
        "after": hit.after,
    }  # fmt: skip


def _line(text: str) -> str:
    return re.sub(r"\s+", " ", text)
