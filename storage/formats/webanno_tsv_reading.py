"""Lines of WebAnno TSV 3 into feature structures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Final

from models.errors import AyarError
from models.offsets import OffsetMap
from storage.formats.cas import ANNOTATION, INITIAL_VIEW, SENTENCE, SOFA, TOKEN, Cas, Refs, Structure, with_text

SPAN: Final = "#T_SP="
RELATION: Final = "#T_RL="
CHAIN: Final = "#T_CH="
TEXT: Final = "#Text="
NONE: Final = "_"
NULL: Final = "*"
FEATURE: Final = "feature"
ROLE: Final = "role"
TARGET: Final = "target"
SOURCE: Final = "source"
LINK: Final = "link"
ELEMENT: Final = "element"
_FORMAT: Final = re.compile(r"#FORMAT=WebAnno TSV 3\.\d+\s*")
_UNIT: Final = re.compile(r"(\d{1,9}-\d{1,9})((?:\.\d{1,9})?)\t(\d{1,9})-(\d{1,9})\t")
_NUMBERED: Final = re.compile(r"((?:[^\\\[]|\\.)*)\[(\d{1,9})\]", re.DOTALL)
_CHAINED: Final = re.compile(r"((?:[^\\]|\\.)*?)->(\d{1,9})-(\d{1,9})", re.DOTALL)
_NAMED: Final = re.compile(r"(\d{1,9}-\d{1,9}(?:\.\d{1,9})?)(?:\[(\d{1,9})(?:_(\d{1,9}))?\])?")
_ESCAPED: Final = re.compile(r"\\(u[0-9A-Fa-f]{4}|.)", re.DOTALL)
_LETTERS: Final = {"t": "\t", "n": "\n", "r": "\r", "b": "\b", "f": "\f"}
_WIDEST_GAP: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Column:
    """``name`` is a feature of the layer ``type``; ``hint`` the type of what a target or source names."""

    type: str
    what: str
    name: str = ""
    hint: str = ""


@dataclass(slots=True)
class _Open:
    """An annotation while its lines are read, with what it names; that is looked up at the end."""

    structure: Structure
    unit: str
    roles: dict[str, list[str]] = field(default_factory=dict)
    targets: dict[str, tuple[list[str], str]] = field(default_factory=dict)
    source: tuple[str, str] | None = None


def cas_in(text: str, file: str) -> Cas:
    """Raises AyarError wrong_format, import_bad_tsv (line from 1)."""
    lines = [line.removesuffix("\r") for line in text.split("\n")]
    if not _FORMAT.fullmatch(lines[0]):
        raise AyarError("wrong_format", file=file, format="webanno-tsv")
    parser = _Parser(file)
    for number, line in enumerate(lines[1:], 2):
        parser.take(line, number)
    return parser.finished()


def _columns(line: str) -> Iterator[Column]:
    prefix, (kind, *names) = line[:6], line[6:].split("|")
    slot = ""
    for name in names or [""]:
        if prefix == CHAIN:
            yield Column(kind, LINK if name == "referenceRelation" else ELEMENT, name)
        elif prefix == RELATION and name.startswith("BT_"):
            yield Column(kind, SOURCE, hint=name[3:])
        elif name.startswith("ROLE_"):
            slot = name.partition(":")[2].partition("_")[0]
            yield Column(kind, ROLE, slot)
        elif slot:
            yield Column(kind, TARGET, slot, name)
            slot = ""
        else:
            yield Column(kind, FEATURE, name)


class _Parser:
    """Takes one line after the other."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._columns: list[Column] = []
        self._structures = {1: Structure(1, SOFA)}
        self._text, self._units = list[str](), 0
        self._waiting: list[str] = []
        self._sentence: tuple[int, int] | None = None
        self._open: dict[tuple[str, str], _Open] = {}
        self._at_unit: dict[str, list[Structure]] = {}
        self._by_number: dict[str, Structure] = {}
        self._tokens: dict[str, Structure] = {}
        self._chains: dict[str, list[tuple[int, Structure]]] = {}

    def take(self, line: str, number: int) -> None:
        if line.startswith(TEXT):
            self._close_sentence()
            self._waiting.append(unescaped(line[len(TEXT) :]))
        elif line.startswith((SPAN, RELATION, CHAIN)) and not self._tokens:
            self._columns += _columns(line)
        elif match := _UNIT.match(line):
            self._unit(match, line, number)
        elif line and not line.startswith("#"):
            raise self._refusal(number)

    def _refusal(self, line: int) -> AyarError:
        return AyarError("import_bad_tsv", file=self._file, line=line)

    def _new(self, kind: str, line: int, **features: Any) -> Structure:
        number = len(self._structures) + 1
        self._structures[number] = Structure(number, kind, features, line)
        return self._structures[number]

    # ---- text
    def _begin_sentence(self, start: int, line: int) -> None:
        """Between two sentences lie a line break and spaces, before the first one spaces, as WebAnno has it."""
        gap = start - self._units
        if not 0 <= gap <= _WIDEST_GAP:
            raise self._refusal(line)
        sentence = "\n".join(self._waiting)
        self._text += [" " * gap if not self._text or not gap else "\n" + " " * (gap - 1), sentence]
        self._units += gap + OffsetMap(sentence).utf16_length
        self._sentence = (start, line)
        self._waiting.clear()

    def _close_sentence(self) -> None:
        if self._sentence is not None:
            start, line = self._sentence
            self._new(SENTENCE, line, begin=start, end=max(start, self._units))
            self._sentence = None

    # ---- annotations
    def _unit(self, match: re.Match[str], line: str, number: int) -> None:
        unit, start, end = match[1] + match[2], int(match[3]), int(match[4])
        if self._waiting:
            self._begin_sentence(start, number)
        cells = line[match.end() :].split("\t")[1:]
        if len(cells) < len(self._columns) or (not self._tokens and self._sentence is None):
            raise self._refusal(number)
        if not match[2]:
            self._tokens[unit] = self._new(TOKEN, number, begin=start, end=end)
        here: dict[str, list[_Open]] = {}
        for column, cell in zip(self._columns, cells, strict=False):
            if cell != NONE:
                self._cell(column, cell, here.setdefault(column.type, []), (unit, start, end, number))

    def _cell(self, column: Column, cell: str, here: list[_Open], place: tuple[str, int, int, int]) -> None:
        """Stacked values: the n-th of each column of a layer belong to one annotation."""
        for n, value in enumerate(_split(cell, "|")):
            numbered = _NUMBERED.fullmatch(value) if column.what in (FEATURE, ROLE, ELEMENT) else None
            shown, number = (numbered[1], numbered[2]) if numbered else (value, "")
            chained = _CHAINED.fullmatch(value) if column.what == LINK else None
            if chained:
                shown, number = chained[1], f"{chained[2]}-{chained[3]}"
            if n >= len(here):
                here.append(self._opened(column, number, n, place))
            self._note(column, shown, here[n])

    def _opened(self, column: Column, number: str, n: int, place: tuple[str, int, int, int]) -> _Open:
        """The annotation with this number, made longer, or a new one."""
        unit, start, end, line = place
        number = "" if column.what == ELEMENT else number
        key = (column.type, number or f"{unit}/{n}")
        if key in self._open:
            features = self._open[key].structure.features
            features["begin"], features["end"] = min(features["begin"], start), max(features["end"], end)
        else:
            self._open[key] = _Open(self._new(column.type, line, begin=start, end=end), unit)
            self._remember(column, number, self._open[key].structure)
        if column.what != SOURCE and not self._is_relation(column.type):
            self._at_unit.setdefault(unit, []).append(self._open[key].structure)
        return self._open[key]

    def _remember(self, column: Column, number: str, structure: Structure) -> None:
        if column.what == LINK and number:
            chain, _, link = number.partition("-")
            self._chains.setdefault(f"{column.type} {chain}", []).append((int(link), structure))
        elif number:
            self._by_number[number] = structure

    def _is_relation(self, kind: str) -> bool:
        return any(column.type == kind and column.what == SOURCE for column in self._columns)

    def _note(self, column: Column, value: str, opened: _Open) -> None:
        if column.what == ROLE:
            opened.roles[column.name] = [] if value == NONE else _split(value, ";")
        elif column.what == TARGET:
            opened.targets[column.name] = ([] if value == NONE else value.split(";"), column.hint)
        elif column.what == SOURCE:
            opened.source = (value, column.hint)
        elif column.name and value not in (NULL, NONE):
            opened.structure.features.setdefault(column.name, unescaped(value))

    # ---- what names something else
    def finished(self) -> Cas:
        self._close_sentence()
        self._structures[1].features = {"sofaID": INITIAL_VIEW, "sofaString": "".join(self._text)}
        for (kind, _), opened in list(self._open.items()):
            for name, (targets, hint) in opened.targets.items():
                self._link(opened, kind, name, targets, hint)
            if opened.source is not None:
                self._relate(opened, *opened.source)
        for chain in self._chains.values():
            for (_, one), (_, following) in pairwise(sorted(chain, key=lambda link: link[0])):
                one.features["next"] = Refs((following.id,))
        for structure in self._structures.values():
            if "begin" in structure.features:
                structure.features["sofa"] = Refs((1,))
        return with_text(self._structures)

    def _link(self, opened: _Open, kind: str, name: str, targets: list[str], hint: str) -> None:
        roles, line, ids = opened.roles.get(name, []), opened.structure.line or 1, []
        for n, target in enumerate(targets):
            match = _NAMED.fullmatch(target)
            found = self._named(match[1], match[2], hint) if match else None
            role = unescaped(roles[n]) if n < len(roles) and roles[n] not in (NULL, NONE) else name
            ids.append(self._new(f"{kind}Link", line, role=role, target=Refs((found.id if found else 0,))).id)
        if ids:
            opened.structure.features[name] = Refs(tuple(ids), many=True)

    def _relate(self, opened: _Open, value: str, hint: str) -> None:
        match = _NAMED.fullmatch(value)
        source = self._named(match[1], match[2], hint) if match else None
        target = self._named(opened.unit, match[3] if match else None, hint)
        if source is not None and target is not None:
            opened.structure.features |= {"Governor": Refs((source.id,)), "Dependent": Refs((target.id,))}

    def _named(self, unit: str, number: str | None, hint: str) -> Structure | None:
        """What a unit, and the number of an annotation on it, mean; a token where the hint says so."""
        if number is not None and number in self._by_number:
            return self._by_number[number]
        there = [] if hint == TOKEN else self._at_unit.get(unit, [])
        fitting = [structure for structure in there if hint in (ANNOTATION, structure.type)] or there
        return fitting[0] if fitting else self._tokens.get(unit)


def _split(cell: str, separator: str) -> list[str]:
    """At separators that no backslash stands before."""
    if "\\" not in cell:
        return cell.split(separator)
    parts, start, at = [], 0, 0
    while at < len(cell):
        if cell[at] == "\\":
            at += 1
        elif cell[at] == separator:
            parts.append(cell[start:at])
            start = at + 1
        at += 1
    return [*parts, cell[start:]]


def unescaped(value: str) -> str:
    return _ESCAPED.sub(lambda m: _letter(m[1]), value) if "\\" in value else value


def _letter(escaped: str) -> str:
    return chr(int(escaped[1:], 16)) if len(escaped) == 5 else _LETTERS.get(escaped, escaped)
