"""The same again: earlier decisions are shown and cited, contradicting one asks why, alike conflicts go together."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from models.adjudication.decision import read
from tests.ui.adjudicate.conftest import Reviewer, span
from tests.ui.conftest import Recorder
from tests.ui.looking import come_to_rest
from ui.adjudicate.ask_mode import AskMode
from ui.adjudicate.revised_dialog import RevisedDialog


@pytest.fixture
def booked(reviewer: Reviewer, qtbot: QtBot) -> Reviewer:
    """With the index of precedents made."""
    qtbot.waitUntil(lambda: reviewer.desk.book.index is not None)
    return reviewer


def next_document(reviewer: Reviewer, qtbot: QtBot) -> None:
    """The other document says the same words."""
    come_to_rest(reviewer.window)
    reviewer.press("Ctrl+PageDown")


def test_the_same_verdict_for_all_alike_is_seen_counted_and_one_undo(
    booked: Reviewer, qtbot: QtBot, heard: Recorder
) -> None:
    session = booked.window.shell.session
    booked.press(booked.number_of("بهرام"), "P")
    panel = booked.desk.alike
    qtbot.waitUntil(panel.isVisible)
    (found,) = panel.chosen
    assert found.document_id != session.document_id and found.surface == "وزیر خارجهٔ ایران"
    booked.press("Space")
    assert not panel.chosen
    booked.press("Space", "Return")
    qtbot.waitUntil(lambda: not booked.window.shell.jobs.running)
    assert booked.window.page.canvas.hasFocus()
    assert session.project is not None
    there = session.project.gold(found.document_id)
    (made,) = [a for a in there if (a.start, a.end) == span("وزیر خارجهٔ")]
    assert made.decision is not None and read(made.decision).chosen == ("بهرام",)
    booked.press("Ctrl+Z", "Ctrl+Z")
    assert heard.shown[-1][0] == "warn", "it is said that this is about other documents"
    assert not [a for a in session.project.gold(found.document_id) if (a.start, a.end) == span("وزیر خارجهٔ")]
    assert not booked.entry("boundary").standing.open, "the decision that it was like stays"
    booked.press("Ctrl+Z")
    assert booked.entry("boundary").standing.open


def test_nothing_is_like_it(booked: Reviewer, heard: Recorder) -> None:
    booked.press("P")
    assert heard.shown[-1][0] == "info" and "like this" in heard.shown[-1][1]


def test_a_precedent_is_shown_and_cited(booked: Reviewer, qtbot: QtBot) -> None:
    booked.press("Shift+1", booked.number_of("بهرام"))
    first = booked.entry("boundary").place.id
    next_document(booked, qtbot)
    (found,) = booked.desk.cards.past.found
    assert found.same and found.precedent.id == first
    booked.press("X", booked.number_of("بهرام"))
    decision = booked.entry("boundary").standing.decision
    assert decision is not None and decision.cites == first


def test_against_a_precedent_a_reason_is_asked_for(booked: Reviewer, qtbot: QtBot) -> None:
    booked.press(booked.number_of("بهرام"))
    next_document(booked, qtbot)
    booked.press(booked.number_of("مریم"))
    assert isinstance(booked.window.page.modes.current, AskMode)
    assert booked.entry("boundary").standing.open, "nothing is decided before it is answered"
    booked.press("3")
    decision = booked.entry("boundary").standing.decision
    assert decision is not None and (decision.chosen, decision.reason) == (("مریم",), "ambiguous text")


def test_decisions_on_a_changed_clause_are_listed_for_another_look(booked: Reviewer, qtbot: QtBot) -> None:
    session = booked.window.shell.session
    assert session.project is not None
    clause = booked.desk.cards.clause.clause
    assert clause is not None, "the guideline has a clause on this label"
    booked.press("Shift+1", booked.number_of("بهرام"))
    assert session.project.revised_decisions() == []
    text = session.project.guidelines("en")
    assert text is not None
    mark = f"<!-- id: {clause} -->\n"
    session.project.save_guidelines({"en": text.replace(mark, f"{mark}Otherwise now. ")})
    dialog = RevisedDialog(booked.window.shell, booked.window)
    qtbot.addWidget(dialog)
    (found,) = dialog.found
    assert found.clause == clause and found.annotation is not None
    dialog.take()
    assert dialog.chosen is found
    booked.bench.look_at(found.annotation, found.place)
    assert booked.bench.entry is not None and booked.bench.entry.place.type == "boundary"
