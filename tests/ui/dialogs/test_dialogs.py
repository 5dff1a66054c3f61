"""Every dialog opens in every language, fits its words, and closes at Esc."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

import ui
from models.record import Problem
from storage.case_list import Found, Listed
from tests.ui.conftest import Recorder
from ui import i18n
from ui.adjudicate.revised_dialog import RevisedDialog
from ui.adjudicate.rules_dialog import RulesDialog
from ui.dashboard.case_dialog import CaseDialog
from ui.dialogs.about import About
from ui.dialogs.base import Dialog
from ui.dialogs.export_dialog import ExportDialog
from ui.dialogs.import_dialog import ImportDialog
from ui.dialogs.key_sheet import KeySheet
from ui.dialogs.message import Message
from ui.dialogs.new_project import NewProject
from ui.dialogs.paragraph import ParagraphDialog
from ui.dialogs.paste_dialog import PasteDialog
from ui.dialogs.person import WhoDialog
from ui.dialogs.preferences import Preferences
from ui.dialogs.problems import counted_tree, problem_tree
from ui.dialogs.report import Report
from ui.guideline.editor import GuidelineEditor
from ui.main_window import MainWindow
from ui.near.dialog import NearDialog
from ui.release.dialog import ReleaseDialog
from ui.schema.drafts import BY_TITLE, Draft
from ui.schema.editor import SchemaEditor
from ui.schema.migration_dialog import MigrationDialog
from ui.schema.versions import SchemaVersions
from ui.shell import Shell
from ui.suggest.second_look import SecondLook
from ui.suggest.settings_dialog import SuggestionSettings
from ui.team.assign import AssignDialog
from ui.team.batches import BatchesDialog
from ui.team.bundle_in import BundleIn
from ui.team.bundle_out import BundleOut
from ui.team.people import PeopleDialog


def _migration(
    shell: Shell,
    window: MainWindow,
    what: str,
    title: str = "schema.entity_types",
    inside: str = "",
    source: str = "PER",
) -> MigrationDialog:
    """Of a label, or of a value of the attribute ``inside``."""
    section = BY_TITLE[title]
    place = (*section.place, inside, "values") if inside else section.place
    return MigrationDialog(shell, window, Draft(shell.session), what, section, place, source)


def _cases(shell: Shell, window: MainWindow) -> CaseDialog:
    made = CaseDialog(shell, window, "تهران")
    places = (Found(1, "خبر", "entity", 4, 9, "p", "label", ("PER", "GPE"), "در ", "تهران", " آرام"), Found(2, "خبر ۲"))
    made.show_found(Listed(places, 900))
    return made


MAKERS: dict[str, Callable[[Shell, MainWindow], QDialog]] = {
    "about": About,
    "cases": lambda shell, window: _cases(shell, window),
    "assign": AssignDialog,
    "batches": lambda shell, window: BatchesDialog(shell, window, [1, 2]),
    "bundle in": lambda shell, window: BundleIn(shell, window, Path(__file__)),
    "bundle out": BundleOut,
    "people": PeopleDialog,
    "merge": lambda shell, window: _migration(shell, window, "merge"),
    "message": lambda shell, window: Message(
        shell, window, i18n.tr("draft.discard"), "info", i18n.tr("button.discard")
    ),
    "move": lambda shell, window: _migration(shell, window, "merge", "schema.entity_attributes", "mention", "NAM"),
    "paragraph": lambda shell, window: ParagraphDialog(shell, window, window.page.canvas),
    "paste": lambda shell, window: PasteDialog(shell, window, "خبر\n\nوزیر آمد."),
    "split": lambda shell, window: _migration(shell, window, "split"),
    "versions": lambda shell, window: SchemaVersions(shell, window, Draft(shell.session)),
    "export": ExportDialog,
    "guideline": GuidelineEditor,
    "import": lambda shell, window: ImportDialog(shell, window, [Path(__file__)], lambda: None),
    "keys": KeySheet,
    "new": NewProject,
    "person": WhoDialog,
    "preferences": lambda shell, window: Preferences(shell, window, window.page.canvas),
    "schema": SchemaEditor,
    "near": NearDialog,
    "release": ReleaseDialog,
    "revised": RevisedDialog,
    "rules": RulesDialog,
    "report": lambda _, window: Report(window, "Traceback"),
    "second look": SecondLook,
    "suggestions": lambda shell, window: SuggestionSettings(shell, window, window.commands.late.suggestions.learning),
}


def test_every_dialog_is_looked_at(opened: MainWindow, qtbot: QtBot) -> None:
    """Whoever makes a new dialog adds it to MAKERS, and it is opened in every language."""
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(module.name)
    made = {type(make(opened.shell, opened)) for make in MAKERS.values()}
    qtbot.waitUntil(lambda: not opened.shell.jobs.running)
    assert {kind.__name__ for kind in Dialog.__subclasses__()} - {kind.__name__ for kind in made} == set()


@pytest.mark.parametrize("name", sorted(MAKERS))
@pytest.mark.parametrize("code", ["fa", "ar", "en"])
def test_dialog_opens_and_escape_closes(opened: MainWindow, qtbot: QtBot, name: str, code: str) -> None:
    shell = opened.page.documents._shell
    shell.language.use(code)
    dialog = MAKERS[name](shell, opened)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.windowTitle()
    assert (dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft) == (code != "en")
    if isinstance(dialog, Dialog) and dialog.accept_button is not None:
        button = dialog.accept_button
        assert button.width() >= button.sizeHint().width()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not shell.jobs.running)


def test_a_long_sentence_is_read_whole_in_any_width(qtbot: QtBot) -> None:
    long = " ".join(["گفت‌وگوی وزیر امور خارجه"] * 12)
    problem = Problem("bundle_older", {"document": long, "author": "نرگس", "file": "x"})
    for tree in (problem_tree([problem]), counted_tree({("attributes", ("attributes", long)): 3})):
        qtbot.addWidget(tree)
        tree.show()
        item = tree.topLevelItem(0)
        assert item is not None
        lines = []
        for width in (1200, 500):
            tree.resize(width, 300)
            tree.doItemsLayout()
            lines.append(tree.visualItemRect(item).height() // tree.fontMetrics().lineSpacing())
            room = QRect(0, 0, tree.columnWidth(0), 10_000)
            words = tree.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, item.text(0))
            assert tree.visualItemRect(item).height() >= words.height()
        assert lines[1] > lines[0]


def test_preferences_take_effect_at_once(opened: MainWindow, heard: Recorder, qtbot: QtBot) -> None:
    shell = opened.page.documents._shell
    dialog = Preferences(shell, opened, opened.page.canvas)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.language.buttons()["fa"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.theme.buttons()["dark"], Qt.MouseButton.LeftButton)
    assert (shell.language.code, shell.theme.dark) == ("fa", True)
    assert (shell.settings.get("language"), shell.settings.get("theme")) == ("fa", "dark")


def test_the_calendar_of_dates_is_chosen(opened: MainWindow, heard: Recorder, qtbot: QtBot) -> None:
    shell = opened.page.documents._shell
    dialog = Preferences(shell, opened, opened.page.canvas)
    qtbot.addWidget(dialog)
    dialog.show()
    written = {}
    for _ in range(dialog.calendar.count()):
        dialog.calendar.setFocus()
        qtbot.keyClick(dialog.calendar, Qt.Key.Key_Down)
        written[shell.settings.get("calendar")] = i18n.date("2026-03-21")
    assert ("Farvardin" in written["jalali"], "March" in written["gregorian"]) == (True, True)


def test_new_project_is_made_and_a_bad_schema_is_said_in_place(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    shell = opened.page.documents._shell
    bad = tmp_path / "schema.json"
    bad.write_text("{}", encoding="utf-8")
    dialog = NewProject(shell, opened, bad)
    qtbot.addWidget(dialog)
    dialog.place.setText(str(tmp_path))
    dialog.name.setText("اخبار / ۱")
    dialog.take()
    assert (dialog.problem.isHidden(), dialog.made) == (False, None)
    dialog.default_schema.setChecked(True)
    dialog.take()
    assert dialog.made is not None
    assert dialog.made.name == "اخبار - ۱.ayar"
    assert dialog.made.exists()
