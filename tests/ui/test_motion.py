"""Nothing moves by itself but the bar of a job without an end in sight, and not that where less motion is asked for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from tests.ui.scenes import SCENES, home
from tests.ui.test_window import label_first_word
from ui import motion
from ui.dialogs.preferences import Preferences
from ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    motion.Motion.choice = motion.SYSTEM
    motion.Motion.wanted_by_system = True


@pytest.mark.usefixtures("window")
def test_menus_lists_and_tips_come_at_once() -> None:
    assert not any(QApplication.isEffectEnabled(effect) for effect in motion.EFFECTS)


@pytest.mark.parametrize(
    ("choice", "system", "still"),
    [
        (motion.SYSTEM, True, False), (motion.SYSTEM, False, True),
        (motion.FULL, False, False), (motion.REDUCED, True, True),
    ],
)  # fmt: skip
def test_the_bar_of_unknown_work_follows_person_and_system(
    qtbot: QtBot, choice: str, system: bool, still: bool
) -> None:
    motion.Motion.choice, motion.Motion.wanted_by_system = choice, system
    bar = QProgressBar()
    qtbot.addWidget(bar)
    motion.show_busy(bar)
    assert (bar.minimum() == bar.maximum()) == (not still)


def test_the_preference_is_kept(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = Preferences(opened.shell, opened, opened.page.canvas)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.motion.buttons()[motion.REDUCED], Qt.MouseButton.LeftButton)
    assert motion.reduced()
    assert opened.settings.get("motion") == motion.REDUCED


def test_no_view_has_an_animation(opened: MainWindow) -> None:
    label_first_word(opened)
    moving = []
    for scene in ("text", "selection", "commands", "find", "filter"):
        home(opened)
        SCENES[scene](opened)
        moving += [
            f"{scene}: {each.parent()}" for each in opened.findChildren(QAbstractAnimation) if each.totalDuration()
        ]
    assert not moving
