"""When what is seen is renewed: once for each frame, however often it is asked for, and before the panels' timers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

LOOK: Final = QEvent.Type(QEvent.registerEventType())
"""Comes before the frame that Qt has asked for."""


class BeforeFrame(QObject):
    """Calls ``work`` once before the next frame after any number of ``ask``."""

    def __init__(self, parent: QObject, work: Callable[[], object]) -> None:
        super().__init__(parent)
        self._work = work
        self._asked = False

    def ask(self) -> None:
        if not self._asked:
            self._asked = True
            QCoreApplication.postEvent(self, QEvent(LOOK), Qt.EventPriority.HighEventPriority.value)

    def settle(self) -> None:
        """Now, if anybody has asked for it."""
        if self._asked:
            self._asked = False
            self._work()

    def event(self, event: QEvent) -> bool:
        if event.type() != LOOK:
            return super().event(event)
        self.settle()
        return True


def paint_now(widget: QWidget) -> None:
    """Paint the window of a widget before the timers of the panels, which Qt lets run before the frame that was asked
    for."""
    QCoreApplication.sendPostedEvents(None, LOOK.value)
    QCoreApplication.sendPostedEvents(widget.window(), QEvent.Type.UpdateRequest.value)
