"""Documents set aside from the list with the mouse, seen under their pill, and brought back, in Persian."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from storage.project import Filter, Project
from tests.ui.looking import come_to_rest
from ui import i18n
from ui.annotate.filter_pills import ASIDE
from ui.main_window import MainWindow


@pytest.fixture
def persian(window: MainWindow, project_path: Path) -> MainWindow:
    window.shell.language.use("fa")
    assert window.projects.open(project_path)
    come_to_rest(window)  # the rows must stand where the mouse will look for them
    return window


def project_of(window: MainWindow) -> Project:
    assert window.shell.session.project is not None
    return window.shell.session.project


def middle(window: MainWindow, row: int) -> QPoint:
    table = window.page.documents.table
    return table.visualRect(table.model().index(row, 0)).center()


def ask_menu(window: MainWindow, row: int, qtbot: QtBot) -> QMenu:
    table, place = window.page.documents.table, middle(window, row)
    viewport = table.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, words: str) -> None:
    (action,) = [each for each in menu.actions() if each.text().startswith(words)]
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_from_the_list_and_back(persian: MainWindow, qtbot: QtBot) -> None:
    window, documents, project = persian, persian.page.documents, project_of(persian)
    choose(ask_menu(window, 2, qtbot), i18n.tr("action.set_aside"))
    qtbot.waitUntil(lambda: list(documents.model.ids) == [1, 2])
    assert list(project.document_ids(Filter(aside=True))) == [3]
    pill = documents.pills.pills[ASIDE]
    qtbot.waitUntil(lambda: pill.isVisible() and pill.accessibleName().endswith("۱"))
    (back,) = [b for b in window.page.notices.findChildren(QPushButton) if b.text() == i18n.tr("action.undo")]
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: list(documents.model.ids) == [1, 2, 3])
    qtbot.waitUntil(lambda: not pill.isVisible())
    window.shell.actions.trigger("action.set_aside")
    qtbot.waitUntil(lambda: len(documents.model.ids) < 3)


def test_several_at_once_and_the_pill(persian: MainWindow, qtbot: QtBot) -> None:
    window, documents, project = persian, persian.page.documents, project_of(persian)
    viewport = documents.table.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=middle(window, 0))
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, middle(window, 1))
    assert documents.chosen == [1, 2]
    choose(ask_menu(window, 1, qtbot), i18n.tr("action.set_aside"))
    qtbot.waitUntil(lambda: list(documents.model.ids) == [3])
    pill = documents.pills.pills[ASIDE]
    qtbot.waitUntil(lambda: pill.isVisible() and pill.accessibleName().endswith("۲"))
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: list(documents.model.ids) == [1, 2])
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=middle(window, 0))
    choose(ask_menu(window, 0, qtbot), i18n.tr("action.bring_back"))
    qtbot.waitUntil(lambda: list(documents.model.ids) == [2])
    assert list(project.document_ids()) == [1, 3]
    qtbot.mouseClick(documents.pills.pills[""], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: list(documents.model.ids) == [1, 3])
    window.shell.actions.trigger("action.bring_back")
    assert window.page.notices.text == i18n.tr("notice.nothing_to_bring_back")


def test_a_held_control_key_selects_nothing_besides(persian: MainWindow, qtbot: QtBot) -> None:
    """Ctrl+Enter goes to the next document with the key still down; the list shows that one alone."""
    documents = persian.page.documents
    QTest.keyPress(persian, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    try:
        persian.shell.session.open_document(2)
        come_to_rest(persian)
        assert documents.chosen == [2]
        ask_menu(persian, 2, qtbot).close()
        assert documents.chosen == [3]
    finally:
        QTest.keyRelease(persian, Qt.Key.Key_Control)
