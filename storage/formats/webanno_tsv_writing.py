"""Records into lines of WebAnno TSV 3.3.

Every sentence runs up to the next one, so that the text can be put together again exactly, but for white space before
the first token. Tokens are those of the document and, where an annotation begins or ends outside of them, the stretch
between. An annotation that several lines share, that shares its line with another of its layer or that something points
to has a number.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Final

from models.annotation import ENTITY, Annotation
from models.document import Pairs
from models.offsets import OffsetMap
from models.record import Record
from storage.formats.cas import ANNOTATION, ARGUMENTS, LAYERS, LINKS, RELATION
from storage.formats.cas_writing import Features, annotation_features
from storage.formats.standoff import filled, relations_of
from storage.formats.tokenised import tokens_of

HEADER: Final = "#FORMAT=WebAnno TSV 3.3"
_IN_VALUE: Final = re.compile(r"[\\\[\]|_;*\t\n\r\x08\x0c]|->")
_IN_TEXT: Final = re.compile(r"[\\\t\r\x08\x0c]")
_LETTERS: Final = {"\t": "t", "\n": "n", "\r": "r", "\b": "b", "\f": "f"}
_FAR: Final = 2**62
_LEADING: Final = re.compile(r"\s*")


@dataclass(slots=True)
class _Unit:
    """A token or a part of one, by code points; ``held`` are the annotations on it."""

    name: str
    start: int
    end: int
    held: list[Annotation] = field(default_factory=list)


def _leading(text: str) -> str:
    """The white space before the first token, which TSV holds as spaces only."""
    match = _LEADING.match(text)
    return match[0] if match else ""


def kept_of(record: Record) -> tuple[int, Pairs]:
    """Where the first sentence begins (what stands before it becomes spaces), and the tokens that the file has."""
    pieces = _pieces(record, list(record.set or ()))
    return pieces[0][0], tuple(pieces)


def rendered(record: Record, features: Features) -> str:
    return "".join(f"{line}\n" for line in _Writing(record, features).lines())


class _Writing:
    def __init__(self, record: Record, features: Features) -> None:
        self._text = record.document.text
        self._annotations, self._has_set = list(record.set or ()), record.set is not None
        self._relations = relations_of(record.set) if record.set is not None else []
        self._values = {a.id: _strings(annotation_features(a, features[a.kind], _fits)) for a in self._annotations}
        self._offsets = OffsetMap(self._text)
        self._sentences = list(_sentences(record, self._annotations))
        self._units = list(self._made_units())
        self._first = {a.id: u.name for units in reversed(self._units) for u in reversed(units) for a in u.held}
        self._numbers = self._numbered()
        self._columns = self._used_columns()

    # ---- units
    def _made_units(self) -> Iterator[list[_Unit]]:
        """Each sentence's units: tokens, and after each the parts of it that annotations end or begin in."""
        spans = self._annotations
        starts = [a.start for a in spans]
        longest = max((a.end - a.start for a in spans), default=0)
        for number, (_, tokens) in enumerate(self._sentences, 1):
            units = []
            for n, (start, end) in enumerate(tokens, 1):
                first = bisect_left(starts, start - longest)
                near = [a for a in spans[first : bisect_left(starts, end)] if a.end > start]
                units += _token_units(f"{number}-{n}", start, end, near)
            yield units

    def _numbered(self) -> dict[str, int]:
        units: Counter[str] = Counter()
        stacked: set[str] = set()
        for unit in (u for sentence in self._units for u in sentence):
            kinds = Counter(a.kind for a in unit.held)
            units.update(a.id for a in unit.held)
            stacked.update(a.id for a in unit.held if kinds[a.kind] > 1)
        named = {b.target for a in self._annotations for b in filled(a)}
        named |= {row[end] for row in self._relations for end in ("from", "to")}
        needed = [a.id for a in self._annotations if units[a.id] > 1 or a.id in stacked or a.id in named]
        return {identifier: n for n, identifier in enumerate(needed, 1)}

    # ---- columns
    def _used_columns(self) -> dict[str, list[str]]:
        """The features of each layer that some annotation has, ``label`` first."""
        used: dict[str, set[str]] = defaultdict(set)
        for annotation in self._annotations:
            used[annotation.kind].update(self._values[annotation.id])
        if self._has_set and not used:  # read without any layer, it would be a text that nobody has annotated
            used[ENTITY].add("label")
        return {kind: sorted(used[kind], key=lambda f: (f != "label", f)) for kind in LAYERS if kind in used}

    def _has_links(self, kind: str) -> bool:
        return kind in LINKS and any(a.kind == kind and filled(a) for a in self._annotations)

    def _header(self) -> Iterator[str]:
        yield HEADER
        for kind, features in self._columns.items():
            line = "|".join([f"#T_SP={LAYERS[kind]}", *(features or [""])])
            if self._has_links(kind):
                line += f"|ROLE_{LAYERS[kind]}:{ARGUMENTS}_{LINKS[kind]}|{ANNOTATION}"
            yield line
        if self._relations:
            yield f"#T_RL={RELATION}|label|BT_{ANNOTATION}"
        yield ""

    # ---- lines
    def lines(self) -> Iterator[str]:
        yield from self._header()
        for (text, _), units in zip(self._sentences, self._units, strict=True):
            yield ""
            yield from (f"#Text={_IN_TEXT.sub(_escape, line)}" for line in text.split("\n"))
            yield from (self._line(unit) for unit in units)

    def _line(self, unit: _Unit) -> str:
        place = f"{self._offsets.to_utf16(unit.start)}-{self._offsets.to_utf16(unit.end)}"
        cells = [unit.name, place, _IN_TEXT.sub(_escape, self._text[unit.start : unit.end]).replace("\n", "\\n")]
        for kind, features in self._columns.items():
            held = [a for a in unit.held if a.kind == kind]
            cells += ["|".join(self._cell(a, feature) for a in held) or "_" for feature in features or [""]]
            if self._has_links(kind):
                cells += self._links(held)
        if self._relations:
            cells += self._relation_cells(unit)
        return "\t".join([*cells, ""])

    def _cell(self, annotation: Annotation, feature: str) -> str:
        value = self._values[annotation.id].get(feature)
        shown = "*" if value is None else _IN_VALUE.sub(_escape, value)
        number = self._numbers.get(annotation.id)
        return shown if number is None else f"{shown}[{number}]"

    def _reference(self, identifier: str | None) -> str:
        return f"{self._first[identifier or '']}[{self._numbers[identifier or '']}]"

    def _links(self, held: list[Annotation]) -> tuple[str, str]:
        roles, targets = [], []
        for annotation in held:
            number = self._numbers.get(annotation.id)
            mark = f"[{number}]" if number is not None else ""
            there = [b for b in filled(annotation) if b.target in self._first]
            roles.append((";".join(_IN_VALUE.sub(_escape, b.role) for b in there) or "_") + mark)
            targets.append(";".join(self._reference(b.target) for b in there) or "_")
        return "|".join(roles) or "_", "|".join(targets) or "_"

    def _relation_cells(self, unit: _Unit) -> tuple[str, str]:
        here = [row for row in self._relations if self._first[row["to"]] == unit.name]
        labels = "|".join(_IN_VALUE.sub(_escape, row["label"]) for row in here)
        ends = ((self._first[row["from"]], self._numbers[row["from"]], self._numbers[row["to"]]) for row in here)
        return labels or "_", "|".join(f"{name}[{one}_{other}]" for name, one, other in ends) or "_"


