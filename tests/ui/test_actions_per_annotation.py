"""How many actions an annotation takes in the real window, by keys alone; a selection counts as one."""

from __future__ import annotations

import pytest

from models.annotation import Argument
from tests.ui.scripted_annotator import ScriptedAnnotator
from ui.annotate.walk_mode import WalkMode
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


def test_words_anywhere_become_the_filler_of_a_half_built_event(hands: ScriptedAnnotator) -> None:
    """The caret may go as far as it likes while a role that is asked for is empty."""
    choose(hands, "سخن")
    actions(hands, "E", "Alt+A")
    event = hands.session.focused
    choose(hands, "وزیر خارجهٔ")
    assert event is not None and hands.session.focus == event.id
    assert isinstance(hands.modes.current, WalkMode)
    hands.press("5")
    (argument,) = hands.session.layer.annotations[event.id].arguments
    filler = hands.session.layer.annotations[argument.target or ""]
    assert (argument.role, filler.label) == ("ACTOR", "ROLE")
    assert hands.session.text[filler.start : filler.end] == "وزیر خارجهٔ"
    assert isinstance(hands.modes.current, WalkMode), "the next role is asked for"


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


@pytest.fixture
def guessing(hands: ScriptedAnnotator) -> ScriptedAnnotator:
    """An event whose asked roles are filled; the walk stays at a role that could be filled, too."""
    choose(hands, "امروز")
    hands.press("6")
    choose(hands, "سخن")
    actions(hands, "E", "Alt+A", "F", "F")
    mode = hands.modes.current
    assert isinstance(mode, WalkMode) and mode.walk.guessed
    return hands


def test_a_label_key_on_new_words_ends_the_walk(guessing: ScriptedAnnotator) -> None:
    event = guessing.session.focused
    choose(guessing, "وزیر")
    guessing.press("5")
    focused = guessing.session.focused
    assert focused is not None and (focused.label, guessing.modes.current) == ("ROLE", None)
    assert event is not None and guessing.session.layer.annotations[event.id] == event


def test_another_event_on_new_words_ends_the_walk(guessing: ScriptedAnnotator) -> None:
    choose(guessing, "گفت")
    actions(guessing, "E", "Alt+A")
    events = [a for a in guessing.session.layer if a.kind == "event"]
    assert [guessing.session.text[e.start : e.end] for e in events] == ["سخن", "گفت"]
    assert guessing.session.focus == events[1].id


def test_words_selected_beside_the_event_show_no_letters_until_dropped(guessing: ScriptedAnnotator) -> None:
    hinted = guessing.canvas._state.hints
    assert hinted
    guessing.press("Shift+Left")
    assert not guessing.canvas._state.hints
    guessing.press("F")
    assert [len(a.arguments) for a in guessing.session.layer if a.kind == "event"] == [2]
    guessing.press("Escape")
    assert guessing.canvas._state.hints == hinted


def test_tab_passes_guessed_roles_over_and_then_goes_on(guessing: ScriptedAnnotator) -> None:
    event = guessing.session.focus
    for _ in range(9):
        if guessing.modes.current is None:
            break
        guessing.press("Tab")
    assert guessing.modes.current is None
    assert guessing.session.focus not in (None, event)


def test_the_key_of_a_label_that_the_role_accepts_makes_the_selection_its_filler(hands: ScriptedAnnotator) -> None:
    choose(hands, "سخن")
    actions(hands, "E", "Alt+A")
    event = hands.session.focus
    hands.press("Shift+Left")
    hands.press("1")
    after = hands.session.layer.annotations[event or ""]
    assert [a.role for a in after.arguments] == ["ACTOR"]
    assert hands.session.layer.annotations[after.arguments[0].target or ""].label == "PER"
    assert isinstance(hands.modes.current, WalkMode)
