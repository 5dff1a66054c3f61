"""Which key and which palette colour a label of the schema gets (ux.md §2, «Entity keys and colours»)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from models.annotation import ENTITY, EVENT, STANCE, ZONE
from models.schema import Schema
from models.schema_parts import Label

KEYS: Final = tuple(f"Digit{n}" for n in range(1, 10)) + ("Minus", "Equal")
PALETTE: Final = ("lapis", "saffron", "cypress", "sky", "aubergine", "slate", "olive", "madder", "walnut")
EVENT_COLOUR: Final = "plum"
STANCE_COLOURS: Final = {"support": "petrol", "oppose": "rose", "ambivalent": "walnut", "neutral": "slate"}
STANCE_SIGNS: Final = {"support": "▲", "oppose": "▼", "ambivalent": "◆", "neutral": "○"}
# The order in which the default schema's labels were given their keys and colours; EVN and QTY share a colour with a
# commoner label and are told apart by a dashed line.
DEFAULT_ORDER: Final = ("PER", "ORG", "GPE", "LOC", "ROLE", "TIME", "DOC", "ISSUE", "GROUP", "EVN", "QTY")
_COLOURS: Final = (*PALETTE, "olive", "slate")
COLOURS: Final = (*PALETTE[:8], EVENT_COLOUR, "rose", "petrol", "walnut")
"""Every colour a schema may name, in the order of ux.md."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a label is reached and drawn: physical key (None beyond the eleventh), palette colour, dashed underline."""

    key: str | None
    colour: str
    dashed: bool = False


def entity_order(schema: Schema) -> list[str]:
    """The active entity labels in key order: the default schema's own order, else as the schema lists them.

    A schema that grew out of the default one keeps that order until it names keys or colours itself.
    """
    labels = schema.labels(ENTITY)
    active = [label.id for label in labels if label.active]
    if {label.id for label in labels} >= set(DEFAULT_ORDER) and not any(n.text_key or n.palette for n in labels):
        return sorted(active, key=lambda label: DEFAULT_ORDER.index(label) if label in DEFAULT_ORDER else len(KEYS))
    return active


def entity_looks(labels: Sequence[Label]) -> dict[str, Look]:
    """Keys and colours that the schema names; what it leaves open goes to the others in order."""
    named = {label.text_key for label in labels}
    keys = iter([key for key in KEYS if key not in named])
    colours = {label.palette for label in labels if label.palette}
    free = iter([(n, colour) for n, colour in enumerate(_COLOURS) if n >= len(PALETTE) or colour not in colours])
    looks = {}
    for label in labels:
        key = label.text_key if label.text_key in KEYS else next(keys, None)
        if label.palette in COLOURS:
            looks[label.id] = Look(key, label.palette, label.dashed)
        else:
            n, colour = next(free, (len(PALETTE), PALETTE[len(looks) % len(PALETTE)]))
            looks[label.id] = Look(key, colour, dashed=n >= len(PALETTE))
    return looks


class Looks:
    """The look of every label of one schema; unknown labels get a neutral one, so nothing imported is invisible."""

    def __init__(self, schema: Schema) -> None:
        self.order = entity_order(schema)
        known = {label.id: label for label in schema.labels(ENTITY)}
        self.entities = entity_looks([known[label] for label in self.order])
        self._retired = {label.id: label.palette for label in known.values() if label.palette in COLOURS}
        self._others = {(kind, a.id): a.palette for kind in (EVENT, STANCE, ZONE) for a in schema.labels(kind)}
        self.by_key = {look.key: label for label, look in self.entities.items() if look.key}

    def look(self, kind: str, label: str) -> Look:
        if kind == ENTITY:
            return self.entities.get(label) or Look(None, self._retired.get(label) or "slate", dashed=True)
        named = self._others.get((kind, label))
        if named in COLOURS:
            return Look(None, named)
        if kind == EVENT:
            return Look(None, EVENT_COLOUR)
        if kind == STANCE:
            return Look(None, STANCE_COLOURS.get(label, "slate"))
        return Look(None, "slate")
