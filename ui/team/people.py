"""Who works in the project: names, roles, how far everybody is."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from models.annotation_set import ANNOTATOR
from models.assignment import ASSIGNED_ROLES, REVIEWER
from models.errors import AyarError
from storage.progress_of import Progress
from storage.project import Project
from storage.rights import OWNER
from ui import i18n
from ui.dialogs.base import Dialog
from ui.parts import Combo, label, row, wrapped
from ui.shell import Shell
from ui.team.table import fill, table

COLUMNS: Final = ("field.author", "field.role", "field.assigned", "status.in_progress", "status.finished")
HEIGHT: Final = 240


class PeopleDialog(Dialog):
    """Whatever is changed here is on disk at once; undo of the whole project takes it back."""

    def __init__(self, shell: Shell, parent: QWidget | None) -> None:
        super().__init__(shell, parent, i18n.tr("action.people").rstrip("…"), "person", width=680)
        project = shell.session.project
        assert project is not None, "the dialog is opened on a project"
        self._project: Project = project
        self.list = table("panel.people", (*COLUMNS, "people.median"))
        self.list.setMinimumHeight(HEIGHT)
        self.role = self._roles()
        self.name = QLineEdit()
        self.name.setPlaceholderText(i18n.tr("people.new_name"))
        self.name.setAccessibleName(i18n.tr("people.new_name"))
        self.name.returnPressed.connect(self.add)
        self.new_role = self._roles()
        self.add_button = QPushButton(i18n.tr("button.add"))
        self.add_button.clicked.connect(self.add)
        self.problem = wrapped(tone="bad")
        self.body.addWidget(wrapped(i18n.tr("people.text"), tone="t2"))
        if owner := project.setting(OWNER):
            self.body.addWidget(label(i18n.tr("people.owner", person=owner), 12, tone="t2"))
        self.body.addWidget(self.list, 1)
        self.body.addLayout(row(label(i18n.tr("field.role"), tone="t2"), self.role, 1))
        self.body.addLayout(row(self.name, self.new_role, self.add_button))
        self.body.addWidget(self.problem)
        self.add_buttons()
        self.list.currentItemChanged.connect(lambda *_: self._show_role())
        self.role.activated.connect(lambda _: self._change_role())
        self.renew()
        self.name.setFocus()

    def _roles(self) -> Combo:
        combo = Combo(self._shell)
        combo.setAccessibleName(i18n.tr("field.role"))
        for name in ASSIGNED_ROLES:
            combo.addItem(i18n.tr(f"role.{name}"), name)
        return combo

    def renew(self, chosen: str = "") -> None:
        """Reads everybody anew; the person of that name stays chosen."""
        people = [p for p in self._project.people() if p.role in ASSIGNED_ROLES]
        progress = {(p.person, p.role): p for p in self._project.progress()}
        self._names = [person.name for person in people]
        self._held = {person.name: person.role for person in people}
        fill(self.list, [_cells(p.name, p.role, progress) for p in people])
        if people:
            n = self._names.index(chosen) if chosen in self._names else 0
            self.list.setCurrentIndex(self.list.model().index(n, 0))
        self._show_role()

    def _chosen(self) -> str:
        at = self.list.currentIndex()
        return self._names[at.row()] if at.isValid() and at.row() < len(self._names) else ""

    def _show_role(self) -> None:
        name = self._chosen()
        self.role.setEnabled(bool(name) and not self._project.read_only)
        if name:
            self.role.setCurrentIndex(self.role.findData(self._held[name]))

    def _change_role(self) -> None:
        self._do(self._chosen(), str(self.role.currentData()))

    def add(self) -> None:
        """Adds the person whose name was typed."""
        name = " ".join(self.name.text().split())
        if self._do(name, str(self.new_role.currentData())):
            self.name.clear()

    def _do(self, name: str, role: str) -> bool:
        try:
            self._project.set_role(name, role)
        except AyarError as error:
            self.problem.setText(i18n.describe(error))
            return False
        self.problem.setText("")
        self.renew(name)
        return True


def _cells(name: str, role: str, progress: dict[tuple[str, str], Progress]) -> list[str]:
    found = progress.get((name, REVIEWER if role == REVIEWER else ANNOTATOR), Progress(name, role))
    median = i18n.duration(round(found.median_seconds)) if found.median_seconds is not None else "–"
    counts = (found.assigned, found.in_progress, found.finished)
    return [i18n.isolated(name), i18n.tr(f"role.{role}"), *(i18n.number(n) for n in counts), median]
