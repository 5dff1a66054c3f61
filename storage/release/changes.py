"""What a release has that an earlier one had not: documents, annotations, labels, decisions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import orjson

from models.annotation import KINDS
from models.schema import Schema
from storage.formats.flat import PLURAL
from storage.release.earlier import Published, Row

_WORDS: Final = ("language", "title", "publisher", "url", "published", "text")


@dataclass(slots=True)
class Difference:
    """How many there are only now (``added``), only before (``gone``), and in both otherwise (``changed``)."""

    added: int = 0
    gone: int = 0
    changed: int = 0


@dataclass(slots=True)
class Changes:
    """Keys of documents; of annotations and document labels what differs in the documents that both releases have.

    ``rewritten`` documents have another text or other metadata, ``annotated`` other annotations or document labels,
    ``moved`` another split. ``used`` counts annotations by (kind, label) in the whole of the earlier and of this
    release. ``schema`` are the labels, «kind label», that only one of the two schemas has.
    """

    new: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    rewritten: list[str] = field(default_factory=list)
    annotated: list[str] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)
    kinds: dict[str, Difference] = field(default_factory=lambda: {kind: Difference() for kind in KINDS})
    labels: Difference = field(default_factory=Difference)
    decisions: Difference = field(default_factory=Difference)
    used: tuple[Counter[tuple[str, str]], Counter[tuple[str, str]]] = field(
        default_factory=lambda: (Counter(), Counter())
    )
    schema: tuple[list[str], list[str]] = field(default_factory=lambda: ([], []))


def compare(old: Published, new: Published) -> Changes:
    """Each document of both is read once."""
    found = Changes()
    found.new = [key for key in new.place if key not in old.place]
    for key, part in new.place.items():
        row = new.row(key)
        found.used[1].update(_labels(row))
        if key in old.place:
            found.moved += [key] if old.place[key] != part else []
            before = old.row(key)
            found.used[0].update(_labels(before))
            _document(found, key, before, row)
        _decisions(found, list(old.decisions(key)), list(new.decisions(key)))
    for key in old.place:
        if key not in new.place:
            found.used[0].update(_labels(old.row(key)))
            found.gone.append(key)
            _decisions(found, list(old.decisions(key)), [])
    earlier, now = (set(_of_schema(each.schema())) for each in (old, new))
    found.schema = sorted(now - earlier), sorted(earlier - now)
    return found


def _document(found: Changes, key: str, before: Row, now: Row) -> None:
    if any(before.get(name) != now.get(name) for name in _WORDS):
        found.rewritten.append(key)
    differs = False
    for kind in KINDS:
        differs |= _tell(found.kinds[kind], _said(before, kind), _said(now, kind))
    differs |= _tell(found.labels, _filled(before), _filled(now))
    if differs:
        found.annotated.append(key)


Said = list[tuple[bytes, bytes]]
"""By what something is found again, and what is said of it."""


def _tell(difference: Difference, before: Said, now: Said) -> bool:
    """Adds what differs. What stands at one place in both is changed, the rest added or gone."""
    old, new = Counter(before), Counter(now)
    left, come = Counter[bytes](), Counter[bytes]()
    for (at, _), n in (old - new).items():
        left[at] += n
    for (at, _), n in (new - old).items():
        come[at] += n
    changed = (left & come).total()
    difference.changed += changed
    difference.gone += left.total() - changed
    difference.added += come.total() - changed
    return bool(left or come)


def _said(row: Row, kind: str) -> Said:
    """By the anchor; fillers by theirs, as ids are those of one release."""
    anchors = {a["id"]: _anchor(a) for name in PLURAL.values() for a in row[name]}
    return [(_anchor(a), _content(a, anchors)) for a in row[PLURAL[kind]]]


def _anchor(annotation: Row) -> bytes:
    return orjson.dumps([annotation["start"], annotation["end"], annotation["fragments"]])


def _content(annotation: Row, anchors: dict[str, bytes]) -> bytes:
    attributes = sorted((pair["name"], pair["value"]) for pair in annotation["attributes"])
    fillers = sorted((a["role"], anchors.get(a["target"], b"").decode()) for a in annotation["arguments"])
    rest = [annotation.get("note"), annotation.get("doubt")]
    return orjson.dumps([annotation["label"], attributes, fillers, rest])


def _filled(row: Row) -> Said:
    return [(pair["name"].encode(), pair["value"].encode()) for pair in row["labels"]]


def _labels(row: Row) -> Iterator[tuple[str, str]]:
    return ((kind, a["label"]) for kind in KINDS for a in row[PLURAL[kind]])


def _decisions(found: Changes, before: Iterable[Row], now: Iterable[Row]) -> None:
    """A place is known again by the versions that people have there: names and ids are those of one release."""
    _tell(found.decisions, [_decided(row) for row in before], [_decided(row) for row in now])


def _decided(row: Row) -> tuple[bytes, bytes]:
    versions = {vote["author"]: _version(vote) for vote in row["votes"]}
    place = [row["kind"], row.get("label"), sorted(versions.values())]
    decision = row["decision"]
    chosen = sorted(versions[name] for name in decision.get("chosen") or () if name in versions)
    return orjson.dumps(place), orjson.dumps([chosen, decision.get("rule"), decision.get("reason")])


def _version(vote: Row) -> str:
    said: Any = vote.get("annotation") or {}
    kept = [said.get(name) for name in ("label", "start", "end", "fragments", "attributes")]
    roles = sorted(f"{a['role']} {a['target']}" for a in said.get("arguments") or ())
    return orjson.dumps([kept, roles, vote.get("value")], option=orjson.OPT_SORT_KEYS).decode()


def _of_schema(schema: Schema | None) -> Iterator[str]:
    """«kind label» of the labels of a schema that are in use."""
    if schema is not None:
        yield from (f"{kind} {label.id}" for kind in KINDS for label in schema.labels(kind) if label.active)


def as_markdown(changes: Changes, before: str) -> str:
    """``CHANGES.md``; ``before`` is the version of the earlier release."""
    lines = [f"# Changes since {before or 'the earlier release'}", "", *_documents(changes), ""]
    lines += ["In the documents of both releases:", "", "| | added | gone | changed |", "| --- | --- | --- | --- |"]
    rows = [*((PLURAL[kind], each) for kind, each in changes.kinds.items()), ("document labels", changes.labels)]
    lines += [f"| {name} | {each.added} | {each.gone} | {each.changed} |" for name, each in rows]
    each = changes.decisions
    lines += ["", "| decisions | number |", "| --- | --- |", f"| decisions added | {each.added} |"]
    lines += [f"| decisions gone | {each.gone} |", f"| decisions changed | {each.changed} |", *_used(changes)]
    for name, keys in (
        ("New", changes.new), ("No longer there", changes.gone), ("Other annotations", changes.annotated),
        ("Other text or metadata", changes.rewritten), ("In another split", changes.moved),
    ):  # fmt: skip
        lines += ["", f"## {name}", "", *(f"- `{key}`" for key in keys)] if keys else []
    return "\n".join(lines) + "\n"


def _documents(changes: Changes) -> list[str]:
    rows = (
        ("new documents", changes.new), ("documents no longer there", changes.gone),
        ("documents with other annotations", changes.annotated),
        ("documents with another text or other metadata", changes.rewritten),
        ("documents in another split", changes.moved),
    )  # fmt: skip
    return ["| documents | number |", "| --- | --- |", *(f"| {name} | {len(keys)} |" for name, keys in rows)]


def _used(changes: Changes) -> list[str]:
    """Labels that are used more or less often than before, and those that only one of the schemas has."""
    before, now = changes.used
    differing = [each for each in sorted({*before, *now}) if before[each] != now[each]]
    lines = ["", "| kind | label | before | now |", "| --- | --- | --- | --- |"] if differing else []
    lines += [f"| {kind} | `{label}` | {before[kind, label]} | {now[kind, label]} |" for kind, label in differing]
    for name, labels in zip(("New in the schema", "No longer in the schema"), changes.schema, strict=True):
        lines += ["", f"{name}: {', '.join(f'`{label}`' for label in labels)}."] if labels else []
    return lines
