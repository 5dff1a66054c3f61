"""PySide6 6.12.0 loses a reference to None in every call that returns nothing, and aborts after some thousand."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

CALLS = 1_000
SLACK = 100  # other threads and caches may hold a few more or fewer


def test_calls_that_return_nothing_lose_no_reference_to_none(qtbot: QtBot) -> None:
    """On Python 3.12 and later None is immortal and its count constant; the test says so when that changes."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.update()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        widget.update()
    assert sys.getrefcount(None) > before - SLACK
