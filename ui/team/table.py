"""A table of names with numbers beside them, as every dialog about people shows it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from ui import i18n


def table(name: str, headers: Sequence[str]) -> QTreeWidget:
    """The first column takes the room, the others what they need; ``name`` and ``headers`` are catalogue keys."""
    made = QTreeWidget()
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setAccessibleName(i18n.tr(name))
    made.setHeaderLabels([i18n.tr(key) for key in headers])
    made.header().setStretchLastSection(False)
    made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for n in range(1, len(headers)):
        made.header().setSectionResizeMode(n, QHeaderView.ResizeMode.ResizeToContents)
    return made


def fill(made: QTreeWidget, rows: Iterable[Sequence[str]]) -> None:
    """Words as they are; numbers are words already, in the digits of the language."""
    made.clear()
    for cells in rows:
        item = QTreeWidgetItem(list(cells))
        for n in range(1, len(cells)):
            item.setTextAlignment(n, Qt.AlignmentFlag.AlignCenter)
        made.addTopLevelItem(item)
