"""Suggestions in the window: dashed and nobody's, decided by one key each, remembered, and given back by undo."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.annotation import Annotation
from models.document import Document, text_hash
from models.edits import Edit, add
from models.record import Record
from models.suggest.suggestion import Suggestion
from storage.project import Project
from tests.ui.conftest import Recorder
from tests.ui.scripted_annotator import ScriptedAnnotator
from ui.i18n import plain
from ui.main_window import MainWindow
from ui.suggest.desk import BY_SHARE, FIRST_PASS, SHARE, UNTIL_FINISHED

TEXT = (
    "وزیر خارجه ایران وارد تهران شد. کاظم رستگار در ایران ماند.\n"
    "ساعتی بعد کاظم رستگار به دوحه رفت و در دوحه گفت که ایران آرام است.\n"
    "فردا کاظم رستگار به تهران برمی‌گردد."
)


@pytest.fixture
def hands(window: MainWindow, heard: Recorder, tmp_path: Path, resources: Path, qtbot: QtBot) -> ScriptedAnnotator:
    path = tmp_path / "s.ayar"
    with Project.create(path, (resources / "schema" / "schema.json").read_bytes(), "خام") as project:
        records = [Record(document(n)) for n in range(2)]
        assert [step.done for step in project.add(records)]
    assert window.projects.open(path)
    window.commands.late.load()
    window.page.canvas.setFocus()
    annotator = ScriptedAnnotator(window)
    qtbot.waitUntil(lambda: bool(annotator.session.offers.open))
    annotator.window.activateWindow()
    return annotator


def document(n: int) -> Document:
    text = f"{TEXT}\nسند {n}"
    return Document(key=f"k{n}", text=text, text_sha256=text_hash(text), language="fa", title=f"خبر {n}")


def words(hands: ScriptedAnnotator, suggestion: Suggestion | None) -> tuple[str, str] | None:
    return (suggestion.label, hands.session.text[suggestion.start : suggestion.end]) if suggestion else None


def offered(hands: ScriptedAnnotator) -> list[tuple[str, str] | None]:
    return [words(hands, s) for s in hands.session.offers.visible]


def made(hands: ScriptedAnnotator) -> list[tuple[str, str]]:
    return [(a.label, hands.session.text[a.start : a.end]) for a in hands.session.layer if a.kind == "entity"]


def go_to(hands: ScriptedAnnotator, label: str, text: str) -> Suggestion:
    """N until it is the one looked at."""
    for _ in hands.session.offers.visible:
        hands.press("N")
        if words(hands, hands.session.offers.current) == (label, text):
            current = hands.session.offers.current
            assert current is not None
            return current
    raise AssertionError(f"{text} is not suggested")


def project_of(hands: ScriptedAnnotator) -> Project:
    assert hands.session.project is not None
    return hands.session.project


def outcomes(hands: ScriptedAnnotator) -> list[tuple[str, str, str | None]]:
    return [(r.outcome.action, r.outcome.label, r.outcome.chosen) for r in project_of(hands).suggestions.outcomes()]


def test_they_are_there_without_being_anybodys(hands: ScriptedAnnotator) -> None:
    assert ("GPE", "ایران") in offered(hands)
    assert (made(hands), hands.session.offers.current) == ([], None)
    assert not project_of(hands).set_for(hands.session.document_id or 0, "نرگس").layer.annotations
    scenes = [line for i in range(len(hands.canvas.page.blocks)) for line in hands.canvas.page.scene(i)]
    assert len({m.annotation.id for line in scenes for m in line.offers}) == len(hands.session.offers.open)
    assert not [m for line in scenes for m in line.marks]
    tags = [m.tag.text for line in scenes for m in line.offers if m.tag]
    assert tags and all(tag.endswith("?") for tag in tags)


def test_space_accepts_with_origin_and_goes_on(hands: ScriptedAnnotator) -> None:
    current = go_to(hands, "GPE", "تهران")
    hands.press("Space")
    ((label, text),) = made(hands)
    assert (label, text) == ("GPE", "تهران")
    (annotation,) = hands.session.layer
    assert annotation.origin is not None
    assert (annotation.origin["recommender"], annotation.origin["action"]) == ("gazetteer", "accepted")
    following = hands.session.offers.current
    assert following is not None and following.start >= current.end
    assert outcomes(hands) == [("accepted", "GPE", "GPE")]
    stored = project_of(hands).set_for(hands.session.document_id or 0, "نرگس").layer
    assert list(stored.annotations) == [annotation.id]


def test_undo_gives_an_accepted_one_back(hands: ScriptedAnnotator, qtbot: QtBot) -> None:
    before = offered(hands)
    go_to(hands, "GPE", "تهران")
    hands.press("Space")
    qtbot.waitUntil(lambda: len(offered(hands)) < len(before))
    hands.press("Ctrl+Z")
    qtbot.waitUntil(lambda: offered(hands) == before)
    assert (made(hands), outcomes(hands)) == ([], [])


def test_x_rejects_remembers_it_and_undo_brings_it_back(hands: ScriptedAnnotator, qtbot: QtBot) -> None:
    current = go_to(hands, "GPE", "تهران")
    hands.press("X")
    assert current.place not in {s.place for s in hands.session.offers.open}
    assert outcomes(hands) == [("rejected", "GPE", None)]
    hands.press("Ctrl+Z")
    assert outcomes(hands) == []
    assert words(hands, hands.session.offers.current) == ("GPE", "تهران")
    hands.press("Ctrl+Shift+Z")
    qtbot.waitUntil(lambda: outcomes(hands) == [("rejected", "GPE", None)])
    assert current.place not in {s.place for s in hands.session.offers.open}


def test_a_rejected_one_stays_away_when_the_document_is_opened_again(hands: ScriptedAnnotator, qtbot: QtBot) -> None:
    current = go_to(hands, "GPE", "تهران")
    hands.press("X")
    here = hands.session.document_id or 0
    hands.session.open_document(here)
    qtbot.waitUntil(lambda: bool(hands.session.offers.open))
    assert current.place not in {s.place for s in hands.session.offers.open}


def test_undo_takes_an_edit_back_before_an_older_rejection(hands: ScriptedAnnotator) -> None:
    go_to(hands, "GPE", "تهران")
    for key in ("X", "Space", "Ctrl+Z"):
        hands.press(key)
    assert (made(hands), outcomes(hands)) == ([], [("rejected", "GPE", None)])
    hands.press("Ctrl+Z")
    assert outcomes(hands) == []


def test_a_label_key_accepts_with_that_label(hands: ScriptedAnnotator) -> None:
    go_to(hands, "GPE", "تهران")
    hands.press("2")
    assert made(hands) == [("ORG", "تهران")]
    assert outcomes(hands) == [("edited", "GPE", "ORG")]


def test_a_selection_wins_over_a_suggestion(hands: ScriptedAnnotator) -> None:
    go_to(hands, "GPE", "تهران")
    start = TEXT.index("کاظم رستگار")
    hands.canvas.select(start, start + len("کاظم رستگار"))
    assert hands.session.offers.current is None
    hands.press("1")
    assert made(hands) == [("PER", "کاظم رستگار")]


def test_new_work_is_suggested_in_the_rest_and_elsewhere(hands: ScriptedAnnotator, qtbot: QtBot) -> None:
    start = TEXT.index("کاظم رستگار")
    hands.canvas.select(start, start + len("کاظم رستگار"))
    hands.press("1")
    qtbot.waitUntil(lambda: offered(hands).count(("PER", "کاظم رستگار")) == 2)
    other = project_of(hands).document_ids()[1]
    hands.session.open_document(other)
    qtbot.waitUntil(lambda: offered(hands).count(("PER", "کاظم رستگار")) == 3)


def test_what_was_just_labelled_is_not_suggested_there(hands: ScriptedAnnotator) -> None:
    start = TEXT.index("تهران")
    hands.canvas.select(start, start + len("تهران"))
    hands.press("4")
    assert not [s for s in hands.session.offers.open if (s.start, s.end) == (start, start + len("تهران"))]


def test_n_and_shift_n_walk_and_space_begins(hands: ScriptedAnnotator) -> None:
    several = hands.session.offers.visible
    hands.press("Space")
    assert (hands.session.offers.current, made(hands)) == (several[0], [])
    hands.press("N")
    assert hands.session.offers.current == several[1]
    for _ in range(2):
        hands.press("Shift+N")
    assert hands.session.offers.current == several[-1]
    hands.press("Escape")
    assert hands.session.offers.current is None


def test_t_hides_and_shows_them(hands: ScriptedAnnotator, qtbot: QtBot) -> None:
    toggle = hands.window.page.top.suggestions
    count = len(hands.session.offers.open)
    assert toggle.isChecked() and toggle.text() == f"Suggestions {count}"
    hands.press("T")
    assert (offered(hands), toggle.isChecked(), toggle.text()) == ([], False, f"Suggestions {count}")
    assert not any(line.offers for i in range(len(hands.canvas.page.blocks)) for line in hands.canvas.page.scene(i))
    qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert len(offered(hands)) == count


def test_all_sure_ones_are_previewed_and_accepted_as_one_edit(hands: ScriptedAnnotator, qtbot: QtBot) -> None:
    hands.press("Shift+Space")
    panel = hands.window.commands.late.suggestions.desk.sure
    assert panel.isVisible() and made(hands) == []
    sure = [s for s in hands.session.offers.visible if s.score >= 0.8]
    assert panel.offered == sure and sure
    panel.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert made(hands) == [words(hands, s) for s in sure[1:]]
    assert len(project_of(hands).history(hands.session.document_id or 0)) == 1
    hands.press("Ctrl+Z")
    assert made(hands) == []


def test_another_threshold_lists_others_and_escape_leaves_all(hands: ScriptedAnnotator) -> None:
    hands.press("Shift+Space")
    panel = hands.window.commands.late.suggestions.desk.sure
    least = len(panel.offered)
    for _ in range(2):
        QTest.keyClick(panel.list, Qt.Key.Key_Minus)
    assert len(panel.offered) >= least
    assert len(panel.offered) == len([s for s in hands.session.offers.visible if s.score >= 0.5])
    QTest.keyClick(panel.list, Qt.Key.Key_Escape)
    assert not panel.isVisible() and made(hands) == []


def test_a_click_looks_at_one_and_its_card_decides(hands: ScriptedAnnotator, qtbot: QtBot) -> None:
    suggestion = next(s for s in hands.session.offers.visible if words(hands, s) == ("GPE", "تهران"))
    box = hands.canvas.page.first_box(suggestion.start, suggestion.end)
    at = QPointF(box.left + box.width / 2, box.top + box.height / 2 - hands.canvas.scroll_place.top).toPoint()
    qtbot.mouseClick(hands.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert hands.session.offers.current == suggestion
    hands.canvas.grab()
    keys = {action: hit for hit, action in hands.canvas.offering.hits}
    qtbot.mouseClick(
        hands.canvas.viewport(), Qt.MouseButton.LeftButton, pos=keys["action.accept_suggestion"].center().toPoint()
    )
    assert made(hands) == [("GPE", "تهران")]


def test_documents_are_without_them_on_purpose(hands: ScriptedAnnotator) -> None:
    desk = hands.window.commands.late.suggestions.desk
    project_of(hands).set_setting(SHARE, 100)
    desk.use_settings()
    assert (hands.session.offers.withheld, offered(hands)) == (BY_SHARE, [])
    project_of(hands).set_setting(SHARE, 0)
    project_of(hands).set_setting(FIRST_PASS, True)
    desk.use_settings()
    assert (hands.session.offers.withheld, offered(hands)) == (UNTIL_FINISHED, [])
    hands.window.page.desk.finish()
    assert hands.session.offers.withheld == "" and offered(hands)


def test_a_cleaner_boundary_is_taken_by_one_key_and_its_rule_is_kept(hands: ScriptedAnnotator, qtbot: QtBot) -> None:
    at = TEXT.index("ایران وارد")
    hands.canvas.select(at - 1, at + len("ایران"))  # with the space before it
    qtbot.waitUntil(lambda: hands.session.offers.boundary is not None)
    assert hands.session.selection == (at - 1, at + len("ایران"))  # nothing by itself
    hands.press("U")
    assert hands.session.selection == (at, at + len("ایران"))
    hands.press("3")
    (found,) = hands.session.layer
    assert found.origin is not None
    assert found.origin["boundary"] == {"rule": "punctuation", "version": 1, "from": [at - 1, at + len("ایران")]}


def test_decisions_are_said_aloud(hands: ScriptedAnnotator, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    hands.window.announcer.speak = lambda sentence, _: said.append(sentence)
    current = go_to(hands, "GPE", "تهران")
    assert any("تهران" in each and "Suggestion" in each for each in said), said
    said.clear()
    hands.press("X")
    assert any(each.startswith("Rejected") and "تهران" in each for each in said), said
    said.clear()
    hands.press("Space")
    assert any(each.startswith("Accepted") for each in said), said
    assert current is not None


def test_the_role_picker_says_whom_a_pronoun_may_stand_for(opened: MainWindow) -> None:
    opened.commands.late.load()
    session, text = opened.shell.session, opened.shell.session.text
    made = [
        Annotation(id=f"e{n}", kind="entity", label="PER", start=text.index(w), end=text.index(w) + len(w))
        for n, w in enumerate(("وزیر خارجهٔ ایران", "او "), 1)
    ]
    trigger = text.index("رفت")
    made.append(Annotation(id="v1", kind="event", label="CONSULT", start=trigger, end=trigger + 3))
    assert session.commit(Edit("label", tuple(add(replace(a, end=a.end - (a.id == "e2"))) for a in made)))
    session.set_focus("v1")
    opened.shell.actions.trigger("action.fill_roles")
    mode = opened.page.modes.current
    assert mode is not None
    told = [plain(hint.words) for hint in mode.rows()[0]]
    assert "او = وزیر خارجهٔ ایران?" in told, told
