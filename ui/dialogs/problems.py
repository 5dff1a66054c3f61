"""A list of what went wrong, each with its file, line and sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from models.errors import AyarError
from models.record import Loss, Problem
from storage.loss_list import Said
from ui import i18n
from ui.dialogs.base import Dialog
from ui.shell import Shell


def problem_tree(problems: Sequence[Problem | Loss | AyarError]) -> QTreeWidget:
    """One row for each, the sentence whole in its tip."""
    tree = QTreeWidget()
    tree.setRootIsDecorated(False)
    tree.setHeaderHidden(True)
    tree.setWordWrap(True)
    tree.setUniformRowHeights(False)
    tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    tree.setAccessibleName(i18n.tr("import.what"))
    for problem in problems:
        words = i18n.describe(problem)
        item = QTreeWidgetItem([words])
        item.setToolTip(0, words)
        tree.addTopLevelItem(item)
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
