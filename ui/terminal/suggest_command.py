"""``suggest``: a machine set for each document."""

from __future__ import annotations

import argparse

from models.errors import AyarError
from models.suggest.gazetteer import user_entries
from storage.project import Project
from storage.suggesting import suggest
from ui.folders import config_folder
from ui.terminal.access import opened
from ui.terminal.output import Output, followed


def run(arguments: argparse.Namespace) -> int:
    with opened(arguments.project, write=True) as project:
        chosen = _documents(project, arguments.documents)
        found = followed(suggest(project, arguments.train_on, chosen, user_entries(config_folder())))
    value = {
        "documents": found.documents, "suggestions": found.suggestions, "learnt_from": found.learnt,
        "version": found.version,
    }  # fmt: skip
    lines = [f"{found.suggestions:,} suggestions in {found.documents:,} documents, learnt from {found.learnt:,} sets"]
    Output(as_json=arguments.json).result(value, lines)
    return 0


def _documents(project: Project, keys: str | None) -> list[int] | None:
    """Raises AyarError("no_such_document")."""
    if keys is None:
        return None
    found = []
    for key in dict.fromkeys(filter(None, (part.strip() for part in keys.split(",")))):
        document_id = project.document_id(key)
        if document_id is None:
            raise AyarError("no_such_document", document=key)
        found.append(document_id)
    return found
