"""Find in the text: folded, so that ي finds ی and a word is found with or without its half space."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from ui import i18n
from ui.canvas.painting import MATCH
from ui.canvas.view import Canvas
from ui.parts import IconButton, Picture, label, row
from ui.shell import Shell

PAUSE_MS = 60


class FindBar(QFrame):
    counted = Signal(str)  # which hit of how many, in words

    def __init__(self, shell: Shell, canvas: Canvas) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._shell, self._canvas = shell, canvas
        self.hits: list[tuple[int, int]] = []
        self._current = -1
        self.field = _Field(self)
        self.field.setProperty("soft", True)
        self.field.setMaximumWidth(360)
        self._count = label(size=12, tone="t2")
        self.previous = IconButton(shell, "chevron-up")
        self.next = IconButton(shell, "chevron-down")
        self.done = IconButton(shell, "close", 14)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(+1))
        self.done.clicked.connect(self.leave)
        items = (Picture(shell, "search"), self.field, self.previous, self.next, self._count, 1, self.done)
        self.setLayout(row(*items, spacing=6, margins=(14, 5, 8, 5)))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.search)
        self.field.textChanged.connect(lambda _: self._pause.start(PAUSE_MS))
        shell.session.document_changed.connect(self._search_again)
        shell.refreshed.connect(self.retranslate)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        words = i18n.tr("action.find_in_text")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.previous.describe(i18n.tr("button.previous"))
        self.next.describe(i18n.tr("action.find_next"))
        self.done.describe(i18n.tr("button.close"))
        self._show_count()

    def enter(self) -> None:
        """Opens with the selected words, ready to be typed over."""
        session = self._shell.session
        self.show()
        if session.selection is not None:
            start, end = session.selection
            self.field.setText(session.text[start : min(end, start + 100)].replace("\n", " "))
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search()

    def leave(self) -> None:
        """Closes; the hit that was shown is selected in the text."""
        self.hide()
        hit = self.hits[self._current] if self.hits and self._current >= 0 else None
        self._canvas.set_highlights(MATCH, ())
        if hit is not None:
            self._canvas.select(*hit)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def search(self) -> None:
        from models.text.finding import find

        self._pause.stop()
        query, session = self.field.text().strip(), self._shell.session
        self.hits = list(find(session.text, query)) if query else []
        later = (n for n, hit in enumerate(self.hits) if hit[0] >= session.caret)
        self._current = next(later, 0) if self.hits else -1
        self._show()

    def go_on(self, by: int) -> None:
        """To the next or previous hit also while the text has the keyboard; opens the bar when it is closed."""
        if self.isHidden():
            self.enter()
            return
        self.step(by)
        if self.hits and self._canvas.hasFocus():
            self._canvas.select(*self.hits[self._current])

    def step(self, by: int) -> None:
        """To the next (+1) or previous (-1) hit, round and round; what has just been typed is looked for first."""
        if self._pause.isActive():
            self.search()
        elif self.hits:
            self._current = (self._current + by) % len(self.hits)
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _search_again(self) -> None:
        if self.isVisible():
            self.search()

    def _show(self) -> None:
        current = self.hits[self._current] if self.hits else None
        self._canvas.set_highlights(MATCH, self.hits, current)
        self._show_count()

    def _show_count(self) -> None:
        if not self.field.text().strip():
            self._count.setText("")
        elif not self.hits:
            self._count.setText(i18n.tr("find.nothing"))
        else:
            self._count.setText(i18n.tr("find.place", n=self._current + 1, total=len(self.hits)))
        self.counted.emit(self._count.text())


class _Field(QLineEdit):
    def __init__(self, bar: FindBar) -> None:
        super().__init__()
        self._bar = bar

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._bar.leave()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._bar.step(-1 if back else +1)
        else:
            super().keyPressEvent(event)
