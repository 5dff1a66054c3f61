"""JSON CAS into feature structures."""

from __future__ import annotations

from typing import Any, Final

import orjson

from models.errors import AyarError
from storage.formats.cas import Refs, Structure
from storage.formats.json_lines import unstorable

STRUCTURES: Final = "%FEATURE_STRUCTURES"
_ID: Final = 2**53
_MARKS: Final = frozenset("@^#%")


def structures_in(text: str, file: str) -> dict[int, Structure]:
    """The structures by id. Raises AyarError import_bad_json_file, import_too_deep, import_bad_number, bad_characters,
    wrong_format."""
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        where = {"file": file, "line": error.lineno, "column": error.colno}
        raise AyarError("import_bad_json_file", **where) from error
    if fault := unstorable(value, text):
        raise AyarError(fault[0], **{"file": file, "line": 1, **fault[1]})
    structures = _structures(value) if isinstance(value, dict) else None
    if structures is None:
        raise AyarError("wrong_format", file=file, format="uima-json")
    return structures


def _structures(value: dict[str, Any]) -> dict[int, Structure] | None:
    rows = value.get(STRUCTURES, [] if "%TYPES" in value else None)
    if isinstance(rows, dict):
        rows = [{"%ID": int(k) if k.isascii() and k.isdigit() and len(k) < 16 else None, **row}
                for k, row in rows.items() if isinstance(row, dict)]  # fmt: skip
    if not isinstance(rows, list):
        return None
    structures: dict[int, Structure] = {}
    for n, row in enumerate(rows, 1):
        structure = _structure(row) if isinstance(row, dict) else None
        if structure is not None:
            structure.id = structure.id if structure.id not in structures else -n  # the first keeps the number
            structures[structure.id] = structure
    return structures


def _structure(row: dict[str, Any]) -> Structure | None:
    number, kind = row.get("%ID"), row.get("%TYPE")
    if type(number) is not int or not 0 <= number < _ID or not isinstance(kind, str):
        return None
    features: dict[str, Any] = {}
    for name, value in row.items():
        mark = name[:1]
        if mark not in _MARKS or not name:
            features[name] = value
        elif mark in "@^":
            features[name[1:]] = _refs(value)
        elif mark == "#":
            features[name[1:]] = value
        elif name == "%ELEMENTS":
            features["elements"] = _refs(value, many=True)
    return Structure(number, kind, features, 1)


def _refs(value: Any, *, many: bool = False) -> Any:
    if type(value) is int:
        return Refs((value,), many)
    ids = value if isinstance(value, list) else [value]
    return Refs(tuple(ids), many) if all(type(i) is int for i in ids) else value
