"""What one document adds to every figure: counts per author and per pair, from which pairs, labels, weeks, documents
and resamples are summed without reading the document again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any, Final

from models.adjudication.sameness import document_value
from models.agreement import measures as m
from models.agreement.features import Features, Numbers, shared, valued
from models.agreement.parts import Crossed, Shares, Spread
from models.annotation import ENTITY, STANCE
from models.annotation_set import AnnotationSet
from models.document import Pairs
from models.matching import SAME, SAME_ANCHOR, Side, join, sides_of
from models.schema import Schema
from models.schema_parts import ENTITY_LIST, ENUM, ENUM_MULTI, STRING
from models.tagging import OUTSIDE, iob2, owners

Pair = tuple[str, str]
Measure = tuple[str, str]
"""(kind, measure); of a document label (``document``, its id)."""
_OTHER: Final = ""
_FREE: Final = (STRING, ENTITY_LIST)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which kinds are compared, and of which label alone; ``skip_zones`` as in product.md §2.3."""

    kinds: tuple[str, ...] = (*m.MEASURES, m.DOCUMENT)
    label: str | None = None
    skip_zones: bool = False

    def has(self, kind: str) -> bool:
        return kind in self.kinds


@dataclass(slots=True)
class Tally:
    """The counts of one document. ``authors`` are by name, and so are those of a pair; ``tokens`` is how many the text
    has; ``week`` (``2026-W07``) when it was read, None when nobody knows; ``ratings`` what readers of a stance gave."""

    document: int
    key: str
    authors: tuple[str, ...]
    week: str | None = None
    tokens: int = 0
    totals: dict[str, dict[Measure, int]] = field(default_factory=dict)
    shared: dict[Pair, dict[Measure, int]] = field(default_factory=dict)
    tags: dict[str, Counter[str]] = field(default_factory=dict)
    same_tags: dict[Pair, int] = field(default_factory=dict)
    differing: Counter[str] = field(default_factory=Counter)
    values: dict[Pair, Counter[Pair]] = field(default_factory=dict)
    labels: dict[str, dict[str, Any]] = field(default_factory=dict)
    by_label: dict[tuple[str, str, str], list[int]] = field(default_factory=dict)
    used: dict[str, Counter[tuple[str, str]]] = field(default_factory=dict)
    ratings: dict[str, list[tuple[int, ...]]] = field(default_factory=dict)

    @property
    def pairs(self) -> list[Pair]:
        return list(combinations(self.authors, 2))


def tally(
    document: tuple[int, str],
    tokens: Pairs,
    sets: Mapping[str, AnnotationSet],
    schema: Schema,
    wanted: Wanted,
    week: str | None = None,
) -> Tally:
    """Counts a document, given as (id, key), with its tokens as (start, end) code points and two or more sets."""
    sides = sides_of(sets, schema if wanted.skip_zones else None)
    numbers = Numbers()
    features = {side.author: Features(side, numbers, wanted.label) for side in sides}
    made = Tally(*document, tuple(features), week)
    for kind in m.MEASURES:
        if wanted.has(kind):
            _count(made, features, kind)
    if wanted.has(ENTITY):
        _count_tokens(made, features, tokens, wanted.label)
    if wanted.has(STANCE):
        _count_values(made, features, wanted.label)
        made.ratings = {a: _ratings(sides, schema, a) for a in _ordered(schema)}
    if wanted.has(m.DOCUMENT):
        made.labels = {author: _labels(sets[author], schema, wanted.label) for author in made.authors}
    return made


def _count(made: Tally, features: Mapping[str, Features], kind: str) -> None:
    names = [name for name in m.MEASURES[kind] if name.startswith("f1")]
    for author, own in features.items():
        made.totals.setdefault(author, {}).update({(kind, name): own.totals(kind, name) for name in names})
        made.used.setdefault(author, Counter()).update({(kind, label): n for label, n in own.labels[kind].items()})
        for name in m.BY_LABEL[kind]:
            for label in own.labels[kind]:
                counts = made.by_label.setdefault((kind, name, label), [0, 0])
                counts[1] += own.total_of(kind, name, label) * (len(features) - 1)
    for pair in made.pairs:
        _share(made, features[pair[0]], features[pair[1]], kind, names)


def _share(made: Tally, one: Features, other: Features, kind: str, names: Sequence[str]) -> None:
    counts = made.shared.setdefault((one.side.author, other.side.author), {})
    for name in names:
        found = shared(one, other, kind, name)
        counts[kind, name] = len(found)
        if name in m.BY_LABEL[kind]:
            for label in found:
                made.by_label[kind, name, label][0] += 1


def _count_tokens(made: Tally, features: Mapping[str, Features], tokens: Pairs, label: str | None) -> None:
    tags = {author: _tags(own, tokens, label) for author, own in features.items()}
    made.tokens = len(tokens)
    made.tags = {author: Counter(own) for author, own in tags.items()}
    for one, other in made.pairs:
        apart = [(x, y) for x, y in zip(tags[one], tags[other], strict=True) if x != y]
        made.same_tags[one, other] = len(tokens) - len(apart)
        for x, y in apart:
            made.differing.update({label_of(x), label_of(y)} - {""})


def _tags(own: Features, tokens: Pairs, label: str | None) -> list[str]:
    tags = iob2(owners(tokens, own.side.by_kind.get(ENTITY, ())))
    return tags if label is None else [tag if label_of(tag) == label else OUTSIDE for tag in tags]


def label_of(tag: str) -> str:
    """The label of an IOB2 tag; "" outside."""
    return tag[2:]


