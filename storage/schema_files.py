"""Schema files into a project and out of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import orjson

from models.annotation import EVENT, STANCE
from models.annotation import KINDS as SPANS
from models.errors import AyarError
from models.schema import DOCUMENT, Schema
from models.schema_editing import loaded
from models.schema_versions import PATCH, next_version
from storage.project import Project
from storage.usage import Uses

KINDS: Final = (*SPANS, DOCUMENT)


def import_schema(project: Project, data: bytes, file: str = "schema.json") -> Schema:
    """Use a schema file from now on; the schema in use then, which has another version than the file's when that
    version stands for something else here.

    Raises AyarError("schema_invalid"), and ("schema_in_use") when something that is used is not in it at all:
    retired labels are fine, missing ones are not.
    """
    new = Schema.load(data, file)
    project.require_write()
    if new.raw == project.schema.raw:
        return project.schema
    refuse_dropping(project.schema, new, project.uses())
    new = _own_version(project, new)
    project.save_schema(new, title="schema", params={"file": file})
    return new


def _own_version(project: Project, new: Schema) -> Schema:
    taken = {known.version for known in project.schema_versions() if known.id == new.id}
    if new.version not in taken:
        return new
    return loaded({**new.raw, "version": next_version(new.version, PATCH, taken)})


def refuse_dropping(old: Schema, new: Schema, uses: Uses) -> None:
    """Raises AyarError("schema_in_use") for the most used part of ``old`` that ``new`` does not have."""
    dropped = sorted(_dropped(old, new, uses), reverse=True)
    if dropped:
        raise AyarError("schema_in_use", label=dropped[0][1], n=dropped[0][0])


def _dropped(old: Schema, new: Schema, uses: Uses) -> Iterator[tuple[int, str]]:
    for (kind, label), n in uses.labels.items():
        if old.label(kind, label) and not new.label(kind, label):
            yield n, label
    for (kind, role), n in uses.roles.items():
        if kind in (EVENT, STANCE) and old.role(kind, role) and not new.role(kind, role):
            yield n, role
    for kind in KINDS:
        for attribute in old.attributes(kind):
            n = uses.of_attribute(kind, attribute.id)
            if n and not new.attribute(kind, attribute.id):
                yield n, attribute.id
    yield from _dropped_values(old, new, uses)


def _dropped_values(old: Schema, new: Schema, uses: Uses) -> Iterator[tuple[int, str]]:
    for (kind, name, value), n in uses.values.items():
        before, after = old.attribute(kind, name), new.attribute(kind, name)
        if before is None or after is None or before.values_from is not None or after.values_from is not None:
            continue
        if value in {c.id for c in before.values} and value not in {c.id for c in after.values}:
            yield n, f"{name}={value}"


def export_schema(schema: Schema, out: Path) -> None:
    """Writes the file whole or not at all. Raises AyarError("export_failed")."""
    unfinished = out.with_name(f".{out.name}.part")
    try:
        unfinished.write_bytes(as_file(schema))
        os.replace(unfinished, out)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise AyarError("export_failed", file=str(out), reason=f"{error.strerror or error}.") from error


def as_file(schema: Schema) -> bytes:
    return orjson.dumps(dict(schema.raw), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
