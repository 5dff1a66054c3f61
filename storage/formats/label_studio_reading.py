"""Tasks of Label Studio into records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from models.annotation import EVENT, KINDS, STANCE
from models.annotation_set import FINISHED, GOLD, MACHINE, AnnotationSet
from models.document import Document
from models.errors import AyarError
from models.offsets import OffsetMap
from models.record import Problem, Record
from storage.formats.base import ReadOptions
from storage.formats.beside import OURS, failure, taken
from storage.formats.json_lines import Row
from storage.formats.json_objects import integer
from storage.formats.spans import fragments_of
from storage.formats.standoff import Collector, Found

TASK_KEYS: Final = ("annotations", "completions", "predictions")
SPAN_TYPES: Final = ("labels", "hypertextlabels")
KEY: Final = "label_studio"
_PLAIN: Final = {"choices": "choices", "textarea": "text"}
_OF_RESULT: Final = frozenset(("id", "type", "value", "meta"))
_OF_PLACE: Final = frozenset(("start", "end", "text"))


def records_of(task: Row, line: int, name: str, file: str, options: ReadOptions) -> Iterator[Record | Problem]:
    """One record for each annotation and prediction, or the document alone."""
    where = {"file": file, "line": line}
    data, meta = task.get("data"), task.get("meta")
    text = _text(data, options) if isinstance(data, dict) else None
    if text is None or not text.strip():
        yield Problem("import_missing_field", {**where, "field": "data.text"}, file, line)
        return
    try:
        document, _ = taken(meta if isinstance(meta, dict) else {}, text, name)
    except AyarError as error:
        yield Problem(error.key, {**failure(error), **where}, file, line)
        return
    assert isinstance(data, dict), "a task with a text has data"
    document = _with_data(document, data, text)
    document = replace(document, extra={**document.extra, **_of_task(task, data, text)})
    done = 0
    for value, is_machine in _answers(task):
        item = _answer(value, document, line, file, options, is_machine=is_machine)
        done += 1
        yield item
    if not done:
        yield Record(document, line=line)


def _text(data: Row, options: ReadOptions) -> str | None:
    """The field that was named, ``text``, or the longest string of the task."""
    value = data.get(options.columns.get("text", "text"))
    if isinstance(value, str):
        return value
    strings = [v for v in data.values() if isinstance(v, str)]
    return max(strings, key=len, default=None)


def _with_data(document: Document, data: Row, text: str) -> Document:
    """Titles and addresses of the task where the document has none; other data become metadata."""
    words = ("title", "publisher", "url", "published")
    filled = {key: data[key] for key in words if getattr(document, key) is None and isinstance(data.get(key), str)}
    more = {} if document.meta else {k: v for k, v in data.items() if k not in words and v != text}
    return replace(document, **filled, meta=document.meta or more)


def _of_task(task: Row, data: Row, text: str) -> dict[str, Any]:
    """What is kept of a task: the field of its text, and what its ``meta`` says beside ours."""
    kept: dict[str, Any] = {}
    if data.get("text") != text:
        kept["text"] = next((name for name, value in data.items() if value == text), "text")
    meta = task.get("meta")
    if isinstance(meta, dict) and (others := {name: value for name, value in meta.items() if name != OURS}):
        kept["meta"] = others
    return {KEY: kept} if kept else {}


def _answers(task: Row) -> Iterator[tuple[Any, bool]]:
    for key in TASK_KEYS:
        values = task.get(key)
        for value in values if isinstance(values, list) else ():
            yield value, key == "predictions"


def _answer(
    value: Any, document: Document, line: int, file: str, options: ReadOptions, *, is_machine: bool
) -> Record | Problem:
    collector = Collector(document, file, options)
    results = value.get("result") if isinstance(value, dict) else None
    if not isinstance(results, list):
        where = {"file": file, "line": line, "field": "result"}
        return Problem("import_missing_field", where, file, line)
    if value.get("was_cancelled") is True:
        collector.problem("answer_cancelled", line, author=_author(value, is_machine) or "?")
        return collector.record(None, line)
    try:
        _, base = taken({OURS: value.get(OURS)}, document.text, "")
    except AyarError as error:
        return Problem(error.key, {**failure(error), "file": file, "line": line}, file, line)
    taking = _Results(collector, options, line)
    labels = taking.take([r for r in results if isinstance(r, dict)])
    kept = _of_answer(value, is_machine=is_machine) | taking.kept()
    layer = base or _foreign(value, is_machine=is_machine)
    layer = replace(layer, labels={**layer.labels, **labels}, author=layer.author or _author(value, is_machine))
    layer.extra = {**layer.extra, KEY: kept} if kept else layer.extra
    return collector.record(collector.layer(layer), line)


def _foreign(value: Row, *, is_machine: bool) -> AnnotationSet:
    role = MACHINE if is_machine else GOLD if value.get("ground_truth") is True else ""
    seconds: Any = value.get("lead_time")
    known = isinstance(seconds, int | float) and 0 <= seconds < 2**31
    return AnnotationSet(author="", role=role, status=FINISHED, seconds=int(seconds) if known else None)


def _of_answer(value: Row, *, is_machine: bool) -> dict[str, Any]:
    """Who completed it, as Label Studio knows the person, and figures that are no whole seconds."""
    names = ("score",) if is_machine else ("completed_by",)
    kept = {name: value[name] for name in names if value.get(name) is not None}
    if isinstance(lead := value.get("lead_time"), float) and not lead.is_integer():
        kept["lead_time"] = lead
    return kept


def _author(value: Row, is_machine: bool) -> str:
    """Who it was: an address or name where there is one, else the number that Label Studio gave the person."""
    names: list[object] = [value.get("model_version")] if is_machine else [value.get("created_username")]
    person = value.get("completed_by")
    if isinstance(person, dict):
        names += [person.get("email"), person.get("username"), person.get("id")]
    names.append(person)
    if is_machine:
        names.append("label-studio")
    return next((str(n) for n in names if (isinstance(n, str) and n.strip()) or type(n) is int), "")


class _Results:
    """The result items of one annotation, gathered by region."""

    def __init__(self, collector: Collector, options: ReadOptions, line: int) -> None:
        self._collector, self._options, self._line = collector, options, line
        self._found: dict[str, Found] = {}
        self._values: dict[str, dict[str, Any]] = {}
        self._others: list[Row] = []
        self._areas: set[str] = set()
        self._left_out: Counter[str] = Counter()

    def kept(self) -> dict[str, Any]:
        """The results of other types, those of regions apart, and the controls that are text areas."""
        of_regions = [r for r in self._others if str(r.get("id", "")) in self._found]
        others = [r for r in self._others if str(r.get("id", "")) not in self._found]
        kept = {"results": others, "of_regions": of_regions, "textareas": sorted(self._areas)}
        return {name: values for name, values in kept.items() if values}

    def take(self, results: list[Row]) -> dict[str, Any]:
        """Adds everything; the values that belong to the whole task."""
        to_code_points = self._converter(results)
        labels: dict[str, Any] = {}
        for result in results:
            kind = str(result.get("type"))
            if kind in SPAN_TYPES:
                self._region(result, kind, to_code_points)
            elif kind in _PLAIN:
                self._plain(result, kind, labels)
            elif kind != "relation":
                self._keep(result, kind)
        self._roles([r for r in results if r.get("type") == "relation"])
        if self._left_out:
            types, n = ", ".join(sorted(self._left_out)), sum(self._left_out.values())
            self._collector.problem("results_kept", self._line, types=types, n=n)
        return labels

    def _keep(self, result: Row, kind: str) -> None:
        self._others.append(result)
        self._left_out[kind[:40]] += 1

    def _converter(self, results: list[Row]) -> OffsetMap | None:
        """How to read offsets, when every quote agrees in UTF-16 units and one does not in code points."""
        text = self._collector.document.text
        places = [_place(r) for r in results if str(r.get("type")) in SPAN_TYPES]
        quoted = [p for p in places if p is not None and p[2] is not None]
        if text.isascii() or all(text[start:end] == quote for start, end, quote in quoted):
            return None
        offsets = OffsetMap(text)
        try:
            agree = all(
                text[offsets.to_codepoint(start) : offsets.to_codepoint(end)] == quote for start, end, quote in quoted
            )
        except ValueError:
            return None
        if agree:
            self._collector.problem("utf16_offsets", self._line)
        return offsets if agree else None

    def _region(self, result: Row, kind: str, offsets: OffsetMap | None) -> None:
        place, value = _place(result), result.get("value")
        labels = value.get(kind, value.get("labels")) if isinstance(value, dict) else None
        if place is None or not isinstance(labels, list) or not all(isinstance(v, str) and v for v in labels):
            self._collector.problem("import_missing_field", self._line, field=f"{kind}.value")
            return
        start, end, quote = place
        if offsets is not None and min(start, end) >= 0 and max(start, end) <= offsets.utf16_length:
            try:
                start, end = offsets.to_codepoint(start), offsets.to_codepoint(end)
            except ValueError:
                self._collector.problem("offset_in_character", self._line, id=result.get("id"), start=start, end=end)
                return
        meta = result.get("meta")
        rest = meta.get(OURS) if isinstance(meta, dict) else None
        rest = {k: v for k, v in rest.items() if k != KEY} if isinstance(rest, dict) else {}
        if kept := _of_region(result, kind):
            rest[KEY] = kept
        name, note = str(result.get("id", "")), _note(meta)
        for n, label in enumerate(labels, 1):
            found = Found(
                name if n == 1 else f"{name}-{n}", label, fragments_of(rest.get("fragments"), start, end), self._line,
                note=note, rest={k: v for k, v in rest.items() if k != "fragments"}, quote=quote,
            )  # fmt: skip
            if not found.id or found.id in self._found:
                self._collector.problem("duplicate_annotation", self._line, id=found.id)
            else:
                self._found[found.id] = found

    def _plain(self, result: Row, kind: str, labels: dict[str, Any]) -> None:
        """Choices and text of a region become its attributes, those of the task document labels."""
        value, name = result.get("value"), result.get("from_name")
        given = value.get(_PLAIN[kind]) if isinstance(value, dict) else None
        given = [given] if isinstance(given, str) else given
        if not isinstance(given, list) or not isinstance(name, str) or not given:
            self._keep(result, kind)
            return
        if kind == "textarea":
            self._areas.add(name)
        assert isinstance(value, dict), "what has choices is an object"
        said = given[0] if len(given) == 1 else given
        if "start" in value:
            self._values.setdefault(str(result.get("id", "")), {})[name] = said
        else:
            labels[name] = said

    def _roles(self, relations: list[Row]) -> None:
        others = []
        roles: dict[str, list[tuple[str, str]]] = {}
        for row in relations:
            for label, start, end, more in _relation(row):
                found = self._found.get(start)
                if found is not None and self._kind(found) in (EVENT, STANCE):
                    roles.setdefault(start, []).append((label, end))
                else:
                    others.append((label, start, end, more))
        for found in self._found.values():
            found.arguments = roles.get(found.id, ())
            found.attributes = self._values.pop(found.id, {})
            self._collector.add(found, found.id)
        self._left_out["choices"] += sum(map(len, self._values.values()))
        self._left_out += Counter()
        for label, start, end, more in others:
            self._collector.relation(label, start, end, self._line, **more)

    def _kind(self, found: Found) -> str | None:
        given = found.rest.get("kind")
        label = self._options.labels.get(found.label, found.label)
        return given if isinstance(given, str) else self._options.kinds.get(label)


def _of_region(result: Row, kind: str) -> dict[str, Any]:
    """What a region says beside label and offsets: its controls, its type, scores, the paths of hypertext."""
    kept = {name: value for name, value in result.items() if name not in _OF_RESULT}
    if kept.get("from_name") in KINDS:
        del kept["from_name"]
    if kept.get("to_name") == "text":
        del kept["to_name"]
    if kind != "labels":
        kept["type"] = kind
    value = result["value"]
    known = {kind, "text"} if "globalOffsets" in value else {kind, "labels", *_OF_PLACE}
    if more := {name: given for name, given in value.items() if name not in known}:
        kept["value"] = more
    return kept


def _place(result: Row) -> tuple[int, int, str | None] | None:
    """(start, end, quote) of a region. Hypertext counts in the shown text: ``globalOffsets``."""
    value = result.get("value")
    if not isinstance(value, dict):
        return None
    spot = value.get("globalOffsets", value)
    start, end = (integer(spot.get(key)) for key in ("start", "end")) if isinstance(spot, dict) else (None, None)
    quote = value.get("text")
    if start is None or end is None:
        return None
    return start, end, quote if isinstance(quote, str) and quote else None


def _note(meta: object) -> str | None:
    lines = meta.get("text") if isinstance(meta, dict) else None
    lines = [lines] if isinstance(lines, str) else lines
    return "\n".join(lines) if isinstance(lines, list) and lines and all(isinstance(v, str) for v in lines) else None


def _relation(row: Row) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """(label, start, end, what else is kept); one without a label is called relation."""
    start, end, labels = str(row.get("from_id", "")), str(row.get("to_id", "")), row.get("labels")
    if row.get("direction") == "left":
        start, end = end, start
    more = {"direction": "bi"} if row.get("direction") == "bi" else {}
    named = [v for v in labels if isinstance(v, str) and v] if isinstance(labels, list) else []
    if not named:
        yield "relation", start, end, {**more, "unnamed": True}
    yield from ((label, start, end, more) for label in named)
