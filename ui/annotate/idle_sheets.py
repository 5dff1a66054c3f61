"""Builds what the inspector will show before it is asked for, while nobody presses a key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.session import Session

REST: Final = 600
"""Milliseconds without a key before the first step: by then the text is on the screen and read."""
PAUSE: Final = 40
"""Milliseconds from one step to the next. A step takes the window some 5 ms, so that a key never waits a frame."""

Steps = Callable[[], Iterator[None]]


class IdleSheets(QObject):
    """Walks ``steps`` from the beginning after ``begin``, one at a time; whatever the person does puts it off."""

    def __init__(self, parent: QObject, session: Session, steps: Steps) -> None:
        super().__init__(parent)
        self._steps = steps
        self._walk: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)
        for signal in (session.changed, session.focus_changed, session.selection_changed, session.document_changed):
            signal.connect(self._put_off)

    def begin(self) -> None:
        """What was built is no longer right: begin anew."""
        self._walk = self._steps()
        self._timer.start(REST)

    @property
    def done(self) -> bool:
        return self._walk is None

    def _put_off(self, *_: object) -> None:
        if self._walk is not None:
            self._timer.start(REST)

    def _step(self) -> None:
        if self._walk is None:
            return
        try:
            next(self._walk)
        except StopIteration:
            self._walk = None
        else:
            self._timer.start(PAUSE)


def polish(widget: QWidget) -> None:
    """Styles a widget and what stands in it, which Qt else does when it is first shown."""
    widget.ensurePolished()
    for child in widget.findChildren(QWidget):
        child.ensurePolished()
    layout = widget.layout()
    if layout is not None:
        layout.activate()
