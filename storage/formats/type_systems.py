"""What a type system says of features: their ranges, by type, so that XMI's strings can be what they were."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

from storage.formats.cas import Refs, Structure, Word

Ranges = dict[str, dict[str, str]]
STRING: Final = "uima.cas.String"
WHOLE: Final = frozenset(f"uima.cas.{name}" for name in ("Byte", "Short", "Integer", "Long"))
BROKEN: Final = frozenset(f"uima.cas.{name}" for name in ("Float", "Double"))
BOOLEAN: Final = "uima.cas.Boolean"


@lru_cache(4)
def ranges_in(data: bytes) -> Ranges:
    """Type → feature → range, inherited features included; nothing for what is no type system.

    A folder of ten thousand documents has one type system: it is read once, and nobody changes what it gave.
    """
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    try:
        root = fromstring(data, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return {}
    own: Ranges = {}
    parents: dict[str, str] = {}
    for kind in root.findall(".//{*}typeDescription"):
        name = _word(kind, "name")
        parents[name] = _word(kind, "supertypeName")
        described = kind.findall(".//{*}featureDescription")
        own[name] = {_word(each, "name"): _word(each, "rangeTypeName") for each in described}
    return {name: _inherited(name, own, parents) for name in own}


def _word(element: Any, name: str) -> str:
    return (element.findtext(f"{{*}}{name}") or "").strip()


def _inherited(name: str, own: Ranges, parents: dict[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    seen: set[str] = set()
    while name in own and name not in seen:
        seen.add(name)
        found = {**own[name], **found}
        name = parents[name]
    return found


def type_values(structures: dict[int, Structure], ranges: Ranges) -> None:
    """Puts numbers, truth values and references in the place of the strings that stand for them."""
    for structure in structures.values():
        known = ranges.get(structure.type)
        for name, value in structure.features.items() if known else ():
            kind = known.get(name) if known else None
            if kind and isinstance(value, str):
                structure.features[name] = _typed(value, kind)


def _typed(value: str, kind: str) -> Any:
    try:
        if kind == STRING:
            return Word(value) if value[:1].isdigit() else value
        if kind == BOOLEAN:
            return {"true": True, "false": False}.get(value, value)
        if kind in WHOLE:
            return int(value)
        if kind in BROKEN:
            number = float(value)
            return number if number - number == 0 else value
        return Refs(tuple(map(int, value.split(" "))), many=not _is_one(kind))
    except ValueError:
        return value


def _is_one(kind: str) -> bool:
    return not kind.startswith("uima.cas.") and not kind.endswith("[]")


def range_of(value: Any) -> str:
    """The range of a feature that holds such a value."""
    if isinstance(value, list):
        return "uima.cas.StringArray"
    if isinstance(value, bool):
        return BOOLEAN
    return "uima.cas.Integer" if isinstance(value, int) else "uima.cas.Double" if isinstance(value, float) else STRING
