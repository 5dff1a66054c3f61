"""«Who is working?», asked once and remembered."""

from __future__ import annotations

import getpass

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from ui import i18n
from ui.dialogs.base import Dialog
from ui.language import LANGUAGES
from ui.parts import Segment, column, label, wrapped
from ui.shell import Shell

LONGEST_NAME = 80
AGAIN = 2
"""The result of a dialog that is to be asked once more."""


class WhoDialog(Dialog):
    """``language`` is another language that was chosen here: the dialog is then to be asked again in it."""

    def __init__(self, shell: Shell, parent: QWidget | None, name: str | None = None) -> None:
        super().__init__(shell, parent, i18n.tr("person.title"), "person", width=420)
        self.language = ""
        self.name = QLineEdit(_login() if name is None else name)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(i18n.tr("welcome.your_name"))
        self.name.textChanged.connect(self._check)
        self.name.returnPressed.connect(self.take)
        self.languages = Segment(shell, 30)
        self.languages.set_choices([(code, words, "") for code, words in LANGUAGES.items()], i18n.language())
        self.languages.chosen.connect(self._use_language)
        self.body.addWidget(wrapped(i18n.tr("person.text"), tone="t2"))
        self.body.addLayout(column(label(i18n.tr("welcome.your_name"), 12, 600, "t2"), self.name, spacing=6))
        self.body.addSpacing(4)
        self.body.addLayout(column(label(i18n.tr("welcome.app_language"), 12, 600, "t2"), self.languages, spacing=6))
        self.add_buttons(i18n.tr("person.start"))
        self.name.selectAll()
        self.name.setFocus()
        self._check()

    def _use_language(self, code: str) -> None:
        if code != i18n.language():
            self.language = code
            self.done(AGAIN)

    def _check(self) -> None:
        assert self.accept_button is not None, "made in the constructor"
        self.accept_button.setEnabled(bool(self.name.text().strip()))

    def take(self) -> None:
        if self.name.text().strip():
            self.accept()


def ask_who(shell: Shell, parent: QWidget | None) -> str:
    """The name of whoever works, empty when they would not say."""
    name: str | None = None
    answer = AGAIN
    while answer == AGAIN:
        dialog = WhoDialog(shell, parent, name)
        answer, name = dialog.exec(), dialog.name.text()
        if dialog.language:
            shell.settings.set("language", dialog.language)
            shell.language.use(dialog.language)
    return " ".join((name or "").split()) if answer == QDialog.DialogCode.Accepted else ""


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
