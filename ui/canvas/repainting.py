"""What of the view looks different since it was painted last: only that is painted anew.

Nobody has to know what an edit, a motion or a hint touches: everything in view is compared with how it looked.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, floor
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from ui.canvas.connectors import Connector
from ui.canvas.links import edge_depth
from ui.canvas.margin import note_box
from ui.canvas.painting import Shown, State
from ui.canvas.scene import LineScene
from ui.canvas.typeset import Line
from ui.frames import BeforeFrame

if TYPE_CHECKING:
    from ui.canvas.view import Canvas

SPILL: Final = 12
"""Pixels by which a line is painted over its own box: hint letters above it, frames around its marks."""
REACH: Final = 24
"""Pixels around what is exposed in which a line may have painted something."""
_NAME: Final = 12
Looks = tuple[object, tuple[QRect, ...]]
"""How something looks, and where it is in the viewport."""


class Repainting:
    """Asks Qt for the parts of a canvas that look different."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._painted: dict[object, Looks] | None = None
        self._frame = BeforeFrame(canvas, self._compare)

    def look(self) -> None:
        """Something may look different: what does is painted in the next frame."""
        self._frame.ask()

    def everything(self) -> None:
        """Another text, size or colour: the next frame is painted as a whole, each line anew."""
        self._canvas.strips.clear()
        self.moved()

    def moved(self) -> None:
        """Everything may stand elsewhere: the next frame is painted as a whole."""
        self._painted = None
        self.look()

    def _compare(self) -> None:
        viewport = self._canvas.viewport()
        if not viewport.isVisible():
            self._painted = None
            return
        before, now = self._painted, self._in_view()
        self._painted = now
        if before is None:
            viewport.update()
        else:
            viewport.update(changed_region(before, now))

    def _in_view(self) -> dict[object, Looks]:
        canvas, state = self._canvas, self._canvas.state()
        view = canvas.viewport().rect()
        if state.review is not None:  # it has layers of its own, and another one is another object
            return {"review": (object(), (view,))}
        shown = canvas.shown()
        whole = (
            canvas.page.text, canvas.caption, canvas.scroll_place.top, view.width(), state.bands, state.dimmed,
            state.highlights, state.current, state.offer, state.offer and canvas.session.offers.current,
        )  # fmt: skip
        found: dict[object, Looks] = {"whole": (whole, (view,))}
        found.update(_lines(shown, state, view.width()))
        edge = edge_depth(canvas.page.metrics, len(state.connectors))
        for connector in state.connectors:
            found["link", connector.id, connector.role] = (connector, tuple(_around(connector, view, edge)))
        for note in canvas.notes(shown):
            found["note", note.stance.id] = ((note, note.stance.id == state.focus), (note_box(canvas.page, note),))
        return found


def changed_region(before: dict[object, Looks], now: dict[object, Looks]) -> QRegion:
    """Where something looks different, came or went."""
    region = QRegion()
    for key in {**before, **now}:
        old, new = before.get(key), now.get(key)
        if old != new:
            for box in (*(old[1] if old else ()), *(new[1] if new else ())):
                region += box
    return region


def _lines(shown: list[Shown], state: State, width: int) -> Iterator[tuple[object, Looks]]:
    for block in shown:
        for line, scene in zip(block.lines, block.scene, strict=True):
            top = block.y + line.top
            box = QRect(0, floor(top) - SPILL, width, ceil(line.height) + 2 * SPILL)
            looks = (round(top, 3), line.height, line.baseline - line.top, block.typeset, scene.marks, scene.stances,
                     scene.offers, _state_on(block, line, scene, state))  # fmt: skip
            yield (block.index, line.start), (looks, (box,))


def _state_on(block: Shown, line: Line, scene: LineScene, state: State) -> tuple[object, ...]:
    """What of the state is to be seen on one line."""
    ids = {mark.annotation.id for mark in (*scene.marks, *scene.stances, *scene.offers)}
    hints = [(i, state.hints[i], i == state.live_hint) for i in state.hints.keys() & ids]
    return (
        state.focus if state.focus in ids else None,
        sorted(hints),
        state.kin & ids,
        part_of(state.selection, line),
        part_of(state.cleaner, line),
        state.caret if stands_on(state.caret, block, line) else None,
    )


def part_of(span: tuple[int, int] | None, line: Line) -> tuple[int, int] | None:
    """What of a span stands on a line."""
    if span is None or span[0] >= line.end or span[1] <= line.start:
        return None
    return max(span[0], line.start), min(span[1], line.end)


def stands_on(position: int | None, block: Shown, line: Line) -> bool:
    """Whether the caret is painted on a line."""
    own = block.typeset.block
    return (
        position is not None
        and own.start <= position < max(own.after, own.end + 1)
        and block.typeset.line_of(position) is line
    )


def _around(connector: Connector, view: QRect, edge: int) -> Iterator[QRect]:
    """Boxes around the lines of a connector and the strip in which its name may have been moved along; that of an end
    out of sight stands among others in the ``edge`` pixels beside the view's edge."""
    for (x, y), (far_x, far_y) in zip(connector.path, connector.path[1:], strict=False):
        left, top = floor(min(x, far_x)) - 6, floor(min(y, far_y)) - 6
        yield QRect(left, top, ceil(abs(far_x - x)) + 13, ceil(abs(far_y - y)) + 13)
    y = connector.label[1]
    if y < _NAME:
        yield QRect(0, 0, view.width(), edge)
    elif y > view.height() - _NAME:
        yield QRect(0, view.height() - edge, view.width(), edge)
    else:
        yield QRect(0, floor(y) - _NAME, view.width(), 2 * _NAME + 2)


def exposed(shown: list[Shown], region: QRegion) -> list[Shown]:
    """The lines of the blocks in view that may paint something inside ``region``."""
    left, width = region.boundingRect().left(), region.boundingRect().width()
    found = []
    for block in shown:
        tops = [floor(block.y + line.top) - REACH for line in block.lines]
        boxes = [
            QRect(left, top, width, ceil(line.height) + 2 * REACH) for top, line in zip(tops, block.lines, strict=True)
        ]
        kept = [n for n, box in enumerate(boxes) if region.intersects(box)]
        if kept:
            scene, lines = [block.scene[n] for n in kept], [block.lines[n] for n in kept]
            found.append(Shown(block.index, block.y, block.typeset, scene, lines))
    return found
