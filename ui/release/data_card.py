"""The data card as it will be, in the language of one's choice."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QTextBrowser

from models.guideline import Guideline
from storage.release.card import LANGUAGES, Told, text
from ui.guideline.page import Page, direction_of
from ui.parts import Picture, Segment, column, label, row
from ui.release_words import ReleaseWords
from ui.shell import Shell

NAMES = {"fa": "فارسی", "en": "English"}


class DataCard(QFrame):
    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("card")
        self._shell = shell
        self._told: Told | None = None
        self._page: Page | None = None
        self.language = "fa" if shell.rtl else "en"
        self._name = label(size=12.5, weight=500)
        self.choice = Segment(shell, 26)
        self.choice.set_choices([(code, NAMES[code], "") for code in ("fa", "en")], self.language)
        self.choice.chosen.connect(self.use)
        self.view = QTextBrowser()
        self.view.setObjectName("datacard")
        self.view.setOpenLinks(False)
        head = row(Picture(shell, "file-text"), self._name, 1, self.choice, spacing=8, margins=(14, 6, 10, 6))
        whole = column(head, self.view, spacing=0, margins=(1, 0, 1, 1))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.setMinimumHeight(230)
        self.use(self.language)

    def use(self, language: str) -> None:
        self.language = language
        self.choice.set_current(language)
        self._name.setText(LANGUAGES[language])
        self.view.setAccessibleName(LANGUAGES[language])
        if self._told is not None:
            self.show_card(self._told)

    def show_card(self, told: Told) -> None:
        self._told = told
        markdown = text(told, self.language, ReleaseWords())
        at = self.view.verticalScrollBar().value()
        self._page = Page(Guideline(markdown, ()), self.language, self._shell.theme)
        self.view.setLayoutDirection(direction_of(self.language))
        self.view.setDocument(self._page.document)
        self.view.verticalScrollBar().setValue(at)
