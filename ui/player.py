"""Hands for the window when nobody sits before it: it opens, presses keys, fills dialogs and takes pictures, with the
events that a keyboard sends. Works without a display (QT_QPA_PLATFORM=offscreen)."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QMessageLogContext,
    Qt,
    QThread,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from storage import sample
from ui.app import application, build
from ui.dialogs.base import Dialog
from ui.main_window import MainWindow
from ui.settings import Settings

SIZE: Final = (1440, 900)
# Keys as a keyboard sends them: evdev position, Qt key and text under the Persian layout.
KEYS: Final = {
    "W": (17, 0x0635, "ص"),
    "E": (18, 0x062B, "ث"),
    "1": (2, 0x06F1, "۱"),
    "2": (3, 0x06F2, "۲"),
    "3": (4, 0x06F3, "۳"),
    "5": (6, 0x06F5, "۵"),
    "Z": (44, 0x0638, "ظ"),
    "N": (49, 0x062F, "د"),
}
NAMED: Final = {
    "Left": Qt.Key.Key_Left,
    "Home": Qt.Key.Key_Home,
    "End": Qt.Key.Key_End,
    "Escape": Qt.Key.Key_Escape,
    "Tab": Qt.Key.Key_Tab,
    "Enter": Qt.Key.Key_Return,
}
HELD: Final = {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Shift": Qt.KeyboardModifier.ShiftModifier}
PAUSES: Final = 8
PATIENCE_MS: Final = 60_000
REST_MS: Final = 300
STEP_MS: Final = 20


@contextmanager
def window_for(user: str) -> Iterator[MainWindow]:
    """A window with settings of its own, so that nobody's are read or changed."""
    before = qInstallMessageHandler(_pass_on)
    application()
    with tempfile.TemporaryDirectory() as place:
        settings = Settings(Path(place))
        settings.set("language", "fa")
        settings.set("theme", "light")
        window = build(user, settings)
        window.resize(*SIZE)
        window.show()
        settle()
        yield window
        window.close()
        settle()
    qInstallMessageHandler(before)


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """What Qt says, but for the remark of its off-screen platform about every window that has a least size."""
    if "propagateSizeHints" not in words:
        sys.stderr.write(f"{words}\n")


def open_sample(window: MainWindow, path: Path, key: str) -> None:
    for old in path.parent.glob(f"{path.name}*"):
        old.unlink()
    with sample.create(path, title="نمونه") as project:
        for _ in sample.fill_with_sample(project):
            pass
    window.projects.open(path)
    open_article(window, key)


def open_article(window: MainWindow, key: str) -> None:
    project = window.page.canvas.session.project
    found = project.document_id(key) if project is not None else None
    if found is not None:
        window.open_document(found)
    window.page.canvas.setFocus()
    settle()


# ---- keys
def press(widget: QWidget, name: str) -> None:
    """One key, such as ``Ctrl+Shift+Z``: a name of NAMED or the Latin key of that position."""
    *held, key = name.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for one in held:
        modifiers |= HELD[one]
    evdev, qt_key, text = KEYS.get(key, (0, int(NAMED.get(key, 0)), ""))
    _send(widget, qt_key, modifiers, evdev + 8 if evdev else 0, text)
    settle()


def write(field: QLineEdit, words: str) -> None:
    """Writes ``words`` over what the field says."""
    field.setFocus()
    press(field, "Home")
    press(field, "Shift+End")
    for letter in words:
        _send(field, 0, Qt.KeyboardModifier.NoModifier, 0, letter)
    settle()


def _send(widget: QWidget, key: int, modifiers: Qt.KeyboardModifier, scan: int, text: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, scan, 0, 0, text))


def in_dialog(widget: QWidget, key: str, act: Callable[[Dialog], None]) -> None:
    """Presses the key that opens a dialog, and lets ``act`` play in it; whatever happens, the dialog is closed.

    Raises RuntimeError when no dialog came or ``act`` did not reach its end (its own traceback is on stderr).
    """
    played: list[bool] = []

    def play() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, Dialog):
            return
        try:
            act(dialog)
            played.append(True)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, play)
    press(widget, key)
    if not played:
        raise RuntimeError(f"nothing could be done in the dialog of {key}")


def accept(dialog: Dialog) -> None:
    """Waits until the dialog may be accepted, presses Ctrl+Enter and waits for the work that it begins."""
    button = dialog.accept_button
    assert button is not None, "the dialog can be accepted"
    wait_for(button.isEnabled)
    press(dialog, "Ctrl+Enter")
    wait_for(lambda: not dialog.isVisible())


# ---- looking
def picture(widget: QWidget, path: Path) -> None:
    clock = QElapsedTimer()
    clock.start()
    wait_for(lambda: clock.hasExpired(REST_MS))  # the inspector follows the focus after a moment's rest
    widget.grab().save(str(path))


def settle() -> None:
    """Let the events that are waiting happen, those that they cause too."""
    for _ in range(PAUSES):
        QApplication.processEvents()


def wait_for(happened: Callable[[], bool]) -> None:
    """Lets jobs work until ``happened``. Raises TimeoutError after a minute."""
    clock = QElapsedTimer()
    clock.start()
    while not happened():
        if clock.hasExpired(PATIENCE_MS):
            raise TimeoutError(f"the window was waited for in vain: {PATIENCE_MS / 1000:.0f} s")
        QApplication.processEvents()
        QThread.msleep(STEP_MS)
    settle()
