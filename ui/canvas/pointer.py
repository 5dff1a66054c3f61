"""The mouse on the canvas: clicking focuses, dragging selects, clicking again goes one mark outward."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent

from ui.canvas.mouse import LETTER, SENTENCE, WORD, Drag

if TYPE_CHECKING:
    from ui.canvas.view import Canvas

_TRIPLE_CLICK: Final = 400
"""Milliseconds within which a press after a double click counts as the third click."""


class Pointer(QObject):
    """Turns mouse events into caret, selection and focus of one canvas."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._drag: Drag | None = None
        self._pressed_at = 0
        self._third_click_until = 0
        self._autoscroll = QTimer(self, interval=40)
        self._autoscroll.timeout.connect(self._scroll_on)

    def press(self, event: QMouseEvent) -> None:
        canvas = self._canvas
        position = self._pressed_at = canvas.character_under(event)
        if event.timestamp() < self._third_click_until:
            self._select_unit(position, SENTENCE)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            canvas.caret.move(Drag(canvas.caret.text, canvas.caret.anchor).to(position)[1], extend=True)
            canvas.moved()
        else:
            unit = LETTER if event.modifiers() & Qt.KeyboardModifier.AltModifier else WORD
            self._drag = Drag(canvas.caret.text, position, unit)
            canvas.caret.move(canvas.boundary_under(event), extend=False)
            self._focus_under(event)
            canvas.moved(keep_focus=True)

    def _focus_under(self, event: QMouseEvent) -> None:
        """The innermost mark under the pointer; clicking again takes the next one outward."""
        session = self._canvas.session
        ids = [mark.annotation.id for mark in self._canvas.marks_under(event)]
        after = ids.index(session.focus) + 1 if session.focus in ids else 0
        session.set_focus(ids[after % len(ids)] if ids else None)

    def move(self, event: QMouseEvent) -> None:
        if self._drag is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        canvas = self._canvas
        position = canvas.character_under(event)
        if position != self._pressed_at or canvas.caret.selection is not None:
            self._drag_to(position)
        inside = canvas.viewport().rect().contains(event.position().toPoint())
        if inside:
            self._autoscroll.stop()
        elif not self._autoscroll.isActive():
            self._autoscroll.start()

    def _drag_to(self, position: int) -> None:
        assert self._drag is not None
        canvas = self._canvas
        canvas.caret.anchor, canvas.caret.position = self._drag.to(position)
        canvas.session.set_focus(None)
        canvas.session.set_selection(canvas.caret.position, canvas.caret.selection)
        canvas.viewport().update()

    def _scroll_on(self) -> None:
        """While the button is held beyond the edge the text moves under it."""
        canvas = self._canvas
        if self._drag is None:
            self._autoscroll.stop()
            return
        pointer = canvas.viewport().mapFromGlobal(canvas.cursor().pos())
        bar = canvas.verticalScrollBar()
        bar.setValue(bar.value() + (bar.singleStep() if pointer.y() > 0 else -bar.singleStep()))
        self._drag_to(canvas.character_near(pointer.x(), pointer.y()))

    def release(self) -> None:
        self._drag = None
        self._autoscroll.stop()

    def double_click(self, event: QMouseEvent) -> None:
        self._select_unit(self._canvas.character_under(event), WORD)
        self._third_click_until = event.timestamp() + _TRIPLE_CLICK

    def _select_unit(self, position: int, unit: str) -> None:
        canvas = self._canvas
        self._drag = Drag(canvas.caret.text, position, unit)
        canvas.caret.anchor, canvas.caret.position = self._drag.to(position)
        canvas.moved()
