"""Projects and files: making, opening, filling, exporting; dialogs are loaded when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QDialog, QFileDialog

from models.errors import AyarError
from models.progress import Step
from storage.project import Project
from ui import i18n, messages
from ui.jobs import Work
from ui.settings import data_folder
from ui.shell import Shell

if TYPE_CHECKING:
    from ui.main_window import MainWindow

SUFFIX: Final = ".ayar"


class Projects:
    """What happens to whole projects; the session holds the open one."""

    def __init__(self, shell: Shell, window: MainWindow) -> None:
        self._shell, self._session, self._window = shell, shell.session, window

    # ---- opening
    def open(self, path: Path) -> bool:
        """Opens a project file; on failure what was open stays open. Asks once who is working."""
        if not self._know_user():
            return False
        try:
            self._session.open_project(path)
        except AyarError as error:
            messages.error(error)
            return False
        return True

    def choose(self) -> None:
        words = i18n.tr("action.open_project").rstrip("…")
        name, _ = QFileDialog.getOpenFileName(self._window, words, self._folder(), f"*{SUFFIX}")
        if name:
            self._shell.settings.set("last_folder", str(Path(name).parent))
            self.open(Path(name))

    def open_sample(self) -> bool:
        """The sample project, made from its articles when it is not there yet."""
        from storage import sample

        if not self._know_user():
            return False
        path = data_folder() / f"{sample.SAMPLE}{SUFFIX}"
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                self._make_sample(path)
            except AyarError as error:
                messages.error(error)
                return False
        return self.open(path)

    def _make_sample(self, path: Path) -> None:
        from storage import sample

        with sample.create(path, title=i18n.tr("sample.title")) as project:
            for _ in sample.fill_with_sample(project):
                pass

    def close(self) -> None:
        self._window.remember()
        self._session.close_project()

    def _know_user(self) -> bool:
        if self._session.user:
            return True
        from ui.dialogs.person import ask_who

        name = ask_who(self._shell, self._window)
        if not name:
            return False
        self.use_name(name)
        return True

    def use_name(self, name: str) -> None:
        """Who works from now on, remembered for the next start."""
        self._session.user = self._session.author = name
        self._shell.settings.set("user", name)

    def _folder(self) -> str:
        return str(self._shell.settings.get("last_folder")) or str(Path.home())

    # ---- making
    def new(self) -> None:
        from ui.dialogs.new_project import NewProject

        dialog = NewProject(self._shell, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.made is not None:
            self.open(dialog.made)

    # ---- files
    def choose_files(self) -> None:
        words = i18n.tr("action.import").rstrip("…")
        names, _ = QFileDialog.getOpenFileNames(self._window, words, self._folder())
        if names:
            self._shell.settings.set("last_folder", str(Path(names[0]).parent))
            self.take_files([Path(name) for name in names])

    def choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window, i18n.tr("action.import_folder"), self._folder())
        if name:
            self.take_files([Path(name)])

    def take_files(self, paths: Sequence[Path]) -> None:
        """Opens a project that was dropped, imports everything else; makes a project first when none is open."""
        if len(paths) == 1 and paths[0].suffix == SUFFIX:
            self.open(paths[0])
            return
        if self._session.project is None:
            self.new()
        project = self._session.project
        if project is None:
            return
        try:
            project.require_write()
        except AyarError as error:
            messages.error(error)
            return
        from ui.dialogs.import_dialog import ImportDialog

        ImportDialog(self._shell, self._window, list(paths), self._imported).exec()

    def _imported(self) -> None:
        documents = self._window.page.documents
        documents.reload()
        if self._session.document is None and (first := documents.next_unfinished()) is not None:
            self._window.open_document(first)

    def export(self) -> None:
        from ui.dialogs.export_dialog import ExportDialog

        ExportDialog(self._shell, self._window).exec()

    # ---- keeping
    def back_up(self) -> None:
        project = self._session.project
        if project is None:
            return
        proposed = str(Path(self._folder()) / f"{project.path.stem}-copy{SUFFIX}")
        words = i18n.tr("action.backup").rstrip("…")
        name, _ = QFileDialog.getSaveFileName(self._window, words, proposed, f"*{SUFFIX}")
        if name:
            done = i18n.tr("backup.done", file=Path(name))
            work = _in_own_connection(project, lambda own: own.backup(Path(name)))
            self._shell.jobs.start(i18n.tr("status.backing_up"), work, lambda _: messages.notice(done))

    def check(self) -> None:
        project = self._session.project
        if project is not None:
            work = _in_own_connection(project, lambda own: own.check())
            self._shell.jobs.start(i18n.tr("status.checking"), work, self._checked)

    def _checked(self, problems: Any) -> None:
        found = list(problems or ())
        if not found:
            messages.notice(i18n.tr("check.fine"))
            return
        from ui.dialogs.problems import show_problems

        show_problems(self._shell, self._window, i18n.tr("action.check_project"), found)

    # ---- the rest
    def preferences(self) -> None:
        from ui.dialogs.preferences import Preferences

        Preferences(self._shell, self._window, self._window.page.canvas).exec()

    def about(self) -> None:
        from ui.dialogs.about import About

        About(self._shell, self._window).exec()


def _in_own_connection(project: Project, work: Callable[[Project], Generator[Step, None, Any]]) -> Work:
    """``work`` over a connection that belongs to the job's thread; gives back what ``work`` returns."""

    def steps() -> Generator[Step, None, Any]:
        with project.again() as own:
            return (yield from work(own))

    return steps
