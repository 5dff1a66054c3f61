"""The places that a migration would change, as a table: words in context, what becomes of them, whose, in which
document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from models.annotation import Annotation
from storage.migrating import Affected
from storage.project import Project
from ui import i18n
from ui.keyboard import chord_of
from ui.rows_table import RowsModel, RowsTable

AROUND: Final = 22
WORDS: Final = 36
HEADS: Final = ("schema.place", "schema.becomes", "schema.person", "panel.document")
WIDTHS: Final = (440, 170, 100)


def place_of(each: Affected) -> tuple[int, str]:
    """Set and annotation: the same before and after."""
    before = each.change.before
    return each.set_id, before.id if isinstance(before, Annotation) else ""


class PlacesModel(RowsModel[Affected]):
    """``becomes`` says in words what a place turns into."""

    def __init__(self, project: Project, becomes: Callable[[Affected], str]) -> None:
        super().__init__(HEADS)
        self._project, self._becomes = project, becomes
        self._words: dict[int, str] = {}

    def show(self, rows: Sequence[Affected]) -> None:
        self._words = {}
        super().show(rows)

    def at(self, n: int) -> Affected | None:
        return self.rows[n] if 0 <= n < len(self.rows) else None

    def words(self, row: int, column: int) -> str:
        each = self.rows[row]
        if column == 0:
            return self._context(row, each)
        return (self._becomes(each), i18n.isolated(each.author), i18n.isolated(each.document))[column - 1]

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


class PlacesTable(RowsTable):
    """``choose`` gets the place in the list of labels, from 0, when a digit is pressed."""

    def __init__(self, model: PlacesModel, choose: Callable[[int], object]) -> None:
        super().__init__(model, "schema.places", WIDTHS)
        self.places, self._choose = model, choose
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)

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