def _fits(_: str) -> bool:
    return True


def _strings(features: dict[str, Any]) -> dict[str, str]:
    return {name: "true" if value is True else value for name, value in features.items()}


def _escape(match: re.Match[str]) -> str:
    return f"\\{_LETTERS.get(match[0], match[0])}"


def _token_units(name: str, start: int, end: int, near: list[Annotation]) -> list[_Unit]:
    token = _Unit(name, start, end)
    parts: dict[tuple[int, int], list[Annotation]] = {}
    for annotation in near:
        place = max(start, annotation.start), min(end, annotation.end)
        if place == (start, end):
            token.held.append(annotation)
        else:
            parts.setdefault(place, []).append(annotation)
    return [token, *(_Unit(f"{name}.{n}", *place, parts[place]) for n, place in enumerate(sorted(parts), 1))]


def _sentences(record: Record, annotations: list[Annotation]) -> Iterator[tuple[str, Pairs]]:
    """The text of each sentence, up to the next one, and its tokens and stretches."""
    text = record.document.text
    tokens, sentences = tokens_of(record.document)
    pieces = _pieces(record, annotations)
    starts = [pieces[0][0], *(tokens[first][0] for first, end in sentences if 0 < first < end), len(text)]
    for start, end in pairwise(sorted(set(starts))):
        inside = tuple(p for p in pieces[bisect_left(pieces, (start, 0)) : bisect_left(pieces, (end, 0))])
        yield text[start:end], inside


def _pieces(record: Record, annotations: list[Annotation]) -> list[tuple[int, int]]:
    return _with_stretches(_covering(tokens_of(record.document)[0], record.document.text), annotations)


def _covering(tokens: Pairs, text: str) -> Pairs:
    """The tokens, and one more for what stands before the first one unless that is white space."""
    blank, first = len(_leading(text)), tokens[0][0] if tokens else len(text)
    return ((blank, first), *tokens) if blank < first else tokens


def _with_stretches(tokens: Pairs, annotations: list[Annotation]) -> list[tuple[int, int]]:
    """Tokens, and between them the stretches that begin or end an annotation."""
    starts, ends = sorted({a.start for a in annotations}), sorted({a.end for a in annotations})
    found, last = list[tuple[int, int]](), 0
    for start, end in [*tokens, (_FAR, _FAR)]:
        inside = {
            *starts[bisect_left(starts, last) : bisect_left(starts, start)],
            *ends[bisect_right(ends, last) : bisect_right(ends, start)],
        }
        if inside and last < start:
            edges = pairwise(sorted({last, *inside, start}))
            found += [(a, b) for a, b in edges if any(x.start <= a and b <= x.end for x in annotations)]
        found.append((start, end))
        last = end
    return found[:-1]
