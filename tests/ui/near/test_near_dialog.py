"""After an import and from the menu: what is like what, side by side, and carried over."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.annotation_set import MACHINE
from models.corpus.carrying import CARRIED
from tests.ui.conftest import Recorder
from ui import i18n
from ui.dialogs.import_dialog import ImportDialog
from ui.main_window import MainWindow
from ui.near.dialog import NearDialog

LONG = 60_000


@pytest.fixture
def near(window: MainWindow, heard: Recorder, sample: Path, tmp_path: Path) -> MainWindow:
    window.projects.use_name("R")
    assert window.projects.open(Path(shutil.copy(sample, tmp_path / "sample.ayar")))
    return window


@pytest.mark.parametrize("code", ["fa", "ar", "en"])
def test_pairs_are_compared_and_carried_by_keys(near: MainWindow, qtbot: QtBot, code: str) -> None:
    near.shell.language.use(code)
    dialog = NearDialog(near.shell, near)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.difference.texts[0].toPlainText()), timeout=LONG)
    assert i18n.percent(dialog.pairs[0].similarity) in dialog.list.item(0).text()
    for text in dialog.difference.texts:
        marks = [each.cursor.selectedText().split("\u2029")[0] for each in text.extraSelections()]
        assert len(marks) > 10
        assert all(mark in text.toPlainText().replace("\n", "\u2029") for mark in marks)
        assert text.layoutDirection() == Qt.LayoutDirection.RightToLeft
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not near.shell.jobs.running)
    project = near.shell.session.project
    assert project is not None
    other = project.document_id(dialog.pairs[0].other)
    assert other is not None
    carried = project.set_for(other, CARRIED, MACHINE).layer
    assert len(carried.annotations) > 10
    assert i18n.number(len(carried.annotations)) in dialog.told.text()
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert dialog.chosen == dialog.pairs[0].other


def test_after_an_import_a_line_says_what_the_new_document_is_like(
    near: MainWindow, heard: Recorder, tmp_path: Path, qtbot: QtBot
) -> None:
    project = near.shell.session.project
    assert project is not None
    known = project.document_id("fa-05-safar")
    assert known is not None
    copy = tmp_path / "copy.txt"
    copy.write_text("رونوشت\n\n" + project.document(known).text, "utf-8")

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ImportDialog) and dialog.accept_button is not None and dialog.accept_button.isEnabled():
            QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        elif dialog is not None:
            QTimer.singleShot(50, answer)

    QTimer.singleShot(50, answer)
    near.projects.take_files([copy])
    qtbot.waitUntil(lambda: len(heard.actions) == 2, timeout=LONG)
    words, see = heard.actions[0]
    assert callable(words)
    assert words() == i18n.tr("near.compare")
    assert "%" in heard.shown[-1][1]
    seen: list[int] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NearDialog)
        seen.append(len(dialog.pairs))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(50, look)
    see()
    assert seen == [1]
    qtbot.waitUntil(lambda: not near.shell.jobs.running)
