"""A project of three people on the dashboard, and what a test needs to look at it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.record import Record
from storage import sample
from tests.ui.adjudicate.conftest import A, B, document, made, reading
from tests.ui.conftest import Recorder
from ui.dashboard.chart import Chart
from ui.dashboard.desk import DashboardDesk
from ui.main_window import MainWindow

C = reading("پروین", made("e1", "ROLE", "وزیر خارجهٔ ایران"), made("e2", "GPE", "تهران"), made("e3", "GPE", "دوحه"))
READ_BY_TWO = 12
READ_BY_THREE = 4


@dataclass
class Looker:
    """Presses keys and mouse on the real page."""

    window: MainWindow
    heard: Recorder
    qtbot: QtBot

    @property
    def desk(self) -> DashboardDesk:
        found = self.window.modes.built["dashboard"]
        assert isinstance(found, DashboardDesk)
        return found

    def chart(self, name: str) -> Chart:
        return self.desk.page.cards if name == "cards" else self.desk.page.charts[name]

    def press(self, *keys: str) -> None:
        for each in keys:
            *held, key = each.split("+")
            modifiers = Qt.KeyboardModifier.ControlModifier if held else Qt.KeyboardModifier.NoModifier
            target: QWidget = QApplication.focusWidget() or self.window
            QTest.keyClick(target, getattr(Qt.Key, f"Key_{key}"), modifiers)
            QApplication.processEvents()

    def click(self, name: str, n: int) -> None:
        chart = self.chart(name)
        self.desk.page.area.ensureWidgetVisible(chart)
        at = chart.cells[n].box.center().toPoint()
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(at))

    def cell(self, name: str, words: str) -> int:
        """The cell of a chart that says something with ``words``."""
        found = [n for n, cell in enumerate(self.chart(name).cells) if words in cell.words]
        assert found, (words, [cell.words for cell in self.chart(name).cells])
        return found[0]

    def settle(self) -> None:
        """Until the figures of now are shown."""
        desk = self.desk
        self.qtbot.waitUntil(lambda: not desk.dirty and not desk.working, timeout=60_000)
        assert not [each for each in self.heard.shown if each[0] in {"error", "report"}]
        desk.finish()

    def wait_for_list(self) -> Any:
        dialog = self.desk.dialog
        assert dialog is not None
        self.qtbot.waitUntil(lambda: dialog.list.count() > 0, timeout=60_000)
        return dialog


def make(path: Path) -> Path:
    with sample.create(path, title="کار") as project:
        records = [Record(document(f"k{n}"), layer) for n in range(READ_BY_TWO) for layer in (A, B)]
        records += [Record(document(f"k{n}"), C) for n in range(READ_BY_THREE)]
        for _ in project.add(records):
            pass
    return path


@pytest.fixture
def looker(window: MainWindow, heard: Recorder, tmp_path: Path, qtbot: QtBot) -> Looker:
    """On the dashboard, its figures there."""
    assert window.projects.open(make(tmp_path / "work.ayar"))
    window.page.canvas.setFocus()
    hands = Looker(window, heard, qtbot)
    hands.press("Ctrl+3")
    assert window.shell.session.mode == "dashboard"
    hands.settle()
    return hands
