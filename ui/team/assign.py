"""Documents to people, evenly; who would have how much is seen before."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFormLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QSpinBox, QWidget

from models.assignment import ASSIGNED_ROLES, REVIEWER
from models.errors import AyarError
from models.progress import Step
from storage.assigning import AssignReport, Wanted
from storage.project import Project
from ui import i18n, messages
from ui.dialogs.base import Dialog
from ui.jobs import Job
from ui.parts import Combo, Segment, column, label, row, wrapped
from ui.shell import Shell
from ui.team.table import fill, table

TYPING_PAUSE_MS: Final = 80
LARGEST_SEED: Final = 999_999
HEIGHT: Final = 180


class AssignDialog(Dialog):
    """``report`` is what the present choice would do; None while it is worked out or when it cannot be done."""

    def __init__(self, shell: Shell, parent: QWidget | None) -> None:
        super().__init__(shell, parent, i18n.tr("action.assign").rstrip("…"), "files", width=720)
        project = shell.session.project
        assert project is not None, "the dialog is opened on a project"
        self._project: Project = project
        self._job: Job | None = None
        self.report: AssignReport | None = None
        self.people = QListWidget()
        self.people.setAccessibleName(i18n.tr("panel.people"))
        self.people.setMinimumHeight(HEIGHT)
        self.name = QLineEdit()
        self.name.setPlaceholderText(i18n.tr("people.new_name"))
        self.name.setAccessibleName(i18n.tr("people.new_name"))
        self.add_button = QPushButton(i18n.tr("button.add"))
        self._as = ASSIGNED_ROLES[0]
        self.role = Segment(shell)
        self.role.set_choices([(name, i18n.tr(f"role.{name}"), "") for name in ASSIGNED_ROLES], ASSIGNED_ROLES[0])
        self.overlap, self.seed = QSpinBox(), QSpinBox()
        self.batch = self._batches()
        self.loads = table("panel.people", ("field.author", "field.assigned", "assign.new"))
        self.loads.setMinimumHeight(HEIGHT)
        self.words = wrapped(tone="t2")
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._fill()
        self._connect()
        self.add_buttons(i18n.tr("assign.start"))
        self._list_people()
        self.people.setFocus()
        self.look()

    def _batches(self) -> Combo:
        combo = Combo(self._shell)
        combo.addItem(i18n.tr("assign.batch_any"), None)
        for name in self._project.facets().batches:
            combo.addItem(i18n.isolated(name), name)
        return combo

    def _fill(self) -> None:
        for field in (self.overlap, self.seed):
            field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.overlap.setRange(1, 99)
        self.overlap.setValue(2)
        self.seed.setRange(0, LARGEST_SEED)
        form = QFormLayout()
        form.setSpacing(10)
        fields = {"assign.overlap": self.overlap, "field.batch": self.batch, "assign.seed": self.seed}
        form.addRow(i18n.tr("assign.as"), self.role)
        for key, part in fields.items():
            part.setAccessibleName(i18n.tr(key))
            form.addRow(i18n.tr(key), part)
        choice = column(self.people, row(self.name, self.add_button), spacing=8)
        sides = row(choice, column(form, 1, spacing=8), spacing=24)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        self.body.addWidget(wrapped(i18n.tr("assign.text"), tone="t2"))
        self.body.addLayout(sides)
        self.body.addWidget(label(i18n.tr("import.preview"), 12, 600, "t2"))
        self.body.addWidget(self.loads, 1)
        self.body.addWidget(self.words)

    def _connect(self) -> None:
        self._pause.timeout.connect(self.look)
        self.people.itemChanged.connect(lambda _: self._pause.start())
        self.overlap.valueChanged.connect(lambda _: self._pause.start())
        self.seed.valueChanged.connect(lambda _: self._pause.start())
        self.batch.activated.connect(lambda _: self._pause.start())
        self.role.chosen.connect(self._choose_role)
        self.add_button.clicked.connect(self.add)
        self.name.returnPressed.connect(self.add)

    def _choose_role(self, role: str) -> None:
        self._as = role
        self.overlap.setValue(1 if role == REVIEWER else 2)
        self._list_people()

    def _list_people(self) -> None:
        """Everybody, those of the role chosen."""
        self.people.blockSignals(True)
        self.people.clear()
        for person in self._project.people():
            if person.role in ASSIGNED_ROLES:
                self._add(person.name, chosen=person.role == self._as)
        self.people.blockSignals(False)
        self._pause.start()

    def _add(self, name: str, *, chosen: bool) -> None:
        item = QListWidgetItem(i18n.isolated(name))
        item.setData(Qt.ItemDataRole.UserRole, name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        self.people.addItem(item)

    def add(self) -> None:
        """The name that was typed joins the list, chosen; the project knows it once documents are assigned."""
        name = " ".join(self.name.text().split())
        names = [self.people.item(n).data(Qt.ItemDataRole.UserRole) for n in range(self.people.count())]
        if name and name not in names:
            self._add(name, chosen=True)
            self.name.clear()
            self._pause.start()

    # ---- looking
    def wanted(self) -> Wanted:
        items = [self.people.item(n) for n in range(self.people.count())]
        names = tuple(str(i.data(Qt.ItemDataRole.UserRole)) for i in items if i.checkState() == Qt.CheckState.Checked)
        return Wanted(names, self.overlap.value(), self.batch.currentData(), self.seed.value(), self._as)

    def look(self) -> None:
        """Works out who would get how much, in a job."""
        wanted, project = self.wanted(), self._project
        self.report = None
        self._judge()
        if not wanted.people:
            fill(self.loads, ())
            self.words.setText(i18n.tr("assign.nobody"))
            return
        self._job = self._shell.jobs.start("", lambda: _planned(project, wanted), self._seen, self._failed, quiet=True)

    def _seen(self, found: tuple[Wanted, AssignReport] | None) -> None:
        if found is None or found[0] != self.wanted():
            return
        self.report = found[1]
        loads = self.report.loads.items()
        fill(self.loads, [(i18n.isolated(n), i18n.number(x.assigned), i18n.number(x.added)) for n, x in loads])
        words = i18n.plural("count.documents", self.report.documents)
        self.words.setText(words if self.report.arrangement else i18n.tr("assign.nothing_new"))
        self._judge()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, AyarError):
            messages.unexpected(error)
            return
        fill(self.loads, ())
        self.words.setText(i18n.describe(error))

    def _judge(self) -> None:
        if self.accept_button is not None:
            self.accept_button.setEnabled(self.report is not None and bool(self.report.arrangement))

    # ---- doing
    def take(self) -> None:
        """Assigns in a job; the dialog closes when it is on disk."""
        if self.report is None:
            return
        wanted, project = self.wanted(), self._project
        self.report = None
        self._judge()
        work = lambda: _assigned(project, wanted)  # noqa: E731 - a job takes a callable
        self._job = self._shell.jobs.start("", work, self._done, self._failed, quiet=True)

    def _done(self, report: AssignReport | None) -> None:
        if report is None:
            return
        session, n = self._shell.session, report.added
        undo = (lambda: i18n.tr("action.undo"), lambda: session.step_project("undo"))
        messages.notice(lambda: i18n.tr("assign.done", n=n), "info", (undo,))
        session.elsewhere.emit(())
        self.accept()


def _planned(project: Project, wanted: Wanted) -> Generator[Step, None, Any]:
    yield Step(0)
    with project.again() as own:
        return wanted, own.plan_assignment(wanted)


def _assigned(project: Project, wanted: Wanted) -> Generator[Step, None, Any]:
    yield Step(0)
    with project.again() as own:
        return own.assign(wanted)
