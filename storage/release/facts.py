"""What a release is about, in numbers: gathered in one pass over the gold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from models.adjudication.decision import REVIEWER, RULES
from models.annotation import KINDS
from models.annotation_set import GOLD, SEALED
from models.corpus.near_duplicates import Index, Likeness
from models.progress import Step
from models.record import Record
from models.text.tokens import count_tokens
from models.validation import check

if TYPE_CHECKING:
    from storage.project import Project

_DAY = 10  # characters of an ISO date


@dataclass(slots=True)
class Facts:
    """Counts of the documents that have gold, by the document's key where it says so.

    ``features`` are what a split should spread evenly; ``texts`` hashes; ``errors`` breaches of error rules, ``gaps``
    required roles and values that are empty, both as (document, rule, annotation id); ``decisions`` counts by rule.
    ``left_out`` are documents with gold that are not part of it.
    """

    keys: list[str] = field(default_factory=list)
    titles: dict[str, str] = field(default_factory=dict)
    features: dict[str, frozenset[str]] = field(default_factory=dict)
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
    decisions: Counter[str] = field(default_factory=Counter)
    reviewers: set[str] = field(default_factory=set)
    blind: int = 0

    def annotations(self, kind: str) -> int:
        return self.labels[kind].total()


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
            _validate(facts, record, project)
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
    features = {f"language:{document.language}"}
    for annotation in layer:
        facts.labels.setdefault(annotation.kind, Counter())[annotation.label] += 1
        features.add(f"{annotation.kind}:{annotation.label}")
        _decided(facts, annotation.decision)
    for decision in layer.decisions or ():
        _decided(facts, decision)
    facts.features[document.key] = frozenset(features)
    if layer.status != SEALED:
        facts.unsealed.append(document.key)


def _decided(facts: Facts, decision: Any) -> None:
    if not isinstance(decision, dict) or decision.get("rule") not in (REVIEWER, *RULES):
        return
    facts.decisions[decision["rule"]] += 1
    facts.blind += decision.get("blind") is True
    if isinstance(decision.get("reviewer"), str):
        facts.reviewers.add(decision["reviewer"])


def _validate(facts: Facts, record: Record, project: Project) -> None:
    assert record.set is not None, "gold has a set"
    for finding in check(record.set, record.document.text, project.schema):
        row = (record.document.key, finding.rule, finding.annotations[0] if finding.annotations else "")
        if finding.severity == "error":
            facts.errors.append(row)
        elif finding.stops:
            facts.gaps.append(row)
