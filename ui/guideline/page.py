"""The guideline as a page: Markdown set in the direction of its language, with a place for every clause."""

from __future__ import annotations

import re
from typing import Final, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextFormat,
    QTextList,
    QTextListFormat,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import QPlainTextEdit

from models.guideline import Guideline
from ui import i18n
from ui.theme import Theme, ui_font

RTL_LANGUAGES: Final = frozenset({"fa", "ar", "ur", "he"})
SIZE: Final = 13.5
INSET: Final = 10
"""Pixels that a numbered item stands further in; a hanging number would make the page too wide for its view."""
_CELLS: Final = re.compile(r"(?<!\\)\|")
_HEADINGS: Final = {1: 17.0, 2: 15.0, 3: 14.0}
Span = tuple[int, int]


def direction_of(language: str) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if language in RTL_LANGUAGES else Qt.LayoutDirection.LeftToRight


def direct(field: QPlainTextEdit, language: str) -> None:
    """Sets a field of several lines in the direction of a language, from its own side."""
    direction = direction_of(language)
    right = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    field.setLayoutDirection(direction)
    field.document().setDefaultTextOption(option)


class Page:
    """``document`` to show, and ``places``: the stretch of each clause in it (UTF-16 positions)."""

    def __init__(self, guideline: Guideline, language: str, theme: Theme) -> None:
        self.document = QTextDocument()
        self.places: dict[str, Span] = {}
        self._theme, self._direction = theme, direction_of(language)
        self.document.setDefaultFont(ui_font(SIZE))
        self.document.setDocumentMargin(16)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(self._direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document.setDefaultTextOption(option)
        cursor = QTextCursor(self.document)
        self._append(cursor, guideline.preface)
        for clause in guideline.clauses:
            if not clause.retired:
                start = cursor.position()
                self._append(cursor, clause.text)
                self.places[clause.id] = (start, max(start, cursor.position() - 1))
        self._dress()

    def _append(self, cursor: QTextCursor, markdown: str) -> None:
        if not markdown.strip():
            return
        if self._direction == Qt.LayoutDirection.RightToLeft:
            markdown = mirrored(markdown)
        part = QTextDocument()
        part.setMarkdown(markdown.strip(), QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        if self._direction == Qt.LayoutDirection.RightToLeft:
            _write_numbers(part)
        start = cursor.position()
        cursor.insertFragment(QTextDocumentFragment(part))
        self._join(start, part.begin().blockFormat().headingLevel())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())

    def _join(self, start: int, level: int) -> None:
        """A fragment leaves the block it begins in as it was: no heading, or empty where a list begins."""
        block = self.document.findBlock(start)
        heading = QTextBlockFormat()
        heading.setHeadingLevel(level)
        QTextCursor(block).mergeBlockFormat(heading)
        if block.length() == 1 and block.next().isValid():
            QTextCursor(block).deleteChar()

    def _dress(self) -> None:
        """Directions, distances and the fonts of headings and codes."""
        block = self.document.begin()
        while block.isValid():
            self._dress_block(block)
            block = block.next()
        for frame in self.document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)

    def _dress_block(self, block: QTextBlock) -> None:
        level = block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        style = QTextBlockFormat()
        code = block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
        style.setLayoutDirection(Qt.LayoutDirection.LeftToRight if code else self._direction)
        style.setLineHeight(112, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        style.setTopMargin(14 if level else 2)
        style.setBottomMargin(4 if level else 3)
        cursor.mergeBlockFormat(style)
        if level:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            heading = QTextCharFormat(cursor.charFormat())
            heading.clearProperty(QTextFormat.Property.FontSizeAdjustment)
            heading.setFont(ui_font(_HEADINGS.get(level, 13.5), QFont.Weight.Bold))
            cursor.setCharFormat(heading)  # merged, it would keep the adjustment
        self._dress_codes(block)

    def _dress_codes(self, block: QTextBlock) -> None:
        found = []
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            if fragment.charFormat().fontFixedPitch():
                found.append((fragment.position(), fragment.length()))
            fragments += 1
        for start, length in found:
            cursor = QTextCursor(self.document)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            code = QTextCharFormat()
            code.setFont(ui_font(12.5, QFont.Weight.Medium))
            code.setForeground(self._theme.color("accent"))
            cursor.mergeCharFormat(code)

    def _dress_table(self, table: QTextTable) -> None:
        style = table.format()
        style.setLayoutDirection(self._direction)
        if self._direction == Qt.LayoutDirection.RightToLeft:
            style.setAlignment(Qt.AlignmentFlag.AlignRight)
        style.setBorder(1)
        style.setBorderCollapse(True)
        style.setBorderBrush(self._theme.color("line"))
        style.setCellPadding(4)
        style.setCellSpacing(0)
        style.setTopMargin(6)
        style.setBottomMargin(6)
        table.setFormat(style)

    def shade(self, span: Span, color: QColor, *, whole: bool = False) -> tuple[QTextCursor, QTextCharFormat]:
        """A cursor over a stretch and the ground it gets; ``whole`` shades the lines to their ends."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        ground = QTextCharFormat()
        ground.setBackground(color)
        if whole:
            ground.setProperty(QTextFormat.Property.FullWidthSelection, True)
        return cursor, ground


def mirrored(markdown: str) -> str:
    """With the columns of tables in the other order: Qt sets them from the left whatever the direction is."""
    lines, code = [], False
    for line in markdown.split("\n"):
        code ^= line.lstrip().startswith("```")
        cells = _CELLS.split(line.strip())
        table = not code and len(cells) > 3 and not cells[0] and not cells[-1]
        lines.append("|".join(["", *cells[-2:0:-1], ""]) if table else line)
    return "\n".join(lines)


def _write_numbers(document: QTextDocument) -> None:
    """Qt numbers its lists with Latin digits alone: the numbers become words, in the digits of the interface."""
    numbered: list[tuple[QTextBlock, int, QTextList]] = []
    block = document.begin()
    while block.isValid():
        listed = cast("QTextList | None", block.textList())
        if listed is not None and listed.format().style() == QTextListFormat.Style.ListDecimal:
            numbered.append((block, listed.format().start() + listed.itemNumber(block), listed))
        block = block.next()
    for block, number, listed in numbered:
        listed.remove(block)
        style = block.blockFormat()
        style.setIndent(0)
        style.setRightMargin(INSET)
        cursor = QTextCursor(block)
        cursor.setBlockFormat(style)
        cursor.insertText(f"{i18n.numerals(str(number))}.\N{NO-BREAK SPACE} ", QTextCharFormat())
