"""Modes of the canvas: while one is on, keys first go to it. Filling roles, choosing a value, jumping to a mention."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from ui.canvas.view import Canvas
from ui.keyboard import Chord


@dataclass(frozen=True, slots=True)
class KeyHint:
    """One entry of the key strip: the keys, in words what they do, and perhaps the colour of a label."""

    keys: tuple[Chord, ...]
    words: str
    color: str = ""


class Mode(Protocol):
    """What has the keys at the moment."""

    @property
    def filling(self) -> str | None:
        """The id of the role that is being filled, if the mode fills roles."""
        ...

    @property
    def keeps_focus(self) -> bool:
        """Whether the focus stays while the caret goes elsewhere."""
        ...

    def title(self) -> tuple[str, str]:
        """Two short lines for the strip: what is going on, and what to do."""
        ...

    def rows(self) -> tuple[list[KeyHint], list[KeyHint]]:
        """The keys that work now, in two rows."""
        ...

    def handle(self, pressed: Chord) -> bool:
        """True when the key was taken; any other key goes on to the canvas."""
        ...

    def click(self, annotation_id: str) -> bool:
        """A mark was clicked; True when that meant something to the mode."""
        ...

    def leave(self) -> None:
        """Clean up what the mode shows."""
        ...


class Modes(QObject):
    """At most one mode at a time, on one canvas. Esc leaves it; so does whatever drops the focus it needs."""

    changed = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.current: Mode | None = None
        self._canvas = canvas
        canvas.key_filter = self.handle
        canvas.click_filter = self._click
        canvas.keeps_focus = lambda: self.current is not None and self.current.keeps_focus
        canvas.session.document_changed.connect(self.leave)
        canvas.session.closed.connect(self.leave)

    def enter(self, mode: Mode) -> None:
        self.leave()
        self.current = mode
        self._canvas.setFocus()
        self.changed.emit()

    def leave(self) -> None:
        if self.current is None:
            return
        mode, self.current = self.current, None
        mode.leave()
        self.changed.emit()

    def handle(self, pressed: Chord) -> bool:
        """Gives a key to the mode that is on, if any; True when it was taken."""
        if self.current is None:
            return False
        if pressed == Chord("Escape") and self._canvas.caret.selection is None:
            self.leave()
            return True
        taken = self.current.handle(pressed)
        self.changed.emit()
        return taken

    def _click(self, annotation_id: str) -> bool:
        taken = self.current is not None and self.current.click(annotation_id)
        self.changed.emit()
        return taken
