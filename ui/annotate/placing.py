"""Where a list over the text goes: beside the sentence that is being judged, never on it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from models.text.sentences import sentence_at
from ui.canvas.view import Canvas

GAP: Final = 10
EDGE: Final = 8
"""Pixels that the list keeps from the edges of what it may cover."""


def beside_sentence(canvas: Canvas, window: QWidget, bottom: int, size: QSize, least: int) -> QRect:
    """Where a list of ``size`` pixels goes in ``window``: under the sentence of the caret or selection, else over it.

    Where it fits in neither place the sentence is scrolled up and the list gets the room that is left, down to
    ``least`` pixels. ``bottom`` is how far down, in pixels of the window, the list may reach.
    """
    top_of_view = canvas.viewport().mapTo(window, QPoint(0, 0)).y()
    first, last = lines_judged(canvas)
    above, below = first - GAP - EDGE, bottom - top_of_view - last - GAP - EDGE
    if max(above, below) < size.height() and below < (wanted := min(size.height(), below + max(0, first - EDGE))):
        canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().value() + wanted - below)
        first, last = lines_judged(canvas)
        above, below = first - GAP - EDGE, bottom - top_of_view - last - GAP - EDGE
    under = below >= size.height() or below >= above
    high = max(least, min(size.height(), below if under else above))
    y = last + GAP if under else first - GAP - high
    place = canvas.viewport().mapTo(window, QPoint(_left(canvas, size.width()), y))
    lowest = max(0, bottom - high)
    return QRect(QPoint(place.x(), max(0, min(place.y(), lowest))), QSize(size.width(), high))


def _left(canvas: Canvas, width: int) -> int:
    """From where reading goes on at the caret, inside the text's view."""
    x = round(canvas.page.caret_box(canvas.caret.position)[0])
    return max(EDGE, min(canvas.width() - width - EDGE, x - width if canvas.page.metrics.rtl else x))


def lines_judged(canvas: Canvas) -> tuple[int, int]:
    """Top of the first and bottom of the last line of the sentence, in pixels of the view; a sentence as high as half
    the view is judged by the lines of the selection alone."""
    position = canvas.caret.position
    start, end = canvas.caret.selection or (position, position)
    sentence = sentence_at(canvas.caret.text, start) or (start, end)
    top, bottom = _lines(canvas, min(start, sentence[0]), max(end, sentence[1]))
    if bottom - top > canvas.viewport().height() / 2:
        top, bottom = _lines(canvas, start, end)
    return top, bottom


def _lines(canvas: Canvas, start: int, end: int) -> tuple[int, int]:
    scrolled = canvas.verticalScrollBar().value()
    _, top, _ = canvas.page.caret_box(start)
    _, low, height = canvas.page.caret_box(max(start, end - 1))
    return round(top) - scrolled, round(low + height) - scrolled
