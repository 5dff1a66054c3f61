"""What must come back through a format: the records, less what was announced as lost, exactly.

``expected`` applies losses to a record's facts; comparing with what an import gives shows what was lost without a word,
and applying them one by one shows false alarms.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from models.annotation import ENTITY, Annotation
from models.annotation_set import ANNOTATOR, FINISHED
from models.document import derived_key
from models.record import Loss, Record
from storage.formats.base import WriteOptions
from storage.formats.tokenised import Tokenised, shown, tokenised
from tests.storage.formats.standoff import SCHEMA

DOCUMENT: Final = ("key", "name", "language", "title", "publisher", "url", "published", "meta", "tokens", "sentences")
SET: Final = ("author", "role", "status", "seconds", "decisions", "comments")
READ_AS: Final = {"role": ANNOTATOR, "status": FINISHED}
"""What a reader takes a set for whose file does not say."""
NOTHING: Final[tuple[Any, ...]] = (None, False, "", [], {}, ())
Row = dict[str, Any]


@dataclass(slots=True)
class Facts:
    """Everything about a record that somebody could miss; ``annotations`` by id."""

    text: str
    fields: Row
    labels: Row
    annotations: dict[str, Row] = field(default_factory=dict)

    def shown(self) -> tuple[Any, ...]:
        """Comparable, without ids, which are the file's own."""
        places = {name: _place(row) for name, row in self.annotations.items()}
        labels = {name: value for name, value in self.labels.items() if value not in (None, "", [])}
        rows = Counter(repr(_resolved(row, places)) for row in self.annotations.values())
        return self.text, _filled(self.fields), labels, rows


def _place(row: Row) -> tuple[Any, ...]:
    return row["kind"], row["label"], row["spans"]


def _resolved(row: Row, places: dict[str, tuple[Any, ...]]) -> Row:
    arguments = [(role, None if to is None else places.get(to, "?"), more) for role, to, more in row["arguments"]]
    return row | {"arguments": arguments, "rest": _filled(row["rest"])}


def _filled(values: Row) -> Row:
    """Bookkeeping of formats is theirs."""
    return {k: v for k, v in sorted(values.items()) if v not in NOTHING and k not in ("conll", "brat")}


def facts_of(record: Record) -> Facts:
    document, layer = record.document, record.set
    fields: Row = {name: getattr(document, name) for name in DOCUMENT}
    fields |= {"meta": dict(document.meta), "name": (document.name or "").removesuffix(".txt"), **document.extra}
    if document.key == derived_key(document.text_sha256):
        fields["key"] = None  # nobody gave it; whoever has the text can make it
    if layer is None:
        return Facts(document.text, fields, {})
    fields |= {name: getattr(layer, name) for name in SET} | layer.extra
    fields |= {name: None for name, usual in READ_AS.items() if fields[name] == usual}
    return Facts(document.text, fields, dict(layer.labels), {a.id: _row(a) for a in layer})


def _row(a: Annotation) -> Row:
    defaults = SCHEMA.defaults(a.kind, a.label)
    attributes = {**defaults, **{k: v for k, v in a.attributes.items() if v not in NOTHING}}
    return {
        "kind": a.kind, "label": a.label, "spans": a.spans, "attributes": dict(sorted(attributes.items())),
        "arguments": [(b.role, b.target, dict(b.extra)) for b in a.arguments], "note": a.note, "doubt": a.doubt,
        "rest": {"origin": dict(a.origin or {}), "decision": dict(a.decision or {}), **a.extra},
    }  # fmt: skip


# ---- what a loss takes away
def _drop(facts: Facts, loss: Loss) -> None:
    facts.annotations.pop(loss.annotation or "")


def _drop_attributes(facts: Facts, loss: Loss) -> None:
    row = facts.annotations[loss.annotation or ""]
    defaults = SCHEMA.defaults(row["kind"], row["label"])
    names = loss.params["attributes"].split(", ")
    left = {k: v for k, v in row["attributes"].items() if k not in names}
    row["attributes"] = dict(sorted({**defaults, **left}.items()))


def _drop_remarks(facts: Facts, loss: Loss) -> None:
    facts.annotations[loss.annotation or ""] |= {"note": None, "doubt": False}


def _one_stretch(facts: Facts, loss: Loss) -> None:
    row = facts.annotations[loss.annotation or ""]
    row["spans"] = ((row["spans"][0][0], row["spans"][-1][1]),)


def _drop_empty_roles(facts: Facts, loss: Loss) -> None:
    row = facts.annotations[loss.annotation or ""]
    row["arguments"] = [argument for argument in row["arguments"] if argument[1] is not None]


def _drop_labels(facts: Facts, _: Loss) -> None:
    facts.labels.clear()


