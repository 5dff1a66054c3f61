"""Keys of the whole window, wherever the keyboard is: by position, before a text field takes them for itself."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ui.actions import WINDOW, Action, Actions
from ui.canvas.view import Canvas
from ui.keyboard import Chord, chord, chord_of

_TEXT_FIELDS: Final = (QLineEdit, QPlainTextEdit, QTextEdit)
_EDITING: Final = frozenset(chord(f"Ctrl+Key{c}") for c in "ACVXZY") | {chord("Ctrl+Shift+KeyZ"), chord("Ctrl+Enter")}
_SEARCH: Final = chord("Slash")


class WindowKeys(QObject):
    """Watches whichever widget of ``window`` has the keyboard; the canvas looks after itself."""

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._actions = window, actions
        self._watched: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication), "keys need the application"
        application.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None
        if new is not None and not isinstance(new, Canvas) and new.window() is self._window:
            new.installEventFilter(self)
            self._watched = new

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pressed = chord_of(event)
            if pressed is not None and self._run(watched, pressed):
                return True
        return super().eventFilter(watched, event)

    def _run(self, watched: QObject, pressed: Chord) -> bool:
        action = self.action_for(watched, pressed)
        return action is not None and self._actions.run(action)

    def action_for(self, watched: QObject, pressed: Chord) -> Action | None:
        return action_for(self._actions, watched, pressed)


def action_for(actions: Actions, watched: QObject, pressed: Chord) -> Action | None:
    """What ``pressed`` means while ``watched`` has the keyboard; None when the key is its own."""
    typing = isinstance(watched, _TEXT_FIELDS) or (isinstance(watched, QComboBox) and watched.isEditable())
    if typing and (pressed in _EDITING or not (pressed.ctrl or pressed.alt or pressed.code.startswith("F"))):
        return None
    if pressed == _SEARCH:
        return next((a for a in actions if pressed in a.keys and actions.enabled(a)), None)
    return actions.for_chord(pressed, WINDOW)
