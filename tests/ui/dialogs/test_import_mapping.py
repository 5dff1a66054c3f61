"""Foreign labels in the import dialog, decided with the keyboard and the mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.annotation import ENTITY
from ui.dialogs.import_dialog import ImportDialog
from ui.dialogs.label_mapping import ADD, KEEP, LEAVE_OUT
from ui.i18n import plain
from ui.main_window import MainWindow

TAGS = "علی\tB-PERS\nرفت\tO\nقم\tB-XYZ\nو\tO\nری\tB-QQQ\n\nنرگس\tB-PERS\nآمد\tO\nیزد\tB-WWW\n"


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    path = tmp_path / "theirs" / "a.conll"
    path.parent.mkdir()
    path.write_text(TAGS, "utf-8")
    return path


def opened_on(paths: list[Path], window: MainWindow, qtbot: QtBot) -> ImportDialog:
    shell = window.page.documents._shell
    dialog = ImportDialog(shell, window, paths, lambda: None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.previews) and dialog._job is None)
    return dialog


def press(dialog: ImportDialog, name: str, value: str) -> None:
    """Walks with the arrow key to a value, as a person who knows the list does."""
    combo = dialog.labels.combos[ENTITY, name]
    combo.setFocus()
    while combo.currentData() != value:
        before = combo.currentIndex()
        QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentIndex() > before, f"{value} is not in the list"


def test_nothing_is_imported_before_every_label_is_decided(opened: MainWindow, foreign: Path, qtbot: QtBot) -> None:
    dialog = opened_on([foreign], opened, qtbot)
    project = opened.page.documents._shell.session.project
    assert project is not None
    assert dialog.accept_button is not None
    assert dialog.labels.decisions[ENTITY, "PERS"] == "PER"
    assert {label for _, label in dialog.labels.open} == {"XYZ", "QQQ", "WWW"}
    assert not dialog.accept_button.isEnabled()
    assert "3" in dialog.words.text()
    press(dialog, "XYZ", "GPE")
    press(dialog, "QQQ", LEAVE_OUT)
    press(dialog, "WWW", ADD)
    assert dialog.accept_button.isEnabled()
    before = project.schema.version
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.result_report is not None)
    result = dialog.result_report
    assert result is not None
    assert [(p.key, p.params["label"], p.params["n"]) for p in result.report.problems] == [("unknown_label", "QQQ", 1)]
    assert project.schema.version > before
    assert project.schema.label(ENTITY, "WWW") is not None
    (record,) = [r for r in project.records("all") if r.set is not None]
    assert record.set is not None
    assert sorted(a.label for a in record.set) == ["GPE", "PER", "PER", "WWW"]


def test_the_rest_can_be_decided_at_once_and_is_remembered(opened: MainWindow, foreign: Path, qtbot: QtBot) -> None:
    dialog = opened_on([foreign], opened, qtbot)
    assert dialog.labels.others is not None
    dialog.labels.others.setFocus()
    QTest.keyClick(dialog.labels.others, Qt.Key.Key_Down)
    assert {dialog.labels.decisions[ENTITY, name] for name in ("XYZ", "QQQ", "WWW")} == {LEAVE_OUT}
    dialog.author.setText("سارا")
    dialog.take()
    qtbot.waitUntil(lambda: dialog.result_report is not None)
    dialog.reject()
    again = opened_on([foreign], opened, qtbot)
    assert again.author.text() == "سارا"
    assert again.labels.decisions[ENTITY, "QQQ"] == LEAVE_OUT
    assert again.labels.open == []


def test_columns_are_chosen_and_remembered(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    from tests.storage.formats.examples import workbook

    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook(("کد", "پاسخ"), ("1", "متن یکم"), ("2", "متن دوم")))
    dialog = opened_on([path], opened, qtbot)
    assert dialog.accept_button is not None
    assert not dialog.accept_button.isEnabled()
    assert dialog.previews[0].columns == ["کد", "پاسخ"]
    dialog._map("text", "پاسخ")
    qtbot.waitUntil(lambda: dialog._job is None)
    assert dialog.previews[0].excerpt == "متن یکم"
    dialog.take()
    qtbot.waitUntil(lambda: dialog.result_report is not None)
    again = opened_on([path], opened, qtbot)
    assert again.previews[0].excerpt == "متن یکم"


def test_labels_of_the_schema_ask_nothing(opened: MainWindow, resources: Path, qtbot: QtBot) -> None:
    dialog = opened_on([resources / "samples" / "annotations.jsonl"], opened, qtbot)
    assert dialog.labels.combos == {}
    assert dialog.accept_button is not None
    assert dialog.accept_button.isEnabled()


BRAT_TEXT = "علی در تهران با رضا دیدار کرد."
BRAT = (
    "T1\tPerson 0 3\tعلی\nT2\tGPE 7 12\tتهران\nT3\tMeet 20 25\tدیدار\nT4\tPerson 16 19\tرضا\n"
    "E1\tMeet:T3 Agent:T1 Co-Agent:T4 Place:T2\nA1\tNegated E1\nA2\tLevel T1 Name\n"
)


@pytest.fixture
def brat(tmp_path: Path) -> Path:
    for person in ("sara", "ali"):
        folder = tmp_path / "collection" / person
        folder.mkdir(parents=True)
        (folder / "a.txt").write_text(BRAT_TEXT, "utf-8")
        (folder / "a.ann").write_text(BRAT, "utf-8")
    return tmp_path / "collection"


def choose(dialog: ImportDialog, foreign: tuple[str, str], value: str) -> None:
    """Walks to a value with the arrow keys, wherever the list stands."""
    combo = dialog.labels.combos[foreign]
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    while combo.currentData() != value:
        before = combo.currentIndex()
        QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentIndex() > before, f"{value} is not in the list"


def test_roles_and_attributes_are_mapped_added_or_left_out(opened: MainWindow, brat: Path, qtbot: QtBot) -> None:
    dialog = opened_on([brat], opened, qtbot)
    project = opened.page.documents._shell.session.project
    assert project is not None
    assert "sara" in plain(dialog.whose.text())
    assert "ali" in plain(dialog.whose.text())
    decisions = dialog.labels.decisions
    assert decisions[ENTITY, "Person"] == "PER"
    assert decisions["event", "Meet"] == "CONSULT"
    assert decisions["event.role", "Agent"] == "ACTOR"
    assert decisions["event.role", "Place"] == "PLACE"
    assert decisions["event.flag", "Negated"] == decisions["entity.attribute", "Level"] == KEEP
    assert dialog.labels.open == [], "what is kept as it is stops nobody"
    choose(dialog, ("event.role", "Co-Agent"), "RECIPIENT")
    choose(dialog, ("event.flag", "Negated"), ADD)
    choose(dialog, ("entity.attribute", "Level"), LEAVE_OUT)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.result_report is not None)
    assert dialog.result_report is not None
    assert dialog.result_report.report.problems == []
    records = [r for r in project.records("all") if r.set is not None]
    assert [r.set.author for r in records if r.set] == ["ali", "sara"]
    for record in records:
        assert record.set is not None
        (event,) = [a for a in record.set if a.kind == "event"]
        found = [(a.role, record.document.text[(f := record.set.annotations[a.target or ""]).start : f.end])
                 for a in event.arguments]  # fmt: skip
        assert found == [("ACTOR", "علی"), ("RECIPIENT", "رضا"), ("PLACE", "تهران")]
        assert dict(event.attributes) == {"Negated": True}
        assert all(not a.attributes for a in record.set if a.kind == ENTITY)
    negated = project.schema.attribute("event", "Negated")
    assert negated is not None
    assert negated.type == "boolean"
    again = opened_on([brat], opened, qtbot)
    assert again.labels.decisions["event.role", "Co-Agent"] == "RECIPIENT", "remembered for the folder"
    assert again.labels.decisions["entity.attribute", "Level"] == LEAVE_OUT


def test_tab_reaches_the_lists_before_the_buttons(opened: MainWindow, brat: Path, qtbot: QtBot) -> None:
    dialog = opened_on([brat], opened, qtbot)
    dialog.excerpt.setFocus()
    reached = []
    for _ in dialog.labels.in_order():
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == dialog.labels.in_order()
    QTest.keyClick(reached[-1] or dialog, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.cancel
    names = {dialog.files.topLevelItem(n).text(0) for n in range(dialog.files.topLevelItemCount())}  # type: ignore[union-attr]
    assert {"ali/a.ann", "sara/a.ann"} <= {plain(name) for name in names}


def test_a_file_a_person_is_a_set_a_person(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """As doccano exports: the same texts in a file for each annotator, and nobody named inside."""
    for name in ("sara", "ali"):
        (tmp_path / f"{name}.jsonl").write_text('{"text": "علی آمد", "label": [[0, 3, "PER"]]}', "utf-8")
    dialog = opened_on([tmp_path / "sara.jsonl", tmp_path / "ali.jsonl"], opened, qtbot)
    assert "import" in dialog.whose.text()
    dialog.author.setText("رضا")
    assert "رضا" in dialog.whose.text()
    dialog.author.clear()
    dialog.by_file.setFocus()
    QTest.keyClick(dialog.by_file, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog._job is None)
    assert not dialog.author.isEnabled()
    assert all(name in dialog.whose.text() for name in ("sara", "ali"))
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.result_report is not None)
    project = opened.page.documents._shell.session.project
    assert project is not None
    assert project.authors() == ["ali", "sara"]
    again = opened_on([tmp_path / "sara.jsonl"], opened, qtbot)
    assert again.by_file.isChecked(), "remembered for the folder"
