"""One person's reading of one document."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import Any, Final

from models.adjudication.decision import key_of
from models.annotation import ID_PREFIX, Annotation
from models.comments import key_of as comment_key
from models.edits import Change, Edit, SetField, delete

NEW: Final = "new"
IN_PROGRESS: Final = "in_progress"
FINISHED: Final = "finished"
OPEN: Final = "open"
SEALED: Final = "sealed"
ANNOTATOR: Final = "annotator"
GOLD: Final = "gold"
MACHINE: Final = "machine"
ROLES: Final = (ANNOTATOR, GOLD, MACHINE)
DECISIONS: Final = "decisions."
COMMENTS: Final = "comments."
SECONDS: Final = "seconds"
_KEYS: Final[Mapping[str, Callable[[Any], str]]] = {DECISIONS: key_of, COMMENTS: comment_key}
"""The lists of a set whose entries are changed one by one, and by which key an entry is found again."""
_ORDER: Final = attrgetter("order")


@dataclass(slots=True, kw_only=True)
class AnnotationSet:
    """The annotations by id, the document labels and the state of one author on one document.

    ``seconds`` is the time worked (gaps over 60 s left out), None when unknown. ``last_number`` is the highest number
    any id of this set ever had, so that a deleted id is never given to something else. Change it only by ``apply``,
    after storage has committed the same changes.
    """

    author: str
    role: str = ANNOTATOR
    status: str = NEW
    seconds: int | None = None
    labels: dict[str, Any] = field(default_factory=dict)
    annotations: dict[str, Annotation] = field(default_factory=dict)
    decisions: list[Any] | None = None
    comments: list[Any] | None = None
    schema_id: str = ""
    schema_version: str = ""
    extra: dict[str, Any] = field(default_factory=dict)
    last_number: int = 0
    _ordered: list[Annotation] | None = field(default=None, init=False, repr=False, compare=False)

    def __iter__(self) -> Iterator[Annotation]:
        """The annotations by (start, end, id), as they are now: edits meanwhile do not show.

        They are sorted once and kept in order by ``apply``: a key press asks for them several times.
        """
        if self._ordered is None or len(self._ordered) != len(self.annotations):
            self._ordered = sorted(self.annotations.values(), key=_ORDER)
        return iter(self._ordered.copy())

    def new_id(self, kind: str, offset: int = 1) -> str:
        """A free id; ``offset`` counts within an edit that adds several annotations."""
        return f"{ID_PREFIX[kind]}{self.last_number + offset}"

    def apply(self, changes: Iterable[Change]) -> None:
        """Make the changes; the first ones ever take a new set into work, as storage does."""
        several = list(changes)
        if self.status == NEW and begins_work(several):
            self.status = IN_PROGRESS
        for change in several:
            self._apply(change)

    def _apply(self, change: Change) -> None:
        after = change.after
        if isinstance(after, Annotation):
            self._put(after)
        elif isinstance(change.before, Annotation):
            self._unorder(self.annotations.pop(change.before.id))
        elif change.touched.startswith(DECISIONS):
            self.decisions = entries_after(self.decisions, change, DECISIONS)
        elif change.touched.startswith(COMMENTS):
            self.comments = entries_after(self.comments, change, COMMENTS)
        elif after is not None:
            self._set_field(after)
        elif change.before is not None:
            self.labels.pop(change.before.name.removeprefix("labels."), None)

    def _put(self, annotation: Annotation) -> None:
        there = self.annotations.get(annotation.id)
        if there is not None:
            self._unorder(there)
        self.annotations[annotation.id] = annotation
        if self._ordered is not None:
            insort(self._ordered, annotation, key=_ORDER)
        self.last_number = max(self.last_number, number_of(annotation.id))

    def _unorder(self, annotation: Annotation) -> None:
        if self._ordered is not None:
            del self._ordered[bisect_left(self._ordered, annotation.order, key=_ORDER)]

    def _set_field(self, value: SetField) -> None:
        if value.name == "status":
            self.status = value.value
        elif value.name == SECONDS:
            self.seconds = value.value
        else:
            self.labels[value.name.removeprefix("labels.")] = value.value

    def users_of(self, identifier: str) -> list[Annotation]:
        """The events and stances one of whose arguments is the annotation ``identifier``."""
        return [a for a in self if a.arguments and any(arg.target == identifier for arg in a.arguments)]


def entries_after(entries: list[Any] | None, change: Change, prefix: str) -> list[Any] | None:
    """One of the set's lists (``prefix``: DECISIONS, COMMENTS) once an entry was added, replaced or taken away; None
    when there is no list again."""
    made, before, after = list(entries or ()), change.before, change.after
    found = _entry_at(made, before, prefix) if isinstance(before, SetField) else None
    if found is not None and isinstance(after, SetField):
        made[found] = after.value
    elif isinstance(after, SetField):
        made.insert(len(made) if after.at is None else after.at, after.value)
    elif found is not None:
        del made[found]
    return made if made or not isinstance(before, SetField) or before.at is not None else None


def _entry_at(entries: list[Any], field: SetField, prefix: str) -> int | None:
    """Its own place first, so that two entries that say the same are not taken for each other."""
    key, key_in = field.name.removeprefix(prefix), _KEYS[prefix]
    if field.at is not None and field.at < len(entries) and key_in(entries[field.at]) == key:
        return field.at
    return next((n for n, entry in enumerate(entries) if key_in(entry) == key), None)


def begins_work(changes: Iterable[Change]) -> bool:
    """Whether a new set is in progress with these: not when somebody has only asked something about it."""
    return not all(change.touched.startswith(COMMENTS) for change in changes)


def number_of(identifier: str) -> int:
    """The number at the end of an id such as ``e17``; 0 when there is none."""
    digits = identifier[len(identifier.rstrip("0123456789")) :]
    return int(digits) if digits.isascii() and digits and len(digits) < 16 else 0


def delete_edit(layer: AnnotationSet, annotation: Annotation) -> Edit:
    """Deleting a mention empties the roles it fills, in the same edit, so that no argument dangles."""
    emptied = [
        Change(user, replace(user, arguments=tuple(a for a in user.arguments if a.target != annotation.id)))
        for user in layer.users_of(annotation.id)
    ]
    return Edit("delete", (*emptied, delete(annotation)))


def differences(old: AnnotationSet, new: AnnotationSet) -> Iterator[Change]:
    """What turns the annotations, document labels, decisions, comments and status of ``old`` into those of ``new``."""
    for identifier in dict.fromkeys((*old.annotations, *new.annotations)):
        before, after = old.annotations.get(identifier), new.annotations.get(identifier)
        if before != after:
            yield Change(before, after)
    for name in dict.fromkeys((*old.labels, *new.labels)):
        if old.labels.get(name) != new.labels.get(name) or (name in old.labels) != (name in new.labels):
            yield Change(_label(old, name), _label(new, name))
    yield from entry_changes(old.decisions, new.decisions, DECISIONS)
    yield from entry_changes(old.comments, new.comments, COMMENTS)
    if old.status != new.status:
        yield Change(SetField("status", old.status), SetField("status", new.status))


def entry_changes(old: list[Any] | None, new: list[Any] | None, prefix: str) -> Iterator[Change]:
    """What turns one of the set's lists (``prefix``: DECISIONS, COMMENTS) into the other: what follows their common
    beginning goes and comes."""
    before, after, key_in = old or [], new or [], _KEYS[prefix]
    same = next((n for n, pair in enumerate(zip(before, after, strict=False)) if pair[0] != pair[1]), None)
    start = min(len(before), len(after)) if same is None else same
    for n in range(len(before) - 1, start - 1, -1):
        yield Change(SetField(prefix + key_in(before[n]), before[n], n if n or new is not None else None), None)
    for n in range(start, len(after)):
        yield Change(None, SetField(prefix + key_in(after[n]), after[n], n if n or old is not None else None))


def _label(layer: AnnotationSet, name: str) -> SetField | None:
    return SetField(f"labels.{name}", layer.labels[name]) if name in layer.labels else None
