"""A cleaner boundary for a selection or the focused mention: offered with one key, never taken by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer

from models.annotation import ENTITY
from models.edits import Edit
from models.span import Span, overlaps
from models.suggest.cleaning import cleaned, told
from models.suggest.desk import Desk as Recommenders
from models.text.boundaries import Boundary
from ui.annotate.desk import Desk
from ui.shell import Shell

AFTER: Final = 60
"""Milliseconds after the last key that moved the selection."""
LONGEST: Final = 200
"""Code points of a selection that may be a mention."""
_LIKELY: Final = ("PER", "GPE", "ORG")


class BoundaryHelp(QObject):
    """Binds U. ``session.offers.boundary`` is what is offered now; the canvas underlines it."""

    def __init__(self, shell: Shell, desk: Desk, recommenders: Callable[[], Recommenders | None]) -> None:
        super().__init__(desk.canvas)
        self._session, self._desk, self._recommenders = shell.session, desk, recommenders
        self._taken: tuple[Boundary, Span] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)
        shell.actions.bind("action.clean_boundary", lambda _: self.take())
        session = self._session
        for signal in (session.selection_changed, session.focus_changed, session.changed):
            signal.connect(self._moved)
        session.document_changed.connect(self._forget)
        desk.finishing = self.finish

    def _forget(self) -> None:
        self._taken = None
        self._moved()

    def _moved(self, *_: object) -> None:
        self._session.offers.offer_boundary(None)
        if self._session.editable:
            self._soon.start(AFTER)

    def _look(self) -> None:
        self._session.offers.offer_boundary(self._found())

    def _found(self) -> Boundary | None:
        document, known = self._session.document, self._recommenders()
        span = self._span()
        if document is None or known is None or span is None or span[1] - span[0] > LONGEST:
            return None
        found = (known.boundary(document, *span, label) for label in self._labels(span))
        return next((boundary for boundary in found if boundary is not None), None)

    def _span(self) -> Span | None:
        session = self._session
        if session.selection is not None:
            return session.selection
        focused = session.focused
        fits = focused is not None and focused.kind == ENTITY and not focused.fragments
        return (focused.start, focused.end) if fits and focused is not None else None

    def _labels(self, span: Span) -> Iterator[str]:
        """The label it has, or those that it is likeliest to get."""
        session = self._session
        if session.selection is None:
            if session.focused is not None:
                yield session.focused.label
            return
        offered = (s.label for s in session.offers.open if s.kind == ENTITY and overlaps((s.start, s.end), span))
        yield from dict.fromkeys((*offered, *_LIKELY))

    def take(self) -> bool:
        """The selection shrinks to the clean boundary, or the focused mention gets it as an edit."""
        session, boundary = self._session, self._session.offers.boundary
        span = self._span()
        if boundary is None or span is None:
            return False
        if session.selection is not None:
            self._desk.canvas.select(boundary.start, boundary.end)
            self._taken = (boundary, span)
            return True
        return session.focused is not None and session.commit(cleaned(session.focused, boundary))

    def finish(self, edit: Edit) -> Edit:
        """A mention made of a selection that was cleaned tells which rule did it."""
        return told(edit, *self._taken) if self._taken is not None else edit
