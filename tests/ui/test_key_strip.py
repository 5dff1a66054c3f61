"""The strip shows only keys that work now: those of the text, of a list, of a field or of the tabs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from storage.project import Project
from tests.ui.conftest import Recorder
from tests.ui.scripted_annotator import ScriptedAnnotator
from ui import i18n
from ui.frames import paint_now
from ui.main_window import MainWindow
from ui.window_keys import action_for


def shown(window: MainWindow) -> str:
    paint_now(window)
    window.page.strip.grab()
    return window.page.strip.accessibleDescription()


@pytest.mark.parametrize("place", ["list", "field", "tabs"])
def test_beside_the_text_its_keys_are_not_shown(opened: MainWindow, place: str, qtbot: QtBot) -> None:
    page = opened.page
    assert "W" in shown(opened) and i18n.tr("strip.to_text") not in shown(opened)
    there = {"list": page.documents.table, "field": page.documents.search.field, "tabs": page.inspector.tabs}[place]
    there.setFocus()
    qtbot.waitUntil(there.hasFocus)
    words = shown(opened)
    assert i18n.tr("button.back" if place == "field" else "strip.to_text") in words
    assert i18n.tr("action.extend_word") not in words
    for row in (1, 2):
        for action in page.strip.valid_now(row):
            assert any(action_for(opened.shell.actions, there, key) == action for key in action.keys)
    assert ("F1" in words) == (place == "field")  # a question mark is typed there
    if place == "field":
        qtbot.keyClick(there, Qt.Key.Key_Escape)  # one level back: the list
        there = page.documents.table
    qtbot.keyClick(there, Qt.Key.Key_Escape)
    assert page.canvas.hasFocus()
    assert i18n.tr("strip.to_text") not in shown(opened)


def test_a_list_with_ticks_says_how_to_set_them(opened: MainWindow) -> None:
    hands, start = ScriptedAnnotator(opened), opened.shell.session.text.index("تهران")
    hands.select(start, start + 5)
    hands.press("3")
    hands.press("A")
    assert opened.page.identical.list.hasFocus()
    words = shown(opened)
    assert i18n.tr("same.toggle") in words and i18n.tr("strip.take") in words
    assert i18n.tr("strip.open") not in words


def test_an_empty_project_is_not_called_read_only(
    window: MainWindow, heard: Recorder, tmp_path: Path, resources: Path
) -> None:
    path = tmp_path / "empty.ayar"
    Project.create(path, (resources / "schema" / "schema.json").read_bytes(), "خالی").close()
    assert window.projects.open(path)
    window.page.canvas.setFocus()
    assert window.page.strip.situation() == (i18n.tr("strip.nothing"), i18n.tr("panel.key_strip"))


def test_in_a_palette_the_arrows_walk_its_list(opened: MainWindow) -> None:
    hands = ScriptedAnnotator(opened)
    hands.press("Ctrl+K")
    words = shown(opened)
    assert i18n.tr("strip.up_down") in words and i18n.tr("strip.next_field") not in words
    assert i18n.tr("action.next_pane") not in words


def test_a_mode_left_waiting_does_not_speak_for_the_list(opened: MainWindow) -> None:
    hands = ScriptedAnnotator(opened)
    hands.press("Z")
    assert opened.page.strip.situation()[0] == i18n.tr("kind.zone")
    opened.page.documents.table.setFocus()
    assert opened.page.strip.situation()[0] != i18n.tr("kind.zone")
    opened.page.canvas.setFocus()
    assert opened.page.strip.situation()[0] == i18n.tr("kind.zone")


def test_events_and_stances_are_on_the_strip_beside_many_labels(opened: MainWindow) -> None:
    """Selected words can become either; eleven labels leave no room for that in the first row."""
    opened.page.canvas.select(0, 4)
    strip = opened.page.strip
    shown(opened)
    for action in ("action.add_event", "action.add_stance", "action.all_labels"):
        assert strip.place_of(action) is not None, action
    places = [box for box, _ in strip._arrange()]
    assert all(not one.intersects(other) for n, one in enumerate(places) for other in places[:n])
