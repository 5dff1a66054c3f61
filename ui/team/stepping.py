"""Taking back, or bringing back, the last edit of the whole project after saying which one that is."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Final

from models.errors import AyarError
from models.progress import Step
from storage.project import HistoryRow, Project
from ui import i18n, messages
from ui.annotate.top_bar import edit_words
from ui.shell import Shell

if TYPE_CHECKING:
    from ui.main_window import MainWindow

IMPORT: Final = "import"
_ASKED: Final = {"undo": "undo_project.ask", "redo": "redo_project.ask"}
_IMPORT_ASKED: Final = {"undo": "undo_project.ask_import", "redo": "redo_project.ask_import"}
_RUNNING: Final = {"undo": "undo_project.import_running", "redo": "redo_project.import_running"}
_DONE: Final = {"undo": "undo_project.import_done", "redo": "redo_project.import_done"}
_NOTHING: Final = {"undo": "undo_project.nothing", "redo": "redo_project.nothing"}


def steps(project: Project, direction: str) -> Generator[Step, None, HistoryRow | None]:
    with project.again() as own:
        return (yield from own.project_steps(direction))


class ProjectSteps:
    """What an import brought can be much: it goes and comes in a job, during which nobody writes in the window."""

    def __init__(self, shell: Shell, window: MainWindow) -> None:
        self._shell, self._session, self._window = shell, shell.session, window
        self._running = False

    def go(self, direction: str) -> None:
        project = self._session.project
        if project is None or self._running:
            return
        row = project.next_project_step(direction)
        if row is None:
            older = direction == "undo" and project.has_older_import()
            messages.notice(lambda: i18n.tr("undo_project.older_import" if older else _NOTHING[direction]))
        elif messages.question(_question(row, direction), i18n.tr(f"action.{direction}")):
            self._take(project, row, direction)

    def _take(self, project: Project, row: HistoryRow, direction: str) -> None:
        if row.title == IMPORT:
            self._hold(held=True)
            title, work = _words(row, direction), lambda: steps(project, direction)
            self._shell.jobs.start(title, work, lambda done: self._taken(done, direction), self._failed)
            return
        try:
            self._session.step_project(direction)
        except AyarError as error:
            messages.error(error)
        self._window.page.documents.reload()

    def _hold(self, *, held: bool) -> None:
        """One transaction for all of it: an edit of this window would have to wait for its end."""
        self._running = held
        self._window.page.canvas.setEnabled(not held)
        self._window.page.inspector.setEnabled(not held)

    def _failed(self, error: Exception) -> None:
        self._hold(held=False)
        messages.unexpected(error)

    def _taken(self, row: HistoryRow | None, direction: str) -> None:
        """``row`` is None when it was stopped, with everything as it was."""
        self._hold(held=False)
        if row is None or self._session.project is None:
            return
        self._window.page.documents.reload()
        self._leave_what_is_gone(self._session.project)
        self._session.take_over()
        other = "redo" if direction == "undo" else "undo"
        again = (
            lambda: i18n.tr(f"button.{other}_import"),
            lambda: self._shell.actions.trigger(f"action.{other}_project"),
        )
        messages.notice(lambda: i18n.tr(_DONE[direction], **_counted(row)), actions=(again,))

    def _leave_what_is_gone(self, project: Project) -> None:
        here = self._session.document_id
        if here is None or project.rows([here]):
            return
        ids = self._window.page.documents.model.ids
        if ids:
            self._window.open_document(ids[0])
        else:
            self._window.projects.open(project.path)


def _question(row: HistoryRow, direction: str) -> str:
    when = i18n.date_and_time(row.time)
    if row.title == IMPORT:
        return i18n.tr(_IMPORT_ASKED[direction], time=when, **_counted(row))
    return i18n.tr(_ASKED[direction], edit=edit_words(row.title), time=when)


def _words(row: HistoryRow, direction: str) -> str:
    """What the status bar says meanwhile."""
    return i18n.tr(_RUNNING[direction], **_counted(row))


def _counted(row: HistoryRow) -> dict[str, str]:
    return {
        "documents": i18n.plural("count.documents", row.params.get("documents", 0)),
        "annotations": i18n.plural("count.annotations", row.params.get("annotations", 0)),
    }
