"""The ``spans`` of ``ner-jsonl``: from places in the text they were made on to places in the tokens joined again."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise, repeat
from typing import Any

from models.annotation import ENTITY, Annotation
from models.document import Pairs
from models.tagging import OUTSIDE, under
from storage.formats.json_lines import Row
from storage.formats.spans import fragments_of
from storage.formats.tag_schemes import entities_of, scheme_of, split


def entities_in(row: Row, tags: list[str], tokens: Pairs, sentences: Pairs) -> list[Annotation]:
    """Those of ``spans``, nested and discontinuous ones too, where they say what the tags say; and what only the tags
    have. ``tokens`` are places in the joined text. Tags that say something else were changed since and count alone."""
    spans = list(_spans(row, tokens))
    covering: list[set[int]] = [set() for _ in tokens]
    for number, inside in enumerate(under(tokens, spans)):
        for at in inside:
            covering[at].add(number)
    if not all(map(_agrees, tags, covering, [set[int](), *covering], repeat(spans))):
        spans, covering = [], [set()] * len(tokens)
    free = [OUTSIDE if here else tag for tag, here in zip(tags, covering, strict=True)]
    by_sentence = [free[first:end] for first, end in sentences]
    found = entities_of(by_sentence, scheme_of(by_sentence)).entities
    taken, number = {a.id for a in spans}, len(spans)
    for first, last, label in found:
        number += 1
        while f"e{number}" in taken:
            number += 1
        start, end = tokens[first][0], tokens[last - 1][1]
        spans.append(Annotation(id=f"e{number}", kind=ENTITY, label=label, start=start, end=end))
    return spans


def _agrees(tag: str, here: set[int], before: set[int], spans: list[Annotation]) -> bool:
    """Whether the tag of a token is that of a span on it, which for ``I`` is on the token before too."""
    prefix, label = split(tag)
    meant = here & before if prefix == "I" else here
    return not here or any(spans[n].label == label for n in meant)


def _spans(row: Row, tokens: Pairs) -> Iterator[Annotation]:
    """Nothing where offsets or spans are not those of these tokens."""
    offsets = _pairs(row.get("offsets"))
    if [end - start for start, end in offsets] != [end - start for start, end in tokens]:
        return
    if any(one[1] > other[0] for one, other in pairwise(offsets)):
        return
    seen = set[str]()
    values = row.get("spans")
    for value in values if isinstance(values, list) else ():
        made = _annotation(value, offsets, tokens) if isinstance(value, dict) else None
        if made is not None and made.id not in seen:
            seen.add(made.id)
            yield made


def _pairs(value: object) -> list[tuple[int, int]]:
    rows = value if isinstance(value, list) else []
    pairs = [(r[0], r[1]) for r in rows if isinstance(r, list) and list(map(type, r)) == [int, int]]
    return pairs if len(pairs) == len(rows) else []


def _annotation(value: dict[str, Any], offsets: Sequence[tuple[int, int]], tokens: Pairs) -> Annotation | None:
    name, label, start, end = (value.get(key) for key in ("id", "label", "start", "end"))
    if not isinstance(name, str) or not isinstance(label, str) or type(start) is not int or type(end) is not int:
        return None
    stretches = [moved(span, offsets, tokens) for span in fragments_of(value.get("fragments"), start, end)]
    spans = [span for span in stretches if span is not None]
    if not name or not label or not spans:
        return None
    fragments = tuple(spans) if len(spans) > 1 else ()
    return Annotation(id=name, kind=ENTITY, label=label, start=spans[0][0], end=spans[-1][1], fragments=fragments)


def moved(span: tuple[int, int], offsets: Sequence[tuple[int, int]], tokens: Pairs) -> tuple[int, int] | None:
    """A stretch of the first text as one of the joined one; what lies between tokens is not part of it."""
    start, end = span
    first = bisect_right(offsets, start, key=lambda pair: pair[1])
    last = bisect_left(offsets, end, key=lambda pair: pair[0]) - 1
    if not 0 <= first <= last < len(tokens):
        return None
    inside = max(start, offsets[first][0]) - offsets[first][0]
    return tokens[first][0] + inside, tokens[last][1] - (offsets[last][1] - min(end, offsets[last][1]))
