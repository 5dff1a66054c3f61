"""Finding in the text with real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.annotate.find_bar import FindBar
from ui.canvas.painting import MATCH
from ui.main_window import MainWindow

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bar(opened: MainWindow) -> FindBar:
    """Three hits of one word."""
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_F, CTRL)
    bar = opened.page.find_bar
    bar.field.setText("تهران")
    bar.search()
    return bar


def test_all_hits_are_marked_and_the_current_one_is_another_mark(opened: MainWindow, bar: FindBar) -> None:
    state = opened.page.canvas._state
    assert list(state.highlights[MATCH]) == bar.hits
    assert state.current == bar.hits[0]
    assert bar._count.text().replace("\u2066", "").replace("\u2069", "") == "1 of 3"


def test_enter_and_shift_enter_go_round_and_round(bar: FindBar) -> None:
    seen = []
    for held in (SHIFT, SHIFT, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(bar.field, Qt.Key.Key_Return, held)
        seen.append(bar._current)
    assert seen == [2, 1, 2, 0]


def test_control_g_goes_on_from_the_text_and_selects(opened: MainWindow, bar: FindBar) -> None:
    opened.page.canvas.setFocus()
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_G, CTRL)
    assert opened.page.desk.session.selection == bar.hits[1]
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_G, CTRL | SHIFT)
    assert opened.page.desk.session.selection == bar.hits[0]
    assert opened.page.canvas.hasFocus()


def test_escape_selects_the_hit_and_takes_the_marks_away(opened: MainWindow, bar: FindBar) -> None:
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert opened.page.desk.session.selection == bar.hits[1]
    assert not opened.page.canvas._state.highlights[MATCH]
    assert opened.page.canvas.hasFocus()


def test_escape_on_a_button_of_the_bar_closes_it_too(opened: MainWindow, bar: FindBar) -> None:
    bar.next.setFocus()
    QTest.keyClick(bar.next, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_control_g_without_the_bar_opens_it(opened: MainWindow) -> None:
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_G, CTRL)
    assert opened.page.find_bar.field.hasFocus()


@pytest.mark.parametrize("typed", ["تهـران", "خارجه", "وزیرخارجه", "وزير خارجة"])
def test_spelling_makes_no_difference(bar: FindBar, typed: str) -> None:
    bar.field.setText(typed)
    bar.search()
    assert bar.hits


def test_an_edit_of_the_words_is_looked_for_anew_before_going_on(bar: FindBar) -> None:
    bar.field.setText("دوحه")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert len(bar.hits) == 1


def test_another_document_is_searched_at_once(opened: MainWindow, bar: FindBar) -> None:
    bar.field.setText("سند 1")
    bar.search()
    assert not bar.hits
    opened.open_document(2)
    assert len(bar.hits) == 1
