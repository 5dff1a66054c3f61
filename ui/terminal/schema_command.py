"""``schema``: show the schema of a project, write it to a file, or use a file from now on."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from models.annotation import KINDS
from models.errors import AyarError
from models.schema import Schema
from storage.schema_files import export_schema, import_schema
from ui.terminal.access import opened
from ui.terminal.output import Output


def run(arguments: argparse.Namespace) -> int:
    act = {"show": _show, "export": _export, "import": _import}[arguments.act]
    return act(arguments, Output(as_json=arguments.json))


def _show(arguments: argparse.Namespace, output: Output) -> int:
    with opened(arguments.project, write=False) as project:
        value = _object(project.schema)
        value["versions"] = [
            {"id": v.id, "version": v.version, "time": v.time, "person": v.person} for v in project.schema_versions()
        ]
        output.result({**value, "schema": dict(project.schema.raw)}, _lines(project.schema))
    return 0


def _export(arguments: argparse.Namespace, output: Output) -> int:
    with opened(arguments.project, write=False) as project:
        export_schema(project.schema, arguments.file)
        output.result({**_object(project.schema), "file": str(arguments.file)}, [str(arguments.file)])
    return 0


def _import(arguments: argparse.Namespace, output: Output) -> int:
    try:
        data = arguments.file.read_bytes()
    except FileNotFoundError as error:
        raise AyarError("file_not_found", file=str(arguments.file)) from error
    except OSError as error:
        raise AyarError("no_permission", file=str(arguments.file)) from error
    with opened(arguments.project, write=True) as project:
        before = project.schema
        after = import_schema(project, data, arguments.file.name)
        value = {**_object(after), "before": _object(before), "changed": after is not before}
    words = f"{before.id} {before.version} → {after.id} {after.version}"
    output.result(value, [words if after is not before else f"{after.id} {after.version} is in use already."])
    return 0


def _object(schema: Schema) -> dict[str, Any]:
    return {"id": schema.id, "version": schema.version}


def _lines(schema: Schema) -> Iterator[str]:
    yield f"{schema.id} {schema.version}"
    for kind in KINDS:
        for label in schema.labels(kind):
            yield f"{kind:<8} {label.id:<16} {label.name_in('en')}{'' if label.active else ' (inactive)'}"
