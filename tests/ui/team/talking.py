"""Talking beside the text by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.team.talk import TalkPane


def pane_of(window: MainWindow, qtbot: QtBot) -> TalkPane:
    """Opened by its key where it is not open yet."""
    if window.team.talk is None or not window.team.talk.isVisible():
        QTest.keyClick(window.page.canvas, Qt.Key.Key_F9)
    pane = window.team.talk
    assert pane is not None
    qtbot.waitUntil(pane.isVisible)
    return pane


def say(pane: TalkPane, words: str) -> None:
    QTest.keyClicks(pane.field, words)
    QTest.keyClick(pane.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
