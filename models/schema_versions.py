"""Versions of a schema by what changed: names and looks are a patch, additions a minor, retirements a major one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

PATCH: Final = 0
MINOR: Final = 1
MAJOR: Final = 2
# Fields that say the same in other words, or how it looks.
_WORDING: Final = frozenset(
    ("name", "short", "definition", "examples", "style", "shortcut", "key", "help", "description", "credits", "maps_to")
    + ("guideline", "conventions", "order")
)
_IGNORED: Final = frozenset(("version",))


def level(before: Any, after: Any) -> int | None:
    """PATCH, MINOR or MAJOR for what changed between two schemas' JSON; None when nothing did."""
    if before == after:
        return None
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        return _of_objects(before, after)
    if isinstance(before, list) and isinstance(after, list):
        return _of_lists(before, after)
    return MINOR if before is None or before == [] else MAJOR


def _of_objects(before: Mapping[str, Any], after: Mapping[str, Any]) -> int | None:
    names = [n for n in {**before, **after} if n not in _IGNORED and before.get(n) != after.get(n)]
    return _most(_of_field(name, before.get(name), after.get(name)) for name in names)


def _of_field(name: str, before: Any, after: Any) -> int | None:
    if name in _WORDING:
        return PATCH
    if name in ("active", "enabled"):
        return MAJOR if after is False else MINOR if before is False else None
    if name == "required" and not isinstance(before, list) and not isinstance(after, list):
        return MAJOR if after else MINOR
    if name in ("repeatable", "allow_none", "event", "annotate_inside"):
        return MINOR if after else MAJOR
    if name == "default":
        return MINOR
    return level(before, after)


def _of_lists(before: list[Any], after: list[Any]) -> int | None:
    old, new = _keyed(before), _keyed(after)
    found = [MAJOR for key in old if key not in new] + [MINOR for key in new if key not in old]
    within = [level(old[key], new[key]) for key in old if key in new]
    ordered = [key for key in old if key in new] != [key for key in new if key in old]
    return _most([*found, *within, PATCH if ordered else None])


def _keyed(items: list[Any]) -> dict[Any, Any]:
    return {item["id"] if isinstance(item, Mapping) and "id" in item else str(item): item for item in items}


def _most(levels: Any) -> int | None:
    return max((each for each in levels if each is not None), default=None)


def next_version(version: str, change: int, taken: Collection[str] = ()) -> str:
    """The version after ``version``, passing over those that are taken: 1.4.2 → 1.4.3, 1.5.0 or 2.0.0."""
    numbers = [int(n) if n.isascii() and n.isdigit() else 0 for n in (*version.split("."), "0", "0")[:3]]
    place = MAJOR - change
    while True:
        numbers = [*numbers[:place], numbers[place] + 1, *([0] * (MAJOR - place))]
        found = ".".join(map(str, numbers))
        if found not in taken:
            return found
