"""Tag sequences: IOB1, IOB2 and BIOES (also spelt BILOU and BMES) to entities and back.

The schemes: Ramshaw & Marcus 1995 (IOB1), CoNLL-2002 (IOB2), Ratinov & Roth 2009 (BILOU).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

IOB1: Final = "IOB1"
IOB2: Final = "IOB2"
BIOES: Final = "BIOES"
SAME: Final = {"B": "B", "I": "I", "M": "I", "E": "E", "L": "E", "S": "S", "U": "S"}
OUTSIDE: Final = ("O", "_")


@dataclass(slots=True)
class Reading:
    """``entities`` are (first token, last token + 1, label); ``invalid`` and ``unreadable`` are token indices."""

    entities: list[tuple[int, int, str]] = field(default_factory=list)
    invalid: list[int] = field(default_factory=list)
    unreadable: list[int] = field(default_factory=list)


@lru_cache(4096)
def split(tag: str) -> tuple[str, str]:
    """(B, I, E, S or O, label); ("?", "") for what is no tag."""
    if tag in OUTSIDE:
        return "O", ""
    prefix, dash, label = tag.partition("-")
    return (SAME[prefix], label) if dash and label and prefix in SAME else ("?", "")


def scheme_of(sentences: Iterable[Sequence[str]]) -> str:
    """IOB1 only when nothing speaks against it: there, ``B-`` stands only between two entities of one label."""
    starts_with_b = inside_starts = False
    for tags in sentences:
        previous = ("O", "")
        for current in map(split, tags):
            if current[0] in "ES":
                return BIOES
            follows = previous[0] in "BI" and previous[1] == current[1]
            starts_with_b |= current[0] == "B" and not follows
            inside_starts |= current[0] == "I" and not follows
            previous = current
    return IOB1 if inside_starts and not starts_with_b else IOB2


def entities_of(sentences: Sequence[Sequence[str]], scheme: str) -> Reading:
    """Entities never cross a sentence end. A tag that cannot follow the one before it starts an entity all the same."""
    reading, first = Reading(), 0
    for tags in sentences:
        _read_sentence(tags, first, scheme, reading)
        first += len(tags)
    return reading


def _read_sentence(tags: Sequence[str], first: int, scheme: str, reading: Reading) -> None:
    start, label = -1, ""
    for index, tag in enumerate((*tags, "O"), first):
        prefix, this = split(tag)
        if prefix in "IE" and start >= 0 and this == label:
            if prefix == "I":
                continue
            reading.entities.append((start, index + 1, label))
            start = -1
            continue
        if start >= 0:
            reading.entities.append((start, index, label))
            start = -1
        if prefix in "IE" and scheme != IOB1:
            reading.invalid.append(index)
        if prefix == "?":
            reading.unreadable.append(index)
        elif prefix in "ES":
            reading.entities.append((index, index + 1, this))
        elif prefix != "O":
            start, label = index, this


def respelt(tags: Sequence[str], scheme: str) -> list[str]:
    """IOB2 tags of one sentence in another scheme."""
    if scheme == IOB2:
        return list(tags)
    pairs = [("O", ""), *map(split, tags), ("O", "")]
    return [_respelt(*pairs[i - 1 : i + 2], scheme=scheme) for i in range(1, len(pairs) - 1)]


def _respelt(before: tuple[str, str], this: tuple[str, str], after: tuple[str, str], *, scheme: str) -> str:
    prefix, label = this
    if prefix == "O":
        return "O"
    if scheme == IOB1:
        return f"{'B' if prefix == 'B' and before[1] == label else 'I'}-{label}"
    ends = after[0] != "I"
    return f"{('S' if ends else 'B') if prefix == 'B' else ('E' if ends else 'I')}-{label}"
