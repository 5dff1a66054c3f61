"""Document labels by keys and in the form: saved at once, counted, wrong values refused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from models.hinting import LETTERS
from tests.ui.conftest import Recorder
from tests.ui.scripted_annotator import ScriptedAnnotator
from ui import i18n
from ui.annotate.choice_mode import ChoiceMode
from ui.annotate.inspector import DOCUMENT, FOCUS
from ui.annotate.label_form import put_label
from ui.main_window import MainWindow


@pytest.mark.usefixtures("heard")
def test_d_and_a_digit_fill_the_first_label_and_go_on(opened: MainWindow) -> None:
    hands = ScriptedAnnotator(opened)
    for key in ("D", "1", "2"):
        hands.press(key)
    labels = opened.page.canvas.session.layer.labels
    assert list(labels) == ["genre", "main_event"]
    heading = opened.page.inspector.document.labels._heading.text()
    assert heading == i18n.tr("labels.progress", n=2, total=4)


def test_a_value_that_the_label_does_not_take_is_said_and_not_set(opened: MainWindow, heard: Recorder) -> None:
    session = opened.page.canvas.session
    put_label(session, "genre", "poem")
    assert (session.layer.labels, heard.shown[-1]) == ({}, ("error", "bad_value"))


@pytest.mark.usefixtures("heard")
def test_the_summary_of_the_document_counts_the_required_labels_too(opened: MainWindow, qtbot: QtBot) -> None:
    hands, focus = ScriptedAnnotator(opened), opened.page.inspector.focus
    for key in ("D", "1", "Escape"):
        hands.press(key)
    opened.page.inspector.show_tab(FOCUS)
    told = i18n.tr("labels.progress", n=1, total=4)
    qtbot.waitUntil(lambda: told in [each.text() for each in focus.summary.findChildren(QLabel)])


@pytest.mark.usefixtures("heard")
def test_the_next_mention_brings_back_what_was_seen_before_d(opened: MainWindow) -> None:
    hands, tabs = ScriptedAnnotator(opened), opened.page.inspector.tabs
    hands.select(0, 4)
    for key in ("1", "D", "1", "Escape"):
        hands.press(key)
    assert tabs.currentIndex() == DOCUMENT
    hands.select(5, 9)
    hands.press("2")
    assert tabs.currentIndex() == FOCUS
    tabs.setCurrentIndex(DOCUMENT)  # whoever turns to a tab stays there
    hands.press("Tab")
    assert tabs.currentIndex() == DOCUMENT


@pytest.mark.usefixtures("heard")
def test_the_form_shows_which_label_the_keys_are_about(opened: MainWindow) -> None:
    hands, form = ScriptedAnnotator(opened), opened.page.inspector.document.labels
    marked = lambda: [name for name, words in form._names.items() if words.property("current")]  # noqa: E731
    hands.press("D")
    assert marked() == ["genre"]
    hands.press("1")
    assert marked() == ["main_event"]
    hands.press("Escape")
    assert marked() == []


@pytest.mark.usefixtures("heard")
def test_a_line_of_text_is_written_by_keys_and_enter_goes_on(opened: MainWindow, qtbot: QtBot) -> None:
    """A letter goes to the line, Enter into it, Enter out of it; no other key is needed, and none labels the text."""
    hands, session = ScriptedAnnotator(opened), opened.page.canvas.session
    with qtbot.waitActive(opened):
        opened.activateWindow()
    hands.press("D")
    mode = opened.page.modes.current
    assert isinstance(mode, ChoiceMode)
    ids = [field.attribute.id for field in mode.fields()]
    for key in (LETTERS[ids.index("date_published")], "Return"):
        hands.press(key)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "2025-05-12")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert session.layer.labels["date_published"] == "2025-05-12"
    assert QApplication.focusWidget() is opened.page.canvas
    field = mode.current
    assert field is not None
    assert field.attribute.id == "usability"


@pytest.mark.usefixtures("heard")
def test_zones_are_accepted_and_changed_by_keys(opened: MainWindow) -> None:
    hands = ScriptedAnnotator(opened)
    for key in ("Z", "Return"):
        hands.press(key)
    layer = opened.page.canvas.session.layer
    zones = [a for a in layer if a.kind == "zone"]
    assert zones
    for key in ("Ctrl+Home", "8", "Escape"):
        hands.press(key)
    assert [a.label for a in layer if a.kind == "zone" and a.start == 0] == ["END_MARK"]
