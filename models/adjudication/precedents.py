"""Earlier decisions on the same or similar words: found in an index of memory, ranked, and compared with a verdict."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any, Final

from models.adjudication.decision import UNANIMOUS, Decision, read
from models.adjudication.place import DOCUMENT, Place
from models.adjudication.queue import labels_of
from models.adjudication.surface import pieces, surface_of
from models.adjudication.verdict import Nothing, Own, Take, Verdict
from models.annotation import KINDS, NOTHING, Annotation
from models.annotation_set import AnnotationSet
from models.span import Span
from models.text.folding import key

SHOWN: Final = 8
_SHORTEST: Final = 3  # letters of a word that makes surfaces similar
_SIMILAR: Final = 0.5  # shared words of all words
_LEAST: Final = 0.4  # likeness below which other words are no precedent
_COMMON: Final = 400  # a word that more decisions share says little


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was made of a place, in words: no label where there is nothing. ``pieces`` as in ``surface.pieces``."""

    label: str | None = None
    pieces: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Precedent:
    """``id`` is the place it decided, by which it is cited; ``annotation`` its id in gold, None where there is none.

    ``surface`` is the words of all versions together, ``folded`` what is compared; ``labels`` those of the versions.
    """

    id: str
    document_id: int
    kind: str
    type: str
    surface: str
    folded: str
    labels: frozenset[str]
    outcome: Outcome
    decision: Decision
    annotation: str | None = None

    @property
    def words(self) -> frozenset[str]:
        return words_of(self.folded)


@dataclass(frozen=True, slots=True)
class Found:
    """A precedent for a place; ``same`` says whether it is about the same words, ``likeness`` from 0 to 1 how like it
    is in words, labels and type."""

    precedent: Precedent
    same: bool
    likeness: float


def words_of(folded: str) -> frozenset[str]:
    """The words that make two surfaces similar."""
    return frozenset(word for word in folded.split() if len(word) >= _SHORTEST)


class Precedents:
    """All decisions of a project that were not unanimous, by document; 10,000 take some 10 MB."""

    def __init__(self) -> None:
        self._by_document: dict[int, list[Precedent]] = {}
        self._by_surface: dict[tuple[str, str], dict[str, Precedent]] = {}
        self._by_word: dict[tuple[str, str], dict[str, Precedent]] = {}

    def __len__(self) -> int:
        return sum(map(len, self._by_document.values()))

    def put(self, document_id: int, found: Iterable[Precedent]) -> None:
        """What a document has now, in place of what it had."""
        for old in self._by_document.pop(document_id, ()):
            for index, name in self._keys(old):
                index[name].pop(old.id, None)
        self._by_document[document_id] = list(found)
        for new in self._by_document[document_id]:
            for index, name in self._keys(new):
                index.setdefault(name, {})[new.id] = new

    def _keys(self, one: Precedent) -> list[tuple[dict[tuple[str, str], dict[str, Precedent]], tuple[str, str]]]:
        words = [(self._by_word, (one.kind, word)) for word in one.words]
        return [(self._by_surface, (one.kind, one.folded)), *words]

    def get(self, identifier: str) -> Precedent | None:
        """The one that is cited by this id."""
        every = chain.from_iterable(self._by_document.values())
        return next((each for each in every if each.id == identifier), None)

    def like(self, place: Place, text: str, limit: int = SHOWN) -> list[Found]:
        """The precedents for a place, the likest first, then people's before rules', then the newest. The place's own
        decision is none. Takes a millisecond or so among 10,000."""
        if place.kind == DOCUMENT:
            return []
        folded = key(surface_of(place, text))
        wanted = frozenset(labels_of(place))
        found = [
            Found(each, each.folded == folded, round(_likeness(each, folded, wanted, place.type), 3))
            for each in self._candidates(place.kind, folded).values()
            if each.id != place.id and (each.folded == folded or _shares(each, folded))
        ]
        return sorted((each for each in found if each.same or each.likeness >= _LEAST), key=_order)[:limit]

    def _candidates(self, kind: str, folded: str) -> Mapping[str, Precedent]:
        found = dict(self._by_surface.get((kind, folded), {}))
        for word in words_of(folded):
            named = self._by_word.get((kind, word), {})
            if len(named) <= _COMMON:
                found.update(named)
        return found


def _order(found: Found) -> tuple[float, bool, tuple[int, ...], str]:
    made = found.precedent
    newest = tuple(-ord(letter) for letter in made.decision.time or "")
    return -found.likeness, not made.decision.human, newest, made.id


