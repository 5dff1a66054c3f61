"""Publishing from the window: checked first, shown as it will be, written whole."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.annotation import Annotation
from models.annotation_set import GOLD, SEALED
from models.edits import Edit, add
from storage.project import Project
from tests.ui.conftest import Recorder
from ui import i18n
from ui.main_window import MainWindow
from ui.release.dialog import ReleaseDialog

LONG = 60_000  # the checks run in a process of their own
Open = Callable[[], ReleaseDialog]


@pytest.fixture
def open_dialog(published: MainWindow, qtbot: QtBot) -> Open:
    def opened() -> ReleaseDialog:
        dialog = ReleaseDialog(published.shell, published)
        qtbot.addWidget(dialog)
        dialog.show()
        settle(dialog, qtbot)
        return dialog

    return opened


def settle(dialog: ReleaseDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog._job is None and not dialog._pause.isActive(), timeout=LONG)


def click(box: object, qtbot: QtBot) -> None:
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())  # type: ignore[attr-defined]


def press_take(dialog: ReleaseDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def break_gold(path: Path) -> None:
    with Project.open(path, user="R") as project:
        document_id = project.document_id("fa-07-khabar")
        assert document_id is not None
        author = next(row.author for row in project.sets_of(document_id) if row.role == GOLD)
        if project.gold(document_id).status == SEALED:
            project.unseal(document_id)
        wrong = Annotation(id="s99", kind="stance", label="support", start=0, end=5)
        project.commit(document_id, author, Edit("add", (add(wrong),)), role=GOLD)


def test_what_is_chosen_is_published_and_remembered(
    open_dialog: Open, published: MainWindow, heard: Recorder, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    row = dialog.panel.formats.rows["conll"]
    row.box.setFocus()
    QTest.keyClick(row.box, Qt.Key.Key_Space)
    assert dialog.accept_button is not None
    assert not dialog.accept_button.isEnabled()
    settle(dialog, qtbot)
    assert dialog.prepared is not None
    assert i18n.number(dialog.prepared.lost["conll"].total()) in row.words.text()
    dialog.version.setText("1.2.0")
    QTest.keyClicks(dialog.panel.licence, "CC BY 4.0")
    assert "CC BY 4.0" in dialog.card.view.toPlainText()
    dialog.folder.setText(str(tmp_path / "out"))
    press_take(dialog)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=LONG)
    assert (tmp_path / "out" / "conll" / "train.conll").exists()
    assert "license: cc-by-4.0" in (tmp_path / "out" / "README.md").read_text("utf-8")
    assert "1.2.0" in heard.shown[-1][1]
    assert [words() for words, _ in heard.actions if callable(words)] == [i18n.tr("button.open_folder")]
    again = open_dialog()
    assert again.version.text() == "1.2.0"
    assert again.panel.formats.chosen() == ("conll",)
    assert again.options().previous == tmp_path / "out"


def test_shares_and_seed_move_the_documents(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    assert dialog.prepared is not None
    assert dialog.panel.bar.sizes == {"train": 6, "validation": 1, "test": 1}
    dialog.panel.validation.setFocus()
    dialog.panel.validation.selectAll()
    QTest.keyClicks(dialog.panel.validation, "0")
    settle(dialog, qtbot)
    assert dialog.panel.bar.sizes["validation"] == 0
    assert sum(dialog.panel.bar.sizes.values()) == 8


def test_the_card_is_shown_in_two_languages_each_in_its_direction(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    qtbot.mouseClick(dialog.card.choice.buttons()["fa"], Qt.MouseButton.LeftButton)
    assert "۳۳۶" in dialog.card.view.toPlainText()
    assert dialog.card.view.layoutDirection() == Qt.LayoutDirection.RightToLeft
    qtbot.mouseClick(dialog.card.choice.buttons()["en"], Qt.MouseButton.LeftButton)
    assert "336" in dialog.card.view.toPlainText()
    assert "license:" not in dialog.card.view.toPlainText()
    assert dialog.card.view.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_an_error_disables_publishing_and_leads_to_its_place(
    window: MainWindow, heard: Recorder, sample: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "broken.ayar"
    path.write_bytes(sample.read_bytes())
    break_gold(path)
    window.projects.use_name("R")
    assert window.projects.open(path)
    dialog = ReleaseDialog(window.shell, window)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(dialog, qtbot)
    assert dialog.accept_button is not None
    assert not dialog.accept_button.isEnabled()
    first = dialog.checks.links[0]
    assert dialog.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert not dialog.isVisible()
    assert dialog.cases is not None
    assert dialog.cases.keys == ("fa-07-khabar",)
    window.show_cases(dialog.cases.keys, dialog.cases.annotation)
    session = window.shell.session
    assert session.document is not None
    assert (session.document.key, session.mode) == ("fa-07-khabar", "adjudicate")
    assert session.focused is not None
    assert session.focused.id == dialog.cases.annotation
    documents = window.page.documents
    qtbot.waitUntil(lambda: len(documents.model.ids) == 1)
    documents.tags.tags["keys"].click()
    qtbot.waitUntil(lambda: len(documents.model.ids) > 1)


def test_a_folder_that_holds_something_is_said_in_place(
    open_dialog: Open, tmp_path: Path, heard: Recorder, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    dialog.folder.setText(str(tmp_path))
    press_take(dialog)
    assert dialog.isVisible()
    assert str(tmp_path) in i18n.plain(dialog.words.text())
    assert (tmp_path / "sample.ayar").exists()


def test_stopping_leaves_nothing(open_dialog: Open, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = open_dialog()
    dialog.folder.setText(str(tmp_path / "out"))
    press_take(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog._job is None, timeout=LONG)
    assert [path.name for path in tmp_path.glob("*out*")] == []
    assert dialog.isVisible()
    assert dialog.words.text() == i18n.tr("release.stopped")


def test_a_version_that_is_none_is_said(open_dialog: Open, tmp_path: Path) -> None:
    dialog = open_dialog()
    dialog.version.setText("یک/دو")
    dialog.folder.setText(str(tmp_path / "out"))
    press_take(dialog)
    assert dialog.isVisible()
    assert "یک/دو" in dialog.words.text()


def test_the_window_stays_light(open_dialog: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "rensa", raising=False)  # another test of this run may have loaded it
    open_dialog()
    assert "rensa" not in sys.modules


@pytest.mark.parametrize("code", ["fa", "ar", "en"])
def test_the_key_opens_it_in_every_language(published: MainWindow, qtbot: QtBot, code: str) -> None:
    published.shell.language.use(code)
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ReleaseDialog) and dialog.prepared is not None:
            seen.append(dialog.checks.verdict.text())
            dialog.reject()
        else:
            QTimer.singleShot(50, look)

    QTimer.singleShot(50, look)
    QTest.keyClick(published, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert seen == [i18n.tr("release.with_warnings")]
    qtbot.waitUntil(lambda: not published.shell.jobs.running, timeout=LONG)


def test_settings_that_people_broke_count_as_usual(published: MainWindow, tmp_path: Path) -> None:
    from ui.release.memory import recall

    bad = {"version": 3, "formats": "conll", "shares": [1], "seed": "x", "previous": "/nowhere", "anonymous": None}
    published.shell.settings.set("releases", {"p": json.loads(json.dumps(bad))})
    found = recall(published.shell.settings, Path("p"))
    assert (found.version, found.formats, found.shares, found.seed) == ("1.0.0", (), (0.8, 0.1, 0.1), 0)
    assert (found.previous, found.anonymous) == (None, True)
