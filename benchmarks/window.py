"""The real window under real key events, with an eye on when its frames are finished."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks import data
from benchmarks.measuring import Lab, Sample
from benchmarks.texts import USER
from ui.app import application, build
from ui.main_window import MainWindow
from ui.settings import Settings

SIZE: Final = (1440, 900)
LONGEST_WAIT: Final = 60.0
ROUNDS: Final = 6
# Keys as an X11 keyboard sends them under the Persian layout: evdev position, Qt key, text.
KEYS: Final = {
    "1": (2, 0x06F1, "۱"),
    "2": (3, 0x06F2, "۲"),
    "W": (17, 0x0635, "ص"),
    "Z": (44, 0x0638, "ظ"),
    "Delete": (111, int(Qt.Key.Key_Delete), ""),
    "Left": (105, int(Qt.Key.Key_Left), ""),
    "Tab": (15, int(Qt.Key.Key_Tab), "\t"),
    "Down": (108, int(Qt.Key.Key_Down), ""),
    "A": (30, 0x0634, "ش"),
    "E": (18, 0x062B, "ث"),
    "F": (33, 0x0628, "ب"),
    "S": (31, 0x0633, "س"),
    "Escape": (1, int(Qt.Key.Key_Escape), ""),
}


class Frames(QObject):
    """Counts the frames of a window; ``at`` is when the last one was finished, all its widgets painted and flushed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.count = 0
        self.at = 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        self._window.event(event)
        self.count += 1
        self.at = time.perf_counter()
        return True


class Watched:
    """A window and the clock on its frames."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.canvas = window.page.canvas
        self.frames = Frames(window)

    def until_painted(self, work: Callable[[], object]) -> tuple[float, float]:
        """Seconds until the first frame after ``work`` was finished, and until nothing was left to do."""
        seen, before = self.frames.count, time.perf_counter()
        work()
        while self.frames.count == seen and time.perf_counter() - before < LONGEST_WAIT:
            QApplication.processEvents()
        assert self.frames.count > seen, "nothing was painted"
        first = self.frames.at - before
        while True:
            count = self.frames.count
            QApplication.processEvents()
            ended = time.perf_counter()
            QApplication.processEvents()
            if self.frames.count == count:
                return first, ended - before

    def settle(self) -> None:
        for _ in range(ROUNDS):
            QApplication.processEvents()

    def wait_for(self, reached: Callable[[], bool]) -> None:
        """Lets events happen until ``reached`` says so."""
        limit = time.perf_counter() + LONGEST_WAIT
        while not reached():
            assert time.perf_counter() < limit, "it never came"
            QApplication.processEvents()

    def press(self, key: str, *held: Qt.KeyboardModifier, popup: bool = False) -> tuple[float, float]:
        """Presses a key on the text, or in the popup over it; seconds until painted and until settled."""
        target = (QApplication.focusWidget() if popup else None) or self.canvas
        evdev, qt_key, text = KEYS[key]
        modifiers = Qt.KeyboardModifier.NoModifier
        for modifier in held:
            modifiers |= modifier
        event = QKeyEvent(QEvent.Type.KeyPress, qt_key, modifiers, evdev + 8, 0, 0, text)
        times = self.until_painted(lambda: QApplication.sendEvent(target, event))
        QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyRelease, qt_key, modifiers, evdev + 8, 0, 0, ""))
        return times

    def open_document(self, key: str) -> None:
        project = self.canvas.session.project
        found = project.document_id(key) if project else None
        assert found is not None, f"the project has no document {key}"
        self.window.open_document(found)


@contextmanager
def opened(lab: Lab, project: Path | None) -> Iterator[Watched]:
    """The window as a person has it, with ``project`` open; gone afterwards."""
    os.environ["AYAR_DATA_DIR"] = str(lab.folder / "own-data")
    application()
    window = build(USER, Settings(data.settings(lab, "window")))
    watched = Watched(window)
    window.resize(*SIZE)
    window.show()
    if project is not None:
        assert window.projects.open(project), f"{project} did not open"
    watched.settle()
    yield watched
    window.close()
    watched.settle()


class Pair:
    """Two samples of the same presses: first frame, and nothing left to do."""

    def __init__(self) -> None:
        self.painted, self.settled = Sample(), Sample()

    def add(self, times: tuple[float, float]) -> None:
        self.painted.add(times[0])
        self.settled.add(times[1])
