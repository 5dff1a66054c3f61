"""Unreachable objects are collected while the person rests, never while a key is on its way to the screen.

A full collection looks at every object: 50 ms with a long article and its suggestions open. What has survived one is
set apart and not looked at again until the project is closed.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

from ui.session import Session

REST: Final = 1500
"""Milliseconds without a key that changed anything."""
SELDOM: Final = 1_000
"""So many collections of the middle-aged before Python looks at all objects by itself: some twenty minutes of keys that
never rest. Those smaller ones cost a millisecond."""


class Collecting(QObject):
    """Takes the full collections over from Python as long as it lives."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(young, middle, SELDOM)
        self.resting = QTimer(self)
        self.resting.setSingleShot(True)
        self.resting.setInterval(REST)
        self.resting.timeout.connect(self.collect)
        for signal in (
            session.document_changed, session.changed, session.selection_changed, session.focus_changed,
            session.offers.changed,
        ):  # fmt: skip
            signal.connect(self.put_off)
        session.closed.connect(self._closed)

    def put_off(self, *_: object) -> None:
        self.resting.start()

    def collect(self) -> None:
        if gc.isenabled():  # not while the window is still starting
            gc.collect()
            gc.freeze()

    def _closed(self) -> None:
        """What was set apart with the project may be unreachable now."""
        gc.unfreeze()
        self.put_off()
