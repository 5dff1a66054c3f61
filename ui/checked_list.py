"""A list of places with a tick each, driven by keys: what Enter would take, seen before it is done."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

AROUND: Final = 44  # code points on either side of a place


def quoted(text: str, start: int, end: int, around: int = AROUND) -> str:
    """A place in code points with whole words around it, in one line."""
    first, last = max(0, start - around), min(len(text), end + around)
    while 0 < first < start and not text[first - 1].isspace():
        first += 1
    while end < last < len(text) and not text[last].isspace():
        last -= 1
    words = f"{text[first:start]}«{text[start:end]}»{text[end:last]}"
    return f"{'…' if first else ''}{' '.join(words.split())}{'…' if last < len(text) else ''}"


class CheckedList(QListWidget):
    """``taken`` by Enter, ``left`` by Escape, ``stepped`` by plus (1) and minus (-1)."""

    taken = Signal()
    left = Signal()
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ticks", True)

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
