"""``new``: an empty project, or the sample."""

from __future__ import annotations

import argparse

from models.errors import AyarError
from storage.sample import create, fill_with_sample
from ui.terminal.import_command import as_object
from ui.terminal.output import Output, followed


def run(arguments: argparse.Namespace) -> int:
    """Never touches a file that is there already."""
    if arguments.project.exists():
        raise AyarError("already_there", file=str(arguments.project))
    output = Output(as_json=arguments.json)
    value: dict[str, object] = {"project": str(arguments.project)}
    with create(arguments.project, arguments.schema, arguments.title) as project:
        value["schema"] = {"id": project.schema.id, "version": project.schema.version}
        if arguments.sample:
            value |= as_object(followed(fill_with_sample(project)))
    output.result(value, [f"{arguments.project} is ready."])
    return 0
