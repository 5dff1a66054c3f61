"""A piece of an article, or a sentence about it, to look at before it goes in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from models.text.language import paragraph_direction


class Excerpt(QPlainTextEdit):
    """Articles read in their own direction, sentences of ours in that of the interface."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)

    def show_article(self, text: str) -> None:
        own = paragraph_direction(text, "ltr")
        self._put(text, Qt.LayoutDirection.RightToLeft if own == "rtl" else Qt.LayoutDirection.LeftToRight)

    def show_sentence(self, text: str) -> None:
        self._put(text, self.layoutDirection())

    def _put(self, text: str, direction: Qt.LayoutDirection) -> None:
        option = self.document().defaultTextOption()
        option.setTextDirection(direction)
        absolute = Qt.AlignmentFlag.AlignAbsolute
        side = (
            Qt.AlignmentFlag.AlignRight if direction == Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
        )
        option.setAlignment(side | absolute)
        self.document().setDefaultTextOption(option)
        self.setPlainText(text)
