"""``conflicts``: where people differ, in the order of documents and texts."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Generator, Iterator
from typing import Any

from models.adjudication.adjudication import Standing
from models.adjudication.decision import write
from models.adjudication.place import DOCUMENT, Place, Version
from models.errors import AyarError
from models.progress import Step
from storage.comparing import Compared
from storage.project import Project
from storage.records import annotation_to
from ui.terminal.access import opened
from ui.terminal.output import Output, followed

Value = dict[str, Any]


def run(arguments: argparse.Namespace) -> int:
    with opened(arguments.project, write=False) as project:
        value = followed(_listed(project, arguments))
    Output(as_json=arguments.json).result(value, _lines(value))
    return 0


def _listed(project: Project, arguments: argparse.Namespace) -> Generator[Step, None, Value]:
    conflicts: list[Value] = []
    agreed: Counter[str] = Counter()
    for step, compared in _compared(project, arguments):
        agreed.update(place.kind for place in compared.places if place.agreed)
        standings = project.standings(compared)
        conflicts += [_object(standings[p.id], compared.text) for p in compared.places if not p.agreed]
        yield step
    return {
        "conflicts": conflicts,
        "agreed": agreed.total(),
        "by_type": dict(sorted(Counter(conflict["type"] for conflict in conflicts).items())),
        "agreed_by_kind": dict(sorted(agreed.items())),
    }


def _compared(project: Project, arguments: argparse.Namespace) -> Iterator[tuple[Step, Compared]]:
    document = None
    if arguments.document is not None:
        document = project.document_id(arguments.document)
        if document is None:
            raise AyarError("no_such_document", document=arguments.document)
    kinds = None if arguments.kind is None else (arguments.kind,)
    yield from project.all_places(
        arguments.authors,
        unfinished=arguments.unfinished,
        skip_zones=arguments.skip_zones,
        kinds=kinds,
        document_id=document,
    )


def _object(standing: Standing, text: str) -> Value:
    """``state`` says whether the decision is in force: open, decided, changed or new vote; gold where gold
    says something and there is none."""
    place, decision = standing.place, standing.decision
    value: Value = {"id": place.id, "document": place.document, "kind": place.kind, "type": place.type}
    if place.kind == DOCUMENT:
        value["label"] = place.label
    value["versions"] = [_version(place, version, text) for version in place.versions]
    return value | {"decision": None if decision is None else write(decision), "state": standing.told}


def _version(place: Place, version: Version, text: str) -> Value:
    authors = list(version.authors)
    if place.kind == DOCUMENT:
        return {"authors": authors, "value": version.value}
    annotation = version.annotation
    return {"authors": authors, "annotation": None if annotation is None else annotation_to(annotation, text)}


def _lines(value: Value) -> Iterator[str]:
    for conflict in value["conflicts"]:
        said = "; ".join(f"{', '.join(v['authors'])}: {_said(v)}" for v in conflict["versions"])
        name = conflict.get("label") or conflict["kind"]
        yield f"{conflict['document']} {conflict['id']} {name} {conflict['type']}: {said}"
    types = ", ".join(f"{n:,} {name}" for name, n in value["by_type"].items())
    yield f"{len(value['conflicts']):,} conflicts{f' ({types})' if types else ''}, {value['agreed']:,} places agreed"


def _said(version: Value) -> str:
    if "value" in version:
        return "–" if version["value"] is None else str(version["value"])
    annotation = version["annotation"]
    if annotation is None:
        return "–"
    quote = " ".join(annotation["text"].split())
    return f"{annotation['label']} {annotation['start']}-{annotation['end']} «{quote}»"
