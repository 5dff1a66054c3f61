"""The mouse on the canvas: clicking focuses, dragging selects, clicking again goes one mark outward."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from models.annotation import EVENT, STANCE, Annotation
from models.text.graphemes import next_cluster, snap_out
from models.text.words import word_at
from ui.canvas.mouse import LETTER, SENTENCE, WORD, Drag
from ui.canvas.pointing import ids_near, marks_near, note_near

if TYPE_CHECKING:
    from ui.canvas.view import Canvas

_TRIPLE_CLICK: Final = 400
"""Milliseconds within which a press after a double click counts as the third click."""


_GRIP: Final = 5.0
"""Pixels beside an edge of the focused mention at which it can be taken hold of."""


@dataclass(frozen=True, slots=True)
class EdgeDrag:
    """A boundary of ``annotation`` being dragged by words, or by letters with Alt."""

    annotation: Annotation
    edge: str

    def to(self, text: str, position: int, *, letters: bool) -> tuple[int, int]:
        """The span when the pointer is on the character at ``position``; never empty."""
        unit = None if letters else word_at(text, position)
        start, end = unit or snap_out(text, position, next_cluster(text, position))
        if self.edge == "start":
            return min(start, self.annotation.end - 1), self.annotation.end
        return self.annotation.start, max(end, self.annotation.start + 1)


class Pointer(QObject):
    """Turns mouse events into caret, selection and focus of one canvas.

    While an event or stance has the focus, a mention can be carried out of the text: ``carried`` tells where it is,
    ``dropped`` where it was let go; both with its id and the place on the screen.
    """

    carried = Signal(str, QPoint)
    dropped = Signal(str, QPoint)

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._drag: Drag | None = None
        self._edge: EdgeDrag | None = None
        self._pressed_at = 0
        self._held: str | None = None
        self._third_click_until = 0
        self._autoscroll = QTimer(self, interval=40)
        self._autoscroll.timeout.connect(self._scroll_on)

    def press(self, event: QMouseEvent) -> None:
        canvas = self._canvas
        position = self._pressed_at = canvas.character_under(event)
        self._edge, self._held = None, None
        if event.timestamp() < self._third_click_until:
            self._select_unit(position, SENTENCE)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            canvas.caret.move(Drag(canvas.caret.text, canvas.caret.anchor).to(position)[1], extend=True)
            canvas.moved()
        elif not self._takes(event, position):
            self._drag = self._begun(event, position)
            canvas.caret.move(canvas.boundary_under(event), extend=False)
            self._focus_under(event)
            canvas.moved(keep_focus=True)

    def _takes(self, event: QMouseEvent, position: int) -> bool:
        """Whether the press is for what is under the pointer: a filler, an edge, a suggestion, a mention to carry."""
        if any(self._canvas.click_filter(found) for found in ids_near(self._canvas, event.position())):
            return True
        self._edge = self._edge_under(event)
        if self._edge is None and self._looks_at_another_offer(event):
            self._drag = self._begun(event, position)  # from within what is suggested words can be selected, too
            return True
        self._held = self._mention_under(event) if self._edge is None else None
        return self._edge is not None or self._held is not None

    def _looks_at_another_offer(self, event: QMouseEvent) -> bool:
        offers = self._canvas.session.offers
        before = offers.current
        return self._canvas.offering.point(event.position()) and offers.current is not before

    def _begun(self, event: QMouseEvent, position: int) -> Drag:
        letters = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        return Drag(self._canvas.caret.text, position, LETTER if letters else WORD)

    def _mention_under(self, event: QMouseEvent) -> str | None:
        """What could be carried to a role of the focus; which of click, selection or carrying it is, is seen later."""
        focused, marks = self._canvas.session.focused, marks_near(self._canvas, event.position())
        frame = focused is not None and focused.kind in {EVENT, STANCE} and self._canvas.session.editable
        if not frame or not marks or event.modifiers():
            return None
        first = marks[0].annotation
        return first.id if focused is not None and first.id != focused.id else None

    def _carry(self, event: QMouseEvent) -> None:
        """Beyond the text the mention is carried, within it words are selected after all."""
        canvas, held = self._canvas, self._held
        if held is not None and not canvas.viewport().rect().contains(event.position().toPoint()):
            canvas.viewport().setCursor(Qt.CursorShape.DragLinkCursor)
            self.carried.emit(held, event.globalPosition().toPoint())
        elif word_at(canvas.caret.text, canvas.character_under(event)) != word_at(canvas.caret.text, self._pressed_at):
            self._held = None
            self._drag = Drag(canvas.caret.text, self._pressed_at, WORD)
            self._drag_to(canvas.character_under(event))

    def _let_go(self, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        canvas = self._canvas
        if held is not None and not canvas.viewport().rect().contains(event.position().toPoint()):
            self.dropped.emit(held, event.globalPosition().toPoint())
        else:
            canvas.caret.move(canvas.boundary_under(event), extend=False)
            self._focus_under(event)
            canvas.moved(keep_focus=True)

    def _focus_under(self, event: QMouseEvent) -> None:
        """The innermost mark under the pointer; clicking again takes the next one outward."""
        session = self._canvas.session
        ids = ids_near(self._canvas, event.position())
        if not ids and self._canvas.keeps_focus():
            return
        after = ids.index(session.focus) + 1 if session.focus in ids else 0
        session.set_focus(ids[after % len(ids)] if ids else None)

    def _edge_under(self, event: QMouseEvent) -> EdgeDrag | None:
        canvas, focused = self._canvas, self._canvas.session.focused
        if focused is None or not canvas.session.editable or focused.fragments:
            return None
        x, y = event.position().x(), event.position().y() + canvas.scroll_place.top
        for edge in ("start", "end"):
            at, top, height = canvas.page.edge_box(focused.start, focused.end, edge)
            if abs(x - at) <= _GRIP and top <= y <= top + height:
                return EdgeDrag(focused, edge)
        return None

    def _drag_edge(self, event: QMouseEvent) -> None:
        assert self._edge is not None
        canvas = self._canvas
        letters = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        start, end = self._edge.to(canvas.caret.text, canvas.character_under(event), letters=letters)
        canvas.caret.anchor, canvas.caret.position = (start, end) if self._edge.edge == "end" else (end, start)
        canvas.repainting.look()

    def _drop_edge(self) -> None:
        assert self._edge is not None
        canvas, dragged = self._canvas, self._edge.annotation
        span, self._edge = canvas.caret.selection, None
        canvas.caret.move(canvas.caret.position, extend=False)
        canvas.repainting.look()
        if span is not None and span != (dragged.start, dragged.end):
            canvas.edge_dragged.emit(dragged.id, *span)

    def hover(self, event: QMouseEvent) -> None:
        """Over an edge that can be dragged, and over a note that can be clicked, the pointer says so."""
        shape = Qt.CursorShape.IBeamCursor
        if self._edge_under(event) is not None:
            shape = Qt.CursorShape.SplitHCursor
        elif note_near(self._canvas, event.position()) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        self._canvas.viewport().setCursor(shape)

    def move(self, event: QMouseEvent) -> None:
        if not event.buttons():
            self.hover(event)
            return
        if self._edge is not None:
            self._drag_edge(event)
            return
        if self._held is not None:
            self._carry(event)
            return
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
        if not canvas.keeps_focus():
            canvas.session.set_focus(None)
        canvas.session.set_selection(canvas.caret.position, canvas.caret.selection)
        canvas.repainting.look()

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

    def release(self, event: QMouseEvent) -> None:
        if self._edge is not None:
            self._drop_edge()
        if self._held is not None:
            self._let_go(event)
        self._drag = None
        self._autoscroll.stop()

    def double_click(self, event: QMouseEvent) -> None:
        self._held = None
        self._select_unit(self._canvas.character_under(event), WORD)
        self._third_click_until = event.timestamp() + _TRIPLE_CLICK

    def _select_unit(self, position: int, unit: str) -> None:
        canvas = self._canvas
        self._drag = Drag(canvas.caret.text, position, unit)
        canvas.caret.anchor, canvas.caret.position = self._drag.to(position)
        canvas.moved()
