"""Asking and answering beside the text, by keys, as reviewer and as annotator."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from models.annotation import Annotation
from models.comments import Topic
from models.edits import Edit, add
from storage.project import Project
from tests.ui.conftest import Recorder
from tests.ui.team.talking import pane_of, say
from ui import i18n
from ui.main_window import MainWindow

NARGES = "نرگس"


def annotated(path: Path, *authors: str) -> None:
    for author in authors:
        with Project.open(path, user=author) as project:
            mention = Annotation(id="e1", kind="entity", label="ROLE", start=0, end=10)
            project.commit(1, author, Edit("label", (add(mention),)))


def test_the_lead_asks_everyone_or_one(window: MainWindow, heard: Recorder, project_path: Path, qtbot: QtBot) -> None:
    annotated(project_path, "Ali", "Babak")
    assert window.projects.open(project_path)
    window.open_document(1)
    pane = pane_of(window, qtbot)
    assert [pane.to.itemData(n) for n in range(pane.to.count())] == ["", "Ali", "Babak"]
    say(pane, "Which sense?")
    pane.to.setCurrentIndex(2)
    say(pane, "And here?")
    say(pane, "   ")
    project = window.shell.session.project
    assert project is not None
    said = [(s.about, s.comment.author, s.comment.text) for s in project.comments(1)]
    assert said == [
        ("Ali", NARGES, "Which sense?"), ("Babak", NARGES, "Which sense?"), ("Babak", NARGES, "And here?"),
    ]  # fmt: skip
    assert not window.page.status.unread.isVisible(), "nobody has to read their own words"
    QTest.keyClick(pane.field, Qt.Key.Key_Escape)
    assert window.page.canvas.hasFocus()
    back = next(b for b in pane.findChildren(QPushButton) if b.text() == i18n.tr("comments.take_back"))
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert len(project.comments(1)) == 2
    assert heard.shown == []


def test_the_annotator_reads_answers_and_undoes(
    window: MainWindow, heard: Recorder, project_path: Path, qtbot: QtBot
) -> None:
    annotated(project_path, NARGES)
    with Project.open(project_path, user="Leila") as lead:
        lead.set_setting("owner", "Leila")
        lead.comment(1, NARGES, "Why is this a role?", "e1", "وزیر خارجه")
        lead.comment(3, NARGES, "Please finish.")
    assert window.projects.open(project_path)
    window.open_document(2)
    assert window.page.status.unread.isVisible()
    qtbot.mouseClick(window.page.status.unread, Qt.MouseButton.LeftButton)
    assert window.shell.session.document_id == 1
    pane = window.team.talk
    assert pane is not None
    qtbot.waitUntil(lambda: "1" in window.page.status.unread.text())
    answer = next(b for b in pane.findChildren(QPushButton) if b.text() == i18n.tr("comments.answer"))
    qtbot.mouseClick(answer, Qt.MouseButton.LeftButton)
    say(pane, "It names an office.")
    session = window.shell.session
    project = session.project
    assert project is not None
    assert [(s.comment.author, s.comment.on) for s in project.comments(1)] == [("Leila", "e1"), (NARGES, "e1")]
    window.page.canvas.setFocus()
    QTest.keyClick(window.page.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [s.comment.author for s in project.comments(1)] == ["Leila"]
    QTest.keyClick(window.page.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.layer.annotations == {}
    assert [s.comment.author for s in project.comments(1)] == ["Leila"], "what others said is not hers to undo"


def test_a_question_about_the_focus_leads_back_to_it(opened: MainWindow, qtbot: QtBot) -> None:
    session = opened.shell.session
    opened.open_document(1)
    session.commit(Edit("label", (add(Annotation(id="e1", kind="entity", label="ROLE", start=0, end=10)),)))
    session.set_focus("e1")
    pane = pane_of(opened, qtbot)
    say(pane, "Is this right?")
    session.set_focus(None)
    project = session.project
    assert project is not None
    (said,) = project.comments(1)
    assert (said.comment.on, said.comment.quote) == ("e1", session.text[:10])
    session.go_to_topic(Topic(session.user, "e1"))
    assert session.focus == "e1"
    QTest.keyClick(pane.field, Qt.Key.Key_F9)
    assert not pane.isVisible()
