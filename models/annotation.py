"""One annotation: entity, event, stance and zone have the same shape; what differs is in the schema."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final

ENTITY: Final = "entity"
EVENT: Final = "event"
STANCE: Final = "stance"
ZONE: Final = "zone"
KINDS: Final = (ENTITY, EVENT, STANCE, ZONE)
ID_PREFIX: Final = {ENTITY: "e", EVENT: "v", STANCE: "s", ZONE: "z"}

Fragment = tuple[int, int]
Attributes = Mapping[str, Any]
NOTHING: Final[Attributes] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Argument:
    """A filled role of an event or stance. ``target`` is an annotation id of the same set; None = not in the text.

    ``extra`` holds keys of an imported argument that Ayar does not know.
    """

    role: str
    target: str | None
    extra: Attributes = field(default_factory=lambda: NOTHING, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """A labelled stretch of a document, immutable.

    ``start`` and ``end`` are Unicode code points, half-open; an event's anchor is its trigger, a stance's its
    evidence. ``fragments`` is empty for a contiguous annotation, else the parts in text order, spanning start to end.
    ``extra`` holds keys of an imported record that Ayar does not know; they go out again as they came.
    """

    id: str
    kind: str
    label: str
    start: int
    end: int
    fragments: tuple[Fragment, ...] = ()
    attributes: Attributes = field(default_factory=lambda: NOTHING)
    arguments: tuple[Argument, ...] = ()
    note: str | None = None
    doubt: bool = False
    origin: Attributes | None = None
    decision: Attributes | None = None
    extra: Attributes = field(default_factory=lambda: NOTHING)

    @property
    def spans(self) -> tuple[Fragment, ...]:
        """The covered stretches: the fragments, or the one span."""
        return self.fragments or ((self.start, self.end),)

    @property
    def order(self) -> tuple[int, int, str]:
        """Sort key of files and lists: (start, end, id as string)."""
        return (self.start, self.end, self.id)
