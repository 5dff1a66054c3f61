"""A decision: what was made of a place, by whom or by which rule, why, and which votes it saw (docs/formats.md)."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Final

from models.adjudication.place import Place
from models.annotation import Annotation

REVIEWER: Final = "reviewer"
UNANIMOUS: Final = "unanimous"
MAJORITY: Final = "majority"
TOKEN_INTERSECTION: Final = "token-intersection"  # noqa: S105 - no password
DAWID_SKENE: Final = "dawid-skene"
RULES: Final = (UNANIMOUS, MAJORITY, TOKEN_INTERSECTION, DAWID_SKENE)
UNSEALED: Final = "unsealed"
"""Not about a place: says in the set's ``decisions`` who took the seal off, and when."""

GUIDELINE: Final = "guideline"
SLIP: Final = "slip"
AMBIGUOUS: Final = "ambiguous text"
OTHER: Final = "other"
REASONS: Final = (GUIDELINE, SLIP, AMBIGUOUS, OTHER)

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Vote:
    """One version as the decision saw it: its authors, the id it has in the set of each, and what it said.

    ``said`` is label, start, end, fragments, attributes and arguments of the first author's annotation as JSON, None
    when these authors had nothing; for a document label it is None and ``value`` is what they filled in.
    """

    authors: tuple[str, ...]
    ids: tuple[str, ...] = ()
    said: Json | None = None
    value: Any = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """A filler that is not in gold yet: the voter's annotation ``target`` fills ``role`` once its own place is decided.

    ``at`` is where it stands among the arguments.
    """

    role: str
    author: str
    target: str
    at: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """``rule`` is the rule's name, REVIEWER for a person's own; ``chosen`` and ``rejected`` name authors.

    ``time`` is ISO 8601 UTC, ``schema`` and ``guideline`` are versions, ``place`` the id of the place as it was then,
    ``type`` its type. ``kind`` is set where no annotation says it: in the set's ``decisions``; ``label`` and ``value``
    are those of a document label. ``cites`` is the place of the precedent, ``clause`` a clause of the guideline.
    ``raw`` is what the decision was read from; what Ayar does not know in it goes out again as it came.
    """

    rule: str
    chosen: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()
    reason: str | None = None
    note: str | None = None
    reviewer: str | None = None
    time: str | None = None
    blind: bool | None = None
    schema: str | None = None
    guideline: str | None = None
    kind: str | None = None
    label: str | None = None
    value: Any = None
    place: str | None = None
    type: str | None = None
    votes: tuple[Vote, ...] = ()
    cites: str | None = None
    clause: str | None = None
    waiting: tuple[Waiting, ...] = ()
    raw: Json | None = field(default=None, compare=False)

    @property
    def human(self) -> bool:
        """Whether a person decided; an imported decision by a rule that Ayar does not have counts as one."""
        return self.rule not in RULES

    @property
    def authors(self) -> tuple[str, ...]:
        """Whose work it saw."""
        seen = [author for vote in self.votes for author in vote.authors]
        return tuple(dict.fromkeys((*seen, *self.chosen, *self.rejected)))


def read(raw: Json) -> Decision:
    """The decision of an annotation or of the set's ``decisions``; fields of the wrong kind stay in ``raw`` only."""
    found: dict[str, Any] = {"rule": ""}
    for name, held in raw.items():
        take = _READERS.get(name)
        if take is not None and (value := take(held)) is not None:
            found[name] = value
    return Decision(raw=raw, **found)


def write(decision: Decision) -> dict[str, Any]:
    """The mapping that annotations and files carry: what was read, with what has changed since, in its order."""
    before = read(decision.raw or {})
    value = dict(decision.raw or {})
    for name, put in _WRITERS.items():
        now = getattr(decision, name)
        if now == getattr(before, name) and (decision.raw is not None or name not in _ALWAYS):
            continue
        if now is None or (now == () and name not in _ALWAYS):
            value.pop(name, None)
        else:
            value[name] = put(now)
    return value


