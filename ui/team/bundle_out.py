"""A bundle in the making: for whom or from whom, and where it goes."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QFileDialog, QFormLayout, QLineEdit, QProgressBar, QPushButton, QWidget

from models.assignment import ASSIGNED_ROLES
from models.errors import AyarError
from models.progress import Step
from storage.bundle_file import SUFFIX
from storage.project import Project
from storage.teamwork import FOR
from ui import i18n, messages
from ui.dialogs.base import Dialog
from ui.jobs import Job
from ui.motion import show_busy, show_step
from ui.parts import Combo, Segment, row, wrapped
from ui.shell import Shell

TO: Final = "to"
BACK: Final = "back"


class BundleOut(Dialog):
    """In a project that came in a bundle the work goes back; elsewhere documents go out."""

    def __init__(self, shell: Shell, parent: QWidget | None) -> None:
        super().__init__(shell, parent, i18n.tr("action.bundle_make").rstrip("…"), "upload", width=620)
        project = shell.session.project
        assert project is not None, "the dialog is opened on a project"
        self._project: Project = project
        self._job: Job | None = None
        self._way = BACK if project.setting(FOR) is not None else TO
        self.way = Segment(shell)
        self.way.set_choices([(name, i18n.tr(f"bundle.{name}"), "") for name in (TO, BACK)], self._way)
        self.text = wrapped(tone="t2")
        self.person, self.batch = Combo(shell), Combo(shell)
        self.person.setEditable(True)
        self.file = QLineEdit()
        self.file.setLayoutDirection(self.layoutDirection().LeftToRight)
        self.browse = QPushButton(i18n.tr("button.choose_folder"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.problem = wrapped(tone="bad")
        self._fill()
        self.add_buttons(i18n.tr("bundle.make"))
        self.way.chosen.connect(self._choose_way)
        self.person.currentTextChanged.connect(lambda _: self._propose())
        self.browse.clicked.connect(self._choose_folder)
        self._choose_way(self._way)
        self.person.setFocus()

    def _fill(self) -> None:
        self.batch.addItem(i18n.tr("assign.batch_any"), None)
        for name in self._project.facets().batches:
            self.batch.addItem(i18n.isolated(name), name)
        self._form = QFormLayout()
        self._form.setSpacing(10)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for key, field in (("bundle.person", self.person), ("field.batch", self.batch), ("bundle.file", self.file)):
            field.setAccessibleName(i18n.tr(key))
            self._form.addRow(i18n.tr(key), field if field is not self.file else row(self.file, self.browse))
        if (line := self.person.lineEdit()) is not None:
            line.setAccessibleName(i18n.tr("bundle.person"))
        self.body.addWidget(self.way)
        self.body.addWidget(self.text)
        self.body.addLayout(self._form)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.problem)
        self.body.addStretch(1)

    def _choose_way(self, way: str) -> None:
        self._way = way
        self.way.set_current(way)
        self.text.setText(i18n.tr(f"bundle.{way}_text"))
        self._form.setRowVisible(1, way == TO)
        user = self._shell.session.user
        names = [person.name for person in self._project.people() if person.role in ASSIGNED_ROLES]
        if way == TO:
            names = [name for name in names if name != user]
        self.person.clear()
        self.person.addItems(names)
        if way == BACK and user in names:
            self.person.setCurrentText(user)
        self._propose()

    def _propose(self) -> None:
        """«title - person» in the folder used last."""
        folder = Path(str(self._shell.settings.get("last_folder")) or Path.home())
        name = "".join("-" if c in '<>:"/\\|?*' else c for c in f"{self._project.title} - {self.person.currentText()}")
        self.file.setText(str(folder / f"{name.strip(' -')}{SUFFIX}"))

    def _choose_folder(self) -> None:
        place = Path(self.file.text())
        chosen = QFileDialog.getExistingDirectory(self, i18n.tr("bundle.file"), str(place.parent))
        if chosen:
            self.file.setText(str(Path(chosen) / place.name))
            self._shell.settings.set("last_folder", chosen)

    # ---- making
    def take(self) -> None:
        """Makes it in a job; what is wrong is said here and the dialog stays."""
        if self._job is not None:
            return
        out = Path(self.file.text()).expanduser()
        out = out if out.suffix == SUFFIX else out.with_name(f"{out.name}{SUFFIX}")
        project, way, name = self._project, self._way, self.person.currentText()
        batch = self.batch.currentData() if way == TO else None
        self.problem.setText("")
        show_busy(self.progress)
        self.progress.show()
        work = lambda: _made(project, way, out, name, batch)  # noqa: E731 - a job takes a callable
        self._job = self._shell.jobs.start(i18n.tr("bundle.making"), work, self._done, self._failed)
        self._job.progress.connect(self._step)

    def _step(self, step: Step) -> None:
        show_step(self.progress, step)

    def _done(self, report: Any) -> None:
        self._job = None
        self.progress.hide()
        if report is None:
            return
        file = i18n.Ltr(Path(report.file).name)
        messages.notice(lambda: i18n.tr("bundle.made", file=file, documents=report.documents, sets=report.sets))
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.progress.hide()
        if not isinstance(error, AyarError):
            messages.unexpected(error)
            return
        self.problem.setText(i18n.describe(error))

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
        super().reject()


def _made(project: Project, way: str, out: Path, name: str, batch: str | None) -> Generator[Step, None, Any]:
    with project.again() as own:
        if way == TO:
            return (yield from own.send_bundle(out, name, batch))
        return (yield from own.send_back(out, name))
