"""Searching the project and labelling from the results, with real keys in a real window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from storage.project import Place, Project
from tests.ui.conftest import Recorder
from ui.annotate.concordance_delegate import caret_x, context_line
from ui.main_window import MainWindow

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
USER = "نرگس"
Find = Callable[[str], None]


@pytest.fixture
def find(opened: MainWindow, qtbot: QtBot) -> Find:
    """Ctrl+Shift+F, the words, Enter; the results have the keyboard then."""

    def look_for(words: str) -> None:
        QTest.keyClick(opened.page.canvas, Qt.Key.Key_F, CTRL | SHIFT)
        search = opened.page.search
        assert search.isVisible()
        search.field.setText(words)
        QTest.keyClick(search.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not search.list.hits.running)
        search.list.enter()

    return look_for


def labels(window: MainWindow) -> list[list[str]]:
    project = window.page.desk.session.project
    assert project is not None
    with project.again() as other:
        return [[a.label for a in other.set_for(d, USER).layer] for d in (1, 2, 3)]


def press(window: MainWindow, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(window.page.search.list, key, held)


def test_every_hit_of_the_project_is_listed_and_counted(opened: MainWindow, find: Find) -> None:
    find("تهران")
    search = opened.page.search
    assert [place.document_id for place in search.list.hits.places] == [1, 1, 1, 2, 2, 2, 3, 3, 3]
    assert "9" in search.words.text()
    assert "3" in search.words.text()


def test_folding_finds_other_spellings_and_shows_the_text_as_it_is(opened: MainWindow, find: Find) -> None:
    find("خارجه ايران")
    assert {place.text for place in opened.page.search.list.hits.places} == {"خارجهٔ ایران"}


def test_enter_shows_the_hit_selected_in_its_document(opened: MainWindow, find: Find) -> None:
    find("دوحه")
    press(opened, Qt.Key.Key_Down, Qt.Key.Key_Return)
    session = opened.page.desk.session
    assert session.document_id == 2
    assert session.selection is not None
    assert session.text[slice(*session.selection)] == "دوحه"


def test_a_click_shows_the_hit_and_leaves_the_keyboard_in_the_list(
    opened: MainWindow, find: Find, qtbot: QtBot
) -> None:
    find("دوحه")
    shown = opened.page.search.list
    place = shown.visualRect(shown.hits.index(2, 0)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.page.desk.session.document_id == 3
    assert shown.hasFocus()


def test_a_label_key_labels_the_row_in_its_document_and_goes_on(opened: MainWindow, find: Find) -> None:
    find("دوحه")
    press(opened, Qt.Key.Key_Down, Qt.Key.Key_3)
    assert labels(opened) == [[], ["GPE"], []]
    hits = opened.page.search.list.hits
    mark = hits.mark_of(hits.places[1])
    assert mark is not None
    assert (mark.label, hits.mark_of(hits.places[0])) == ("GPE", None)
    assert opened.page.search.list.currentIndex().row() == 2


def test_a_row_of_the_open_document_is_painted_at_once(opened: MainWindow, find: Find) -> None:
    find("دوحه")
    press(opened, Qt.Key.Key_3)
    assert [a.label for a in opened.page.desk.session.layer] == ["GPE"]


def test_undo_in_the_list_takes_back_what_was_labelled_from_it(opened: MainWindow, find: Find) -> None:
    find("دوحه")
    press(opened, Qt.Key.Key_Down, Qt.Key.Key_3, Qt.Key.Key_3)
    assert labels(opened) == [[], ["GPE"], ["GPE"]]
    press(opened, Qt.Key.Key_Z, held=CTRL)
    assert labels(opened) == [[], ["GPE"], []]
    press(opened, Qt.Key.Key_Z, held=CTRL)
    assert labels(opened) == [[], [], []]
    press(opened, Qt.Key.Key_Z, held=CTRL | SHIFT)
    assert labels(opened) == [[], ["GPE"], []]


def test_several_rows_are_one_edit_that_says_it_is_project_wide_before_it_is_undone(
    opened: MainWindow, find: Find, heard: Recorder
) -> None:
    find("دوحه")
    press(opened, Qt.Key.Key_Down, Qt.Key.Key_Down, held=SHIFT)
    press(opened, Qt.Key.Key_4)
    assert labels(opened) == [["LOC"], ["LOC"], ["LOC"]]
    press(opened, Qt.Key.Key_Escape)
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_Z, CTRL)
    assert labels(opened) == [["LOC"], ["LOC"], ["LOC"]]
    tone, words = heard.shown[-1]
    assert tone == "warn"
    assert "whole project" in words
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_Z, CTRL)
    assert labels(opened) == [[], [], []]
    assert not opened.page.desk.session.layer.annotations
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_Z, CTRL | SHIFT)
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_Z, CTRL | SHIFT)
    assert labels(opened) == [["LOC"], ["LOC"], ["LOC"]]


def test_what_somebody_went_on_with_is_not_undone_from_elsewhere(
    opened: MainWindow, find: Find, heard: Recorder
) -> None:
    find("دوحه")
    press(opened, Qt.Key.Key_Down, Qt.Key.Key_Down, held=SHIFT)
    press(opened, Qt.Key.Key_4)
    opened.open_document(2)
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_Tab)
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_F)
    opened.open_document(1)
    for _ in range(2):
        QTest.keyClick(opened.page.canvas, Qt.Key.Key_Z, CTRL)
    assert heard.shown[-1] == ("error", "edited_since")
    assert opened.page.desk.session.failure is None
    assert labels(opened) == [["LOC"], ["LOC"], ["LOC"]]


def test_labelling_again_says_that_there_is_nothing_to_do(opened: MainWindow, find: Find, heard: Recorder) -> None:
    find("دوحه")
    press(opened, Qt.Key.Key_3, Qt.Key.Key_Up, Qt.Key.Key_3)
    assert labels(opened) == [["GPE"], [], []]
    assert "already" in heard.shown[-1][1]


def test_escape_closes_and_gives_the_keyboard_to_the_text(opened: MainWindow, find: Find) -> None:
    find("دوحه")
    press(opened, Qt.Key.Key_Escape)
    assert opened.page.search.isHidden()
    assert opened.page.canvas.hasFocus()


def test_a_long_list_comes_in_pages(
    opened: MainWindow, find: Find, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.concordance.DOCUMENTS", 1)
    find("تهران")
    hits = opened.page.search.list.hits
    assert hits.page is not None
    read = hits.page.read
    while not hits.complete:
        assert f"{hits.page.read} of 3" in opened.page.search.words.text().replace("\u2066", "").replace("\u2069", "")
        hits.fetchMore(hits.index(-1, 0))
        qtbot.waitUntil(lambda: not hits.running)
        assert hits.page.read > read
        read = hits.page.read
    assert len(hits.places) == 9


def test_stopping_keeps_what_has_been_found(opened: MainWindow, find: Find, qtbot: QtBot) -> None:
    search = opened.page.search
    find("تهران")
    search.list.hits.show(search.list.hits._wanted)
    assert search.list.hits.running
    search.leave()
    assert search.isVisible()
    qtbot.waitUntil(lambda: not search.list.hits.running)
    search.leave()
    assert search.isHidden()


# ---- the context
@pytest.mark.parametrize(
    ("text", "hit", "direction"),
    [
        ("او از تهران به دوحه رفت", "به", "rtl"),
        ("The minister said so", "minister", "ltr"),
        ("به گزارش Reuters در تهران", "Reuters", "rtl"),
        ("شهردار تهرانی‌ها آمد", "تهران", "rtl"),
    ],
)
def test_what_comes_before_is_on_the_right_in_persian_and_on_the_left_in_english(
    window: MainWindow, text: str, hit: str, direction: str
) -> None:
    at = text.index(hit)
    layout, left, width = context_line(
        Place(1, "t", 1, at, at + len(hit), hit, text[:at], text[at + len(hit) :], direction)
    )
    assert layout.text() == text
    line = layout.lineAt(0)
    first, last = (caret_x(line, position) for position in (0, len(text)))
    assert width > 0
    if direction == "rtl":
        assert last <= left < left + width <= first
    else:
        assert first <= left < left + width <= last


# ---- all the same in the project
@pytest.fixture
def same(opened: MainWindow, qtbot: QtBot) -> MainWindow:
    """«دوحه» of the first document is a country and the preview is open."""
    session, canvas = opened.page.desk.session, opened.page.canvas
    start = session.text.index("دوحه")
    canvas.select(start, start + 4)
    QTest.keyClick(canvas, Qt.Key.Key_3)
    QTest.keyClick(canvas, Qt.Key.Key_A, SHIFT)
    qtbot.waitUntil(lambda: not opened.page.same.list.hits.running)
    return opened


def test_some_of_the_same_are_accepted_as_one_edit(same: MainWindow, heard: Recorder) -> None:
    panel = same.page.same
    assert [place.document_id for place in panel.list.hits.places] == [2, 3]
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    assert panel.list.hits.chosen_count == 1
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert labels(same) == [["GPE"], [], ["GPE"]]
    assert panel.isHidden()


def test_what_was_labelled_elsewhere_is_undone_and_redone_from_here(same: MainWindow, heard: Recorder) -> None:
    """The open document has nothing to do with it, and undo is about it all the same, until something is done here."""
    QTest.keyClick(same.page.same.list, Qt.Key.Key_Space)
    QTest.keyClick(same.page.same.list, Qt.Key.Key_Return)
    canvas = same.page.canvas
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    assert labels(same) == [["GPE"], [], []]
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL | SHIFT)
    assert labels(same) == [["GPE"], [], ["GPE"]]
    QTest.keyClick(canvas, Qt.Key.Key_F)
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    assert labels(same) == [[], [], ["GPE"]], "the doubt, then the mention it was about"


def test_all_the_same_in_several_documents_are_undone_together(same: MainWindow, heard: Recorder) -> None:
    QTest.keyClick(same.page.same.list, Qt.Key.Key_Return)
    assert labels(same) == [["GPE"], ["GPE"], ["GPE"]]
    same.open_document(3)
    QTest.keyClick(same.page.canvas, Qt.Key.Key_Z, CTRL)
    assert "whole project" in heard.shown[-1][1]
    assert "2" in heard.shown[-1][1]
    QTest.keyClick(same.page.canvas, Qt.Key.Key_Z, CTRL)
    assert labels(same) == [["GPE"], [], []]


def test_escape_leaves_everything_as_it_was(same: MainWindow) -> None:
    QTest.keyClick(same.page.same.list, Qt.Key.Key_Escape)
    assert labels(same) == [["GPE"], [], []]
    assert same.page.canvas.hasFocus()
    assert same.page.desk.session.focused is not None


def test_finished_documents_are_left_out_until_asked_for(opened: MainWindow, qtbot: QtBot) -> None:
    session, canvas, panel = opened.page.desk.session, opened.page.canvas, opened.page.same
    opened.open_document(3)
    opened.page.desk.finish()
    opened.open_document(1)
    start = session.text.index("دوحه")
    canvas.select(start, start + 4)
    QTest.keyClick(canvas, Qt.Key.Key_3)
    QTest.keyClick(canvas, Qt.Key.Key_A, SHIFT)
    qtbot.waitUntil(lambda: not panel.list.hits.running)
    assert [place.document_id for place in panel.list.hits.places] == [2]
    panel.scope.setFocus()
    QTest.keyClick(panel.scope, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: not panel.list.hits.running and len(panel.list.hits.places) == 2)


def test_places_with_another_label_are_shown_but_not_chosen(opened: MainWindow, qtbot: QtBot) -> None:
    project = opened.page.desk.session.project
    assert isinstance(project, Project)
    opened.open_document(2)
    session, canvas = opened.page.desk.session, opened.page.canvas
    for document, key in ((2, Qt.Key.Key_1), (1, Qt.Key.Key_3)):
        opened.open_document(document)
        start = session.text.index("دوحه")
        canvas.select(start, start + 4)
        QTest.keyClick(canvas, key)
    QTest.keyClick(canvas, Qt.Key.Key_A, SHIFT)
    hits = opened.page.same.list.hits
    qtbot.waitUntil(lambda: not hits.running)
    assert [place.document_id for place in hits.places] == [2, 3]
    assert [place.document_id for place in hits.chosen] == [3]
