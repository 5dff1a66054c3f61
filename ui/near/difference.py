"""Two texts side by side, with what only one of them says marked in both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from models.corpus.carrying import Stretch
from models.document import Document
from models.offsets import OffsetMap
from models.suggest.suggestion import language_of
from ui import i18n
from ui.guideline.page import direct
from ui.parts import Elided, column, row
from ui.shell import Shell


class Difference(QWidget):
    """The reading side shows the earlier document."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._stretches: Sequence[Stretch] = ()
        self._documents: tuple[Document, Document] | None = None
        self.titles = (Elided(12.5, 600), Elided(12.5, 600))
        self.texts = (_field(), _field())
        for text in self.texts:
            text.setAccessibleName(i18n.tr("near.compare"))  # until it is known which
        sides = [column(title, text, spacing=6) for title, text in zip(self.titles, self.texts, strict=True)]
        both = row(*sides, spacing=14)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        self.setLayout(both)
        for here, there in (self.texts, self.texts[::-1]):
            here.verticalScrollBar().valueChanged.connect(lambda _, here=here, there=there: _follow(here, there))
        shell.refreshed.connect(self._mark)

    def show_texts(self, one: Document, other: Document, stretches: Sequence[Stretch]) -> None:
        """``stretches`` are of the texts of the two."""
        self._documents, self._stretches = (one, other), stretches
        for title, text, document in zip(self.titles, self.texts, (one, other), strict=True):
            name = document.title or document.name or document.key
            title.setText(f"{name} · {document.publisher}" if document.publisher else name)
            text.setAccessibleName(name)
            direct(text, language_of(document))
            text.setPlainText(document.text)
        self._mark()

    def _mark(self) -> None:
        if self._documents is None:
            return
        one, other = self._documents
        apart = [each for each in self._stretches if not each.same]
        self._paint(0, one.text, [(each.start, each.end) for each in apart], "bad_tint")
        self._paint(1, other.text, [(each.other_start, each.other_end) for each in apart], "ok_tint")

    def _paint(self, side: int, text: str, places: Sequence[tuple[int, int]], token: str) -> None:
        field, units = self.texts[side], OffsetMap(text)
        ground = QTextCharFormat()
        ground.setBackground(self._shell.theme.color(token))
        ground.setFontUnderline(True)  # not by colour alone
        marks = []
        for start, end in places:
            if text[start:end].strip():
                mark = QTextEdit.ExtraSelection()
                cursor = QTextCursor(field.document())
                cursor.setPosition(units.to_utf16(start))
                cursor.setPosition(units.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
                mark.cursor, mark.format = cursor, ground
                marks.append(mark)
        field.setExtraSelections(marks)


def _field() -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setMinimumHeight(280)
    return made


def _follow(here: QPlainTextEdit, there: QPlainTextEdit) -> None:
    """The other text goes along, by share: the two are nearly as long."""
    bars = here.verticalScrollBar(), there.verticalScrollBar()
    if bars[0].maximum():
        bars[1].setValue(round(bars[0].value() / bars[0].maximum() * bars[1].maximum()))
