"""Documents set aside, and brought back: those selected in the list, else the open one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from models.errors import AyarError
from ui import i18n, messages
from ui.action_words import action_words
from ui.shell import Shell

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_DONE: Final = {True: "notice.set_aside", False: "notice.brought_back"}
_NOTHING: Final = {True: "notice.nothing_to_set_aside", False: "notice.nothing_to_bring_back"}


class SettingAside:
    """At once, said in a notice with the way back beside it: nothing is lost by it."""

    def __init__(self, shell: Shell, window: MainWindow) -> None:
        self._shell, self._session, self._window = shell, shell.session, window
        window.page.documents.menu_wanted.connect(self._menu)

    def _menu(self, place: QPoint) -> None:
        """Of the list, at the pointer."""
        documents = self._window.page.documents
        action = self._shell.actions.get("action.bring_back" if documents.shows_aside else "action.set_aside")
        if not documents.chosen or not self._shell.actions.enabled(action):
            return
        menu = QMenu(documents)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(action_words(self._shell, action), lambda: self._shell.actions.run(action))
        menu.popup(place)

    def go(self, *, aside: bool) -> None:
        project, documents = self._session.project, self._window.page.documents
        if project is None:
            return
        try:
            edit = project.set_aside(documents.chosen, aside=aside)
        except AyarError as error:
            messages.error(error)
            return
        if edit is None:
            messages.notice(lambda: i18n.tr(_NOTHING[aside]))
            return
        row = project.next_project_step("undo")
        n = row.params["documents"] if row is not None else 1
        self._follow()
        back = (lambda: i18n.tr("action.undo"), lambda: self._undo(edit))
        messages.notice(lambda: i18n.plural(_DONE[aside], n), actions=(back,))

    def _undo(self, edit: int) -> None:
        """Straight away while it is still the last thing done in the whole project; else after saying what is."""
        project = self._session.project
        row = project.next_project_step("undo") if project is not None else None
        if row is None or row.id != edit:
            self._shell.actions.trigger("action.undo_project")
            return
        try:
            self._session.step_project("undo")
        except AyarError as error:
            messages.error(error)
            return
        self._follow()
        messages.notice(lambda: i18n.tr("notice.aside_undone"))

    def _follow(self) -> None:
        self._window.page.documents.reload()
        self._session.elsewhere.emit(())
