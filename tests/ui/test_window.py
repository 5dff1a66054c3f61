"""The main job, with real keys in a real window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.errors import AyarError
from storage.project import Project
from tests.ui.conftest import Recorder
from ui import app, i18n, messages
from ui.main_window import MainWindow
from ui.settings import Settings

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def label_first_word(window: MainWindow, key: Qt.Key = Qt.Key.Key_1) -> None:
    canvas = window.page.canvas
    QTest.keyClick(canvas, Qt.Key.Key_Left, SHIFT)
    QTest.keyClick(canvas, key)


def test_first_unfinished_document_is_opened(opened: MainWindow) -> None:
    session = opened.page.desk.session
    assert session.document is not None
    assert session.document.key == "k0"
    assert opened.page.documents.table.currentIndex().row() == 0


def test_selecting_and_one_key_labels_and_is_on_disk(opened: MainWindow, project_path: Path) -> None:
    label_first_word(opened)
    with Project.open(project_path, write=False) as other:
        document = other.document_id("k0")
        assert document is not None
        layer = other.set_for(document, "نرگس").layer
        assert [a.label for a in layer] == ["PER"]


def test_undo_and_redo_from_the_bar(opened: MainWindow, qtbot: QtBot) -> None:
    label_first_word(opened)
    session, top = opened.page.desk.session, opened.page.top
    qtbot.waitUntil(top.undo.isEnabled)
    qtbot.mouseClick(top.undo, Qt.MouseButton.LeftButton)
    assert not session.layer.annotations
    qtbot.waitUntil(top.redo.isEnabled)
    qtbot.mouseClick(top.redo, Qt.MouseButton.LeftButton)
    assert len(session.layer.annotations) == 1


def test_finish_goes_to_the_next_document(opened: MainWindow) -> None:
    session = opened.page.desk.session
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_Return, CTRL)
    assert session.document is not None
    assert session.document.key == "k0", "required document labels are missing: the first press says so"
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_Return, CTRL)
    assert session.document.key == "k1"
    first = opened.page.documents.model.row_at(0)
    assert first is not None
    assert first.status == "finished"


def test_arabic_has_the_digits_of_where_it_is_spoken(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    for system, digits in (("ar_MA", "1404"), ("ar_EG", "١٤٠٤"), ("fr_MA", "١٤٠٤")):
        monkeypatch.setattr(QLocale, "system", lambda system=system: QLocale(system))
        window.shell.language.use("ar")
        assert i18n.numerals("1404") == digits
    window.shell.language.use("en")


@pytest.mark.parametrize("code", ["fa", "ar", "en"])
def test_language_switches_live_and_mirrors(opened: MainWindow, qtbot: QtBot, code: str) -> None:
    shell = opened.page.documents._shell
    shell.language.use(code)
    rtl = code != "en"
    assert (opened.layoutDirection() == Qt.LayoutDirection.RightToLeft) == rtl
    expected = i18n.tr("panel.documents")
    assert opened.page.documents._heading.text() == expected
    qtbot.waitUntil(lambda: (opened.page.documents.x() > opened.page.inspector.x()) == rtl)


def test_dark_changes_the_palette_at_once(opened: MainWindow) -> None:
    theme = opened.page.documents._shell.theme
    theme.choose("dark")
    assert opened.palette().window().color().name().upper() == "#1E1F23"
    theme.choose("light")
    assert opened.palette().window().color().name().upper() == "#F3F0E9"


def test_search_key_reaches_the_list_and_filters(opened: MainWindow, qtbot: QtBot) -> None:
    documents = opened.page.documents
    opened.activateWindow()
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_Slash)
    documents.search.field.setText("خبر 2")
    qtbot.waitUntil(lambda: documents.model.rowCount() == 1 and documents.model.complete)
    QTest.keyClick(documents.search.field, Qt.Key.Key_Escape)
    assert documents.model.rowCount() == 3


def test_search_looks_into_the_texts_too(opened: MainWindow, qtbot: QtBot) -> None:
    documents = opened.page.documents
    documents.search.field.setText("دوحه")
    qtbot.waitUntil(lambda: documents.model.complete and documents._filter.text == "دوحه")
    assert documents.model.rowCount() == 3


def test_filter_that_lets_nothing_through_offers_a_way_out(opened: MainWindow, qtbot: QtBot) -> None:
    documents = opened.page.documents
    documents.search.field.setText("زغفران")
    qtbot.waitUntil(lambda: documents._stack.currentWidget() is documents.empty)
    qtbot.mouseClick(documents.empty.button, Qt.MouseButton.LeftButton)
    assert documents.model.rowCount() == 3


def test_note_is_saved_with_control_enter(opened: MainWindow) -> None:
    label_first_word(opened)
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_C)
    note = opened.page.inspector.focus.note
    note.setPlainText("شک دارم")
    QTest.keyClick(note, Qt.Key.Key_Return, CTRL)
    focused = opened.page.desk.session.focused
    assert focused is not None
    assert focused.note == "شک دارم"


def test_attribute_edit_goes_through_the_session(opened: MainWindow) -> None:
    label_first_word(opened)
    focus = opened.page.inspector.focus
    focus.renew()
    assert focus.sheet is not None
    focus.sheet.editors["mention"].edited.emit("NOM")
    focused = opened.page.desk.session.focused
    assert focused is not None
    assert focused.attributes["mention"] == "NOM"


def test_key_strip_shows_only_what_works_and_can_be_clicked(opened: MainWindow, qtbot: QtBot) -> None:
    strip = opened.page.strip
    assert strip.place_of("action.add_entity", "GPE") is None
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_Left, SHIFT)
    strip.repaint()
    place = strip.place_of("action.add_entity", "GPE")
    assert place is not None
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert [a.label for a in opened.page.desk.session.layer] == ["GPE"]


def test_label_all_identical_with_one_unchecked(opened: MainWindow) -> None:
    session, canvas = opened.page.desk.session, opened.page.canvas
    start = session.text.index("تهران")
    canvas.select(start, start + len("تهران"))
    QTest.keyClick(canvas, Qt.Key.Key_3)
    QTest.keyClick(canvas, Qt.Key.Key_A)
    panel = opened.page.identical
    assert len(panel.spans) == 2
    panel.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert len(session.layer.annotations) == 2


def test_find_walks_the_hits(opened: MainWindow) -> None:
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_F, CTRL)
    bar = opened.page.find_bar
    bar.field.setText("تهران")
    bar.search()
    assert len(bar.hits) == 3
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert opened.page.desk.session.selection == bar.hits[1]


def test_save_failure_is_one_sentence_with_retry(
    opened: MainWindow, heard: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = opened.page.desk.session
    assert session.project is not None
    with monkeypatch.context() as patch:
        patch.setattr(session.project, "commit", _full)
        label_first_word(opened)
    assert (dict(session.layer.annotations), session.editable) == ({}, False)
    tone, text = heard.shown[-1]
    assert tone == "bad"
    assert "Try again" in text
    heard.actions[0][1]()
    assert session.editable
    assert len(session.layer.annotations) == 1


def _full(*_: object, **__: object) -> int:
    raise AyarError("disk_full", drive="/")


def test_second_window_is_told_and_reads_only(
    opened: MainWindow, heard: Recorder, project_path: Path, settings: Settings, qtbot: QtBot
) -> None:
    second = app.build(settings=settings)
    qtbot.addWidget(second)
    messages.install(heard)
    assert second.projects.open(project_path)
    assert heard.shown[-1][0] == "warn"
    assert not second.page.desk.session.editable
    second.close()


def test_place_is_restored_at_the_next_start(
    opened: MainWindow, heard: Recorder, project_path: Path, settings: Settings, qtbot: QtBot
) -> None:
    second_id = opened.page.documents.model.ids[1]
    opened.open_document(second_id)
    opened.page.canvas.select(5, 5)
    opened.page.canvas.set_zoom(1.3)
    opened.close()
    again = app.build(settings=settings)
    qtbot.addWidget(again)
    app.start(again, None)
    session = again.page.desk.session
    assert session.document is not None
    assert (session.document.key, session.caret, again.page.canvas.zoom) == ("k1", 5, 1.3)
    again.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_stays_in_a_text_without_mentions(opened: MainWindow, key: Qt.Key) -> None:
    assert not opened.shell.session.layer.annotations
    QTest.keyClick(opened.page.canvas, key)
    assert opened.page.canvas.hasFocus()


def test_place_is_remembered_before_the_window_is_closed(
    opened: MainWindow, project_path: Path, settings: Settings, qtbot: QtBot
) -> None:
    """A crash closes nothing."""
    opened._remembering.setInterval(0)
    opened.open_document(opened.page.documents.model.ids[1])
    qtbot.waitUntil(lambda: settings.get("places").get(str(project_path), {}).get("document") == "k1")


def test_a_file_that_is_no_project_changes_nothing(window: MainWindow, heard: Recorder, tmp_path: Path) -> None:
    path = tmp_path / "not.ayar"
    path.write_text("hello", encoding="utf-8")
    assert not window.projects.open(path)
    assert heard.shown == [("error", "not_a_project")]


def test_dropped_project_is_opened(window: MainWindow, heard: Recorder, project_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(project_path))])
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)
    assert window.page.desk.session.project is not None


def test_panes_give_way_to_a_narrow_window_and_come_back(opened: MainWindow, qtbot: QtBot) -> None:
    opened.resize(1100, 800)
    qtbot.waitUntil(opened.page.inspector.isHidden)
    assert not opened.page.documents.isHidden()
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_F7)
    assert not opened.page.inspector.isHidden()
    opened.resize(900, 800)
    qtbot.waitUntil(opened.page.documents.isHidden)


def test_sample_project_is_made_in_a_job_and_says_that_it_is_fiction(
    window: MainWindow, heard: Recorder, qtbot: QtBot
) -> None:
    window.projects.open_sample()
    assert window.page.desk.session.project is None, "the window is free while the sample is made"
    qtbot.waitUntil(lambda: window.page.desk.session.project is not None, timeout=20_000)
    assert ("info", i18n.tr("sample.fiction")) in heard.shown
    assert window.page.documents.model.rowCount() == 12


def test_export_from_the_window_writes_lines_that_parse(
    opened: MainWindow, heard: Recorder, qtbot: QtBot, tmp_path: Path
) -> None:
    from ui.dialogs.export_dialog import ExportDialog

    label_first_word(opened)
    dialog = ExportDialog(opened.page.documents._shell, opened)
    qtbot.addWidget(dialog)
    dialog.formats["ayar-jsonl"].setChecked(True)
    out = tmp_path / "out.jsonl"
    dialog.target.setText(str(out))
    with qtbot.waitSignal(dialog.finished):
        dialog.take()
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [line["document"]["key"] for line in lines] == ["k0", "k1", "k2"]
    assert lines[0]["annotations"][0]["label"] == "PER"


def test_import_dialog_previews_and_reports_the_bad_file(
    opened: MainWindow, heard: Recorder, qtbot: QtBot, tmp_path: Path
) -> None:
    from ui.dialogs.import_dialog import ImportDialog

    good, bad = tmp_path / "a.txt", tmp_path / "b.bin"
    good.write_text("متن تازه‌ای دربارهٔ دیدار.", encoding="utf-8")
    bad.write_bytes(bytes(range(256)) * 8)
    done: list[bool] = []
    dialog = ImportDialog(opened.page.documents._shell, opened, [good, bad], lambda: done.append(True))
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: len(dialog.previews) == 2)
    assert dialog.previews[0].report.encoding is not None
    dialog.take()
    qtbot.waitUntil(lambda: bool(done))
    assert dialog.result_report is not None
    assert dialog.result_report.report.added == 1
    assert dialog.result_report.report.problems
