"""From a record to the structures of a CAS, and from a schema to its type system."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from models.annotation import Annotation
from models.offsets import OffsetMap
from models.record import Record
from models.schema import Schema
from storage.formats.beside import beside
from storage.formats.cas import (
    ARGUMENTS,
    DKPRO_TYPES,
    INITIAL_VIEW,
    LAYERS,
    LINKS,
    METADATA,
    RECORD,
    RELATION,
    SENTENCE,
    SOFA,
    TOKEN,
    Refs,
    Structure,
    attribute_features,
    own_types,
)  # fmt: skip
from storage.formats.cas_layers import Back, Layers, layer_of
from storage.formats.standoff import filled, has_roles, relations_of, rest_of
from storage.formats.tokenised import tokens_of
from storage.records import dumps

SOFA_ID: Final = 1
Features = dict[str, dict[str, str]]
Held = Callable[[str], bool]


def features_of(schema: Schema) -> Features:
    """The attributes of each kind that have a feature; made once for an export."""
    return {kind: attribute_features(schema, kind) for kind in LAYERS}


def structures_of(
    record: Record, features: Features, *, held: Held | None = None, layers: Layers | None = None
) -> list[Structure]:
    """The sofa first, then metadata, tokens, sentences and annotations by place, then links and relations.

    ``held`` says which strings the file can hold in a feature; the others go to ``rest``. With ``layers``, what came
    from a layer goes back there, and they learn of its type.
    """
    return _Writing(record, features, held or _everything, layers).structures()


def _everything(_: str) -> bool:
    return True


class _Writing:
    def __init__(self, record: Record, features: Features, held: Held, layers: Layers | None) -> None:
        self._record, self._features, self._held = record, features, held
        self._offsets = OffsetMap(record.document.text)
        self._structures = [Structure(SOFA_ID, SOFA)]
        self._made: dict[str, Structure] = {}
        self._back = Back(layers, self._structures, self._made) if layers is not None else None

    def _new(self, kind: str, **features: Any) -> Structure:
        structure = Structure(len(self._structures) + 1, kind, features)
        self._structures.append(structure)
        return structure

    def _place(self, start: int, end: int) -> dict[str, Any]:
        to_utf16 = self._offsets.to_utf16
        return {"sofa": Refs((SOFA_ID,)), "begin": to_utf16(start), "end": to_utf16(end)}

    def structures(self) -> list[Structure]:
        document, layer = self._record.document, self._record.set
        text = document.text
        sofa = {"sofaNum": 1, "sofaID": INITIAL_VIEW, "mimeType": "text", "sofaString": text}
        self._structures[0].features = sofa
        name = document.name or document.key
        about = {"documentTitle": name, "documentId": name, "language": document.language or "x-unspecified"}
        about = {k: v for k, v in about.items() if self._held(v)}
        self._new(METADATA, **self._place(0, len(text)), **about, isLastSegment=False)
        tokens, sentences = tokens_of(document)
        for start, end in tokens:
            self._new(TOKEN, **self._place(start, end))
        for first, end in sentences:
            if first < end:
                self._new(SENTENCE, **self._place(tokens[first][0], tokens[end - 1][1]))
        for annotation in layer or ():
            self._made[annotation.id] = self._annotation(annotation)
        for annotation in layer or ():
            self._arguments(annotation, self._made)
        for row in relations_of(layer) if layer is not None else ():
            self._relation(row, self._made)
        if self._back is not None and layer is not None:
            self._back.chains()
            self._back.metadata(layer.extra, Refs((SOFA_ID,)))
        self._beside()
        return self._structures

    def _beside(self) -> None:
        value = beside(self._record)
        if not self._held(self._record.document.text):
            value["text"] = self._record.document.text
        self._new(RECORD, sofa=Refs((SOFA_ID,)), rest=json_text(value))

    def _annotation(self, annotation: Annotation) -> Structure:
        if self._back is not None and (kind := layer_of(annotation.extra)) is not None:
            return self._back.annotation(annotation, self._place(annotation.start, annotation.end), kind)
        features = annotation_features(annotation, self._features[annotation.kind], self._held)
        return self._new(LAYERS[annotation.kind], **self._place(annotation.start, annotation.end), **features)

    def _arguments(self, annotation: Annotation, made: dict[str, Structure]) -> None:
        if not has_roles(annotation):
            return
        if self._back is not None and layer_of(annotation.extra) is not None:
            self._back.arguments(annotation)
            return
        links = [
            self._new(LINKS[annotation.kind], role=a.role, target=Refs((made[a.target].id,)))
            for a in filled(annotation)
            if a.target in made
        ]
        if links:
            made[annotation.id].features[ARGUMENTS] = Refs(tuple(link.id for link in links), many=True)

    def _relation(self, row: dict[str, Any], made: dict[str, Structure]) -> None:
        """A relation stands at its second end, as WebAnno's do."""
        if self._back is not None and (kind := layer_of(row)) is not None:
            self._back.relation(row, kind)
            return
        one, other = made[row["from"]], made[row["to"]]
        place = {key: other.features[key] for key in ("sofa", "begin", "end")}
        self._new(RELATION, **place, label=row["label"], Governor=Refs((one.id,)), Dependent=Refs((other.id,)))


def annotation_features(annotation: Annotation, names: dict[str, str], held: Held) -> dict[str, Any]:
    """Label, identifier, note, doubt and attributes as features; ``rest`` for what ``held`` says is none."""
    features: dict[str, Any] = {}
    rest = rest_of(annotation, ("kind",))
    for feature, key, value in (("identifier", "id", annotation.id), ("note", "note", annotation.note)):
        if value and held(value):
            features[feature] = value
            rest.pop(key, None)
    if annotation.label and held(annotation.label):
        features["label"] = annotation.label
    else:
        rest["label"] = annotation.label
    if rest.pop("doubt", False):
        features["doubt"] = True
    others = {}
    for name, value in annotation.attributes.items():
        if name in names and isinstance(value, str) and value and held(value):
            features[names[name]] = value
        else:
            others[name] = value
    rest.pop("attributes", None)
    if others:
        rest["attributes"] = others
    return features | {"rest": json_text(rest)} if rest else features


def json_text(value: dict[str, Any]) -> str:
    """JSON that XML can hold too: the two code points that it does not take are escaped like control characters."""
    return dumps(value).decode().replace("\x7f", "\\u007f").replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")


def type_system(schema: Schema, layers: Layers) -> Iterator[str]:
    """The lines of TypeSystem.xml: what Ayar writes, and the DKPro types that it stands on, and layers of others."""
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">'
    yield "  <types>"
    for name, (parent, features) in {**layers.types, **DKPRO_TYPES, **own_types(schema)}.items():
        yield f"    <typeDescription>\n      <name>{name}</name>\n      <description/>"
        yield f"      <supertypeName>{parent}</supertypeName>\n      <features>"
        yield from (_feature(feature, kind) for feature, kind in features.items())
        yield "      </features>\n    </typeDescription>"
    yield "  </types>\n</typeSystemDescription>"


def _feature(name: str, kind: str) -> str:
    """An array names its elements' type; the array is the only one that refers to its links."""
    inner = f"<rangeTypeName>{kind}</rangeTypeName>"
    if kind.endswith("[]"):
        element = f"<elementType>{kind[:-2]}</elementType><multipleReferencesAllowed>false</multipleReferencesAllowed>"
        inner = f"<rangeTypeName>uima.cas.FSArray</rangeTypeName>{element}"
    return f"        <featureDescription><name>{name}</name><description/>{inner}</featureDescription>"
