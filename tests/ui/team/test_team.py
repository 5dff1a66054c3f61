"""People, assignments, batches and bundles in the real window, with real keys and files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.annotation import Annotation
from models.edits import Edit, add
from storage.assigning import Wanted
from storage.project import Filter, Project
from tests.storage.building import finish
from tests.ui.conftest import Recorder
from ui.main_window import MainWindow
from ui.team.assign import AssignDialog
from ui.team.batches import BatchesDialog
from ui.team.bundle_in import BundleIn
from ui.team.bundle_out import BundleOut
from ui.team.people import PeopleDialog


@pytest.fixture
def project(opened: MainWindow) -> Project:
    found = opened.shell.session.project
    assert found is not None
    return found


def test_the_team_menu_is_in_the_palette(opened: MainWindow) -> None:
    actions = {action.id: action for action in opened.shell.actions}
    for name in ("people", "assign", "batches", "bundle_make", "bundle_merge"):
        assert opened.shell.actions.enabled(actions[f"action.{name}"])


def test_people_are_added_and_get_roles(opened: MainWindow, project: Project, qtbot: QtBot) -> None:
    dialog = PeopleDialog(opened.shell, opened)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.name, "Sara")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert [(p.name, p.role) for p in project.people()] == [("Sara", "annotator")]
    assert not project.reviewers()
    dialog.role.setFocus()
    QTest.keyClick(dialog.role, Qt.Key.Key_Down)
    dialog.role.activated.emit(dialog.role.currentIndex())
    assert project.reviewers() == ["Sara"]
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.problem.text(), "an empty name is told in place"


def test_assigning_shows_the_load_before_and_can_be_undone(
    opened: MainWindow, project: Project, heard: Recorder, qtbot: QtBot
) -> None:
    dialog = AssignDialog(opened.shell, opened)
    qtbot.addWidget(dialog)
    dialog.show()
    for name in ("Ali", "Babak", "Sara"):
        QTest.keyClicks(dialog.name, name)
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.report is not None)
    assert [dialog.loads.topLevelItem(n).text(1) for n in range(3)] == ["2", "2", "2"]  # type: ignore[union-attr]
    dialog.overlap.setValue(9)
    qtbot.waitUntil(lambda: "9" in dialog.words.text())
    button = dialog.accept_button
    assert button is not None
    assert not button.isEnabled()
    dialog.overlap.setValue(1)
    qtbot.waitUntil(lambda: button.isEnabled())
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert [len(project.assigned(n)) for n in project.document_ids()] == [1, 1, 1]
    assert heard.shown[-1][0] == "info"
    heard.actions[0][1]()
    assert not project.has_assignments()


def test_a_batch_from_the_list(opened: MainWindow, project: Project, qtbot: QtBot) -> None:
    dialog = BatchesDialog(opened.shell, opened, [1, 3])
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.new_name, "first")
    QTest.keyClick(dialog.new_name, Qt.Key.Key_Return)
    assert list(project.document_ids(Filter(batch="first"))) == [1, 3]
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "one")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert project.facets().batches == ("one",)
    QTest.keyClick(dialog.new_name, Qt.Key.Key_Return)
    assert dialog.problem.text()


def sent(window: MainWindow, qtbot: QtBot, place: Path) -> None:
    """A bundle for Ali, made in the dialog."""
    dialog = BundleOut(window.shell, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.person.setCurrentText("Ali")
    assert dialog.file.text().endswith("Ali.ayarb")
    dialog.file.setText(str(place))
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def works(path: Path, bundle: Path) -> None:
    with Project.open(path, user="Ali") as project:
        mention = Annotation(id="e1", kind="entity", label="PER", start=0, end=4)
        project.commit(1, "Ali", Edit("label", (add(mention),)))
        finish(project.send_back(bundle, "Ali"))


def test_out_and_back_through_the_window(
    opened: MainWindow, project: Project, heard: Recorder, qtbot: QtBot, tmp_path: Path
) -> None:
    from storage.bundle_opening import open_bundle

    project.assign(Wanted(("Ali",), 1))
    out, back, place = tmp_path / "out.ayarb", tmp_path / "back.ayarb", tmp_path / "ali.ayar"
    sent(opened, qtbot, out)
    assert "out.ayarb" in heard.shown[-1][1]
    finish(open_bundle(out, place))
    works(place, back)
    dialog = BundleIn(opened.shell, opened, back)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.report is not None)
    assert project.authors() == [], "looking changes nothing"
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.merged is not None)
    assert len(project.set_for(1, "Ali").layer.annotations) == 1
    heard.actions[0][1]()
    assert project.set_for(1, "Ali").layer.annotations == {}


def test_a_bad_bundle_is_told_in_the_dialog(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    bad = tmp_path / "bad.ayarb"
    bad.write_bytes(b"PK\x03\x04 nothing")
    dialog = BundleIn(opened.shell, opened, bad)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "damaged" in dialog.words.text())
    assert dialog.accept_button is not None
    assert not dialog.accept_button.isEnabled()


@pytest.fixture
def answering(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[BundleIn]]:
    """Whoever opens the dialog of a bundle presses Ctrl+Enter once it has looked."""
    asked: list[BundleIn] = []

    def exec_(dialog: BundleIn) -> int:
        asked.append(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog._job is None)
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: dialog._job is None)
        return 1

    monkeypatch.setattr(BundleIn, "exec", exec_)
    yield asked


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(300, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)


def test_a_bundle_dropped_on_the_window_becomes_a_project_and_then_renews_it(
    window: MainWindow, heard: Recorder, qtbot: QtBot, project_path: Path, tmp_path: Path, answering: list[BundleIn]
) -> None:
    first, second = tmp_path / "1.ayarb", tmp_path / "2.ayarb"
    with Project.open(project_path, user="Leila") as lead:
        lead.assign(Wanted(("نرگس",), 1))
        finish(lead.send_bundle(first, "نرگس"))
        lead.put_in_batch([1], "تازه")
        lead.comment(2, "نرگس", "این را ببینید.")
        finish(lead.send_bundle(second, "نرگس"))
    drop(window, first)
    qtbot.waitUntil(lambda: window.shell.session.project is not None)
    project = window.shell.session.project
    assert project is not None
    assert project.path == tmp_path / "کار - نرگس.ayar"
    assert project.count() == 3
    assert not project.may_lead("نرگس")
    disabled = [a.id for a in window.shell.actions if a.menu == "menu.team" and not window.shell.actions.enabled(a)]
    assert disabled == ["action.people", "action.assign", "action.batches"]
    drop(window, second)
    assert len(answering) == 1
    project = window.shell.session.project
    assert project is not None
    assert project.facets().batches == ("تازه",)
    assert project.unread() == {2: 1}
    assert [entry for entry in heard.shown if entry[0] in ("error", "report")] == []


def test_somebodys_work_needs_the_leads_project(
    window: MainWindow, heard: Recorder, project_path: Path, tmp_path: Path
) -> None:
    back = tmp_path / "back.ayarb"
    works(project_path, back)
    drop(window, back)
    assert heard.shown[-1] == ("error", "bundle_comes_back")
    drop(window, Path(__file__).with_suffix(".ayarb"))
    assert heard.shown[-1] == ("error", "file_not_found")


def test_what_is_assigned_comes_first_and_the_rest_is_a_key_away(
    window: MainWindow, heard: Recorder, project_path: Path, qtbot: QtBot
) -> None:
    with Project.open(project_path, user="Leila") as lead:
        lead.put_in_batch([2, 3], "mine")
        lead.assign(Wanted(("نرگس",), 1, batch="mine"))
        lead.set_setting("owner", "Leila")
    assert window.projects.open(project_path)
    documents = window.page.documents
    qtbot.waitUntil(lambda: documents.model.complete)
    assert list(documents.model.ids) == [2, 3]
    assert list(documents.tags.tags) == ["assigned"]
    documents.open_filter()
    assert documents.popover.combos["person"].count() == 1, "how far the others are is not hers to see"
    documents.popover.close()
    documents.tags.tags["assigned"].click()
    qtbot.waitUntil(lambda: list(documents.model.ids) == [1, 2, 3])
    window.shell.session.close_project()
    assert window.projects.open(project_path)
    qtbot.waitUntil(lambda: list(documents.model.ids) == [1, 2, 3])
    assert list(documents.tags.tags) == [], "what was taken off stays off"


def test_what_concerns_the_whole_project_is_undone_after_saying_so(
    opened: MainWindow, project: Project, heard: Recorder
) -> None:
    actions = opened.shell.actions
    project._connection.execute("DELETE FROM imported")
    actions.trigger("action.undo_project")
    assert heard.shown[-1][0] == "info"
    project.assign(Wanted(("Ali",), 1))
    heard.answers[:] = [False, True, True]
    actions.trigger("action.undo_project")
    assert project.has_assignments()
    actions.trigger("action.undo_project")
    assert "Assignment" in heard.shown[-1][1]
    assert not project.has_assignments()
    actions.trigger("action.redo_project")
    assert project.has_assignments()


def test_the_history_of_a_merged_set_reads_well(
    opened: MainWindow, project: Project, qtbot: QtBot, tmp_path: Path
) -> None:
    from storage.bundle_opening import open_bundle
    from ui.annotate.top_bar import edit_words

    project.assign(Wanted(("Ali",), 1))
    finish(project.send_bundle(tmp_path / "o.ayarb", "Ali"))
    finish(open_bundle(tmp_path / "o.ayarb", tmp_path / "ali.ayar"))
    works(tmp_path / "ali.ayar", tmp_path / "b.ayarb")
    finish(project.merge(tmp_path / "b.ayarb"))
    project.set_role("Ali", "reviewer")
    titles = [row.title for row in project.history(1, "Ali")]
    assert [edit_words(title) for title in (*titles, "role", "assign")] == [
        "Merging of a bundle", "Change of a person’s role", "Assignment of documents",
    ]  # fmt: skip


def test_a_bundle_named_at_the_start_opens_for_whom_it_is(
    window: MainWindow, heard: Recorder, qtbot: QtBot, project_path: Path, tmp_path: Path
) -> None:
    from ui.app import start

    bundle = tmp_path / "b.ayarb"
    with Project.open(project_path, user="Leila") as lead:
        finish(lead.send_bundle(bundle, "Ali"))
    heard.answers[:] = [False, True]
    later = start(window, bundle)
    assert later is not None
    later()
    assert window.shell.session.project is None, "whoever works as somebody else may say no"
    later()
    qtbot.waitUntil(lambda: window.shell.session.project is not None)
    assert (window.shell.session.user, window.shell.session.author) == ("Ali", "Ali")
    assert [entry for entry in heard.shown if entry[0] in ("error", "report")] == []
