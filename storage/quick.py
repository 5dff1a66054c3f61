"""Annotations by the thousand.

A frozen dataclass sets its fields one by one through ``object.__setattr__``; going to the slots themselves gives the
same object in a third of the time, which is what opening 10,000 annotations and importing 200,000 consists of.
"""

from __future__ import annotations

from typing import Any

from models.annotation import Annotation, Argument, Attributes, Fragment

_new = object.__new__
_slots: Any = [Annotation.__dict__[name].__set__ for name in Annotation.__slots__]
(_id, _kind, _label, _start, _end, _fragments, _attributes, _arguments, _note, _doubt, _origin, _decision, _extra) = (
    _slots
)


def annotation(
    identifier: str,
    kind: str,
    label: str,
    start: int,
    end: int,
    fragments: tuple[Fragment, ...],
    attributes: Attributes,
    arguments: tuple[Argument, ...],
    note: str | None,
    doubt: bool,
    origin: Attributes | None,
    decision: Attributes | None,
    extra: Attributes,
) -> Annotation:
    """An Annotation from its fields in their order."""
    made = _new(Annotation)
    _id(made, identifier)
    _kind(made, kind)
    _label(made, label)
    _start(made, start)
    _end(made, end)
    _fragments(made, fragments)
    _attributes(made, attributes)
    _arguments(made, arguments)
    _note(made, note)
    _doubt(made, doubt)
    _origin(made, origin)
    _decision(made, decision)
    _extra(made, extra)
    return made
