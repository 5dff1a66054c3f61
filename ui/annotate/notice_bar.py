"""A line over the text that tells without interrupting."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from ui import i18n
from ui.messages import Action, Words, said
from ui.parts import IconButton, clear, row, set_tone, wrapped
from ui.shell import Shell


class NoticeBar(QFrame):
    """One notice at a time; a newer one takes the place of the one before."""

    shown = Signal(str, str)  # words, tone

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._words = wrapped()
        self._said: tuple[Words, tuple[Action, ...]] = ("", ())
        self._actions = row(spacing=8)
        self.close_button = IconButton(shell, "close", 14)
        self.close_button.clicked.connect(self.hide)
        layout = row(self._words, self._actions, self.close_button, spacing=10, margins=(16, 6, 8, 6))
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.hide()
        self._session = shell.session
        self._document: int | None = None
        shell.refreshed.connect(self._say)
        shell.session.document_changed.connect(self._document_changed)

    @property
    def text(self) -> str:
        return "" if self.isHidden() else i18n.plain(self._words.text())

    def show_notice(self, text: Words, tone: str = "info", actions: tuple[Action, ...] = ()) -> None:
        set_tone(self, "tone", tone)
        self._said = (text, actions)
        self._document = self._session.document_id
        self._say()
        self.show()
        self.shown.emit(said(text), tone)

    def _say(self) -> None:
        """In the language of now, also when that changes while the notice is there."""
        text, actions = said(self._said[0]), self._said[1]
        self._words.setText(text)
        self.setAccessibleName(i18n.plain(text))
        self.close_button.describe(i18n.tr("button.close"))
        clear(self._actions)
        for words, run in actions:
            button = QPushButton(said(words))
            button.setProperty("small", True)
            button.clicked.connect(lambda _=False, run=run: run())
            self._actions.addWidget(button)

    def _document_changed(self) -> None:
        """What was said about one document is not true of the next; what was said of the project stays."""
        if self._document not in {None, self._session.document_id} and self._session.failure is None:
            self.hide()

    def dismiss(self, tone: str) -> None:
        """Takes a notice away when the state it told of is over."""
        if self.property("tone") == tone:
            self.hide()
