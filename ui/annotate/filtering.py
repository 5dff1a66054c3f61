"""The filter of the document list in words, piece by piece, and as it is kept between two starts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from models.annotation import ENTITY
from models.schema import Schema
from storage.project import Filter
from ui import i18n

LABEL: Final = "label"
PERSON: Final = "person"
BATCH: Final = "batch"
LANGUAGE: Final = "language"
SINCE: Final = "since"
UNTIL: Final = "until"
DOUBT: Final = "doubt"
ASSIGNED: Final = "assigned"
KEYS: Final = "keys"
NAMES: Final = {
    LABEL: "filter.label",
    "status": "filter.status",
    PERSON: "field.author",
    BATCH: "field.batch",
    LANGUAGE: "field.language",
    SINCE: "filter.since",
    UNTIL: "filter.until",
}
ORDERS: Final = ("position", "title", "published")
PIECES: Final = (LABEL, PERSON, BATCH, LANGUAGE, SINCE, UNTIL, DOUBT, ASSIGNED, KEYS)
_KEPT_WORDS: Final = frozenset({"status", "language", "batch", "order", "kind", "label", "since", "until", "person"})
_KEPT_CHOICES: Final = frozenset({"flagged", "worked"})


def fresh(user: str) -> Filter:
    return Filter(person=user or None)


def pieces(wanted: Filter) -> list[str]:
    """Which of PIECES the filter asks for."""
    asked = {
        LABEL: wanted.label,
        PERSON: wanted.worked,
        BATCH: wanted.batch,
        LANGUAGE: wanted.language,
        SINCE: wanted.since,
        UNTIL: wanted.until,
        DOUBT: wanted.flagged,
        ASSIGNED: wanted.assigned,
        KEYS: wanted.keys,
    }
    return [piece for piece in PIECES if asked[piece]]


def without(wanted: Filter, piece: str, user: str) -> Filter:
    """The filter when that piece is taken away."""
    if piece == PERSON:
        return replace(wanted, person=user or None, worked=False)
    if piece == LABEL:
        return replace(wanted, kind=ENTITY, label=None)
    if piece == DOUBT:
        return replace(wanted, flagged=False)
    if piece == ASSIGNED:
        return replace(wanted, assigned=False)
    if piece == KEYS:
        return replace(wanted, keys=())
    nothing: dict[str, Any] = {piece: None}
    return replace(wanted, **nothing)


def cleared(wanted: Filter, user: str) -> Filter:
    """Only the order stays."""
    return replace(fresh(user), order=wanted.order)


def words(wanted: Filter, piece: str, schema: Schema) -> str:
    """«name: value» of one piece."""
    if piece == KEYS:
        return i18n.tr("filter.cases", n=len(wanted.keys))
    if piece in {DOUBT, ASSIGNED}:
        return i18n.tr("filter.doubt_short" if piece == DOUBT else "filter.assigned")
    return i18n.tr("filter.pill", name=i18n.tr(NAMES[piece]), value=_value(wanted, piece, schema))


def _value(wanted: Filter, piece: str, schema: Schema) -> str:
    if piece == LABEL:
        found = schema.label(wanted.kind, wanted.label or "")
        return found.name_in(i18n.language()) if found is not None else wanted.label or ""
    if piece == LANGUAGE:
        return language_words(wanted.language or "")
    if piece in {SINCE, UNTIL}:
        return i18n.date(str(getattr(wanted, piece)))
    return str(getattr(wanted, piece))


def language_words(code: str) -> str:
    return i18n.tr(f"language.{code}") if i18n.has(f"language.{code}") else code


# ---- keeping
def to_keep(wanted: Filter) -> dict[str, Any]:
    """What differs from a fresh filter, without what was typed."""
    plain = Filter()
    names = sorted(_KEPT_WORDS | _KEPT_CHOICES)
    kept = {name: getattr(wanted, name) for name in names if getattr(wanted, name) != getattr(plain, name)}
    if not wanted.worked:
        kept.pop("person", None)
    return kept


def from_kept(kept: Mapping[str, Any], user: str, schema: Schema) -> Filter:
    """The filter as it was kept; what this version or this project does not know is left out."""
    known: dict[str, Any] = {n: v for n, v in kept.items() if n in _KEPT_WORDS and isinstance(v, str)}
    known |= {n: v for n, v in kept.items() if n in _KEPT_CHOICES and isinstance(v, bool)}
    found = replace(fresh(user), **known)
    if found.order not in ORDERS:
        found = replace(found, order=ORDERS[0])
    if found.label is not None and schema.label(found.kind, found.label) is None:
        found = without(found, LABEL, user)
    return found
