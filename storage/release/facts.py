"""What a release is about, in numbers: gathered in one pass over the gold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Generator, Iterator, Mapping
from dataclasses import dataclass, field
from sys import intern
from typing import TYPE_CHECKING, Any, Final

from models.adjudication.decision import REVIEWER, RULES
from models.annotation import KINDS
from models.annotation_set import GOLD, SEALED
from models.corpus.near_duplicates import Index, Likeness
from models.document_labels import CHOICE, CHOICES, form, missing
from models.progress import Step
from models.record import Record
from models.text.tokens import count_tokens
from models.validation import check

if TYPE_CHECKING:
    from models.schema import Schema
    from storage.project import Project

LABELS: Final = "R13"
"""The rule that required document labels are filled."""
_DAY: Final = 10  # characters of an ISO date


@dataclass(slots=True)
class Facts:
    """Counts of the documents that have gold, by the document's key where it says so.

    ``features`` are what a split should spread evenly, with how often each is in the document: ``KIND:LABEL``,
    ``language:CODE``, ``document:NAME=VALUE``. ``hashes`` are those of the texts; ``errors`` breaches of error rules,
    ``gaps`` required roles and values that are empty, both as (document, rule, annotation id); ``unfilled`` the
    documents that lack a required document label, by its id; ``filled`` how many documents have each of these labels.
    ``decisions`` counts by rule. ``left_out`` are documents with gold that are not part of it. ``named`` is who is
    named anywhere in gold, ``written`` how many notes and comments are in it. ``compared`` documents were finished by
    two or more, ``compared_here`` of them are in ``keys``.
    """

    keys: list[str] = field(default_factory=list)
    titles: dict[str, str] = field(default_factory=dict)
    features: dict[str, dict[str, int]] = field(default_factory=dict)
    dates: dict[str, str] = field(default_factory=dict)
    hashes: dict[str, str] = field(default_factory=dict)
    alike: list[Likeness] = field(default_factory=list)
    languages: Counter[str] = field(default_factory=Counter)
    publishers: Counter[str] = field(default_factory=Counter)
    labels: dict[str, Counter[str]] = field(default_factory=lambda: {kind: Counter() for kind in KINDS})
    tokens: int = 0
    characters: int = 0
    unsealed: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    errors: list[tuple[str, str, str]] = field(default_factory=list)
    gaps: list[tuple[str, str, str]] = field(default_factory=list)
    unfilled: dict[str, list[str]] = field(default_factory=dict)
    filled: Counter[str] = field(default_factory=Counter)
    decisions: Counter[str] = field(default_factory=Counter)
    reviewers: set[str] = field(default_factory=set)
    named: set[str] = field(default_factory=set)
    written: int = 0
    compared: int = 0
    compared_here: int = 0
    blind: int = 0

    def annotations(self, kind: str) -> int:
        return self.labels[kind].total()

    def in_split(self, place: Mapping[str, str]) -> dict[str, Counter[str]]:
        """How often each feature is in each split; ``place`` is the split of each document key."""
        found: dict[str, Counter[str]] = {}
        for key, part in place.items():
            found.setdefault(part, Counter()).update(self.features[key])
        return found


def gather(project: Project, without: Collection[str] = ()) -> Generator[Step, None, Facts]:
    """Steps count documents; those whose key is in ``without`` are left out."""
    facts, index = Facts(), Index()
    total = project.totals(GOLD)[0]
    for done, record in enumerate(project.records(GOLD), 1):
        if record.document.key in without:
            facts.left_out.append(record.document.key)
        else:
            _take(facts, record)
            facts.alike.extend(index.add(record.document.key, record.document.text))
            _validate(facts, record, project.schema)
            _form(facts, record, project.schema)
        yield Step(done, total, record.document.key)
    return facts


def _take(facts: Facts, record: Record) -> None:
    document, layer = record.document, record.set
    assert layer is not None, "gold has a set"
    facts.keys.append(document.key)
    facts.titles[document.key] = document.title or document.name or document.key
    facts.hashes[document.key] = document.text_sha256
    facts.languages[document.language or "und"] += 1
    facts.publishers[document.publisher or ""] += 1
    if document.published:
        facts.dates[document.key] = document.published[:_DAY]
    facts.tokens += len(document.tokens) if document.tokens is not None else count_tokens(document.text)
    facts.characters += len(document.text)
    features = Counter([intern(f"language:{document.language}")])
    for annotation in layer:
        facts.labels.setdefault(annotation.kind, Counter())[annotation.label] += 1
        features[intern(f"{annotation.kind}:{annotation.label}")] += 1
        facts.written += annotation.note is not None
        if annotation.origin is not None and isinstance(by := annotation.origin.get("by"), str):
            facts.named.add(by)
        _decided(facts, annotation.decision)
    for decision in layer.decisions or ():
        _decided(facts, decision)
    facts.written += len(layer.comments or ())
    facts.named.add(layer.author)
    facts.features[document.key] = dict(features)
    if layer.status != SEALED:
        facts.unsealed.append(document.key)


def _decided(facts: Facts, decision: Any) -> None:
    if not isinstance(decision, dict):
        return
    facts.named.update(name for part in ("chosen", "rejected") for name in _names(decision.get(part)))
    facts.written += isinstance(decision.get("note"), str)
    if decision.get("rule") not in (REVIEWER, *RULES):
        facts.named.update(_names([decision.get("reviewer")]))
        return
    facts.decisions[decision["rule"]] += 1
    facts.blind += decision.get("blind") is True
    if isinstance(decision.get("reviewer"), str):
        facts.reviewers.add(decision["reviewer"])


def _names(value: Any) -> Iterator[str]:
    return (name for name in value if isinstance(name, str)) if isinstance(value, list) else iter(())


def _validate(facts: Facts, record: Record, schema: Schema) -> None:
    assert record.set is not None, "gold has a set"
    for finding in check(record.set, record.document.text, schema):
        if not finding.annotations and finding.rule == LABELS:
            continue  # counted below, whether or not the schema has the rule
        row = (record.document.key, finding.rule, finding.annotations[0] if finding.annotations else "")
        if finding.severity == "error":
            facts.errors.append(row)
        elif finding.stops:
            facts.gaps.append(row)


def _form(facts: Facts, record: Record, schema: Schema) -> None:
    """What the document as a whole is said to be."""
    assert record.set is not None, "gold has a set"
    key = record.document.key
    for name in missing(record.set, schema):
        facts.unfilled.setdefault(name, []).append(key)
    for each in form(record.set, schema):
        facts.filled[each.id] += each.filled
        if each.filled and each.kind in (CHOICE, CHOICES):
            values = each.value if isinstance(each.value, list | tuple) else [each.value]
            facts.features[key] |= {intern(f"document:{each.id}={value}"): 1 for value in values}
