"""Language, colours, reading font, digits, calendar and key labels; every change takes effect at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Final

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from ui import i18n, keycaps, motion
from ui.canvas.view import Canvas
from ui.dialogs.base import Dialog
from ui.language import LANGUAGES
from ui.locales import CALENDARS, DIGITS
from ui.parts import Combo, Segment, label
from ui.shell import Shell
from ui.theme import CHOICES, CONTRASTS, UI_FAMILY

READING_FONTS: Final = (UI_FAMILY, "Noto Naskh Arabic", "Noto Sans Arabic", "Amiri", "Scheherazade New", "Tahoma")
_ICONS: Final = {"light": "sun", "dark": "moon"}


class Preferences(Dialog):
    def __init__(self, shell: Shell, parent: QWidget | None, canvas: Canvas) -> None:
        super().__init__(shell, parent, i18n.tr("action.preferences").rstrip("…"), "settings")
        self._canvas = canvas
        self.language = Segment(shell, 34)
        self.language.chosen.connect(self._use_language)
        self.theme = Segment(shell, 34)
        self.theme.chosen.connect(self._use_theme)
        self.contrast = Segment(shell, 34)
        self.contrast.chosen.connect(self._use_contrast)
        self.motion = Segment(shell, 34)
        self.motion.chosen.connect(self._use_motion)
        self.caps = Segment(shell, 34)
        self.caps.chosen.connect(self._use_caps)
        self.font_choice = Combo(shell)
        self.font_choice.addItems(_families())
        self.font_choice.setCurrentText(shell.settings.get("reading_font"))
        self.font_choice.textActivated.connect(self._use_font)
        self.digits = Combo(shell)
        self.digits.activated.connect(lambda _: self._use_digits(self.digits.currentData()))
        self.calendar = Combo(shell)
        self.calendar.activated.connect(lambda _: self._use_calendar(self.calendar.currentData()))
        self.name = QLineEdit(shell.session.user)
        self.name.editingFinished.connect(self._use_name)
        self._form = QFormLayout()
        self._form.setSpacing(14)
        self._labels = {key: label(tone="t2") for key in _ROWS}
        self._fields = (
            self.language, self.theme, self.contrast, self.motion, self.font_choice, self.digits,
            self.calendar, self.caps, self.name,
        )  # fmt: skip
        for (_, words), widget in zip(self._labels.items(), self._fields, strict=True):
            self._form.addRow(words, widget)
        self._note = label(size=12, tone="t3")
        self.body.addLayout(self._form)
        self.body.addWidget(self._note)
        self.add_buttons()
        shell.refreshed.connect(self.refresh)
        self.refresh()
        self._order_tabs()

    def refresh(self) -> None:
        for key, words in self._labels.items():
            words.setText(i18n.tr(key))
        self._note.setText(i18n.tr("preferences.at_once"))
        self.cancel.show_words(i18n.tr("button.close"))
        self.language.set_choices([(code, name, "") for code, name in LANGUAGES.items()], i18n.language())
        themes = [(each, i18n.tr(f"theme.{each}"), _ICONS.get(each, "")) for each in CHOICES]
        contrasts = [(each, i18n.tr(f"contrast.{each}"), "") for each in CONTRASTS]
        self.contrast.set_choices(contrasts, self._shell.theme.contrast)
        motions = [(each, i18n.tr(f"motion.{each}"), "") for each in motion.CHOICES]
        self.motion.set_choices(motions, motion.Motion.choice)
        self.theme.set_choices(themes, self._shell.theme.choice)
        self.caps.set_choices([(each, i18n.tr(f"keycaps.{each}"), "") for each in keycaps.CHOICES], keycaps.Caps.choice)
        self._fill(self.digits, "digits", {each: f"digits.{each}" for each in DIGITS})
        self._fill(self.calendar, "calendar", {each: f"calendar.{each}" for each in CALENDARS})
        for key, field in zip(_ROWS, self._fields, strict=True):
            field.setAccessibleName(i18n.tr(key))

    def _fill(self, combo: Combo, setting: str, choices: Mapping[str, str]) -> None:
        combo.clear()
        for each, key in choices.items():
            combo.addItem(i18n.tr(key), each)
        combo.setCurrentIndex(max(0, combo.findData(self._shell.settings.get(setting))))

    def _order_tabs(self) -> None:
        """From the top down; the buttons of a segment are made later than the field under it."""
        chain: list[QWidget] = []
        for field in self._fields:
            chain += field.buttons().values() if isinstance(field, Segment) else (field,)
        for one, other in pairwise((*chain, self.cancel)):
            QWidget.setTabOrder(one, other)
        chain[0].setFocus()

    def _keep(self, name: str, value: str, use: Callable[[], object]) -> None:
        self._shell.settings.set(name, value)
        use()

    def _use_language(self, code: str) -> None:
        self._keep("language", code, lambda: self._shell.language.use(code))

    def _use_theme(self, choice: str) -> None:
        self._keep("theme", choice, lambda: self._shell.theme.choose(choice))

    def _use_contrast(self, choice: str) -> None:
        self._keep("contrast", choice, lambda: self._shell.theme.choose_contrast(choice))

    def _use_motion(self, choice: str) -> None:
        motion.Motion.choice = choice
        self._shell.settings.set("motion", choice)

    def _use_font(self, family: str) -> None:
        self._keep("reading_font", family, lambda: self._canvas.set_family(family))

    def _use_digits(self, digits: str) -> None:
        i18n.set_digits(digits)
        self._keep("digits", digits, self._shell.refreshed.emit)

    def _use_calendar(self, calendar: str) -> None:
        i18n.set_calendar(calendar)
        self._keep("calendar", calendar, self._shell.refreshed.emit)

    def _use_caps(self, choice: str) -> None:
        keycaps.Caps.choice = choice
        self._keep("keycaps", choice, self._shell.refreshed.emit)

    def _use_name(self) -> None:
        name = " ".join(self.name.text().split())
        if name and name != self._shell.session.user and self._shell.session.project is None:
            self._shell.session.user = self._shell.session.author = name
            self._shell.settings.set("user", name)


_ROWS: Final = (
    "welcome.app_language", "welcome.theme", "settings.contrast", "settings.motion", "settings.reading_font",
    "settings.digits", "settings.calendar", "preferences.keycaps", "preferences.name",
)  # fmt: skip


def _families() -> list[str]:
    """The reading fonts this computer has; the bundled one is always there."""
    known = set(QFontDatabase.families())
    return [family for family in READING_FONTS if family in known or family == UI_FAMILY]
