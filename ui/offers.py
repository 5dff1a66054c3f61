"""What a machine proposes for the open document: what is shown of it, and which one is looked at."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from models.suggest.suggestion import Suggestion
    from models.text.boundaries import Boundary
    from ui.session import Session


class Offers(QObject):
    """Nobody's until accepted. The desk of suggestions fills it; canvas, strip and top bar read it.

    ``open`` is in text order; ``shown`` is false while the person has hidden them, ``withheld`` says why a document has
    none on purpose (a key of the catalogue) and ``pending`` that more may come. ``rejection_last`` tells whether undo
    would first take back a rejection.
    """

    changed = Signal()
    rejected = Signal(object)  # Suggestion
    restored = Signal(object)  # Suggestion

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.open: tuple[Suggestion, ...] = ()
        self.current: Suggestion | None = None
        self.boundary: Boundary | None = None
        self.shown = True
        self.pending = False
        self.withheld = ""
        self.rejection_last = False
        session.selection_changed.connect(self._moved)
        session.focus_changed.connect(self._moved)

    @property
    def visible(self) -> tuple[Suggestion, ...]:
        """What is painted and can be walked."""
        return self.open if self.shown and not self.withheld else ()

    def show(self, found: Iterable[Suggestion], *, pending: bool = False) -> None:
        """These are open from now on; the one looked at stays if it is still among them."""
        offered = tuple(found)
        if (offered, pending) == (self.open, self.pending):
            return
        self.open, self.pending = offered, pending
        if self.current is not None:
            place = self.current.place
            self.current = next((s for s in self.visible if s.place == place), None)
        self.changed.emit()

    def wait(self, *, pending: bool) -> None:
        if pending != self.pending:
            self.pending = pending
            self.changed.emit()

    def reveal(self, *, shown: bool, withheld: str = "") -> None:
        if (shown, withheld) == (self.shown, self.withheld):
            return
        self.shown, self.withheld = shown, withheld
        if self.current not in self.visible:
            self.current = None
        self.changed.emit()

    def point(self, suggestion: Suggestion | None) -> None:
        """Looks at one; the caret is at its end already."""
        if suggestion is not self.current:
            self.current = suggestion
            self.changed.emit()

    def offer_boundary(self, boundary: Boundary | None) -> None:
        if boundary != self.boundary:
            self.boundary = boundary
            self.changed.emit()

    def remember_rejection(self, *, last: bool) -> None:
        if last != self.rejection_last:
            self.rejection_last = last
            self.changed.emit()

    def _moved(self) -> None:
        """A selection, a focused annotation or another place of the caret take the keys away from a suggestion."""
        session, current = self._session, self.current
        if current is not None and (session.selection or session.focus or session.caret != current.end):
            self.point(None)
