"""New projects: with the schema and guidelines that ship, and with the sample when asked for."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Final

from models.errors import AyarError
from models.progress import Step
from models.schema import Schema
from storage.adding import ImportOptions
from storage.database import remove
from storage.formats.base import ReadOptions
from storage.importing import ImportResult, import_paths
from storage.project import Project

RESOURCES: Final = Path(__file__).resolve().parent.parent / "resources"
SAMPLES: Final = RESOURCES / "samples"
GUIDELINES: Final = RESOURCES / "guidelines"
SAMPLE: Final = "sample"
BATCH: Final = "sample"


def create(path: Path, schema: Path | None = None, title: str | None = None) -> Project:
    """An empty project; the guidelines that ship go with the schema that ships.

    Raises AyarError file_not_found, no_permission, schema_invalid and those of Project.create.
    """
    place = schema or RESOURCES / "schema" / "schema.json"
    try:
        data = place.read_bytes()
    except FileNotFoundError as error:
        raise AyarError("file_not_found", file=str(place)) from error
    except OSError as error:
        raise AyarError("no_permission", file=str(place)) from error
    project = Project.create(path, Schema.load(data, place.name), title)
    if schema is None:
        found = sorted(GUIDELINES.glob("guidelines.*.md"))
        project.save_guidelines({place.suffixes[0].strip("."): place.read_text("utf-8") for place in found})
    return project


def fill_with_sample(project: Project) -> Generator[Step, None, ImportResult]:
    """The twelve invented articles, then the annotations, which find them again by their texts.

    The setting ``sample`` is true from then on, so that the window can say that all of it is fiction.
    """
    project.set_setting(SAMPLE, True)
    options = ImportOptions(batch=BATCH)
    articles = yield from import_paths(project, [SAMPLES / "articles"], options, ReadOptions())
    result = yield from import_paths(project, [SAMPLES / "annotations.jsonl"], options, ReadOptions())
    result.report.added += articles.report.added
    result.report.problems[:0] = articles.report.problems
    result.files[:0] = articles.files
    return result


def make(path: Path, title: str) -> Generator[Step, None, Path]:
    """The whole sample project at ``path``, which appears when it is complete; steps count documents."""
    part = path.with_name(f"{path.stem}.part{path.suffix}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        remove(part)
        with create(part, title=title) as project:
            yield from fill_with_sample(project)
        part.replace(path)
    except OSError as error:
        raise AyarError("no_permission", file=str(path)) from error
    finally:
        remove(part)
    return path
