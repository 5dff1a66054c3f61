"""A text from the clipboard into a project, by the same way as every other document."""

from __future__ import annotations

from collections.abc import Generator
from typing import Final

from models.document import Document, derived_key, text_hash
from models.errors import AyarError
from models.progress import Step
from models.record import Record
from storage.adding import ImportOptions, ImportReport
from storage.formats.decoding import bad_character
from storage.project import Project

LONGEST_TITLE: Final = 120
"""Characters; a longer first line is a paragraph."""


def title_of(text: str) -> str:
    """The first line with something in it; nothing when that is a paragraph."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return first if len(first) <= LONGEST_TITLE else ""


def add_pasted(
    project: Project, text: str, title: str, language: str | None
) -> Generator[Step, None, tuple[int | None, bool]]:
    """Adds ``text`` unchanged, over a connection of its own; gives back the document's id and whether it is new.

    Raises AyarError bad_characters for text that cannot be stored, and what a project raises.
    """
    yield Step(0, 1)
    if (position := bad_character(text)) is not None:
        raise AyarError("bad_characters", file=title, position=position)
    digest = text_hash(text)
    document = Document(
        key=derived_key(digest),
        key_given=False,
        text=text,
        text_sha256=digest,
        title=title or None,
        language=language if language != "und" else None,
    )
    with project.again() as own:
        report: ImportReport = yield from own.add([Record(document)], ImportOptions())
        if report.problems and not report.added and not report.known:
            problem = report.problems[0]
            raise AyarError(problem.key, **problem.params)
        return own.document_id(document.key), bool(report.added)