def _count_values(made: Tally, features: Mapping[str, Features], label: str | None) -> None:
    for one, other in made.pairs:
        found: Counter[Pair] = Counter()
        for values, n in valued(features[one], features[other]).items():
            a, b = (value if label in (None, value) else _OTHER for value in values)
            found[a, b] += n
        made.values[one, other] = found


def _ordered(schema: Schema) -> list[str]:
    """The attributes of stances whose values are numbers, such as intensity."""
    found = ((a, schema.choices(a)) for a in schema.attributes(STANCE) if a.active and a.type == ENUM)
    return [a.id for a, choices in found if choices and all(isinstance(choice.id, int) for choice in choices)]


def _ratings(sides: Sequence[Side], schema: Schema, name: str) -> list[tuple[int, ...]]:
    """What those who marked a stance with equal evidence chose, defaults filled in."""
    attribute = schema.attribute(STANCE, name)
    default = attribute.default if attribute is not None else None
    joined = join(sides, STANCE, (SAME, SAME_ANCHOR))
    found = ([a.attributes.get(name) or default for a in place.values()] for place in joined)
    numbers = (tuple(value for value in values if isinstance(value, int)) for values in found)
    return [values for values in numbers if len(values) > 1]


def _labels(layer: AnnotationSet, schema: Schema, label: str | None) -> dict[str, Any]:
    """The filled document labels as they are compared; what is free text is left out."""
    compared = [a for a in schema.attributes(m.DOCUMENT) if a.type not in _FREE and label in (None, a.id)]
    values = {a.id: document_value(layer.labels.get(a.id), a) for a in compared}
    return {name: value for name, value in values.items() if value is not None}


def label_ids(schema: Schema, *, free: bool) -> list[str]:
    """The document labels in use that have a kappa, or those that are free text and have none."""
    return [a.id for a in schema.attributes(m.DOCUMENT) if (a.type in _FREE) == free]


def choices_of(schema: Schema, label: str) -> tuple[str, ...] | None:
    """The values of a document label of which several can hold at once; None for the others."""
    attribute = schema.attribute(m.DOCUMENT, label)
    if attribute is None or attribute.type != ENUM_MULTI:
        return None
    return tuple(str(choice.id) for choice in schema.choices(attribute) if choice.active)


class Parts:
    """The parts of the figures of some documents; nothing is read again. ``choices`` are the values of the document
    labels of which several can hold at once."""

    def __init__(self, tallies: Collection[Tally], choices: Mapping[str, tuple[str, ...]]) -> None:
        self.tallies, self._choices = tallies, choices

    def shares(self, pair: Pair, measure: Measure) -> list[Shares]:
        """One per document that both read."""
        one, other = pair
        return [
            Shares(t.shared[pair][measure], t.totals[one][measure] + t.totals[other][measure])
            for t in self.tallies
            if measure in t.shared.get(pair, ())
        ]

    def tokens(self, pair: Pair) -> list[Crossed]:
        one, other = pair
        return [Crossed(t.same_tags[pair], t.tags[one], t.tags[other]) for t in self.tallies if pair in t.same_tags]

    def tokens_of_pair(self, pair: Pair) -> list[Spread]:
        one, other = pair
        return [
            Spread(2 * (t.tokens - t.same_tags[pair]), t.tags[one] + t.tags[other])
            for t in self.tallies
            if pair in t.same_tags
        ]

    def tokens_of_all(self) -> list[Spread]:
        """Every document with all who read it."""
        return [
            Spread(
                sum(2 * (t.tokens - same) for same in t.same_tags.values()) / (len(t.authors) - 1),
                sum(t.tags.values(), Counter()),
            )
            for t in self.tallies
            if t.same_tags
        ]

    def tokens_of_label(self, label: str) -> list[Spread]:
        """The same when every other label counts as outside."""
        parts = []
        for t in self.tallies:
            if t.same_tags:
                counts = Counter(
                    {tag: sum(own[tag] for own in t.tags.values()) for tag in (f"B-{label}", f"I-{label}")}
                )
                counts[OUTSIDE] = t.tokens * len(t.authors) - counts.total()
                parts.append(Spread(2 * t.differing[label] / (len(t.authors) - 1), counts))
        return parts

    def values(self, pair: Pair) -> list[Crossed]:
        return [Crossed.of(t.values[pair]) for t in self.tallies if pair in t.values]

    def document_label(self, pair: Pair, label: str) -> list[Crossed]:
        """One per document that both read; empty where one of them did not fill the label."""
        one, other = pair
        return [
            self._crossed(label, t.labels[one].get(label), t.labels[other].get(label))
            for t in self.tallies
            if one in t.labels and other in t.labels
        ]

    def _crossed(self, label: str, one: Any, other: Any) -> Crossed:
        if one is None or other is None:
            return Crossed()
        choices = self._choices.get(label)
        if choices is None:
            return Crossed.of({(one, other): 1})
        return Crossed.of(Counter((value in one, value in other) for value in {*choices, *one, *other}))

    def of_label(self, kind: str, name: str, label: str) -> list[Shares]:
        """Of all pairs together: a part for every document, empty where nobody used the label, so that all labels are
        resampled alike."""
        found = (t.by_label.get((kind, name, label), (0, 0)) for t in self.tallies)
        return [Shares(*counts) for counts in found]

    def users_of_label(self, kind: str, name: str, label: str) -> int:
        """In how many documents anybody used it."""
        return sum((kind, name, label) in t.by_label for t in self.tallies)
