"""Prodigy's JSONL (prodi.gy/docs/api-interfaces): ``text``, ``tokens``, ``spans``, ``relations``, ``answer`` and names
with an underscore.

Events and stances are spans; their roles, like other relations, go from head to child. Offsets are code points, token
numbers inclusive. Prodigy keeps keys it does not know, so all the rest stands in ``"ayar"``, of the line and of a span.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any, Final

from models.annotation import ENTITY, EVENT, ID_PREFIX, STANCE, Annotation
from models.document import Document, Pairs
from models.record import Problem, Record
from storage.formats.base import LABELS, Format, ReadOptions, WriteOptions
from storage.formats.beside import OURS, beside, foreign_set, started
from storage.formats.json_lines import Row, first_row, rows
from storage.formats.json_objects import integer
from storage.formats.source import Source
from storage.formats.spans import fragments_of
from storage.formats.standoff import Collector, Found, filled, relations_of, rest_of
from storage.formats.target import Target
from storage.records import dumps

ACCEPT: Final = "accept"
SKIPPED: Final = ("text", "tokens", "spans", "relations", "answer", "_annotator_id", "_session_id", "accept", "options")
CATEGORY: Final = "category"


def read(source: Source, options: ReadOptions) -> Iterator[Record | Problem]:
    """Raises AyarError of ``json_lines.rows``."""
    for number, item in enumerate(rows(source, options, "prodigy"), 1):
        yield item if isinstance(item, Problem) else _record(item, f"{source.name}#{number}", source.name, options)


def _record(item: tuple[int, Row], name: str, file: str, options: ReadOptions) -> Record | Problem:
    begun = started(item, name, file, options, SKIPPED)
    if isinstance(begun, Problem):
        return begun
    (line, row), (collector, base) = item, begun
    answer = row.get("answer", ACCEPT)
    if answer != ACCEPT:
        collector.problem("answer_not_taken", line, answer=str(answer)[:40])
        return collector.record(None, line)
    if base is None and OURS not in row and collector.document.tokens is None:
        collector.document = replace(collector.document, tokens=_tokens(row, len(collector.document.text)))
    if base is None and not isinstance(row.get("spans"), list) and "accept" not in row:
        return collector.record(None, line)
    _collect(row, line, collector, options)
    return collector.record(collector.layer(base or _foreign(row)), line)


def _foreign(row: Row) -> Any:
    chosen = row.get("accept")
    author = row.get("_annotator_id") or row.get("_session_id")
    return foreign_set(author, labels={CATEGORY: chosen} if isinstance(chosen, list) and chosen else {})


def _tokens(row: Row, length: int) -> Pairs | None:
    """The tokens of the task when they are pairs of offsets one after another."""
    values = row.get("tokens")
    pairs, last = [], 0
    for value in values if isinstance(values, list) else ():
        start, end = (integer(value.get(key)) for key in ("start", "end")) if isinstance(value, dict) else (None, None)
        if start is None or end is None or not last <= start < end <= length:
            return None
        pairs.append((start, end))
        last = end
    return tuple(pairs) or None


def _collect(row: Row, line: int, collector: Collector, options: ReadOptions) -> None:
    spans = list(_spans(row, line, collector))
    by_place = {(f.label, tuple(f.spans)): f.id for f in reversed(spans)}
    roles: dict[str, list[tuple[str, str]]] = {}
    others, with_roles = [], {f.id for f in spans if _kind(f, options) in (EVENT, STANCE)}
    for label, head, child in _relations(row, line, collector, by_place):
        if head in with_roles:
            roles.setdefault(head, []).append((label, child))
        else:
            others.append((label, head, child))
    for n, found in enumerate(spans, 1):
        found.arguments = roles.get(found.id, ())
        collector.add(found, f"{ID_PREFIX.get(_kind(found, options), 'e')}{n}")
    for label, head, child in others:
        collector.relation(label, head, child, line)


def _kind(found: Found, options: ReadOptions) -> str:
    given = found.rest.get("kind")
    label = options.labels.get(found.label, found.label)
    return given if isinstance(given, str) else options.kinds.get(label, ENTITY)


def _spans(row: Row, line: int, collector: Collector) -> Iterator[Found]:
    values = row.get("spans")
    for n, value in enumerate(values if isinstance(values, list) else ()):
        found = _span(value, str(n), line) if isinstance(value, dict) else None
        if found is None:
            collector.problem("import_missing_field", line, field=f"spans[{n}]")
        else:
            yield found


def _span(value: Row, name: str, line: int) -> Found | None:
    start, end, label, rest = (
        integer(value.get("start")),
        integer(value.get("end")),
        value.get("label"),
        value.get(OURS),
    )
    if start is None or end is None or not isinstance(label, str) or not label:
        return None
    rest = rest if isinstance(rest, dict) else {}
    given = rest.get("id")
    fragments = rest.get("fragments")
    return Found(
        given if isinstance(given, str) else name, label, fragments_of(fragments, start, end), line,
        rest={k: v for k, v in rest.items() if k != "fragments"},
    )  # fmt: skip


def _relations(row: Row, line: int, collector: Collector, by_place: dict[Any, str]) -> Iterator[tuple[str, str, str]]:
    values = row.get("relations")
    for n, value in enumerate(values if isinstance(values, list) else ()):
        ends = (
            [_end(value.get(key), by_place) for key in ("head_span", "child_span")] if isinstance(value, dict) else []
        )
        if len(ends) == 2 and isinstance(value.get("label"), str) and all(ends):
            yield value["label"], *ends
        else:
            collector.problem("import_missing_field", line, field=f"relations[{n}]")


def _end(value: object, by_place: dict[Any, str]) -> str:
    """The id of the span that a relation's end repeats."""
    if not isinstance(value, dict):
        return ""
    rest = value.get(OURS)
    if isinstance(rest, dict) and isinstance(rest.get("id"), str):
        return str(rest["id"])
    start, end = integer(value.get("start")), integer(value.get("end"))
    return by_place.get((value.get("label"), ((start, end),)), "") if isinstance(value.get("label"), str) else ""


