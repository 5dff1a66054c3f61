"""The frame of every dialog: a title, the content, and the buttons under a line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import i18n
from ui.buttons import PLAIN, PRIMARY, KeyButton
from ui.keyboard import chord
from ui.parts import Picture, column, label, row
from ui.shell import Shell


class Dialog(QDialog):
    """``body`` is the column to fill, ``head`` the row over it, ``buttons`` the row under it; Esc and the cancel
    button close."""

    def __init__(self, shell: Shell, parent: QWidget | None, title: str, icon: str = "", width: int = 560) -> None:
        super().__init__(parent)
        self._shell = shell
        self.setWindowTitle(i18n.plain(title))
        self.setModal(True)
        self.setMinimumWidth(width)
        self.body: QVBoxLayout = column(spacing=12, margins=(22, 6, 22, 18))
        self.buttons: QHBoxLayout = row(spacing=10, margins=(22, 12, 22, 14))
        self.head: QHBoxLayout = row(spacing=10, margins=(22, 18, 22, 8))
        if icon:
            self.head.addWidget(Picture(shell, icon, "accent", 20))
        self.head.addWidget(label(title, 15, 600))
        self.head.addStretch(1)
        foot = QFrame()
        foot.setObjectName("footer")
        foot.setLayout(self.buttons)
        whole = column(self.head, self.body, foot, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.buttons.addStretch(1)
        self.cancel = KeyButton(shell, PLAIN, key=chord("Escape"))
        self.cancel.show_words(i18n.tr("button.cancel"))
        self.cancel.clicked.connect(self.reject)
        self.accept_button: KeyButton | None = None

    def add_buttons(self, accept: str = "", icon: str = "") -> None:
        """The cancel button and, when ``accept`` says what it does, the button that Ctrl+Enter presses too."""
        self.buttons.addWidget(self.cancel)
        if accept:
            self.accept_button = KeyButton(self._shell, PRIMARY, icon, chord("Ctrl+Enter"))
            self.accept_button.show_words(accept)
            self.accept_button.clicked.connect(self.take)
            self.buttons.addWidget(self.accept_button)
        else:
            self.cancel.show_words(i18n.tr("button.close"))

    def take(self) -> None:
        """What the accept button does."""
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.accept_button is not None:
            self.accept_button.click()
            return
        if enter:
            return
        super().keyPressEvent(event)
