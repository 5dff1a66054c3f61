"""Every dialog opens in every language, fits its words, and closes at Esc."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Recorder
from ui.dialogs.about import About
from ui.dialogs.base import Dialog
from ui.dialogs.export_dialog import ExportDialog
from ui.dialogs.import_dialog import ImportDialog
from ui.dialogs.key_sheet import KeySheet
from ui.dialogs.new_project import NewProject
from ui.dialogs.person import WhoDialog
from ui.dialogs.preferences import Preferences
from ui.dialogs.report import Report
from ui.guideline.editor import GuidelineEditor
from ui.main_window import MainWindow
from ui.schema.editor import SchemaEditor
from ui.shell import Shell

MAKERS: dict[str, Callable[[Shell, MainWindow], QDialog]] = {
    "about": About,
    "export": ExportDialog,
    "guideline": GuidelineEditor,
    "import": lambda shell, window: ImportDialog(shell, window, [Path(__file__)], lambda: None),
    "keys": KeySheet,
    "new": NewProject,
    "person": WhoDialog,
    "preferences": lambda shell, window: Preferences(shell, window, window.page.canvas),
    "schema": SchemaEditor,
    "report": lambda _, window: Report(window, "Traceback"),
}


@pytest.mark.parametrize("name", sorted(MAKERS))
@pytest.mark.parametrize("code", ["fa", "ar", "en"])
def test_dialog_opens_and_escape_closes(opened: MainWindow, qtbot: QtBot, name: str, code: str) -> None:
    shell = opened.page.documents._shell
    shell.language.use(code)
    dialog = MAKERS[name](shell, opened)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.windowTitle()
    assert (dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft) == (code != "en")
    if isinstance(dialog, Dialog) and dialog.accept_button is not None:
        button = dialog.accept_button
        assert button.width() >= button.sizeHint().width()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not shell.jobs.running)


def test_preferences_take_effect_at_once(opened: MainWindow, heard: Recorder, qtbot: QtBot) -> None:
    shell = opened.page.documents._shell
    dialog = Preferences(shell, opened, opened.page.canvas)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.language.buttons()["fa"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.theme.buttons()["dark"], Qt.MouseButton.LeftButton)
    assert (shell.language.code, shell.theme.dark) == ("fa", True)
    assert (shell.settings.get("language"), shell.settings.get("theme")) == ("fa", "dark")


def test_new_project_is_made_and_a_bad_schema_is_said_in_place(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    shell = opened.page.documents._shell
    bad = tmp_path / "schema.json"
    bad.write_text("{}", encoding="utf-8")
    dialog = NewProject(shell, opened, bad)
    qtbot.addWidget(dialog)
    dialog.place.setText(str(tmp_path))
    dialog.name.setText("اخبار / ۱")
    dialog.take()
    assert (dialog.problem.isHidden(), dialog.made) == (False, None)
    dialog.default_schema.setChecked(True)
    dialog.take()
    assert dialog.made is not None
    assert dialog.made.name == "اخبار - ۱.ayar"
    assert dialog.made.exists()
