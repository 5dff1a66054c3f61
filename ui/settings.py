"""What Ayar remembers between two starts, as a table of names, kinds and defaults."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QSettings

from ui.folders import config_folder

# name → default; the kind of a setting is the kind of its default
TABLE: Final[dict[str, Any]] = {
    "language": "",
    "theme": "system",
    "contrast": "system",
    "motion": "system",
    "user": "",
    "reading_font": "Vazirmatn",
    "digits": "locale",
    "calendar": "locale",
    "keycaps": "latin",
    "visual_arrows": False,
    "zoom": 100,
    "recent": [],
    "geometry": "",
    "maximized": False,
    "places": {},
    "filters": {},
    "inspector": True,
    "documents": True,
    "last_folder": "",
    "imports": {},
    "releases": {},
    "suggestions": True,
    "recommenders_off": ["external"],
    "external": {},
    "hazm": True,
    "told": [],
}
LONGEST_RECENT: Final = 8


class Settings:
    """Values by the names of ``TABLE``; a value that cannot be read counts as its default."""

    def __init__(self, folder: Path | None = None) -> None:
        place = folder or config_folder()
        self._store = QSettings(str(place / "ayar.ini"), QSettings.Format.IniFormat)

    def get(self, name: str) -> Any:
        default = TABLE[name]
        stored = self._store.value(name)
        try:
            value = json.loads(str(stored)) if stored is not None else default
        except ValueError:
            return default
        return value if isinstance(value, type(default)) else default

    def set(self, name: str, value: Any) -> None:
        assert isinstance(value, type(TABLE[name])), f"{name} is a {type(TABLE[name]).__name__}"
        self._store.setValue(name, json.dumps(value, ensure_ascii=True))

    def remember_project(self, path: Path) -> None:
        """Puts a project at the head of the recent ones."""
        text = str(path)
        others = [p for p in self.get("recent") if p != text]
        self.set("recent", [text, *others][:LONGEST_RECENT])

    def place(self, project: Path) -> dict[str, Any]:
        """The document, position and scroll where the person left a project; empty when unknown."""
        found = self.get("places").get(str(project))
        return found if isinstance(found, dict) else {}

    def remember_place(self, project: Path, place: dict[str, Any]) -> None:
        places = {path: kept for path, kept in self.get("places").items() if path in self.get("recent")}
        places[str(project)] = place
        self.set("places", places)

    def kept_filter(self, project: Path) -> dict[str, Any]:
        """What the list of a project was filtered by; empty when unknown."""
        found = self.get("filters").get(str(project))
        return found if isinstance(found, dict) else {}

    def keep_filter(self, project: Path, kept: dict[str, Any]) -> None:
        filters = {path: value for path, value in self.get("filters").items() if path in self.get("recent")}
        filters[str(project)] = kept
        self.set("filters", filters)

    def sync(self) -> None:
        self._store.sync()
