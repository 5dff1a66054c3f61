"""What the import dialog does in jobs, and what it says of whose annotations the files bring."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Final

from models.annotation_set import ANNOTATOR
from models.progress import Step
from models.schema import Schema
from storage.formats.base import NAMELESS_AUTHOR, ReadOptions
from storage.importing import ImportResult, import_paths
from storage.project import ImportOptions, Project
from storage.reading import Preview, preview, surveyed
from storage.relabelling import Survey
from ui import i18n
from ui.messages import Action
from ui.shell import Shell

PREVIEWED_FILES: Final = 200
SCANNED: Final = 100  # records between two looks at whether the person has gone


def previews_of(paths: list[Path], reading: ReadOptions, form: str) -> Generator[Step, None, list[Preview]]:
    seen: list[Preview] = []
    for each in preview(paths, reading, form):
        seen.append(each)
        yield Step(len(seen))
        if len(seen) >= PREVIEWED_FILES:
            break
    return seen


def importing(
    project: Project, paths: list[Path], options: ImportOptions, reading: ReadOptions, form: str
) -> Generator[Step, None, ImportResult]:
    with project.again() as own:
        return (yield from import_paths(own, paths, options, reading, form))


def whose(found: Survey, author: str) -> str:
    """How many annotations the files bring, and whose they will be; ``author`` is named for those of nobody."""
    names = []
    for (theirs, role), n in found.authors.most_common():
        name = author if theirs in ("", NAMELESS_AUTHOR) else theirs
        said = i18n.isolated(name) if name else i18n.tr("import.nobody", name=NAMELESS_AUTHOR)
        names.append(f"{said}{'' if role == ANNOTATOR else f' · {_role(role)}'} ({i18n.number(n)})")
    return i18n.tr("import.whose", n=i18n.number(found.authors.total()), authors=i18n.listed(names))


def take_back(shell: Shell) -> tuple[Action, ...]:
    """The way back, beside what is said of an import; for whoever may take it."""
    if not shell.actions.enabled(shell.actions.get("action.undo_project")):
        return ()
    return ((lambda: i18n.tr("button.undo_import"), lambda: shell.actions.trigger("action.undo_project")),)


def _role(role: str) -> str:
    return i18n.tr(f"import.role.{role}") if i18n.has(f"import.role.{role}") else role


def survey(paths: list[Path], reading: ReadOptions, schema: Schema, form: str) -> Generator[Step, None, Survey]:
    found = Survey()
    for n, seen in enumerate(surveyed(paths, reading, schema, form), 1):
        found = seen
        if n % SCANNED == 0:
            yield Step(n)
    yield Step(0)
    return found
