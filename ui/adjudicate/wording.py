"""A version of a place in words: what stands on its card, row by row, and which of it differs from the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from models.adjudication.adjudication import Adjudication
from models.adjudication.decision import DAWID_SKENE, MAJORITY, TOKEN_INTERSECTION, UNANIMOUS
from models.adjudication.place import DOCUMENT, LABEL, MISSING, Place, Version
from models.annotation import Annotation
from models.matching import anchor
from models.schema import Schema
from models.schema_parts import BOOLEAN, Attribute
from models.text.words import next_word, previous_word
from ui import i18n

NOTHING: Final = "–"
RULE_NAMES: Final = {
    UNANIMOUS: "rules.unanimous", MAJORITY: "rules.majority", TOKEN_INTERSECTION: "rules.token_intersection",
    DAWID_SKENE: "rules.dawid_skene",
}  # fmt: skip
_FILLER: Final = 42
_BEFORE: Final = 2
_AFTER: Final = 3
"""Words of context around everything that the versions cover."""
_LONGEST: Final = 240


def rule_name(rule: str | None) -> str:
    """In the language of the interface; another program's rule as it is called there."""
    return i18n.tr(RULE_NAMES[rule]) if rule in RULE_NAMES else rule or NOTHING


@dataclass(frozen=True, slots=True)
class Line:
    """A role or attribute of a version. ``differs`` from another version's; ``state`` is empty, or for a filler
    ``gold`` when it is in gold and otherwise the number of the conflict that it waits for."""

    name: str
    value: str
    differs: bool = False
    state: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """``text`` is the stretch of the document that is shown, ``spans`` what of it the version covers, in code points
    of ``text``; ``label`` the (kind, id) to show as a chip, None when all versions have the same."""

    version: Version
    text: str = ""
    spans: tuple[tuple[int, int], ...] = ()
    label: tuple[str, str] | None = None
    size: str = ""
    lines: tuple[Line, ...] = ()
    nothing: bool = False
    value: str = ""


class Wording:
    """Words for one place at a time; ``numbers`` are those of the conflicts by place."""

    def __init__(self, work: Adjudication, schema: Schema, text: str, numbers: dict[str, int]) -> None:
        self._work, self._schema, self._text, self._numbers = work, schema, text, numbers

    def say(self, place: Place, version: Version) -> Said:
        if place.kind == DOCUMENT:
            return Said(version, value=label_value(self._schema, place.label or "", version.value))
        annotation = version.annotation
        if annotation is None:
            start, end = window(self._text, *place.span)
            return Said(version, text=flat(self._text[start:end]), nothing=True)
        start, end = window(self._text, *place.span)
        spans = tuple((max(a, start) - start, min(b, end) - start) for a, b in annotation.spans if a < end)
        labels = {v.annotation.label for v in place.versions if v.annotation is not None}
        anchors = {anchor(v.annotation) for v in place.versions if v.annotation is not None}
        return Said(
            version,
            text=flat(self._text[start:end]),
            spans=spans,
            label=(annotation.kind, annotation.label) if len(labels) > 1 or place.type in {MISSING, LABEL} else None,
            size=self._size(annotation) if len(anchors) > 1 else "",
            lines=(*self._arguments(place, version), *self._attributes(place, annotation)),
        )

    def _size(self, annotation: Annotation) -> str:
        words = sum(len(self._text[a:b].split()) for a, b in annotation.spans)
        return i18n.plural("count.words", words)

    # ---- roles
    def _arguments(self, place: Place, version: Version) -> Iterable[Line]:
        annotation, author = version.annotation, version.authors[0]
        assert annotation is not None
        mine = self._filled(author, annotation)
        others = [
            set(self._filled(v.authors[0], v.annotation))
            for v in place.versions
            if v.annotation is not None and v is not version
        ]
        for argument, key in zip(annotation.arguments, mine, strict=True):
            name = self._role(annotation.kind, argument.role)
            yield self._line(name, author, argument.target, differs=any(key not in other for other in others))
        for role in self._missing(annotation, place, version):
            yield Line(self._role(annotation.kind, role), NOTHING, differs=True)

    def _role(self, kind: str, identifier: str) -> str:
        found = self._schema.role(kind, identifier)
        return found.name_in(i18n.language()) if found is not None else identifier

    def _missing(self, annotation: Annotation, place: Place, version: Version) -> list[str]:
        """Roles that other versions fill and this one does not."""
        here = {argument.role for argument in annotation.arguments}
        there = [
            argument.role
            for other in place.versions
            if other is not version and other.annotation is not None
            for argument in other.annotation.arguments
        ]
        return [role for role in dict.fromkeys(there) if role not in here]

    def _filled(self, author: str, annotation: Annotation) -> list[tuple[str, str]]:
        """(role, place of the filler) of each argument: two fillers that are paired are the same."""
        found = []
        for argument in annotation.arguments:
            place = self._work.place_of(author, argument.target) if argument.target is not None else None
            found.append((argument.role, place.id if place is not None else ""))
        return found

    def _line(self, name: str, author: str, target: str | None, *, differs: bool) -> Line:
        if target is None:
            return Line(name, i18n.tr("action.not_in_text"), differs)
        filler = self._work.sets[author].annotations.get(target)
        place = self._work.place_of(author, target)
        if filler is None:
            return Line(name, NOTHING, differs)
        words = shortened(self._text[filler.start : filler.end], _FILLER)
        return Line(name, words, differs, self._state(place) if place is not None else "")

    def _state(self, place: Place) -> str:
        standing = self._work.standings[place.id]
        if not standing.open:
            return "gold" if standing.gold is not None else ""
        number = self._numbers.get(place.id)
        return i18n.number(number) if number is not None else ""

    # ---- attributes
    def _attributes(self, place: Place, annotation: Annotation) -> Iterable[Line]:
        """Those in which versions differ, whatever the order of a list."""
        others = [v.annotation for v in place.versions if v.annotation is not None]
        for attribute in self._schema.attributes(annotation.kind, annotation.label):
            told = {value_words(self._schema, attribute, other) for other in others}
            if len(told) > 1:
                name = attribute.name_in(i18n.language())
                yield Line(name, value_words(self._schema, attribute, annotation), differs=True)


