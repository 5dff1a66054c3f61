"""Where a quote stands in a text: what a model says about offsets is never believed without looking."""

from __future__ import annotations

from models.span import Span, fits
from models.text.finding import find_whole


def located(text: str, quote: str | None, start: int | None = None, end: int | None = None) -> Span | None:
    """The span of a quote: the given one if it says just that, else the nearest place where the quote stands.

    Exact spelling goes before folded. Without a quote the span itself, if it lies within the text. None for nothing.
    """
    given = (start, end) if isinstance(start, int) and isinstance(end, int) else None
    sure = given if given is not None and fits(given, len(text)) else None
    if not quote:
        return sure
    if sure is not None and text[slice(*sure)] == quote:
        return sure
    wanted = start if isinstance(start, int) else 0
    return min(_places(text, quote), key=lambda span: (abs(span[0] - wanted), span), default=None)


def nth(text: str, quote: str, number: int) -> Span | None:
    """The place number ``number`` (from 1) of a quote, else its last one; None when it stands nowhere."""
    places = _places(text, quote)
    return places[min(max(number, 1), len(places)) - 1] if places else None


def _places(text: str, quote: str) -> list[Span]:
    quote = quote.strip()
    found, at = [], text.find(quote) if quote else -1
    while at >= 0:
        found.append((at, at + len(quote)))
        at = text.find(quote, at + 1)
    return found or find_whole(text, quote)
