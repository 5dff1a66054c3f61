"""The menus, built from the table of actions: what is in the table and bound is in the menus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QMenu, QWidget

from ui import i18n, icons
from ui.actions import Action
from ui.keycaps import spoken
from ui.shell import Shell

ORDER: Final = (
    "menu.project",
    "menu.edit",
    "menu.view",
    "menu.go",
    "menu.annotate",
    "menu.adjudicate",
    "menu.dashboard",
    "menu.tools",
    "menu.team",
    "menu.help",
)


def whole_menu(shell: Shell, parent: QWidget, open_recent: Callable[[Path], object]) -> QMenu:
    """Every menu as a submenu of one; made anew each time, so that it says what is possible now."""
    menu = QMenu(parent)
    for name in ORDER:
        entries = [action for action in shell.actions if action.menu == name]
        if entries:
            _fill(shell, menu.addMenu(i18n.tr(name)), entries)
    _add_recent(shell, menu, open_recent)
    return menu


def _fill(shell: Shell, menu: QMenu, entries: list[Action]) -> None:
    for action in entries:
        keys = f"\t{spoken(action.keys[0])}" if action.keys else ""
        entry = menu.addAction(i18n.tr(action.id) + keys)
        entry.setEnabled(shell.actions.enabled(action))
        if action.icon:
            entry.setIcon(icons.icon(action.icon, shell.theme.color("t2"), rtl=shell.rtl))
        entry.triggered.connect(lambda _=False, action=action: shell.actions.run(action))


def _add_recent(shell: Shell, menu: QMenu, open_recent: Callable[[Path], object]) -> None:
    recent = [path for path in shell.settings.get("recent") if Path(path).exists()]
    if not recent:
        return
    part = QMenu(i18n.tr("action.recent_projects"), menu)
    for path in recent:
        part.addAction(i18n.isolated(i18n.Ltr(Path(path).name))).triggered.connect(
            lambda _=False, path=Path(path): open_recent(path)
        )
    menu.insertMenu(menu.actions()[-1], part)
