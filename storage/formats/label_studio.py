"""Label Studio's JSON: an array of tasks with annotations (people) and predictions (machines).

Spans are regions of the controls ``entity``, ``event``, ``stance`` and ``zone`` on ``<Text name="text"
value="$text"/>``; roles are relations from an event's or stance's region to its filler; plain attribute values are
choices of the region, document labels choices of the task, notes the region's meta text. All the rest stands in
``"ayar"``, of the region's meta, the annotation and the task.

Offsets are code points: Label Studio has stored these since 1.4 (HumanSignal/label-studio-frontend#308). A task whose
quotes agree with UTF-16 units only comes from before; it is converted, and that is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from models.annotation import KINDS, Annotation
from models.annotation_set import GOLD, MACHINE, AnnotationSet
from models.record import Problem, Record
from storage.formats.base import Format, ReadOptions, WriteOptions
from storage.formats.beside import OURS, document_beside, set_beside
from storage.formats.json_objects import objects
from storage.formats.label_studio_reading import TASK_KEYS, records_of
from storage.formats.source import Source
from storage.formats.standoff import filled, relations_of, rest_of
from storage.formats.target import Target
from storage.records import dumps


def read(source: Source, options: ReadOptions) -> Iterator[Record | Problem]:
    """One record for each annotation and prediction of a task, else the document alone.

    Raises AyarError of ``json_objects.objects``.
    """
    for number, item in enumerate(objects(source, options, "label-studio"), 1):
        if isinstance(item, Problem):
            yield item
        else:
            yield from records_of(item[1], item[0], f"{source.name}#{number}", source.name, options)


def write(records: Iterable[Record], target: Target, _: WriteOptions) -> Iterator[int]:
    """One task a document, on a line of its own."""
    done, opened = 0, False
    for number, (_key, group) in enumerate(groupby(records, key=lambda record: record.document.key), 1):
        held = []
        for record in group:
            held.append(record)
            done += 1
            yield done
        target.stream.write((b",\n" if opened else b"[\n") + dumps(_task(held, number)))
        opened = True
    target.stream.write(b"\n]\n" if opened else b"[]\n")


def _task(records: list[Record], number: int) -> dict[str, Any]:
    document = records[0].document
    shown = {key: value for key in ("title", "publisher", "url", "published") if (value := getattr(document, key))}
    layers = [record.set for record in records if record.set is not None]
    text = document.text
    return {
        "id": number,
        "data": {"text": text, **shown},
        "annotations": [_annotation(layer, text) for layer in layers if layer.role != MACHINE],
        "predictions": [_prediction(layer, text) for layer in layers if layer.role == MACHINE],
        "meta": {OURS: {"document": document_beside(document)}},
    }


def _annotation(layer: AnnotationSet, text: str) -> dict[str, Any]:
    return {
        "created_username": layer.author,
        "result": _results(layer, text),
        "was_cancelled": False,
        "ground_truth": layer.role == GOLD,
        "lead_time": layer.seconds,
        OURS: _beside(layer),
    }


def _prediction(layer: AnnotationSet, text: str) -> dict[str, Any]:
    return {"model_version": layer.author, "result": _results(layer, text), OURS: _beside(layer)}


def _beside(layer: AnnotationSet) -> dict[str, Any]:
    value = set_beside(layer)
    return value | {"labels": {name: v for name, v in layer.labels.items() if _choices(v) is None}}


def _results(layer: AnnotationSet, text: str) -> list[dict[str, Any]]:
    results = [result for annotation in layer for result in _region(annotation, text)]
    ends = [(a.id, b.target, b.role) for a in layer for b in filled(a) if b.target in layer.annotations]
    ends += [(r["from"], r["to"], r["label"]) for r in relations_of(layer)]
    results += [
        {"type": "relation", "from_id": start, "to_id": end, "direction": "right", "labels": [label]}
        for start, end, label in ends
    ]
    for name, value in layer.labels.items():
        if (choices := _choices(value)) is not None:
            results.append({"id": f"label-{name}", "from_name": name, "to_name": "text", "type": "choices",
                            "value": {"choices": choices}})  # fmt: skip
    return results


def _choices(value: object) -> list[str] | None:
    """The choices that say a value, if it is one string or several."""
    if isinstance(value, str) and value:
        return [value]
    several = isinstance(value, list) and len(value) > 1 and all(isinstance(v, str) and v for v in value)
    return list(value) if several and isinstance(value, list) else None


def _region(annotation: Annotation, text: str) -> Iterator[dict[str, Any]]:
    place = {"start": annotation.start, "end": annotation.end, "text": text[annotation.start : annotation.end]}
    rest, meta = rest_of(annotation, ("id", "attributes", "note")), {}
    others = {}
    choices = []
    for name, value in annotation.attributes.items():
        if (chosen := _choices(value)) is None or name in KINDS:
            others[name] = value
        else:
            choices.append((name, chosen))
    if others:
        rest["attributes"] = others
    if annotation.note is not None:
        meta["text"] = [annotation.note]
    region = {"id": annotation.id, "from_name": annotation.kind, "to_name": "text", "type": "labels"}
    yield region | {"value": place | {"labels": [annotation.label]}, "meta": meta | {OURS: rest}}
    for name, chosen in choices:
        yield region | {"from_name": name, "type": "choices", "value": place | {"choices": chosen}}


def recognise(source: Source) -> bool:
    """An array, or lines, of objects with ``data`` and one of the lists of a task."""
    head = source.head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return head[:1] in (b"[", b"{") and b'"data"' in head and any(f'"{key}"'.encode() in head for key in TASK_KEYS)


FORMAT = Format(
    id="label-studio", suffixes=(".json", ".jsonl"), read=read, write=write, recognise=recognise, maps_labels=True
)
