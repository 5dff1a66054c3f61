"""Undo and redo, which say it first when they are about the whole project."""

from __future__ import annotations

from collections.abc import Callable

from models.errors import AyarError
from storage.project import HistoryRow
from ui import i18n, messages
from ui.annotate.same_panel import SamePanel
from ui.annotate.search_panel import SearchPanel
from ui.annotate.top_bar import edit_words
from ui.session import ADJUDICATE
from ui.shell import Shell

OF_PROJECT = "project"
IMPORT = "import"


class Undoing:
    """Binds undo and redo. While the search results have the keyboard they are about what was labelled from there, and
    after the same words were labelled in the project about that, until something is done in the open document.

    ``instead`` is asked first: it may have something to take back that is no edit, and says whether it did."""

    def __init__(self, shell: Shell, search: SearchPanel, same: SamePanel, dismiss: Callable[[str], object]) -> None:
        """``dismiss`` takes a notice of a tone away once it is answered."""
        self._session, self._search, self._same, self._dismiss = shell.session, search, same, dismiss
        self._announced: tuple[str, int] | None = None
        self.instead: Callable[[str], bool] = lambda _: False
        shell.actions.bind("action.undo", lambda _: self.step("undo"))
        shell.actions.bind("action.redo", lambda _: self.step("redo"))
        self._session.refused.connect(messages.error)

    def step(self, direction: str) -> bool:
        """One edit back or forward. One of the whole project is announced and waits for a second press."""
        session, listed = self._session, self._from_list(direction)
        if not listed and session.editable and self.instead(direction):
            return True
        document = listed[-1] if listed else session.document_id if session.editable else None
        if document is None or session.project is None:
            return False
        row = session.project.next_step(document, *session.undoes, direction)
        if session.mode == ADJUDICATE and (whole := self._later_whole(direction, row)) is not None:
            return self._step_whole(direction, whole)
        if row is not None and row.scope == OF_PROJECT and self._announced != (direction, row.id):
            self._announce(direction, row)
            return False
        self._answered()
        done = session.step_in(document, direction)
        if listed and done:
            self._other_list(direction).append(listed.pop())
        return done

    def _later_whole(self, direction: str, row: HistoryRow | None) -> HistoryRow | None:
        """An edit of the whole project that comes before ``row``: the reviewer decides in documents that are not open,
        too. That edit is meant when it is also about the open one. An import is taken back in so many words only."""
        assert self._session.project is not None
        whole = self._session.project.next_project_step(direction)
        if whole is not None and whole.title == IMPORT:
            return None
        if whole is None or row is None or whole.id == row.id:
            return None if whole is None or row is not None else whole
        nearer = whole.id > row.id if direction == "undo" else whole.id < row.id
        return whole if nearer else None

    def _step_whole(self, direction: str, whole: HistoryRow) -> bool:
        if self._announced != (direction, whole.id):
            self._announce(direction, whole)
            return False
        self._answered()
        try:
            return self._session.step_project(direction) is not None
        except AyarError as error:
            messages.error(error)
            return False

    @property
    def _labelling(self) -> SearchPanel | SamePanel:
        """From where was labelled what undo and redo are about."""
        return self._search if self._search.list.hasFocus() else self._same

    def _from_list(self, direction: str) -> list[int]:
        """The documents that were labelled from there."""
        return self._labelling.labelled if direction == "undo" else self._labelling.taken_back

    def _other_list(self, direction: str) -> list[int]:
        return self._labelling.taken_back if direction == "undo" else self._labelling.labelled

    def _announce(self, direction: str, row: HistoryRow) -> None:
        self._announced = (direction, row.id)
        documents = row.params.get("documents")
        many = f" ({i18n.plural('count.documents', documents)})" if isinstance(documents, int) else ""
        words = i18n.tr(f"notice.{direction}_whole_project", action=edit_words(row.title) + many)
        again = (i18n.tr(f"action.{direction}"), lambda: self._go_on(direction))
        messages.notice(f"{words} {i18n.tr('notice.press_again')}", "warn", (again,))

    def _answered(self) -> None:
        if self._announced is not None:
            self._announced = None
            self._dismiss("warn")

    def _go_on(self, direction: str) -> None:
        self.step(direction)
