"""What a screen reader is told while one works, and the plain view of a paragraph."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.errors import AyarError
from tests.ui.conftest import Recorder
from ui import i18n, messages
from ui.dialogs.paragraph import ParagraphDialog
from ui.door import WindowDoor
from ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Said = list[tuple[str, bool]]


@pytest.fixture
def said(opened: MainWindow) -> Iterator[Said]:
    """Everything announced, and whether it interrupts."""
    QAccessible.setActive(True)
    heard: Said = []
    opened.announcer.speak = lambda words, urgent: heard.append((words, urgent))
    opened.activateWindow()
    opened.page.canvas.setFocus()
    yield heard
    QAccessible.setActive(False)


def words(said: Said) -> list[str]:
    return [each for each, _ in said]


def label(window: MainWindow, text: str, key: Qt.Key) -> None:
    start = window.page.desk.session.text.index(text)
    window.page.canvas.select(start, start + len(text))
    QTest.keyClick(window.page.canvas, key)


def test_label_relabel_delete_undo_and_redo(opened: MainWindow, said: Said) -> None:
    canvas = opened.page.canvas
    label(opened, "تهران", Qt.Key.Key_3)
    assert "Selected: تهران" in words(said)
    assert words(said)[-1] == "تهران: Geopolitical entity"
    QTest.keyClick(canvas, Qt.Key.Key_4)
    assert any("instead of Geopolitical entity" in each for each in words(said))
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert words(said)[-1].startswith("Deleted: ")
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    assert words(said)[-1] == "Undone: Delete: تهران"
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL | SHIFT)
    assert words(said)[-1] == "Redone: Delete: تهران"


def test_words_under_the_caret_and_the_mention_in_focus(opened: MainWindow, said: Said) -> None:
    label(opened, "تهران", Qt.Key.Key_3)
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_Home, CTRL)
    assert words(said)[-1] == "وزیر"
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_Tab)
    assert "Geopolitical entity, تهران, 1 of 1" in words(said)


def test_modes_find_and_finish(opened: MainWindow, said: Said) -> None:
    label(opened, "تهران", Qt.Key.Key_3)
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_G)
    assert opened.page.modes.current is not None
    assert opened.page.modes.current.title()[0] in words(said)[-1]
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_Escape)
    assert words(said)[-1] == i18n.tr("access.mode_left")
    opened.page.find_bar.enter()
    opened.page.find_bar.field.setText("تهران")
    opened.page.find_bar.search()
    assert words(said)[-1].endswith("of 3")
    opened.page.find_bar.leave()
    assert opened.page.desk.finish()
    assert words(said)[-1] == i18n.tr("status.finished")


def test_a_save_failure_interrupts(opened: MainWindow, said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    before = messages.install(WindowDoor(opened))
    project = opened.page.desk.session.project
    assert project is not None
    with monkeypatch.context() as patch:
        patch.setattr(project, "commit", _full)
        label(opened, "تهران", Qt.Key.Key_3)
    messages.install(before)
    text, urgent = said[-1]
    assert urgent
    assert "Try again" in text


def _full(*_: object, **__: object) -> int:
    raise AyarError("disk_full", drive="/")


def test_announcements_go_through_qt_without_harm(opened: MainWindow) -> None:
    QAccessible.setActive(True)
    label(opened, "تهران", Qt.Key.Key_3)
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_Z, CTRL)
    QAccessible.setActive(False)
    assert not opened.page.desk.session.layer.annotations


def test_nothing_is_said_when_nobody_listens(opened: MainWindow) -> None:
    heard: list[str] = []
    opened.announcer.speak = lambda said, _: heard.append(said)
    label(opened, "تهران", Qt.Key.Key_3)
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_Z, CTRL)
    assert heard == []


def test_a_paragraph_can_be_read_letter_by_letter(opened: MainWindow, heard: Recorder, qtbot: QtBot) -> None:
    label(opened, "دوحه", Qt.Key.Key_3)
    session = opened.page.desk.session
    shell = opened.shell
    dialog = ParagraphDialog(shell, opened, opened.page.canvas)
    qtbot.addWidget(dialog)
    dialog.show()
    line = session.text.split("\n")[1]
    assert dialog.text.toPlainText() == line
    assert dialog.text.textCursor().position() == line.index("دوحه") + len("دوحه")
    QTest.keyClick(dialog.text, Qt.Key.Key_A)
    assert dialog.text.toPlainText() == line
    assert dialog.marks.toPlainText() == "Geopolitical entity, دوحه, 1 of 1"
    QTest.keyClick(dialog.text, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
