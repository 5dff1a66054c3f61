"""What is wrong with a release before it is written: errors stop it, warnings stand in its data card."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from models.annotation import ENTITY, KINDS, STANCE
from models.corpus.splitting import PARTS
from models.schema import DOCUMENT
from storage.release.facts import Facts

if TYPE_CHECKING:
    from models.schema import Schema
    from storage.release.options import ReleaseOptions

LOW: Final = 0.67
"""Krippendorff's alpha below which no conclusion should be drawn (Krippendorff 2004, «Content Analysis», ch. 11)."""
FEW: Final = 10
"""Documents of a split under which a figure measured on it means little."""
SHOWN: Final = 1000
CHECKS: Final = (
    "schema_errors", "gaps", "empty_labels", "undecided", "left_out", "unsealed", "low_agreement", "low_kappa",
    "no_agreement", "leak", "empty_split", "small_split", "absent_labels", "undated", "unused_labels", "unused_fields",
    "notes_out",
)  # fmt: skip
"""The keys of everything that is looked at."""


@dataclass(frozen=True, slots=True)
class ReleaseFinding:
    """``key`` and ``params`` are a sentence of the catalogue (``release.finding.KEY``); ``cases`` are (document key,
    annotation id or "") behind it, ``n`` how many there are."""

    key: str
    n: int
    params: Mapping[str, Any] = field(default_factory=dict)
    cases: tuple[tuple[str, str], ...] = ()
    stops: bool = False


@dataclass(frozen=True, slots=True)
class Drawn:
    """What findings are drawn from beside the facts: the split, open conflicts by document, agreement over all."""

    place: Mapping[str, str]
    open_conflicts: Mapping[str, int]
    agreement: Mapping[str, Any]


def findings(facts: Facts, drawn: Drawn, schema: Schema, options: ReleaseOptions) -> list[ReleaseFinding]:
    """Errors first, then warnings, in a fixed order."""
    found = [*_rules(facts, drawn), *_form(facts, schema), *_work(facts, drawn), *_agreement(drawn)]
    found += [*_split(facts, drawn, options), *_labels(facts, drawn, schema), *_schema(facts, schema)]
    if facts.written and (options.notes or not options.anonymous):
        found.append(ReleaseFinding("notes_out", facts.written))
    return sorted(found, key=lambda each: not each.stops)


def _rules(facts: Facts, drawn: Drawn) -> Iterator[ReleaseFinding]:
    """Errors stop a release, but for those in documents still in dispute: there a role waits for its filler."""
    disputed = [row for row in facts.errors if drawn.open_conflicts.get(row[0])]
    settled = [row for row in facts.errors if not drawn.open_conflicts.get(row[0])]
    for key, rows, stops in (("schema_errors", settled, True), ("schema_errors", disputed, False),
                             ("gaps", facts.gaps, False)):  # fmt: skip
        if rows:
            cases = tuple((document, annotation) for document, _, annotation in rows[:SHOWN])
            rules = tuple(sorted({rule for _, rule, _ in rows}))
            yield ReleaseFinding(key, len(rows), {"rules": rules}, cases, stops)


def _form(facts: Facts, schema: Schema) -> Iterator[ReleaseFinding]:
    names = [a.id for a in schema.attributes(DOCUMENT) if a.id in facts.unfilled]
    if names:
        keys = list(dict.fromkeys(key for name in names for key in facts.unfilled[name]))
        yield ReleaseFinding("empty_labels", len(keys), {"labels": tuple(names)}, _documents(keys))
    unused = tuple(a.id for a in schema.attributes(DOCUMENT) if a.active and not facts.filled[a.id])
    if unused:
        yield ReleaseFinding("unused_fields", len(unused), {"labels": unused})


def _work(facts: Facts, drawn: Drawn) -> Iterator[ReleaseFinding]:
    undecided = [key for key in facts.keys if drawn.open_conflicts.get(key)]
    if undecided:
        n = sum(drawn.open_conflicts[key] for key in undecided)
        yield ReleaseFinding("undecided", n, {"documents": len(undecided)}, _documents(undecided))
    if facts.left_out:
        yield ReleaseFinding("left_out", len(facts.left_out), {}, _documents(facts.left_out))
    if facts.unsealed:
        yield ReleaseFinding("unsealed", len(facts.unsealed), {}, _documents(facts.unsealed))


def _agreement(drawn: Drawn) -> Iterator[ReleaseFinding]:
    for label, values in (drawn.agreement.get("labels") or {}).get(ENTITY, {}).items():
        alpha = values.get("alpha_token")
        if alpha is not None and alpha < LOW:
            yield ReleaseFinding("low_agreement", 1, {"label": label, "alpha": float(alpha)})
    overall = drawn.agreement.get("overall") or {}
    stance = {"": overall.get(STANCE) or {}}
    for label, values in (*stance.items(), *(overall.get(DOCUMENT) or {}).items()):
        kappa = values.get("kappa_mean" if label else "kappa_value_mean")
        if kappa is not None and kappa < LOW:
            yield ReleaseFinding("low_kappa", 1, {"label": label or STANCE, "kappa": float(kappa)})
    if not drawn.agreement.get("pairs"):
        yield ReleaseFinding("no_agreement", 1)


def _split(facts: Facts, drawn: Drawn, options: ReleaseOptions) -> Iterator[ReleaseFinding]:
    leaks = [pair for pair in facts.alike if drawn.place[pair.one] != drawn.place[pair.other]]
    if leaks:
        yield ReleaseFinding("leak", len(leaks), {}, tuple((pair.other, "") for pair in leaks[:SHOWN]))
    for part, share in zip(PARTS, options.shares, strict=True):
        if share > 0 and part not in drawn.place.values():
            yield ReleaseFinding("empty_split", 1, {"split": part})
    sizes = Counter(drawn.place.values())
    for part in PARTS:
        if 0 < (n := sizes[part]) < FEW:
            yield ReleaseFinding("small_split", n, {"split": part, "least": FEW})
    undated = [key for key in facts.keys if key not in facts.dates]
    if options.by_date and undated:
        yield ReleaseFinding("undated", len(undated), {}, _documents(undated))


def _labels(facts: Facts, drawn: Drawn, schema: Schema) -> Iterator[ReleaseFinding]:
    """Labels that gold uses and a split does not have: they cannot be learnt from it, or not be measured on it."""
    used = [(kind, label) for kind in KINDS for label in facts.labels[kind] if schema.label(kind, label) is not None]
    counted = facts.in_split(drawn.place)
    for part in PARTS:
        absent = tuple(
            sorted(label for kind, label in used if part in counted and not counted[part][f"{kind}:{label}"])
        )
        if absent:
            yield ReleaseFinding("absent_labels", len(absent), {"split": part, "labels": absent})


def _schema(facts: Facts, schema: Schema) -> Iterator[ReleaseFinding]:
    unused = [
        label.id
        for kind in facts.labels
        for label in schema.labels(kind)
        if label.active and label.id not in facts.labels[kind]
    ]
    if unused:
        yield ReleaseFinding("unused_labels", len(unused), {"labels": tuple(unused)})


def _documents(keys: list[str]) -> tuple[tuple[str, str], ...]:
    return tuple((key, "") for key in keys[:SHOWN])
