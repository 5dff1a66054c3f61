"""The documents with how far people agree on each, to be sorted by any column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from models.agreement.shown import Shown
from ui import i18n
from ui.dashboard.figures import why, written

HEADERS: Final = ("dashboard.document", "dashboard.readers", "")
"""The last one is the measure."""
_VALUE: Final = int(Qt.ItemDataRole.UserRole)


class _Item(QTreeWidgetItem):
    """Sorts by number where there is one; what has no figure stands last."""

    def __lt__(self, other: QTreeWidgetItem) -> bool:
        at = self.treeWidget().sortColumn()
        if at == 0:
            return self.text(0) < other.text(0)
        return float(self.data(at, _VALUE)) < float(other.data(at, _VALUE))


class DocumentsTable(QTreeWidget):
    """``chosen`` carries the id of a document. Arrows move, Enter opens; a click on a heading sorts."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("documents")
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setColumnCount(len(HEADERS))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.itemActivated.connect(lambda item, _: self.chosen.emit(item.data(0, _VALUE)))

    def show_rows(self, rows: Sequence[tuple[int, str, int, Shown]], measure: str) -> None:
        self.setHeaderLabels([i18n.tr(HEADERS[0]), i18n.tr(HEADERS[1]), measure])
        self.setSortingEnabled(False)
        self.clear()
        self.addTopLevelItems([_item(*each) for each in rows])
        self.setSortingEnabled(True)
        self.sortItems(2, Qt.SortOrder.AscendingOrder)


def _item(document_id: int, title: str, readers: int, figure: Shown) -> _Item:
    item = _Item([title, i18n.number(readers), written(figure)])
    item.setData(0, _VALUE, document_id)
    item.setData(1, _VALUE, readers)
    item.setData(2, _VALUE, 2.0 if figure.value is None else figure.value)
    item.setToolTip(2, why(figure))
    item.setToolTip(0, title)
    for n in (1, 2):
        item.setTextAlignment(n, Qt.AlignmentFlag.AlignCenter)
    return item
