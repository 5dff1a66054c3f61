"""The caret of a read-only text: one logical range with an active edge, moved by word, letter, sentence. Qt-free."""

from __future__ import annotations

from collections.abc import Sequence

from models.text.graphemes import next_cluster, previous_cluster
from models.text.sentences import next_sentence, previous_sentence, sentence_at
from models.text.words import end_after, end_before, next_word, previous_word, word_at


class Caret:
    """``position`` is the active edge and ``anchor`` the other one, both code points; equal when nothing is
    selected."""

    def __init__(self, text: str = "") -> None:
        self.text = text
        self.anchor = self.position = 0

    @property
    def selection(self) -> tuple[int, int] | None:
        if self.anchor == self.position:
            return None
        return min(self.anchor, self.position), max(self.anchor, self.position)

    def move(self, position: int, *, extend: bool) -> None:
        self.position = max(0, min(position, len(self.text)))
        if not extend:
            self.anchor = self.position

    def select(self, start: int, end: int) -> None:
        """Select [start, end) with the active edge at its end."""
        self.anchor, self.position = start, end

    def by_word(self, step: int, *, extend: bool) -> None:
        """To the next stop in text order: the end of a word forwards when selecting, its start otherwise."""
        if extend and step > 0:
            self.move(end_after(self.text, self.position) or len(self.text), extend=True)
        elif step > 0:
            self.move(next_word(self.text, self.position), extend=False)
        else:
            self.move(previous_word(self.text, self.position), extend=extend)

    def by_letter(self, step: int, *, extend: bool) -> None:
        move = next_cluster if step > 0 else previous_cluster
        self.move(move(self.text, self.position), extend=extend)

    def by_sentence(self, step: int, *, extend: bool) -> None:
        move = next_sentence if step > 0 else previous_sentence
        self.move(move(self.text, self.position), extend=extend)

    def leave_closed(self, zones: Sequence[tuple[int, int]], *, forward: bool) -> None:
        """Out of a zone that is closed to annotation, in the direction of the motion; a closed zone at the very start
        or end of the text is walked through, or its neighbours could not be reached."""
        for start, end in zones if forward else reversed(zones):
            if start <= self.position < end:
                beyond = next_word(self.text, end - 1) if forward else previous_word(self.text, start)
                if 0 < beyond < len(self.text):
                    self.move(beyond, extend=False)

    # ---- growing and shrinking without regard to the active edge (W, Q)
    def grow_end(self) -> None:
        """The first time the word at the caret, then one word more at the end."""
        if self._take_word():
            return
        start, end = self.selection or (self.position, self.position)
        self.select(start, end_after(self.text, end) or end)

    def grow_start(self) -> None:
        if self._take_word():
            return
        start, end = self.selection or (self.position, self.position)
        self.anchor, self.position = end, previous_word(self.text, start)

    def _take_word(self) -> bool:
        if self.selection is not None:
            return False
        word = word_at(self.text, self.position)
        if word is None:
            word = word_at(self.text, next_word(self.text, self.position))
        if word is None:
            return False
        self.select(*word)
        return True

    def shrink_end(self) -> None:
        """One word less at the end; the last word stays."""
        if self.selection is None:
            return
        start, end = self.selection
        cut = end_before(self.text, end)
        if cut is not None and cut > start:
            self.select(start, cut)

    def shrink_start(self) -> None:
        if self.selection is None:
            return
        start, end = self.selection
        cut = next_word(self.text, start)
        if cut < end:
            self.anchor, self.position = end, cut

    def end_by_letter(self, step: int) -> None:
        """Move the end of the selection by a letter; at least one stays."""
        start, end = self.selection or (self.position, self.position)
        moved = next_cluster(self.text, end) if step > 0 else previous_cluster(self.text, end)
        if moved > start:
            self.select(start, moved)

    def start_by_letter(self, step: int) -> None:
        start, end = self.selection or (self.position, self.position)
        moved = next_cluster(self.text, start) if step > 0 else previous_cluster(self.text, start)
        if moved < end:
            self.anchor, self.position = end, moved

    def take_sentence(self) -> None:
        sentence = sentence_at(self.text, self.position)
        if sentence is not None:
            self.select(*sentence)

    def swap(self) -> None:
        self.anchor, self.position = self.position, self.anchor
