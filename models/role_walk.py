"""The walk through the roles of an event or stance: one letter fills a role and goes on to the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from models.annotation import ENTITY, NOTHING, Annotation
from models.annotation_set import AnnotationSet
from models.candidates import candidates, near_candidate, proposal
from models.edits import Edit
from models.hinting import hints
from models.labelling import new_mention
from models.roles import clear, fill, fillers
from models.schema import Schema
from models.schema_parts import Role
from models.text.words import trim

USUAL: Final = 0.2  # the share of a type's events in which a role is filled, from which on it is asked for


Shares = Mapping[str, float] | None


def asked_roles(schema: Schema, kind: str, label: str, shares: Shares = NOTHING) -> tuple[Role, ...]:
    """The roles that the walk asks for: required, recommended, then those filled in a fifth of the events.

    ``shares`` maps a role to the share (0 to 1) of this label's events in the project that have it filled; None when
    too little is known of the project.
    """
    roles = schema.roles_for(kind, label)
    usual = tuple(role for role in roles.optional if shares is not None and shares.get(role.id, 0.0) >= USUAL)
    return roles.required + roles.recommended + usual


class RoleWalk:
    """A walk over one event or stance of a layer; it makes edits and never applies one.

    Where nothing is known of what is usual (``shares`` is None), the other roles follow in the schema's order, each
    only when something in the trigger's sentence could fill it.

    Whoever holds the walk commits each edit; the walk sees in the layer that it was applied and only then goes on, so
    that after a failed save it stands where it stood. Raises KeyError for an id that is not in the layer, ValueError
    for an annotation without roles. Methods that fill raise AyarError as ``models.roles.fill`` does.
    """

    def __init__(
        self,
        layer: AnnotationSet,
        schema: Schema,
        text: str,
        identifier: str,
        shares: Shares = NOTHING,
        start: str | None = None,
    ) -> None:
        """``start`` is the role to begin with, else the first asked one that is empty."""
        self._layer, self._schema, self._text, self._id = layer, schema, text, identifier
        event = layer.annotations[identifier]
        self.asked = asked_roles(schema, event.kind, event.label, shares)
        every = schema.roles_for(event.kind, event.label).all
        self.roles = self.asked + tuple(role for role in every if role not in self.asked)
        if not self.roles:
            raise ValueError(f"{identifier} has no roles to fill")
        self._guessing = shares is None
        self._skipped: set[str] = set()
        self._expected: tuple[Annotation, int | None] | None = None  # the event once the last edit is applied; then?
        self._last: int | None = None  # the role filled last
        self._seen: list[Annotation] = []
        self._candidates: tuple[Annotation, ...] = ()
        self._shown: str | None = None
        self.typed = ""
        first = self._index(start) if start is not None else self._next_empty(event)
        self._at: int | None = first if first is not None else 0
        self._guessed = start is None and self._at >= len(self.asked)

    @property
    def event(self) -> Annotation | None:
        """The event or stance as the layer has it now; None once it is gone."""
        return self._layer.annotations.get(self._id)

    @property
    def finished(self) -> bool:
        """Whether every role asked for was filled or passed over, or the event is gone; ``another`` reopens."""
        return self.role is None

    @property
    def role(self) -> Role | None:
        """The role that is being filled."""
        self._catch_up()
        return None if self._at is None or self.event is None else self.roles[self._at]

    @property
    def number(self) -> int:
        """The number of the current role, from 1; 0 when finished."""
        role = self.role
        return self.roles.index(role) + 1 if role is not None else 0

    @property
    def candidates(self) -> tuple[Annotation, ...]:
        """What may fill the current role, nearest first."""
        role, event = self.role, self.event
        if role is None or event is None:
            return ()
        present = list(self._layer.annotations.values())
        if self._shown != role.id or present != self._seen:
            self._shown, self._seen = role.id, present
            self._candidates = candidates(self._layer, self._schema, self._text, event, role)
        return self._candidates

    @property
    def proposal(self) -> Annotation | None:
        """The likeliest candidate: the nearest, for a party to a stance who opens its sentence."""
        role, event = self.role, self.event
        return proposal(self._text, event, role, self.candidates) if role is not None and event is not None else None

    @property
    def hints(self) -> dict[str, str]:
        """The letters to type, by annotation id, nearest first; once the first of a pair is typed, only its pairs."""
        every = zip((a.id for a in self.candidates), hints(len(self.candidates)), strict=False)
        return {identifier: hint for identifier, hint in every if hint.startswith(self.typed)}

    def type(self, letter: str) -> Edit | None:
        """One letter (A to Z, by key position). An edit when it completes a hint, else None.

        The first letter of a pair waits in ``typed``; a letter that leads nowhere drops what was typed.
        """
        self.typed += letter.upper()
        shown = self.hints
        found = next((identifier for identifier, hint in shown.items() if hint == self.typed), None)
        if found is not None:
            return self.fill_with(found)
        if not shown:
            self.typed = ""
        return None

    def fill_with(self, identifier: str) -> Edit | None:
        """Fills the current role with an annotation; None when it does so already, and the walk goes on."""
        return self._fill(identifier)

    def not_in_text(self) -> Edit | None:
        """Says that the role was looked for and is not in the text; None when that was said already."""
        return self._fill(None)

    def fill_phrase(self, start: int, end: int, label: str) -> Edit | None:
        """Makes a phrase a mention and the filler of the current role in one edit; None for an empty phrase."""
        event, made = self.event, new_mention(self._layer, self._schema, self._text, start, end, label)
        if made is None or event is None:
            span = trim(self._text, start, end)
            there = (a for a in self._layer if (a.kind, a.label, a.spans) == (ENTITY, label, (span,)))
            found = next(there, None)
            return self.fill_with(found.id) if found is not None else None
        mention = made.changes[-1].after
        assert isinstance(mention, Annotation)
        beside = replace(self._layer, annotations={**self._layer.annotations, mention.id: mention})
        filled = self._filled(beside, event, mention.id)
        if filled is None:
            return made
        return Edit("fill", (*made.changes, *filled.changes), filled.params)

    def clear_current(self) -> Edit | None:
        """Takes the last filler of the current role away and stays there; None when there is none."""
        role, event = self.role, self.event
        edit = clear(event, role.id) if role is not None and event is not None else None
        return self._expecting(edit, self._at)

    def another(self) -> Role | None:
        """Stays with a role for one more filler: the current one, or while that is empty the one just filled.

        Also reopens a finished walk. The role, or None when it takes only one filler.
        """
        role, event = self.role, self.event
        if event is None:
            return None
        here = self._at if role is not None and fillers(event, role.id) else self._last
        if here is None or not self.roles[here].repeatable:
            return None
        self._go(here)
        return self.roles[here]

    def next(self) -> Role | None:
        """The following role, asked for or not; after the last comes the first. A role left empty is passed over."""
        return self._step(1)

    def previous(self) -> Role | None:
        return self._step(-1)

    @property
    def guessed(self) -> bool:
        """Whether the current role is not asked for and was not gone to, but only comes next because it could be
        filled from the trigger's sentence."""
        return self.role is not None and self._guessed

    def pass_over(self) -> Role | None:
        """Leaves a guessed role empty for good; the next one that could be filled, None when the walk is at its end."""
        role, event = self.role, self.event
        if role is not None and event is not None:
            self._skipped.add(role.id)
            self._follow(self._next_empty(event))
        return self.role

    def jump(self, number: int) -> Role | None:
        """Goes to role ``number``, from 1, in the order of ``roles``; None when there is none."""
        self._catch_up()
        if self.event is None or not 1 <= number <= len(self.roles):
            return None
        self._go(number - 1)
        return self.roles[number - 1]

    def _fill(self, target: str | None) -> Edit | None:
        role, event = self.role, self.event
        self.typed = ""
        if role is None or event is None:
            return None
        edit = self._filled(self._layer, event, target)
        if edit is None:
            self._last = self._at
            self._follow(self._next_empty(event))
        return edit

    def _filled(self, layer: AnnotationSet, event: Annotation, target: str | None) -> Edit | None:
        role = self.role
        assert role is not None, "a finished walk fills nothing"
        edit = fill(layer, self._schema, event, role.id, target)
        after = edit.changes[0].after if edit is not None else None
        then = self._next_empty(after) if isinstance(after, Annotation) else None
        return self._expecting(edit, then)

    def _expecting(self, edit: Edit | None, then: int | None) -> Edit | None:
        if edit is not None and isinstance(edit.changes[0].after, Annotation):
            self._expected = (edit.changes[0].after, then)
        return edit

    def _catch_up(self) -> None:
        """Goes on once the layer shows the event as the last edit makes it."""
        if self._expected is not None and self.event == self._expected[0]:
            then = self._expected[1]
            if then != self._at:
                self._last = self._at
                self._follow(then)
            else:
                self._go(then)

    def _go(self, index: int | None) -> None:
        """To a role that was wished for."""
        self._at, self._expected, self.typed, self._guessed = index, None, "", False

    def _follow(self, index: int | None) -> None:
        """To the role that comes next by itself."""
        self._go(index)
        self._guessed = index is not None and index >= len(self.asked)

    def _step(self, by: int) -> Role | None:
        role, event = self.role, self.event
        if event is None:
            return None
        if role is None or self._at is None:
            self._go(0 if by > 0 else len(self.roles) - 1)
        else:
            if by > 0 and not fillers(event, role.id):
                self._skipped.add(role.id)
            self._go((self._at + by) % len(self.roles))
        return self.role

    def _index(self, role: str) -> int:
        return next(n for n, each in enumerate(self.roles) if each.id == role)

    def _next_empty(self, event: Annotation) -> int | None:
        """The first role asked for that is neither filled nor passed over; where guessing, then one that could be."""
        filled = {a.role for a in event.arguments} | self._skipped
        wanted = [(n, role) for n, role in enumerate(self.roles) if role.id not in filled]
        asked = next((n for n, _ in wanted if n < len(self.asked)), None)
        if asked is not None or not self._guessing:
            return asked
        return next((n for n, role in wanted if self._is_near(event, role)), None)

    def _is_near(self, event: Annotation, role: Role) -> bool:
        return near_candidate(self._layer, self._schema, self._text, event, role)
