"""The places that a migration would change, as a table: words in context, what becomes of them, whose, in which
document. A row is made when it is looked at, however many there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from models.annotation import Annotation
from storage.migrating import Affected
from storage.project import Project
from ui import i18n
from ui.keyboard import chord_of

AROUND: Final = 22
WORDS: Final = 36
HEADS: Final = ("schema.place", "schema.becomes", "schema.person", "panel.document")
WIDTHS: Final = (440, 170, 100)
ROW_HEIGHT: Final = 28
Index = QModelIndex | QPersistentModelIndex


def place_of(each: Affected) -> tuple[int, str]:
    """Set and annotation: the same before and after."""
    before = each.change.before
    return each.set_id, before.id if isinstance(before, Annotation) else ""


class PlacesModel(QAbstractTableModel):
    """``becomes`` says in words what a place turns into."""

    def __init__(self, project: Project, becomes: Callable[[Affected], str]) -> None:
        super().__init__()
        self._project, self._becomes = project, becomes
        self._places: Sequence[Affected] = ()
        self._words: dict[int, str] = {}

    def show(self, places: Sequence[Affected]) -> None:
        self.beginResetModel()
        self._places, self._words = places, {}
        self.endResetModel()

    def at(self, n: int) -> Affected | None:
        return self._places[n] if 0 <= n < len(self._places) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return i18n.tr(HEADS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        shown = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
        if not index.isValid() or role not in shown:
            return None
        each = self._places[index.row()]
        if index.column() == 0:
            return self._context(index.row(), each)
        return (self._becomes(each), i18n.isolated(each.author), i18n.isolated(each.document))[index.column() - 1]

    def _context(self, n: int, each: Affected) -> str:
        if n not in self._words:
            self._words[n] = self._words_of(each)
        return self._words[n]

    def _words_of(self, each: Affected) -> str:
        place = each.change.before
        if not isinstance(place, Annotation):
            return i18n.tr("panel.document")
        before, text, after = self._project.words_around(each.document_id, place.start, place.end)
        middle = text if len(text) <= WORDS else f"{text[:WORDS]}…"
        return i18n.isolated(f"{before[-AROUND:]}[{middle}]{after[:AROUND]}".replace("\n", " "))

    def renew_row(self, n: int) -> None:
        self.dataChanged.emit(self.index(n, 0), self.index(n, len(HEADS) - 1))


class PlacesTable(QTableView):
    """``choose`` gets the place in the list of labels, from 0, when a digit is pressed."""

    def __init__(self, model: PlacesModel, choose: Callable[[int], object]) -> None:
        super().__init__()
        self.places, self._choose = model, choose
        self.setModel(model)
        self.setAccessibleName(i18n.tr("schema.places"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for n, width in enumerate(WIDTHS):
            self.setColumnWidth(n, width)

    def mark(self, n: int) -> None:
        """Marks a line, the last one when there are not so many."""
        rows = self.places.rowCount()
        if rows:
            self.setCurrentIndex(self.places.index(min(max(0, n), rows - 1), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = chord_of(event)
        if pressed is not None and pressed.code.startswith("Digit") and not (pressed.ctrl or pressed.alt):
            self._choose((int(pressed.code[5:]) or 10) - 1)
        else:
            super().keyPressEvent(event)
