"""Counts of annotations in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ui import i18n

_KEYS: Final = {"entity": "count.mentions", "event": "count.events", "stance": "count.stances", "zone": "count.zones"}


def count_words(kinds: Mapping[str, int]) -> str:
    """«۲۷ اشاره · ۳ رویداد»: the kinds that there are, in a fixed order."""
    return " · ".join(i18n.plural(key, kinds[kind]) for kind, key in _KEYS.items() if kinds.get(kind))
