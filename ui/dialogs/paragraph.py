"""The paragraph at the caret in a plain field, to be read letter by letter: screen readers cannot do so elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from models.offsets import OffsetMap
from ui import i18n
from ui.canvas.spoken import described
from ui.canvas.view import Canvas
from ui.dialogs.base import Dialog
from ui.parts import label
from ui.shell import Shell

HEIGHT = 220


class ParagraphDialog(Dialog):
    """``text`` holds the paragraph with the caret where it is on the canvas, ``marks`` its annotations in words."""

    def __init__(self, shell: Shell, parent: QWidget | None, canvas: Canvas) -> None:
        super().__init__(shell, parent, i18n.tr("action.read_paragraph"), "book", width=640)
        page, position = canvas.page, canvas.caret.position
        index = page.blocks_of(position, position)[0]
        block = page.blocks[index]
        words = page.text[block.start : block.end]
        self.text = self._field(i18n.tr("paragraph.text"), words)
        option = self.text.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if page.metrics.rtl else Qt.LayoutDirection.LeftToRight)
        self.text.document().setDefaultTextOption(option)
        self._put_caret(OffsetMap(words).to_utf16(min(position, block.end) - block.start))
        marks = described(shell.session, page.held(index)) or i18n.tr("paragraph.none")
        self.marks = self._field(i18n.tr("paragraph.marks"), marks)
        self.add_buttons()
        self.text.setFocus()

    def _field(self, name: str, words: str) -> QPlainTextEdit:
        field = QPlainTextEdit(words)
        field.setReadOnly(True)
        flags = Qt.TextInteractionFlag
        field.setTextInteractionFlags(flags.TextSelectableByKeyboard | flags.TextSelectableByMouse)
        field.setTabChangesFocus(True)
        field.setAccessibleName(name)
        field.setMinimumHeight(HEIGHT // 2)
        self.body.addWidget(label(name, 12, 600, "t2"))
        self.body.addWidget(field)
        return field

    def _put_caret(self, at: int) -> None:
        """``at`` is UTF-16 units from the start of the paragraph."""
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(at)
        self.text.setTextCursor(cursor)
