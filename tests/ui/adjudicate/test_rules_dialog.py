"""Rules from the window: seen first, then done as one edit that undo takes back; what a person decided stays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.adjudication.decision import read
from tests.ui.adjudicate.conftest import A, B, Reviewer, make
from tests.ui.conftest import Recorder
from ui.adjudicate.rules_dialog import RulesDialog, _rest
from ui.main_window import MainWindow


@pytest.fixture
def three(window: MainWindow, heard: Recorder, tmp_path: Path) -> Reviewer:
    """Two against one everywhere."""
    third = replace(A, author="زهرا", annotations=dict(A.annotations), labels=dict(A.labels))
    assert window.projects.open(make(tmp_path / "work.ayar", A, B, third))
    window.page.canvas.setFocus()
    hands = Reviewer(window)
    hands.press("Ctrl+2")
    return hands


def test_a_rule_is_seen_then_done_then_taken_back(three: Reviewer, qtbot: QtBot) -> None:
    three.press("0")
    before = three.gold.annotations
    dialog = RulesDialog(three.window.shell, three.window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not dialog.running and dialog.report is not None)
    assert dialog.report is not None
    assert dialog.report.decided == dialog.model.rowCount() > 4
    assert three.gold.annotations == before, "looking writes nothing"
    dialog.take()
    qtbot.waitUntil(lambda: dialog.applied)
    three.window.shell.session.take_over()
    made = three.gold
    rules = {read(a.decision).rule for a in made if a.decision is not None}
    assert rules == {"unanimous", "majority"}
    assert [e.number for e in three.bench.conflicts if e.standing.decision and e.standing.decision.human] == [1]
    assert not three.bench.open_entries
    three.press("Ctrl+Z", "Ctrl+Z")
    assert three.gold.annotations == before


def test_another_rule_is_looked_at_at_once(three: Reviewer, qtbot: QtBot) -> None:
    dialog = RulesDialog(three.window.shell, three.window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.rule.setCurrentIndex(0)
    qtbot.waitUntil(lambda: not dialog.running and dialog.report is not None)
    assert dialog.report is not None and dialog.report.rule == "unanimous"
    assert not dialog.votes.isVisible()
    three.press("Escape")


def test_what_stays_and_what_is_passed_over_is_told(three: Reviewer, qtbot: QtBot) -> None:
    dialog = RulesDialog(three.window.shell, three.window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not dialog.running and dialog.report is not None)
    assert dialog.report is not None
    told = _rest(replace(dialog.report, left=3, others=1, sealed=2, not_ready=12))
    assert told.endswith(
        "3 places that a rule decided before stay, though they would not be decided now"
        " · 12 documents are not ready · 2 documents are sealed · 1 document is for other reviewers"
    )
    assert "reviewers" not in _rest(dialog.report)
