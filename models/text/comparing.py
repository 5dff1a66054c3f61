"""What changed between two texts, line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

SAME: Final = " "
ADDED: Final = "+"
REMOVED: Final = "-"
GAP: Final = "…"


@dataclass(frozen=True, slots=True)
class Line:
    """``sign`` is SAME, ADDED, REMOVED, or GAP where equal lines are left out."""

    sign: str
    text: str


def compare(before: str, after: str, context: int = 2) -> list[Line]:
    """The lines that changed and ``context`` equal ones on either side; nothing for equal texts."""
    old, new = before.splitlines(), after.splitlines()
    lines: list[Line] = []
    groups = list(SequenceMatcher(None, old, new, autojunk=False).get_grouped_opcodes(context))
    for group in groups:
        if lines or group[0][1] > 0:
            lines.append(Line(GAP, ""))
        for tag, a, b, c, d in group:
            lines += _lines(tag, old[a:b], new[c:d])
    if groups and groups[-1][-1][2] < len(old):
        lines.append(Line(GAP, ""))
    return lines


def _lines(tag: str, old: Sequence[str], new: Sequence[str]) -> list[Line]:
    if tag == "equal":
        return [Line(SAME, text) for text in old]
    return [*(Line(REMOVED, text) for text in old), *(Line(ADDED, text) for text in new)]
