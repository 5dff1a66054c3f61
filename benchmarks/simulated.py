"""An annotator made of a count: the keys a document takes by hand and with suggestions, documents in their order.

By hand: the caret goes to a mention by sentences, words and letters, the selection is stretched by words and letters,
one key labels it (two an event), as ``tests/ui/scripted_annotator`` does with real keys. With suggestions: the
annotator walks them in text order (N goes to the first, every decision moves on). Space accepts, X rejects, a label
key accepts with that label, a wrong boundary is accepted and moved word by word when that is cheap. Then they make
what is missing by hand from the beginning and take what comes up on the way; what is left open costs a key each.
Mentions and triggers with their type count; roles, attributes and stances take the same keys either way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from models.annotation import ENTITY, EVENT, Annotation
from models.annotation_set import FINISHED, AnnotationSet
from models.document import Document
from models.edits import add
from models.schema import Schema
from models.span import overlaps
from models.suggest.desk import Desk
from models.suggest.suggestion import Context, Place, Suggestion
from models.text.sentences import next_sentence, previous_sentence
from models.text.words import end_after, next_word
from models.zones import closed_zones

LABEL_KEYS = {ENTITY: 1, EVENT: 2}


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys of one document, and what became of the suggestions."""

    annotations: int
    by_hand: int
    suggested: int
    accepted: int
    rejected: int


class Caret:
    """Counts the keys that bring the caret to a span and select it."""

    def __init__(self, text: str) -> None:
        self._text, self._at = text, 0

    def select(self, start: int, end: int) -> int:
        keys = self._back(start) + self._forward(start)
        while self._at < end:
            stop = end_after(self._text, self._at)
            self._at = stop if stop is not None and stop <= end else self._at + 1
            keys += 1
        return keys

    def go(self, position: int) -> None:
        """Where walking the suggestions has left it."""
        self._at = position

    def _back(self, start: int) -> int:
        keys = 0
        while self._at > start:
            before = previous_sentence(self._text, self._at)
            self._at = before if before < self._at else self._at - 1
            keys += 1
        return keys

    def _forward(self, start: int) -> int:
        keys = 0
        for step in (next_sentence, next_word):
            while self._at < (stop := step(self._text, self._at)) <= start and stop < len(self._text):
                self._at = stop
                keys += 1
        keys += max(0, start - self._at)
        self._at = max(self._at, start)
        return keys


def by_hand(document: Document, wanted: Sequence[Annotation]) -> int:
    caret = Caret(document.text)
    return sum(caret.select(a.start, a.end) + LABEL_KEYS[a.kind] for a in wanted)


class Annotator:
    """Works through documents with a desk that learns from what was accepted and made."""

    def __init__(self, desk: Desk, schema: Schema) -> None:
        self.desk, self._schema = desk, schema

    def work(self, document: Document, gold: AnnotationSet) -> Keys:
        wanted = [a for a in gold if a.kind in LABEL_KEYS and not a.fragments]
        layer = AnnotationSet(author="hands", status=FINISHED)
        zones = [a for a in gold if a.kind == "zone"]
        layer.apply([add(zone) for zone in zones])
        turn = _Turn(self.desk, self._schema, document, layer, wanted)
        keys = turn.run()
        self.desk.finish(document, layer)
        assert not closed_zones(layer, self._schema) or layer.annotations
        return Keys(len(wanted), by_hand(document, wanted), keys, turn.accepted, turn.rejected)


class _Turn:
    def __init__(
        self, desk: Desk, schema: Schema, document: Document, layer: AnnotationSet, wanted: Iterable[Annotation]
    ) -> None:
        self._desk, self._schema, self._document, self._layer = desk, schema, document, layer
        self._missing = list(wanted)
        self._caret = Caret(document.text)
        self._refused: set[Place] = set()
        self.accepted = self.rejected = 0

    def run(self) -> int:
        """First all suggestions one after the other, then what is missing in text order, with those that come up."""
        keys = self._walk(0, len(self._document.text))
        reached = 0
        self._caret.go(0)
        while self._missing:
            following = min(self._missing, key=lambda a: a.start)
            keys += self._walk(reached, following.end)
            if following in self._missing:
                keys += self._make(following)
            reached = following.start
        return keys + sum(1 for _ in self._open())

    def _walk(self, start: int, end: int) -> int:
        """Every open suggestion in a stretch: N goes to the first, deciding moves on."""
        keys = 0
        while (shown := next((s for s in self._open() if start <= s.start < end), None)) is not None:
            keys += self._judge(shown) + (keys == 0)
        return keys

    def _open(self) -> Iterator[Suggestion]:
        context = Context(self._schema, self._layer, frozenset(self._refused))
        yield from self._desk.suggest(self._document, context)

    def _judge(self, shown: Suggestion) -> int:
        self._caret.go(shown.start)
        same = next((a for a in self._missing if _spans(a) == (shown.start, shown.end) and a.kind == shown.kind), None)
        if same is not None:
            self.accepted += same.label == shown.label
            self._take(same)
            return 1 if same.label == shown.label else LABEL_KEYS[same.kind]
        near = next((a for a in self._missing if _is_near(a, shown)), None)
        moves = self._moves(shown, near) if near is not None else 99
        if near is not None and moves < 3:
            self._take(near)
            return 1 + moves
        self._refused.add(shown.place)
        self._desk.reject(self._document, shown)
        self.rejected += 1
        return 1

    def _moves(self, shown: Suggestion, near: Annotation) -> int:
        """Words by which the two edges have to be moved; a cut inside a word takes letters."""
        text = self._document.text
        pairs = ((shown.start, near.start), (shown.end, near.end))
        return sum(max(1, len(text[min(a, b) : max(a, b)].split())) for a, b in pairs if a != b)

    def _make(self, wanted: Annotation) -> int:
        keys = self._caret.select(wanted.start, wanted.end) + LABEL_KEYS[wanted.kind]
        self._take(wanted)
        return keys

    def _take(self, wanted: Annotation) -> None:
        self._missing.remove(wanted)
        change = add(wanted)
        self._layer.apply([change])
        self._desk.follow(self._document, self._layer, [change])


def _spans(a: Annotation) -> tuple[int, int]:
    return a.start, a.end


def _is_near(a: Annotation, shown: Suggestion) -> bool:
    return (a.kind, a.label) == (shown.kind, shown.label) and overlaps(_spans(a), (shown.start, shown.end))
