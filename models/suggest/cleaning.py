"""Taking over a clean boundary: the annotation keeps which rule of which version asked for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from models.annotation import Annotation
from models.edits import Change, Edit
from models.span import Span
from models.text.boundaries import Boundary

TITLE: Final = "clean_boundary"


def cleaned(annotation: Annotation, boundary: Boundary) -> Edit:
    """Gives a contiguous annotation the clean boundary. The rule stands in its origin, as ``boundary``."""
    span = (annotation.start, annotation.end)
    after = replace(annotation, start=boundary.start, end=boundary.end, origin=_origin(annotation, boundary, span))
    return Edit(TITLE, (Change(annotation, after),), {"label": annotation.label, "rule": boundary.rule})


def told(edit: Edit, boundary: Boundary, selected: Span) -> Edit:
    """``edit``, in which what it adds on the clean boundary of a selection says so."""
    changes = (replace(c, after=_with(c, boundary, selected)) for c in edit.changes)
    return replace(edit, changes=tuple(changes))


def _with(change: Change, boundary: Boundary, selected: Span) -> Any:
    after = change.after
    made = isinstance(after, Annotation) and change.before is None
    if not isinstance(after, Annotation) or not made or (after.start, after.end) != boundary[:2]:
        return after
    return replace(after, origin=_origin(after, boundary, selected))


def _origin(annotation: Annotation, boundary: Boundary, before: Span) -> Mapping[str, Any]:
    told_of = {"rule": boundary.rule, "version": boundary.version, "from": list(before)}
    return {**(annotation.origin or {}), "boundary": told_of}
