"""What is different between two versions of a schema: parts added, removed, retired, renamed or otherwise changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from models import schema_editing as editing
from models.schema_editing import ATTRIBUTE_PLACES, LABEL_PLACES, ROLE_PLACES, Part, Place

ADDED: Final = "added"
REMOVED: Final = "removed"
RETIRED: Final = "retired"
RETURNED: Final = "returned"
RENAMED: Final = "renamed"
CHANGED: Final = "changed"
MOVED: Final = "moved"
PLACES: Final[tuple[Place, ...]] = (
    *LABEL_PLACES.values(), *ROLE_PLACES.values(), *ATTRIBUTE_PLACES.values(), ("contexts",),
)  # fmt: skip
_NAMES: Final = ("name", "short")
_NESTED: Final = ("values", "modes")
_GROUPS: Final = ("required", "recommended", "optional")


@dataclass(frozen=True, slots=True)
class Difference:
    """``place`` is the list of the schema, ``part`` the id in it; ``field`` names what of it differs («name.fa»,
    «roles.PLACE»), from ``before`` to ``after``. A list in another order has one difference with an empty ``part``."""

    place: Place
    part: str
    what: str
    field: str = ""
    before: Any = None
    after: Any = None


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Difference]:
    """Between two schemas as JSON objects, in the order of the lists and of the parts in the later one. What lies
    outside the lists (rules, conventions, the schema's own name) is named without its values."""
    lists = [
        each for place in PLACES for each in _of_lists(place, *(editing.parts(raw, place) for raw in (before, after)))
    ]
    listed = {place[0] for place in PLACES} | {"id", "version"}
    others = [name for name in dict.fromkeys((*before, *after)) if name not in listed]
    changed = [Difference((), "", CHANGED, name) for name in others if before.get(name) != after.get(name)]
    return lists + changed


def _of_lists(place: Place, before: Sequence[Part], after: Sequence[Part]) -> Iterator[Difference]:
    old, new = ({str(part["id"]): part for part in parts} for parts in (before, after))
    for identifier, part in new.items():
        if identifier in old:
            yield from _of_parts(place, identifier, old[identifier], part)
        else:
            yield Difference(place, identifier, ADDED)
    yield from (Difference(place, identifier, REMOVED) for identifier in old if identifier not in new)
    kept, now = [i for i in old if i in new], [i for i in new if i in old]
    if kept != now:
        yield Difference(place, "", MOVED, "", kept, now)


def _of_parts(place: Place, identifier: str, before: Part, after: Part) -> Iterator[Difference]:
    was, is_ = before.get("active") is not False, after.get("active") is not False
    if was != is_:
        yield Difference(place, identifier, RETURNED if is_ else RETIRED)
    for field in dict.fromkeys((*before, *after)):
        old, new = before.get(field), after.get(field)
        if field in ("id", "active") or old == new:
            continue
        if field in _NESTED and _listed(old) and _listed(new):
            yield from _of_lists((*place, identifier, field), old or [], new or [])
        else:
            yield from _of_field(place, identifier, field, old, new)


def _listed(value: Any) -> bool:
    return value is None or (isinstance(value, list) and all(isinstance(v, Mapping) and "id" in v for v in value))


def _of_field(place: Place, identifier: str, field: str, old: Any, new: Any) -> Iterator[Difference]:
    what = RENAMED if field in _NAMES else CHANGED
    if field == "roles":
        old, new = _by_role(old), _by_role(new)
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        for key in dict.fromkeys((*old, *new)):
            if old.get(key) != new.get(key):
                yield Difference(place, identifier, what, f"{field}.{key}", old.get(key), new.get(key))
    else:
        yield Difference(place, identifier, what, field, old, new)


def _by_role(groups: Any) -> dict[str, str]:
    """Which group each role is in."""
    return {role: group for group in _GROUPS for role in (groups or {}).get(group, ())}
