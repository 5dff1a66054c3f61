"""What travels between files and projects: one document with at most one set, or a problem met on the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from models.annotation import NOTHING
from models.annotation_set import AnnotationSet
from models.document import Document


@dataclass(frozen=True, slots=True)
class Record:
    """One line of ``ayar-jsonl``: a document and one author's set, or the document alone.

    ``line`` (from 1) is where it stands in its file, ``extra`` holds unknown keys of the line. ``quotes`` is what the
    source says an annotation covers, by annotation id; it must agree with the text. ``problems`` were met while reading
    and did not keep the record out. ``text_given`` is False for annotations that came without their text. ``file`` is
    the path it was read from.
    """

    document: Document
    set: AnnotationSet | None = None
    line: int | None = None
    extra: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    quotes: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    problems: tuple[Problem, ...] = ()
    text_given: bool = True
    file: str | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something an import or a check met; ``key`` and ``params`` are a sentence of the catalogue (``error.KEY``).

    ``kept`` says whether the record it was met in went in all the same.
    """

    key: str
    params: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    file: str | None = None
    line: int | None = None
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that a format cannot hold; ``key`` and ``params`` are a sentence of the catalogue (``loss.KEY``).

    ``author`` is whose annotations it is about: ids are unique in one set only.
    """

    document: str
    annotation: str | None
    key: str
    params: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    author: str | None = None
