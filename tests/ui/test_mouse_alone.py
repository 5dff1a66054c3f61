"""Annotating with the mouse alone, in the real window: drag, strip, carrying a mention to a slot, keys on the strip."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from models.annotation import EVENT, Annotation
from models.suggest.suggestion import Suggestion, Why
from tests.ui.scripted_annotator import ScriptedAnnotator
from ui.annotate.walk_mode import WalkMode
from ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def hands(opened: MainWindow, qtbot: QtBot) -> ScriptedAnnotator:
    """A mention and an event without arguments, the event in focus and shown in the inspector."""
    annotator = ScriptedAnnotator(opened)
    for word, keys in (("ایران", ("3",)), ("سخن", ("E", "Alt+A", "Escape"))):
        start = annotator.session.text.index(word)
        annotator.select(start, start + len(word))
        for key in keys:
            annotator.press(key)
    qtbot.waitUntil(opened.page.inspector.focus.slots.isVisible)
    return annotator


def on_word(window: MainWindow, word: str, letter: int = 1) -> QPoint:
    canvas = window.page.canvas
    position = canvas.session.text.index(word) + letter
    index, typeset, line = canvas.page.locate(position)
    left, right = typeset.pieces(line, position, position + 1)[0]
    return QPointF(
        (left + right) / 2, canvas.page.top_of(index) + line.baseline - 4 - canvas.scroll_place.top
    ).toPoint()


def slot(window: MainWindow, n: int) -> QPoint:
    """The middle of a slot, as the text's view has it."""
    slots = window.page.inspector.focus.slots
    return window.page.canvas.viewport().mapFromGlobal(slots.mapToGlobal(QPoint(slots.width() // 2, 23 + 34 * n)))


def drag(view: QWidget, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, pos=end)


def event(hands: ScriptedAnnotator) -> Annotation:
    (found,) = [a for a in hands.session.layer if a.kind == EVENT]
    return found


def test_a_mention_carried_to_a_slot_fills_its_role(opened: MainWindow, hands: ScriptedAnnotator) -> None:
    drag(opened.page.canvas.viewport(), on_word(opened, "ایران"), slot(opened, 1))
    (argument,) = event(hands).arguments
    assert (argument.role, argument.target) == ("RECIPIENT", "e1")
    assert hands.session.focus == event(hands).id, "the event stays in focus"


def test_a_mention_dropped_beside_the_slots_fills_nothing(opened: MainWindow, hands: ScriptedAnnotator) -> None:
    beside = slot(opened, 1)
    drag(opened.page.canvas.viewport(), on_word(opened, "ایران"), QPoint(beside.x(), -40))
    assert event(hands).arguments == ()
    assert hands.session.focus == event(hands).id


def test_a_click_on_a_mention_still_gives_it_the_focus(opened: MainWindow, hands: ScriptedAnnotator) -> None:
    QTest.mouseClick(opened.page.canvas.viewport(), LEFT, pos=on_word(opened, "ایران"))
    assert hands.session.focus == "e1"


def test_dragging_from_a_mention_within_the_text_selects_words(opened: MainWindow, hands: ScriptedAnnotator) -> None:
    drag(opened.page.canvas.viewport(), on_word(opened, "ایران"), on_word(opened, "امروز"))
    selection = hands.session.selection
    assert selection is not None
    assert hands.session.text[slice(*selection)] == "ایران امروز"


def test_keys_of_a_mode_can_be_clicked_on_the_strip(opened: MainWindow, hands: ScriptedAnnotator) -> None:
    strip = opened.page.strip
    opened.shell.actions.trigger("action.fill_roles")
    strip.repaint()
    box = next(box for box, item in strip._places if item.pressed is not None and item.pressed.code == "Digit0")
    QTest.mouseClick(strip, LEFT, pos=box.center().toPoint())
    (argument,) = event(hands).arguments
    assert (argument.role, argument.target) == ("ACTOR", None)
    assert isinstance(hands.modes.current, WalkMode)


def test_labels_are_offered_where_their_keys_work(opened: MainWindow, hands: ScriptedAnnotator) -> None:
    """A focused event has no entity label to change."""
    assert opened.page.strip.place_of("action.add_entity", "PER") is None
    assert opened.page.strip.place_of("action.fill_roles") is not None
    QTest.mouseClick(opened.page.canvas.viewport(), LEFT, pos=on_word(opened, "ایران"))
    assert opened.page.strip.place_of("action.add_entity", "PER") is not None


def test_forms_of_all_labels_are_there_after_a_rest(opened: MainWindow, qtbot: QtBot) -> None:
    focus = opened.page.inspector.focus
    assert not focus.idle.done
    qtbot.waitUntil(lambda: focus.idle.done, timeout=30_000)
    assert opened.shell.session.project is not None
    schema = opened.shell.session.project.schema
    wanted = {(kind, label.id) for kind in ("entity", "event", "stance") for label in schema.labels(kind)}
    assert set(focus._sheets) == wanted


def test_a_role_without_a_slot_is_filled_from_the_line_below_the_slots(
    opened: MainWindow, hands: ScriptedAnnotator, qtbot: QtBot
) -> None:
    slots = opened.page.inspector.focus.slots
    last = QPoint(slots.width() // 2, slots.sizeHint().height() - 20)
    QTest.mouseClick(slots, LEFT, pos=last)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entry = next(action for action in menu.actions() if action.text() == "Place")
    menu.close()
    entry.trigger()
    QTest.mouseClick(opened.page.canvas.viewport(), LEFT, pos=on_word(opened, "ایران"))
    (argument,) = event(hands).arguments
    assert (argument.role, argument.target) == ("PLACE", "e1")


def test_a_filler_is_taken_away_by_the_menu_of_its_slot(opened: MainWindow, hands: ScriptedAnnotator) -> None:
    slots, view = opened.page.inspector.focus.slots, opened.page.canvas.viewport()
    drag(view, on_word(opened, "ایران"), slot(opened, 1))
    assert event(hands).arguments
    opened.page.inspector.focus.renew()
    place = QPoint(slots.width() // 2, 23 + 34)
    for words, after in (("Clear role", []), ("Not in the text", [("RECIPIENT", None)])):
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, slots.mapToGlobal(place))
        QApplication.sendEvent(slots, asked)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        entry = next(action for action in menu.actions() if action.text() == words)
        menu.close()
        entry.trigger()
        assert [(a.role, a.target) for a in event(hands).arguments] == after
        opened.page.inspector.focus.renew()


def test_words_are_selected_from_within_a_suggestion(opened: MainWindow, hands: ScriptedAnnotator) -> None:
    """What is suggested too short or too long is where one most often wants to select."""
    hands.session.set_focus(None)
    start = hands.session.text.index("تهران")
    offer = Suggestion(
        recommender="memory", version="1", kind="entity", label="GPE", start=start, end=start + 5, score=0.9,
        why=Why("why.known"),
    )  # fmt: skip
    hands.session.offers.show([offer])
    opened.grab()
    drag(opened.page.canvas.viewport(), on_word(opened, "تهران"), on_word(opened, "سخن"))
    selection = hands.session.selection
    assert selection is not None
    assert hands.session.text[slice(*selection)] == "تهران سخن"


def test_words_are_selected_with_the_mouse_while_roles_are_filled(opened: MainWindow, hands: ScriptedAnnotator) -> None:
    view, before = opened.page.canvas.viewport(), event(hands)
    opened.shell.actions.trigger("action.fill_roles")
    drag(view, on_word(opened, "وزیر"), on_word(opened, "خارجهٔ"))
    assert isinstance(hands.modes.current, WalkMode) and hands.session.focus == before.id
    QTest.mouseClick(view, LEFT, pos=on_word(opened, "آرام"))
    assert isinstance(hands.modes.current, WalkMode), "a click beside the mentions only drops the words"
    QTest.mouseDClick(view, LEFT, pos=on_word(opened, "وزیر"))
    assert hands.session.selection == (0, 4) and hands.session.focus == before.id
