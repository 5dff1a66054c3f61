"""Decisions whose clause of the guideline reads otherwise now, for another look."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from models.annotation_set import GOLD
from storage.decided import Revised
from storage.project import Project
from ui import i18n
from ui.adjudicate.wording import label_name, shortened
from ui.dialogs.base import Dialog
from ui.parts import wrapped
from ui.shell import Shell

_WORDS: Final = 40


class RevisedDialog(Dialog):
    """``chosen`` is the decision to look at again, None when nothing was chosen."""

    def __init__(self, shell: Shell, parent: QWidget | None) -> None:
        super().__init__(shell, parent, i18n.tr("action.revised_decisions").rstrip("…"), "book", width=720)
        project = shell.session.project
        assert project is not None, "decisions are in a project"
        self.setMinimumHeight(420)
        self.chosen: Revised | None = None
        self.found = project.revised_decisions()
        told = i18n.plural("adjudicate.revised", len(self.found))
        self.body.addWidget(wrapped(told, 13, tone="t2"))
        self.list = QListWidget()
        self.list.setAccessibleName(i18n.tr("action.revised_decisions"))
        for each in self.found:
            self.list.addItem(QListWidgetItem(_words(project, each)))
        self.list.itemActivated.connect(lambda _: self.take())
        self.list.setCurrentRow(0)
        self.body.addWidget(self.list, 1)
        self.add_buttons(i18n.tr("adjudicate.look_again"), "scales")
        assert self.accept_button is not None
        self.accept_button.setEnabled(bool(self.found))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self) -> None:
        if 0 <= self.list.currentRow() < len(self.found):
            self.chosen = self.found[self.list.currentRow()]
            self.accept()


def _words(project: Project, each: Revised) -> str:
    """The words decided on, the clause, the document."""
    document = project.document(each.document_id)
    parts = [i18n.isolated(i18n.Ltr(each.clause)), i18n.isolated(document.title or document.name or document.key)]
    made = project.set_for(each.document_id, project.gold_author(each.document_id), GOLD).layer
    annotation = made.annotations.get(each.annotation or "")
    if annotation is not None:
        words = shortened(document.text[annotation.start : annotation.end], _WORDS)
        parts.insert(0, f"{i18n.isolated(words)} ({label_name(project.schema, annotation.kind, annotation.label)})")
    return "  ·  ".join(parts)
