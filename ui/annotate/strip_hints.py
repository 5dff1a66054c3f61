"""What the key strip shows while something beside the text has the keyboard: the keys of a list, a field, tabs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from ui import i18n
from ui.annotate.modes import KeyHint
from ui.keyboard import Chord, chord

_UP_DOWN: Final = (chord("ArrowUp"), chord("ArrowDown"))
_SIDEWAYS: Final = (chord("ArrowRight"), chord("ArrowLeft"))
_BACK: Final = ((chord("Escape"),), "strip.to_text")
_LEAVE: Final = ((chord("Escape"),), "button.back")
_NEXT: Final = ((chord("Tab"),), "strip.next_field")
_LIST: Final = ((_UP_DOWN, "strip.up_down"), ((chord("Enter"),), "strip.open"), _BACK)
_TICKS: Final = (
    (_UP_DOWN, "strip.up_down"),
    ((chord("Space"),), "same.toggle"),
    ((chord("Enter"),), "strip.take"),
    _BACK,
)
_TABS: Final = ((_SIDEWAYS, "strip.sideways"), _NEXT, _BACK)
_LINE: Final = (((chord("Enter"),), "strip.take"), _NEXT, _LEAVE)
_NOTE: Final = (((chord("Ctrl+Enter"),), "strip.save"), _BACK)
_CHOICE: Final = ((_UP_DOWN, "strip.choose"), _NEXT, _BACK)
_BUTTON: Final = (((chord("Space"),), "strip.press"), _NEXT, _BACK)
# The first kind that fits: a combination box has buttons and a line in it.
_KINDS: Final[tuple[tuple[tuple[type[QWidget], ...], str, tuple[tuple[tuple[Chord, ...], str], ...]], ...]] = (
    ((QTabBar,), "strip.in_tabs", _TABS),
    ((QPlainTextEdit, QTextEdit), "strip.in_field", _NOTE),
    ((QComboBox,), "strip.in_field", _CHOICE),
    ((QLineEdit,), "strip.in_field", _LINE),
    ((QAbstractItemView,), "strip.in_list", _LIST),
    ((QAbstractButton,), "strip.in_buttons", _BUTTON),
)
_OTHER: Final = (_NEXT, _BACK)
_PALETTE: Final = ((_UP_DOWN, "strip.up_down"), ((chord("Enter"),), "strip.take"), _LEAVE)
_PANES: Final = (((chord("F6"),), "action.next_pane"), ((chord("Ctrl+KeyK"),), "action.command_palette"))


@dataclass(frozen=True, slots=True)
class StripHints:
    """The heading, the keys of whatever has the keyboard, and those that lead elsewhere."""

    title: str
    hints: tuple[KeyHint, ...]
    panes: tuple[KeyHint, ...]


def hints_of(widget: QWidget) -> StripHints:
    """``over_list`` is a property of a field over a list: the arrows walk it, and other panes are out of reach.
    ``ticks`` is one of a list with a tick in each row: Space sets it, Enter takes what is ticked."""
    if widget.property("over_list"):
        return StripHints(i18n.tr("strip.in_list"), tuple(KeyHint(c, i18n.tr(words)) for c, words in _PALETTE), ())
    title, keys = next(((t, k) for kinds, t, k in _KINDS if isinstance(widget, kinds)), ("strip.in_buttons", _OTHER))
    keys = _TICKS if widget.property("ticks") else keys
    hints, panes = (tuple(KeyHint(chords, i18n.tr(words)) for chords, words in row) for row in (keys, _PANES))
    return StripHints(i18n.tr(title), hints, panes)
