"""What an edit of the past did to one annotation: «Mention type: Pronoun», «Actor: تهران», «Change label: Person»."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from models.annotation import Annotation
from models.schema import Schema
from models.schema_parts import BOOLEAN
from storage.history import HistoryRow
from ui import i18n
from ui.annotate.top_bar import edit_words
from ui.session import Session

NOTHING: Final = "–"
_LONGEST: Final = 40


def past_words(session: Session, past: HistoryRow, annotation: str | None) -> str:
    """Of the annotation by its id, or of the only one that the edit is about; what cannot be told in a few words, such
    as an edit of a whole document, is called by its name alone."""
    if past.kind != "edit":
        return i18n.tr(f"action.{past.kind}")
    title, schema = edit_words(past.title), session.project.schema if session.project is not None else None
    changes = [
        c for c in past.changes if annotation is None or _id(c.before) == annotation or _id(c.after) == annotation
    ]
    if schema is None or len(changes) != 1 or not isinstance(changes[0].after, Annotation):
        return title
    before, after = changes[0].before, changes[0].after
    if not isinstance(before, Annotation):
        return _pair(title, _label(schema, after))
    told = [*_values(schema, before, after), *_roles(session, schema, before, after)]
    if told:
        return " · ".join(told)
    if before.label != after.label:
        return _pair(title, _label(schema, after))
    if (before.spans, before.note) != (after.spans, after.note):
        return _pair(title, _short(after.note or NOTHING if before.note != after.note else _text(session, after)))
    return title


def _id(value: object) -> str | None:
    return value.id if isinstance(value, Annotation) else None


def _pair(name: str, value: str) -> str:
    return i18n.tr("words.pair", name=name, value=value)


def _label(schema: Schema, annotation: Annotation) -> str:
    found = schema.label(annotation.kind, annotation.label)
    return found.short_in(i18n.language()) if found is not None else annotation.label


def _text(session: Session, annotation: Annotation) -> str:
    return session.text[annotation.start : annotation.end]


def _short(words: str) -> str:
    one_line = " ".join(words.split())
    return one_line if len(one_line) <= _LONGEST else one_line[:_LONGEST] + "…"


def _values(schema: Schema, before: Annotation, after: Annotation) -> Iterator[str]:
    """The attributes that are others than before, by name and new value."""
    for attribute in schema.attributes(after.kind):
        value = after.attributes.get(attribute.id)
        if before.label != after.label or value == before.attributes.get(attribute.id):
            continue
        names = {choice.id: choice.name_in(i18n.language()) for choice in schema.choices(attribute, after.label)}
        values: list[Any] = list(value) if isinstance(value, list | tuple) else [value]
        words = [_value(attribute.type, names, each) for each in values if each is not None]
        yield _pair(attribute.name_in(i18n.language()), i18n.listed(words) if words else NOTHING)


def _value(kind: str, names: dict[Any, str], value: Any) -> str:
    if kind == BOOLEAN:
        return i18n.tr("choice.yes" if value else "choice.no")
    return names.get(value, str(value))


def _roles(session: Session, schema: Schema, before: Annotation, after: Annotation) -> Iterator[str]:
    """The roles that are filled otherwise than before, by name and new filler."""
    for argument in after.arguments:
        if argument not in before.arguments:
            filler = session.layer.annotations.get(argument.target or "")
            words = _short(_text(session, filler)) if filler is not None else i18n.tr("action.not_in_text")
            yield _pair(_role(schema, after, argument.role), words)
    gone = [argument.role for argument in before.arguments if argument not in after.arguments]
    for role in dict.fromkeys(gone):
        if role not in {argument.role for argument in after.arguments}:
            yield _pair(_role(schema, after, role), NOTHING)


def _role(schema: Schema, annotation: Annotation, identifier: str) -> str:
    found = schema.role(annotation.kind, identifier)
    return found.name_in(i18n.language()) if found is not None else identifier
