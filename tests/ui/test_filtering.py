"""The filter of the list: chosen in the popover, shown as pills, kept for the next start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.edits import Edit, add
from models.schema import Schema
from storage.project import Filter, Project
from tests.ui.conftest import Recorder
from ui import app, i18n
from ui.annotate import filtering
from ui.annotate.filter_popover import FilterPopover
from ui.main_window import MainWindow
from ui.periods import period
from ui.settings import Settings

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def popover(opened: MainWindow) -> FilterPopover:
    """The first document has a country, and the popover was opened by its key."""
    canvas = opened.page.canvas
    canvas.select(0, 4)
    QTest.keyClick(canvas, Qt.Key.Key_3)
    QTest.keyClick(canvas, Qt.Key.Key_Slash, CTRL)
    return opened.page.documents.popover


def choose(popover: FilterPopover, name: str, value: object) -> None:
    """Choose with the arrow keys."""
    combo = popover.combos[name]
    QTest.keyClick(combo, Qt.Key.Key_Home)
    while combo.currentData() != value:
        before = combo.currentIndex()
        QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentIndex() != before, f"{value} is not offered"


def wait_for(qtbot: QtBot, window: MainWindow, ids: list[int]) -> None:
    """Until the list shows these documents: what a filter finds comes from a job."""
    model = window.page.documents.model
    qtbot.waitUntil(lambda: model.complete and list(model.ids) == ids)


def test_a_label_is_chosen_by_keys_and_takes_effect_at_once(
    opened: MainWindow, popover: FilterPopover, qtbot: QtBot
) -> None:
    choose(popover, "label", "entity:GPE")
    wait_for(qtbot, opened, [1])
    choose(popover, "label", "entity:PER")
    wait_for(qtbot, opened, [])
    QTest.keyClick(popover, Qt.Key.Key_Escape)
    qtbot.waitUntil(opened.page.documents.empty.isVisible)


def test_pills_say_what_is_asked_for_and_take_it_away(opened: MainWindow, popover: FilterPopover) -> None:
    choose(popover, "label", "entity:GPE")
    choose(popover, "status", "in_progress")
    QTest.keyClick(popover, Qt.Key.Key_Escape)
    tags = opened.page.documents.tags.tags
    assert list(tags) == ["label"]
    assert i18n.plain(tags["label"].text()) == "Label: Geopolitical entity"
    QTest.keyClick(tags["label"], Qt.Key.Key_Delete)
    assert not opened.page.documents.tags.tags
    assert opened.page.documents._filter == Filter(person="نرگس", status="in_progress")


def test_dates_are_typed_in_either_calendar(opened: MainWindow, popover: FilterPopover) -> None:
    popover.dates["since"].setText("۱۴۰۳")
    QTest.keyClick(popover.dates["since"], Qt.Key.Key_Return)
    assert opened.page.documents._filter.since == "2024-03-20"
    popover.dates["until"].setText("someday")
    popover.dates["until"].editingFinished.emit()
    assert opened.page.documents._filter.until is None
    assert popover._wrong.text()


def test_the_filter_is_there_at_the_next_start(
    opened: MainWindow, popover: FilterPopover, settings: Settings, qtbot: QtBot, project_path: Path, heard: Recorder
) -> None:
    choose(popover, "label", "entity:GPE")
    QTest.keyClick(popover.doubt, Qt.Key.Key_Space)
    popover.close()
    kept = opened.page.documents._filter
    assert kept.flagged
    opened.close()
    again = app.build(settings=settings)
    qtbot.addWidget(again)
    assert again.projects.open(project_path)
    assert again.page.documents._filter == kept
    assert list(again.page.documents.tags.tags) == ["label", "doubt"]
    again.page.documents.clear_filter()
    wait_for(qtbot, again, [1, 2, 3])
    again.close()


def test_people_are_offered_when_there_are_several(opened: MainWindow, qtbot: QtBot) -> None:
    project = opened.page.desk.session.project
    assert isinstance(project, Project)
    opened.page.canvas.select(0, 4)
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_3)
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_Slash, CTRL)
    assert not opened.page.documents.popover.combos["person"].isVisible()
    opened.page.documents.popover.close()
    project.user = None
    made = opened.page.desk.session.layer
    project.commit(2, "سارا", Edit("label", tuple(add(annotation) for annotation in made)))
    opened.page.documents.open_filter()
    popover = opened.page.documents.popover
    assert popover.combos["person"].isVisible()
    choose(popover, "person", "سارا")
    wait_for(qtbot, opened, [2])
    choose(popover, "person", None)
    wait_for(qtbot, opened, [1, 2, 3])


def test_anothers_work_that_was_asked_for_here_is_not_shown_to_an_annotator(
    window: MainWindow, heard: Recorder, settings: Settings, project_path: Path, qtbot: QtBot
) -> None:
    with Project.open(project_path) as lead:
        lead.set_setting("owner", "Leila")
    settings.keep_filter(project_path, {"person": "سارا", "worked": True, "language": "fa"})
    assert window.projects.open(project_path)
    assert window.page.documents._filter == Filter(person="نرگس", language="fa")
    wait_for(qtbot, window, [1, 2, 3])
    QTest.keyClick(window.page.canvas, Qt.Key.Key_Y)
    pane = window.guideline.pane
    assert pane is not None and pane.isVisible() and not pane.edit.isVisible()
    actions = window.shell.actions
    for action in ("action.edit_schema", "action.edit_guideline"):
        assert not actions.enabled(actions.get(action)), "which are for the lead to write"
    assert heard.shown == []


def test_what_is_kept_and_no_longer_known_is_left_out(resources: Path) -> None:
    schema = Schema.load((resources / "schema" / "schema.json").read_bytes())
    kept = {"label": "GONE", "kind": "entity", "order": "weather", "language": 3, "status": "finished", "flagged": True}
    assert filtering.from_kept(kept, "A", schema) == Filter(person="A", status="finished", flagged=True)


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("2024", ("2024-01-01", "2024-12-31")),
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("۲۰۲۴/۱۲", ("2024-12-01", "2024-12-31")),
        ("2024-05-20", ("2024-05-20", "2024-05-20")),
        ("1403", ("2024-03-20", "2025-03-20")),
        ("١٤٠٣-١٢-٣٠", ("2025-03-20", "2025-03-20")),
        ("1403.02", ("2024-04-20", "2024-05-20")),
        ("2023-02-29", None),
        ("1403-13", None),
        ("9999", None),
        ("20240520", None),
        ("امروز", None),
    ],
)
def test_a_year_a_month_or_a_day(typed: str, days: tuple[str, str] | None) -> None:
    assert period(typed) == days
