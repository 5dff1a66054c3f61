"""The result object of ``agreement`` (product.md §2.1) out of the tallies of documents."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from models.agreement import measures as m
from models.agreement.bootstrap import FEWEST, Interval, intervals
from models.agreement.bootstrap import Parts as Series
from models.agreement.parts import (
    FEW_DOCUMENTS,
    FREE_TEXT,
    NO_PAIR,
    NOTHING_SHARED,
    ONE_PAIR,
    UNEQUAL_READERS,
    Figure,
    Spread,
    Undefined,
)
from models.agreement.reliability import alpha, ordinal
from models.agreement.tally import Measure, Pair, Parts, Tally, Wanted, choices_of, label_ids
from models.annotation import ENTITY, STANCE
from models.progress import Step
from models.schema import Schema

Value = dict[str, Any]
Resample = Callable[[Sequence[Series]], list[Interval | Undefined]]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was compared: the tallies of the documents that two or more read, in order; ``tokenizer`` names what made
    the tokens where a document brought none."""

    tallies: Sequence[Tally]
    authors: tuple[str, ...]
    schema: Schema
    wanted: Wanted
    tokenizer: str

    def parts(self, tallies: Sequence[Tally]) -> Parts:
        found = {label: choices_of(self.schema, label) for label in label_ids(self.schema, free=False)}
        return Parts(tallies, {label: choices for label, choices in found.items() if choices is not None})

    @property
    def kinds(self) -> list[str]:
        return [kind for kind in m.MEASURES if self.wanted.has(kind)]

    def document_labels(self, *, free: bool) -> list[str]:
        """Those that are asked for; the free ones have no kappa."""
        if not self.wanted.has(m.DOCUMENT):
            return []
        return [label for label in label_ids(self.schema, free=free) if self.wanted.label in (None, label)]


def report(compared: Comparison, resample: Resample | None = intervals) -> Generator[Step, None, Value]:
    """The whole object; a step per pair. Undefined figures are None, with their reason by name under ``why``."""
    by_pair: dict[Pair, list[Tally]] = {}
    for tally in compared.tallies:
        for pair in tally.pairs:
            by_pair.setdefault(pair, []).append(tally)
    pairs = [pair for pair in combinations(compared.authors, 2) if pair in by_pair]
    made: list[Value] = []
    for n, pair in enumerate(pairs, 1):
        made.append(_pair(compared, pair, by_pair[pair], resample))
        yield Step(n, len(pairs), " – ".join(pair))
    return {
        "authors": list(compared.authors),
        "tokenizer": compared.tokenizer,
        "pairs": made,
        "overall": _overall(compared, compared.tallies, made, resample),
        "labels": _labels(compared, resample),
    }


def summary(compared: Comparison, tallies: Sequence[Tally]) -> Value:
    """``overall`` for some of the documents, such as those of a week or one alone, without intervals."""
    pairs = sorted({pair for tally in tallies for pair in tally.pairs})
    made = [_pair(compared, pair, [t for t in tallies if pair in t.pairs], None) for pair in pairs]
    return _overall(compared, tallies, made, None)


def _pair(compared: Comparison, pair: Pair, tallies: Sequence[Tally], resample: Resample | None) -> Value:
    parts = compared.parts(tallies)
    measures = [(kind, name) for kind in compared.kinds for name in m.MEASURES[kind]]
    labels = compared.document_labels(free=False)
    series: list[Series] = [_series(parts, pair, measure) for measure in measures]
    series += [parts.document_label(pair, label) for label in labels]
    bounds = None if resample is None else resample(series)
    value: Value = {"authors": list(pair), "documents": len(tallies)}
    for n, (kind, name) in enumerate(measures):
        _put_with(value.setdefault(kind, {}), name, series[n], bounds, n)
    for n, label in enumerate(labels, len(measures)):
        _put_with(value.setdefault(m.DOCUMENT, {}).setdefault(label, {}), m.KAPPA, series[n], bounds, n)
    for label in compared.document_labels(free=True):
        put(value.setdefault(m.DOCUMENT, {}).setdefault(label, {}), m.KAPPA, Undefined(FREE_TEXT))
    return value


def _series(parts: Parts, pair: Pair, measure: Measure) -> Series:
    made: dict[str, Callable[[Pair], Series]] = {
        m.TAG_KAPPA: parts.tokens,
        m.TAG_ALPHA: parts.tokens_of_pair,
        m.KAPPA_VALUE: parts.values,
    }
    name = measure[1]
    return made[name](pair) if name in made else parts.shares(pair, measure)


