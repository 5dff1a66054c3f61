"""The places of two or many readings of a document, and what is in conflict at each (product.md §2.3)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, Final, TypeVar

import orjson

from models.adjudication.place import (
    AGREED,
    ARGUMENT,
    ATTRIBUTE,
    BOUNDARY,
    BOUNDARY_AND_LABEL,
    DOCUMENT,
    LABEL,
    MISSING,
    Place,
    Version,
)
from models.adjudication.sameness import Comparable, comparable, document_labels, document_value
from models.annotation import Annotation
from models.annotation_set import AnnotationSet
from models.matching import Joined, Side, anchor, join, kinds_of, sides_of
from models.schema import Schema

_ID_DIGITS: Final = 12
_T = TypeVar("_T")
_Slots = tuple[tuple[str, int], ...]


def places(
    document_key: str,
    sets: Mapping[str, AnnotationSet],
    schema: Schema,
    *,
    skip_zones: bool = False,
    kinds: Collection[str] | None = None,
) -> list[Place]:
    """What the sets, by author, have that belongs together, agreed places too, in text order, document labels last.

    With fewer than two sets there is nothing to compare: an empty list. ``skip_zones`` leaves out annotations lying
    wholly in a zone of the same author that forbids annotation; an argument they fill then counts as not filled.
    ``kinds`` (``document`` is one) limits what is listed, not what is matched: event arguments need the entities.
    """
    if len(sets) < 2:
        return []
    comparing = _Comparing(document_key, sides_of(sets, schema if skip_zones else None), schema)
    found = sorted(comparing.places(kinds), key=_text_order)
    if kinds is None or DOCUMENT in kinds:
        found += _label_places(document_key, sets, schema)
    return found


def place_id(document_key: str, kind: str, annotations: Iterable[tuple[str, str]]) -> str:
    """The first 12 hex digits of the SHA-256 of ``["KEY","KIND",[["AUTHOR","ID"],…]]``, the pairs of author and
    annotation id sorted: compact JSON in UTF-8, other characters as they are, which is what orjson writes.

    Of a document label the pairs are the authors who filled it and the label's id.
    """
    named = [document_key, kind, sorted(annotations)]
    return hashlib.sha256(orjson.dumps(named)).hexdigest()[:_ID_DIGITS]


class _Comparing:
    """The sets of one document, all kinds joined; ``_where`` says in which place an annotation is."""

    def __init__(self, document_key: str, sides: Sequence[Side], schema: Schema) -> None:
        self._key, self._schema = document_key, schema
        self._sides = {side.author: side for side in sides}
        self._kinds = kinds_of(sides)
        self._joined = {kind: join(sides, kind) for kind in self._kinds}
        everything = (joined for kind in self._kinds for joined in self._joined[kind])
        self._attributes: dict[tuple[str, str, int], Comparable] = {}
        self._where = {(author, a.id): n for n, found in enumerate(everything) for author, a in found.items()}

    def places(self, kinds: Collection[str] | None) -> list[Place]:
        wanted = [kind for kind in self._kinds if kinds is None or kind in kinds]
        return [self._place(kind, joined) for kind in wanted for joined in self._joined[kind]]

    def _place(self, kind: str, joined: Joined) -> Place:
        versions = self._versions(joined)
        found = [Version(tuple(author for author, _ in group), group[0][1]) for group in versions]
        absent = tuple(author for author in self._sides if author not in joined)
        if absent:
            found.append(Version(absent))
        return Place(
            id=place_id(self._key, kind, ((author, a.id) for author, a in joined.items())),
            document=self._key,
            kind=kind,
            type=self._type(joined, len(versions), bool(absent)),
            members={author: joined.get(author) for author in self._sides},
            versions=tuple(found),
        )

    def _type(self, joined: Joined, versions: int, absent: bool) -> str:
        anchors = len({anchor(a) for a in joined.values()}) > 1
        labels = len({a.label for a in joined.values()}) > 1
        if anchors or labels:
            return BOUNDARY_AND_LABEL if anchors and labels else LABEL if labels else BOUNDARY
        if versions > 1:
            slots = [self._slots(author, a) for author, a in joined.items()]
            return ARGUMENT if any(other != slots[0] for other in slots) else ATTRIBUTE
        return MISSING if absent else AGREED

    def _versions(self, joined: Joined) -> list[list[tuple[str, Annotation]]]:
        """Those who made the same of it, in the order of the first by name. References agree with everybody who names
        no country, so whoever names one joins the first group in which nobody names another."""
        groups: dict[tuple[object, ...], list[_Group]] = {}
        for author, a in joined.items():
            attributes = self._comparable(a)
            said = (anchor(a), a.label, self._slots(author, a), attributes.values, attributes.unknown)
            alike = groups.setdefault(said, [])
            group = next((g for g in alike if all(attributes.agrees(other) for other in g.attributes)), None)
            if group is None:
                alike.append(group := _Group())
            group.add((author, a), attributes)
        return sorted((g.members for alike in groups.values() for g in alike), key=lambda members: members[0][0])

    def _comparable(self, annotation: Annotation) -> Comparable:
        """Many annotations of a document share one mapping of attributes."""
        key = (annotation.kind, annotation.label, id(annotation.attributes))
        found = self._attributes.get(key)
        if found is None:
            found = self._attributes[key] = comparable(annotation, self._schema)
        return found

    def _slots(self, author: str, annotation: Annotation) -> _Slots:
        """The filled roles, a filler being named by its place: two fillers that are paired are the same."""
        if not annotation.arguments:
            return ()
        fillers = self._sides[author].fillers(annotation)
        return tuple(sorted((arg.role, n) for arg, a in fillers if (n := self._where.get((author, a.id))) is not None))


def grouped(items: Iterable[_T], describe: Callable[[_T], Any], same: Callable[[Any, Any], bool]) -> list[list[_T]]:
    """The items in groups of those that say the same, each in the first group with all of whose items it agrees."""
    groups: list[tuple[list[_T], list[Any]]] = []
    for item in items:
        described = describe(item)
        for members, descriptions in groups:
            if all(same(described, there) for there in descriptions):
                members.append(item)
                if described not in descriptions:
                    descriptions.append(described)
                break
        else:
            groups.append(([item], [described]))
    return [members for members, _ in groups]


class _Group:
    """Authors who said the same, and their attributes where those are not equal word for word."""

    def __init__(self) -> None:
        self.members: list[tuple[str, Annotation]] = []
        self.attributes: list[Comparable] = []

    def add(self, member: tuple[str, Annotation], attributes: Comparable) -> None:
        self.members.append(member)
        if not any(there is attributes for there in self.attributes):
            self.attributes.append(attributes)


def _label_places(document_key: str, sets: Mapping[str, AnnotationSet], schema: Schema) -> list[Place]:
    """One place for every document label that somebody filled; a label that one left empty is a conflict too."""
    found = []
    for name in document_labels(schema, {name for layer in sets.values() for name in layer.labels}):
        attribute = schema.attribute(DOCUMENT, name)
        values = {author: document_value(sets[author].labels.get(name), attribute) for author in sorted(sets)}
        if any(value is not None for value in values.values()):
            found.append(_label_place(document_key, name, sets, values))
    return found


def _label_place(document_key: str, name: str, sets: Mapping[str, AnnotationSet], values: Mapping[str, Any]) -> Place:
    groups: dict[Any, list[str]] = {}
    for author, value in values.items():
        groups.setdefault(value, []).append(author)
    empty = groups.pop(None, [])
    versions = [Version(tuple(group), value=sets[group[0]].labels[name]) for group in groups.values()]
    if empty:
        versions.append(Version(tuple(empty)))
    filled = [(author, name) for author, value in values.items() if value is not None]
    return Place(
        id=place_id(document_key, DOCUMENT, filled),
        document=document_key,
        kind=DOCUMENT,
        type=AGREED if len(versions) == 1 else LABEL,
        members=dict.fromkeys(values),
        versions=tuple(versions),
        label=name,
    )


def _text_order(place: Place) -> tuple[int, int]:
    """Places that cover the same stretch stay in the order of their kinds."""
    return place.span