def value_words(schema: Schema, attribute: Attribute, annotation: Annotation) -> str:
    value = annotation.attributes.get(attribute.id)
    return words_of(schema, attribute, attribute.default if value in (None, "", [], ()) else value, annotation.label)


def words_of(schema: Schema, attribute: Attribute, value: Any, label: str | None = None) -> str:
    """The value of an attribute in words, a list in the order of the schema."""
    if attribute.type == BOOLEAN:
        return i18n.tr("choice.yes" if value else "choice.no")
    if value in (None, "", [], ()):
        return NOTHING
    names = {choice.id: choice.name_in(i18n.language()) for choice in schema.choices(attribute, label)}
    several = list(value) if isinstance(value, list | tuple) else [value]
    order = {identifier: n for n, identifier in enumerate(names)}
    return i18n.listed([str(names.get(one, one)) for one in sorted(several, key=lambda v: order.get(v, len(order)))])


def label_value(schema: Schema, label: str, value: Any) -> str:
    """The value of a document label in words."""
    attribute = schema.attribute(DOCUMENT, label)
    if attribute is None:
        return NOTHING if value is None else str(value)
    return i18n.tr("adjudicate.none_of_these") if value == "none" else words_of(schema, attribute, value)


def label_name(schema: Schema, kind: str, label: str) -> str:
    if kind == DOCUMENT:
        attribute = schema.attribute(DOCUMENT, label)
        return attribute.name_in(i18n.language()) if attribute is not None else label
    found = schema.label(kind, label)
    return found.short_in(i18n.language()) if found is not None else label


def surface(place: Place, schema: Schema, text: str) -> str:
    """What a place is called in lists: the words of the longest version, or the name of the document label."""
    if place.kind == DOCUMENT:
        return label_name(schema, DOCUMENT, place.label or "")
    found = [v.annotation for v in place.versions if v.annotation is not None]
    longest = max(found, key=lambda a: a.end - a.start)
    return shortened(text[longest.start : longest.end], 80)


def labels_words(place: Place, schema: Schema, order: Sequence[Version]) -> str:
    """«place / country», in the order in which the versions are offered."""
    if place.kind == DOCUMENT:
        return i18n.tr("kind.document_label")
    names = [label_name(schema, place.kind, v.annotation.label) for v in order if v.annotation is not None]
    return " / ".join(dict.fromkeys(names))


def window(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch that shows a place: some words around it, on its own lines, never very long."""
    first, last = start, min(end, start + _LONGEST)
    for _ in range(_BEFORE):
        first = previous_word(text, first)
    for _ in range(_AFTER):
        last = max(next_word(text, last), last)
    first = max(first, text.rfind("\n", 0, start) + 1)
    stop = text.find("\n", end)
    return first, min(last, stop if stop >= 0 else len(text))


def flat(text: str) -> str:
    """One line, as many code points as before."""
    return text.translate({10: " ", 13: " ", 0x2028: " ", 0x2029: " ", 9: " "})


def shortened(text: str, most: int) -> str:
    words = " ".join(text.split())
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
