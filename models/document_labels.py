"""The form of a document as data: what is asked, what is filled, what is missing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from models.annotation_set import AnnotationSet
from models.edits import Change, Edit, SetField
from models.errors import AyarError
from models.schema import DOCUMENT, Schema
from models.schema_parts import BOOLEAN, ENTITY_LIST, ENUM, ENUM_MULTI, Attribute, Choice

NONE: Final = "none"  # looked at, and none of the values holds; null means not filled
CHOICE: Final = "choice"
CHOICES: Final = "choices"
YES_NO: Final = "yes_no"
NAMES: Final = "names"
DATE: Final = "date"
TEXT: Final = "text"
_DATE_NAME: Final = re.compile(r"(?:^|_)date(?:_|$)")
_EMPTY: Final[tuple[Any, ...]] = (None, "", [], ())


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the form, in the schema's order.

    ``kind`` is choice, choices, yes_no, names, date or text. ``choices`` are the active values of the first two, a
    value in use that was retired included. ``value`` is None while the field is not filled; ``suggested`` is the
    schema's default.
    """

    attribute: Attribute
    kind: str
    choices: tuple[Choice, ...]
    allows_none: bool
    required: bool
    value: Any
    suggested: Any

    @property
    def id(self) -> str:
        return self.attribute.id

    @property
    def filled(self) -> bool:
        return self.value not in _EMPTY


def form(layer: AnnotationSet, schema: Schema) -> tuple[Field, ...]:
    """The fields of the document form with their values in this set."""
    return tuple(_field(attribute, layer.labels.get(attribute.id), schema) for attribute in schema.attributes(DOCUMENT))


def missing(layer: AnnotationSet, schema: Schema) -> tuple[str, ...]:
    """The ids of the required labels that are not filled, in the schema's order."""
    needed = (a.id for a in schema.attributes(DOCUMENT) if a.required)
    return tuple(name for name in needed if layer.labels.get(name) in _EMPTY)


def progress(layer: AnnotationSet, schema: Schema) -> float:
    """The share of required labels that are filled, 0 to 1; 1 when none is required."""
    needed = sum(a.required for a in schema.attributes(DOCUMENT))
    return 1 - len(missing(layer, schema)) / needed if needed else 1.0


def set_label(layer: AnnotationSet, schema: Schema, name: str, value: Any) -> Edit | None:
    """Fills a label; None or an empty value empties it. None when nothing changes.

    The values of a list keep the schema's order. Raises AyarError ``unknown_field`` (field), ``bad_value`` (value,
    attribute, allowed).
    """
    attribute = schema.attribute(DOCUMENT, name)
    if attribute is None:
        raise AyarError("unknown_field", field=name)
    wanted = _checked(_field(attribute, layer.labels.get(name), schema), value)
    change = _change(layer, name, wanted)
    return Edit("document_label", (change,), {"label": name}) if change is not None else None


def toggle(layer: AnnotationSet, schema: Schema, name: str, value: Any) -> Edit | None:
    """What a key does to a field: takes the value, or when it is there already takes it away."""
    field = next((f for f in form(layer, schema) if f.id == name), None)
    if field is None:
        raise AyarError("unknown_field", field=name)
    if field.kind != CHOICES:
        return set_label(layer, schema, name, None if field.value == value else value)
    present = list(field.value or ())
    return set_label(layer, schema, name, [v for v in present if v != value] if value in present else [*present, value])


def _field(attribute: Attribute, value: Any, schema: Schema) -> Field:
    chosen = value if isinstance(value, list | tuple) else [value]
    choices = tuple(c for c in schema.choices(attribute) if c.active or c.id in chosen)
    return Field(
        attribute, _kind(attribute), choices, attribute.allow_none, attribute.required, value, attribute.default
    )


def _kind(attribute: Attribute) -> str:
    kinds = {ENUM: CHOICE, ENUM_MULTI: CHOICES, BOOLEAN: YES_NO, ENTITY_LIST: NAMES}
    return kinds.get(attribute.type) or (DATE if _DATE_NAME.search(attribute.id) else TEXT)


def _checked(field: Field, value: Any) -> Any:
    """The value as it is stored; AyarError ``bad_value`` when the field does not take it."""
    if value in _EMPTY:
        return None
    if field.kind == CHOICE and (value in _offered(field) or (value == NONE and field.allows_none)):
        return value
    if field.kind == CHOICES and _is_list(value) and set(value) <= set(_offered(field)):
        return [choice for choice in _offered(field) if choice in value]
    if field.kind == NAMES and _is_list(value) and all(isinstance(v, str) and v.strip() for v in value):
        return list(value)
    if field.kind == YES_NO and isinstance(value, bool):
        return value
    if field.kind == DATE and isinstance(value, str) and _is_date(value):
        return value
    if field.kind == TEXT and isinstance(value, str):
        return value
    raise AyarError("bad_value", value=str(value), attribute=field.id, allowed=_allowed(field))


def _offered(field: Field) -> list[Any]:
    return [choice.id for choice in field.choices]


def _allowed(field: Field) -> str:
    if field.kind == DATE:
        return "YYYY-MM-DD"
    return ", ".join(str(v) for v in (*_offered(field), *((NONE,) if field.allows_none else ())))


def _is_list(value: Any) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str | bytes)


def _is_date(value: str) -> bool:
    """ISO 8601, as far as it is known: a year, a month, a day, or a day with its time."""
    whole = value + "-01-01"[len(value) - 4 :] if re.fullmatch(r"\d{4}(?:-\d{2})?", value) else value
    try:
        datetime.fromisoformat(whole)
    except ValueError:
        return False
    return "-" in whole


def _change(layer: AnnotationSet, name: str, value: Any) -> Change | None:
    """None → value adds, value → None takes away, as an edit of the set's field ``labels.NAME``."""
    old = layer.labels.get(name)
    if old == value:
        return None
    before = SetField(f"labels.{name}", old) if name in layer.labels else None
    after = SetField(f"labels.{name}", value) if value is not None else None
    return Change(before, after) if before is not None or after is not None else None
