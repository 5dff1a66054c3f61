"""Annotations into lines of .ann files, by the rules of brat's own reader."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final

from models.annotation import ENTITY, EVENT, Annotation
from models.annotation_set import AnnotationSet
from storage.formats.brat_reading import BREAKS, KEY, NOTE, OURS, REFERENCE
from storage.formats.standoff import filled, has_roles, relations_of, rest_of
from storage.records import dumps

_WORD: Final = re.compile(r"[^\s:]+")
_VALUE: Final = re.compile(r"\S+")
_ENTITY_ID: Final = re.compile(r"e(0|[1-9]\d{0,8})")
_EVENT_ID: Final = re.compile(r"v(0|[1-9]\d{0,8})")
_NUMBER: Final = re.compile(r"([AR#])(\d{1,9})\t")


@dataclass(slots=True)
class _Names:
    """brat's names of one set: ``text`` of T lines (triggers too), ``event`` of E lines, by our id."""

    text: dict[str, str] = field(default_factory=dict)
    event: dict[str, str] = field(default_factory=dict)

    def of(self, own_id: str) -> str:
        return self.event.get(own_id) or self.text[own_id]


def lines_of(layer: AnnotationSet, text: str) -> Iterator[str]:
    """T, E, A, R and # lines in this order, then lines that the import kept."""
    names = _names(layer)
    relations = list(_relation_lines(layer, names))
    kept = list(_kept_lines(layer, names, {line.partition("\t")[0] for line in relations}))
    numbers = {prefix: count(_highest(kept, prefix) + 1) for prefix in "A#"}
    attributes, comments = list[str](), list[str]()
    triggers = set[str]()
    for annotation in layer:
        place = names.text[annotation.id]
        if place not in triggers:
            yield _text_line(annotation, place, text)
            triggers.add(place)
        rest = rest_of(annotation, ("id", "kind"))
        attributes += _attribute_lines(annotation, names.of(annotation.id), rest, numbers["A"])
        comments += _comment_lines(annotation, names, rest, text, numbers["#"])
    yield from (_event_line(a, names) for a in layer if has_roles(a))
    yield from attributes
    yield from relations
    yield from comments
    yield from kept


def _names(layer: AnnotationSet) -> _Names:
    """e7 is T7 and v3 is E3 where that is free; the others get the next numbers."""
    names = _Names()
    for a in layer:
        if a.kind == ENTITY and (match := _ENTITY_ID.fullmatch(a.id)):
            names.text[a.id] = f"T{match[1]}"
        elif a.kind == EVENT and (match := _EVENT_ID.fullmatch(a.id)):
            names.event[a.id] = f"E{match[1]}"
    _trigger_names(layer, names)
    texts, events = _free("T", names.text.values()), _free("E", names.event.values())
    for a in layer:
        if has_roles(a) and a.id not in names.event:
            names.event[a.id] = next(events)
        if a.id not in names.text:
            names.text[a.id] = next(texts)
    return names


def _trigger_names(layer: AnnotationSet, names: _Names) -> None:
    """The triggers' names of the import, as long as nothing else has them and events that share one agree."""
    taken, shared = set(names.text.values()), dict[str, Any]()
    for a in layer:
        stored = a.extra.get(KEY)
        name = stored.get("trigger") if isinstance(stored, dict) and has_roles(a) else None
        if isinstance(name, str) and re.fullmatch(r"T\d{1,9}", name) and name not in taken:
            place = (a.label, a.spans)
            if shared.setdefault(name, place) == place:
                names.text[a.id] = name


def _free(prefix: str, taken: Iterable[str]) -> Iterator[str]:
    highest = max((int(name[1:]) for name in taken), default=0)
    return (f"{prefix}{n}" for n in count(highest + 1))


def _label(label: str) -> str:
    return label if _WORD.fullmatch(label) else re.sub(r"[\s:]+", "_", label) or "_"


def _text_line(annotation: Annotation, name: str, text: str) -> str:
    spans = _pieces(annotation, text)
    places = ";".join(f"{start} {end}" for start, end in spans)
    quote = BREAKS.sub(" ", " ".join(text[start:end] for start, end in spans))
    return f"{name}\t{_label(annotation.label)} {places}\t{quote}"


def _pieces(annotation: Annotation, text: str) -> list[tuple[int, int]]:
    """The spans cut at line breaks, which brat's text fields cannot hold; whole when nothing else is there."""
    whole = list(annotation.spans)
    if not BREAKS.search(text, annotation.start, annotation.end):
        return whole
    pieces = []
    for start, end in whole:
        edges = [start, *(p for m in BREAKS.finditer(text, start, end) for p in m.span()), end]
        pieces += [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]
    return pieces or whole


def _event_line(annotation: Annotation, names: _Names) -> str:
    head = f"{names.event[annotation.id]}\t{_label(annotation.label)}:{names.text[annotation.id]}"
    return " ".join([head, *(f"{role}:{names.of(target)}" for role, target in _numbered(annotation))])


