"""Label all the same strings: which ones, seen before it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from ui import i18n
from ui.annotate.desk import Desk
from ui.buttons import PRIMARY, KeyButton
from ui.canvas.painting import IDENTICAL
from ui.checked_list import CheckedList, quoted
from ui.keyboard import chord
from ui.parts import Picture, column, label, row
from ui.shell import Shell


class IdenticalPanel(QFrame):
    """Under the text, never over it. Enter labels what is checked, Esc leaves everything as it was."""

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._shell, self._desk = shell, desk
        self.spans: list[tuple[int, int]] = []
        self._words = label(weight=600)
        self.list = CheckedList()
        self.list.taken.connect(self.take)
        self.list.left.connect(self.leave)
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
        text = self._shell.session.text
        self.list.fill(quoted(text, *span) for span in self.spans)
        if not self.spans:
            return False
        self.retranslate()
        self.show()
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def take(self) -> None:
        """Labels what is checked, as one edit."""
        checked = [self.spans[n] for n in self.list.checked]
        self._close()
        self._desk.label_identical(checked)

    def leave(self) -> None:
        self._close()
        self._desk.canvas.set_highlights(IDENTICAL, ())

    def _point_at(self, n: int) -> None:
        if 0 <= n < len(self.spans):
            self._desk.canvas.set_highlights(IDENTICAL, self.spans, self.spans[n])

    def _close(self) -> None:
        self.hide()
        self._desk.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        if self.isVisible():
            self.leave()
