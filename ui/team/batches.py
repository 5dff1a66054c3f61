"""Batches: what there are, other names for them, a new one from what the list shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from models.errors import AyarError
from storage.project import Filter, Project
from ui import i18n
from ui.dialogs.base import Dialog
from ui.parts import label, row, wrapped
from ui.shell import Shell
from ui.team.table import fill, table

HEIGHT: Final = 180


class BatchesDialog(Dialog):
    """``listed`` are the ids of the documents that the list shows."""

    def __init__(self, shell: Shell, parent: QWidget | None, listed: Sequence[int]) -> None:
        super().__init__(shell, parent, i18n.tr("action.batches").rstrip("…"), "grid", width=600)
        project = shell.session.project
        assert project is not None, "the dialog is opened on a project"
        self._project: Project = project
        self._listed = listed
        self.list = table("field.batch", ("field.batch", "panel.documents"))
        self.list.setMinimumHeight(HEIGHT)
        self.name = self._field("batches.name")
        self.rename_button = QPushButton(i18n.tr("button.rename"))
        self.new_name = self._field("batches.name")
        self.make_button = QPushButton(i18n.tr("batches.make"))
        self.problem = wrapped(tone="bad")
        listed_words = f"{i18n.tr('batches.from_list')} · {i18n.plural('count.documents', len(listed))}"
        self.body.addWidget(wrapped(i18n.tr("batches.text"), tone="t2"))
        self.body.addWidget(self.list, 1)
        self.body.addLayout(row(self.name, self.rename_button))
        self.body.addWidget(label(listed_words, 12, 600, "t2"))
        self.body.addLayout(row(self.new_name, self.make_button))
        self.body.addWidget(self.problem)
        self.add_buttons()
        self.list.currentItemChanged.connect(lambda *_: self._show_name())
        self.rename_button.clicked.connect(self.rename)
        self.name.returnPressed.connect(self.rename)
        self.make_button.clicked.connect(self.make)
        self.new_name.returnPressed.connect(self.make)
        self.renew()
        self.new_name.setFocus()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(i18n.tr(name))
        field.setPlaceholderText(i18n.tr(name))
        return field

    def renew(self) -> None:
        self._names = self._project.facets().batches
        counts = [self._project.count(Filter(batch=name)) for name in self._names]
        fill(self.list, [(i18n.isolated(n), i18n.number(c)) for n, c in zip(self._names, counts, strict=True)])
        if self._names:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        else:
            fill(self.list, [(i18n.tr("batches.none"), "")])
        self._show_name()
        self.make_button.setEnabled(bool(self._listed) and not self._project.read_only)

    def _chosen(self) -> str:
        at = self.list.currentIndex()
        return self._names[at.row()] if at.isValid() and at.row() < len(self._names) else ""

    def _show_name(self) -> None:
        self.name.setText(self._chosen())
        for widget in (self.name, self.rename_button):
            widget.setEnabled(bool(self._chosen()) and not self._project.read_only)

    def rename(self) -> None:
        self._do(lambda: self._project.rename_batch(self._chosen(), " ".join(self.name.text().split())))

    def make(self) -> None:
        """Puts the documents of the list into a batch of the name typed."""
        name = " ".join(self.new_name.text().split())
        if not name:
            self.problem.setText(i18n.describe(AyarError("no_name")))
            return
        if self._do(lambda: self._project.put_in_batch(self._listed, name)):
            self.new_name.clear()

    def _do(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except AyarError as error:
            self.problem.setText(i18n.describe(error))
            return False
        self.problem.setText("")
        self.renew()
        self._shell.session.elsewhere.emit(())
        return True
