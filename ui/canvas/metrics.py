"""Sizes of the reading canvas in device-independent pixels, from zoom and view width (ux.md §2 and §3)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

MEASURE: Final = 620.0
EDGE: Final = 48.0
NOTES: Final = 158.0
NARROW_EDGE: Final = 20.0


@dataclass(frozen=True)
class Metrics:
    """``em`` is the reading size; ``left`` and ``width`` place the column of text in a view ``view`` pixels wide. Each
    size is computed once: painting asks for them thousands of times."""

    zoom: float
    view: float
    rtl: bool = True

    @cached_property
    def em(self) -> int:
        return round(18 * self.zoom)

    @cached_property
    def title_em(self) -> int:
        return round(23 * self.zoom)

    @cached_property
    def label_em(self) -> int:
        return max(11, round(10.5 * self.zoom))

    @cached_property
    def lane(self) -> float:
        return self.label_em + 3.5

    @cached_property
    def width(self) -> float:
        """The measure, less where the view is too narrow for it: text never scrolls sideways."""
        return max(120.0, min(MEASURE * self.zoom, self.view - EDGE - self.notes))

    @cached_property
    def notes(self) -> float:
        """The margin for stance notes; given up when the text would become narrower than 320 pixels."""
        return NOTES if self.view - EDGE - NOTES >= 320 else NARROW_EDGE

    @cached_property
    def _slack(self) -> float:
        return max(0.0, self.view - EDGE - self.notes - self.width)

    @cached_property
    def left(self) -> float:
        """The left edge of the text column; the notes lie beyond its end side."""
        near, far = EDGE + self._slack / 2, self.notes + self._slack / 2
        return far if self.rtl else near

    @cached_property
    def right(self) -> float:
        return self.left + self.width

    def pitch(self, em: int) -> float:
        """From baseline to baseline without extra lanes."""
        return em + 25 * self.zoom if em > self.em else em * 43 / 18

    @cached_property
    def above(self) -> float:
        """Free space above the tint of a line."""
        return 4 * self.zoom
