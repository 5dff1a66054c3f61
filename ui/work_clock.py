"""How long somebody worked: every sign of life counts the time since the one before, unless that was a pause."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

IDLE_SECONDS: Final = 60.0
"""A longer gap between two signs of life is a pause and does not count (architecture.md)."""


class WorkClock:
    """``total`` are the seconds since ``restart``. A sign of life is an edit, a step of the caret or the focus, a turn
    of the text: whoever reads and moves is at work, whoever does nothing for a minute is not."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self.restart()

    def restart(self) -> None:
        self.total, self._spent = 0.0, 0
        self._last = self._now()

    def touch(self) -> None:
        now = self._now()
        gap, self._last = now - self._last, now
        if gap <= IDLE_SECONDS:
            self.total += gap

    def unspent(self) -> int:
        """Whole seconds that no edit has carried to disk yet; fractions wait until they are whole."""
        self.touch()
        return int(self.total) - self._spent

    def spend(self, seconds: int) -> None:
        """These are on disk."""
        self._spent += seconds
