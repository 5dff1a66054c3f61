"""What the list is filtered by, each as a pill that takes itself away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui import i18n, icons
from ui.parts import Flow, clear
from ui.shell import Shell


class FilterTags(QWidget):
    """``removed`` carries the name of the piece."""

    removed = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._flow = Flow(spacing=5)
        self.setLayout(self._flow)
        self.tags: dict[str, Tag] = {}

    def show_pieces(self, pieces: dict[str, str]) -> None:
        """``pieces`` are words by name."""
        clear(self._flow)
        self.tags = {piece: Tag(self._shell, words) for piece, words in pieces.items()}
        for piece, tag in self.tags.items():
            tag.clicked.connect(lambda _=False, piece=piece: self.removed.emit(piece))
            self._flow.addWidget(tag)
        self.setVisible(bool(pieces))
        self.updateGeometry()


class Tag(QPushButton):
    """Enter, Space and Delete take it away, as a click does."""

    def __init__(self, shell: Shell, words: str) -> None:
        super().__init__(words)
        self.setProperty("tag", True)
        name = i18n.tr("filter.remove", filter=words)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setIcon(icons.icon("close", shell.theme.color("t2"), shell.theme.color("line2"), 11, rtl=shell.rtl))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() in keys:
            self.click()
        else:
            super().keyPressEvent(event)
