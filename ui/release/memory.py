"""What was chosen for the last release of a project, for the next one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, Final

from storage.release.options import ReleaseOptions
from ui.settings import Settings

SETTING: Final = "releases"
KEPT: Final = 40
FIRST_VERSION: Final = "1.0.0"
_WRITTEN: Final = frozenset({"formats", "shares", "previous"})


def recall(settings: Settings, project: Path) -> ReleaseOptions:
    """The options of the last release; usual ones the first time, and for whatever the settings file has wrong."""
    kept = settings.get(SETTING).get(str(project))
    usual = ReleaseOptions(version=FIRST_VERSION)
    if not isinstance(kept, dict):
        return usual
    return ReleaseOptions(**{each.name: _value(each.name, kept, getattr(usual, each.name)) for each in fields(usual)})


def _value(name: str, kept: Mapping[str, Any], usual: Any) -> Any:
    value = kept.get(name)
    if name == "formats":
        return tuple(each for each in value if isinstance(each, str)) if isinstance(value, list) else usual
    if name == "shares":
        fine = isinstance(value, list) and len(value) == len(usual) and all(isinstance(v, float) for v in value)
        return tuple(value) if fine else usual  # type: ignore[arg-type]  # a list, as asked
    if name == "previous":
        return Path(value) if isinstance(value, str) and Path(value).is_dir() else None
    return value if type(value) is type(usual) else usual


def remember(settings: Settings, project: Path, options: ReleaseOptions) -> None:
    kept: dict[str, Any] = dict(settings.get(SETTING))
    kept.pop(str(project), None)
    plain = {each.name: getattr(options, each.name) for each in fields(options) if each.name not in _WRITTEN}
    previous = str(options.previous) if options.previous is not None else None
    kept[str(project)] = plain | {
        "formats": list(options.formats),
        "shares": list(options.shares),
        "previous": previous,
    }
    settings.set(SETTING, dict(list(kept.items())[-KEPT:]))
