"""While names are hidden, nothing that can be seen, pointed at or read aloud names an annotator."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QEvent, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from models.adjudication.verdict import Take
from models.annotation_set import IN_PROGRESS
from models.record import Record
from storage.project import Project
from tests.storage.building import finish
from tests.ui.adjudicate.conftest import A, B, Reviewer, document, made, make, reading
from tests.ui.conftest import Recorder
from ui import i18n
from ui.main_window import MainWindow

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
NAMES = ("مریم", "بهرام", "زهرا", "Kaveh")
SPEECH = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)


def said_by(widget: QWidget) -> Iterator[str]:
    """Whatever a widget says, or would say to a pointer or a screen reader; also of menus that are shut."""
    yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.windowTitle())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    for name in ("text", "title", "placeholderText", "toPlainText"):
        words = getattr(widget, name, None)
        if callable(words) and isinstance(said := words(), str):
            yield said
    reader = QAccessible.queryAccessibleInterface(widget)
    if reader is not None:
        yield from (reader.text(kind) for kind in SPEECH)
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        yield from rows_of(model)
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    for action in widget.actions():
        yield from words_of(action)


def rows_of(model: QAbstractItemModel) -> Iterator[str]:
    for n in range(model.rowCount()):
        columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
        for column in range(columns):
            yield from (str(model.data(model.index(n, column), role) or "") for role in ROLES)


def words_of(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip(), action.statusTip())


def everything() -> Iterator[tuple[str, str]]:
    """The words of every widget of the application with the kind of widget, in view or not; menus as if opened."""
    for top in QApplication.topLevelWidgets():
        for menu in top.findChildren(QMenu):
            menu.aboutToShow.emit()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for top in QApplication.topLevelWidgets():
        for widget in (top, *top.findChildren(QWidget)):
            for words in said_by(widget):
                yield type(widget).__name__, words


def leaks() -> set[tuple[str, str]]:
    return {(where, words) for where, words in everything() if any(name in words for name in NAMES)}


def team(path: Path) -> Path:
    """Two have finished, one is at it, one has it assigned; one of them decided in another document; all were asked."""
    make(path, A, B)
    started = reading("زهرا", made("e1", "ROLE", "وزیر خارجهٔ"))
    started.status = IN_PROGRESS
    with Project.open(path) as project:
        finish(project.add([Record(document("k0"), started)]))
        finish(project.add([Record(document("k2"), layer) for layer in (A, B)]))
        project.person("Kaveh")
        number = project.document_id("k2")
        assert number is not None
        project.settle(number)
    with Project.open(path, user="مریم") as project:
        table = project.adjudication(number)
        for place in table.open:
            chosen = place.place.versions[0].authors[0]
            project.decide(number, place.place, Take(chosen), project.given(blind=False))
    with Project.open(path, user="نرگس") as project:
        for about in ("مریم", "بهرام", "زهرا"):
            project.comment(1, about, f"چرا؟ {len(about)}", quote="دوحه")
        project.comment(1, "مریم", "و این؟", on="e4", quote="دوحه")
    with Project.open(path, user="مریم") as project:
        project.comment(1, "مریم", "چون شهر است.", on="e4", quote="دوحه")
    return path


@pytest.fixture
def blind(window: MainWindow, heard: Recorder, tmp_path: Path) -> Reviewer:
    assert window.projects.open(team(tmp_path / "work.ayar"))
    window.open_document(1)
    window.page.canvas.setFocus()
    hands = Reviewer(window)
    hands.press("Ctrl+2")
    return hands


def test_no_annotator_is_named_anywhere(blind: Reviewer, heard: Recorder, qtbot: QtBot) -> None:
    bench, window = blind.bench, blind.window
    assert leaks() == set()
    blind.press("F9")
    pane = window.team.talk
    assert pane is not None
    qtbot.waitUntil(pane.isVisible)
    qtbot.waitUntil(lambda: pane.to.count() > 2)
    assert leaks() == set()
    shown = {words for _, words in everything()}
    assert any(i18n.tr("adjudicate.annotator", letter="C") in words for words in shown), "who has not finished, too"
    window.page.canvas.setFocus()
    for _ in bench.entries:
        blind.press("Tab")
        assert leaks() == set()
    blind.press("1", "Shift+Tab", "C")
    window.page.canvas.setFocus()
    assert leaks() == set()
    blind.press("V")
    assert leaks() == set()
    blind.press("V", "V", "P")
    assert leaks() == set()
    blind.press("Escape")
    window.page.canvas.setFocus()
    blind.press("E")
    assert leaks() == set(), "the annotator's tools are in hand"
    blind.press("Escape")
    blind.press("Ctrl+Return")
    assert leaks() == set()
    assert not [words for _, words in heard.shown if any(name in words for name in NAMES)]


def test_names_come_with_their_key_and_outside(blind: Reviewer, qtbot: QtBot) -> None:
    blind.press("F9")
    qtbot.waitUntil(lambda: blind.window.team.talk is not None and blind.window.team.talk.isVisible())
    blind.window.page.canvas.setFocus()
    blind.press("N")
    qtbot.waitUntil(lambda: any("مریم" in words for _, words in leaks()))
    blind.press("N")
    qtbot.waitUntil(lambda: leaks() == set())
    blind.press("Ctrl+1")
    qtbot.waitUntil(lambda: any("بهرام" in words for _, words in leaks()))


def test_people_are_listed_by_letter(blind: Reviewer, qtbot: QtBot) -> None:
    blind.press("F9")
    pane = blind.window.team.talk
    assert pane is not None
    qtbot.waitUntil(lambda: pane.to.count() > 2)
    hidden = blind.window.shell.session.naming.hidden
    people = [pane.to.itemData(n) for n in range(1, pane.to.count())]
    assert people == sorted(people, key=lambda name: hidden[name])
    assert set(people) == {"مریم", "بهرام", "زهرا"}