def write(records: Iterable[Record], target: Target, _: WriteOptions) -> Iterator[int]:
    for done, record in enumerate(records, 1):
        target.stream.write(dumps(_row(record)) + b"\n")
        yield done


def _row(record: Record) -> dict[str, Any]:
    """The task of one document and set; tokens are cut at the borders of annotations, as Prodigy's spans need."""
    document, layer = record.document, record.set
    row: dict[str, Any] = {"text": document.text, **_known(document)}
    if layer is None:
        return row | {OURS: beside(record)}
    tokens = _cut(_tokens_of(document), list(layer))
    spans = {a.id: _span_row(a, tokens) for a in layer}
    ends = [(a.id, str(b.target), b.role) for a in layer for b in filled(a) if b.target in spans]
    ends += [(r["from"], r["to"], r["label"]) for r in relations_of(layer)]
    row["tokens"] = _token_rows(document.text, tokens)
    row["spans"] = [span | {OURS: rest_of(layer.annotations[name])} for name, span in spans.items()]
    row["relations"] = [_relation_row(spans[a], a, spans[b], b, label) for a, b, label in ends]
    names = {"_view_id": "relations" if ends else "spans_manual", "answer": ACCEPT, "_annotator_id": layer.author}
    return row | names | {"_session_id": layer.author, OURS: beside(record)}


def _known(document: Document) -> dict[str, Any]:
    """What came with the task: the hash of its input, its time, and the ``meta`` that is shown below it. The hash of
    the whole task is left to Prodigy: it holds for answers as they were."""
    meta = {name: value for name, value in document.meta.items() if not name.startswith("_")}
    own = {name: document.meta[name] for name in ("_input_hash", "_timestamp") if name in document.meta}
    return {**own, "meta": {**({"title": document.title} if document.title else {}), **meta}}


def _tokens_of(document: Document) -> Pairs:
    if document.tokens is not None:
        return document.tokens
    from models.text.tokens import tokenize

    return tuple(tokenize(document.text))


def _cut(tokens: Pairs, annotations: Sequence[Annotation]) -> Pairs:
    """Tokens, cut where an annotation begins or ends inside one."""
    borders = {border for a in annotations for span in a.spans for border in span}
    inside = sorted(borders.difference(start for start, _ in tokens).difference(end for _, end in tokens))
    if not inside:
        return tokens
    cut: list[tuple[int, int]] = []
    for start, end in tokens:
        edges = [start, *inside[bisect_right(inside, start) : bisect_left(inside, end)], end]
        cut += pairwise(edges)
    return tuple(cut)


def _token_rows(text: str, tokens: Pairs) -> list[dict[str, Any]]:
    return [
        {"text": text[start:end], "start": start, "end": end, "id": n, "ws": text[end : end + 1] == " "}
        for n, (start, end) in enumerate(tokens)
    ]


def _span_row(annotation: Annotation, tokens: Pairs) -> dict[str, Any]:
    row: dict[str, Any] = {"start": annotation.start, "end": annotation.end, "label": annotation.label}
    first = bisect_left(tokens, annotation.start, key=lambda t: t[0])
    last = bisect_right(tokens, annotation.end, key=lambda t: t[1]) - 1
    return row | {"token_start": first, "token_end": last} if first <= last else row


def _relation_row(head: Row, head_id: str, child: Row, child_id: str, label: str) -> dict[str, Any]:
    ends = {"head_span": head | {OURS: {"id": head_id}}, "child_span": child | {OURS: {"id": child_id}}}
    return {"head": head.get("token_end"), "child": child.get("token_end"), "label": label, **ends}


def recognise(source: Source) -> bool:
    row = first_row(source)
    if not isinstance(row.get("text"), str):
        return False
    spans = row.get("spans")
    shaped = isinstance(spans, list) and all(isinstance(s, dict) and {"start", "end"} <= s.keys() for s in spans)
    return "_view_id" in row or "_task_hash" in row or (shaped and "ner_tags" not in row)


FORMAT = Format(
    id="prodigy", suffixes=(".jsonl",), read=read, write=write, recognise=recognise, maps_labels=True,
    choices=LABELS,
)  # fmt: skip
