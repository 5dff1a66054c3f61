"""The list of hits and what its keys do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from storage.project import Place
from ui.annotate.concordance_delegate import ConcordanceDelegate
from ui.annotate.concordance_model import ConcordanceModel
from ui.keyboard import chord_of
from ui.parts import select_alone
from ui.shell import Shell


class ConcordanceView(QListView):
    """Enter and Esc are ``taken`` and ``left``; a label key is ``labelled`` with the label; Space is ``toggled``."""

    taken = Signal()
    left = Signal()
    toggled = Signal()
    labelled = Signal(str)
    up = Signal()

    def __init__(self, shell: Shell, parent: QWidget, *, checks: bool) -> None:
        super().__init__(parent)
        self.setObjectName("documents")
        self.setProperty("ticks", checks)
        self._shell = shell
        self.hits = ConcordanceModel(shell, self)
        self.setModel(self.hits)
        self.setItemDelegate(ConcordanceDelegate(shell, self.hits, self, checks=checks))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        shell.refreshed.connect(self.viewport().update)

    @property
    def selected(self) -> list[Place]:
        """The chosen rows in their order, else the current one."""
        return [self.hits.places[n] for n in self.selected_rows]

    @property
    def selected_rows(self) -> list[int]:
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        current = self.currentIndex().row()
        return rows or ([current] if current >= 0 else [])

    def enter(self) -> None:
        """Takes the keyboard, with a row chosen."""
        if not self.currentIndex().isValid() and self.hits.places:
            self.go_to(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, n: int) -> None:
        if 0 <= n < len(self.hits.places):
            select_alone(self, self.hits.index(n, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed, looks = chord_of(event), self._shell.session.looks
        bare = pressed is not None and not (pressed.ctrl or pressed.alt or pressed.shift)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.toggled.emit()
        elif event.key() == Qt.Key.Key_Up and bare and self.currentIndex().row() <= 0:
            self.up.emit()
        elif pressed is not None and bare and looks is not None and pressed.code in looks.by_key:
            self.labelled.emit(looks.by_key[pressed.code])
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, not the beginning of a row."""
