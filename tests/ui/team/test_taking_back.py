"""An import taken back from the notice, brought back from the notice after it, with the mouse, in Persian."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from models.annotation import Annotation
from models.edits import Edit, add
from storage.formats.base import ReadOptions
from storage.importing import import_paths
from storage.project import ImportOptions, Project
from tests.storage.building import exported, finish
from tests.ui.conftest import Recorder
from ui import i18n
from ui.dialogs.import_dialog import ImportDialog
from ui.dialogs.message import Message
from ui.main_window import MainWindow


@pytest.fixture
def persian(window: MainWindow, project_path: Path) -> MainWindow:
    """With its own door: notices and dialogs as people see them."""
    window.shell.language.use("fa")
    assert window.projects.open(project_path)
    return window


def project_of(window: MainWindow) -> Project:
    assert window.shell.session.project is not None
    return window.shell.session.project


def answer_when_ready() -> None:
    """Accepts the import dialog once it has read its files, or the question."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        button = dialog.accept_button if isinstance(dialog, ImportDialog | Message) else None
        if dialog is not None and button is not None and button.isEnabled():
            QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        else:
            QTimer.singleShot(50, answer)

    QTimer.singleShot(50, answer)


def press_in_notice(window: MainWindow, words: str, qtbot: QtBot) -> None:
    bar = window.page.notices
    buttons = [b for b in bar.findChildren(QPushButton) if b.text() == words]
    assert len(buttons) == 1, bar.text
    answer_when_ready()
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.shell.jobs.running)


def test_from_the_notice_and_back(persian: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window, session = persian, persian.shell.session
    file = tmp_path / "new.txt"
    file.write_text("خبر تازه‌ای که از راه رسید و به چیزی مانند نیست.", "utf-8")
    before = exported(project_of(window))
    answer_when_ready()
    window.projects.take_files([file])
    qtbot.waitUntil(lambda: not window.shell.jobs.running)
    after = exported(project_of(window))
    (new,) = set(window.page.documents.model.ids) - {1, 2, 3}
    press_in_notice(window, i18n.tr("button.undo_import"), qtbot)
    assert exported(project_of(window)) == before
    assert list(window.page.documents.model.ids) == [1, 2, 3]
    assert "۱" in window.page.notices.text
    press_in_notice(window, i18n.tr("button.redo_import"), qtbot)
    assert exported(project_of(window)) == after
    window.open_document(new)
    answer_when_ready()
    window.shell.actions.trigger("action.undo_project")
    qtbot.waitUntil(lambda: not window.shell.jobs.running)
    assert session.document_id == 1, "what is gone is not shown any more"
    assert window.page.canvas.isEnabled()


def test_work_in_between_is_named(opened: MainWindow, heard: Recorder, qtbot: QtBot, tmp_path: Path) -> None:
    project, file = project_of(opened), tmp_path / "new.txt"
    file.write_text("خبر تازه", "utf-8")
    finish(import_paths(project, [file], ImportOptions(), ReadOptions()))
    new = project.document_ids()[-1]
    mark = Annotation(id="e1", kind="entity", label="PER", start=0, end=3)
    project.commit(new, "نرگس", Edit("label", (add(mark),)))
    now = exported(project)
    heard.answers[:] = [True]
    opened.shell.actions.trigger("action.undo_project")
    qtbot.waitUntil(lambda: not opened.shell.jobs.running)
    assert heard.shown[-1] == ("error", "import_worked_on")
    assert exported(project) == now
    assert opened.page.canvas.isEnabled()


def test_the_last_documents_can_go(opened: MainWindow, heard: Recorder, qtbot: QtBot) -> None:
    heard.answers[:] = [True, True]
    opened.shell.actions.trigger("action.undo_project")
    qtbot.waitUntil(lambda: not opened.shell.jobs.running)
    assert list(opened.page.documents.model.ids) == []
    assert opened.shell.session.document is None
    opened.shell.actions.trigger("action.redo_project")
    qtbot.waitUntil(lambda: not opened.shell.jobs.running)
    assert list(opened.page.documents.model.ids) == [1, 2, 3]


def test_older_imports_are_said_to_stay(opened: MainWindow, heard: Recorder) -> None:
    project_of(opened)._connection.execute("DELETE FROM imported")
    opened.shell.actions.trigger("action.undo_project")
    assert heard.shown[-1] == ("info", i18n.tr("undo_project.older_import"))
