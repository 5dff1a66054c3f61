"""The history of an annotation says what was done, not only that something was."""

from __future__ import annotations

from models.annotation import EVENT
from tests.ui.scripted_annotator import ScriptedAnnotator
from ui.i18n import plain
from ui.main_window import MainWindow


def told(hands: ScriptedAnnotator, annotation: str | None) -> list[str]:
    """What the lines say, the first edit first."""
    history = hands.window.page.inspector.focus.history
    history.renew(annotation)
    lines = [line for line in history._kept if not line.isHidden()]
    return [plain(line._what.text()) for line in lines][::-1]


def test_each_line_names_what_an_edit_changed(opened: MainWindow) -> None:
    hands = ScriptedAnnotator(opened)
    for word, keys in (("ایران", ("3",)), ("سخن", ("E", "Alt+A", "F", "0", "H", "2", "F", "W"))):
        start = hands.session.text.index(word)
        hands.select(start, start + len(word))
        for key in keys:
            hands.press(key)
    for key in ("R", "1", "Backspace", "Escape"):
        hands.press(key)
    (event,) = [a for a in hands.session.layer if a.kind == EVENT]
    assert told(hands, event.id) == [
        "New event: Cooperate",
        "Actor: ایران",
        "Recipient: Not in the text",
        "Polarity: Negative",
        "Doubt flag",
        "Moving a boundary: سخن گفت",
        "Actor: –",
    ]
    assert told(hands, "e1") == ["Labelling: GPE"]


def test_pressing_what_is_chosen_already_is_no_edit(opened: MainWindow) -> None:
    hands = ScriptedAnnotator(opened)
    hands.select(0, 4)
    for key in ("5", "H", "1"):
        hands.press(key)
    focused = hands.session.focused
    assert focused is not None
    assert told(hands, focused.id) == ["Labelling: Role"]
