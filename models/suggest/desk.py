"""What the window asks about suggestions: one person's memory and gazetteer at hand, slower recommenders' answers kept.

Everything here takes some 15 ms for an article and runs where it is called, in steps where asked so; training, the
tagger and external models run in jobs, and ``keep`` brings in what they found.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import replace

from models.annotation import Annotation
from models.annotation_set import AnnotationSet
from models.document import Document
from models.edits import Change
from models.registry import Registry
from models.suggest.boundary_policy import policy
from models.suggest.ensemble import LEAST, OFF_AT_FIRST
from models.suggest.gazetteer import Gazetteer
from models.suggest.memory import Memory
from models.suggest.merging import Undecided, merged
from models.suggest.sections import sections
from models.suggest.suggestion import Context, Suggestion, language_of, moved
from models.text.boundaries import Boundary, clean_boundary


class Desk:
    """``off`` are the recommenders that are not asked and not shown; the external one is off at first."""

    def __init__(self, memory: Memory, gazetteer: Gazetteer, registry: Registry, least: float = LEAST) -> None:
        self.memory, self.gazetteer, self.registry = memory, gazetteer, registry
        self.off: set[str] = set(OFF_AT_FIRST)
        self.least = least
        self._kept: dict[str, dict[str, tuple[Suggestion, ...]]] = {}

    def suggest(self, document: Document, context: Context) -> list[Suggestion]:
        """What is open to decide in a document, in text order; ask again after every edit."""
        looking = self.looking(document, context)
        while True:
            try:
                next(looking)
            except StopIteration as end:
                found: list[Suggestion] = end.value
                return found

    def looking(
        self, document: Document, context: Context, before: Iterable[Suggestion] = ()
    ) -> Generator[None, None, list[Suggestion]]:
        """The same in steps of a few milliseconds; to be given up when something was learnt or edited meanwhile.

        What is as it was in the answer ``before`` is the same object again.
        """
        known = {s.place: s for s in before}
        kept = self._kept_of(document)
        is_open, language = Undecided(context), language_of(document)
        found: list[Suggestion] = []
        for start, end in sections(document.text, [(s.start, s.end) for s in kept]):
            part = replace(document, text=document.text[start:end], language=language, tokens=None, sentences=None)
            several = [moved(s, start) for s in self._quick(part, context)]
            several += [s for s in kept if start <= s.start < end]
            for s in merged(several, is_open, self.least):
                earlier = known.get(s.place)
                found.append(earlier if earlier is not None and earlier == s else s)
            yield
        return found

    def _quick(self, part: Document, context: Context) -> Iterator[Suggestion]:
        for recommender in (self.memory, self.gazetteer):
            if recommender.id not in self.off:
                for s in recommender.suggest(part, context):
                    if not self.memory.turned_down(part.text[s.start : s.end]):
                        yield s

    def _kept_of(self, document: Document) -> list[Suggestion]:
        kept = self._kept.get(document.key, {})
        return [s for recommender, several in kept.items() if recommender not in self.off for s in several]

    def keep(self, document: Document, recommender: str, found: Sequence[Suggestion]) -> None:
        """The answer of a slower recommender, in the place of its last one; an empty one forgets it."""
        self._kept.setdefault(document.key, {})[recommender] = tuple(found)

    def take_kept(self, before: Desk) -> None:
        """The answers of slower recommenders that another desk has."""
        self._kept = before._kept

    def follow(self, document: Document, layer: AnnotationSet, changes: Iterable[Change]) -> None:
        """Learns from an edit of the person's set, ``layer`` being the set after it."""
        several = list(changes)
        self.memory.follow(document.text, several)
        for change in several:
            if isinstance(change.after, Annotation):
                self.memory.nest(layer, change.after)

    def reject(self, document: Document, suggestion: Suggestion) -> None:
        """These words are worth less from now on, also elsewhere; the place itself is for ``Context.rejected``."""
        self.memory.reject(document.text[suggestion.start : suggestion.end])

    def finish(self, document: Document, layer: AnnotationSet) -> None:
        """A set was finished: what is not labelled in it was passed over."""
        self.memory.pass_over(document.text, language_of(document), layer)

    def boundary(self, document: Document, start: int, end: int, label: str) -> Boundary | None:
        """The clean boundary to offer for a selection; None when it is clean."""
        known = policy(self.registry, self.memory, document.text)
        return clean_boundary(document.text, start, end, label, known, language_of(document))
