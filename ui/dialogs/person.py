"""«Who is working?», asked once and remembered."""

from __future__ import annotations

import getpass

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from ui import i18n
from ui.dialogs.base import Dialog
from ui.parts import label, wrapped
from ui.shell import Shell

LONGEST_NAME = 80


class WhoDialog(Dialog):
    def __init__(self, shell: Shell, parent: QWidget | None) -> None:
        super().__init__(shell, parent, i18n.tr("person.title"), "person", width=420)
        self.name = QLineEdit(_login())
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(i18n.tr("welcome.your_name"))
        self.name.textChanged.connect(self._check)
        self.name.returnPressed.connect(self.take)
        self.body.addWidget(wrapped(i18n.tr("person.text"), tone="t2"))
        self.body.addWidget(label(i18n.tr("welcome.your_name"), 12, 600, "t2"))
        self.body.addWidget(self.name)
        self.add_buttons(i18n.tr("person.start"))
        self.name.selectAll()
        self._check()

    def _check(self) -> None:
        assert self.accept_button is not None, "made in the constructor"
        self.accept_button.setEnabled(bool(self.name.text().strip()))

    def take(self) -> None:
        if self.name.text().strip():
            self.accept()


def ask_who(shell: Shell, parent: QWidget | None) -> str:
    """The name of whoever works, empty when they would not say."""
    dialog = WhoDialog(shell, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return ""
    return " ".join(dialog.name.text().split())


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
