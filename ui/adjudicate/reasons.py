"""Why: four stock reasons and a note to the annotators, both kept with the decision."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from models.adjudication.decision import AMBIGUOUS, GUIDELINE, OTHER, SLIP
from ui import i18n
from ui.adjudicate.bench import Bench
from ui.adjudicate.toggle import Toggle
from ui.keyboard import chord
from ui.keycaps import KeyCaps, spoken
from ui.parts import Flow, column, label, row
from ui.shell import Shell

KEYS: Final = {
    GUIDELINE: "reason.guideline", SLIP: "reason.slip", AMBIGUOUS: "reason.ambiguous", OTHER: "reason.other",
}  # fmt: skip


class Reasons(QWidget):
    """``left`` gives the keyboard back to the text, the note being kept in mind for the decision."""

    left = Signal()

    def __init__(self, shell: Shell, bench: Bench) -> None:
        super().__init__()
        self._shell, self._bench = shell, bench
        self._heading, self._optional = label(size=13, weight=600), label(size=12, tone="t3")
        self.toggles: dict[str, Toggle] = {}
        flow = Flow(spacing=6)
        for reason in KEYS:
            toggle = self.toggles[reason] = Toggle(shell)
            toggle.clicked.connect(partial(self._clicked, reason))
            flow.addWidget(toggle)
        self.note = Note()
        self.note.textEdited.connect(self._typed)
        self.note.left.connect(self.left)
        self.note.entered.connect(self._entered)
        head = row(self._heading, self._optional, 1, KeyCaps(chord("KeyC"), shell.theme), spacing=8)
        chips = QWidget()
        chips.setLayout(flow)
        self.setLayout(column(head, chips, self.note, spacing=8))
        bench.staged.connect(self.renew)

    @property
    def first(self) -> QWidget:
        return self.toggles[GUIDELINE]

    def renew(self) -> None:
        self._heading.setText(i18n.tr("action.reason"))
        self._optional.setText(i18n.tr("adjudicate.optional"))
        why, standing = self._bench.why, self._bench.entry.standing if self._bench.entry else None
        decision = standing.decision if standing is not None and not standing.open else None
        reason = why.reason or (decision.reason if decision is not None else None)
        for n, (each, toggle) in enumerate(self.toggles.items(), 1):
            toggle.show_words(i18n.tr(KEYS[each]), spoken(chord(f"Shift+Digit{n}")))
            toggle.setChecked(each == reason)
        self.note.setPlaceholderText(i18n.tr("adjudicate.note"))
        self.note.setAccessibleName(i18n.tr("adjudicate.note"))
        note = why.note if why.note is not None else (decision.note if decision is not None else None)
        if not self.note.hasFocus() and self.note.text() != (note or ""):
            self.note.setText(note or "")

    def _clicked(self, reason: str) -> None:
        self._bench.reason(reason)

    def _typed(self, words: str) -> None:
        self._bench.why.note = words or None

    def _entered(self) -> None:
        self._bench.restate()
        self.left.emit()

    def enter(self) -> None:
        """Takes the keyboard for the note."""
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)


class Note(QLineEdit):
    """Enter and Esc go back to the text; what was typed stays for the decision."""

    left = Signal()
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
