"""All recommenders together: what the window shows and what the command line writes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from models.document import Document
from models.suggest.merging import Undecided, merged
from models.suggest.suggestion import Context, Recommender, Suggestion

OFF_AT_FIRST: Final = ("external",)
"""What is asked only after somebody has switched it on."""
MACHINE_AUTHOR: Final = "machine"
LEAST: Final = 0.12
"""Scores under this are not shown. Rejecting takes one key and finding by hand about eight: below one in eight a
suggestion costs more than it saves."""


class Ensemble:
    """Recommenders that are switched on, asked one after the other; ``off`` are the ids that are not asked."""

    def __init__(self, recommenders: Sequence[Recommender], off: Iterable[str] = (), least: float = LEAST) -> None:
        self.recommenders = tuple(recommenders)
        self.off = frozenset(off)
        self.least = least

    def suggest(self, document: Document, context: Context) -> list[Suggestion]:
        """One list in text order (``merging.merged``)."""
        return merged(self._all(document, context), Undecided(context), self.least)

    def _all(self, document: Document, context: Context) -> Iterator[Suggestion]:
        for recommender in self.recommenders:
            if recommender.id not in self.off:
                yield from recommender.suggest(document, context)
