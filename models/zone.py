"""A stretch of a text and what it is: headline, body, site furniture."""

from __future__ import annotations

from typing import NamedTuple


class Zone(NamedTuple):
    """A stretch of text in code points and its zone label."""

    label: str
    start: int
    end: int
