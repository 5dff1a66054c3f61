"""In which units a row of doccano counts. Its server, in Python, counts code points; its window, where people mark
spans, counts and stores the UTF-16 units of JavaScript (doccano/v-annotator, Text.ts and TextSelectionHandler.ts).

Nothing in a row says which it was, and there are no quotes. Where a text has characters of two units, words tell: spans
that begin and end at words in one way of counting and inside of them in the other were counted in the first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from models.offsets import OffsetMap
from storage.formats.standoff import Collector, Found

WIDE: Final = re.compile("[\U00010000-\U0010ffff]")


def settle(spans: Sequence[Found], collector: Collector, line: int) -> None:
    """Makes the spans of a foreign row count code points, and tells it; says so where words do not decide."""
    text = collector.document.text
    first = WIDE.search(text)
    if first is None or not any(found.spans[0][1] > first.start() for found in spans):
        return
    places = [found.spans[0] for found in spans]
    if all(_at_words(text, *place) for place in places):
        return
    converted = _converted(text, places)
    if converted is None or not all(_at_words(text, *place) for place in converted):
        collector.problem("offsets_unsure", line)
        return
    for found, place in zip(spans, converted, strict=True):
        found.spans = [place]
    collector.problem("utf16_by_words", line)


def _converted(text: str, places: Sequence[tuple[int, int]]) -> list[tuple[int, int]] | None:
    offsets = OffsetMap(text)
    try:
        return [(offsets.to_codepoint(start), offsets.to_codepoint(end)) for start, end in places]
    except ValueError:
        return None


def _at_words(text: str, start: int, end: int) -> bool:
    """Whether a stretch lies in the text, begins and ends with no white space and cuts no word."""
    if not 0 <= start < end <= len(text) or text[start].isspace() or text[end - 1].isspace():
        return False
    return not any(0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum() for at in (start, end))
