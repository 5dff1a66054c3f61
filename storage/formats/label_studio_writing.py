"""Records into tasks of Label Studio. What came from there goes out under the controls it came from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

from models.annotation import KINDS, Annotation
from models.annotation_set import GOLD, MACHINE, AnnotationSet
from models.document import Document
from models.record import Record
from storage.formats.base import WriteOptions
from storage.formats.beside import OURS, document_beside, set_beside
from storage.formats.label_studio_reading import KEY
from storage.formats.standoff import filled, relations_of, rest_of
from storage.formats.target import Target
from storage.records import dumps

TEXT = "text"


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


def _kept(extra: Mapping[str, Any]) -> dict[str, Any]:
    """What the import kept of Label Studio's own."""
    kept = extra.get(KEY)
    return kept if isinstance(kept, dict) else {}


def _task(records: list[Record], number: int) -> dict[str, Any]:
    document = records[0].document
    kept, beside = _kept(document.extra), document_beside(document)
    beside.pop(KEY, None)
    layers = [record.set for record in records if record.set is not None]
    answers = [layer for layer in layers if layer.role != MACHINE]
    meta = kept.get("meta")
    return {
        "id": number,
        "data": _data(document, kept),
        "annotations": [_Answer(layer, document.text).annotation() for layer in answers],
        "predictions": [_Answer(layer, document.text).prediction() for layer in layers if layer.role == MACHINE],
        "meta": {**(meta if isinstance(meta, dict) else {}), OURS: {"document": beside}},
    }


def _data(document: Document, kept: Mapping[str, Any]) -> dict[str, Any]:
    """The text under the name it came with, and what is known of the document."""
    field = kept.get(TEXT)
    data: dict[str, Any] = {field if isinstance(field, str) else TEXT: document.text}
    for key in ("title", "publisher", "url", "published"):
        if value := getattr(document, key):
            data.setdefault(key, value)
    return data | {name: value for name, value in document.meta.items() if name not in data}


class _Answer:
    """The annotation or prediction of one set."""

    def __init__(self, layer: AnnotationSet, text: str) -> None:
        self._layer, self._text, self._kept = layer, text, _kept(layer.extra)
        self._names: dict[str, str] = {}
        self._shown = TEXT
        for annotation in layer:  # what was made since stands under the controls of its like
            kept = _kept(annotation.extra)
            if isinstance(name := kept.get("from_name"), str):
                self._names.setdefault(annotation.kind, name)
            if isinstance(name := kept.get("to_name"), str):
                self._shown = name
        areas = self._kept.get("textareas")
        self._areas = frozenset(map(str, areas if isinstance(areas, list) else ()))

    def annotation(self) -> dict[str, Any]:
        layer, kept = self._layer, self._kept
        lead = kept.get("lead_time")
        same = isinstance(lead, float) and int(lead) == layer.seconds
        who = {"completed_by": kept["completed_by"]} if "completed_by" in kept else {}
        return {
            "created_username": layer.author, **who, "result": self._results(), "was_cancelled": False,
            "ground_truth": layer.role == GOLD, "lead_time": lead if same else layer.seconds, OURS: self._beside(),
        }  # fmt: skip

    def prediction(self) -> dict[str, Any]:
        score = {"score": self._kept["score"]} if "score" in self._kept else {}
        return {"model_version": self._layer.author, **score, "result": self._results(), OURS: self._beside()}

    def _beside(self) -> dict[str, Any]:
        value = set_beside(self._layer)
        value["set"].pop(KEY, None)
        return value | {"labels": {name: v for name, v in self._layer.labels.items() if _choices(v) is None}}

    def _results(self) -> list[dict[str, Any]]:
        layer = self._layer
        results = [result for annotation in layer for result in self._region(annotation)]
        results += self._relations()
        for name, value in layer.labels.items():
            if (choices := _choices(value)) is not None:
                place = {"id": f"label-{name}", "from_name": name, "to_name": self._shown}
                results.append({**place, **self._plain(name, choices, {})})
        results += _rows(self._kept.get("results"))
        return results + [r for r in _rows(self._kept.get("of_regions")) if str(r.get("id")) in layer.annotations]

    def _plain(self, name: str, values: list[str], place: dict[str, Any]) -> dict[str, Any]:
        is_area = name in self._areas
        value = {**place, TEXT if is_area else "choices": values}
        return {"type": "textarea" if is_area else "choices", "value": value}

    def _relations(self) -> Iterator[dict[str, Any]]:
        """One for each pair of ends; several labels of a pair stand together."""
        layer = self._layer
        rows: list[dict[str, Any]] = [{"from": a.id, "to": b.target, "label": b.role} for a in layer for b in filled(a)]
        rows = [row for row in rows if row["to"] in layer.annotations] + relations_of(layer)
        for (start, end, direction), group in groupby(rows, _ends):
            labels = [row["label"] for row in group if row.get("unnamed") is not True]
            relation = {"type": "relation", "from_id": start, "to_id": end, "direction": direction}
            yield relation | ({"labels": labels} if labels else {})

    def _region(self, annotation: Annotation) -> Iterator[dict[str, Any]]:
        rest, meta = rest_of(annotation, ("id", "attributes", "note")), dict[str, Any]()
        kept = rest.pop(KEY, None)
        kept = kept if isinstance(kept, dict) else {}
        others: dict[str, Any] = {}
        choices = []
        for name, value in annotation.attributes.items():
            if (chosen := _choices(value)) is None or name in KINDS:
                others[name] = value
            else:
                choices.append((name, chosen))
        if others:
            rest["attributes"] = others
        if annotation.note is not None:
            meta[TEXT] = [annotation.note]
        place = self._place(annotation, kept)
        region = {"id": annotation.id, "to_name": kept.get("to_name", self._shown)}
        kind = str(kept.get("type", "labels"))
        more = {name: value for name, value in kept.items() if name not in ("value", "type", "from_name", "to_name")}
        name = kept.get("from_name", self._names.get(annotation.kind, annotation.kind))
        yield region | {"from_name": name, "type": kind, **more, "value": place | {kind: [annotation.label]},
                        "meta": meta | {OURS: rest}}  # fmt: skip
        for name, chosen in choices:
            yield region | {"from_name": name, **self._plain(name, chosen, place)}

    def _place(self, annotation: Annotation, kept: Mapping[str, Any]) -> dict[str, Any]:
        """Where a region lies: hypertext by the paths it came with, as long as it has not been moved."""
        start, end = annotation.start, annotation.end
        place = {"start": start, "end": end, TEXT: self._text[start:end]}
        came = kept.get("value")
        if not isinstance(came, dict):
            return place
        there = {"start": start, "end": end}
        if "globalOffsets" in came and came["globalOffsets"] != there:
            return place | {"globalOffsets": there}
        return place | came


def _ends(row: Mapping[str, Any]) -> tuple[str, str, str]:
    return str(row["from"]), str(row["to"]), "bi" if row.get("direction") == "bi" else "right"


def _rows(values: object) -> list[dict[str, Any]]:
    return [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []


def _choices(value: object) -> list[str] | None:
    """The choices that say a value, if it is one string or several."""
    if isinstance(value, str) and value:
        return [value]
    several = isinstance(value, list) and len(value) > 1 and all(isinstance(v, str) and v for v in value)
    return list(value) if several and isinstance(value, list) else None