def said(annotation: Annotation) -> dict[str, Any]:
    """What an annotation says, as JSON: no id, no note, nothing about where it came from."""
    value: dict[str, Any] = {"label": annotation.label, "start": annotation.start, "end": annotation.end}
    if annotation.fragments:
        value["fragments"] = [list(fragment) for fragment in annotation.fragments]
    value["attributes"] = {name: _plain(v) for name, v in annotation.attributes.items()}
    value["arguments"] = [{"role": a.role, "target": a.target} for a in annotation.arguments]
    return value


def votes_of(place: Place) -> tuple[Vote, ...]:
    """The versions of a place as a decision keeps them."""
    return tuple(
        Vote(
            version.authors,
            tuple(member.id for author in version.authors if (member := place.members.get(author)) is not None),
            None if version.annotation is None else said(version.annotation),
            version.value,
        )
        for version in place.versions
    )


def key_of(entry: Any) -> str:
    """By which an entry of the set's ``decisions`` is found again: its place, else a hash of what it says."""
    place = entry.get("place") if isinstance(entry, Mapping) else None
    if isinstance(place, str):
        return place
    return sha256(json.dumps(entry, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:12]


# ---- fields
def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _word(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _truth(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _names(value: Any) -> tuple[str, ...] | None:
    if not isinstance(value, list | tuple):
        return None
    for name in value:
        if not isinstance(name, str):
            return None
    return tuple(value)


def _votes(value: Any) -> tuple[Vote, ...] | None:
    votes = [_vote(row) for row in value] if isinstance(value, list) else []
    good = [vote for vote in votes if vote is not None]
    return tuple(good) if good and len(good) == len(votes) else None


def _vote(row: Any) -> Vote | None:
    authors = _names(row.get("authors")) if isinstance(row, dict) else None
    if authors is None:
        return None
    heard = row.get("annotation")
    return Vote(authors, _names(row.get("ids")) or (), heard if isinstance(heard, dict) else None, row.get("value"))


def _waiting(value: Any) -> tuple[Waiting, ...] | None:
    rows = value if isinstance(value, list) else []
    good = bool(rows) and all(isinstance(row, Mapping) and _is_waiting(row) for row in rows)
    return tuple(Waiting(r["role"], r["author"], r["target"], r["at"]) for r in rows) if good else None


def _is_waiting(row: Json) -> bool:
    return type(row.get("at")) is int and all(isinstance(row.get(name), str) for name in ("role", "author", "target"))


def _same(value: Any) -> Any:
    return value


def _vote_to(vote: Vote) -> dict[str, Any]:
    value: dict[str, Any] = {"authors": list(vote.authors)}
    if vote.ids:
        value["ids"] = list(vote.ids)
    if vote.said is None and vote.value is not None:
        return value | {"value": _plain(vote.value)}
    return value | {"annotation": None if vote.said is None else dict(vote.said)}


def _waiting_to(each: Waiting) -> dict[str, Any]:
    return {"role": each.role, "author": each.author, "target": each.target, "at": each.at}


_WORDS: Final = ("rule", "reason", "note", "reviewer", "time", "schema", "guideline", "kind", "label", "place", "type")
_ALWAYS: Final = frozenset(("rule", "chosen", "rejected"))
_READERS: Final[Mapping[str, Callable[[Any], Any]]] = {
    **dict.fromkeys((*_WORDS, "cites", "clause"), _word),
    **dict.fromkeys(("chosen", "rejected"), _names),
    "blind": _truth,
    "value": _same,
    "votes": _votes,
    "waiting": _waiting,
}
_WRITERS: Final[Mapping[str, Callable[[Any], Any]]] = {
    **dict.fromkeys(("rule",), _same),
    **dict.fromkeys(("chosen", "rejected"), list),
    **dict.fromkeys(("reason", "note", "reviewer", "time", "blind", "schema", "guideline", "kind", "label"), _same),
    "value": _plain,
    **dict.fromkeys(("place", "type"), _same),
    "votes": lambda votes: [_vote_to(vote) for vote in votes],
    **dict.fromkeys(("cites", "clause"), _same),
    "waiting": lambda rows: [_waiting_to(row) for row in rows],
}
