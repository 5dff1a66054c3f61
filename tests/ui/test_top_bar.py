"""The bar over everything: where one is, whether it is saved, the modes, undo, zoom and the way to every command."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.scenes import LANGUAGES, NARROWEST, WIDE
from tests.ui.test_window import label_first_word
from ui import i18n
from ui.annotate.top_bar import PROJECT, TITLE
from ui.main_window import MainWindow


def test_it_says_where_one_is(opened: MainWindow) -> None:
    crumbs = opened.page.top._crumbs
    assert crumbs.project.text() == "کار"
    assert i18n.plain(crumbs._document.text()) == "خبر 0"
    assert crumbs.project.isVisible()
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert i18n.plain(crumbs._document.text()) == "خبر 1"


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_long_title_gives_way_not_the_name_of_the_project(opened: MainWindow, qtbot: QtBot, code: str) -> None:
    opened.shell.language.use(code)
    crumbs = opened.page.top._crumbs
    crumbs.project.setText("نمونه")
    session = opened.shell.session
    crumbs._document.setText("عنوانی که از آنچه در نوار بالا جا می‌شود بسیار درازتر است " * 4)
    needed = crumbs.project.sizeHint().width()
    crumbs.project.setMinimumWidth(min(PROJECT, needed))
    qtbot.waitUntil(lambda: crumbs._document.width() < crumbs._document.sizeHint().width())
    assert session.project is not None
    assert crumbs.project.width() >= needed
    assert crumbs._document.width() >= TITLE
    assert crumbs._document.toolTip() == crumbs._document.text()


def test_undo_and_redo_name_what_they_take_back(opened: MainWindow, qtbot: QtBot) -> None:
    top = opened.page.top
    assert not top.undo.isEnabled()
    label_first_word(opened)
    qtbot.waitUntil(top.undo.isEnabled)
    assert i18n.tr("edit.label") in top.undo.toolTip()
    qtbot.mouseClick(top.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(top.redo.isEnabled)
    assert i18n.tr("edit.label") in top.redo.accessibleName()


def test_zoom_is_said_and_changed(opened: MainWindow, qtbot: QtBot) -> None:
    top, canvas = opened.page.top, opened.page.canvas
    qtbot.mouseClick(top.zoom_in, Qt.MouseButton.LeftButton)
    assert canvas.zoom == pytest.approx(1.1)
    assert top.zoom.text() == i18n.percent(1.1)
    qtbot.mouseClick(top.zoom_out, Qt.MouseButton.LeftButton)
    assert top.zoom.text() == i18n.percent(1.0)


def test_the_modes_are_those_a_reviewer_may_enter(opened: MainWindow) -> None:
    buttons = opened.page.top.modes.buttons()
    assert list(buttons) == ["annotate", "adjudicate", "dashboard"]
    assert buttons["annotate"].isChecked()
    for mode, button in buttons.items():
        assert i18n.tr(f"mode.{mode}") in button.toolTip()
        assert button.accessibleName() == i18n.tr(f"mode.{mode}")


def test_the_box_opens_every_command_and_the_button_every_menu(opened: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(opened.page.top.command, Qt.MouseButton.LeftButton)
    field = QApplication.focusWidget()
    assert field is not None
    assert field.accessibleName() == i18n.tr("action.command_palette")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    qtbot.mouseClick(opened.page.top.menu, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) > 5
    menu.close()


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_has_no_room_goes_and_what_is_needed_stays(opened: MainWindow, qtbot: QtBot, code: str) -> None:
    opened.shell.language.use(code)
    top = opened.page.top
    opened.resize(*NARROWEST)
    qtbot.waitUntil(lambda: top.width() == NARROWEST[0])
    for needed in (top.menu, top._crumbs._document, top.modes, top.undo, top.redo, top.command):
        assert needed.isVisible()
        left = needed.mapTo(top, needed.rect().topLeft()).x()
        assert left >= 0
        assert left + needed.width() <= top.width()
    opened.resize(*WIDE)
    qtbot.waitUntil(top._name.isVisible)
