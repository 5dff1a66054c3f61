"""Other annotation tools: what doccano, Label Studio and Prodigy do with their JSON.

doccano is a server and no library. What its import does with a line is done here by the same means: ``json``, and a
pydantic model for each span and relation with the checks of backend/data_import/pipeline/label.py; its database is
left out. Its export is pandas' ``to_json`` (backend/data_export/pipeline/writers.py). Prodigy reads and writes with
srsly.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import Any, Final
from uuid import UUID, uuid4

from benchmarks import sources
from benchmarks.peers import Peer
from models.annotation import KINDS
from models.record import Record
from models.schema import Schema
from storage.formats.base import WriteOptions


# ---- doccano
def doccano_rows(records: Sequence[Record], _: WriteOptions) -> list[dict[str, Any]]:
    """One row a document, relations for filled roles; what else is known stays behind."""
    rows, numbers = list[dict[str, Any]](), count(1)
    for n, record in enumerate(records, 1):
        ids = {a.id: next(numbers) for a in record.set or ()}
        spans = [
            {"id": ids[a.id], "label": a.label, "start_offset": a.start, "end_offset": a.end} for a in record.set or ()
        ]
        relations = [
            {"id": next(numbers), "from_id": ids[a.id], "to_id": ids[b.target], "type": b.role}
            for a in record.set or ()
            for b in a.arguments
            if b.target in ids
        ]
        rows.append({"id": n, "text": record.document.text, "entities": spans, "relations": relations})
    return rows


def doccano_writes(rows: list[dict[str, Any]], target: Path) -> None:
    import pandas as pd

    pd.DataFrame(rows).to_json(target, orient="records", lines=True, force_ascii=False)


def doccano_reads(source: Path) -> int:
    from pydantic import BaseModel, Field, model_validator

    class Label(BaseModel):
        number: UUID = Field(default_factory=uuid4)
        id: int = -1

    class Span(Label):
        label: str = Field(min_length=1)
        start_offset: int = Field(ge=0)
        end_offset: int = Field(ge=0)

        @model_validator(mode="after")
        def in_order(self) -> Span:
            if self.start_offset >= self.end_offset:
                raise ValueError("start_offset must be less than end_offset")
            return self

    class Relation(Label):
        from_id: int
        to_id: int
        type: str = Field(min_length=1)

    held = []
    with source.open(encoding="utf-8") as stream:
        for line in stream:
            row = json.loads(line.rstrip())
            spans = [Span(**value) for value in row.pop("entities")]
            held.append((row.pop("text"), spans, [Relation(**value) for value in row.pop("relations")], row))
    return len(held)


# ---- Label Studio
def interface() -> Any:
    """The labelling interface that a project of Ayar's default schema has in Label Studio, as the SDK parses it."""
    from label_studio_sdk.label_interface.interface import LabelInterface

    schema = Schema.load(sources.SCHEMA.read_bytes())
    controls = []
    for kind in KINDS:
        labels = "".join(f'<Label value="{each.id}"/>' for each in schema.labels(kind))
        controls.append(f'<Labels name="{kind}" toName="text">{labels}</Labels>')
        for attribute in schema.attributes(kind):
            choices = "".join(f'<Choice value="{value.id}"/>' for value in attribute.values or ())
            controls.append(f'<Choices name="{attribute.id}" toName="text" perRegion="true">{choices}</Choices>')
    seen, unique = set[str](), list[str]()
    for control in controls:
        name = control.split('"')[1]
        unique += [] if name in seen else [control]
        seen.add(name)
    return LabelInterface(f'<View><Text name="text" value="$text"/>{"".join(unique)}</View>')


def label_studio_rows(records: Sequence[Record], _: WriteOptions) -> list[dict[str, Any]]:
    """Tasks with a region for each annotation and each plain attribute; what else is known stays behind."""
    return [
        {"data": {"text": r.document.text}, "annotations": [{"completed_by": 1, "result": _regions(r)}]}
        for r in records
    ]


def _regions(record: Record) -> list[dict[str, Any]]:
    found = list[dict[str, Any]]()
    for a in record.set or ():
        place = {"start": a.start, "end": a.end, "text": record.document.text[a.start : a.end]}
        region = {"id": a.id, "from_name": a.kind, "to_name": "text", "type": "labels"}
        found.append(region | {"value": place | {"labels": [a.label]}})
        for name, value in a.attributes.items():
            found.append(region | {"from_name": name, "type": "choices", "value": place | {"choices": [value]}})
        for b in a.arguments:
            found.append({"type": "relation", "from_id": a.id, "to_id": b.target, "labels": [b.role]})
    return found


def label_studio_writes(rows: list[dict[str, Any]], target: Path) -> None:
    """The SDK's ``TaskValue`` of each task, dumped as JSON."""
    from label_studio_sdk.label_interface.objects import TaskValue

    with target.open("w", encoding="utf-8") as out:
        json.dump([TaskValue(**row).model_dump() for row in rows], out, ensure_ascii=False)


def label_studio_reads(source: Path) -> int:
    """``json``, and the SDK's ``TaskValue`` of each task: its shape alone, no region is looked into."""
    from label_studio_sdk.label_interface.objects import TaskValue

    tasks = json.loads(source.read_bytes())
    for task in tasks:
        for n, annotation in enumerate(task["annotations"]):
            annotation["completed_by"] = n
    return len([TaskValue(**task) for task in tasks])


def label_studio_checks(source: Path) -> int:
    """``json``, and the SDK's check of each annotation against the labelling interface."""
    tasks, parsed = json.loads(source.read_bytes()), interface()
    for task in tasks:
        for annotation in task["annotations"]:
            parsed._validate_object(annotation, return_errors=True)
    return len(tasks)


# ---- Prodigy
def prodigy_rows(records: Sequence[Record], _: WriteOptions) -> list[dict[str, Any]]:
    """Tasks with tokens (by ours: Prodigy takes spaCy's), spans and their places among the tokens."""
    from storage.formats.prodigy import _row

    return [_row(record) for record in records]


def srsly_writes(rows: list[dict[str, Any]], target: Path) -> None:
    import srsly

    srsly.write_jsonl(target, rows)


def srsly_reads(source: Path) -> int:
    import srsly

    return len(list(srsly.read_jsonl(source)))


PEERS: Final = {
    "doccano": (Peer(name="doccano's steps", prepare=doccano_rows, write=doccano_writes, read=doccano_reads),),
    "label-studio": (
        Peer(name="SDK", prepare=label_studio_rows, write=label_studio_writes, read=label_studio_reads),
        Peer(name="SDK's check", read=label_studio_checks, few=300),
    ),
    "prodigy": (Peer(name="srsly", prepare=prodigy_rows, write=srsly_writes, read=srsly_reads),),
}
