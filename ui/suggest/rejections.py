"""Rejections of suggestions in the open document, so that undo and redo know them: they are no edits of the set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from models.suggest.accepting import Outcome
from models.suggest.suggestion import Suggestion
from ui.session import Session


@dataclass(frozen=True, slots=True)
class _Rejection:
    """The number it is remembered by, and the edit before it in the history (0: none)."""

    number: int
    suggestion: Suggestion
    behind: int


class Rejections:
    """What was rejected since the document was opened, until an edit after it is what undo is about."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._done: list[_Rejection] = []
        self._undone: list[_Rejection] = []

    def forget(self) -> None:
        """Another document."""
        self._done, self._undone = [], []
        self._tell()

    def edited(self) -> None:
        """An edit came, or one was taken back: what had been taken back before it cannot be done again."""
        if not self._session.stepping:
            self._undone = []
        self._tell()

    def add(self, number: int, suggestion: Suggestion) -> None:
        self._done.append(_Rejection(number, suggestion, self._last_edit()))
        self._undone = []
        self._tell()

    def step(self, direction: str, rejected: Callable[[Suggestion], Outcome]) -> Suggestion | None:
        """Takes the last rejection back, or rejects again, if no edit is nearer; the suggestion it was about.

        Raises AyarError when it could not be written.
        """
        taken, given = (self._done, self._undone) if direction == "undo" else (self._undone, self._done)
        if not taken or taken[-1].behind != self._last_edit():
            return None
        one, session = taken[-1], self._session
        assert session.project is not None and session.document_id is not None, "something was rejected there"
        store, number = session.project.suggestions, one.number
        if direction == "undo":
            store.take_back(number)
        else:
            number = store.reject(session.document_id, session.user, rejected(one.suggestion))
        taken.pop()
        given.append(_Rejection(number, one.suggestion, one.behind))
        self._tell()
        return one.suggestion

    def _last_edit(self) -> int:
        session = self._session
        if session.project is None or session.document_id is None:
            return 0
        row = session.project.next_step(session.document_id, *session.undoes, "undo")
        return row.id if row is not None else 0

    def _tell(self) -> None:
        last = bool(self._done) and self._done[-1].behind == self._last_edit()
        self._session.offers.remember_rejection(last=last)
