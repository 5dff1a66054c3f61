"""Records and votes of which nobody can tell who made them.

A list of what may go out, not of what may not: keys that Ayar does not know, and that files brought along, stay behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from hashlib import sha256
from itertools import count
from typing import Any, Final

from models.adjudication.decision import OTHER, REASONS, REVIEWER, RULES, UNSEALED
from models.adjudication.place import DOCUMENT
from models.annotation import NOTHING, Annotation, Argument
from models.annotation_set import GOLD, AnnotationSet
from models.document import Document, derived_key
from models.record import Record
from storage.release.names import Names

_DECISION: Final = (
    "rule", "chosen", "rejected", "reason", "note", "reviewer", "time", "blind", "schema", "guideline", "kind", "label",
    "value", "type", "clause", "votes", "waiting",
)  # fmt: skip
"""Without ``place`` and ``cites``: those ids are made of the names (product.md §2.3), and who guesses can check."""
_VOTED: Final = ("id", "kind", "label", "start", "end", "text", "fragments", "attributes", "arguments", "note", "doubt")
_HEARD: Final = ("authors", "ids", "annotation", "value")
_ORIGIN: Final = ("by", "recommender", "version", "score", "suggested", "action")
_COMMENT: Final = ("id", "author", "time", "text", "on", "quote")
_OURS: Final = frozenset({"memory", "gazetteer", "lemmas", "tagger", "carried", "external"})
"""Recommenders that are no names."""
_PERSONAL: Final = re.compile(
    r"annotator|annotated|review|curat|adjudicat|label+er|coder|rater|worker|mail|user|assign|owner|session|account"
    r"|initials|signature|contact|phone|(^|[_\W])by$",
    re.IGNORECASE,
)
"""Keys of metadata that say who worked on a document. ``author`` is not among them: it is who wrote the article."""


class Unsigned:
    """Replaces what ``names`` knows. With ``notes`` what people wrote stays, with the names in it replaced. ``hashes``
    are the SHA-256 of the texts by the key of their document."""

    def __init__(self, names: Names, hashes: Mapping[str, str], *, notes: bool) -> None:
        self._names, self._notes = names, notes
        self._keys = _renamed(hashes, names) if names.anonymous else {}

    def key(self, key: str) -> str:
        """The key of a document; one that holds a name is derived from its text."""
        return self._keys.get(key, key)

    def _id(self, identifier: str) -> str:
        """The id of an annotation; one that holds a name becomes a hash, wherever it stands."""
        if self._names.without(identifier) == identifier:
            return identifier
        return f"x{sha256(identifier.encode()).hexdigest()[:12]}"

    # ---- records
    def record(self, record: Record) -> Record:
        """Of a document its words and dates, of a set what the format is made for. As it is when names are shown."""
        if not self._names.anonymous:
            return record
        layer = self._layer(record.set) if record.set is not None else None
        return Record(self._document(record.document), layer)

    def _document(self, document: Document) -> Document:
        """Its files are named by its key: a file name is often somebody's."""
        key = self.key(document.key)
        return replace(document, key=key, name=key, meta=self._metadata(document.meta), extra=NOTHING)

    def _metadata(self, value: Any) -> Any:
        if isinstance(value, Mapping):
            return {k: self._metadata(v) for k, v in value.items() if not _PERSONAL.search(k)}
        if isinstance(value, list | tuple):
            return [self._metadata(each) for each in value]
        return self._names.without(value) if isinstance(value, str) else value

    def _layer(self, layer: AnnotationSet) -> AnnotationSet:
        made = [self._annotation(each) for each in layer.annotations.values()]
        return replace(
            layer,
            author=GOLD if layer.role == GOLD else self._names.of(layer.author),
            annotations={each.id: each for each in made},
            decisions=self._decisions(layer.decisions),
            comments=self._comments(layer.comments),
            extra={},
        )

    def _annotation(self, annotation: Annotation) -> Annotation:
        a = annotation
        return replace(
            a,
            id=self._id(a.id),
            arguments=tuple(Argument(each.role, self._target(each.target)) for each in a.arguments),
            note=self._written(a.note),
            origin=self._origin(a.origin) if a.origin is not None else None,
            decision=self.decision(a.decision) if a.decision is not None else None,
            extra=NOTHING,
        )

    def _target(self, target: str | None) -> str | None:
        return self._id(target) if target is not None else None

    def _written(self, words: Any) -> str | None:
        return self._names.unsigned(words) if self._notes and isinstance(words, str) else None

    def _origin(self, origin: Mapping[str, Any]) -> dict[str, Any]:
        value = self._names.inside({name: origin[name] for name in _ORIGIN if name in origin})
        if value.get("recommender") not in _OURS:
            value = {k: v for k, v in value.items() if k not in ("recommender", "version")}
        elif isinstance(value.get("version"), str):
            value["version"] = self._names.without(value["version"])
        return dict(value)

    def _comments(self, comments: list[Any] | None) -> list[Any] | None:
        """Without notes none at all: they are talk between people."""
        if not self._notes or comments is None:
            return None
        known = [each for each in comments if isinstance(each, Mapping) and isinstance(each.get("text"), str)]
        kept = [self._names.inside({name: each[name] for name in _COMMENT if name in each}) for each in known]
        return [{**each, "text": self._names.unsigned(each["text"])} for each in kept]

    # ---- decisions
    def _decisions(self, decisions: list[Any] | None) -> list[Any] | None:
        if decisions is None:
            return None
        return [self.decision(each) for each in decisions if isinstance(each, Mapping)]

    def decision(self, decision: Mapping[str, Any]) -> dict[str, Any]:
        known = {name: decision[name] for name in _DECISION if decision.get(name) is not None}
        value: dict[str, Any] = self._names.inside(known)
        if value.get("rule") not in (REVIEWER, UNSEALED, *RULES):
            value["rule"] = REVIEWER  # an imported rule of another name counts as a person's own
        if "reason" in value and value["reason"] not in REASONS:
            value["reason"] = OTHER
        if (note := self._written(value.pop("note", None))) is not None:
            value["note"] = note
        if "votes" in value:
            value["votes"] = [self._heard(each) for each in value["votes"] if isinstance(each, dict)]
        return value

    def _heard(self, vote: Mapping[str, Any]) -> dict[str, Any]:
        """A version as a decision saw it."""
        kept = {name: vote[name] for name in _HEARD if name in vote}
        if isinstance(kept.get("ids"), list):
            kept["ids"] = [self._id(each) for each in kept["ids"]]
        if isinstance(kept.get("annotation"), dict):
            kept["annotation"] = {name: v for name, v in kept["annotation"].items() if name in _VOTED[:-2]}
        return kept

    # ---- votes
    def vote(self, row: Mapping[str, Any], places: Mapping[str, str]) -> dict[str, Any]:
        """A line of ``votes.jsonl``; ``places`` are what the places of its document are called instead."""
        if not self._names.anonymous:
            return dict(row)
        decision = row["decision"]
        return {
            **row,
            "document": self.key(row["document"]),
            "place": places[row["place"]],
            "votes": [self._version(each, places) for each in row["votes"]],
            "gold": row["gold"] if row["kind"] == DOCUMENT else self._target(row["gold"]),
            "decision": None if decision is None else self.decision(decision),
        }

    def _version(self, vote: Mapping[str, Any], places: Mapping[str, str]) -> dict[str, Any]:
        said = vote.get("annotation")
        author = self._names.of(vote["author"])
        if said is None:
            return {**vote, "author": author}
        kept = {name: said[name] for name in _VOTED if name in said} | {"id": self._id(said["id"])}
        kept["arguments"] = [
            {"role": each["role"], "target": self._target(each["target"]), "place": places.get(each["place"])}
            for each in said["arguments"]
        ]
        if (note := self._written(kept.pop("note", None))) is not None:
            kept["note"] = note
        return {"author": author, "annotation": kept}


def _renamed(hashes: Mapping[str, str], names: Names) -> dict[str, str]:
    """New keys for those that hold a name, each its own."""
    named = [key for key in hashes if names.without(key) != key]
    taken, given = hashes.keys() - set(named), dict[str, str]()
    for key in sorted(named):
        made = next(each for each in _tries(derived_key(hashes[key])) if each not in taken)
        given[key] = made
        taken.add(made)
    return given


def _tries(key: str) -> Iterable[str]:
    yield key
    yield from (f"{key}-{n}" for n in count(2))
