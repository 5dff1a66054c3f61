"""Alt pressed and let go alone opens the menus, as on other desktops."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow

_OTHERS: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.FocusOut,
        QEvent.Type.FocusAboutToChange,
        QEvent.Type.TouchBegin,
    }
)


class AltKey(QObject):
    """Watches the window itself, which hears every key before any widget takes it."""

    def __init__(self, window: QWindow, run: Callable[[], object]) -> None:
        super().__init__(window)
        self._run = run
        self._alone = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~Qt.KeyboardModifier.AltModifier
            self._alone = event.key() == Qt.Key.Key_Alt and held == Qt.KeyboardModifier.NoModifier
        elif kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            if self._alone and event.key() == Qt.Key.Key_Alt:
                self._alone = False
                self._run()
        elif kind in _OTHERS:
            self._alone = False
        return False
