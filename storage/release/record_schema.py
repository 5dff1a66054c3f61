"""The JSON Schema of a data record, from the same table that the data card declares its features with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from storage.release.front import FEATURES

_TYPES: Final = {"string": ["string", "null"], "int32": "integer", "bool": "boolean"}
_SURE: Final = ("id", "text", "label", "name", "value", "role", "start", "end")
"""Never null, where they are texts."""


def record_schema() -> dict[str, Any]:
    """JSON Schema 2020-12."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "record", **_struct(FEATURES)}


def _struct(features: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {name: _of(kind, name) for name, kind in features.items()},
        "required": list(features),
        "additionalProperties": False,
    }


def _of(kind: Any, name: str = "") -> dict[str, Any]:
    if isinstance(kind, str):
        return {"type": "string" if kind == "string" and name in (*_SURE, "") else _TYPES[kind]}
    if isinstance(kind, Mapping):
        return {"type": "array", "items": _struct(kind)}
    return {"type": "array", "items": _of(kind[0])}
