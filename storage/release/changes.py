"""What a release has that an earlier one had not: documents, labels, decisions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from models.annotation import KINDS
from models.corpus.splitting import PARTS
from models.errors import AyarError
from storage.formats.flat import PLURAL

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Changes:
    """Document keys, and annotations by kind that are only in the new (``added``) or in the old release (``gone``)."""

    new: tuple[str, ...]
    gone: tuple[str, ...]
    changed: tuple[str, ...]
    moved: tuple[str, ...]
    added: Mapping[str, int]
    removed: Mapping[str, int]


def read_release(folder: Path) -> dict[str, tuple[str, Row]]:
    """Split and record of each document of a release. Raises AyarError not_a_release."""
    found: dict[str, tuple[str, Row]] = {}
    try:
        for part in PARTS:
            path = folder / "data" / f"{part}.jsonl"
            for line in path.read_bytes().splitlines() if path.exists() else ():
                row = orjson.loads(line)
                found[row["id"]] = (part, row)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise AyarError("not_a_release", folder=str(folder)) from error
    if not found:
        raise AyarError("not_a_release", folder=str(folder))
    return found


Decisions = Mapping[tuple[str, str, str], Any]


def decisions_of(folder: Path) -> dict[tuple[str, str, str], Any]:
    """What was decided of each place (document, kind, place) of a release that has its votes: chosen, rule, reason."""
    path, found = folder / "votes.jsonl", {}
    try:
        for line in path.read_bytes().splitlines() if path.exists() else ():
            row = orjson.loads(line)
            if row["decision"] is not None:
                said = tuple(str(row["decision"].get(name)) for name in ("chosen", "rule", "reason"))
                found[row["document"], row["kind"], row["place"]] = said
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise AyarError("not_a_release", folder=str(folder)) from error
    return found


def decided_since(old: Decisions, new: Decisions) -> str:
    """Lines of the table: decisions that only one of the two has, and those that differ."""
    changed = sum(old[place] != said for place, said in new.items() if place in old)
    rows = (
        ("decisions added", len(new.keys() - old.keys())), ("decisions gone", len(old.keys() - new.keys())),
        ("decisions changed", changed),
    )  # fmt: skip
    return "".join(f"| {name} | {n} |\n" for name, n in rows)


def compare(old: Mapping[str, tuple[str, Row]], new: Mapping[str, tuple[str, Row]]) -> Changes:
    both = [key for key in new if key in old]
    added: Counter[str] = Counter()
    removed: Counter[str] = Counter()
    changed = []
    for key in both:
        for kind in KINDS:
            before, after = (Counter(_said(row, kind)) for _, row in (old[key], new[key]))
            added[kind] += (after - before).total()
            removed[kind] += (before - after).total()
        if old[key][1] != new[key][1]:
            changed.append(key)
    return Changes(
        new=tuple(key for key in new if key not in old),
        gone=tuple(key for key in old if key not in new),
        changed=tuple(changed),
        moved=tuple(key for key in both if old[key][0] != new[key][0]),
        added=added,
        removed=removed,
    )


def _said(row: Row, kind: str) -> Iterator[tuple[Any, ...]]:
    for annotation in row[PLURAL[kind]]:
        yield annotation["label"], annotation["start"], annotation["end"], orjson.dumps(annotation["attributes"])


def as_markdown(changes: Changes, decided: str, before: str) -> str:
    """``CHANGES.md``; ``before`` names the earlier release, ``decided`` is what ``decided_since`` says."""
    lines = [f"# Changes since {before}", "", "| | number |", "| --- | --- |"]
    rows = (
        ("new documents", len(changes.new)), ("documents no longer there", len(changes.gone)),
        ("documents with other annotations", len(changes.changed)), ("documents in another split", len(changes.moved)),
    )  # fmt: skip
    lines += [f"| {name} | {n} |" for name, n in rows]
    for kind in KINDS:
        lines += [
            f"| {PLURAL[kind]} added | {changes.added[kind]} |",
            f"| {PLURAL[kind]} gone | {changes.removed[kind]} |",
        ]
    lines += decided.splitlines()
    for name, keys in (("New", changes.new), ("No longer there", changes.gone), ("Changed", changes.changed),
                       ("In another split", changes.moved)):  # fmt: skip
        lines += ["", f"## {name}", "", *(f"- `{key}`" for key in keys)] if keys else []
    return "\n".join(lines) + "\n"
