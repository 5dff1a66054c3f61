"""A bundle that the lead sent: into a project of its own, beside the bundle, or into the one that it made before."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Final

from models.errors import AyarError
from models.progress import Step
from models.schema import Schema
from storage.bundle_file import SCHEMA, BundleReader, Manifest, manifest_of
from storage.bundles import PROJECT_ID
from storage.database import SUFFIX, remove
from storage.merging_sets import MergeReport
from storage.project import Project
from storage.rights import OWNER
from storage.teamwork import FOR

_IN_NAMES: Final = frozenset('<>:"/\\|?*')


def place_of(manifest: Manifest, bundle: Path, known: Iterable[Path] = ()) -> Path:
    """The project that the bundle belongs into: one of ``known`` that it made before, else one beside it."""
    beside = bundle.with_name(f"{_safe(manifest.title)} - {_safe(manifest.person)}{SUFFIX}")
    return next((path for path in (beside, *known) if _is_for(path, manifest)), beside)


def _safe(name: str) -> str:
    """What every file system takes."""
    plain = "".join("-" if c in _IN_NAMES or not c.isprintable() else c for c in name).strip(" .")
    return plain[:60] or "Ayar"


def _is_for(path: Path, manifest: Manifest) -> bool:
    if not path.is_file():
        return False
    try:
        with Project.open(path, write=False) as project:
            return (project.setting(PROJECT_ID), project.setting(FOR)) == (manifest.project, manifest.person)
    except AyarError:
        return False


def open_bundle(bundle: Path, place: Path) -> Generator[Step, None, MergeReport]:
    """Makes the project at ``place``, which appears when it is complete, or merges into the one that is there.

    Raises AyarError bundle_comes_back for somebody's work on its way to the lead, and what ``merge`` and
    ``Project.open`` raise.
    """
    if place.exists():
        with Project.open(place) as project:
            return (yield from project.merge(bundle))
    part = place.with_name(f".{place.stem}.part{place.suffix}")
    remove(part)
    try:
        with _made(part, bundle) as project:
            report = yield from project.merge(bundle)
        part.replace(place)
    except OSError as error:
        raise AyarError("no_permission", file=str(place)) from error
    finally:
        remove(part)
    return report


def _made(part: Path, bundle: Path) -> Project:
    """An empty project that knows where it came from."""
    with BundleReader(bundle) as opened:
        manifest = manifest_of(bundle, opened.manifest)
        if not manifest.outwards:
            raise AyarError("bundle_comes_back", file=manifest.file, author=manifest.person)
        schema = Schema.load(opened.read(SCHEMA) or b"", f"{manifest.file}/{SCHEMA}")
    project = Project.create(part, schema, manifest.title)
    try:
        known = {PROJECT_ID: manifest.project, FOR: manifest.person, OWNER: manifest.owner or manifest.sender or ""}
        for name, value in known.items():
            project.set_setting(name, value)
    except BaseException:
        project.close()
        raise
    return project
