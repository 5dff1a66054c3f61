"""Triggers by their lemma: «دیدارها» is known where «دیدار» was labelled. Needs hazm, and only for Persian."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from models.annotation import EVENT, Annotation
from models.annotation_set import AnnotationSet
from models.document import Document
from models.suggest.suggestion import Context, Suggestion, Why, language_of
from models.text.folding import key
from models.text.hazm_text import Lemma

LEMMAS: Final = "lemmas"
_WORTH: Final = 0.6  # of a form that was labelled itself
_SUSPICION: Final = 1.0
Analyse = Callable[[str, str], Sequence[Lemma]]
"""(text, language) → lemmas; ``Hazm.analyse``."""


class LemmaMemory:
    """The recommender ``lemmas``: what one-word triggers were called before, whatever form they stand in."""

    id = LEMMAS
    version = "1"
    kinds = frozenset({EVENT})

    def __init__(self, analyse: Analyse) -> None:
        self._analyse = analyse
        self._labels: dict[str, Counter[str]] = {}
        self._forms: set[str] = set()
        self._met: Counter[str] = Counter()

    def learn(self, work: Iterable[tuple[Document, AnnotationSet]]) -> None:
        """From finished sets; about 10 ms a document, in the process of hazm."""
        for document, layer in work:
            text = document.text
            triggers = {(a.start, a.end): a for a in layer if a.kind == EVENT and not a.fragments}
            for start, end, lemma in self._analyse(text, language_of(document)):
                self._met[lemma] += 1
                if (trigger := triggers.get((start, end))) is not None:
                    self._learn(text, lemma, trigger)

    def _learn(self, text: str, lemma: str, trigger: Annotation) -> None:
        self._labels.setdefault(lemma, Counter())[trigger.label] += 1
        self._forms.add(key(text[trigger.start : trigger.end]))

    def suggest(self, document: Document, context: Context) -> Iterator[Suggestion]:
        """Forms that were labelled themselves are the memory's business and left out."""
        text = document.text
        for start, end, lemma in self._analyse(text, language_of(document)):
            counted = self._labels.get(lemma)
            if counted is None or key(text[start:end]) in self._forms:
                continue
            label, times = max(counted.items(), key=lambda item: (item[1], item[0]))
            yield Suggestion(
                recommender=self.id, version=self.version, kind=EVENT, label=label, start=start, end=end,
                score=round(_WORTH * times / (self._met[lemma] + _SUSPICION), 4),
                why=Why("why.lemma", {"lemma": lemma}),
            )  # fmt: skip
