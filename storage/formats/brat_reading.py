"""Lines of .ann files into annotations."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import orjson

from models.annotation import EVENT
from models.annotation_set import AnnotationSet
from models.document import Document
from models.record import Problem, Record
from storage.formats.base import ReadOptions
from storage.formats.decoding import bad_character, decode, text_of
from storage.formats.file_names import name_from
from storage.formats.json_lines import unstorable
from storage.formats.source import Source
from storage.formats.standoff import Collector, Found, document_of

KEY: Final = "brat"
OURS: Final = "Ayar"
NOTE: Final = "AnnotatorNotes"
_TEXT_BOUND: Final = re.compile(r"(T[^\t\s]+)\t(\S+) (\d{1,15} \d{1,15}(?:;\d{1,15} \d{1,15})*) *(?:\t(.*))?")
_EVENT: Final = re.compile(r"(E[^\t\s]+)\t([^\s:]+):([^\s:]+)((?: +[^\s:]+:[^\s:]+)*)\s*")
_ATTRIBUTE: Final = re.compile(r"([AM][^\t\s]+)\t(\S+) (\S+)(?: (\S.*?))?\s*")
_COMMENT: Final = re.compile(r"#[^\t]*\t(\S+) (\S+)(?:\t(.*))?")
_RELATION: Final = re.compile(r"(R[^\t\s]+)\t(\S+) ([^\s:]+):(\S+) ([^\s:]+):(\S+)\s*")
_OF_RELATION: Final = re.compile(r"[AM][^\t\s]+\t\S+ R\S+(?: .*)?")  # an attribute; it stays with its relation
REFERENCE: Final = re.compile(r"(?<![^\s:])[TER]\d[^\s:\t]*")
BREAKS: Final = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
Match = re.Match[str]


@dataclass(slots=True)
class _Lines:
    """An .ann file taken apart; ``kept`` are lines that stay as they are, with their numbers."""

    bounds: dict[str, tuple[int, Match]] = field(default_factory=dict)
    events: dict[str, tuple[int, Match]] = field(default_factory=dict)
    relations: list[tuple[int, Match]] = field(default_factory=list)
    attributes: dict[str, dict[str, Any]] = field(default_factory=lambda: defaultdict(dict))
    notes: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    rests: dict[str, dict[str, Any]] = field(default_factory=dict)
    kept: list[tuple[int, str]] = field(default_factory=list)
    strange: list[int] = field(default_factory=list)
    twice: list[tuple[int, str]] = field(default_factory=list)
    named: set[str] = field(default_factory=set)


def annotated(source: Source, options: ReadOptions, folder: str) -> Record | Problem:
    """The document of an .ann file with the annotations of ``folder``, or of who the options say."""
    decoded = decode(source.data(), options.encoding, source.name)
    if (position := bad_character(decoded.text)) is not None:
        return Problem("bad_characters", {"file": source.name, "position": position}, source.name)
    document, given = _document(source, options)
    source.encoding, source.sure = decoded.encoding, decoded.sure
    lines = _taken_apart(decoded.text)
    collector = _Brat(document, source.name, options) if given else _Textless(document, source.name, options)
    layer = _layer(lines, collector, folder)
    return collector.record(layer, 1, text_given=given)


def _document(source: Source, options: ReadOptions) -> tuple[Document, bool]:
    """The document of the text beside the file, and whether there is one."""
    path = source.path.with_suffix(".txt")
    if not path.is_file():
        return Document(key="", key_given=False, text="", text_sha256="", name=name_from(path.name)), False
    return document_of(text_in(Source(path), options), name_from(path.name)), True


def text_in(source: Source, options: ReadOptions) -> str:
    """To brat the mark at the start of a file is a character like any other, and its offsets count it."""
    text = text_of(source, options.encoding)
    return f"\ufeff{text}" if source.encoding == "UTF-8 (BOM)" else text


class _Brat(Collector):
    def _says(self, spans: Any, quote: str) -> bool:
        """The parts joined by a space, as brat has it, or by nothing, as it had it; line breaks may be spaces."""
        parts = [self.document.text[a:b] for a, b in spans]
        shown = BREAKS.sub(" ", quote)
        return not quote or any(shown.startswith(BREAKS.sub(" ", by.join(parts))) for by in (" ", ""))


class _Textless(Collector):
    """Offsets cannot be checked before the project has found the text; it does so then."""

    def _spans(self, found: Found) -> Any:
        return found.spans


def _taken_apart(text: str) -> _Lines:
    lines = _Lines()
    for number, line in enumerate(text.split("\n"), 1):
        line = line.rstrip("\r")
        if line.strip() and not _taken(line, number, lines):
            lines.kept.append((number, line))
            lines.named.update(REFERENCE.findall(line.partition("\t")[2].split("\t")[0]))
            if not line.startswith(("*\t", "N", "#")) and not _OF_RELATION.fullmatch(line):
                lines.strange.append(number)
    return lines


def _taken(line: str, number: int, lines: _Lines) -> bool:
    """Whether the line is one that becomes a part of an annotation or relation."""
    first = line[0]
    if first in "TE" and (match := (_TEXT_BOUND if first == "T" else _EVENT).fullmatch(line)):
        among = lines.bounds if first == "T" else lines.events
        if match[1] in among:
            lines.twice.append((number, match[1]))
        else:
            among[match[1]] = (number, match)
        return True
    if first == "R" and (match := _RELATION.fullmatch(line)):
        lines.relations.append((number, match))
        return True
    if first in "AM" and (match := _ATTRIBUTE.fullmatch(line)) and match[3][0] in "TE":
        _add_value(lines.attributes[match[3]], match[2], True if match[4] is None else match[4])
        return True
    match = _COMMENT.fullmatch(line) if first == "#" else None
    return match is not None and match[2][0] in "TE" and _comment(match, lines)


def _add_value(values: dict[str, Any], name: str, value: Any) -> None:
    """A second value makes a list."""
    if name in values:
        before = values[name]
        value = [*(before if isinstance(before, list) else [before]), value]
    values[name] = value


def _comment(match: Match, lines: _Lines) -> bool:
    kind, target, text = match.groups()
    if kind == NOTE:
        lines.notes[target].append(text or "")
        return True
    if kind != OURS or target in lines.rests:
        return False
    try:
        rest = orjson.loads(text or "")
    except orjson.JSONDecodeError:
        return False
    if not isinstance(rest, dict) or unstorable(rest, text or ""):
        return False
    lines.rests[target] = rest
    return True


def _layer(lines: _Lines, collector: Collector, folder: str) -> AnnotationSet:
    triggers = {match[3]: name for name, (_, match) in reversed(lines.events.items())}
    for number, name in lines.twice:
        collector.problem("duplicate_annotation", number, id=name)
    for name, (number, match) in lines.bounds.items():
        if name not in triggers:
            collector.add(_found(name, match, number, lines, _spans(match), None), f"e{_digits(name)}")
    for name, (number, match) in lines.events.items():
        _add_event(name, match, number, lines, collector)
    collector.ids.update({t: collector.ids[e] for t, e in triggers.items() if e in collector.ids})
    for number, match in lines.relations:
        more = {"id": match[1], "roles": [match[3], match[5]]}
        collector.relation(match[2], match[4], match[6], number, **more)
    for number in lines.strange:
        collector.problem("line_kept", number)
    extra = {KEY: {"lines": [line for _, line in lines.kept]}} if lines.kept else {}
    return collector.layer(fallback=folder, extra=extra)


def _digits(name: str) -> str:
    return name[1:]


def _spans(match: Match) -> list[tuple[int, int]]:
    pairs = (part.split(" ") for part in match[3].split(";"))
    return [(int(start), int(end)) for start, end in pairs]


def _found(
    name: str, match: Match, number: int, lines: _Lines, spans: list[tuple[int, int]], kind: str | None
) -> Found:
    rest = lines.rests.get(name, {})
    notes = lines.notes.get(name)
    whole = _whole_spans(rest, spans)
    return Found(
        name, match[2], whole or spans, number, kind, dict(lines.attributes.get(name, {})),
        note="\n".join(notes) if notes else None, rest={k: v for k, v in rest.items() if k not in ("spans", "roles")},
        quote=match[4] if whole is None and match.re is _TEXT_BOUND else None,
    )  # fmt: skip


def _whole_spans(rest: Mapping[str, Any], spans: list[tuple[int, int]]) -> list[tuple[int, int]] | None:
    """The spans before they were cut at line breaks, as long as those of the line still lie inside them."""
    rows = rest.get("spans")
    if not isinstance(rows, list) or not rows:
        return None
    if not all(isinstance(row, list) and list(map(type, row)) == [int, int] for row in rows):
        return None
    inside = all(any(row[0] <= start and end <= row[1] for row in rows) for start, end in spans)
    return [(row[0], row[1]) for row in rows] if inside else None


def _add_event(name: str, match: Match, number: int, lines: _Lines, collector: Collector) -> None:
    trigger = lines.bounds.get(match[3])
    if trigger is None:
        collector.problem("trigger_missing", number, id=name, target=match[3])
        return
    place = _found(match[3], trigger[1], number, lines, _spans(trigger[1]), EVENT)
    found = _found(name, match, number, lines, _spans(trigger[1]), EVENT)
    if found.spans != place.spans and place.quote is not None:
        place.spans, place.quote = found.spans, None
    merged = {**place.rest, **found.rest}
    roles = lines.rests.get(name, {}).get("roles")
    found.spans, found.quote = place.spans, place.quote
    found.attributes = {**place.attributes, **found.attributes}
    found.note = found.note if found.note is not None else place.note
    found.rest = {**merged, KEY: {"trigger": match[3]}} if match[3] in lines.named else merged
    found.arguments = list(_arguments(match[4], roles))
    collector.add(found, f"v{_digits(name)}")


def _arguments(text: str, meant: object) -> Iterator[tuple[str, str]]:
    """(role, id); brat numbers a role that is filled again: ``Theme``, ``Theme2``. ``meant`` are the roles if given."""
    pairs = [part.split(":") for part in text.split()]
    if isinstance(meant, list) and len(meant) == len(pairs) and all(isinstance(role, str) for role in meant):
        yield from ((role, target) for role, (_, target) in zip(meant, pairs, strict=True))
        return
    roles = {role for role, _ in pairs}
    for role, target in pairs:
        base = role.rstrip("0123456789")
        yield (base if base and base in roles else role), target