def _shares(one: Precedent, folded: str) -> bool:
    return bool(folded) and (_overlap(one.words, words_of(folded)) >= _SIMILAR or _within(one.folded, folded))


def _within(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return bool(short) and f" {short} " in f" {long} "


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 0.0


def _likeness(one: Precedent, folded: str, labels: frozenset[str], type_: str) -> float:
    """Half for the words, three tenths for the labels in question, two tenths for the type of conflict."""
    words = 1.0 if one.folded == folded else 0.8 * max(_overlap(one.words, words_of(folded)), 0.5)
    return 0.5 * words + 0.3 * _overlap(one.labels, labels) + 0.2 * (one.type == type_)


# ---- verdicts in words
def outcome(place: Place, verdict: Verdict, text: str) -> Outcome:
    """What a verdict would make of a place."""
    if isinstance(verdict, Take):
        made = place.members.get(verdict.author)
    else:
        made = verdict.annotation if isinstance(verdict, Own) else None
    return Outcome() if made is None or isinstance(verdict, Nothing) else _outcome(place.span[0], made, text)


def _outcome(start: int, made: Annotation, text: str) -> Outcome:
    return Outcome(made.label, pieces(start, made.spans, text))


def contradicts(precedent: Precedent, place: Place, verdict: Verdict, text: str) -> bool:
    """Whether a verdict goes against a precedent: something where there was nothing or the other way round; another
    label though the same labels were in question; on the same words, another stretch of them.

    On words that are only similar the stretch says nothing.
    """
    then, now = precedent.outcome, outcome(place, verdict, text)
    same = precedent.folded == key(surface_of(place, text))
    in_question = frozenset(labels_of(place))
    comparable = same or in_question == precedent.labels
    if (then.label is None) != (now.label is None):
        return same
    if then.label != now.label:
        return comparable and (then.label in in_question or now.label in precedent.labels)
    return same and then.pieces != now.pieces


# ---- out of gold
def precedents_of(
    document_id: int, gold: AnnotationSet, text: str, places: Mapping[str, Place] = NOTHING
) -> list[Precedent]:
    """The decisions of a document's gold that can be precedents. ``places`` are those of its annotations, by id, for
    decisions that came without votes."""
    made = [_Decided(a.kind, read(a.decision), a, places.get(a.id)) for a in gold if a.decision is not None]
    left = [e for e in gold.decisions or () if isinstance(e, Mapping) and e.get("kind") in KINDS]
    every = chain(made, (_Decided(entry["kind"], read(entry)) for entry in left))
    return [found for each in every if (found := each.precedent(document_id, text)) is not None]


def voteless(gold: AnnotationSet) -> bool:
    """Whether some decision that can be a precedent came without the votes that it saw."""
    return any(
        a.decision is not None and "votes" not in a.decision and a.decision.get("rule") != UNANIMOUS for a in gold
    )


@dataclass(frozen=True, slots=True)
class _Decided:
    """A decision, what it left in gold, and its place where that is known."""

    kind: str
    decision: Decision
    made: Annotation | None = None
    place: Place | None = None

    def precedent(self, document_id: int, text: str) -> Precedent | None:
        spans = self._spans()
        if self.decision.rule == UNANIMOUS or not spans:
            return None
        start, end = min(start for start, _ in spans), max(end for _, end in spans)
        surface, made = text[start:end], self.made
        return Precedent(
            id=self.decision.place or (self.place.id if self.place else f"{document_id}:{made.id if made else ''}"),
            document_id=document_id,
            kind=self.kind,
            type=self.decision.type or (self.place.type if self.place else ""),
            surface=surface,
            folded=key(surface),
            labels=frozenset(self._labels()),
            outcome=Outcome() if made is None else _outcome(start, made, text),
            decision=self.decision,
            annotation=made.id if made is not None else None,
        )

    def _said(self) -> list[Mapping[str, Any]]:
        return [vote.said for vote in self.decision.votes if vote.said is not None]

    def _spans(self) -> list[Span]:
        """Of the versions that it saw, whatever was made of them."""
        found = [span for words in self._said() if (span := _span(words)) is not None]
        if not found and self.place is not None:
            found = [self.place.span]
        return found or ([(self.made.start, self.made.end)] if self.made is not None else [])

    def _labels(self) -> Iterable[str]:
        said = [str(words.get("label")) for words in self._said()]
        if not said and self.place is not None:
            said = list(labels_of(self.place))
        return said or ([self.made.label] if self.made is not None else [])


def _span(words: Mapping[str, Any]) -> Span | None:
    start, end = words.get("start"), words.get("end")
    return (start, end) if isinstance(start, int) and isinstance(end, int) else None
