"""Gold while one edit is being made of it: what is decided here is seen by what is decided next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from models.adjudication.adjudication import Adjudication
from models.adjudication.decision import Waiting, key_of, read, write
from models.adjudication.place import Place
from models.annotation import Annotation, Argument
from models.annotation_set import DECISIONS, entries_after
from models.edits import Change, Edit, SetField

_NONE: Final[Mapping[str, Any]] = {}


class Draft:
    """Collects the changes; the gold set itself is left as it is."""

    def __init__(self, adjudication: Adjudication) -> None:
        self._adjudication, self._gold = adjudication, adjudication.gold
        self._now: dict[str, Annotation | None] = {}
        self._decisions = self._gold.decisions
        self._labels: dict[str, Any] = {}
        self._entry_changes: list[Change] = []
        self._offset = 0
        self._at = {place: annotation.id for place, annotation in adjudication.bound.items()}
        self._waiting = _waiting_for(self._gold)
        self._using = _users(self._gold)

    # ---- looking
    def find(self, identifier: str) -> Annotation | None:
        return self._now[identifier] if identifier in self._now else self._gold.annotations.get(identifier)

    def at(self, place: Place) -> str | None:
        """The id of the gold annotation that stands for a place."""
        return self._at.get(place.id)

    def users_of(self, identifier: str) -> list[Annotation]:
        """The gold annotations one of whose roles the annotation fills, in the order of ids."""
        named = (self.find(name) for name in sorted(self._using.get(identifier, ())))
        return [a for a in named if a is not None and any(arg.target == identifier for arg in a.arguments)]

    # ---- changing
    def reserve(self, place: Place) -> str:
        """The id under which the place is, or will be, in gold."""
        known = self._at.get(place.id)
        if known is None:
            self._offset += 1
            known = self._at[place.id] = self._gold.new_id(place.kind, self._offset)
        return known

    def put(self, annotation: Annotation) -> None:
        self._now[annotation.id] = annotation
        for argument in annotation.arguments:
            if argument.target is not None:
                self._using.setdefault(argument.target, set()).add(annotation.id)
        for each in read(annotation.decision or _NONE).waiting:
            self._waiting.setdefault((each.author, each.target), set()).add(annotation.id)

    def drop(self, place: Place, instead: str | None = None) -> None:
        """Take the place's annotation out of gold. The roles that it fills go to ``instead``, else they wait for it."""
        identifier = self._at.pop(place.id, None)
        if identifier is None:
            return
        member = next(((author, a.id) for author, a in place.members.items() if a is not None), None)
        for user in self.users_of(identifier):
            self.put(_retargeted(user, identifier, instead) if instead else _emptied(user, identifier, member))
        self._now[identifier] = None

    def fulfil(self, place: Place) -> None:
        """Fill the roles that waited for this place."""
        identifier = self._at[place.id]
        for author, member in place.members.items():
            for name in sorted(self._waiting.pop((author, member.id), ()) if member is not None else ()):
                user = self.find(name)
                if user is not None and member is not None and name != identifier:
                    self.put(_filled(user, author, member.id, identifier))

    def set_label(self, name: str, value: Any) -> None:
        self._labels[name] = value

    def set_entry(self, old: Mapping[str, Any] | None, new: Mapping[str, Any] | None) -> None:
        """Put, replace or take away an entry of ``decisions``; one under another key comes in its place."""
        if old is not None and new is not None and key_of(old) != key_of(new):
            at = self._position(old)
            self._change(Change(_field(old, at if len(self._decisions or ()) > 1 else None), None))
            self._change(Change(None, _field(new, at if self._decisions is not None else None)))
        elif old is not None:
            at = self._position(old)
            last = new is None and len(self._decisions or ()) == 1
            before = _field(old, None if last else at)
            self._change(Change(before, None if new is None else _field(new, before.at)))
        elif new is not None:
            end = None if self._decisions is None else len(self._decisions)
            self._change(Change(None, _field(new, end)))

    def _position(self, entry: Mapping[str, Any]) -> int:
        entries = self._decisions or []
        return next(n for n, each in enumerate(entries) if each is entry or each == entry)

    def _change(self, change: Change) -> None:
        if change.before != change.after:
            self._decisions = entries_after(self._decisions, change, DECISIONS)
            self._entry_changes.append(change)

    # ---- the end
    def edit(self, title: str, params: Mapping[str, Any] = _NONE) -> Edit:
        return Edit(title, tuple(self._changes()), params)

    def _changes(self) -> Iterable[Change]:
        for identifier, after in self._now.items():
            before = self._gold.annotations.get(identifier)
            if before != after:
                yield Change(before, after)
        for name, value in self._labels.items():
            old = SetField(f"labels.{name}", self._gold.labels[name]) if name in self._gold.labels else None
            new = SetField(f"labels.{name}", value) if value is not None else None
            if old != new:
                yield Change(old, new)
        yield from self._entry_changes


def _field(entry: Mapping[str, Any], at: int | None) -> SetField:
    return SetField(DECISIONS + key_of(entry), entry, at)


def _waiting_for(gold: Iterable[Annotation]) -> dict[tuple[str, str], set[str]]:
    """Which gold annotations wait for which annotation of a voter."""
    found: dict[tuple[str, str], set[str]] = {}
    for annotation in gold:
        if annotation.decision and "waiting" in annotation.decision:
            for each in read(annotation.decision).waiting:
                found.setdefault((each.author, each.target), set()).add(annotation.id)
    return found


def _users(gold: Iterable[Annotation]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for annotation in gold:
        for argument in annotation.arguments:
            if argument.target is not None:
                found.setdefault(argument.target, set()).add(annotation.id)
    return found


def _retargeted(user: Annotation, old: str, new: str) -> Annotation:
    moved = (replace(a, target=new) if a.target == old else a for a in user.arguments)
    return replace(user, arguments=distinct(a for a in moved if a.target != user.id))


def _emptied(user: Annotation, gone: str, member: tuple[str, str] | None) -> Annotation:
    """Without the filler, which is remembered where the user carries a decision."""
    left = tuple(a for a in user.arguments if a.target != gone)
    if user.decision is None or member is None:
        return replace(user, arguments=left)
    waits = (Waiting(a.role, *member, n) for n, a in enumerate(user.arguments) if a.target == gone)
    decision = read(user.decision)
    return replace(
        user, arguments=left, decision=write(replace(decision, waiting=(*decision.waiting, *waits)))
    )  # fmt: skip


def _filled(user: Annotation, author: str, target: str, identifier: str) -> Annotation:
    decision = read(user.decision or _NONE)
    due = tuple(each for each in decision.waiting if (each.author, each.target) == (author, target))
    arguments = list(user.arguments)
    for each in due:
        if not any((a.role, a.target) == (each.role, identifier) for a in arguments):
            arguments.insert(min(each.at, len(arguments)), Argument(each.role, identifier))
    left = tuple(each for each in decision.waiting if each not in due)
    return replace(user, arguments=tuple(arguments), decision=write(replace(decision, waiting=left)))


def distinct(arguments: Iterable[Argument]) -> tuple[Argument, ...]:
    """Each filler of a role once, in the order of the first."""
    found = {(a.role, a.target): a for a in reversed(list(arguments))}
    return tuple(reversed(found.values()))
