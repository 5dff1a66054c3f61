"""A list of what went wrong, each with its file, line and sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from models.errors import AyarError
from models.record import Loss, Problem
from storage.loss_list import Said
from ui import i18n
from ui.dialogs.base import Dialog
from ui.shell import Shell

_BESIDE: Final = 20
"""Pixels of a row that its words do not have: padding, and what the style leaves at both ends."""
_ABOVE: Final = 12
_TALLEST: Final = 10_000


class _Wrapped(QStyledItemDelegate):
    """A row is as high as its words in the width of the first column: a tree of Qt's own draws them in several lines
    and gives them the height of one."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        if index.column() == 0:
            room = QRect(0, 0, self._tree.columnWidth(0) - _BESIDE, _TALLEST)
            words = self._tree.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, index.data())
            hint.setHeight(max(hint.height(), words.height() + _ABOVE))
        return hint


def problem_tree(problems: Sequence[Problem | Loss | AyarError]) -> QTreeWidget:
    """One row for each, its sentence in as many lines as it needs."""
    tree = QTreeWidget()
    tree.setRootIsDecorated(False)
    tree.setHeaderHidden(True)
    tree.setWordWrap(True)
    tree.setUniformRowHeights(False)
    tree.setItemDelegate(_Wrapped(tree))
    tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    tree.header().sectionResized.connect(lambda *_: tree.scheduleDelayedItemsLayout())
    tree.setAccessibleName(i18n.tr("import.what"))
    for problem in problems:
        tree.addTopLevelItem(QTreeWidgetItem([i18n.describe(problem)]))
    return tree


def counted_tree(losses: Mapping[Said, int]) -> QTreeWidget:
    """One row for each sentence with how often it holds, the most frequent first; ``losses`` is keyed by
    ``storage.loss_list.said``."""
    tree = problem_tree(())
    tree.setColumnCount(2)
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    tree.setAccessibleName(i18n.tr("panel.losses"))
    rows = Counter[str]()
    for (key, *params), count in losses.items():
        rows[i18n.describe(Loss("", None, key, dict(params)))] += count
    for words, count in rows.most_common():
        tree.addTopLevelItem(QTreeWidgetItem([words, i18n.number(count)]))
    return tree


def show_problems(shell: Shell, parent: QWidget | None, title: str, problems: Sequence[Problem | Loss]) -> None:
    dialog = Dialog(shell, parent, title, "warning", width=680)
    dialog.body.addWidget(problem_tree(problems))
    dialog.add_buttons()
    dialog.exec()
