"""What the document list says when it has nothing to list."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from ui import i18n
from ui.parts import Picture, column, row, wrapped
from ui.shell import Shell


class Empty(QWidget):
    """Either a place to drop files, or a way out of a filter that lets nothing through."""

    clear_wanted = Signal()
    files_wanted = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._filtered = False
        self._words = wrapped(tone="t2")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton()
        self.button.setProperty("small", True)
        self.button.clicked.connect(self._clicked)
        picture = row(1, Picture(shell, "file-plus", "accent", 28), 1)
        layout = column(1, picture, self._words, row(1, self.button, 1), 2, spacing=12, margins=(28, 20, 28, 20))
        self.setLayout(layout)

    def show_reason(self, *, filtered: bool, read_only: bool) -> None:
        self._filtered = filtered
        self._words.setText(i18n.tr("empty.no_match" if filtered else "empty.no_documents"))
        self.button.setText(i18n.tr("button.clear_filter" if filtered else "action.import"))
        self.button.setVisible(filtered or not read_only)
        self.update()

    def _clicked(self) -> None:
        (self.clear_wanted if self._filtered else self.files_wanted).emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._filtered:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._shell.theme.color("line2"), 1.4, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(12, 12, -12, -12), 10, 10)
