"""Suggestions on the canvas: what the session offers as marks of their own, and the card beside the one looked at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPointF, QRectF

from models.annotation import Annotation
from models.annotation_set import GOLD
from ui import i18n
from ui.canvas.offer_card import Card, paint_card
from ui.canvas.painting import Painting
from ui.canvas.scene import OFFERED, Mark

if TYPE_CHECKING:
    from models.suggest.suggestion import Suggestion
    from ui.canvas.view import Canvas

_OTHERS: Final = 3
_NEAR: Final = 12.0


def as_mark(suggestion: Suggestion) -> Annotation:
    """A suggestion in the shape that the page lays out; it is in nobody's set."""
    s = suggestion
    name = f"{OFFERED}{s.kind}:{s.start}:{s.end}"
    return Annotation(id=name, kind=s.kind, label=s.label, start=s.start, end=s.end, fragments=s.fragments)


class Offering(QObject):
    """Follows ``session.offers``; shows nothing while somebody else's work is looked at. ``hits`` is where the keys of
    the card were painted last, with the action of each."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas, self._session = canvas, canvas.session
        self._shown: tuple[Suggestion, ...] = ()
        self._marks: dict[int, tuple[Suggestion, Annotation]] = {}  # by the suggestion's identity
        self.hits: list[tuple[QRectF, str]] = []
        self._session.offers.changed.connect(self._follow)
        for signal in (self._session.document_changed, self._session.closed):
            signal.connect(self._forget)

    @property
    def _on(self) -> bool:
        return not self._canvas.reviewing.on and self._session.role != GOLD

    @property
    def current(self) -> str | None:
        """The id of the mark looked at."""
        current = self._session.offers.current
        return as_mark(current).id if current is not None and self._on else None

    @property
    def cleaner(self) -> tuple[int, int] | None:
        """The clean boundary that is offered."""
        boundary = self._session.offers.boundary
        return boundary[:2] if boundary is not None else None

    def _forget(self) -> None:
        self._shown, self._marks, self.hits = (), {}, []

    def _follow(self) -> None:
        offered = self._session.offers.visible if self._on else ()
        canvas = self._canvas
        if offered is not self._shown:
            before = self._marks
            self._shown = offered
            self._marks = {id(s): before.get(id(s)) or (s, as_mark(s)) for s in offered}
            gone = [mark for key, (_, mark) in before.items() if key not in self._marks]
            come = [mark for key, (_, mark) in self._marks.items() if key not in before]
            with canvas.still():
                canvas.page.change_offers(gone, come)
        canvas.repainting.look()

    # ---- the card
    def paint_card(self, painting: Painting) -> None:
        """Beside the line that the suggestion begins on, where the margin has room."""
        self.hits = []
        current, canvas = self._session.offers.current, self._canvas
        if current is None or not self._on:
            return
        box = canvas.page.first_box(current.start, current.end)
        top = box.top - canvas.scroll_place.top
        if -_NEAR - box.height < top < canvas.viewport().height():
            self.hits = paint_card(painting, self._card(current), as_mark(current), top - _NEAR)

    def _card(self, s: Suggestion) -> Card:
        others = [canvas_name(self._canvas, s.kind, a.label) for a in s.alternatives[:_OTHERS]]
        return Card(
            heading=canvas_name(self._canvas, s.kind, s.label) + i18n.tr("sign.question"),
            confidence=i18n.tr("suggestion.confidence", value=i18n.number(s.score, 2)),
            source=recommender_name(s.recommender),
            reason=reason_of(s),
            others=i18n.tr("suggestion.others", labels=i18n.listed(others)) if others else "",
            accept=i18n.tr("suggestion.accept"),
            reject=i18n.tr("suggestion.reject"),
        )  # fmt: skip

    # ---- the mouse
    def click(self, at: QPointF) -> bool:
        """A key of the card."""
        action = next((action for box, action in self.hits if box.contains(at)), None)
        if action is not None:
            self._canvas.actions_table.trigger(action)
        return action is not None

    def point(self, at: QPointF) -> bool:
        """Looks at a suggestion with no narrower mark of the set under the pointer; False when there is none."""
        found = self._under(at)
        if found is None:
            return False
        if found != self._session.offers.current:
            self.go_to(found)
        return True

    def _under(self, at: QPointF) -> Suggestion | None:
        canvas = self._canvas
        if not self._shown:
            return None
        y = at.y() + canvas.scroll_place.top
        index = canvas.page.block_at_y(y)
        lines = canvas.page.scene(index)
        touched: Sequence[Mark] = [
            m for line in lines for m in (*line.offers, *line.marks) if m.touches(at.x(), y - canvas.page.top_of(index))
        ]
        innermost = min(touched, key=lambda m: (m.lane, m.annotation.end - m.annotation.start), default=None)
        if innermost is None:
            return None
        return next((s for s, mark in self._marks.values() if mark.id == innermost.annotation.id), None)

    def go_to(self, suggestion: Suggestion) -> None:
        """The caret goes to its end and its card is shown."""
        canvas = self._canvas
        canvas.caret.move(suggestion.end, extend=False)
        canvas.moved()
        canvas.show_position(suggestion.start)
        self._session.offers.point(suggestion)


def canvas_name(canvas: Canvas, kind: str, label: str) -> str:
    """The short name of a label, as it is printed on the text."""
    return canvas.names.get((kind, label), label)


def reason_of(suggestion: Suggestion) -> str:
    """Why something is suggested, in words; empty when the catalogue does not know the reason."""
    why = suggestion.why
    if not i18n.has(why.key):
        return ""
    counted = why.params.get("n")
    return i18n.plural(why.key, counted) if isinstance(counted, int) else i18n.tr(why.key, **why.params)


def recommender_name(recommender: str) -> str:
    """What a recommender is called; an imported one by its own name."""
    key = f"recommender.{recommender}"
    return i18n.tr(key) if i18n.has(key) else recommender
