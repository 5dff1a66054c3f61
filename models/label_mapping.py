"""What a foreign label may mean in a schema, and a schema with foreign labels added."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from models.annotation import ENTITY, KINDS
from models.schema import Schema
from models.schema_editing import LABEL_PLACES, Raw, add, parts
from models.schema_parts import Label
from models.text.folding import key

Foreign = tuple[str, str]
"""(kind, label) of an annotation whose label the schema does not have."""

_SEPARATORS: Final = re.compile(r"[\s_./:\-]+")
_NOT_ID: Final = re.compile(r"[^A-Za-z0-9_.:-]+")
_SHORTEST: Final = 3  # letters that one name must share with another when it begins like it


def suggest(foreign: Foreign, schema: Schema) -> str | None:
    """The label that a foreign one names: by id, by its name or short name in three languages, by ``maps_to``, else
    the only one whose id, or name, begins like it. Labels of its own kind come first; None when nothing is like it."""
    kind, label = foreign
    wanted = _folded(label)
    if not wanted:
        return None
    ordered = [kind, *(other for other in KINDS if other != kind)] if kind in KINDS else list(KINDS)
    for known in ordered:
        active = [each for each in schema.labels(known) if each.active]
        if found := [each.id for each in active if wanted in set(_names(each))]:
            return found[0]
    active = [each for each in schema.labels(ordered[0]) if each.active]
    for names in (_ids, _names):
        if len(similar := [each.id for each in active if _begins(wanted, names(each))]) == 1:
            return similar[0]
    return None


def _folded(text: str) -> str:
    return _SEPARATORS.sub("", key(text))


def _ids(label: Label) -> Iterator[str]:
    yield _folded(label.id)


def _names(label: Label) -> Iterator[str]:
    mapped = label.raw.get("maps_to") or {}
    others = mapped.values() if isinstance(mapped, Mapping) else []
    for name in (label.id, *label.name.values(), *label.short.values(), *_flat(others)):
        if folded := _folded(name):
            yield folded


def _flat(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            yield from (each for each in value if isinstance(each, str))


def _begins(wanted: str, names: Iterable[str]) -> bool:
    return any(
        min(len(wanted), len(name)) >= _SHORTEST and (wanted.startswith(name) or name.startswith(wanted))
        for name in names
    )


def added(raw: Raw, foreign: Iterable[Foreign]) -> tuple[Raw, dict[str, str]]:
    """The schema's JSON with these labels at the end of their lists, and the id that each got: its own where it may
    be one, else one made of its letters. Raises AyarError("id_taken") never: a number is put behind what is taken."""
    ids: dict[str, str] = {}
    for kind, label in foreign:
        place = LABEL_PLACES.get(kind, LABEL_PLACES[ENTITY])
        taken = {str(each["id"]).casefold() for each in parts(raw, place)}
        ids[label] = _free(_NOT_ID.sub("_", label).strip("_.:-") or "LABEL", taken)
        raw = add(raw, place, {"id": ids[label], "name": dict.fromkeys(("fa", "ar", "en"), label)})
    return raw, ids


def _free(identifier: str, taken: set[str]) -> str:
    found, number = identifier, 1
    while found.casefold() in taken:
        number += 1
        found = f"{identifier}_{number}"
    return found
