"""doccano's JSONL: ``text``, ``entities`` and ``relations``; older files have ``label`` or ``labels`` ([[start, end,
label], ..], or names of categories). Categories stand in ``label`` and, beside spans, in ``cats``.

Events and stances are spans whose roles are relations to their fillers; the label tells them from entities. Offsets
are code points. What is known of document and set stands in ``"ayar"``, which doccano keeps as metadata.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count
from typing import Any, Final

import orjson

from models.annotation import EVENT, ID_PREFIX, STANCE, Annotation
from models.record import Loss, Problem, Record
from storage.formats.base import LABELS, Format, ReadOptions, WriteOptions
from storage.formats.beside import OURS, beside, foreign_set, started
from storage.formats.doccano_units import WIDE, settle
from storage.formats.json_lines import Row, first_row
from storage.formats.json_objects import integer, objects
from storage.formats.losses import empty_roles, unheld
from storage.formats.source import Source
from storage.formats.standoff import Collector, Found, filled, relations_of
from storage.formats.target import Target
from storage.records import dumps

CATS: Final = "cats"
SPANS: Final = ("entities", "label", "labels", CATS)
CATEGORY: Final = "category"
SKIPPED: Final = ("text", "relations", "author", *SPANS)
_WRITTEN: Final = frozenset(("id", "meta", OURS, *SKIPPED))


def read(source: Source, options: ReadOptions) -> Iterator[Record | Problem]:
    """Raises AyarError of ``json_objects.objects``."""
    for number, item in enumerate(objects(source, options, "doccano"), 1):
        yield item if isinstance(item, Problem) else _record(item, f"{source.name}#{number}", source.name, options)


def _record(item: tuple[int, Row], name: str, file: str, options: ReadOptions) -> Record | Problem:
    begun = started(item, name, file, options, SKIPPED)
    if isinstance(begun, Problem):
        return begun
    (line, row), (collector, base) = item, begun
    if base is None and (isinstance(row.get(OURS), dict) or not any(isinstance(row.get(key), list) for key in SPANS)):
        return collector.record(None, line)
    categories = _collect(row, line, collector, options)
    layer = base or foreign_set(row.get("author"))
    if categories:  # also where Ayar wrote the row: somebody may have worked on it since
        layer = replace(layer, labels={**layer.labels, CATEGORY: categories})
    return collector.record(collector.layer(layer), line)


def _collect(row: Row, line: int, collector: Collector, options: ReadOptions) -> list[str]:
    """Adds spans and relations; the categories that the row names instead of spans."""
    categories, fillers = [], _relations(row, line, collector)
    roles: dict[str, list[tuple[str, str]]] = {}
    spans, others = [], []
    for key in SPANS:
        for n, value in enumerate(row[key] if isinstance(row.get(key), list) else ()):
            if isinstance(value, str):
                categories.append(value)
            elif (found := _span(value, key, n, line)) is None:
                collector.problem("import_missing_field", line, field=f"{key}[{n}]")
            else:
                spans.append((found, _kind(found, options)))
    if not isinstance(row.get(OURS), dict):
        settle([found for found, _ in spans], collector, line)
    with_roles = {found.id for found, kind in spans if kind in (EVENT, STANCE)}
    for label, start, end in fillers:
        if start in with_roles:
            roles.setdefault(start, []).append((label, end))
        else:
            others.append((label, start, end))
    for n, (found, kind) in enumerate(spans, 1):
        found.arguments = roles.get(found.id, ())
        collector.add(found, f"{ID_PREFIX[kind or 'entity']}{n}")
    for label, start, end in others:
        collector.relation(label, start, end, line)
    return categories


def _kind(found: Found, options: ReadOptions) -> str | None:
    return options.kinds.get(options.labels.get(found.label, found.label))


def _span(value: Any, key: str, n: int, line: int) -> Found | None:
    """The ``n``th span of ``key``, of either shape; None when it is neither."""
    if isinstance(value, list) and len(value) == 3:
        value = dict(zip(("start_offset", "end_offset", "label"), value, strict=True))
    if not isinstance(value, dict):
        return None
    get = value.get
    start, end, label = integer(get("start_offset")), integer(get("end_offset")), get("label")
    if start is None or end is None or not isinstance(label, str) or not label:
        return None
    given = value.get("id")
    name = str(given) if type(given) in (int, str) else f"{key}[{n}]"
    return Found(name, label, [(start, end)], line)


def _relations(row: Row, line: int, collector: Collector) -> Iterator[tuple[str, str, str]]:
    rows = row.get("relations")
    for n, value in enumerate(rows if isinstance(rows, list) else ()):
        ends = (value.get("type"), value.get("from_id"), value.get("to_id")) if isinstance(value, dict) else ()
        if len(ends) == 3 and isinstance(ends[0], str) and all(type(end) in (int, str) for end in ends[1:]):
            yield ends[0], str(ends[1]), str(ends[2])
        else:
            collector.problem("import_missing_field", line, field=f"relations[{n}]")


def write(records: Iterable[Record], target: Target, _: WriteOptions) -> Iterator[int]:
    """One line a document and set; ids of spans and relations count through the file, as doccano's do."""
    spans, relations = count(1), count(1)
    for done, record in enumerate(records, 1):
        more = {name: value for name, value in record.document.meta.items() if name not in _WRITTEN}
        row = {"id": done, "text": record.document.text, **_parts(record, spans, relations), **more}
        row[OURS] = beside(record)
        target.stream.write(dumps(row) + b"\n")
        yield done


