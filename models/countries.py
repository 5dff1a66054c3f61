"""The countries that ship: the only entries of the registry whose ids mean the same for every annotator."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final

from models.registry import Entry, Registry

SHIPPED: Final = Path(__file__).resolve().parent.parent / "resources" / "registry" / "countries.jsonl"


@lru_cache(1)
def countries() -> tuple[Entry, ...]:
    """By id: ISO 3166-1 alpha-3, and XKX."""
    return tuple(Registry.read(SHIPPED.read_bytes(), SHIPPED.name))


@lru_cache(1)
def country_ids() -> frozenset[str]:
    return frozenset(entry.id for entry in countries())
