"""Between the model and the lines of ``ayar-jsonl/1`` (docs/formats.md); also the JSON inside a project."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import orjson

from models.annotation import NOTHING, Annotation, Argument, Attributes, Fragment
from models.annotation_set import ANNOTATOR, NEW, ROLES, AnnotationSet, number_of
from models.document import Document, Pairs, derived_key, text_hash
from models.edits import SetField
from models.errors import AyarError
from models.record import Problem, Record
from storage import quick

FORMAT: Final = "ayar-jsonl/1"
_LINE: Final = frozenset(("format", "document", "schema", "set", "labels", "annotations", "decisions", "comments"))
_SCHEMA: Final = frozenset(("id", "version"))
_DOCUMENT_WORDS: Final = ("name", "language", "title", "publisher", "url", "published")
_DOCUMENT: Final = frozenset(("key", *_DOCUMENT_WORDS, "text", "text_sha256", "meta", "tokens", "sentences"))
_SET: Final = frozenset(("author", "role", "status", "seconds"))
_ANNOTATION: Final = frozenset(
    ("id", "kind", "label", "start", "end", "text", "fragments", "attributes", "arguments", "note", "doubt", "origin")
    + ("decision",)
)
_ARGUMENT: Final = frozenset(("role", "target"))
_ARGUMENT_SIZE: Final = len(_ARGUMENT)
_COMMON: Final = frozenset(("id", "kind", "label", "start", "end", "text", "attributes", "arguments"))
_BIGGEST: Final = (1 << 63) - 1


def dumps(value: object) -> bytes:
    """JSON as it stands in projects and files. Raises AyarError("bad_value") for what JSON cannot say."""
    try:
        return orjson.dumps(value, default=_plain)
    except orjson.JSONEncodeError as error:
        raise AyarError("unstorable", reason=str(error)) from error


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} is not JSON")


class _Reader:
    """Takes typed fields out of one JSON object and says where something is missing or of the wrong kind."""

    def __init__(self, value: object, where: str, line: int | None) -> None:
        self._where, self._line = where, line
        if not isinstance(value, dict):
            raise self.refuse("")
        self.value: dict[str, Any] = value

    def refuse(self, name: str) -> AyarError:
        field = ".".join(part for part in (self._where, name) if part) or "document"
        return AyarError("import_missing_field", field=field, line=self._line)

    def text(self, name: str) -> str:
        value = self.value.get(name)
        if not isinstance(value, str):
            raise self.refuse(name)
        return value

    def word(self, name: str) -> str | None:
        value = self.value.get(name)
        if value is not None and not isinstance(value, str):
            raise self.refuse(name)
        return value

    def number(self, name: str) -> int:
        value = self.value.get(name)
        if type(value) is not int or abs(value) > _BIGGEST:
            raise self.refuse(name)
        return value

    def mapping(self, name: str) -> dict[str, Any]:
        value = self.value.get(name)
        if value is not None and not isinstance(value, dict):
            raise self.refuse(name)
        return value or {}

    def maybe(self, name: str) -> dict[str, Any] | None:
        return None if self.value.get(name) is None else self.mapping(name)

    def list(self, name: str) -> list[Any] | None:
        value = self.value.get(name)
        if value is not None and not isinstance(value, list):
            raise self.refuse(name)
        return value

    def pairs(self, name: str) -> Pairs | None:
        rows = self.list(name)
        if rows is None:
            return None
        if not all(type(row) is list and len(row) == 2 and type(row[0]) is type(row[1]) is int for row in rows):
            raise self.refuse(name)
        return tuple((row[0], row[1]) for row in rows)

    def extra(self, known: frozenset[str]) -> Attributes:
        if known.issuperset(self.value):
            return NOTHING
        return {name: value for name, value in self.value.items() if name not in known}


def record_from(value: object, line: int | None = None) -> Record:
    """A record from one decoded line of ``ayar-jsonl``.

    Raises AyarError("import_missing_field", field=, line=) when a field is missing or of the wrong kind. Whether
    offsets, quotes and arguments agree with the text is for whoever adds the record to a project.
    """
    top = _Reader(value, "", line)
    if top.value.get("format", FORMAT) != FORMAT:
        raise top.refuse("format")
    document = _document(_Reader(top.value.get("document"), "document", line))
    extra = dict(top.extra(_LINE))
    schema = _Reader(top.mapping("schema"), "schema", line)
    if unknown := schema.extra(_SCHEMA):
        extra["schema"] = unknown
    text_given = isinstance(top.value["document"].get("text"), str)
    layer: AnnotationSet | None = None
    quotes: Attributes = NOTHING
    problems: tuple[Problem, ...] = ()
    if top.value.get("set") is not None or top.value.get("annotations"):
        layer, quotes, problems = _set(top, schema, line)
    return Record(document, layer, line, extra or NOTHING, quotes, problems, text_given)


def _document(reader: _Reader) -> Document:
    text, key = reader.word("text"), reader.word("key")
    try:
        digest = text_hash(text) if text is not None else (reader.word("text_sha256") or "")
    except UnicodeEncodeError as error:
        raise AyarError("bad_characters", file=key or "", position=error.start) from error
    if text is not None and reader.word("text_sha256") not in (None, digest):
        raise AyarError("text_differs", document=key or reader.word("name") or digest[:16], file="")
    words = {name: reader.word(name) for name in _DOCUMENT_WORDS}
    return Document(
        key=key or derived_key(digest),
        key_given=bool(key),
        text=text or "",
        text_sha256=digest,
        **words,
        meta=reader.mapping("meta") or NOTHING,
        tokens=reader.pairs("tokens"),
        sentences=reader.pairs("sentences"),
        extra=reader.extra(_DOCUMENT),
    )


def _set(top: _Reader, schema: _Reader, line: int | None) -> tuple[AnnotationSet, Attributes, tuple[Problem, ...]]:
    reader = _Reader(top.value.get("set") or {}, "set", line)
    role = reader.word("role") or ANNOTATOR
    if role not in ROLES:
        raise reader.refuse("role")
    annotations, quotes, problems = _annotations(top.list("annotations") or [], line)
    layer = AnnotationSet(
        author=reader.word("author") or "",
        role=role,
        status=reader.word("status") or NEW,
        seconds=None if reader.value.get("seconds") is None else reader.number("seconds"),
        labels=top.mapping("labels"),
        annotations=annotations,
        decisions=top.list("decisions"),
        comments=top.list("comments"),
        schema_id=schema.word("id") or "",
        schema_version=schema.word("version") or "",
        extra=dict(reader.extra(_SET)),
        last_number=max(map(number_of, annotations), default=0),
    )
    return layer, quotes, problems


def _annotations(
    rows: list[Any], line: int | None
) -> tuple[dict[str, Annotation], dict[str, str], tuple[Problem, ...]]:
    annotations: dict[str, Annotation] = {}
    quotes: dict[str, str] = {}
    problems = []
    for n, row in enumerate(rows):
        annotation = _simple(row) or _any(row, f"annotations[{n}]", line)
        if annotation.id in annotations:
            problems.append(Problem("duplicate_annotation", {"id": annotation.id}, line=line, kept=True))
            continue
        annotations[annotation.id] = annotation
        if isinstance(row.get("text"), str):
            quotes[annotation.id] = row["text"]
    return annotations, quotes, tuple(problems)


def annotation_from(value: object, where: str = "", line: int | None = None) -> Annotation:
    """One annotation object. Raises AyarError("import_missing_field")."""
    return _simple(value) or _any(value, where, line)


def _simple(value: object) -> Annotation | None:
    """The annotation when it has nothing but what nearly all have: four times as fast as asking for each field."""
    if type(value) is not dict or not value.keys() <= _COMMON:
        return None
    get = value.get
    name, kind, label, start, end = get("id"), get("kind"), get("label"), get("start"), get("end")
    attributes, arguments = get("attributes"), get("arguments")
    if (
        type(name) is type(kind) is type(label) is str
        and type(start) is type(end) is int
        and 0 <= start <= end < _BIGGEST
        and (attributes is None or type(attributes) is dict)
        and (arguments is None or (type(arguments) is list and all(map(_is_simple_argument, arguments))))
    ):
        filled = tuple([Argument(a["role"], a["target"]) for a in arguments]) if arguments else ()
        held = attributes or NOTHING
        return quick.annotation(name, kind, label, start, end, (), held, filled, None, False, None, None, NOTHING)
    return None


def _is_simple_argument(value: Any) -> bool:
    return (
        type(value) is dict
        and len(value) == _ARGUMENT_SIZE
        and type(value.get("role")) is str
        and "target" in value
        and (value["target"] is None or type(value["target"]) is str)
    )


def _any(value: object, where: str, line: int | None) -> Annotation:
    reader = _Reader(value, where, line)
    return Annotation(
        id=reader.text("id"),
        kind=reader.text("kind"),
        label=reader.text("label"),
        start=reader.number("start"),
        end=reader.number("end"),
        fragments=reader.pairs("fragments") or (),
        attributes=reader.mapping("attributes") or NOTHING,
        arguments=_arguments(reader, where, line),
        note=reader.word("note"),
        doubt=reader.value.get("doubt") is True,
        origin=reader.maybe("origin"),
        decision=reader.maybe("decision"),
        extra=reader.extra(_ANNOTATION),
    )


def _arguments(reader: _Reader, where: str, line: int | None) -> tuple[Argument, ...]:
    rows = reader.list("arguments")
    return tuple(_argument(_Reader(row, f"{where}.arguments[{n}]", line)) for n, row in enumerate(rows)) if rows else ()


def _argument(reader: _Reader) -> Argument:
    return Argument(reader.text("role"), reader.word("target"), reader.extra(_ARGUMENT))


def arguments_to(arguments: tuple[Argument, ...]) -> list[dict[str, Any]]:
    return [{"role": argument.role, "target": argument.target, **argument.extra} for argument in arguments]


def arguments_from(rows: list[dict[str, Any]]) -> tuple[Argument, ...]:
    """What ``arguments_to`` gave: no checks."""
    known = _ARGUMENT
    return tuple(
        Argument(row["role"], row["target"])
        if len(row) == 2
        else Argument(row["role"], row["target"], {name: row[name] for name in row if name not in known})
        for row in rows
    )


def annotation_to(annotation: Annotation, text: str | None) -> dict[str, Any]:
    """The object of one annotation, keys in the order of the format; without ``text`` when the text is not at hand."""
    value: dict[str, Any] = {"id": annotation.id, "kind": annotation.kind, "label": annotation.label}
    value |= {"start": annotation.start, "end": annotation.end}
    if text is not None:
        value["text"] = text[annotation.start : annotation.end]
    if annotation.fragments:
        value["fragments"] = [list(fragment) for fragment in annotation.fragments]
    value |= {"attributes": dict(annotation.attributes), "arguments": arguments_to(annotation.arguments)}
    if annotation.note is not None:
        value["note"] = annotation.note
    if annotation.doubt:
        value["doubt"] = True
    if annotation.origin is not None:
        value["origin"] = dict(annotation.origin)
    if annotation.decision is not None:
        value["decision"] = dict(annotation.decision)
    return value | dict(annotation.extra)


def record_to(record: Record) -> dict[str, Any]:
    """The object of one line, keys in the order of the format."""
    extra = dict(record.extra)
    value: dict[str, Any] = {"format": FORMAT, "document": document_to(record.document)}
    layer = record.set
    if layer is not None:
        value["schema"] = {"id": layer.schema_id, "version": layer.schema_version, **extra.pop("schema", {})}
        value["set"] = {"author": layer.author, "role": layer.role, "status": layer.status, "seconds": layer.seconds}
        value["set"] |= layer.extra
        value["labels"] = layer.labels
        value["annotations"] = [annotation_to(annotation, record.document.text) for annotation in layer]
        value |= {name: rows for name in ("decisions", "comments") if (rows := getattr(layer, name)) is not None}
    return value | extra


def document_to(document: Document) -> dict[str, Any]:
    value: dict[str, Any] = {"key": document.key}
    value |= {name: getattr(document, name) for name in _DOCUMENT_WORDS}
    value |= {"text": document.text, "text_sha256": document.text_sha256, "meta": dict(document.meta)}
    for name in ("tokens", "sentences"):
        pairs: tuple[Fragment, ...] | None = getattr(document, name)
        if pairs is not None:
            value[name] = [list(pair) for pair in pairs]
    return value | dict(document.extra)


def side_to(side: Annotation | SetField | None) -> dict[str, Any] | None:
    """One side of a change, for the history."""
    if isinstance(side, SetField):
        value = {"field": side.name, "value": side.value}
        return value if side.at is None else value | {"at": side.at}
    return None if side is None else annotation_to(side, None)


def side_from(value: dict[str, Any] | None) -> Annotation | SetField | None:
    if value is None:
        return None
    if "field" in value and "id" not in value:
        return SetField(value["field"], value["value"], value.get("at"))
    return annotation_from(value)
