"""Deciding with keys in the real window: one action for a choice, and what each key leaves in gold."""

from __future__ import annotations

from pathlib import Path

from models.adjudication.decision import read
from models.annotation import Annotation
from tests.ui.adjudicate.conftest import Reviewer, made, make, reading, span
from tests.ui.conftest import Recorder
from ui.main_window import MainWindow
from ui.session import ANNOTATE


def gold_at(reviewer: Reviewer, words: str, nth: int = 0) -> Annotation | None:
    return next((a for a in reviewer.gold if (a.start, a.end) == span(words, nth) and a.kind == "entity"), None)


def test_what_all_agree_on_becomes_gold_by_itself(reviewer: Reviewer) -> None:
    (agreed,) = reviewer.gold
    assert (agreed.start, agreed.end) == span("تهران")
    assert agreed.decision is not None and read(agreed.decision).rule == "unanimous"
    assert [e.place.type for e in reviewer.bench.conflicts] == ["boundary", "missing", "argument", "label", "label"]
    assert reviewer.bench.entry is reviewer.bench.conflicts[0], "the first open conflict is looked at"


def test_one_key_takes_a_version_and_moves_on(reviewer: Reviewer) -> None:
    before = reviewer.presses
    number = reviewer.number_of("بهرام")
    reviewer.press(number)
    assert reviewer.presses - before == 1
    taken = gold_at(reviewer, "وزیر خارجهٔ")
    assert taken is not None and taken.label == "ROLE" and taken.decision is not None
    decision = read(taken.decision)
    assert (decision.rule, decision.chosen, decision.rejected) == ("reviewer", ("بهرام",), ("مریم",))
    assert (decision.reviewer, decision.blind) == ("نرگس", True)
    assert decision.time and decision.schema and decision.guideline
    entry = reviewer.bench.entry
    assert entry is not None and entry.number == 2


def test_nobody_is_right(reviewer: Reviewer) -> None:
    reviewer.go_to("missing")
    reviewer.press("0")
    assert gold_at(reviewer, "ایران") is None
    (entry,) = [read(each) for each in reviewer.gold.decisions or ()]
    assert (entry.kind, entry.chosen, entry.rejected) == ("entity", ("بهرام",), ("مریم",))
    assert not reviewer.entry("missing").standing.open


def test_union_and_intersection_take_two_keys(reviewer: Reviewer) -> None:
    before = reviewer.presses
    reviewer.press("M", "2")
    assert reviewer.presses - before == 2
    assert gold_at(reviewer, "وزیر خارجهٔ") is not None
    reviewer.press("Ctrl+Z")
    assert gold_at(reviewer, "وزیر خارجهٔ") is None
    reviewer.press("M", "1")
    merged = gold_at(reviewer, "وزیر خارجهٔ ایران")
    assert merged is not None and merged.decision is not None
    assert read(merged.decision).chosen == ("مریم",), "the union is just what one of them had"


def test_part_by_part(reviewer: Reviewer) -> None:
    """Only what differs is asked: the filler of one role."""
    reviewer.go_to("argument", "event")
    reviewer.press("M", "1")
    mode = reviewer.window.page.modes.current
    assert mode is not None and mode.title()[0] == "Place"
    reviewer.press(reviewer.number_of("مریم"))
    event = next(a for a in reviewer.gold if a.kind == "event")
    assert {arg.role for arg in event.arguments} == {"PLACE"}, "the actor waits for its own conflict"
    reviewer.go_to("boundary")
    reviewer.press("1")
    event = next(a for a in reviewer.gold if a.kind == "event")
    assert [arg.role for arg in event.arguments] == ["ACTOR", "PLACE"]


def test_editing_in_place_with_the_tools_of_the_desk(reviewer: Reviewer) -> None:
    session = reviewer.window.shell.session
    reviewer.press("E", reviewer.number_of("بهرام"))
    assert session.tools == ANNOTATE and session.focused is not None
    reviewer.press("W", "W")
    assert session.focused is not None
    edited = session.text[session.focused.start : session.focused.end]
    assert edited == "وزیر خارجهٔ ایران امروز"
    reviewer.press("5", "Return")
    assert session.tools == "adjudicate"
    held = gold_at(reviewer, "وزیر خارجهٔ ایران امروز")
    assert held is not None and held.decision is not None
    decision = read(held.decision)
    assert (decision.rule, decision.chosen, set(decision.rejected)) == ("reviewer", (), {"مریم", "بهرام"})
    assert reviewer.bench.entry is not None and reviewer.bench.entry.number == 2


