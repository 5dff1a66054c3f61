"""The language of the window: words, direction, numbers and Qt's own texts change together, at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from ui import i18n

LANGUAGES: Final = {"fa": "فارسی", "ar": "العربية", "en": "English"}


_MISSING: Final = {
    "Look in:": "qt.look_in",
    "Files of type:": "qt.files_of_type",
    "Folder": "qt.folder",
    "File": "qt.file",
}


class _Missing(QTranslator):
    """The few words of Qt's own dialogs that its translations leave in English."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return i18n.tr(_MISSING[source]) if source in _MISSING else None


class Language(QObject):
    """``changed`` is the one signal by which every widget takes the new words."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._translator: QTranslator | None = None
        self._missing = _Missing(self)

    @property
    def code(self) -> str:
        return i18n.language()

    def use(self, code: str) -> None:
        """Switches to ``fa``, ``ar`` or ``en``, mirrors the layout and tells every widget."""
        i18n.set_language(code, system_territory(code))
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a language needs the application"
        self._translate_qt(application, code)
        QLocale.setDefault(QLocale(code))
        rtl = i18n.is_rtl()
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.changed.emit()

    def _translate_qt(self, application: QApplication, code: str) -> None:
        if self._translator is not None:
            application.removeTranslator(self._translator)
            application.removeTranslator(self._missing)
        self._translator = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._translator.load(f"qtbase_{code}", folder):
            application.installTranslator(self._translator)
            application.installTranslator(self._missing)  # asked first


def system_territory(code: str) -> str:
    """Where the system speaks that language (ISO 3166), which decides the digits of Arabic; empty when it speaks
    another."""
    language, _, territory = QLocale.system().name().partition("_")
    return territory if language == code else ""


def system_language() -> str:
    """The interface language the system asks for, English when Ayar does not speak it."""
    code = QLocale.system().name()[:2]
    return code if code in LANGUAGES else "en"
