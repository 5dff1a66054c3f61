"""Exporting from the window: variants, closed zones, folders, and the losses before and after."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from storage.formats.base import ReadOptions
from storage.formats.registry import FORMATS
from storage.importing import import_paths
from storage.project import ImportOptions
from ui import i18n
from ui.dialogs.export_dialog import ExportDialog
from ui.main_window import MainWindow

Open = Callable[[], ExportDialog]


@pytest.fixture
def dialog(opened: MainWindow, resources: Path, qtbot: QtBot) -> ExportDialog:
    shell = opened.page.documents._shell
    project = shell.session.project
    assert project is not None
    steps = import_paths(project, [resources / "samples" / "annotations.jsonl"], ImportOptions(), ReadOptions())
    assert list(steps)
    made = ExportDialog(shell, opened)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made._job is None)
    return made


def choose(dialog: ExportDialog, name: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.formats[name], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog._job is None)


def export(dialog: ExportDialog, out: Path, qtbot: QtBot) -> None:
    dialog.target.setText(str(out))
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)


def test_the_complete_format_is_proposed_first(dialog: ExportDialog) -> None:
    assert dialog.chosen().id == "ayar-jsonl"
    assert dialog.ways == {}
    assert dialog.all_zones.isHidden()


def test_a_variant_and_its_losses(dialog: ExportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    choose(dialog, "conll", qtbot)
    assert dialog.target.text().endswith(".conll")
    before = dialog.words.text()
    qtbot.mouseClick(dialog.all_zones, Qt.MouseButton.LeftButton, pos=dialog.all_zones.rect().center())
    dialog.all_zones.setChecked(True)
    qtbot.waitUntil(lambda: dialog._job is None)
    assert dialog.words.text() != before
    combo = dialog.ways["scheme"]
    combo.setFocus()
    while combo.currentData() != "BIOES":
        QTest.keyClick(combo, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: dialog._job is None)
    export(dialog, tmp_path / "o.conll", qtbot)
    assert "\tS-" in (tmp_path / "o.conll").read_text("utf-8")
    assert (tmp_path / "o.conll.losses.md").read_text("utf-8").startswith("# conll")
    assert (tmp_path / "registry.jsonl").exists()


def test_tables_go_into_a_folder(dialog: ExportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    choose(dialog, "csv", qtbot)
    assert dialog.target.text().endswith("-csv")
    export(dialog, tmp_path / "tables", qtbot)
    assert (tmp_path / "tables" / "entities.csv").stat().st_size > 1000
    assert not (tmp_path / "tables.losses.md").exists()


@pytest.mark.parametrize("language", ["en", "fa", "ar"])
def test_every_format_has_a_name_and_says_what_it_is(language: str, dialog: ExportDialog) -> None:
    i18n.set_language(language)
    for name, form in FORMATS.items():
        assert i18n.has(f"format.{name}"), name
        assert form.write is None or i18n.has(f"format.about.{name}"), name
    assert dialog.formats["brat"].detail().startswith(i18n.tr("format.about.brat"))


@pytest.mark.parametrize("name", ["conll", "ner-jsonl", "brat", "doccano", "webanno-tsv", "events-jsonl"])
def test_what_is_shown_before_is_what_is_listed_after(
    name: str, dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(dialog, name, qtbot)
    shown = dialog.words.text()
    (tree,) = dialog.findChildren(QTreeWidget)
    rows = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    counts = [int(row.text(1).replace(",", "")) for row in rows if row is not None]
    export(dialog, tmp_path / "out", qtbot)
    listed = (tmp_path / "out.losses.md").read_text("utf-8")
    total = int(listed.split("\n", 1)[0].rpartition(" ")[2].replace(",", ""))
    assert total > 0
    assert shown == i18n.plural("count.losses", total)
    assert sum(counts) == total
    assert sum(line.startswith("- ") for line in listed.split("## ", 1)[1].split("\n")) == total
