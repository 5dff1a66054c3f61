"""Tables of a data card in GitHub's Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

_DATE: Final = re.compile(r"\d+(?:-\d+)+")
_ISOLATES: Final = re.compile("[\u2066-\u2069]")


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(map(cell, line))} |" for line in lines)


def cell(words: str) -> str:
    """On one line, with no end of the cell and no tag in it."""
    return plain(words).replace("|", "\\|")


def plain(words: str) -> str:
    """What people wrote, on one line and with no tags that a page would obey."""
    return " ".join(words.split()).replace("<", "&lt;")


def unisolated(words: str) -> str:
    """A sentence without the marks that keep directions apart, which one direction has no need of."""
    return _ISOLATES.sub("", words)


def in_order(words: str) -> str:
    """With each date isolated: after a Persian letter its hyphens would turn its numbers round (UAX #9, W2 and W4)."""
    return _DATE.sub("\N{LEFT-TO-RIGHT ISOLATE}\\g<0>\N{POP DIRECTIONAL ISOLATE}", words)
