"""The guideline beside the text, its editor, and the meaning of labels, by real keys in a real window."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from storage.project import Project
from tests.ui.conftest import Recorder
from tests.ui.test_window import label_first_word
from ui.annotate.explaining import LABEL, ROLE, explanation
from ui.guideline.editor import GuidelineEditor
from ui.guideline.page import mirrored
from ui.guideline.pane import GuidelinePane
from ui.main_window import MainWindow

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def guided(opened: MainWindow, resources: Path) -> MainWindow:
    project = opened.shell.session.project
    assert project is not None
    folder = resources / "guidelines"
    project.save_guidelines({c: (folder / f"guidelines.{c}.md").read_text("utf-8") for c in ("en", "fa", "ar")})
    opened.activateWindow()
    return opened


def beside(window: MainWindow) -> GuidelinePane:
    assert window.guideline.pane is not None
    return window.guideline.pane


def test_y_opens_the_guideline_instead_of_the_inspector_and_y_puts_it_away(guided: MainWindow) -> None:
    canvas = guided.page.canvas
    QTest.keyClick(canvas, Qt.Key.Key_Y)
    pane = beside(guided)
    assert pane.isVisible()
    assert not guided.page.inspector.isVisible()
    assert "Span boundaries" in pane.view.toPlainText()
    assert "<!--" not in pane.view.toPlainText()
    QTest.keyClick(pane.field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is canvas
    QTest.keyClick(canvas, Qt.Key.Key_Y)
    assert not pane.isVisible()
    assert guided.page.inspector.isVisible()


def test_headings_of_clauses_are_headings_and_lists_begin_at_once(guided: MainWindow) -> None:
    """Clauses are put together from pieces: each keeps what its first line is, and nothing empty comes between."""
    QTest.keyClick(guided.page.canvas, Qt.Key.Key_Y)
    block = beside(guided).view.document().begin()
    found = []
    while block.isValid():
        found.append((block.blockFormat().headingLevel(), block.text(), block.textList() is not None))
        block = block.next()
    assert all(before[1] for before, after in pairwise(found) if after[2])
    assert (2, "Order of work", False) in found
    assert any(listed and text.startswith("Honorifics") for _, text, listed in found)


def test_items_are_numbered_in_the_digits_of_the_interface(guided: MainWindow) -> None:
    guided.shell.language.use("fa")
    QTest.keyClick(guided.page.canvas, Qt.Key.Key_Y)
    words = beside(guided).view.toPlainText()
    assert "۱.  یک بار تا آخر بخوانید" in words
    assert "\n1. " not in words


def test_a_wide_window_shows_both(guided: MainWindow, qtbot: QtBot) -> None:
    guided.resize(1800, 900)
    QTest.keyClick(guided.page.canvas, Qt.Key.Key_Y)
    assert beside(guided).isVisible()
    assert guided.page.inspector.isVisible()
    guided.resize(1300, 900)
    qtbot.waitUntil(lambda: not guided.page.inspector.isVisible())
    QTest.keyClick(guided.page.canvas, Qt.Key.Key_F7)
    assert guided.page.inspector.isVisible()
    assert not beside(guided).isVisible()


def test_it_opens_at_the_clause_of_the_focus_and_follows(guided: MainWindow) -> None:
    label_first_word(guided, Qt.Key.Key_3)  # GPE
    QTest.keyClick(guided.page.canvas, Qt.Key.Key_Y)
    pane = beside(guided)
    assert pane.clause == "span.nesting"
    QTest.keyClick(guided.page.canvas, Qt.Key.Key_6)  # TIME
    guided.shell.session.set_focus(None)
    QTest.keyClick(guided.page.canvas, Qt.Key.Key_Tab)
    assert pane.clause == "entity.time"
    assert pane.view.extraSelections()


@pytest.mark.parametrize(("code", "query", "hits"), [("fa", "بازه ها", 1), ("en", "METADATA", 1), ("ar", "المدي", 1)])
def test_search_is_folded_in_every_language(guided: MainWindow, code: str, query: str, hits: int) -> None:
    guided.shell.language.use(code)
    QTest.keyClick(guided.page.canvas, Qt.Key.Key_Y)
    pane = beside(guided)
    pane.field.setText(query)
    QTest.keyClick(pane.field, Qt.Key.Key_Return)
    assert len(pane.hits) >= hits
    start, end = pane.hits[0]
    found = pane.view.toPlainText()[start:end]
    assert found
    rtl = Qt.LayoutDirection.RightToLeft if code != "en" else Qt.LayoutDirection.LeftToRight
    assert pane.view.document().firstBlock().blockFormat().layoutDirection() == rtl


def test_a_language_without_a_guideline_falls_back_to_english(opened: MainWindow) -> None:
    project = opened.shell.session.project
    assert project is not None
    project.save_guidelines({"en": "<!-- id: a -->\n## Only English\n"})
    opened.shell.language.use("ar")
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_Y)
    assert "Only English" in beside(opened).view.toPlainText()


# ---- the editor
@pytest.fixture
def editor(guided: MainWindow, qtbot: QtBot) -> Iterator[GuidelineEditor]:
    made = GuidelineEditor(guided.shell, guided)
    made.show()
    yield made
    made.hide()


def row_of(editor: GuidelineEditor, identifier: str) -> None:
    editor.list.setCurrentRow(editor.draft.ids().index(identifier))


def test_a_clause_is_written_moved_retired_and_saved_as_a_new_version(
    guided: MainWindow, editor: GuidelineEditor, project_path: Path
) -> None:
    row_of(editor, "span.honorific")
    QTest.keyClicks(editor.new_id, "span.title")
    QTest.keyClick(editor.new_id, Qt.Key.Key_Return)
    assert editor.chosen == "span.title"
    side = editor.sides[0]
    side.title.clear()
    QTest.keyClicks(side.title, "Titles")
    QTest.keyClicks(side.text, "Stay out.")
    QTest.keyClick(editor.list, Qt.Key.Key_Up, ALT)
    row_of(editor, "doubt")
    QTest.keyClick(editor.list, Qt.Key.Key_Delete)
    QTest.keyClick(editor, Qt.Key.Key_Return, CTRL)
    with Project.open(project_path, write=False) as other:
        versions = other.guideline_versions()
        english, persian = other.guidelines("en") or "", other.guidelines("fa") or ""
    assert (versions[0].version, versions[0].person) == (2, "نرگس")
    assert "<!-- id: span.title -->\n### Titles\nStay out." in english
    assert english.index("span.title") < english.index("span.honorific")
    assert "<!-- id: span.title -->" in persian
    assert "<!-- id: doubt retired -->" in persian
    assert not editor.draft.changed
    QTest.keyClick(guided.page.canvas, Qt.Key.Key_Y)
    assert "Titles" in beside(guided).view.toPlainText()
    assert "Doubt and" not in beside(guided).view.toPlainText()


def test_the_versions_show_what_changed(editor: GuidelineEditor) -> None:
    row_of(editor, "order")
    QTest.keyClicks(editor.sides[0].text, "First read. ")
    editor.take()
    editor.part.chosen.emit("versions")
    assert editor.versions.list.count() == 2
    assert "First read." in editor.versions.view.toPlainText()
    assert "+" in editor.versions.view.toPlainText()


def test_a_taken_id_is_refused_and_closing_asks_about_changes(editor: GuidelineEditor, heard: Recorder) -> None:
    QTest.keyClicks(editor.new_id, "span")
    QTest.keyClick(editor.new_id, Qt.Key.Key_Return)
    assert heard.shown[-1] == ("error", "id_taken")
    row_of(editor, "span")
    QTest.keyClicks(editor.sides[0].title, "!")
    heard.answers = [False]
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.isVisible()
    assert heard.shown[-1][0] == "question"


# ---- what a label means
@pytest.mark.parametrize("code", ["fa", "ar", "en"])
def test_resting_on_a_mention_explains_its_label(opened: MainWindow, code: str) -> None:
    opened.shell.language.use(code)
    label_first_word(opened)
    canvas = opened.page.canvas
    left, top, height = canvas.page.caret_box(1)
    point = QPoint(round(left) - 2, round(top + height / 2) - round(canvas.scroll_place.top))
    QApplication.sendEvent(
        canvas.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, point, canvas.viewport().mapToGlobal(point))
    )
    tip = explanation(opened.shell, opened)
    assert tip.shown == (LABEL, "entity", "PER")
    assert tip.isVisible()
    QTest.keyClick(canvas, Qt.Key.Key_2)
    assert not tip.isVisible()


def test_the_palette_explains_the_entry_that_is_highlighted(opened: MainWindow, qtbot: QtBot) -> None:
    canvas = opened.page.canvas
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(canvas, Qt.Key.Key_L)
    tip = explanation(opened.shell, opened)
    qtbot.waitUntil(lambda: tip.shown == (LABEL, "entity", "PER"))
    palette = opened.commands._palette
    assert palette is not None
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: tip.shown == (LABEL, "entity", "ORG"))
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not tip.isVisible()


def test_a_role_says_who_may_fill_it(opened: MainWindow) -> None:
    from PySide6.QtCore import QRect

    tip = explanation(opened.shell, opened)
    assert tip.explain(ROLE, "event", "ACTOR", QRect(300, 300, 10, 10))
    assert not tip.explain(ROLE, "event", "NOBODY", QRect(300, 300, 10, 10))
    assert not tip.isVisible()


def test_tables_begin_at_the_right_where_reading_does() -> None:
    """Qt sets columns from the left whatever the direction is."""
    text = "پیش\n\n| یک | دو \\| دو | سه |\n| --- | :-- | --- |\n| ۱ | ۲ | ۳ |\n\n```\n| a | b |\n```\n| یک | دو"
    assert mirrored(text).splitlines() == [
        "پیش", "", "| سه | دو \\| دو | یک |", "| --- | :-- | --- |", "| ۳ | ۲ | ۱ |", "", "```", "| a | b |", "```",
        "| یک | دو",
    ]  # fmt: skip
    assert mirrored(mirrored(text)) == text
