"""In which order documents are worth annotating: as given, the least certain first, or the newest vocabulary first."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Generator, Iterable, Sequence
from typing import Final

from models.document import Document
from models.progress import Step
from models.text.folding import key
from models.text.words import words

AS_GIVEN: Final = "as_given"
UNCERTAINTY: Final = "uncertainty"
VOCABULARY: Final = "vocabulary"
ORDERS: Final = (AS_GIVEN, UNCERTAINTY, VOCABULARY)
Numbered = tuple[int, Document]
_SAID: Final = 20  # documents between two steps


def by_uncertainty(
    documents: Sequence[Numbered], doubt: Callable[[Document], float | None]
) -> Generator[Step, None, list[int]]:
    """The documents whose tags are least certain first (``Tagger.doubt``); those nothing is known about stay last.

    Equal ones keep their order. A job: about 30 ms a document.
    """
    doubts: dict[int, float] = {}
    for n, (number, document) in enumerate(documents, 1):
        known = doubt(document)
        doubts[number] = -1.0 if known is None else known
        if n % _SAID == 0:
            yield Step(n, len(documents))
    return sorted((number for number, _ in documents), key=lambda number: -doubts[number])


def by_vocabulary(documents: Sequence[Numbered], known: Iterable[str] = ()) -> Generator[Step, None, list[int]]:
    """The documents with the largest share of new words first, every document chosen making its words known.

    ``known`` are texts that have been annotated. Greedy, each choice the best at its turn; gains only fall, so that a
    document is looked at again only when it would be next.
    """
    seen = {word for text in known for word in _vocabulary(text)}
    vocabularies: dict[int, frozenset[str]] = {}
    waiting: list[tuple[float, int, int]] = []
    for n, (number, document) in enumerate(documents):
        vocabularies[number] = frozenset(_vocabulary(document.text))
        waiting.append((-_gain(vocabularies[number], seen), n, number))
        if n % _SAID == _SAID - 1:
            yield Step(n + 1, len(documents))
    heapq.heapify(waiting)
    return list(_chosen(waiting, vocabularies, seen))


def _chosen(
    waiting: list[tuple[float, int, int]], vocabularies: dict[int, frozenset[str]], seen: set[str]
) -> Iterable[int]:
    while waiting:
        claimed, n, number = heapq.heappop(waiting)
        gain = -_gain(vocabularies[number], seen)
        if waiting and (gain, n) > waiting[0][:2] and gain > claimed:
            heapq.heappush(waiting, (gain, n, number))
        else:
            seen |= vocabularies[number]
            yield number


def _gain(vocabulary: frozenset[str], seen: set[str]) -> float:
    return len(vocabulary - seen) / len(vocabulary) if vocabulary else 0.0


def _vocabulary(text: str) -> set[str]:
    return {key(text[start:end]) for start, end in words(text)}
