"""A question asked at a conflict reaches the annotator at their own annotation, and its answer the conflict: through
bundles, each in the window of whoever works."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.storage.travelling import Team
from tests.ui.adjudicate.conftest import Reviewer
from tests.ui.conftest import Recorder
from tests.ui.team.talking import pane_of, say
from ui import i18n
from ui.main_window import MainWindow
from ui.team.talk import TalkPane

ASKED, ANSWERED = "Why not the whole name?", "I left out the family name."


@pytest.fixture
def team(tmp_path: Path, resources: Path) -> Team:
    """Ali and Babak have read d0 and differ; Rana has a bundle with their work."""
    (tmp_path / "team").mkdir()
    team = Team(tmp_path / "team", (resources / "schema" / "schema.json").read_bytes(), documents=1)
    for name, end, identifier in (("Ali", 3, "e7"), ("Babak", 10, "e1")):
        team.take(name)
        team.work(name, "d0", end=end, identifier=identifier)
        team.merge(team.back(name))
    team.take("Rana")
    return team


def works(window: MainWindow, team: Team, name: str) -> None:
    window.shell.session.close_project()
    window.projects.use_name(name)
    assert window.projects.open(team.place(name))
    window.open_document(1)
    window.page.canvas.setFocus()


def answers_of(pane: TalkPane) -> list[QPushButton]:
    found = [b for b in pane.findChildren(QPushButton) if b.text() == i18n.tr("comments.answer")]
    return [b for b in found if b.isVisible()]


def test_a_question_goes_to_the_annotation_and_its_answer_to_the_conflict(
    window: MainWindow, heard: Recorder, team: Team, qtbot: QtBot
) -> None:
    works(window, team, "Rana")
    rana = Reviewer(window)
    rana.press("Ctrl+2")
    place = rana.bench.current
    assert place is not None and rana.desk.cards.heading.talk.isHidden()
    pane = pane_of(window, qtbot)
    qtbot.waitUntil(lambda: pane.to.count() == 3)
    pane.to.setCurrentIndex(pane.to.findData("Ali"))
    say(pane, ASKED)
    assert not rana.desk.cards.heading.talk.isHidden() and rana.desk.cards.heading.talk.text() == "1"
    window.shell.session.close_project()

    team.merge(team.back("Rana", "asks.ayarb"))
    team.merge(team.out("Ali", "asked.ayarb"), into="Ali")
    works(window, team, "Ali")
    session = window.shell.session
    assert window.page.status.unread.isVisible()
    session.set_focus("e7")
    focus = window.page.inspector.focus
    qtbot.waitUntil(lambda: focus.talk.text() == "1")
    assert not focus.talk.isHidden()
    session.set_focus(None)
    pane = pane_of(window, qtbot)
    (said,) = session.said
    assert (said.about, said.comment.on, said.comment.quote) == ("Ali", "e7", session.text[:3])
    assert said.comment.place == place
    session.go_to_topic(next(iter(pane._read())))
    assert session.focus == "e7"
    qtbot.waitUntil(lambda: bool(answers_of(pane)))
    qtbot.mouseClick(answers_of(pane)[0], Qt.MouseButton.LeftButton)
    say(pane, ANSWERED)
    session.close_project()

    team.merge(team.back("Ali", "answers.ayarb"))
    team.merge(team.out("Rana", "answered.ayarb"), into="Rana")
    works(window, team, "Rana")
    rana.press("Ctrl+2")
    assert rana.bench.current == place
    assert rana.desk.cards.heading.talk.text() == "2"
    assert [(each.comment.author, each.comment.text) for each in session.said] == [("Rana", ASKED), ("Ali", ANSWERED)]
    rana.bench.go_to(None)
    session.go_to_topic(next(iter(pane_of(window, qtbot)._read())))
    assert rana.bench.current == place
