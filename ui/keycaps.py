"""Keys drawn as keys: what is printed on the cap at a physical position, and the cap itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import i18n, icons
from ui.keyboard import Chord
from ui.theme import Theme, ui_font

LATIN: Final = "latin"
PERSIAN: Final = "persian"
BOTH: Final = "both"
CHOICES: Final = (LATIN, PERSIAN, BOTH)
# ISIRI 9147, the standard Persian layout, by position
_PERSIAN: Final = dict(zip("QWERTYUIOPASDFGHJKLZXCVBNM", "ضصثقفغعهخحشسیبلاتنمظطزرذدپ", strict=True))
_PICTURES: Final = {
    "Enter": "enter", "Tab": "tab", "Shift": "shift", "ArrowLeft": "arrow-left", "ArrowRight": "arrow-right",
    "ArrowUp": "chevron-up", "ArrowDown": "chevron-down",
}  # fmt: skip
_NAMES: Final = {
    "Minus": "-", "Equal": "=", "Slash": "/", "Comma": ",", "Period": ".", "Delete": "Del", "Backspace": "⌫",
    "Escape": "Esc", "PageUp": "PgUp", "PageDown": "PgDn",
}  # fmt: skip
CAP: Final = 20.0
GAP: Final = 3.0


class Caps:
    """Which script the letters on the caps are in; one choice for the whole window."""

    choice = LATIN


def cap_text(code: str) -> str:
    """What is printed at a position such as ``KeyE``: E, ث or both, digits as the language writes them."""
    if code.startswith("Digit"):
        return i18n.numerals(code.removeprefix("Digit"))
    if not code.startswith("Key"):
        return _NAMES.get(code, code)
    latin = code.removeprefix("Key")
    return {LATIN: latin, PERSIAN: _PERSIAN[latin], BOTH: f"{latin} {_PERSIAN[latin]}"}[Caps.choice]


def caps_of(chord: Chord) -> tuple[str, ...]:
    """The caps of a chord in the order in which they are pressed, each a position name."""
    if chord == Chord("Slash", shift=True):
        return ("?",)
    held = [name for name, on in (("Ctrl", chord.ctrl), ("Alt", chord.alt), ("Shift", chord.shift)) if on]
    return (*held, chord.code)


def spoken(chord: Chord) -> str:
    """The chord in words for tool tips and screen readers, «Ctrl+Shift+Z»."""
    words = "+".join(cap if len(cap) == 1 else cap_text(cap) for cap in caps_of(chord))
    return i18n.isolated(i18n.Ltr(words))


def cap_width(cap: str, height: float = CAP) -> float:
    if cap in _PICTURES:
        return height
    return max(height, _width(cap_text(cap)) + 11)


@cache
def _width(text: str) -> float:
    return QFontMetricsF(ui_font(11, 600)).horizontalAdvance(text)


def caps_width(caps: Sequence[str], height: float = CAP) -> float:
    return sum(cap_width(cap, height) for cap in caps) + GAP * (len(caps) - 1)


def paint_caps(
    painter: QPainter, at: QPointF, caps: Sequence[str], theme: Theme, height: float = CAP, ink: QColor | None = None
) -> None:
    """Paints caps from left to right with the first one's upper left corner at ``at``; ``ink`` draws outlines only."""
    x = at.x()
    for cap in caps:
        box = QRectF(x, at.y(), cap_width(cap, height), height)
        _paint_cap(painter, box, cap, theme, ink)
        x = box.right() + GAP


def _paint_cap(painter: QPainter, box: QRectF, cap: str, theme: Theme, ink: QColor | None) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink or theme.color("key_line"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if ink else theme.color("key_line"))
    outer = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(outer, 5, 5)
    if not ink:
        painter.setBrush(theme.color("key"))
        painter.drawRoundedRect(outer.adjusted(0, 0, 0, -1), 5, 5)
    color = ink or theme.color("t1")
    if cap in _PICTURES:
        painter.drawPixmap(box.center() - QPointF(6, 6.5), icons.pixmap(_PICTURES[cap], color, 12))
        return
    painter.setPen(color)
    painter.setFont(ui_font(11, 600))
    painter.drawText(box.adjusted(0, -0.5, 0, -0.5), Qt.AlignmentFlag.AlignCenter, cap_text(cap))


class KeyCaps(QWidget):
    """A chord as a picture; it says nothing to screen readers, whose users hear the shortcut of the control."""

    def __init__(self, chord: Chord | None, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chord = chord
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedHeight(round(CAP))

    def sizeHint(self) -> QSize:
        width = caps_width(caps_of(self._chord)) if self._chord else 0
        return QSize(round(width) + 1, round(CAP))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chord is None:
            return
        with QPainter(self) as painter:
            paint_caps(painter, QPointF(0, 0), caps_of(self._chord), self._theme)