def figure(series: Series) -> Figure:
    """Of the counts of all documents together."""
    if not series:
        return Undefined(NOTHING_SHARED)
    made: Any = type(series[0])
    found: Figure = made.sum(series).figure()
    return found


def _put_with(into: Value, name: str, series: Series, bounds: Sequence[Interval | Undefined] | None, n: int) -> None:
    put(into, name, figure(series))
    if bounds is not None:
        put(into, f"{name}_ci", bounds[n])


def put(into: Value, name: str, found: Figure | Interval) -> None:
    """A figure, or None with its reason under ``why``."""
    if isinstance(found, Undefined):
        into[name] = None
        into.setdefault("why", {})[name] = found.why
    else:
        into[name] = list(found) if isinstance(found, tuple) else found


def _overall(
    compared: Comparison, tallies: Sequence[Tally], pairs: Sequence[Value], resample: Resample | None
) -> Value:
    parts = compared.parts(tallies)
    value: Value = {}
    for kind in compared.kinds:
        own = value.setdefault(kind, {})
        if kind == ENTITY:
            _put_tokens(own, parts, resample)
        if kind == STANCE:
            _put_ordered(own, tallies)
        for name in m.MEASURES[kind]:
            _put_spread(own, name, [pair[kind][name] for pair in pairs])
    for label in compared.document_labels(free=False):
        own = value.setdefault(m.DOCUMENT, {}).setdefault(label, {})
        _put_spread(own, m.KAPPA, [pair[m.DOCUMENT][label][m.KAPPA] for pair in pairs])
    return value


def _put_tokens(own: Value, parts: Parts, resample: Resample | None) -> None:
    """Alpha over everybody's tags at once, and Fleiss' kappa where every document has as many readers."""
    series = parts.tokens_of_all()
    _put_with(own, m.TAG_ALPHA, series, None if resample is None else resample([series]), 0)
    equal = len({len(t.authors) for t in parts.tallies}) < 2
    put(own, m.TAG_FLEISS, Spread.sum(series).fleiss() if equal else Undefined(UNEQUAL_READERS))


def _put_ordered(own: Value, tallies: Iterable[Tally]) -> None:
    """Ordinal alpha of each attribute of stances whose values are numbers, over stances with equal evidence."""
    units: dict[str, list[tuple[int, ...]]] = {}
    for tally in tallies:
        for name, values in tally.ratings.items():
            units.setdefault(name, []).extend(values)
    for name, values in units.items():
        put(own, f"alpha_{name}", alpha(values, ordinal))


def _put_spread(own: Value, name: str, values: Sequence[float | None]) -> None:
    """Mean and standard deviation (n - 1) over the pairs that have the figure, each pair counting once."""
    defined = [value for value in values if value is not None]
    put(own, f"{name}_mean", statistics.fmean(defined) if defined else Undefined(NO_PAIR))
    put(
        own,
        f"{name}_sd",
        statistics.stdev(defined) if len(defined) > 1 else Undefined(ONE_PAIR if defined else NO_PAIR),
    )


def _labels(compared: Comparison, resample: Resample | None) -> Value:
    """Of each label over all pairs together: counts of pairs are summed before the ratio is taken. Those that fewer
    than ten documents have get no interval."""
    parts = compared.parts(compared.tallies)
    used: dict[str, Counter[tuple[str, str]]] = {author: Counter() for author in compared.authors}
    for tally in compared.tallies:
        for author, counts in tally.used.items():
            used[author].update(counts)
    value: Value = {}
    for kind in compared.kinds:
        there = {label for counts in used.values() for of, label in counts if of == kind}
        known = [label.id for label in compared.schema.labels(kind)]
        for label in [*(one for one in known if one in there), *sorted(there - set(known))]:
            own = value.setdefault(kind, {}).setdefault(label, {})
            _put_label(own, parts, kind, label, resample)
            own["n"] = {author: used[author][kind, label] for author in compared.authors}
    return value


def _put_label(own: Value, parts: Parts, kind: str, label: str, resample: Resample | None) -> None:
    names: list[str] = list(m.BY_LABEL[kind])
    series: list[Series] = [parts.of_label(kind, name, label) for name in names]
    rare = parts.users_of_label(kind, names[0], label) < FEWEST
    if kind == ENTITY:
        names.append(m.TAG_ALPHA)
        series.append(parts.tokens_of_label(label))
    bounds: list[Interval | Undefined] | None = None
    if resample is not None:
        bounds = [Undefined(FEW_DOCUMENTS)] * len(series) if rare else resample(series)
    for n, name in enumerate(names):
        _put_with(own, name, series[n], bounds, n)
