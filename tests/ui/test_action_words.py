"""Every action of the table is bound, has words in each language, and is found in menu, palette and key sheet."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from ui import i18n
from ui.actions import ACTIONS
from ui.annotate.key_strip import first_chord
from ui.dialogs.key_sheet import KeySheet
from ui.main_window import MainWindow
from ui.menus import ORDER, whole_menu
from ui.session import ADJUDICATE, ANNOTATE

LANGUAGES = ("en", "fa", "ar")


def entries(menu: QMenu) -> list[QAction]:
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        found += entries(inner) if isinstance(inner, QMenu) else [action]
    return found


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_action_is_in_a_menu_with_its_words(opened: MainWindow, code: str) -> None:
    opened.shell.language.use(code)
    menu = whole_menu(opened.shell, opened, lambda _: None)
    shown = {action.text().split("\t")[0] for action in entries(menu)}
    missing = {i18n.tr(action.id) for action in ACTIONS} - shown
    assert not missing
    assert {action.menu for action in ACTIONS} <= set(ORDER)


def test_every_action_is_bound(opened: MainWindow) -> None:
    assert {action.id for action in ACTIONS} <= {action.id for action in opened.shell.actions}


@pytest.mark.parametrize("mode", [ANNOTATE, ADJUDICATE])
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_key_is_on_the_sheet_of_its_mode(opened: MainWindow, qtbot: QtBot, code: str, mode: str) -> None:
    opened.shell.language.use(code)
    opened.shell.actions.trigger(f"mode.{mode}")
    sheet = KeySheet(opened.shell, opened)
    qtbot.addWidget(sheet)
    words = {label.text() for label in sheet.findChildren(QLabel)}
    keyed = [a for a in ACTIONS if a.keys]
    assert not [a.id for a in keyed if a.mode in {"", mode} and i18n.tr(a.id).rstrip("…") not in words]
    assert (i18n.tr("action.next_mention") in words) == (mode == ANNOTATE)
    assert (i18n.tr("action.next_conflict") in words) == (mode == ADJUDICATE)


def test_no_two_actions_have_one_key_at_one_moment() -> None:
    """The same key twice in one scope under the same condition would hide the second."""
    seen: dict[tuple[object, str, str, str], str] = {}
    for action in ACTIONS:
        for chord in action.keys:
            place = (chord, action.scope, action.when, action.mode)
            assert seen.setdefault(place, action.id) == action.id, chord
        assert not action.keys or first_chord(action) in action.keys
