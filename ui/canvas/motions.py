"""The caret's keys (ux.md §5). Left and right follow the paragraph's direction, so that ← is forward in Persian."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from ui.keyboard import Chord

if TYPE_CHECKING:
    from ui.canvas.view import Canvas

Motion = Callable[["Canvas"], None]


def _sideways(kind: str, left: bool, extend: bool) -> Motion:
    def move(canvas: Canvas) -> None:
        forward = left == canvas.page.metrics.rtl
        getattr(canvas.caret, kind)(1 if forward else -1, extend=extend)

    return move


def _vertical(rows: int, extend: bool) -> Motion:
    def move(canvas: Canvas) -> None:
        page, position = canvas.page, canvas.caret.position
        x, _, _ = page.caret_box(position)
        canvas.caret.move(page.beside(position, rows, x), extend=extend)

    return move


def _screen(direction: int, extend: bool) -> Motion:
    def move(canvas: Canvas) -> None:
        x, top, height = canvas.page.caret_box(canvas.caret.position)
        y = top + height / 2 + direction * 0.85 * canvas.viewport().height()
        canvas.caret.move(canvas.page.boundary_at(x, min(max(y, 0.0), canvas.page.height)), extend=extend)

    return move


def _line_edge(end: bool, extend: bool) -> Motion:
    def move(canvas: Canvas) -> None:
        _, typeset, line = canvas.page.locate(canvas.caret.position)
        canvas.caret.move(typeset.last_stop(line) if end else line.start, extend=extend)

    return move


def _document_edge(end: bool, extend: bool) -> Motion:
    return lambda canvas: canvas.caret.move(len(canvas.caret.text) if end else 0, extend=extend)


def _motions() -> dict[Chord, Motion]:
    table: dict[Chord, Motion] = {}
    for extend in (False, True):
        for left in (True, False):
            arrow = "ArrowLeft" if left else "ArrowRight"
            table[Chord(arrow, shift=extend)] = _sideways("by_word", left, extend)
            table[Chord(arrow, shift=extend, alt=True)] = _sideways("by_letter", left, extend)
            table[Chord(arrow, shift=extend, ctrl=True)] = _sideways("by_sentence", left, extend)
        table[Chord("ArrowDown", shift=extend)] = _vertical(1, extend)
        table[Chord("ArrowUp", shift=extend)] = _vertical(-1, extend)
        table[Chord("PageDown", shift=extend)] = _screen(1, extend)
        table[Chord("PageUp", shift=extend)] = _screen(-1, extend)
        table[Chord("Home", shift=extend)] = _line_edge(False, extend)
        table[Chord("End", shift=extend)] = _line_edge(True, extend)
        table[Chord("Home", shift=extend, ctrl=True)] = _document_edge(False, extend)
        table[Chord("End", shift=extend, ctrl=True)] = _document_edge(True, extend)
    return table


MOTIONS: Final = _motions()
