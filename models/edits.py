"""The one change type: undo, saving, suggestions, adjudication and bundles all speak it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from models.annotation import NOTHING, Annotation


@dataclass(frozen=True, slots=True)
class SetField:
    """A value of the set as a whole: ``status``, ``seconds``, ``labels.ID`` for a document label, or an entry of one of
    its lists, ``decisions.KEY`` (``models.adjudication.decision.key_of``) or ``comments.ID``.

    ``at`` is where such an entry stands; None at the end, and when there was no list before it.
    """

    name: str
    value: Any
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """None → x adds, x → None deletes, x → y replaces; ``before`` and ``after`` speak of the same id or field."""

    before: Annotation | SetField | None
    after: Annotation | SetField | None

    def inverse(self) -> Change:
        return Change(self.after, self.before)

    @property
    def touched(self) -> str:
        """The annotation id, or the field name, that this change is about."""
        item = self.after if self.after is not None else self.before
        assert item is not None, "a change has at least one side"
        return item.id if isinstance(item, Annotation) else item.name


@dataclass(frozen=True, slots=True)
class Edit:
    """One user action on one set: its changes happen together or not at all.

    ``title`` is a catalogue key (``edit.TITLE``); ``params`` fill it, for the history and «Undo: …».
    """

    title: str
    changes: tuple[Change, ...]
    params: Mapping[str, Any] = field(default_factory=lambda: NOTHING)

    def inverse(self) -> Edit:
        return Edit(self.title, tuple(c.inverse() for c in reversed(self.changes)), self.params)

    def gives(self, name: str, value: Any) -> bool:
        """Whether the set's field ``name`` has this value afterwards because of it."""
        fields = (change.after for change in self.changes if isinstance(change.after, SetField))
        return any((field.name, field.value) == (name, value) for field in fields)

    @property
    def touched(self) -> frozenset[str]:
        return frozenset(change.touched for change in self.changes)


def add(annotation: Annotation) -> Change:
    return Change(None, annotation)


def delete(annotation: Annotation) -> Change:
    return Change(annotation, None)
