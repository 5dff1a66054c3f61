"""Keys by physical position: the same key under Persian, Arabic and Latin layouts, on three systems."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from ui.keyboard import Chord, chord, chord_of, position

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def key(qt_key: int, text: str, scan: int = 0, virtual: int = 0, held: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, qt_key, held, scan, virtual, 0, text)


# What X11 sends for the key in the Latin «E» place (evdev 18, X keycode 26) under three layouts and with Caps Lock.
E_PLACE = [
    (Qt.Key.Key_E, "e"),
    (Qt.Key.Key_E, "E"),
    (0x062B, "ث"),  # Persian
    (0x062B, "ث"),  # Arabic 101
]


@pytest.mark.parametrize(("qt_key", "text"), E_PLACE)
def test_the_e_place_is_e_under_every_layout_on_linux(qt_key: int, text: str) -> None:
    assert position(key(qt_key, text, scan=18 + 8), "linux") == "KeyE"


@pytest.mark.parametrize(("qt_key", "text"), E_PLACE)
def test_the_e_place_is_e_under_every_layout_on_windows(qt_key: int, text: str) -> None:
    assert position(key(qt_key, text, scan=18), "win32") == "KeyE"


@pytest.mark.parametrize(("qt_key", "text"), E_PLACE)
def test_the_e_place_is_e_under_every_layout_on_a_mac(qt_key: int, text: str) -> None:
    assert position(key(qt_key, text, virtual=14), "darwin") == "KeyE"


@pytest.mark.parametrize(
    ("evdev", "qt_key", "text", "code"),
    [
        (2, 0x06F1, "۱", "Digit1"),
        (10, 0x06F9, "۹", "Digit9"),
        (11, 0x0660, "٠", "Digit0"),
        (12, Qt.Key.Key_Minus, "-", "Minus"),
        (13, Qt.Key.Key_Plus, "+", "Equal"),
        (53, Qt.Key.Key_Slash, "/", "Slash"),
        (53, 0x061F, "؟", "Slash"),
        (30, 0x0634, "ش", "KeyA"),
        (44, 0x0638, "ظ", "KeyZ"),
        (50, 0x067E, "پ", "KeyM"),
        (79, Qt.Key.Key_1, "1", "Digit1"),
        (74, Qt.Key.Key_Minus, "-", "Minus"),
    ],
)
def test_positions_of_persian_and_arabic_keys(evdev: int, qt_key: int, text: str, code: str) -> None:
    assert position(key(qt_key, text, scan=evdev + 8), "linux") == code


def test_named_keys_need_no_scan_code() -> None:
    assert position(key(Qt.Key.Key_Escape, ""), "linux") == "Escape"
    assert position(key(Qt.Key.Key_Backtab, "", held=SHIFT), "linux") == "Tab"


def test_modifiers_become_part_of_the_chord() -> None:
    event = key(0x0638, "ظ", scan=44 + 8, held=CTRL | SHIFT)
    assert chord_of(event, "linux") == chord("Ctrl+Shift+KeyZ") == Chord("KeyZ", ctrl=True, shift=True)


def test_a_bare_modifier_is_no_chord() -> None:
    assert chord_of(key(Qt.Key.Key_Shift, "", scan=50), "linux") is None
