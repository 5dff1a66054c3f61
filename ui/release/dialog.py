"""Publishing a release: options on one side, what speaks against it and the data card on the other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QProgressBar, QScrollArea, QWidget

from models.annotation_set import GOLD
from models.errors import AyarError
from models.progress import Step
from storage.processes import make_release, prepare_release
from storage.project import Project
from storage.release import expected
from storage.release.card import Told
from storage.release.findings import ReleaseFinding
from storage.release.making import ReleaseReport, refuse
from storage.release.options import ReleaseOptions
from storage.release.preparing import Prepared
from ui import i18n, messages
from ui.dialogs.base import Dialog
from ui.jobs import Job
from ui.motion import show_busy, show_step
from ui.parts import IconButton, column, label, row, wrapped
from ui.release.checks import Checks
from ui.release.data_card import DataCard
from ui.release.memory import recall, remember
from ui.release.options_panel import OptionsPanel
from ui.release_words import ReleaseWords
from ui.shell import Shell

PAUSE_MS: Final = 250
WIDTH, HEIGHT = 1096, 790
LANGUAGES: Final = ("fa", "ar", "en")


@dataclass(frozen=True, slots=True)
class Cases:
    """Documents by key, and the annotation of the first one that it is about, or empty."""

    keys: tuple[str, ...]
    annotation: str


class ReleaseDialog(Dialog):
    """``cases`` is what the person wants to see instead of publishing, None when nothing."""

    def __init__(self, shell: Shell, parent: QWidget | None) -> None:
        super().__init__(shell, parent, i18n.tr("action.release").rstrip("…"), "upload", width=WIDTH)
        project = shell.session.project
        assert project is not None, "the dialog is opened on a project"
        self._project: Project = project
        self._job: Job | None = None
        self.prepared: Prepared | None = None
        self.cases: Cases | None = None
        self._guidelines = [code for code in LANGUAGES if project.guidelines(code)]
        self.panel = OptionsPanel(shell, project.totals(GOLD)[0], project.schema.version)
        self.checks, self.card = Checks(shell), DataCard(shell)
        self.version, self.folder = QLineEdit(), QLineEdit()
        self.words = wrapped(size=12, tone="t3")
        self.progress = QProgressBar()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._fill()
        self.add_buttons(i18n.tr("action.release").rstrip("…"), "upload")
        self._begin()

    # ---- building
    def _fill(self) -> None:
        title = label(i18n.isolated(self._project.title), 12.5, tone="t3")
        self.head.insertWidget(2, title)
        for field, width, key in ((self.version, 96, "field.version"), (self.folder, 330, "qt.folder")):
            field.setLayoutDirection(self.layoutDirection().LeftToRight)
            field.setMinimumWidth(width)
            field.setAccessibleName(i18n.tr(key))
        self.version.setMaximumWidth(120)
        self.head.addWidget(label(i18n.tr("field.version"), 12.5, tone="t3"))
        self.head.addWidget(self.version)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.body.addLayout(self._sides())
        self.body.addWidget(self.progress)
        browse = IconButton(self._shell, "folder")
        browse.describe(i18n.tr("button.choose_folder"))
        browse.clicked.connect(self._choose_folder)
        place = row(browse, self.folder, self.words, spacing=8)
        place.setStretch(2, 1)
        self.buttons.insertLayout(0, place, 1)
        self.buttons.setStretch(1, 0)  # the room before the buttons belongs to the words
        self.resize(WIDTH, HEIGHT)

    def _sides(self) -> QHBoxLayout:
        area = QScrollArea()
        area.setWidget(self.panel)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it
        checks = row(label(i18n.tr("release.checks"), 13.5, 600), 1)
        preview = row(label(i18n.tr("release.data_card"), 13.5, 600), 1, label(i18n.tr("release.live"), 12, tone="t3"))
        judged = column(checks, self.checks, preview, self.card, spacing=8)
        judged.setStretch(1, 4)
        judged.setStretch(3, 5)
        sides = row(area, judged, spacing=20)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        return sides

    def _begin(self) -> None:
        options = recall(self._shell.settings, self._project.path)
        self.version.setText(options.version)
        self.panel.show_options(options)
        self._propose_folder()
        self.panel.changed.connect(self._look_soon)
        self.panel.reworded.connect(self._reword)
        self.version.textChanged.connect(self._version_changed)
        self.folder.textChanged.connect(lambda _: self._allow())
        self._pause.timeout.connect(self.look)
        self.checks.wanted.connect(self._show_cases)
        self._name_button()
        self._allow()
        self.look()

    # ---- choosing
    def options(self) -> ReleaseOptions:
        return self.panel.options(self.version.text().strip())

    def _propose_folder(self) -> None:
        """Beside the project, unless the person chose another place for it."""
        before = Path(self.folder.text()).parent if self.folder.text() else self._project.path.parent
        self.folder.setText(str(before / f"{self._project.path.stem}-{self.version.text().strip()}"))

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, i18n.tr("qt.folder"), str(Path(self.folder.text()).parent))
        if name:
            self.folder.setText(str(Path(name) / f"{self._project.path.stem}-{self.version.text().strip()}"))

    def _version_changed(self) -> None:
        self._propose_folder()
        self._name_button()
        self._reword()

    def _name_button(self) -> None:
        if self.accept_button is not None:
            version = i18n.Ltr(self.version.text().strip())
            self.accept_button.show_words(i18n.plain(i18n.tr("button.publish_version", version=version)))

    # ---- looking
    def _look_soon(self) -> None:
        self._forget_job()
        self.checks.show_waiting(i18n.tr("status.checking"))
        self._pause.start()
        self._allow()

    def look(self) -> None:
        """Checks everything again in a process of its own."""
        self._forget_job()
        path, options, known = self._project.path, self.options(), self.prepared
        self.checks.show_waiting(i18n.tr("status.checking"))
        show_busy(self.progress)
        self.progress.setVisible(known is None)
        work = lambda: prepare_release(path, options, known)  # noqa: E731 - a job takes a callable
        self._job = self._shell.jobs.start("", work, self._looked, self._cannot, quiet=True)
        self._job.progress.connect(self._step)
        self._allow()

    def _forget_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _step(self, step: Step) -> None:
        if self.sender() is self._job:
            show_step(self.progress, step)

    def _looked(self, prepared: Prepared | None) -> None:
        if prepared is None or self.sender() is not self._job:
            return
        self._job = None
        self.progress.hide()
        self.prepared = prepared
        self.panel.show_prepared(prepared)
        self.checks.show_findings(prepared.findings)
        self._reword()
        if prepared.blocked:
            self.checks.focus_first_error()

    def _cannot(self, error: Exception) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        self.progress.hide()
        if not isinstance(error, AyarError):
            messages.unexpected(error)
            return
        self.checks.show_waiting(i18n.describe(error), "bad")
        self._allow()

    def _reword(self) -> None:
        """The card and the sum of files, which need no checking."""
        if self.prepared is not None:
            self.prepared = replace(self.prepared, options=self._worded(self.prepared.options))
            self.card.show_card(self._told(self.prepared))
            size = max(0.1, expected.size(self.prepared) / 1e6)
            files = expected.number_of_files(self.prepared, self._guidelines)
            self.words.setText(i18n.tr("release.estimated", n=files, size=i18n.number(size, 0 if size >= 10 else 1)))
        self._allow()

    def _worded(self, checked: ReleaseOptions) -> ReleaseOptions:
        """What was checked, with the words of now."""
        now = self.options()
        return replace(
            checked, version=now.version, licence=now.licence, use=now.use, limits=now.limits, curve=now.curve
        )

    def _told(self, prepared: Prepared) -> Told:
        return Told(
            self._project.title, self._project.schema, prepared.options, prepared.facts, prepared.place,
            prepared.agreement, [each for each in prepared.findings if not each.stops],
            expected.files(prepared, self._guidelines),
        )  # fmt: skip

    def _allow(self) -> None:
        if self.accept_button is not None:
            ready = self.prepared is not None and not self.prepared.blocked
            idle = self._job is None and not self._pause.isActive()
            self.accept_button.setEnabled(ready and idle and bool(self.folder.text().strip()))

    def _show_cases(self, finding: ReleaseFinding) -> None:
        keys = tuple(dict.fromkeys(key for key, _ in finding.cases))
        self.cases = Cases(keys, finding.cases[0][1])
        self._keep()
        self.reject()

    # ---- writing
    def take(self) -> None:
        assert self.prepared is not None, "the button is enabled after checking"
        out, prepared, path = Path(self.folder.text().strip()).expanduser(), self.prepared, self._project.path
        try:
            prepared.options.check()
            refuse(out, prepared)
        except AyarError as error:
            self.words.setText(i18n.describe(error))
            return
        self._keep()
        show_busy(self.progress)
        self.progress.show()
        self.cancel.show_words(i18n.tr("button.stop"))
        work = lambda: make_release(path, out, prepared, ReleaseWords())  # noqa: E731 - a job takes a callable
        self._job = self._shell.jobs.start(i18n.tr("release.publishing"), work, self._made, self._not_made)
        self._job.progress.connect(self._step)
        self._set_busy(busy=True)

    def _set_busy(self, *, busy: bool) -> None:
        for part in (self.panel, self.version, self.folder):
            part.setEnabled(not busy)
        if not busy:
            self.progress.hide()
            self.cancel.show_words(i18n.tr("button.cancel"))
        self._allow()

    def _made(self, report: ReleaseReport | None) -> None:
        self._job = None
        self._set_busy(busy=False)
        if report is None:
            self.words.setText(i18n.tr("release.stopped"))
            return
        out, version = Path(self.folder.text().strip()).expanduser(), self.options().version
        remember(self._shell.settings, self._project.path, replace(self.options(), previous=out))
        show = lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(out)))  # noqa: E731
        messages.notice(
            lambda: i18n.tr("release.done", version=i18n.Ltr(version), folder=out),
            actions=((lambda: i18n.tr("button.open_folder"), show),),
        )
        self.accept()

    def _not_made(self, error: Exception) -> None:
        self._job = None
        self._set_busy(busy=False)
        if isinstance(error, AyarError):
            self.words.setText(i18n.describe(error))
        else:
            messages.unexpected(error)

    def _keep(self) -> None:
        remember(self._shell.settings, self._project.path, self.options())

    def reject(self) -> None:
        """While writing: stop after the record at hand; else close."""
        if self._job is not None and not self.panel.isEnabled():
            self._job.cancel()
            self.words.setText(i18n.tr("status.stopping"))
            return
        self._pause.stop()
        self._forget_job()
        super().reject()
