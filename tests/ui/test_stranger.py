"""What a stranger meets: the first start, the clipboard, Alt, safety copies, a damaged file, another language."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QFormLayout, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from models.errors import AyarError
from models.record import Loss
from storage import backup
from storage.loss_list import said
from storage.project import Filter, Project
from tests.ui.conftest import Recorder
from tests.ui.looking import come_to_rest
from ui import app, i18n
from ui.annotate.document_delegate import line_count
from ui.dialogs.excerpt import Excerpt
from ui.dialogs.paste_dialog import PasteDialog
from ui.dialogs.person import WhoDialog
from ui.dialogs.problems import counted_tree
from ui.main_window import MainWindow
from ui.parts import clear
from ui.projects import copies_folder
from ui.settings import Settings
from ui.theme import ui_font

ALT = Qt.KeyboardModifier.AltModifier
PASTED = "عنوان خبر\r\nمتن با نيم‌فاصله و ي عربی.\r\n\r\n  پایان\t"


def damage(path: Path) -> None:
    """Overwrites everything after the first pages."""
    data = bytearray(path.read_bytes())
    data[8192:] = b"Z" * (len(data) - 8192)
    path.write_bytes(bytes(data))


# ---- the first start
def test_nothing_is_asked_before_the_window_can_be_seen(settings: Settings, qtbot: QtBot, project_path: Path) -> None:
    settings.set("user", "")
    made = app.build(settings=settings)
    qtbot.addWidget(made)
    later = app.start(made, project_path)
    assert QApplication.activeModalWidget() is None
    assert later is not None
    assert made.page.isHidden()
    made.close()


def test_the_language_can_be_chosen_where_the_name_is_asked(window: MainWindow, qtbot: QtBot) -> None:
    dialog = WhoDialog(window.shell, window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.languages.buttons()["fa"], Qt.MouseButton.LeftButton)
    assert dialog.language == "fa"
    assert not dialog.isVisible()


def test_the_window_fits_the_screen(window: MainWindow) -> None:
    room = window.screen().availableSize()
    assert window._first_size().width() <= room.width()
    assert window._first_size().height() < room.height()


# ---- Alt
def test_alt_alone_opens_the_menus_and_alt_with_a_letter_does_not(opened: MainWindow, qtbot: QtBot) -> None:
    handle = opened.windowHandle()
    QTest.keyPress(handle, Qt.Key.Key_Alt)
    QTest.keyClick(handle, Qt.Key.Key_W, ALT)
    QTest.keyRelease(handle, Qt.Key.Key_Alt)
    assert QApplication.activePopupWidget() is None
    QTest.keyPress(handle, Qt.Key.Key_Alt)
    QTest.keyRelease(handle, Qt.Key.Key_Alt)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


# ---- the clipboard
def paste(window: MainWindow, qtbot: QtBot, text: str) -> PasteDialog:
    dialog = PasteDialog(window.shell, window, text)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.isHidden() or not dialog.problem.isHidden())
    return dialog


def test_pasted_text_is_stored_letter_for_letter(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = paste(opened, qtbot, PASTED)
    project = opened.shell.session.project
    assert project is not None
    assert dialog.document_id is not None
    document = project.document(dialog.document_id)
    assert (document.text, document.title, document.language) == (PASTED, "عنوان خبر", "fa")


def test_pasting_the_same_text_again_finds_the_document(opened: MainWindow, heard: Recorder, qtbot: QtBot) -> None:
    first, second = paste(opened, qtbot, PASTED), paste(opened, qtbot, PASTED)
    assert first.document_id == second.document_id
    assert ("info", i18n.tr("paste.known")) in heard.shown


def test_text_that_cannot_be_stored_is_refused_in_the_dialog(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = paste(opened, qtbot, "a\0b")
    assert not dialog.problem.isHidden()
    assert dialog.document_id is None


def test_an_empty_clipboard_is_said(opened: MainWindow, heard: Recorder) -> None:
    QGuiApplication.clipboard().setText(" \n")
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert heard.shown[-1] == ("info", i18n.tr("paste.empty"))


# ---- welcome
def test_the_schema_card_asks_for_the_file_first(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def choose(*given: object) -> tuple[str, str]:
        asked.append(given)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    window.show_welcome()
    cards = [w for w in window.findChildren(QWidget) if w.accessibleName() == i18n.tr("welcome.schema_file")]
    qtbot.mouseClick(cards[-1], Qt.MouseButton.LeftButton)
    assert len(asked) == 1


# ---- language
def test_a_notice_and_the_zoom_follow_the_language(window: MainWindow, project_path: Path) -> None:
    with Project.open(project_path) as project:
        project.set_setting("sample", True)
    assert window.projects.open(project_path)
    window.shell.language.use("fa")
    assert window.page.notices.text == i18n.tr("sample.fiction")
    assert window.page.top.zoom.text() == i18n.percent(window.page.canvas.zoom)
    window.shell.language.use("en")


# ---- safety copies
def test_an_opened_project_is_copied_quietly(opened: MainWindow, project_path: Path, qtbot: QtBot) -> None:
    opened.projects.copy_now()
    qtbot.waitUntil(lambda: len(backup.copies(project_path, copies_folder())) == 1)
    qtbot.waitUntil(lambda: not opened.shell.jobs.running)
    with Project.open(backup.copies(project_path, copies_folder())[0], write=False) as copy:
        assert copy.count(Filter()) == 3


def test_a_copy_that_cannot_be_made_is_told_in_the_status_bar(opened: MainWindow, qtbot: QtBot) -> None:
    copies_folder().parent.mkdir(parents=True, exist_ok=True)
    copies_folder().write_text("in the way", encoding="utf-8")
    opened.projects.copy_now()
    qtbot.waitUntil(lambda: not opened.page.status.complaint.isHidden())
    assert opened.page.status.complaint.text().startswith(i18n.tr("status.no_safety_copy", reason="").split(":")[0])


def test_a_damaged_project_offers_its_newest_copy(
    window: MainWindow, heard: Recorder, project_path: Path, qtbot: QtBot
) -> None:
    for _ in backup.safety_copy(project_path, copies_folder()):
        pass
    damage(project_path)
    heard.answers = [True]
    window.projects.open(project_path)
    project = window.shell.session.project
    assert project is not None
    assert project.path.name == "work-restored.ayar"
    assert project.count(Filter()) == 3
    assert heard.shown[0][0] == "question"


def test_a_damaged_project_without_a_copy_says_so(window: MainWindow, heard: Recorder, project_path: Path) -> None:
    damage(project_path)
    assert not window.projects.open(project_path)
    assert heard.shown[0] in (("error", "damaged_salvaged"), ("error", "damaged_unreadable"))


def test_restoring_never_replaces_a_file(tmp_path: Path, project_path: Path) -> None:
    copy = tmp_path / "copy.ayar"
    shutil.copyfile(project_path, copy)
    first, second = backup.restore(copy, project_path), backup.restore(copy, project_path)
    assert first != second
    assert first.read_bytes() == second.read_bytes() == copy.read_bytes()


# ---- the list
def test_pills_count_what_a_search_finds_in_the_texts(opened: MainWindow, qtbot: QtBot) -> None:
    documents = opened.page.documents
    documents.search.field.setText("دوحه")
    qtbot.waitUntil(lambda: documents._filter.text == "دوحه" and documents.model.complete)
    qtbot.waitUntil(lambda: not opened.shell.jobs.running)
    assert documents.pills.pills[""].accessibleName().endswith(i18n.number(3))
    documents.search.field.setText("سند 2")
    qtbot.waitUntil(lambda: documents.pills.pills["new"].accessibleName().endswith(f" {i18n.number(1)}"))


def test_rows_stay_usable_while_a_search_runs(opened: MainWindow, qtbot: QtBot) -> None:
    model = opened.page.documents.model
    model.show(opened.shell.session.project, Filter(text="خبر 2"))
    assert (model.rowCount(), model.complete) == (3, False)
    qtbot.waitUntil(lambda: model.complete)
    assert model.rowCount() == 1


def test_the_open_document_stays_in_sight_and_selected(opened: MainWindow, qtbot: QtBot) -> None:
    documents = opened.page.documents
    opened.open_document(documents.model.ids[2])
    opened.resize(1440, 420)
    opened.shell.language.use("fa")
    come_to_rest(opened)
    row = documents.table.visualRect(documents.table.currentIndex())
    assert documents.table.currentIndex().row() == 2
    assert documents.table.selectionModel().hasSelection()
    assert documents.table.viewport().rect().contains(row.center())
    opened.shell.language.use("en")


def test_titles_take_one_line_or_two() -> None:
    assert line_count("خبر", ui_font(13), 200) == 1
    assert line_count("خبر بلند " * 30, ui_font(13), 200) == 2


def test_the_status_bar_says_where_the_selection_is(opened: MainWindow, qtbot: QtBot) -> None:
    opened.page.canvas.select(4, 9)
    qtbot.waitUntil(lambda: "4–9" in opened.page.status.place.toolTip() + opened.page.status._place_words())


# ---- warnings
def test_clearing_a_form_makes_qt_say_nothing(qtbot: QtBot, qtlog: Any) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    form = QFormLayout(holder)
    form.addRow("a", QLabel("b"))
    form.addRow(QLabel("c"))
    form.addRow("d", QLabel("e"))
    clear(form)
    assert form.rowCount() == 0
    assert not [record for record in qtlog.records if "takeAt" in record.message]


def test_an_error_with_nothing_to_retry_closes_with_enter(window: MainWindow, qtbot: QtBot) -> None:
    from ui.dialogs.message import Message

    dialog = Message(window.shell, window, i18n.describe(AyarError("disk_full", drive="/", file="a")), "warning")
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    QTest.keyClick(dialog.cancel, Qt.Key.Key_Return)
    assert dialog.isHidden()


def test_a_notice_about_one_document_goes_with_it(opened: MainWindow) -> None:
    notices, ids = opened.page.notices, opened.page.documents.model.ids
    notices.show_notice("four warnings", "warn")
    opened.open_document(ids[0])
    assert notices.text == "four warnings"
    opened.open_document(ids[1])
    assert notices.text == ""


def test_pasted_articles_and_our_own_sentences_read_in_their_own_direction(window: MainWindow, qtbot: QtBot) -> None:
    excerpt = Excerpt()
    qtbot.addWidget(excerpt)
    excerpt.show_article("خبر")
    assert excerpt.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    excerpt.show_sentence("binary.txt")
    assert excerpt.document().defaultTextOption().textDirection() == Qt.LayoutDirection.LeftToRight


def test_many_losses_of_one_kind_are_one_row_with_their_number(window: MainWindow, qtbot: QtBot) -> None:
    losses = [Loss(f"k{n}", None, "overlap", {"label": "PER"}) for n in range(7)]
    tree = counted_tree(Counter(map(said, losses)))
    qtbot.addWidget(tree)
    assert tree.topLevelItemCount() == 1
    row = tree.topLevelItem(0)
    assert row is not None
    assert row.text(1) == i18n.number(7)
