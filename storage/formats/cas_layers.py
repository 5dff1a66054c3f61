"""Annotations back in the layers of a CAS that they came from (``--how layers=source``), for who goes on in INCEpTION.

What was made in Ayar, or came from elsewhere, stands in Ayar's own layers. What a layer has no feature for (notes,
doubt, roles looked for in vain) is a loss there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from models.annotation import Annotation
from models.record import Loss, Record
from storage.formats.base import WriteOptions
from storage.formats.cas import ANNOTATION, Refs, Structure
from storage.formats.cas_reading import UIMA, is_plain
from storage.formats.standoff import filled
from storage.formats.type_systems import STRING, range_of

HOW: Final = "layers"
SOURCE: Final = "source"
CHOICES: Final[Mapping[str, tuple[str, ...]]] = {HOW: ("ayar", SOURCE)}
BASE: Final = "uima.cas.AnnotationBase"
_TYPE: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)+")
_FEATURE: Final = re.compile(r"(?!(?:begin|end|sofa)$)[A-Za-z][A-Za-z0-9_]*")
_CHAIN: Final = "Link"
Slot = tuple[str, str, str]
"""(feature, type of its links, the role as it is called there)"""


@dataclass(slots=True)
class Layers:
    """The types that an export has used so far, beside those of Ayar: supertype and features with their ranges."""

    types: dict[str, tuple[str, dict[str, str]]] = field(default_factory=dict)

    def use(self, kind: str, parent: str, ranges: Mapping[str, str]) -> None:
        known = self.types.setdefault(kind, (parent, {}))[1]
        for name, value in ranges.items():
            known.setdefault(name, value)


def goes_back(options: WriteOptions) -> bool:
    return options.how.get(HOW) == SOURCE


def layer_of(extra: Mapping[str, Any]) -> str | None:
    """The layer that an annotation or relation came from; None when it is to stand in ours."""
    kind, origin = extra.get("layer"), extra.get(UIMA)
    return kind if isinstance(kind, str) and isinstance(origin, dict) and _TYPE.fullmatch(kind) else None


def _origin(extra: Mapping[str, Any]) -> Mapping[str, Any]:
    origin = extra.get(UIMA)
    return origin if isinstance(origin, dict) else {}


def label_of(annotation: Annotation) -> tuple[str | None, str]:
    """The feature that says the label, and what it said, unless the label has been changed since."""
    origin = _origin(annotation.extra)
    feature, said = origin.get("feature"), origin.get("label")
    if not isinstance(said, str) or annotation.label != origin.get("as", said):
        said = annotation.label
    return (feature if isinstance(feature, str) and _FEATURE.fullmatch(feature) else None), said


def values_of(values: Mapping[str, Any]) -> dict[str, Any]:
    """The attributes that a feature can hold."""
    return {name: value for name, value in values.items() if _FEATURE.fullmatch(name) and is_plain(value)}


def features_of(annotation: Annotation) -> dict[str, Any]:
    feature, said = label_of(annotation)
    return values_of(annotation.attributes) | ({feature: said} if feature else {})


def slots_of(annotation: Annotation) -> dict[str, Slot]:
    """The slot of each role; a role that is new to the annotation takes the first one."""
    rows = _origin(annotation.extra).get("links")
    slots: dict[str, Slot] = {}
    for role, row in rows.items() if isinstance(rows, dict) else ():
        if not isinstance(row, list) or len(row) not in (2, 3) or not all(isinstance(each, str) for each in row):
            continue
        if _FEATURE.fullmatch(row[0]) and _TYPE.fullmatch(row[1]):
            slots[role] = (row[0], row[1], row[2] if len(row) > 2 else role)
    if slots:
        feature, kind, _ = next(iter(slots.values()))
        slots = {slot[2]: slot for slot in slots.values()} | slots
        slots = {a.role: slots.get(a.role, (feature, kind, a.role)) for a in filled(annotation)}
    return slots


def ranges_of(features: Mapping[str, Any]) -> dict[str, str]:
    """What a type system says of features with such values."""
    return {name: range_of(value) for name, value in features.items() if not isinstance(value, Refs)}


class Back:
    """Puts the annotations, relations and metadata of one record into their layers."""

    def __init__(self, layers: Layers, structures: list[Structure], made: dict[str, Structure]) -> None:
        self._layers, self._structures, self._made = layers, structures, made

    def _new(self, kind: str, features: dict[str, Any]) -> Structure:
        structure = Structure(len(self._structures) + 1, kind, features)
        self._structures.append(structure)
        return structure

    def annotation(self, annotation: Annotation, place: Mapping[str, Any], kind: str) -> Structure:
        features = features_of(annotation)
        self._layers.use(kind, ANNOTATION, ranges_of(features))
        return self._new(kind, {**place, **features})

    def arguments(self, annotation: Annotation) -> None:
        kind, slots = self._made[annotation.id].type, slots_of(annotation)
        links: dict[str, list[int]] = {}
        for argument in filled(annotation):
            if argument.role not in slots or argument.target not in self._made:
                continue
            feature, link, said = slots[argument.role]
            role = {"role": said} if said != feature else {}
            made = self._new(link, {**role, "target": Refs((self._made[argument.target].id,))})
            links.setdefault(feature, []).append(made.id)
            self._layers.use(link, "uima.cas.TOP", {"role": STRING, "target": ANNOTATION})
            self._layers.use(kind, ANNOTATION, {feature: f"{link}[]"})
        for feature, ids in links.items():
            self._made[annotation.id].features[feature] = Refs(tuple(ids), many=True)

    def relation(self, row: Mapping[str, Any], kind: str) -> None:
        """A relation stands at its second end; that of a chain is a feature of the first."""
        one, other, origin = self._made[row["from"]], self._made[row["to"]], _origin(row)
        if origin.get("chain") is True:
            said = {} if row["label"] == "next" else {"referenceRelation": row["label"]}
            one.features |= {"next": Refs((other.id,)), **said}
            self._layers.use(kind, ANNOTATION, {"next": kind, "referenceRelation": STRING})
            return
        feature, values = origin.get("feature"), row.get("attributes")
        features = values_of(values) if isinstance(values, dict) else {}
        if isinstance(feature, str) and _FEATURE.fullmatch(feature):
            features[feature] = row["label"]
        names = origin.get("ends")
        ends = names if names in (["Governor", "Dependent"], ["source", "target"]) else ["Governor", "Dependent"]
        place = {name: other.features[name] for name in ("sofa", "begin", "end")}
        self._layers.use(kind, ANNOTATION, ranges_of(features) | dict.fromkeys(ends, ANNOTATION))
        self._new(kind, {**place, **features, ends[0]: Refs((one.id,)), ends[1]: Refs((other.id,))})

    def chains(self) -> None:
        """One chain for each first of its links."""
        later = {ref for s in self._made.values() if isinstance(r := s.features.get("next"), Refs) for ref in r.ids}
        for structure in list(self._made.values()):
            if isinstance(structure.features.get("next"), Refs) and structure.id not in later:
                kind = structure.type.removesuffix(_CHAIN) + "Chain"
                self._layers.use(kind, BASE, {"first": structure.type})
                self._new(kind, {"sofa": structure.features["sofa"], "first": Refs((structure.id,))})

    def metadata(self, extra: Mapping[str, Any], sofa: Refs) -> None:
        rows = _origin(extra).get("metadata")
        for row in rows if isinstance(rows, list) else ():
            kind, values = (row.get("type"), row.get("features")) if isinstance(row, dict) else (None, None)
            if isinstance(kind, str) and _TYPE.fullmatch(kind) and isinstance(values, dict):
                features = values_of(values)
                self._layers.use(kind, BASE, ranges_of(features))
                self._new(kind, {"sofa": sofa, **features})


def losses_of(record: Record) -> Iterator[Loss]:
    """What the layers that annotations go back to have no feature for."""
    key = record.document.key
    for annotation in record.set or ():
        if layer_of(annotation.extra) is not None:
            yield from (Loss(key, annotation.id, name, params) for name, params in _lost(annotation))


def _lost(annotation: Annotation) -> Iterator[tuple[str, dict[str, Any]]]:
    if annotation.note or annotation.doubt:
        yield "note", {}
    if names := [name for name in annotation.attributes if name not in values_of(annotation.attributes)]:
        yield "attributes", {"attributes": ", ".join(names)}
    if annotation.fragments:
        yield "one_stretch", {"label": annotation.label}
    if empty := [a.role for a in annotation.arguments if a.target is None]:
        yield "empty_roles", {"roles": ", ".join(empty)}
    if filled(annotation) and not slots_of(annotation):
        yield "arguments", {"label": annotation.label}
    feature, said = label_of(annotation)
    if feature is None and said != _origin(annotation.extra).get("label"):
        yield "layer_without_label", {"label": annotation.label}
