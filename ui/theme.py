"""Light and dark: the tokens as a palette and a short style sheet, and the label palette."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui import tokens
from ui.tokens import Hue

SYSTEM: Final = "system"
LIGHT: Final = "light"
DARK: Final = "dark"
CHOICES: Final = (LIGHT, DARK, SYSTEM)
NORMAL: Final = "normal"
HIGH: Final = "high"
CONTRASTS: Final = (SYSTEM, NORMAL, HIGH)
UI_FAMILY: Final = "Vazirmatn"
FONTS: Final = Path(__file__).resolve().parent.parent / "resources" / "fonts"
STYLE_SHEET: Final = Path(__file__).with_name("style.qss")


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication), "a theme needs the application"
    return application


class Theme(QObject):
    """The colours in use. ``changed`` is emitted after the palette and style sheet of the application were set."""

    changed = Signal()

    def __init__(self, choice: str = SYSTEM, contrast: str = SYSTEM) -> None:
        super().__init__()
        self.choice = choice
        self.contrast = contrast
        self._system = QGuiApplication.styleHints()  # held, or what it hands out is gone at once
        self.dark, self.high = self._is_dark(), self._is_high()
        self._system.colorSchemeChanged.connect(self._follow_system)
        if hasattr(self._system, "accessibility"):  # Qt 6.10 and later
            self._system.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    def color(self, token: str) -> QColor:
        """The colour of a token of ``ui/tokens.py``, such as ``t1`` or ``accent_tint``."""
        return QColor(self._tokens()[token])

    def _tokens(self) -> dict[str, str]:
        if self.high:
            return tokens.HIGH_DARK if self.dark else tokens.HIGH_LIGHT
        return tokens.DARK if self.dark else tokens.LIGHT

    def hue(self, name: str) -> Hue:
        """The line, ink and tint of a colour of the label palette, such as ``lapis``, as ``#RRGGBB``."""
        hue = (tokens.HUES_DARK if self.dark else tokens.HUES_LIGHT)[name]
        return Hue(hue.ink, hue.ink, hue.tint) if self.high else hue

    def choose(self, choice: str) -> None:
        """``light``, ``dark`` or ``system``; takes effect at once."""
        self.choice = choice
        self.apply()

    def choose_contrast(self, contrast: str) -> None:
        """One of CONTRASTS; takes effect at once."""
        self.contrast = contrast
        self.apply()

    def apply(self) -> None:
        """Sets the palette and style sheet of the application."""
        self.colour()
        self.dress()
        self.changed.emit()

    def colour(self) -> None:
        """Light or dark, and the palette: all that widgets ask for while they are made."""
        self.dark, self.high = self._is_dark(), self._is_high()
        _application().setPalette(self.palette())

    def dress(self) -> None:
        """The style sheet. With one set, every widget that is put into another is styled anew with all it holds: a
        window is dressed when it is whole, which saves a fifth of the start."""
        _application().setStyleSheet(self.style_sheet())

    def palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.color(token))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("line2"))
        return palette

    def style_sheet(self) -> str:
        """The short style sheet with the tokens in place of ``@token``; longer names first, so that t1 is not cut."""
        text = STYLE_SHEET.read_text(encoding="utf-8")
        text = text.replace("@tick", STYLE_SHEET.with_name(f"tick-{DARK if self.dark else LIGHT}.svg").as_posix())
        values = self._tokens()
        for name in sorted(values, key=len, reverse=True):
            text = text.replace(f"@{name}", values[name])
        return text

    def _is_dark(self) -> bool:
        if self.choice == SYSTEM:
            return self._system.colorScheme() == Qt.ColorScheme.Dark
        return self.choice == DARK

    def _is_high(self) -> bool:
        if self.contrast != SYSTEM or not hasattr(self._system, "accessibility"):
            return self.contrast == HIGH
        return self._system.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast

    def _follow_system(self) -> None:
        if (self._is_dark(), self._is_high()) != (self.dark, self.high):
            self.apply()


_ROLES: Final = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "t1",
    QPalette.ColorRole.Base: "raised",
    QPalette.ColorRole.AlternateBase: "window",
    QPalette.ColorRole.Text: "t1",
    QPalette.ColorRole.PlaceholderText: "t3",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "t1",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "t1",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line2",
    QPalette.ColorRole.Shadow: "line2",
}


def load_fonts() -> None:
    """Registers the bundled fonts, so that text looks the same on every machine."""
    for path in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def ui_font(pixels: float = 13, weight: int = QFont.Weight.Normal) -> QFont:
    """The interface font; ``pixels`` is its size in logical pixels."""
    font = QFont([UI_FAMILY, "Noto Color Emoji"])
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(QFont.Weight(weight))
    return font
