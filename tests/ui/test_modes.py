"""The modes of the window: their keys, their pages, whose keys work in which."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from ui.actions import ACTIONS, CONDITIONS
from ui.main_window import MainWindow
from ui.session import ANNOTATE, DASHBOARD, MODES


def test_every_mode_has_its_key(opened: MainWindow) -> None:
    for mode in opened.modes.built:
        (action,) = (a for a in ACTIONS if a.id == f"mode.{mode}")
        assert [(c.code, c.ctrl) for c in action.keys] == [(f"Digit{MODES.index(mode) + 1}", True)]
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert opened.shell.session.mode == ANNOTATE
    assert opened.modes.built


def test_keys_of_the_annotator_work_in_annotation_only(opened: MainWindow) -> None:
    session, actions = opened.shell.session, opened.shell.actions
    labels = [a for a in actions if a.mode == ANNOTATE and CONDITIONS[a.when](session)]
    assert labels and all(actions.enabled(a) for a in labels)
    session.use_mode(DASHBOARD)
    assert not any(actions.enabled(a) for a in labels)
    assert not session.editable, "nothing is edited out of sight"
    session.use_mode(ANNOTATE)
    assert all(actions.enabled(a) for a in labels) and session.editable


def test_a_page_takes_the_middle_and_gives_it_back(opened: MainWindow) -> None:
    page, caret = QLabel("figures"), 7
    opened.page.canvas.select(caret, caret)
    opened.page.add_page(DASHBOARD, page)
    opened.shell.session.use_mode(DASHBOARD)
    assert page.isVisible() and not opened.page.canvas.isVisible() and not opened.page.strip.isVisible()
    QTest.keyClick(opened, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert opened.page.canvas.isVisible() and opened.page.strip.isVisible() and opened.page.canvas.hasFocus()
    assert opened.shell.session.caret == caret


def test_docks_stand_beside_the_text_in_their_mode_only(opened: MainWindow) -> None:
    start, end = QWidget(), QWidget()
    opened.page.add_docks(DASHBOARD, start, end)
    assert not start.isVisible() and opened.page.documents.isVisible()
    opened.shell.session.use_mode(DASHBOARD)
    assert start.isVisible() and end.isVisible() and not opened.page.documents.isVisible()
    opened.page.show_documents()
    assert opened.page.documents.isVisible() and not start.isVisible()
    opened.page.put_documents_away()
    assert start.isVisible() and not opened.page.inspector.isVisible()
    opened.shell.session.use_mode(ANNOTATE)
    assert opened.page.documents.isVisible() and opened.page.inspector.isVisible() and not start.isVisible()


def test_closing_the_project_ends_the_mode(opened: MainWindow) -> None:
    opened.shell.session.use_mode(DASHBOARD)
    opened.projects.close()
    assert opened.shell.session.mode == ANNOTATE
