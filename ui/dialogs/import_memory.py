"""What was chosen for an import, remembered for the next one from the same source: same folder, same format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

from ui.settings import Settings

SETTING: Final = "imports"
KEPT: Final = 40


@dataclass(frozen=True, slots=True)
class Chosen:
    """``columns`` are our fields → theirs, ``labels`` their labels → ours; ``author`` is empty when nobody is named."""

    columns: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    author: str = ""
    role: str = ""


def recall(settings: Settings, path: Path, format_id: str) -> Chosen:
    """What was chosen for this folder and format, else the labels and columns chosen last for the format anywhere."""
    kept: dict[str, Any] = settings.get(SETTING)
    exact = kept.get(f"{format_id}|{path.parent}")
    if exact is not None:
        return _chosen(exact)
    last: Any = next((value for name, value in reversed(kept.items()) if name.startswith(f"{format_id}|")), {})
    found = _chosen(last)
    return Chosen(found.columns, found.labels)


def remember(settings: Settings, path: Path, format_id: str, chosen: Chosen) -> None:
    kept: dict[str, Any] = dict(settings.get(SETTING))
    name = f"{format_id}|{path.parent}"
    kept.pop(name, None)
    kept[name] = {key: dict(value) if isinstance(value, Mapping) else value for key, value in asdict(chosen).items()}
    settings.set(SETTING, dict(list(kept.items())[-KEPT:]))


def _chosen(value: Any) -> Chosen:
    """Whatever stands in the settings file, read carefully: people edit it."""
    if not isinstance(value, dict):
        return Chosen()
    columns, labels = _words(value.get("columns")), _words(value.get("labels"))
    author, role = value.get("author"), value.get("role")
    return Chosen(columns, labels, author if isinstance(author, str) else "", role if isinstance(role, str) else "")


def _words(value: Any) -> dict[str, str]:
    return {k: v for k, v in value.items() if isinstance(v, str)} if isinstance(value, dict) else {}
