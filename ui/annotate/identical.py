"""Label all the same strings: which ones, seen before it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from ui import i18n
from ui.annotate.desk import Desk
from ui.buttons import PRIMARY, KeyButton
from ui.canvas.painting import IDENTICAL
from ui.keyboard import chord
from ui.parts import Picture, column, label, row
from ui.shell import Shell

CONTEXT = 28


class IdenticalPanel(QFrame):
    """Under the text, never over it. Enter labels what is checked, Esc leaves everything as it was."""

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._shell, self._desk = shell, desk
        self.spans: list[tuple[int, int]] = []
        self._words = label(weight=600)
        self.list = _List(self)
        self.list.setMaximumHeight(150)
        self.list.currentRowChanged.connect(self._point_at)
        self.accept = KeyButton(shell, PRIMARY, key=chord("Enter"))
        self.cancel = KeyButton(shell, key=chord("Escape"))
        self.accept.clicked.connect(self.take)
        self.cancel.clicked.connect(self.leave)
        head = row(Picture(shell, "copy", "accent"), self._words, 1, self.cancel, self.accept)
        self.setLayout(column(head, self.list, spacing=8, margins=(16, 10, 16, 10)))
        session = shell.session
        session.document_changed.connect(self._forget)
        session.focus_changed.connect(self._forget)
        shell.refreshed.connect(self.retranslate)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self.accept.show_words(i18n.tr("action.label_same"))
        self.cancel.show_words(i18n.tr("button.cancel"))
        self.list.setAccessibleName(i18n.tr("action.label_same"))
        self._words.setText(i18n.plural("count.identical", len(self.spans)))

    def enter(self) -> bool:
        """Shows the other places of the focused mention's words; False when there are none."""
        self.spans = self._desk.preview_identical()
        self.list.clear()
        if not self.spans:
            return False
        for start, end in self.spans:
            item = QListWidgetItem(self._context(start, end))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.retranslate()
        self.show()
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def take(self) -> None:
        """Labels what is checked, as one edit."""
        checked = [span for n, span in enumerate(self.spans) if self._is_checked(n)]
        self._close()
        self._desk.label_identical(checked)

    def leave(self) -> None:
        self._close()
        self._desk.canvas.set_highlights(IDENTICAL, ())

    def _is_checked(self, n: int) -> bool:
        return self.list.item(n).checkState() == Qt.CheckState.Checked

    def _context(self, start: int, end: int) -> str:
        text = self._shell.session.text
        before = text[max(0, start - CONTEXT) : start].replace("\n", " ")
        after = text[end : end + CONTEXT].replace("\n", " ")
        return f"…{before}«{text[start:end]}»{after}…"

    def _point_at(self, n: int) -> None:
        if 0 <= n < len(self.spans):
            self._desk.canvas.set_highlights(IDENTICAL, self.spans, self.spans[n])

    def _close(self) -> None:
        self.hide()
        self._desk.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        if self.isVisible():
            self.leave()


class _List(QListWidget):
    def __init__(self, panel: IdenticalPanel) -> None:
        super().__init__()
        self._panel = panel

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._panel.take()
        elif event.key() == Qt.Key.Key_Escape:
            self._panel.leave()
        else:
            super().keyPressEvent(event)
