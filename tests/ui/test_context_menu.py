"""The menu at the pointer offers what can be done with what is under it, and does it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from models.annotation import EVENT, STANCE, ZONE, Argument
from tests.ui.scripted_annotator import ScriptedAnnotator
from tests.ui.test_mouse_alone import on_word
from ui.annotate.walk_mode import WalkMode
from ui.canvas.margin import note_box
from ui.i18n import plain
from ui.main_window import MainWindow


@pytest.fixture
def hands(opened: MainWindow, qtbot: QtBot) -> ScriptedAnnotator:
    """Two countries; nothing has the focus."""
    annotator = ScriptedAnnotator(opened)
    for word in ("ایران", "تهران"):
        start = annotator.session.text.index(word)
        annotator.select(start, start + len(word))
        annotator.press("3")
    annotator.press("Escape")
    annotator.session.offers.reveal(shown=False)
    return annotator


def asked_at(hands: ScriptedAnnotator, place: QPoint) -> QMenu:
    view = hands.canvas.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place))
    QApplication.sendEvent(view, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def said(action: QAction) -> str:
    """The words of an entry, without its keys."""
    return plain(action.text().split("\t")[0])


def entries(menu: QMenu, before: str = "") -> Iterator[str]:
    """The words of all entries, «part / entry» where they stand in a submenu."""
    for action in menu.actions():
        words = before + said(action)
        part = action.menu()
        if isinstance(part, QMenu):
            yield from entries(part, f"{words} / ")
        elif not action.isSeparator():
            yield words


def take(menu: QMenu, *path: str) -> None:
    """Chooses an entry, through the submenus named before it."""
    found = next(action for action in menu.actions() if said(action) == path[0])
    part = found.menu()
    if isinstance(part, QMenu):
        take(part, *path[1:])
        menu.close()
    else:
        menu.close()
        found.trigger()


def test_a_bare_word_is_selected_and_becomes_what_is_chosen(opened: MainWindow, hands: ScriptedAnnotator) -> None:
    menu = asked_at(hands, on_word(opened, "وزیر"))
    assert hands.session.selection == (0, 4)
    assert {"Person", "Event / Threaten", "Stance / ▲ Support", "Zone / Headline", "Copy"} <= set(entries(menu))
    take(menu, "Role")
    focused = hands.session.focused
    assert focused is not None and (focused.label, focused.start, focused.end) == ("ROLE", 0, 4)


def test_a_selection_under_the_pointer_stays(opened: MainWindow, hands: ScriptedAnnotator) -> None:
    hands.select(0, 11)
    take(asked_at(hands, on_word(opened, "خارجهٔ")), "Role")
    focused = hands.session.focused
    assert focused is not None and (focused.start, focused.end) == (0, 11)


def test_the_annotation_under_the_pointer_is_what_the_menu_is_about(
    opened: MainWindow, hands: ScriptedAnnotator
) -> None:
    menu = asked_at(hands, on_word(opened, "ایران"))
    assert hands.session.focus == "e1"
    offered = set(entries(menu))
    assert {"Labels / Person", "Same entity", "Attributes / Mention type / Nominal", "Delete", "Doubtful"} <= offered
    assert "Merge with another entity" not in offered, "it stands for nothing that could be merged"
    take(menu, "Attributes", "Mention type", "Nominal")
    assert hands.session.layer.annotations["e1"].attributes["mention"] == "NOM"
    take(asked_at(hands, on_word(opened, "ایران")), "Delete")
    assert "e1" not in hands.session.layer.annotations


def test_an_event_is_made_and_its_roles_are_filled_by_menus(opened: MainWindow, hands: ScriptedAnnotator) -> None:
    take(asked_at(hands, on_word(opened, "سخن")), "Event", "Cooperate (material)")
    assert isinstance(hands.modes.current, WalkMode)
    take(asked_at(hands, on_word(opened, "ایران")), "Fill “Actor” with this")
    assert hands.modes.current is not None, "the walk goes on to the next role"
    hands.press("Escape")
    take(asked_at(hands, on_word(opened, "تهران")), "Role in “سخن”", "Place")
    (event,) = [a for a in hands.session.layer if a.kind == EVENT]
    assert set(event.arguments) == {Argument("ACTOR", "e1"), Argument("PLACE", "e2")}
    assert hands.session.focus == event.id


def test_a_zone_is_named_and_removed_by_the_menu(opened: MainWindow, hands: ScriptedAnnotator) -> None:
    beside = QPoint(20, on_word(opened, "وزیر").y())
    take(asked_at(hands, beside), "Zone", "Headline")
    (zone,) = [a for a in hands.session.layer if a.kind == ZONE]
    assert (zone.label, zone.start) == ("HEADLINE", 0)
    take(asked_at(hands, beside), "Remove the zone here")
    assert not [a for a in hands.session.layer if a.kind == ZONE]


def test_a_stance_is_focused_by_its_note_in_the_margin(
    opened: MainWindow, hands: ScriptedAnnotator, qtbot: QtBot
) -> None:
    take(asked_at(hands, on_word(opened, "سخن")), "Stance", "▲ Support")
    (stance,) = [a for a in hands.session.layer if a.kind == STANCE]
    hands.press("Escape")
    hands.press("Escape")
    assert hands.session.focused is None
    note = hands.canvas.notes(hands.canvas.shown())[-1]
    assert note.stance == stance
    menu = asked_at(hands, note_box(hands.canvas.page, note).center())
    assert hands.session.focus == stance.id
    menu.close()


def test_the_menu_key_asks_about_the_focus(opened: MainWindow, hands: ScriptedAnnotator) -> None:
    hands.session.set_focus("e2")
    view = hands.canvas.viewport()
    QApplication.sendEvent(
        view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5)))
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and "Same entity" in set(entries(menu))
    assert hands.session.focus == "e2"
    menu.close()