def test_an_edit_is_taken_back_by_escape(reviewer: Reviewer) -> None:
    before = dict(reviewer.gold.annotations)
    reviewer.press("E", "1", "W", "W", "Escape")
    assert reviewer.gold.annotations == before
    assert reviewer.window.shell.session.tools == "adjudicate"
    assert reviewer.entry("boundary").standing.open


def test_undo_goes_back_to_what_it_took_back(reviewer: Reviewer) -> None:
    first = reviewer.bench.current
    reviewer.press("1", "1")
    reviewer.press("Ctrl+Z", "Ctrl+Z")
    assert reviewer.bench.current == first
    assert len(reviewer.bench.open_entries) == 5
    reviewer.press("Ctrl+Shift+Z")
    assert len(reviewer.bench.open_entries) == 4


def test_a_decision_is_reopened_and_an_agreed_place_decided_otherwise(reviewer: Reviewer) -> None:
    reviewer.press("1", "Shift+Tab", "Delete")
    assert len(reviewer.bench.open_entries) == 5
    reviewer.press("A")
    agreed = next(e for e in reviewer.bench.shown if e.place.agreed)
    reviewer.bench.go_to(agreed.place.id)
    reviewer.press("0")
    assert gold_at(reviewer, "تهران") is None


def test_a_reason_and_a_note_go_with_the_decision(reviewer: Reviewer) -> None:
    reviewer.press("Shift+2", "C", "W", "1", "Return")
    assert reviewer.window.page.canvas.hasFocus()
    assert reviewer.bench.entry is not None and reviewer.bench.entry.standing.open, "typing decides nothing"
    reviewer.press("1")
    decided = reviewer.entry("boundary").standing.decision
    assert decided is not None
    assert (decided.reason, decided.note) == ("slip", "w1")
    reviewer.press("Shift+Tab", "Shift+3")
    decided = reviewer.entry("boundary").standing.decision
    assert decided is not None and (decided.reason, decided.note) == ("ambiguous text", "w1")


def test_a_document_label_is_a_conflict_too(reviewer: Reviewer) -> None:
    reviewer.go_to("label", "document")
    reviewer.press(reviewer.number_of("مریم"))
    assert reviewer.gold.labels["genre"] == "news_report"
    assert not reviewer.entry("label", "document").standing.open


def test_rejecting_what_an_event_uses_asks_what_to_use_instead(reviewer: Reviewer) -> None:
    reviewer.press(reviewer.number_of("مریم"))
    reviewer.go_to("argument", "event")
    reviewer.press(reviewer.number_of("مریم"))
    reviewer.go_to("boundary")
    reviewer.press("0")
    mode = reviewer.window.page.modes.current
    assert mode is not None and "Consult" in mode.title()[1]
    assert gold_at(reviewer, "وزیر خارجهٔ ایران") is not None, "nothing happens before it is answered"
    reviewer.press("0")
    assert gold_at(reviewer, "وزیر خارجهٔ ایران") is None
    event = next(a for a in reviewer.gold if a.kind == "event")
    assert [arg.role for arg in event.arguments] == ["PLACE"]


def test_leaving_the_document_ends_the_editing(reviewer: Reviewer) -> None:
    session = reviewer.window.shell.session
    reviewer.press("E", "1", "W", "Ctrl+PageDown")
    assert session.tools == "adjudicate" and not reviewer.bench.editing
    reviewer.press("E", "1", "W", "Escape")
    assert not [a for a in reviewer.gold if (a.start, a.end) != span("تهران")], "exactly this editing was taken back"


def test_a_merge_asks_for_every_part_that_differs(window: MainWindow, heard: Recorder, tmp_path: Path) -> None:
    """Extent and label differ: the union does not take the label of whoever is first."""
    one = reading("مریم", made("e1", "ROLE", "وزیر خارجهٔ ایران"))
    other = reading("بهرام", made("e1", "ORG", "وزیر خارجهٔ"))
    assert window.projects.open(make(tmp_path / "both.ayar", one, other))
    window.page.canvas.setFocus()
    hands = Reviewer(window)
    hands.press("Ctrl+2", "M", "1")
    mode = window.page.modes.current
    assert mode is not None and mode.title()[0] == "Label"
    hands.press(hands.number_of("بهرام"))
    (merged,) = hands.gold
    assert ((merged.start, merged.end), merged.label) == (span("وزیر خارجهٔ ایران"), "ORG")


def test_what_only_one_has_cannot_be_merged(reviewer: Reviewer) -> None:
    reviewer.go_to("missing")
    reviewer.press("M")
    assert reviewer.window.page.modes.current is None
    assert reviewer.entry("missing").standing.open
