"""A place: what several people's sets have that belongs together (product.md §2.3). One that differs is a conflict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from models.annotation import Annotation

DOCUMENT: Final = "document"
"""The kind of a place that is about a document label; its type, when people differ, is ``label``."""

AGREED: Final = "agreed"
BOUNDARY_AND_LABEL: Final = "boundary_and_label"
LABEL: Final = "label"
BOUNDARY: Final = "boundary"
ARGUMENT: Final = "argument"
ATTRIBUTE: Final = "attribute"
MISSING: Final = "missing"
TYPES: Final = (BOUNDARY_AND_LABEL, LABEL, BOUNDARY, ARGUMENT, ATTRIBUTE, MISSING)
"""The types of conflict, the first that holds first."""


@dataclass(frozen=True, slots=True)
class Version:
    """One of the different things that people made of a place, and who did.

    ``annotation`` is that of the author named first, None when these authors have nothing here; for a document label
    it is None and ``value`` is what they filled in.
    """

    authors: tuple[str, ...]
    annotation: Annotation | None = None
    value: Any = None


@dataclass(frozen=True, slots=True)
class Place:
    """``members`` holds every compared author's own annotation, None where an author has nothing here; ``versions``
    the different ones, in the order of the first author by name, with nothing last.

    ``id`` is bound to the annotations it was made from (product.md §2.3). ``document`` is the document's key, ``label``
    the id of the document label that a place of kind DOCUMENT is about.
    """

    id: str
    document: str
    kind: str
    type: str
    members: Mapping[str, Annotation | None]
    versions: tuple[Version, ...]
    label: str | None = None

    @property
    def agreed(self) -> bool:
        return self.type == AGREED

    @property
    def span(self) -> tuple[int, int]:
        """From the smallest start to the largest end of its versions, in code points; (0, 0) for a document label."""
        found = [version.annotation for version in self.versions if version.annotation is not None]
        return (min(a.start for a in found), max(a.end for a in found)) if found else (0, 0)
