"""A field to type what is looked for, with its picture and its key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from ui.keyboard import chord
from ui.keycaps import KeyCaps
from ui.parts import Picture, row, set_tone
from ui.shell import Shell


class SearchField(QFrame):
    """``left`` is emitted at Esc, ``down`` when the arrow key asks for the results."""

    left = Signal()
    down = Signal()

    def __init__(self, shell: Shell, key: str = "") -> None:
        super().__init__()
        self.setObjectName("search")
        self._shell = shell
        self.field = QLineEdit()
        self.field.setProperty("bare", True)
        self.field.installEventFilter(self)
        self._caps = KeyCaps(chord(key) if key else None, shell.theme)
        self._caps.setVisible(bool(key))
        self.field.textChanged.connect(lambda text: self._caps.setVisible(bool(key) and not text))
        self.setLayout(row(Picture(shell, "search"), self.field, self._caps, spacing=6, margins=(9, 0, 8, 0)))
        self.setFixedHeight(34)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            set_tone(self, "active", event.type() == QEvent.Type.FocusIn)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.down.emit()
                return True
        return super().eventFilter(watched, event)
