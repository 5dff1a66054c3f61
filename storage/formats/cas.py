"""UIMA's common analysis structure (CAS), as its XML, JSON and TSV files hold it: a text and typed feature structures.

Offsets are UTF-16 units, as UIMA counts. References are ``Refs``; XMI, which does not tell them from numbers, leaves
them as strings, and ``Cas.referred`` understands both.

What Ayar writes are the layers ``custom.Entity``, ``Event``, ``Stance``, ``Zone`` and ``Relation``. Their features
are ``label``, ``identifier``, ``note``, ``doubt``, one for each attribute of the schema, and ``rest``, a JSON object of
what has no feature (``standoff.rest_of``). Roles are links: ``arguments`` of Event and Stance. ``custom.Record`` stands
once and holds what is known of document and set (``beside``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from models.annotation import ENTITY, EVENT, STANCE, ZONE
from models.schema import Schema

DKPRO: Final = "de.tudarmstadt.ukp.dkpro.core.api."
TOKEN: Final = f"{DKPRO}segmentation.type.Token"
SENTENCE: Final = f"{DKPRO}segmentation.type.Sentence"
METADATA: Final = f"{DKPRO}metadata.type.DocumentMetaData"
ANNOTATION: Final = "uima.tcas.Annotation"
DOCUMENT_ANNOTATION: Final = "uima.tcas.DocumentAnnotation"
SOFA: Final = "uima.cas.Sofa"
INITIAL_VIEW: Final = "_InitialView"
OURS: Final = "custom."
LAYERS: Final = {ENTITY: "custom.Entity", EVENT: "custom.Event", STANCE: "custom.Stance", ZONE: "custom.Zone"}
KIND_OF: Final = {layer: kind for kind, layer in LAYERS.items()}
LINKS: Final = {EVENT: "custom.EventArgumentsLink", STANCE: "custom.StanceArgumentsLink"}
RELATION: Final = "custom.Relation"
RECORD: Final = "custom.Record"
ARGUMENTS: Final = "arguments"
PLAIN: Final = ("label", "identifier", "note", "rest")
RESERVED: Final = frozenset(("begin", "end", "sofa", "doubt", ARGUMENTS, *PLAIN))
_FEATURE: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_NUMBERS: Final = re.compile(r"\d{1,9}(?: \d{1,9})*")


class Refs(NamedTuple):
    """Ids of other structures; ``many`` for a feature that is an array."""

    ids: tuple[int, ...]
    many: bool = False


class Word(str):
    """A string of digits that a type system says is a string, and no reference."""

    __slots__ = ()


@dataclass(slots=True)
class Structure:
    """One feature structure; ``line`` is where it stands in its file, from 1."""

    id: int
    type: str
    features: dict[str, Any] = field(default_factory=dict)
    line: int | None = None

    @property
    def name(self) -> str:
        """The type without its package."""
        return self.type.rpartition(".")[2]

    def word(self, feature: str) -> str | None:
        value = self.features.get(feature)
        return value if isinstance(value, str) and value else None

    def number(self, feature: str) -> int | None:
        """A whole number, also where XML has it as a string."""
        value = self.features.get(feature)
        if isinstance(value, str) and re.fullmatch(r"-?\d{1,15}", value):
            return int(value)
        return value if type(value) is int and abs(value) < 2**53 else None


@dataclass(slots=True)
class Cas:
    """``sofa`` is the id of the text's own structure; annotations of other views have another one."""

    text: str | None = None
    sofa: int = 0
    structures: dict[int, Structure] = field(default_factory=dict)

    def referred(self, value: Any) -> list[Structure]:
        """The structures that a value refers to; none when it is no reference."""
        if isinstance(value, str) and not isinstance(value, Word) and _NUMBERS.fullmatch(value):
            ids: tuple[int, ...] = tuple(map(int, value.split(" ")))
        else:
            ids = value.ids if isinstance(value, Refs) else ()
        found = [self.structures[i] for i in ids if i in self.structures]
        if len(found) == 1 and (found[0].type.startswith("uima.cas.") or found[0].type.endswith("[]")):
            return self._elements(found[0].features.get("elements"))
        return found if len(found) == len(ids) else []

    def _elements(self, value: Any) -> list[Structure]:
        """What an array holds; an array of arrays is none that annotations use."""
        ids = tuple(map(int, value.split(" "))) if isinstance(value, str) and _NUMBERS.fullmatch(value) else ()
        found = [self.structures.get(i) for i in (value.ids if isinstance(value, Refs) else ids)]
        return [s for s in found if s is not None]

    def one(self, value: Any) -> Structure | None:
        found = self.referred(value)
        return found[0] if len(found) == 1 else None

    def of_type(self, *names: str) -> Iterator[Structure]:
        return (s for s in self.structures.values() if s.type in names)


def with_text(structures: dict[int, Structure]) -> Cas:
    """The CAS of its initial view, or of the first one that has a text."""
    sofas = [s for s in structures.values() if s.type == SOFA]
    first = sorted(sofas, key=lambda s: (s.word("sofaID") != INITIAL_VIEW, s.id))
    chosen = next((s for s in first if s.word("sofaString")), None)
    if chosen is None:
        return Cas(structures=structures)
    return Cas(chosen.word("sofaString"), chosen.id, structures)


def attribute_features(schema: Schema, kind: str) -> dict[str, str]:
    """The feature of each attribute of a kind whose id is one that UIMA allows."""
    ids = [attribute.id for attribute in schema.attributes(kind)]
    return {i: i for i in ids if i not in RESERVED and _FEATURE.fullmatch(i)}


def own_types(schema: Schema) -> dict[str, tuple[str, dict[str, str]]]:
    """Supertype and features (name → range) of each type that Ayar writes, those of DKPro left out."""
    types: dict[str, tuple[str, dict[str, str]]] = {}
    for kind, layer in LAYERS.items():
        features = dict.fromkeys(PLAIN, "uima.cas.String") | {"doubt": "uima.cas.Boolean"}
        features |= dict.fromkeys(attribute_features(schema, kind), "uima.cas.String")
        if kind in LINKS:
            features[ARGUMENTS] = f"{LINKS[kind]}[]"
            types[LINKS[kind]] = ("uima.cas.TOP", {"role": "uima.cas.String", "target": ANNOTATION})
        types[layer] = (ANNOTATION, features)
    ends = {"Governor": ANNOTATION, "Dependent": ANNOTATION}
    types[RELATION] = (ANNOTATION, {"label": "uima.cas.String", **ends})
    types[RECORD] = ("uima.cas.AnnotationBase", {"rest": "uima.cas.String"})
    return types


DKPRO_TYPES: Final[dict[str, tuple[str, dict[str, str]]]] = {
    METADATA: (DOCUMENT_ANNOTATION, {
        "documentTitle": "uima.cas.String", "documentId": "uima.cas.String", "documentUri": "uima.cas.String",
        "collectionId": "uima.cas.String", "documentBaseUri": "uima.cas.String", "isLastSegment": "uima.cas.Boolean",
    }),
    SENTENCE: (ANNOTATION, {"id": "uima.cas.String"}),
    TOKEN: (ANNOTATION, {"id": "uima.cas.String"}),
}  # fmt: skip
