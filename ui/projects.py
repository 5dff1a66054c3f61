"""Projects and files: making, opening, filling, exporting; dialogs are loaded when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog

from models.errors import AyarError
from models.progress import Step
from storage import backup
from storage.project import Project
from ui import i18n, messages
from ui.folders import data_folder
from ui.jobs import Work
from ui.shell import Shell

if TYPE_CHECKING:
    from storage.near import Alike
    from ui.main_window import MainWindow
    from ui.paper.statistics import PaperStatistics

SUFFIX: Final = ".ayar"
BUNDLE: Final = ".ayarb"
COPY_AFTER_MS: Final = 1000
_DAMAGED: Final = frozenset({"damaged_project", "damaged_salvaged", "damaged_unreadable"})


class Projects:
    """What happens to whole projects; the session holds the open one."""

    def __init__(self, shell: Shell, window: MainWindow) -> None:
        self._shell, self._session, self._window = shell, shell.session, window
        self._making = False
        self._paper: PaperStatistics | None = None
        self._soon = QTimer(window, singleShot=True, interval=COPY_AFTER_MS)
        self._soon.timeout.connect(self.copy_now)

    # ---- opening
    def open(self, path: Path) -> bool:
        """Opens a project file, or what came in a bundle; on failure what was open stays open. Asks once who is
        working."""
        if path.suffix == BUNDLE:
            self._window.team.take(path)
            return self._session.project is not None
        if not self._know_user():
            return False
        refusal = self.try_open(path)
        if refusal is not None:
            self.tell(refusal, path)
        return refusal is None

    def try_open(self, path: Path) -> AyarError | None:
        """Opens a project without asking or telling anything; what kept it shut, None when it is open."""
        try:
            self._session.open_project(path)
        except AyarError as error:
            return error
        return None

    def tell(self, error: AyarError, path: Path) -> None:
        """A damaged project can be replaced by its newest safety copy, when there is one."""
        copies = backup.copies(path, copies_folder()) if error.key in _DAMAGED else []
        if not copies:
            messages.error(error)
            return
        made = backup.time_of(copies[-1]).isoformat()
        words = f"{i18n.describe(error)}\n\n{i18n.tr('damaged.offer', date=i18n.date_and_time(made))}"
        if messages.question(words, i18n.tr("damaged.open_copy")):
            self._open_copy(copies[-1], path, made)

    def _open_copy(self, copy: Path, path: Path, made: str) -> None:
        try:
            restored = backup.restore(copy, path)
        except AyarError as error:
            messages.error(error)
            return
        if self.open(restored):
            name = i18n.Ltr(restored.name)
            messages.notice(lambda: i18n.tr("damaged.restored", date=i18n.date_and_time(made), file=name))

    def choose(self) -> None:
        words = i18n.tr("action.open_project").rstrip("…")
        name, _ = QFileDialog.getOpenFileName(self._window, words, self._folder(), f"*{SUFFIX} *{BUNDLE}")
        if name:
            self._shell.settings.set("last_folder", str(Path(name).parent))
            self.open(Path(name))

    def sample_path(self) -> Path:
        return data_folder() / f"sample{SUFFIX}"

    def open_sample(self) -> None:
        """The sample project; when it is not there yet a job makes it from its articles first."""
        path = self.sample_path()
        if self._making or not self._know_user():
            return
        if path.exists():
            self.open(path)
            return
        from storage import sample

        self._making = True
        title = i18n.tr("sample.title")
        self._shell.jobs.start(
            i18n.tr("status.making_sample"), lambda: sample.make(path, title), self._sample_made, self._not_made
        )

    def _sample_made(self, path: Path | None) -> None:
        self._making = False
        if path is not None:
            self.open(path)

    def _not_made(self, error: Exception) -> None:
        self._making = False
        messages.unexpected(error)

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
    def new_from_schema(self) -> None:
        """A new project with a schema of one's own: first which."""
        words = i18n.tr("welcome.schema_file")
        name, _ = QFileDialog.getOpenFileName(self._window, words, self._folder(), "*.json")
        if name:
            self.new(Path(name))

    def new(self, schema: Path | None = None) -> None:
        from ui.dialogs.new_project import NewProject

        dialog = NewProject(self._shell, self._window, schema)
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
        name = QFileDialog.getExistingDirectory(
            self._window, i18n.tr("action.import_folder").rstrip("…"), self._folder()
        )
        if name:
            self.take_files([Path(name)])

    def take_files(self, paths: Sequence[Path]) -> None:
        """Opens a project that was dropped, takes bundles, imports everything else; makes a project first when none is
        open."""
        if len(paths) == 1 and paths[0].suffix == SUFFIX:
            self.open(paths[0])
            return
        if paths and all(path.suffix == BUNDLE for path in paths):
            for path in paths:
                self._window.team.take(path)
            return
        if not self._can_add():
            return
        from ui.dialogs.import_dialog import ImportDialog

        dialog = ImportDialog(self._shell, self._window, list(paths), self._imported)
        dialog.exec()
        if dialog.result_report is not None:
            self.compare_new(dialog.result_report.report.document_ids)

    def compare_new(self, new: Sequence[int]) -> None:
        """Looks behind the work for what new documents are like, and says so with a way to see it."""
        project = self._session.project
        if project is None or not new:
            return
        from storage.processes import near_duplicates

        path, among = project.path, list(new)
        work = lambda: near_duplicates(path, among)  # noqa: E731 - a job takes a callable
        self._shell.jobs.start(i18n.tr("near.comparing"), work, self._compared, self._not_compared)

    def _compared(self, pairs: list[Alike] | None) -> None:
        if not pairs:
            return
        from ui.dialogs.import_jobs import take_back

        first, n = pairs[0], len(pairs)
        said = {"one": first.one_title, "other": first.other_title}
        messages.notice(
            lambda: i18n.plural("near.new", n, percent=i18n.percent(first.similarity), **said),
            actions=((lambda: i18n.tr("near.compare"), lambda: self.near_duplicates(pairs)), *take_back(self._shell)),
        )

    def _not_compared(self, error: Exception) -> None:
        """Without the package for it an import is an import all the same."""
        if not (isinstance(error, AyarError) and error.key == "missing_extra"):
            messages.unexpected(error)

    def near_duplicates(self, pairs: Sequence[Alike] | None = None) -> None:
        """Shows pairs that are known, or looks for all of the project."""
        from ui.near.dialog import NearDialog

        dialog = NearDialog(self._shell, self._window, pairs)
        dialog.exec()
        project = self._session.project
        found = project.document_id(dialog.chosen) if project is not None and dialog.chosen is not None else None
        if found is not None:
            self._window.open_document(found)

    def _can_add(self) -> bool:
        """Whether there is a project to add documents to; asks for a new one when none is open."""
        if self._session.project is None:
            self.new()
        project = self._session.project
        if project is None:
            return False
        try:
            project.require_write()
        except AyarError as error:
            messages.error(error)
            return False
        return True

    def paste(self) -> None:
        """The text on the clipboard as a document, character for character."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            messages.notice(lambda: i18n.tr("paste.empty"))
            return
        if not self._can_add():
            return
        from ui.dialogs.paste_dialog import PasteDialog

        dialog = PasteDialog(self._shell, self._window, text)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.document_id is not None:
            self._window.page.documents.reload()
            self._window.open_document(dialog.document_id)

    def _imported(self) -> None:
        documents = self._window.page.documents
        documents.reload()
        if self._session.document is None and (first := documents.next_unfinished()) is not None:
            self._window.open_document(first)

    def export(self) -> None:
        from ui.dialogs.export_dialog import ExportDialog

        ExportDialog(self._shell, self._window).exec()

    def release(self) -> None:
        from ui.release.dialog import ReleaseDialog

        dialog = ReleaseDialog(self._shell, self._window)
        dialog.exec()
        if dialog.cases is not None:
            self._window.show_cases(dialog.cases.keys, dialog.cases.annotation)

    def paper(self) -> None:
        """Tables and figures for a paper, into a folder that is asked for."""
        from ui.paper.statistics import PaperStatistics

        self._paper = self._paper or PaperStatistics(self._shell, self._window)  # held while its job runs
        self._paper.ask()

    # ---- keeping
    def copy_soon(self) -> None:
        """A safety copy of what was opened, once the person can see and use it."""
        self._soon.start()

    def copy_now(self) -> None:
        project = self._session.project
        if project is None or project.read_only:
            return
        path, folder = project.path, copies_folder()
        work = lambda: backup.safety_copy(path, folder)  # noqa: E731 - a job takes a callable
        self._shell.jobs.start("", work, failed=self._not_copied, quiet=True)

    def _not_copied(self, error: Exception) -> None:
        if isinstance(error, AyarError):
            self._window.page.status.complain(lambda: i18n.tr("status.no_safety_copy", reason=error))
        else:
            messages.unexpected(error)

    def back_up(self) -> None:
        project = self._session.project
        if project is None:
            return
        proposed = str(Path(self._folder()) / f"{project.path.stem}-copy{SUFFIX}")
        words = i18n.tr("action.backup").rstrip("…")
        name, _ = QFileDialog.getSaveFileName(self._window, words, proposed, f"*{SUFFIX}")
        if name:
            work = _in_own_connection(project, lambda own: own.backup(Path(name), replace=True))  # the dialog has asked
            self._shell.jobs.start(i18n.tr("status.backing_up"), work, _backed_up)

    def check(self) -> None:
        project = self._session.project
        if project is not None:
            work = _in_own_connection(project, lambda own: own.check())
            self._shell.jobs.start(i18n.tr("status.checking"), work, self._checked)

    def _checked(self, problems: Any) -> None:
        found = list(problems or ())
        if not found:
            messages.notice(lambda: i18n.tr("check.fine"))
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


def _backed_up(place: Path | None) -> None:
    if place is not None:  # it was not stopped
        messages.notice(lambda: i18n.tr("backup.done", file=place))


def copies_folder() -> Path:
    """Where the safety copies of all projects lie."""
    return data_folder() / "copies"


def _in_own_connection(project: Project, work: Callable[[Project], Generator[Step, None, Any]]) -> Work:
    """``work`` over a connection that belongs to the job's thread; gives back what ``work`` returns."""

    def steps() -> Generator[Step, None, Any]:
        with project.again() as own:
            return (yield from work(own))

    return steps
