"""What a rule would decide, place by place; a row is made when it is looked at, however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from models.adjudication.place import DOCUMENT
from models.adjudication.verdict import Fill, Own, Take, Verdict, version_of
from storage.project import Project
from storage.ruling import Ruled
from ui import i18n
from ui.adjudicate.rows import type_words
from ui.adjudicate.wording import NOTHING, label_name, label_value, shortened, surface

HEADS: Final = ("rules.place", "adjudicate.by_type", "schema.becomes", "panel.document")
WIDTHS: Final = (250, 130, 250)
ROW: Final = 28
_WORDS: Final = 40
Index = QModelIndex | QPersistentModelIndex


class RuledModel(QAbstractTableModel):
    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._rows: Sequence[Ruled] = ()
        self._document = lru_cache(64)(project.document)

    def show(self, rows: Sequence[Ruled]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

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
        each = self._rows[index.row()]
        place, document = each.before.place, self._document(each.document_id)
        if index.column() == 0:
            return surface(place, self._project.schema, document.text)
        if index.column() == 1:
            return type_words(place.type)
        if index.column() == 2:
            return self._outcome(each, document.text)
        return i18n.isolated(document.title or document.name or document.key)

    def _outcome(self, each: Ruled, text: str) -> str:
        """What gold would say: the label and the words, the value of a document label, or nothing."""
        place, schema = each.before.place, self._project.schema
        verdict: Verdict = each.ruling.verdict
        if place.kind == DOCUMENT:
            value = verdict.value if isinstance(verdict, Fill) else None
            if isinstance(verdict, Take):
                value = version_of(place, verdict.author).value
            return label_value(schema, place.label or "", value)
        made = verdict.annotation if isinstance(verdict, Own) else None
        if isinstance(verdict, Take):
            made = place.members[verdict.author]
        if made is None:
            return NOTHING
        words = shortened(" … ".join(text[a:b] for a, b in made.spans), _WORDS)
        return f"{label_name(schema, made.kind, made.label)}: {words}"


class RuledTable(QTableView):
    def __init__(self, model: RuledModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for n, width in enumerate(WIDTHS):
            self.setColumnWidth(n, width)
        self.setAccessibleName(i18n.tr("rules.preview"))
