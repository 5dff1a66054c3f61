"""Annotations that point into a text: what the readers and writers of standoff formats share.

What a format has no field of its own for travels beside each annotation as one JSON object, its *rest*: keys of
``ayar-jsonl`` (id, kind, attributes, note, doubt, origin, decision, unknown keys), ``empty``, the roles that were
looked for and not found, with their places ([[index, role], ..]), and ``more``, unknown keys of arguments by place.
Relations between annotations, which Ayar does not have, are kept on the set: ``"relations": [{"label", "from", "to",
..}]``, ends being annotation ids.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from models.annotation import ENTITY, EVENT, KINDS, NOTHING, STANCE, Annotation, Argument
from models.annotation_set import ANNOTATOR, FINISHED, AnnotationSet, number_of
from models.document import Document, derived_key, text_hash
from models.errors import AyarError
from models.record import Problem, Record
from storage import quick
from storage.formats.base import NAMELESS_AUTHOR, ReadOptions
from storage.records import annotation_from, annotation_to

RELATIONS: Final = "relations"
PLACED: Final = ("label", "start", "end", "arguments")
_NOT_OF_IT: Final = frozenset(("empty", "more", *PLACED))
Spans = Sequence[tuple[int, int]]
Rest = Mapping[str, Any]


def rest_of(annotation: Annotation, held: Collection[str] = ()) -> dict[str, Any]:
    """What the label, the span and filled roles do not say; ``held`` are keys that the format has a place for."""
    rest = annotation_to(annotation, None)
    for key in (*PLACED, *held):
        rest.pop(key, None)
    if not rest.get("attributes"):
        rest.pop("attributes", None)
    if empty := [[n, a.role] for n, a in enumerate(annotation.arguments) if a.target is None]:
        rest["empty"] = empty
    if more := [[n, dict(a.extra)] for n, a in enumerate(annotation.arguments) if a.extra]:
        rest["more"] = more
    return rest


def has_roles(annotation: Annotation) -> bool:
    return annotation.kind in (EVENT, STANCE)


def filled(annotation: Annotation) -> list[Argument]:
    """The arguments that have a filler."""
    return [a for a in annotation.arguments if a.target is not None]


def relations_of(layer: AnnotationSet) -> list[dict[str, Any]]:
    """The kept relations both of whose ends are still there."""
    rows = layer.extra.get(RELATIONS)
    there = layer.annotations
    return [r for r in rows if isinstance(r, dict) and _end(r, "from") in there and _end(r, "to") in there] if (
        isinstance(rows, list)
    ) else []  # fmt: skip


def _end(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    return value if isinstance(value, str) and isinstance(row.get("label"), str) else ""


def document_of(text: str, name: str, *, key: str | None = None, **more: Any) -> Document:
    """A document with this text, its key derived when none is given. Raises UnicodeEncodeError for lone surrogates."""
    digest = text_hash(text)
    return Document(
        key=key or derived_key(digest), key_given=bool(key), text=text, text_sha256=digest, name=name, **more
    )


@dataclass(slots=True)
class Found:
    """One annotation as a file gives it; ``arguments`` are (role, foreign id of the filler), ``kind`` is None where the
    label decides, and EVENT for what has roles.
    """

    id: str
    label: str
    spans: Spans
    line: int | None = None
    kind: str | None = None
    attributes: dict[str, Any] = field(default_factory=dict)
    arguments: Sequence[tuple[str, str]] = ()
    note: str | None = None
    rest: Rest = field(default_factory=lambda: NOTHING)
    quote: str | None = None


class Collector:
    """Gathers the annotations of one document; what cannot be kept becomes a problem with its line.

    Foreign ids are those of the file; ``ids`` maps them to ours as they are added.
    """

    def __init__(self, document: Document, file: str, options: ReadOptions) -> None:
        self.document, self.ids = document, dict[str, str]()
        self.problems: list[Problem] = []
        self.relations: list[dict[str, Any]] = []
        self._first_relation: int | None = None
        self._annotations: dict[str, Annotation] = {}
        self._arguments: dict[str, tuple[Found, list[tuple[int, str]]]] = {}
        self._file, self._options = file, options

    def problem(self, key: str, line: int | None, *, kept: bool = True, **params: Any) -> None:
        shown = self.document.name or self.document.key
        where = {"document": shown, "file": self._file, "line": line or 0}
        self.problems.append(Problem(key, {**where, **params}, self._file, line, kept))

    def role_here(self, role: str) -> str:
        """What a role of the file is called here; empty when it is left out."""
        parts = self._options.parts
        return parts.get((f"{EVENT}.role", role), parts.get((f"{STANCE}.role", role), role))

    def renamed(self, label: str) -> str:
        """What a label of the file is called here."""
        return self._options.labels.get(label, label)

    def add(self, found: Found, own_id: str) -> None:
        """Takes an annotation in under ``own_id``, or the id that its rest names."""
        given = found.rest.get("id")
        own_id = given if isinstance(given, str) and given else own_id
        if found.id in self.ids or own_id in self._annotations:
            self.problem("duplicate_annotation", found.line, id=found.id)
            return
        spans = self._spans(found)
        annotation = self._annotation(found, own_id, spans) if spans else None
        if annotation is None:
            return
        self._annotations[own_id] = annotation
        self.ids[found.id] = own_id
        if found.arguments or "empty" in found.rest:
            self._arguments[own_id] = (found, _placed(found.rest, "empty", str))

    def _spans(self, found: Found) -> Spans | None:
        """The spans in order, those that touch joined; None, and a problem, when they are none."""
        length, start, end = len(self.document.text), found.spans[0][0], found.spans[-1][1]
        if found.quote is None and len(found.spans) == 1 and 0 <= start < end <= length:
            return found.spans
        if any(not 0 <= a <= b <= length for a, b in found.spans):
            self.problem("offset_out_of_range", found.line, id=found.id, start=start, end=end, length=length)
            return None
        if any(a == b for a, b in found.spans):
            self.problem("empty_span", found.line, id=found.id)
            return None
        joined = _joined(found.spans)
        if joined is None:
            self.problem("bad_fragments", found.line, id=found.id)
        elif found.quote is not None and not self._says(joined, found.quote):
            text = self.document.text[joined[0][0] : joined[-1][1]]
            self.problem("quote_mismatch", found.line, id=found.id, expected=found.quote[:60], found=text[:60])
            return None
        return joined

    def _says(self, spans: Spans, quote: str) -> bool:
        return quote == self.document.text[spans[0][0] : spans[-1][1]]

    def _annotation(self, found: Found, own_id: str, spans: Spans) -> Annotation | None:
        label = found.rest.get("label", found.label)
        label = self._options.labels.get(label, label)
        if not found.rest and len(spans) == 1:
            (start, end), kind, held = spans[0], self._kind(found, label), found.attributes or NOTHING
            return quick.annotation(
                own_id, kind, label, start, end, (), held, (), found.note, False, None, None, NOTHING
            )
        value = {name: v for name, v in found.rest.items() if name not in _NOT_OF_IT} if found.rest else {}
        value |= {"id": own_id, "label": label, "start": spans[0][0], "end": spans[-1][1]}
        value["kind"] = self._kind(found, label)
        if len(spans) > 1:
            value["fragments"] = [list(span) for span in spans]
        if found.attributes:
            rest = value.get("attributes")
            value["attributes"] = {**found.attributes, **(rest if isinstance(rest, dict) else {})}
        if found.note is not None:
            value["note"] = found.note
        try:
            return annotation_from(value, found.id, found.line)
        except AyarError as error:
            self.problem(error.key, found.line, field=error.params.get("field"))
            return None

    def _kind(self, found: Found, label: str) -> str:
        """As its rest says, else what has roles is an event or, by its label, a stance; else as the label says."""
        given, known = found.rest.get("kind"), self._options.kinds.get(label)
        if given in KINDS:
            return str(given)
        if found.kind == EVENT or (found.kind is None and found.arguments):
            return STANCE if known == STANCE else EVENT
        return found.kind or known or ENTITY

    def relation(self, label: str, start: str, end: str, line: int | None, **more: Any) -> None:
        """Keeps a relation between two annotations of the file, or says why not."""
        if start in self.ids and end in self.ids:
            self._first_relation = self._first_relation or line
            self.relations.append({"label": label, "from": self.ids[start], "to": self.ids[end], **more})
        else:
            gone = end if start in self.ids else start
            self.problem("relation_end_missing", line, label=label, target=gone)

    def finished(self) -> dict[str, Annotation]:
        """The annotations with their arguments, when all have been added."""
        for own_id, (found, empty) in self._arguments.items():
            annotation = self._annotations[own_id]
            self._annotations[own_id] = replace(annotation, arguments=tuple(self._filled(found, empty)))
        self._arguments.clear()
        self._cut_cycles()
        return self._annotations

    def _filled(self, found: Found, empty: list[tuple[int, str]]) -> list[Argument]:
        arguments = []
        for role, target in found.arguments:
            if target not in self.ids:
                self.problem("dangling_argument", found.line, role=role, id=found.id, target=target)
            arguments.append(Argument(role, self.ids.get(target)))
        for place, role in empty:
            arguments.insert(place, Argument(role, None))
        for place, extra in _placed(found.rest, "more", dict):
            if 0 <= place < len(arguments):
                arguments[place] = replace(arguments[place], extra=extra)
        return arguments

    def _cut_cycles(self) -> None:
        """Empties the roles by which an annotation would be a part of itself."""
        state: dict[str, int] = {}
        for root, annotation in self._annotations.items():
            if not annotation.arguments:
                continue
            way = [(root, iter(annotation.arguments))] if root not in state else []
            state.setdefault(root, 1)
            while way:
                own_id, rest = way[-1]
                argument = next(rest, None)
                if argument is None:
                    state[own_id] = 2
                    way.pop()
                elif argument.target is not None and state.get(argument.target) == 1:
                    self._empty_role(own_id, argument)
                elif argument.target is not None and argument.target not in state:
                    state[argument.target] = 1
                    way.append((argument.target, iter(self._annotations[argument.target].arguments)))

    def _empty_role(self, own_id: str, closing: Argument) -> None:
        self.problem("argument_cycle", None, role=closing.role, id=own_id, target=closing.target)
        annotation = self._annotations[own_id]
        kept = tuple(replace(a, target=None) if a is closing else a for a in annotation.arguments)
        self._annotations[own_id] = replace(annotation, arguments=kept)

    def layer(self, base: AnnotationSet | None = None, *, fallback: str = "", **more: Any) -> AnnotationSet:
        """The set: what the file says of it (``base``, ``more``), then what the person who imports says."""
        layer = replace(base or AnnotationSet(author="", role="", status=FINISHED), **more)
        layer.author = layer.author or self._options.author or fallback or NAMELESS_AUTHOR
        layer.role = layer.role or self._options.role or ANNOTATOR
        layer.annotations = self.finished()
        layer.last_number = max(map(number_of, layer.annotations), default=0)
        if self.relations:
            layer.extra = {**layer.extra, RELATIONS: self.relations}
            self._tell_relations()
        return layer

    def _tell_relations(self) -> None:
        """What relations there are and how many of each, with the line of the first."""
        counted = Counter(str(row["label"]) for row in self.relations).most_common()
        labels = ", ".join(f"{label} ({n})" for label, n in counted)
        self.problem("relations_kept", self._first_relation, n=len(self.relations), labels=labels)

    def record(self, layer: AnnotationSet | None, line: int | None, **more: Any) -> Record:
        problems = tuple(p if p.line else replace(p, line=line) for p in self.problems)
        return Record(self.document, layer, line=line, problems=problems, **more)


def _placed(rest: Rest, name: str, kind: type[Any]) -> list[tuple[int, Any]]:
    """The pairs of place and value of this kind that stand under a name, as far as they are well formed."""
    rows = rest.get(name)
    return [
        (row[0], row[1])
        for row in (rows if isinstance(rows, list) else ())
        if isinstance(row, list) and list(map(type, row)) == [int, kind]
    ]


def _joined(spans: Spans) -> Spans | None:
    """Spans that follow one another, touching ones as one; None when they are out of order or overlap."""
    joined = [spans[0]]
    for start, end in spans[1:]:
        if start < joined[-1][1]:
            return None
        if start == joined[-1][1]:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
