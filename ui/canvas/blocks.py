"""The text cut into blocks: paragraphs as the file has them, huge ones cut at white space. Qt-free."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final, NamedTuple

LONGEST_BLOCK: Final = 4000
"""Code points; one QTextLayout of this size is set in about a millisecond."""
_BREAK: Final = re.compile("[\n\r\u2028\u2029\x0b\x0c\x85](?:(?<=\r)\n)?")  # a set first: searched three times as fast


class Block(NamedTuple):
    """``text[start:end]`` is set as one paragraph; ``after`` is where the next block starts (the separator between
    belongs to nobody on screen). ``cut`` is True when the block ends at a cut inside a paragraph."""

    start: int
    end: int
    after: int
    cut: bool = False


def split_blocks(text: str) -> list[Block]:
    """Blocks that together cover ``text``, at least one."""
    blocks: list[Block] = []
    position = 0
    for match in _BREAK.finditer(text):
        end, after = match.span()
        if end - position > LONGEST_BLOCK:
            _add_paragraph(blocks, text, position, end, after)
        else:
            blocks.append(Block(position, end, after))
        position = after
    _add_paragraph(blocks, text, position, len(text), len(text))
    return blocks


def _add_paragraph(blocks: list[Block], text: str, start: int, end: int, after: int) -> None:
    while end - start > LONGEST_BLOCK:
        cut = text.rfind(" ", start + LONGEST_BLOCK // 2, start + LONGEST_BLOCK) + 1 or start + LONGEST_BLOCK
        blocks.append(Block(start, cut, cut, cut=True))
        start = cut
    blocks.append(Block(start, end, after))


def block_at(starts: list[int], position: int) -> int:
    """The index of the block that holds code point ``position`` (or its separator)."""
    return max(0, bisect_right(starts, position) - 1)
