"""B says whom a mention stands for; mentions of one thing light up together, are merged and parted."""

from __future__ import annotations

import pytest

from models.annotation import Annotation
from models.things import entities_of, reference_of
from storage.project import Project
from tests.ui.conftest import Recorder
from tests.ui.scripted_annotator import ScriptedAnnotator
from ui import i18n
from ui.annotate.jump_mode import JumpMode
from ui.keyboard import chord
from ui.main_window import MainWindow


@pytest.fixture
def hands(opened: MainWindow, heard: Recorder) -> ScriptedAnnotator:
    """Three mentions, two of them «تهران»; the last one has the focus."""
    annotator = ScriptedAnnotator(opened)
    text = annotator.session.text
    first = text.index("تهران")
    for start, length in ((text.index("ایران"), 5), (first, 5), (text.index("تهران", first + 1), 5)):
        annotator.select(start, start + length)
        annotator.press("3")
    return annotator


def test_b_offers_whom_a_mention_may_stand_for(hands: ScriptedAnnotator) -> None:
    hands.press("B")
    hands.press("Return")
    focused = hands.session.focused
    assert focused is not None
    assert reference_of(focused)


def test_mentions_that_are_written_alike_are_told_apart_by_the_words_around_them(hands: ScriptedAnnotator) -> None:
    text, codes = hands.session.text, []
    third = text.index("تهران", text.index("دوحه"))
    hands.select(third, third + 5)
    hands.press("3")
    hands.press("B")
    codes = [i18n.plain(row.code) for row in hands.window.commands._opened_palette().model.rows if row.title == "تهران"]
    hands.press("Escape")
    assert [code for code in codes if "«تهران» سخن" in code] and [code for code in codes if "از «تهران» به" in code]


def test_a_known_name_comes_before_the_same_words_that_stand_for_nothing(hands: ScriptedAnnotator) -> None:
    start = hands.session.text.index("ایران")
    hands.session.set_focus("e1")
    assert hands.session.text[start : start + 5] == "ایران"
    hands.press("B")
    hands.press("Return")
    assert reference_of(hands.session.layer.annotations["e1"]) == "IRN"


def test_a_typed_name_finds_a_country_in_any_language(hands: ScriptedAnnotator) -> None:
    hands.press("B")
    for letter in "OMAN":
        hands.press(letter)
    hands.press("Return")
    focused = hands.session.focused
    assert focused is not None
    assert reference_of(focused) == "OMN"


def test_mentions_of_one_thing_light_up_and_are_parted(hands: ScriptedAnnotator) -> None:
    things = hands.window.commands.late.things
    for identifier in ("e2", "e3"):
        hands.session.set_focus(identifier)
        things._take("IRN")
    assert hands.canvas._state.kin == {"e2"}
    things.part()
    assert {name: len(found) for name, found in entities_of(hands.session.layer).items()} == {"IRN": 1, "GPE-1": 1}
    assert not hands.canvas._state.kin


def test_merging_moves_every_mention_and_a_new_entity_is_kept_in_the_project(hands: ScriptedAnnotator) -> None:
    things = hands.window.commands.late.things
    things._take("new:")
    assert list(entities_of(hands.session.layer)) == ["GPE-1"]
    things._merge("GPE-1", "IRN")
    assert list(entities_of(hands.session.layer)) == ["IRN"]
    assert hands.session.project is not None
    with Project.open(hands.session.project.path, write=False) as project:
        assert "GPE-1" in project.registry()
        assert "OMN" in project.registry()


def test_g_jumps_to_a_mention_by_its_letter(hands: ScriptedAnnotator) -> None:
    hands.press("G")
    letters = dict(hands.canvas._state.hints)
    hands.press(letters["e1"])
    assert hands.session.focus == "e1"
    assert not hands.canvas._state.hints


def test_the_first_of_two_letters_leaves_only_its_pairs_on_show(hands: ScriptedAnnotator) -> None:
    mentions = [Annotation(id=f"m{n}", kind="entity", label="PER", start=n, end=n + 1) for n in range(20)]
    gone: list[Annotation] = []
    jump = JumpMode(hands.canvas, mentions, gone.append, lambda: None)
    every = dict(hands.canvas._state.hints)
    pair = next(hint for hint in every.values() if len(hint) == 2)
    jump.handle(chord(f"Key{pair[0]}"))
    assert hands.canvas._state.hints == {name: hint for name, hint in every.items() if hint[0] == pair[0]}
    jump.handle(chord(f"Key{pair[1]}"))
    assert [every[each.id] for each in gone] == [pair]
