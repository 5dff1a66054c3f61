"""One sentence that has to be read before going on, with at most one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui import i18n
from ui.buttons import KeyButton
from ui.dialogs.base import Dialog
from ui.parts import wrapped
from ui.shell import Shell

WIDTH = 480


class Message(Dialog):
    """``words`` in the direction of the interface, whatever they begin with; the safe button has the keyboard."""

    def __init__(self, shell: Shell, parent: QWidget | None, words: str, icon: str, accept: str = "") -> None:
        super().__init__(shell, parent, i18n.tr("app.name"), icon, width=WIDTH)
        for paragraph in words.split("\n\n"):
            self.body.addWidget(wrapped(paragraph))
        self.body.addStretch(1)
        self.add_buttons(accept)
        self.setAccessibleDescription(i18n.plain(words))
        self.cancel.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = QApplication.focusWidget()
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(here, KeyButton):
            here.click()
        else:
            super().keyPressEvent(event)
