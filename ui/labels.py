"""Which key and which palette colour a label of the schema gets (ux.md §2, «Entity keys and colours»)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from models.annotation import ENTITY, EVENT, STANCE
from models.schema import Schema

KEYS: Final = tuple(f"Digit{n}" for n in range(1, 10)) + ("Minus", "Equal")
PALETTE: Final = ("lapis", "saffron", "cypress", "sky", "aubergine", "slate", "olive", "madder", "walnut")
EVENT_COLOUR: Final = "plum"
STANCE_COLOURS: Final = {"support": "petrol", "oppose": "rose", "ambivalent": "walnut", "neutral": "slate"}
STANCE_SIGNS: Final = {"support": "▲", "oppose": "▼", "ambivalent": "◆", "neutral": "○"}
# The order in which the default schema's labels were given their keys and colours; EVN and QTY share a colour with a
# commoner label and are told apart by a dashed line.
DEFAULT_ORDER: Final = ("PER", "ORG", "GPE", "LOC", "ROLE", "TIME", "DOC", "ISSUE", "GROUP", "EVN", "QTY")
_SHARED_COLOUR: Final = {9: "olive", 10: "slate"}


@dataclass(frozen=True, slots=True)
class Look:
    """How a label is reached and drawn: physical key (None beyond the eleventh), palette colour, dashed underline."""

    key: str | None
    colour: str
    dashed: bool = False


def entity_order(schema: Schema) -> list[str]:
    """The active entity labels in key order: the default schema's own order, else as the schema lists them."""
    active = [label.id for label in schema.labels(ENTITY) if label.active]
    if set(active) == set(DEFAULT_ORDER):
        return list(DEFAULT_ORDER)
    return active


def entity_looks(order: Sequence[str]) -> dict[str, Look]:
    return {label: _nth_look(n) for n, label in enumerate(order)}


def _nth_look(n: int) -> Look:
    key = KEYS[n] if n < len(KEYS) else None
    if n < len(PALETTE):
        return Look(key, PALETTE[n])
    return Look(key, _SHARED_COLOUR.get(n, PALETTE[n % len(PALETTE)]), dashed=True)


class Looks:
    """The look of every label of one schema; unknown labels get a neutral one, so nothing imported is invisible."""

    def __init__(self, schema: Schema) -> None:
        self.order = entity_order(schema)
        self._entities = entity_looks(self.order)
        self.by_key = {look.key: label for label, look in self._entities.items() if look.key}

    def look(self, kind: str, label: str) -> Look:
        if kind == ENTITY:
            return self._entities.get(label, Look(None, "slate", dashed=True))
        if kind == EVENT:
            return Look(None, EVENT_COLOUR)
        if kind == STANCE:
            return Look(None, STANCE_COLOURS.get(label, "slate"))
        return Look(None, "slate")
