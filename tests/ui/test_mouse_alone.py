"""Annotating with the mouse alone, in the real window: drag, strip, carrying a mention to a slot, keys on the strip."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from models.annotation import EVENT, Annotation
from models.suggest.suggestion import Suggestion, Why
from tests.ui.conftest import Recorder
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


class Mouse:
    """A hand on the mouse of the open window, and no keyboard."""

    def __init__(self, window: MainWindow) -> None:
        self.window, self.canvas, self.session = window, window.page.canvas, window.page.canvas.session
        self.view = self.canvas.viewport()

    def click(self, word: str) -> None:
        QTest.mouseClick(self.view, LEFT, pos=on_word(self.window, word))

    def take_word(self, word: str) -> None:
        QTest.mouseClick(self.view, LEFT, pos=on_word(self.window, word))
        QTest.mouseDClick(self.view, LEFT, pos=on_word(self.window, word))

    def take_sentence(self, word: str) -> None:
        self.take_word(word)
        QTest.mouseClick(self.view, LEFT, pos=on_word(self.window, word))

    def act(self, action: str, arg: str = "") -> None:
        strip = self.window.page.strip
        strip.repaint()
        box = strip.place_of(action, arg)
        assert box is not None, f"{action} {arg} stands on the strip"
        QTest.mouseClick(strip, LEFT, pos=box.center().toPoint())

    def strip_key(self, code: str) -> None:
        strip = self.window.page.strip
        strip.repaint()
        box = next(box for box, item in strip._places if item.pressed is not None and item.pressed.code == code)
        QTest.mouseClick(strip, LEFT, pos=box.center().toPoint())

    def listed(self, n: int) -> None:
        """Takes entry ``n`` of the list that is open over the text."""
        palette = self.window.commands._palette
        assert palette is not None and palette.isVisible()
        box = palette.view.visualRect(palette.model.index(n, 0))
        QTest.mouseClick(palette.view.viewport(), LEFT, pos=box.center())

    def tab(self, n: int) -> None:
        tabs = self.window.page.inspector.tabs
        QTest.mouseClick(tabs, LEFT, pos=tabs.tabRect(n).center())


def test_a_whole_article_is_annotated_with_the_mouse_alone(opened: MainWindow, heard: Recorder, qtbot: QtBot) -> None:
    """Zones, entities, an event with roles, a stance, a document label, finishing; then the next one is open."""
    mouse = Mouse(opened)
    session, first = mouse.session, mouse.session.document_id
    opened.commands.late.load()
    qtbot.waitUntil(lambda: bool(session.proposed_zones))
    mouse.act("action.accept_zones")
    drag(mouse.view, on_word(opened, "وزیر", 0), on_word(opened, "خارجهٔ", 4))
    mouse.act("action.add_entity", "ROLE")
    for word in ("ایران", "دوحه"):
        mouse.take_word(word)
        mouse.act("action.add_entity", "GPE")
    mouse.take_word("گفت")
    mouse.act("action.add_event")
    mouse.listed(1)
    mouse.click("وزیر")
    mouse.click("ایران")
    if opened.page.modes.current is not None:
        mouse.strip_key("Escape")
    mouse.take_sentence("آرام")
    mouse.act("action.add_stance")
    mouse.listed(0)
    mouse.click("ایران")
    mouse.strip_key("Digit0")
    made = {(a.kind, a.label): a for a in session.layer}
    assert {kind for kind, _ in made} == {"zone", "entity", "event", "stance"}
    country = next(a for a in session.layer if a.label == "GPE" and session.text[a.start : a.end] == "ایران")
    roles = [(g.role, g.target) for g in made["event", "CONSULT"].arguments]
    assert roles == [("ACTOR", made["entity", "ROLE"].id), ("RECIPIENT", country.id)]
    assert [g.role for g in made["stance", "support"].arguments] == ["HOLDER", "TARGET"]
    mouse.tab(1)
    combo = opened.page.inspector.document.labels.findChild(QComboBox)
    assert combo is not None
    combo.showPopup()
    view = combo.view()
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model().index(2, 0)).center())
    assert session.layer.labels
    mouse.act("action.finish_and_next")
    mouse.act("action.finish_and_next")  # what is missing is told once
    assert session.document_id != first
    assert session.project is not None and first is not None
    assert session.project.set_for(first, session.user).layer.status == "finished"
