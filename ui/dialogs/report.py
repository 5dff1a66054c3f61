"""A bug of ours: said plainly, with details that can be copied and sent."""

from __future__ import annotations

import platform

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QWidget

from ui import i18n
from ui.parts import column, label, row, wrapped


class Report(QDialog):
    """Stands on its own: whatever broke, this must still open."""

    def __init__(self, parent: QWidget | None, details: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(i18n.tr("report.title"))
        self.setMinimumSize(620, 380)
        self.details = f"Ayar · Python {platform.python_version()} · {platform.platform()}\n\n{details}"
        shown = QPlainTextEdit(self.details)
        shown.setReadOnly(True)
        shown.setLayoutDirection(self.layoutDirection().LeftToRight)
        shown.setAccessibleName(i18n.tr("button.details"))
        self.copy = QPushButton(i18n.tr("button.copy_details"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details))
        done = QPushButton(i18n.tr("button.continue"))
        done.setProperty("primary", True)
        done.clicked.connect(self.accept)
        head = label(i18n.tr("report.title"), 15, 600)
        words = wrapped(i18n.tr("error.unexpected"), tone="t2")
        self.setLayout(column(head, words, shown, row(1, self.copy, done), spacing=12, margins=(22, 18, 22, 16)))
