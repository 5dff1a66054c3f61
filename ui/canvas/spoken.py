"""Annotations in words, for screen readers: what is marked, which of how many, and what it does for whom."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from models.annotation import ZONE, Annotation
from models.schema import Schema
from ui import i18n
from ui.session import Session

SHORTENED: Final = 80
"""Longer texts are cut when spoken; the paragraph itself has them whole. Code points."""


def described(session: Session, annotations: Iterable[Annotation]) -> str:
    """A sentence for each annotation, in text order: «شخص، محمد جواد ظریف، ۱ از ۲۷؛ کنشگر رایزنی»."""
    places = _places(session)
    ordered = sorted(annotations, key=lambda a: a.order)
    return "\n".join(_sentence(session, annotation, places) for annotation in ordered)


def spoken(session: Session, annotation: Annotation) -> str:
    """One annotation in words."""
    return described(session, [annotation])


def label_of(session: Session, annotation: Annotation) -> str:
    """The whole name of its label, in the interface language."""
    found = _schema(session).label(annotation.kind, annotation.label)
    return found.name_in(i18n.language()) if found is not None else annotation.label


def text_of(session: Session, annotation: Annotation) -> str:
    words = " ".join(" ".join(session.text[start:end].split()) for start, end in annotation.spans)
    return words if len(words) <= SHORTENED else words[:SHORTENED] + "…"


def _places(session: Session) -> dict[str, tuple[int, int]]:
    """id → (which, of how many) among the annotations of its kind."""
    ids: dict[str, list[str]] = {}
    for annotation in session.layer:
        ids.setdefault(annotation.kind, []).append(annotation.id)
    return {each: (n, len(same)) for same in ids.values() for n, each in enumerate(same, 1)}


def _sentence(session: Session, annotation: Annotation, places: dict[str, tuple[int, int]]) -> str:
    name = label_of(session, annotation)
    if annotation.kind == ZONE:
        return i18n.plain(i18n.tr("access.zone", label=name))
    n, total = places.get(annotation.id, (1, 1))
    head = i18n.tr("access.mention", label=name, text=text_of(session, annotation), n=n, total=total)
    parts = [head, *_filled(session, annotation), *_fills(session, annotation)]
    return i18n.plain(f"{i18n.tr('access.stop')} ".join(parts))


def _filled(session: Session, annotation: Annotation) -> list[str]:
    """«role: its filler» for every role of an event or stance."""
    found = []
    for argument in annotation.arguments:
        filler = session.layer.annotations.get(argument.target or "")
        words = text_of(session, filler) if filler is not None else i18n.tr("action.not_in_text")
        found.append(i18n.tr("access.filled", role=_role(session, annotation.kind, argument.role), text=words))
    return found


def _fills(session: Session, annotation: Annotation) -> list[str]:
    """«role of event» for every role that the annotation fills."""
    return [
        i18n.tr("access.fills", role=_role(session, user.kind, argument.role), label=label_of(session, user))
        for user in session.layer.users_of(annotation.id)
        for argument in user.arguments
        if argument.target == annotation.id
    ]


def _role(session: Session, kind: str, role: str) -> str:
    found = _schema(session).role(kind, role)
    return found.name_in(i18n.language()) if found is not None else role


def _schema(session: Session) -> Schema:
    assert session.project is not None, "annotations are in a project"
    return session.project.schema
