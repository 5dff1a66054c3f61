"""Numbers in the place of people's names, wherever a release says who."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from models.annotation import Annotation
from models.annotation_set import AnnotationSet
from models.record import Record

_PEOPLE: Final = frozenset({"author", "authors", "chosen", "rejected", "reviewer", "by", "person", "to"})
"""The keys of decisions, votes and comments whose values are names."""


class Names:
    """``annotator-1``, ``annotator-2`` … in the order of the names, ``reviewer-1`` … for those who only decided. With
    ``anonymous`` False everybody keeps their name."""

    def __init__(self, annotators: Iterable[str], reviewers: Iterable[str], *, anonymous: bool) -> None:
        self._given: dict[str, str] = {}
        if anonymous:
            first = sorted(set(annotators))
            self._given = {name: f"annotator-{n}" for n, name in enumerate(first, 1)}
            others = sorted(set(reviewers) - set(first))
            self._given |= {name: f"reviewer-{n}" for n, name in enumerate(others, 1)}

    def of(self, name: str) -> str:
        return self._given.get(name, name)

    def inside(self, value: Any, key: str = "") -> Any:
        """A decision, vote, comment or agreement with the names in it replaced. Words that people wrote stay."""
        if isinstance(value, str):
            return self.of(value) if key in _PEOPLE else value
        if isinstance(value, Mapping):
            return {self._key(k, key): self.inside(v, k) for k, v in value.items()}
        if isinstance(value, list | tuple):
            return [self.inside(each, key) for each in value]
        return value

    def _key(self, own: str, under: str) -> str:
        """Some mappings have people as keys: the counts of ``n``, the ids of a vote."""
        return self.of(own) if under in ("n", "ids", "themselves") else own

    def record(self, record: Record) -> Record:
        """The record with the names in its decisions, origins and comments replaced."""
        if not self._given or record.set is None:
            return record
        return replace(record, set=self._layer(record.set))

    def _layer(self, layer: AnnotationSet) -> AnnotationSet:
        return replace(
            layer,
            author=self.of(layer.author),
            annotations={i: self._annotation(a) for i, a in layer.annotations.items()},
            decisions=self.inside(layer.decisions) if layer.decisions else layer.decisions,
            comments=self.inside(layer.comments) if layer.comments else layer.comments,
        )

    def _annotation(self, annotation: Annotation) -> Annotation:
        origin, decision = annotation.origin, annotation.decision
        if origin is None and decision is None:
            return annotation
        return replace(
            annotation,
            origin=None if origin is None else self.inside(origin),
            decision=None if decision is None else self.inside(decision),
        )
