"""What gold says of its seal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from models.adjudication.decision import UNSEALED, key_of
from models.annotation_set import DECISIONS
from models.edits import Change, SetField


def unsealed(decisions: Sequence[Any] | None, reviewer: str | None, time: str, note: str | None = None) -> Change:
    """What says in the ``decisions`` of gold that the seal was taken off."""
    entry: dict[str, Any] = {"rule": UNSEALED, "reviewer": reviewer, "time": time}
    if note:
        entry["note"] = note
    at = None if decisions is None else len(decisions)
    return Change(None, SetField(DECISIONS + key_of(entry), entry, at))
