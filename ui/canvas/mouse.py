"""Selecting with the mouse: whole words, letters with Alt, sentences by the third click. Qt-free."""

from __future__ import annotations

from dataclasses import dataclass

from models.text.graphemes import next_cluster, snap_out
from models.text.sentences import sentence_at
from models.text.words import trim, word_at

WORD = "word"
LETTER = "letter"
SENTENCE = "sentence"


@dataclass(frozen=True, slots=True)
class Drag:
    """A selection being made: where the button went down, and the unit it grows by."""

    text: str
    origin: int
    unit: str = WORD

    def to(self, position: int) -> tuple[int, int]:
        """(anchor, active edge) of the selection from the origin to the character at ``position``; a selection by
        words takes in no space, comma or bracket at its ends."""
        first, last = sorted((self.origin, position))
        start, end = self._unit_at(first)[0], max(self._unit_at(last)[1], self._unit_at(first)[1])
        if self.unit == WORD:
            start, end = trim(self.text, start, end)
        return (start, end) if position >= self.origin else (end, start)

    def _unit_at(self, position: int) -> tuple[int, int]:
        if self.unit == SENTENCE:
            found = sentence_at(self.text, position)
        elif self.unit == WORD:
            found = word_at(self.text, position)
        else:
            found = None
        return found or snap_out(self.text, position, next_cluster(self.text, position))