def _drop_fields(facts: Facts, loss: Loss) -> None:
    """Of document and set, and of all their annotations."""
    for name in loss.params["fields"].split(", "):
        facts.fields[name] = None
        if name == "tokens":
            facts.fields["sentences"] = None
        for row in facts.annotations.values():
            row["rest"].pop(name, None)
            row["arguments"] = [(role, target, _without(more, name)) for role, target, more in row["arguments"]]


def _without(values: Row, name: str) -> Row:
    return {key: value for key, value in values.items() if key != name}


def _nothing(_: Facts, __: Loss) -> None:
    """The file shows other programs something else; an import has it all."""


def _spaces_at_start(facts: Facts, loss: Loss) -> None:
    facts.text = " " * loss.params["n"] + facts.text[loss.params["n"] :]


TAKES: Final[dict[str, Callable[[Facts, Loss], None]]] = {
    "kind": _drop, "attributes": _drop_attributes, "note": _drop_remarks,
    "one_stretch": _one_stretch, "empty_roles": _drop_empty_roles, "labels": _drop_labels, "fields": _drop_fields,
    "text_start": _spaces_at_start, "other_characters": _nothing, "shown_late": _nothing,
}  # fmt: skip


def expected(record: Record, losses: Iterable[Loss]) -> Facts:
    facts = facts_of(record)
    for loss in losses:
        TAKES[loss.key](facts, loss)
    return facts


def unannounced(
    record: Record, losses: list[Loss], after: Record, unasked: tuple[str, ...], unheld: tuple[str, ...]
) -> list[Any]:
    """What differs although nobody said so; ``unasked`` are fields that an import fills in where there were none,
    ``unheld`` those of which the format says once and for all that it has no place for them."""
    want, got = expected(record, losses), facts_of(after)
    for facts in (want, got):
        facts.fields.update(dict.fromkeys(unheld))
    for name in unasked:
        if want.fields.get(name) in NOTHING:
            got.fields[name] = None
    return [(a, b) for a, b in zip(want.shown(), got.shown(), strict=True) if a != b]


def false_alarms(record: Record, losses: list[Loss], silent: tuple[str, ...] = ()) -> list[Loss]:
    """Losses that take nothing away which was there; those of ``silent`` are about other programs' view."""
    whole = expected(record, losses).shown()
    return [
        loss
        for n, loss in enumerate(losses)
        if loss.key not in silent and expected(record, losses[:n] + losses[n + 1 :]).shown() == whole
    ]


# ---- formats that know tokens and nothing else
PLACE: Final = ("in_zone", "no_tokens", "overlap", "fragments", "sentence_end", "token_part", "edges")
"""Reasons why an entity does not come back where it was."""


def token_differences(record: Record, losses: list[Loss], after: Record) -> list[Any]:
    """What differs in tokens, sentences and entities although nobody said so, and entities that were said to be lost
    and were not. Entities count by the characters of the tokens that they cover."""
    view = tokenised(record, WriteOptions(SCHEMA))
    kept = [n for n, keep in enumerate(view.kept) if keep]
    found: list[Any] = []
    words = shown(record.document, [view.tokens[n] for n in kept])
    if words != shown(after.document, after.document.tokens or ()) and "token_spaces" not in {x.key for x in losses}:
        found.append(("tokens", words, after.document))
    place = {n: at for at, n in enumerate(kept)}
    borders = sorted({place[n] for first, end in view.sentences if (n := _first(range(first, end), place)) is not None})
    if borders != [first for first, _ in after.document.sentences or ()]:
        found.append(("sentences", borders, after.document.sentences))
    told = {loss.annotation for loss in losses if loss.key in PLACE}
    entities = [a for a in record.set or () if a.kind == ENTITY]
    new = after.document.tokens or ()
    held = Counter((a.label, _moved(a, view, place, new)) for a in entities if a.id not in told)
    back = Counter((a.label, a.spans) for a in after.set or ())
    found += [("missing", row) for row in held - back]
    lost = [(a.label, _moved(a, view, place, new)) for a in entities if a.id in told]
    found += [("false alarm", row) for row in back - held if row in lost]
    labels = {label for label, _ in lost}
    return found + [("more", row) for row in back - held if row[0] not in labels]


def _first(numbers: Iterable[int], place: dict[int, int]) -> int | None:
    return next((n for n in numbers if n in place), None)


def _moved(a: Annotation, view: Tokenised, place: dict[int, int], new: Any) -> Any:
    """The spans of an entity in the new text; None where an edge of it is no place there."""
    spans = []
    for start, end in a.spans:
        inside = view.inside_of((start, end))
        if not inside or inside[0] not in place or inside[-1] not in place:
            return None
        (first, _), (_, last) = view.tokens[inside[0]], view.tokens[inside[-1]]
        if start < first or last < end:
            return None
        spans.append((new[place[inside[0]]][0] + start - first, new[place[inside[-1]]][1] - last + end))
    return tuple(spans)
