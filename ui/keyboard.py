"""Keys by physical position: the key in the Latin «E» place is KeyE under Persian, Arabic and Latin layouts alike.

Positions carry the names of the W3C UI Events ``code`` values. Scan code tables: evdev (Linux, X11 adds 8), Windows
set 1 (the same numbers in the main block) and Carbon ``kVK_ANSI_*`` (macOS).
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_ROWS: Final = {
    2: "Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9 Digit0 Minus Equal",
    16: "KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight",
    30: "KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote Backquote",
    43: "Backslash KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period Slash",
    57: "Space",
    71: "Digit7 Digit8 Digit9 Minus Digit4 Digit5 Digit6 Equal Digit1 Digit2 Digit3 Digit0",
}
EVDEV: Final = {first + i: code for first, row in _ROWS.items() for i, code in enumerate(row.split())}
_MAC_CODES: Final = (
    "KeyA KeyS KeyD KeyF KeyH KeyG KeyZ KeyX KeyC KeyV - KeyB KeyQ KeyW KeyE KeyR KeyY KeyT Digit1 Digit2 Digit3 "
    "Digit4 Digit6 Digit5 Equal Digit9 Digit7 Minus Digit8 Digit0 BracketRight KeyO KeyU BracketLeft KeyI KeyP - KeyL "
    "KeyJ Quote KeyK Semicolon Backslash Comma Slash KeyN KeyM Period - Space Backquote"
)
MAC: Final = {i: code for i, code in enumerate(_MAC_CODES.split()) if code != "-"}

_NAMED: Final = {
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Escape: "Escape",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backtab: "Tab",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Left: "ArrowLeft",
    Qt.Key.Key_Right: "ArrowRight",
    Qt.Key.Key_Up: "ArrowUp",
    Qt.Key.Key_Down: "ArrowDown",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_PageUp: "PageUp",
    Qt.Key.Key_PageDown: "PageDown",
    **{getattr(Qt.Key, f"Key_F{n}"): f"F{n}" for n in range(1, 13)},
}
# Events made by a program carry no scan code; their Qt key is read as on a US layout.
_US: Final = {
    **{getattr(Qt.Key, f"Key_{c}"): f"Key{c}" for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    **{getattr(Qt.Key, f"Key_{d}"): f"Digit{d}" for d in "0123456789"},
    Qt.Key.Key_Minus: "Minus",
    Qt.Key.Key_Equal: "Equal",
    Qt.Key.Key_Plus: "Equal",
    Qt.Key.Key_Slash: "Slash",
    Qt.Key.Key_Question: "Slash",
    Qt.Key.Key_Space: "Space",
}


@dataclass(frozen=True, slots=True)
class Chord:
    """One key by position together with its modifiers (Ctrl is Command on macOS, as Qt has it)."""

    code: str
    ctrl: bool = False
    shift: bool = False
    alt: bool = False


def chord(text: str) -> Chord:
    """``"Ctrl+Shift+KeyZ"`` → Chord."""
    *modifiers, code = text.split("+")
    return Chord(code, "Ctrl" in modifiers, "Shift" in modifiers, "Alt" in modifiers)


def position(event: QKeyEvent, platform: str = sys.platform) -> str | None:
    """The position name of the key of ``event``, None when it has none we know."""
    named = _NAMED.get(Qt.Key(event.key())) if event.key() else None
    return named or _printing_position(event, platform)


def _printing_position(event: QKeyEvent, platform: str) -> str | None:
    if platform == "darwin":
        return MAC.get(event.nativeVirtualKey()) or _US.get(Qt.Key(event.key()))
    scan = event.nativeScanCode()
    if not scan:
        return _US.get(Qt.Key(event.key()))
    return EVDEV.get(scan if platform == "win32" else scan - 8)


def chord_of(event: QKeyEvent, platform: str = sys.platform) -> Chord | None:
    """The chord of a key event, None for a key without a position (a bare modifier, a media key)."""
    code = position(event, platform)
    if code is None:
        return None
    held = event.modifiers()
    return Chord(
        code,
        bool(held & Qt.KeyboardModifier.ControlModifier),
        bool(held & Qt.KeyboardModifier.ShiftModifier),
        bool(held & Qt.KeyboardModifier.AltModifier),
    )