def _numbered(annotation: Annotation) -> Iterator[tuple[str, str]]:
    seen: dict[str, int] = {}
    for argument in filled(annotation):
        role = _label(argument.role)
        n = seen[role] = seen.get(role, 0) + 1
        assert argument.target is not None, "filled gives no empty ones"
        yield (role if n == 1 else f"{role}{n}"), argument.target


def _attribute_lines(annotation: Annotation, name: str, rest: dict[str, Any], numbers: Iterator[int]) -> Iterator[str]:
    """A lines of the plain values; they are taken out of ``rest``."""
    others = {}
    for attribute, value in annotation.attributes.items():
        values = [value] if isinstance(value, str) else value if isinstance(value, list) and len(value) > 1 else []
        plain = values and all(isinstance(v, str) and _VALUE.fullmatch(v) for v in values)
        if not _WORD.fullmatch(attribute) or not (plain or value is True):
            others[attribute] = value
        elif value is True:
            yield f"A{next(numbers)}\t{attribute} {name}"
        else:
            yield from (f"A{next(numbers)}\t{attribute} {name} {v}" for v in values)
    rest.pop("attributes", None)
    if others:
        rest["attributes"] = others


def _comment_lines(
    annotation: Annotation, names: _Names, rest: dict[str, Any], text: str, numbers: Iterator[int]
) -> Iterator[str]:
    name, note = names.of(annotation.id), annotation.note
    if note and note == note.strip() and not BREAKS.search(note):
        rest.pop("note")
        yield f"#{next(numbers)}\t{NOTE} {name}\t{note}"
    _complete(annotation, name, rest, text)
    if rest:
        yield f"#{next(numbers)}\t{OURS} {name}\t{_one_line(rest)}"


def _complete(annotation: Annotation, name: str, rest: dict[str, Any], text: str) -> None:
    """Adds to the rest what the T and E lines say differently."""
    rest.pop("fragments", None)
    stored = rest.get(KEY)
    if isinstance(stored, dict) and set(stored) == {"trigger"}:
        rest.pop(KEY)
    if annotation.kind not in (ENTITY, EVENT):
        rest["kind"] = annotation.kind
    if annotation.id != f"{'v' if has_roles(annotation) else 'e'}{name[1:]}":
        rest["id"] = annotation.id
    if _label(annotation.label) != annotation.label:
        rest["label"] = annotation.label
    if _pieces(annotation, text) != list(annotation.spans):
        rest["spans"] = [list(span) for span in annotation.spans]
    written = [(role, target) for role, target in _numbered(annotation)]
    if _read_again(written) != [(a.role, a.target) for a in filled(annotation)]:
        rest["roles"] = [a.role for a in filled(annotation)]


def _read_again(written: list[tuple[str, str]]) -> list[tuple[str, str]]:
    roles = {role for role, _ in written}
    bases = [(role, role.rstrip("0123456789"), target) for role, target in written]
    return [(base if base and base in roles else role, target) for role, base, target in bases]


def _one_line(rest: dict[str, Any]) -> str:
    return BREAKS.sub(lambda m: f"\\u{ord(m[0]):04x}", dumps(rest).decode())


def _relation_lines(layer: AnnotationSet, names: _Names) -> Iterator[str]:
    rows = relations_of(layer)
    given = [row["id"] for row in rows if isinstance(row.get("id"), str) and re.fullmatch(r"R\d{1,9}", row["id"])]
    free = _free("R", given)
    unique = set(given) if len(set(given)) == len(given) else set[str]()
    for row in rows:
        name = row["id"] if row.get("id") in unique else next(free)
        one, other = _role_names(row)
        ends = f"{one}:{names.of(row['from'])} {other}:{names.of(row['to'])}"
        yield f"{name}\t{_label(row['label'])} {ends}"


def _role_names(row: dict[str, Any]) -> tuple[str, str]:
    roles = row.get("roles")
    if isinstance(roles, list) and len(roles) == 2 and all(isinstance(r, str) and _WORD.fullmatch(r) for r in roles):
        return (roles[0], roles[1]) if roles[0] != roles[1] else ("Arg1", "Arg2")
    return "Arg1", "Arg2"


def _kept_lines(layer: AnnotationSet, names: _Names, relations: set[str]) -> Iterator[str]:
    """Lines of the import whose annotations and relations are all still there."""
    stored = layer.extra.get(KEY)
    lines = stored.get("lines") if isinstance(stored, dict) else None
    there = {*names.text.values(), *names.event.values(), *relations}
    for line in lines if isinstance(lines, list) else ():
        if isinstance(line, str) and not BREAKS.search(line):
            _, _, content = line.partition("\t")
            if not line.startswith(("*", "N", "#", "A", "M")) or there.issuperset(
                REFERENCE.findall(content.split("\t")[0])
            ):
                yield line


def _highest(lines: list[str], prefix: str) -> int:
    return max((int(m[2]) for line in lines if (m := _NUMBER.match(line)) and m[1] == prefix), default=0)
