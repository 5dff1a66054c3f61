"""What a menu at the pointer is about: the selection, the suggestion, the annotation or the bare word there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF

from models.annotation import EVENT, STANCE
from models.text.words import word_at
from ui.canvas.margin import note_at
from ui.canvas.scene import Mark, marks_at

if TYPE_CHECKING:
    from ui.canvas.view import Canvas


@dataclass(frozen=True, slots=True)
class Pointed:
    """``place`` is where the menu opens, on the screen; ``annotation`` the id of what is under the pointer, if there is
    anything; ``frame`` that of the event or stance which had the focus until then."""

    place: QPoint
    annotation: str | None = None
    frame: str | None = None


def marks_near(canvas: Canvas, at: QPointF) -> list[Mark]:
    """The marks of the text under a point of the view, innermost first."""
    x, y = at.x(), at.y() + canvas.scroll_place.top
    index = canvas.page.block_at_y(y)
    return marks_at(canvas.page.scene(index), x, y - canvas.page.top_of(index))


def note_near(canvas: Canvas, at: QPointF) -> str | None:
    """The stance whose bracket or note in the margin is under a point of the view."""
    return note_at(canvas.page, canvas.notes(canvas.shown()), at)


def ids_near(canvas: Canvas, at: QPointF) -> list[str]:
    """The annotations under a point of the view, innermost first; in the margin the stance that is noted there."""
    if marks := marks_near(canvas, at):
        return [mark.annotation.id for mark in marks]
    noted = note_near(canvas, at)
    return [noted] if noted is not None else []


def point_at(canvas: Canvas, at: QPoint, *, keep_focus: bool) -> Pointed:
    """Gives selection or focus to what is at ``at``, in pixels of the view. A selection under the pointer stays as it
    is; with ``keep_focus`` no annotation gets the focus, for roles of the one that has it are being filled."""
    session, point = canvas.session, QPointF(at)
    place, position = canvas.viewport().mapToGlobal(at), canvas.character_near(point.x(), point.y())
    focused, selected = session.focused, session.selection
    frame = focused.id if focused is not None and focused.kind in {EVENT, STANCE} else None
    if session.document is None or (selected is not None and selected[0] <= position < selected[1]):
        return Pointed(place, frame=frame)
    if canvas.reviewing.on:
        canvas.reviewing.click(position)
        return Pointed(place)
    ids = ids_near(canvas, point)
    if keep_focus and ids:
        return Pointed(place, ids[0], frame)
    if canvas.offering.point(point):
        return Pointed(place, frame=frame)
    if ids:
        chosen = session.focus if session.focus in ids else ids[0]
        _focus(canvas, chosen, canvas.page.boundary_at(point.x(), point.y() + canvas.scroll_place.top))
        return Pointed(place, chosen, frame if frame != chosen else None)
    _take_word(canvas, point, position, keep_focus=keep_focus)
    return Pointed(place, frame=frame)


def _focus(canvas: Canvas, identifier: str | None, position: int) -> None:
    canvas.caret.move(position, extend=False)
    canvas.session.set_focus(identifier)
    canvas.moved(keep_focus=True)


def _take_word(canvas: Canvas, point: QPointF, position: int, *, keep_focus: bool) -> None:
    """The word that is drawn at ``point`` becomes the selection; beside the words only the caret goes there."""
    word = word_at(canvas.caret.text, position)
    if word is not None and canvas.page.is_drawn_at(position, point.x()):
        canvas.caret.select(*word)
    else:
        canvas.caret.move(position, extend=False)
    canvas.moved(keep_focus=keep_focus)
