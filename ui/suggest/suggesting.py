"""Everything about suggestions on the annotator's page, put together a moment after the first picture."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.annotate.desk_page import DeskPage
from ui.shell import Shell
from ui.suggest.boundary_help import BoundaryHelp
from ui.suggest.desk import SuggestionDesk
from ui.suggest.learning import Learning
from ui.suggest.work_ordering import WorkOrdering


class Suggesting(QObject):
    """``desk`` suggests, ``learning`` trains and asks what is slow, ``boundaries`` offers cleaner ones, ``ordering``
    arranges the list of documents."""

    def __init__(self, shell: Shell, page: DeskPage) -> None:
        super().__init__(page.canvas)
        self._shell, self._page = shell, page
        self.desk = SuggestionDesk(shell, page.desk, page.put_under)
        self.learning = Learning(shell, self.desk)
        self.boundaries = BoundaryHelp(shell, page.desk, lambda: self.desk.recommenders)
        self.ordering = WorkOrdering(shell, page.documents, self.learning.doubt)
        shell.actions.bind("action.suggestion_settings", lambda _: self.settings())
        shell.actions.bind("action.second_look", lambda _: self.second_look())

    def settings(self) -> None:
        from ui.suggest.settings_dialog import SuggestionSettings

        SuggestionSettings(self._shell, self._page.window(), self.learning).exec()

    def second_look(self) -> None:
        from ui.suggest.second_look import SecondLook

        dialog = SecondLook(self._shell, self._page.window())
        dialog.wanted.connect(self.show_place)
        dialog.exec()

    def show_place(self, document_id: int, start: int, end: int) -> None:
        """Opens a document at a mention and gives it the focus."""
        session = self._shell.session
        if document_id != session.document_id:
            self._page.documents.wanted.emit(document_id)
        found = next((a for a in session.layer if (a.start, a.end) == (start, end)), None)
        if found is not None:
            self._page.desk.focus(found)
        else:
            self._page.canvas.select(start, end)
        self._page.canvas.setFocus()
