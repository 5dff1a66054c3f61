"""A list of places with a tick each, driven by keys: what Enter would take, seen before it is done."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

AROUND: Final = 28  # code points on either side of a place


def quoted(text: str, start: int, end: int) -> str:
    """A place in code points with the words around it, in one line."""
    return f"…{text[max(0, start - AROUND) : start]}«{text[start:end]}»{text[end : end + AROUND]}…".replace("\n", " ")


class CheckedList(QListWidget):
    """``taken`` by Enter, ``left`` by Escape, ``stepped`` by plus (1) and minus (-1)."""

    taken = Signal()
    left = Signal()
    stepped = Signal(int)

    def fill(self, lines: Iterable[str]) -> None:
        """Every line is ticked."""
        self.clear()
        for words in lines:
            item = QListWidgetItem(words)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.addItem(item)

    @property
    def checked(self) -> list[int]:
        """The rows that are ticked."""
        return [n for n in range(self.count()) if self.item(n).checkState() == Qt.CheckState.Checked]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus}:
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Minus else 1)
        else:
            super().keyPressEvent(event)
