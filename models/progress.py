"""Long work is a generator of steps; whoever runs it owns thread, display and cancel."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """``done`` of ``total`` whole records are safe; ``total`` is 0 while unknown; ``note`` names the current one."""

    done: int
    total: int = 0
    note: str = ""
