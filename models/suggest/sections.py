"""Parts of a text that can be looked through one after the other, because nothing that is found goes on from one to
the next: they end where a sentence or a heading does and a line with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from models.span import Span

LEAST: Final = 500
"""Code points: looking through so many takes some 3 ms."""
_END: Final = re.compile(r"(?<=[.!?؟…:؛»”\"\n\r])[^\S\n\r]*[\n\r]+\s*")


def sections(text: str, uncut: Iterable[Span] = (), least: int = LEAST) -> Iterator[Span]:
    """Code points of the parts, in order, all of the text; none ends inside one of the spans ``uncut``. A part is
    longer than ``least`` where nothing ends."""
    covered = _joined(uncut)
    start = 0
    for end in (match.end() for match in _END.finditer(text)):
        if end - start >= least and not any(a < end < b for a, b in covered):
            yield start, end
            start = end
    if start < len(text):
        yield start, len(text)


def _joined(spans: Iterable[Span]) -> list[Span]:
    """The same stretches, those that overlap as one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found
