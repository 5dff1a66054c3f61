"""How many actions an annotation takes in the real window, by keys alone; a selection counts as one."""

from __future__ import annotations

import pytest

from models.annotation import Argument
from tests.ui.scripted_annotator import ScriptedAnnotator
from ui.main_window import MainWindow

TEXT = "وزیر خارجهٔ ایران امروز در تهران سخن گفت."


@pytest.fixture
def hands(opened: MainWindow) -> ScriptedAnnotator:
    """The text has two mentions; the next thing to do is an event."""
    annotator = ScriptedAnnotator(opened)
    for word, key in (("ایران", "3"), ("تهران", "3")):
        choose(annotator, word)
        annotator.press(key)
    return annotator


def choose(annotator: ScriptedAnnotator, word: str) -> None:
    start = annotator.session.text.index(word)
    annotator.select(start, start + len(word))


def actions(annotator: ScriptedAnnotator, *keys: str) -> int:
    """Presses ``keys``; returns how many actions they are."""
    before = sum(annotator.tally.actions.values())
    for key in keys:
        annotator.press(key)
    return sum(annotator.tally.actions.values()) - before


def test_an_entity_takes_two(hands: ScriptedAnnotator) -> None:
    before = sum(hands.tally.actions.values())
    choose(hands, "وزیر")
    hands.press("5")
    assert sum(hands.tally.actions.values()) - before == 2
    assert hands.session.focused is not None and hands.session.focused.label == "ROLE"


def test_an_event_with_two_arguments_takes_four_by_alt_and_letter(hands: ScriptedAnnotator) -> None:
    choose(hands, "سخن")
    assert actions(hands, "E", "Alt+A", "F", "F") <= 4
    event = hands.session.focused
    assert event is not None and event.label == "COOPERATE"
    assert {a.role for a in event.arguments} == {"ACTOR", "RECIPIENT"}
    assert {a.target for a in event.arguments} == {"e1", "e2"}


def test_an_event_with_two_arguments_takes_seven_by_typing(hands: ScriptedAnnotator) -> None:
    choose(hands, "سخن")
    assert actions(hands, "E", "C", "O", "O", "Return", "F", "F") <= 7
    event = hands.session.focused
    assert event is not None and event.label == "COOPERATE" and len(event.arguments) == 2


def test_a_stance_takes_four_after_the_selection(hands: ScriptedAnnotator) -> None:
    choose(hands, "سخن گفت")
    assert actions(hands, "S", "1", "F", "F") == 4
    stance = hands.session.focused
    assert stance is not None and stance.label == "support"
    assert {a.role for a in stance.arguments} == {"HOLDER", "TARGET"}


def test_a_boundary_takes_one_per_word(hands: ScriptedAnnotator) -> None:
    choose(hands, "وزیر")
    hands.press("5")
    assert actions(hands, "W") == 1
    focused = hands.session.focused
    assert focused is not None and hands.session.text[focused.start : focused.end] == "وزیر خارجهٔ"


def test_a_role_may_be_said_to_be_missing_and_a_phrase_becomes_its_filler(hands: ScriptedAnnotator) -> None:
    choose(hands, "سخن")
    actions(hands, "E", "Alt+A", "0")
    event = hands.session.focused
    assert event is not None and event.arguments == (Argument("ACTOR", None),)
    hands.press("Shift+Left")
    assert hands.session.selection is not None
    assert hands.session.focus == event.id, "the half-built event stays"
    actions(hands, "Return", "Return")
    after = hands.session.layer.annotations[event.id]
    assert [a.role for a in after.arguments] == ["ACTOR", "RECIPIENT"]
    filler = hands.session.layer.annotations[after.arguments[1].target or ""]
    assert hands.session.text[filler.start : filler.end] == "گفت"


def test_one_undo_takes_back_one_filled_role(hands: ScriptedAnnotator) -> None:
    choose(hands, "سخن")
    actions(hands, "E", "Alt+A", "F", "F", "Ctrl+Z")
    events = [a for a in hands.session.layer if a.kind == "event"]
    assert [len(event.arguments) for event in events] == [1]


def test_an_event_type_is_found_under_the_wrong_keyboard_layout_and_in_three_languages(
    hands: ScriptedAnnotator,
) -> None:
    for letters, label in ((("R", "E", "Q"), "REQUEST"), (("N", "D"), "CONSULT")):  # «دی» typed on a Latin layout
        choose(hands, "سخن")
        actions(hands, "E", *letters, "Return")
        focused = hands.session.focused
        assert focused is not None and focused.label == label
        actions(hands, "Escape", "Ctrl+Z", "Escape")
