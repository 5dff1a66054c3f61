"""What the canvas shows in place of the session's set: a review of several people's work, or one of their sets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from models.annotation import Annotation
from ui.canvas.review import Review, staff_height

if TYPE_CHECKING:
    from ui.canvas.view import Canvas


class Reviewing:
    """``clicked`` is called with the id of the place that was clicked. While neither a review nor somebody's set is
    shown, the canvas shows the session's own."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self.review: Review | None = None
        self.layer: Mapping[str, Annotation] | None = None
        self.clicked: Callable[[str], None] = lambda _: None

    @property
    def on(self) -> bool:
        """Whether something else than the session's set is shown."""
        return self.review is not None or self.layer is not None

    def clear(self) -> None:
        """Another document: nothing that was shown is about it."""
        self.review = self.layer = None

    @property
    def annotations(self) -> Mapping[str, Annotation]:
        """What lies on the text as marks."""
        if self.review is not None:
            return {}
        return self.layer if self.layer is not None else self._canvas.session.layer.annotations

    def show(self, review: Review | None) -> None:
        """Paints a review; None goes back to the session's set."""
        changed = self.layer is not None or (review is None) != (self.review is None)
        before = self.review
        self.review, self.layer = review, None
        if changed:
            self._canvas.fill()
        if changed or (before and (before.wash, len(before.lanes))) != (review and (review.wash, len(review.lanes))):
            self.make_room()
        self._canvas.repainting.look()

    def make_room(self) -> None:
        """Gives the lines of the open conflict the leading for its staff; also after lines were broken anew."""
        review, page = self.review, self._canvas.page
        height = staff_height(review, page.metrics)
        with self._canvas.still():
            page.set_staff(review.wash if review is not None else (), height)

    def show_layer(self, layer: Mapping[str, Annotation]) -> None:
        """Paints somebody's annotations as they made them."""
        self.review, self.layer = None, layer
        self._canvas.fill()
        self.make_room()
        self._canvas.repainting.look()

    def go_to(self, start: int, end: int) -> None:
        """Brings a place into view with the staff below it."""
        canvas = self._canvas
        canvas.caret.move(start, extend=False)
        canvas.session.set_selection(start, None)
        canvas.show_position(max(start, end - 1))
        canvas.show_position(start)

    def click(self, position: int) -> bool:
        """True when a place was clicked."""
        found = self.review.at(position) if self.review is not None else None
        if found is not None:
            self.clicked(found)
        return found is not None