def _parts(record: Record, spans: Iterator[int], relations: Iterator[int]) -> dict[str, Any]:
    layer = record.set
    if layer is None:
        return {"entities": [], "relations": []}
    ids = {annotation.id: next(spans) for annotation in layer}
    entities = [
        {"id": ids[a.id], "label": a.label, "start_offset": a.start, "end_offset": a.end} for a in layer
    ]  # fmt: skip
    ends = [(ids[a.id], ids[b.target], b.role) for a in layer for b in filled(a) if b.target in ids]
    ends += [(ids[r["from"]], ids[r["to"]], r["label"]) for r in relations_of(layer)]
    rows = [{"id": next(relations), "from_id": start, "to_id": end, "type": label} for start, end, label in ends]
    parts = {"entities": entities, "relations": rows}
    categories = layer.labels.get(CATEGORY)
    if not isinstance(categories, list) or not categories or not all(isinstance(c, str) for c in categories):
        return parts
    return {**parts, CATS: categories} if entities else {"label": categories}


def losses(record: Record, options: WriteOptions) -> Iterator[Loss]:
    yield from unheld(record, options, labels=True)
    yield from _shown_late(record)
    for annotation in record.set or ():
        yield from _shape_losses(annotation, record.document.key)


def _shown_late(record: Record) -> Iterator[Loss]:
    """doccano's window counts UTF-16 units: after an emoji it shows annotations beside their place."""
    wide = WIDE.search(record.document.text)
    if wide and (n := sum(a.end > wide.start() for a in record.set or ())):
        yield Loss(record.document.key, None, "shown_late", {"n": n})


def _shape_losses(annotation: Annotation, key: str) -> Iterator[Loss]:
    if annotation.fragments:
        yield Loss(key, annotation.id, "one_stretch", {"label": annotation.label})
    yield from empty_roles(annotation, key)


def recognise(source: Source) -> bool:
    """A text with entities of doccano's shape, or with labels that are a list."""
    row = _first(source)
    if not isinstance(row.get("text"), str):
        return False
    entities = row.get("entities")
    if isinstance(entities, list):
        return all("start_offset" in e if isinstance(e, dict) else _is_label(e) for e in entities)
    return any(isinstance(row.get(key), list) and all(map(_is_label, row[key])) for key in ("label", "labels"))


def _is_label(value: object) -> bool:
    return isinstance(value, str) or (isinstance(value, list) and len(value) == 3)


def _first(source: Source) -> Row:
    row = first_row(source)
    if row or source.head.lstrip()[:1] != b"[" or len(source.head) >= 1 << 16:
        return row
    try:
        values = orjson.loads(source.head)
    except orjson.JSONDecodeError:
        return {}
    return values[0] if values and isinstance(values[0], dict) else {}


FORMAT = Format(
    id="doccano", suffixes=(".jsonl", ".json"), read=read, write=write, losses=losses, recognise=recognise,
    cannot_hold=("values", "part_of_whole", "decisions"), maps_labels=True, choices=LABELS,
)  # fmt: skip
