"""Accepting many suggestions at once: which ones, seen before it is done, and taken back by one undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from models.suggest.suggestion import Suggestion
from ui import i18n
from ui.buttons import PRIMARY, KeyButton
from ui.canvas.offering import canvas_name
from ui.canvas.painting import IDENTICAL
from ui.canvas.view import Canvas
from ui.checked_list import CheckedList, quoted
from ui.keyboard import chord
from ui.parts import Picture, Segment, column, label, row
from ui.shell import Shell

THRESHOLDS: Final = ("0.5", "0.7", "0.8", "0.9", "0.95")
_FIRST: Final = "0.8"


class SurePanel(QFrame):
    """Under the text, never over it. ``accept`` takes the checked ones; Enter does it, Esc leaves all as it was."""

    def __init__(self, shell: Shell, canvas: Canvas, accept: Callable[[Iterable[Suggestion]], bool]) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._shell, self._canvas, self._accept = shell, canvas, accept
        self.offered: list[Suggestion] = []
        self._least = _FIRST
        self._words = label(weight=600)
        self._at_least = label(tone="t2")
        self.threshold = Segment(shell)
        self.threshold.chosen.connect(self.choose)
        self.list = CheckedList()
        self.list.taken.connect(self.take)
        self.list.left.connect(self.leave)
        self.list.stepped.connect(self.step)
        self.list.setMaximumHeight(170)
        self.list.currentRowChanged.connect(self._point_at)
        self.list.itemChanged.connect(lambda _: self._count())
        self.take_button = KeyButton(shell, PRIMARY, key=chord("Enter"))
        self.cancel = KeyButton(shell, key=chord("Escape"))
        self.take_button.clicked.connect(self.take)
        self.cancel.clicked.connect(self.leave)
        head = row(Picture(shell, "sparkles", "accent"), self._words, 1, self._at_least, self.threshold)
        foot = row(1, self.cancel, self.take_button)
        self.setLayout(column(head, self.list, foot, spacing=8, margins=(16, 10, 16, 10)))
        session = shell.session
        session.document_changed.connect(self._forget)
        session.changed.connect(self._forget)
        shell.refreshed.connect(self.retranslate)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self.take_button.show_words(i18n.tr("suggestions.accept_checked"))
        self.cancel.show_words(i18n.tr("button.cancel"))
        self.list.setAccessibleName(i18n.tr("action.accept_sure").rstrip("…"))
        self._at_least.setText(i18n.tr("suggestions.at_least"))
        self.threshold.set_choices([(each, i18n.number(float(each), 2), "") for each in THRESHOLDS], self._least)
        self._count()

    def enter(self) -> None:
        """Shows what would be accepted at the last threshold, or at the highest that something reaches."""
        reached = [each for each in THRESHOLDS if self._above(each)]
        self.choose(self._least if self._above(self._least) or not reached else reached[-1])
        self.show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _above(self, least: str) -> list[Suggestion]:
        return [s for s in self._shell.session.offers.visible if s.score >= float(least)]

    def choose(self, least: str) -> None:
        """Another threshold: at or above it."""
        self._least = least
        self.offered = self._above(least)
        self.list.fill(map(self._words_of, self.offered))
        self.retranslate()
        self._show_places(None)
        self.list.setCurrentRow(0 if self.offered else -1)

    def step(self, by: int) -> None:
        """The next threshold up or down."""
        at = THRESHOLDS.index(self._least) + by
        if 0 <= at < len(THRESHOLDS):
            self.choose(THRESHOLDS[at])

    def take(self) -> None:
        checked = [self.offered[n] for n in self.list.checked]
        self.leave()
        self._accept(checked)

    def leave(self) -> None:
        self.hide()
        self._canvas.set_highlights(IDENTICAL, ())
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self, *_: object) -> None:
        if self.isVisible():
            self.leave()

    def _count(self) -> None:
        chosen = len(self.list.checked)
        self._words.setText(i18n.plural("count.suggestions", chosen))
        self.take_button.setEnabled(chosen > 0)

    def _words_of(self, s: Suggestion) -> str:
        name = canvas_name(self._canvas, s.kind, s.label)
        place = i18n.isolated(quoted(self._shell.session.text, s.start, s.end))
        return f"{name} · {i18n.number(s.score, 2)} · {place}"

    def _point_at(self, n: int) -> None:
        if 0 <= n < len(self.offered):
            self._show_places((self.offered[n].start, self.offered[n].end))

    def _show_places(self, current: tuple[int, int] | None) -> None:
        self._canvas.set_highlights(IDENTICAL, [(s.start, s.end) for s in self.offered], current)
