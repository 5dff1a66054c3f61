"""Small records, annotations and edits for the tests of storage."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import Any, TypeVar

import orjson

from models.annotation import Annotation
from models.edits import Change, Edit, SetField, add
from models.record import Problem, Record
from storage.project import ImportOptions, ImportReport, Project
from storage.records import record_from

Line = dict[str, Any]
Y = TypeVar("Y")
R = TypeVar("R")


def finish(steps: Generator[Y, None, R]) -> R:
    """Run a job to its end."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: R = end.value
            return result


def line(text: str | None, key: Any = None, **document: Any) -> Line:
    """One line of ``ayar-jsonl`` without a set."""
    return {"format": "ayar-jsonl/1", "document": {"key": key, "name": None, "text": text, **document}}


def with_set(value: Line, author: str, *annotations: Line, role: str = "annotator", **more: Any) -> Line:
    state = {"author": author, "role": role, "status": "finished", "seconds": None}
    schema = {"id": "diplomatic-news-default", "version": "1.0.0"}
    return {**value, "schema": schema, "set": state, "labels": {}, "annotations": list(annotations), **more}


def entity(identifier: str, start: int, end: int, **more: Any) -> Line:
    return {"id": identifier, "kind": "entity", "label": "PER", "start": start, "end": end, **more}


def add_all(project: Project, lines: Iterable[Line | Record | Problem], **options: Any) -> ImportReport:
    records = (record_from(v, n) if isinstance(v, dict) else v for n, v in enumerate(lines, 1))
    return finish(project.add(records, ImportOptions(**options)))


def exported(project: Project, selection: str = "all") -> bytes:
    return b"".join(project.raw_lines(selection))


def as_line(value: Line) -> bytes:
    return orjson.dumps(value) + b"\n"


def person_at(identifier: str, start: int = 0, end: int = 3, **more: Any) -> Annotation:
    return Annotation(id=identifier, kind="entity", label="PER", start=start, end=end, **more)


def adding(*annotations: Annotation, title: str = "label") -> Edit:
    return Edit(title, tuple(add(annotation) for annotation in annotations))


def field(name: str, before: Any, after: Any) -> Edit:
    return Edit("status" if name == "status" else "labels", (Change(SetField(name, before), SetField(name, after)),))
