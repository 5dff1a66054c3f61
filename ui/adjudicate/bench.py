"""The open document as the reviewer has it: its conflicts, which one is looked at, and every decision that is made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from models.adjudication import gold
from models.adjudication.adjudication import OPEN, Adjudication, Standing
from models.adjudication.decision import GUIDELINE, REVIEWER, Decision
from models.adjudication.editing import as_decisions, restate
from models.adjudication.place import Place, Version
from models.adjudication.queue import apart, labels_of
from models.adjudication.verdict import Own, Verdict, fillers_of
from models.annotation import Annotation
from models.annotation_set import ANNOTATOR, SEALED, AnnotationSet
from models.comments import Topic
from models.edits import Edit
from storage.history import now
from ui.adjudicate.people import shuffled
from ui.naming import Naming, drawn
from ui.session import ADJUDICATE, ANNOTATE, Reviewed, Session

NOBODY: Final = Adjudication("", AnnotationSet(author=""), {}, None, places=())  # type: ignore[arg-type]
"""No document, or one that fewer than two have read."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A conflict with the number that it has in this document, in text order; agreed places have none."""

    number: int | None
    standing: Standing

    @property
    def place(self) -> Place:
        return self.standing.place


@dataclass(frozen=True, slots=True)
class Sieve:
    """What the queue shows; an empty field lets everything through. ``agreed`` adds the places on which all agree."""

    type: str = ""
    kind: str = ""
    label: str = ""
    person: str = ""
    agreed: bool = False

    def choosing(self, name: str, value: str) -> Sieve:
        """With another ``type``, ``kind``, ``label`` or ``person``."""
        fields: dict[str, Any] = {name: value}
        return replace(self, **fields)

    def passes(self, place: Place) -> bool:
        return (
            (not self.type or place.type == self.type)
            and (not self.kind or place.kind == self.kind)
            and (not self.label or self.label in labels_of(place))
            and (not self.person or self.person in apart(place))
        )


@dataclass(slots=True)
class Why:
    """The reason, note, clause and precedent that go with the next decision."""

    reason: str | None = None
    note: str | None = None
    clause: str | None = None
    cites: str | None = None


@dataclass(slots=True)
class _Opened:
    document_id: int | None = None
    places: list[Place] = field(default_factory=list)
    sets: dict[str, AnnotationSet] = field(default_factory=dict)


class Bench(QObject):
    """``renewed``: standings are others than before; ``moved``: another conflict is looked at, ``standings_changed``
    before it when both happened at once; ``decided`` carries the entry as it was before."""

    renewed = Signal()
    standings_changed = Signal()
    moved = Signal()
    staged = Signal()
    decided = Signal(object)  # Entry

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.work = NOBODY
        self.entries: list[Entry] = []
        self.numbers: dict[str, int] = {}
        self.why = Why()
        self.blind = True
        self.sieve = Sieve()
        self.current: str | None = None
        self.clause: str | None = None
        self._opened = _Opened()
        self._began: int | None = None
        self._deciding = False
        self.last: tuple[Place, Verdict] | None = None
        self._guideline: str | None = None
        session.document_changed.connect(self.open)
        session.changed.connect(self._count)
        session.changed.connect(self._edited)
        session.closed.connect(self._close)
        session.mode_changed.connect(self._hide_names)
        session.place_wanted.connect(self.look_up)

    # ---- the document
    @property
    def guideline(self) -> str | None:
        """The version of the guideline as it was when the document was opened."""
        return self._guideline

    @property
    def opened(self) -> int | None:
        """The document whose places are on the bench."""
        return self._opened.document_id

    @property
    def active(self) -> bool:
        return self.session.mode == ADJUDICATE and self.session.document is not None

    def open(self) -> None:
        """Reads everyone's finished sets; what all agree on becomes gold at once."""
        if not self.active:
            return
        session, project = self.session, self.session.project
        assert project is not None and session.document is not None and session.document_id is not None
        sets = project.readings(session.document_id)
        self.numbers = drawn(session.document.key, sets)
        self.work = Adjudication(session.document.key, session.layer, sets, project.schema)
        self._opened = _Opened(session.document_id, self.work.places, sets)
        self.current, self.why, self._began, self.last = None, Why(), None, None
        versions = project.guideline_versions()
        self._guideline = str(versions[0].version) if versions else None
        session.revise = _as_it_is
        self._hide_names()
        self._settle()
        self._renew()
        self.go_to(next((entry.place.id for entry in self.entries if entry.standing.open), None) or self._first())

    def _first(self) -> str | None:
        return self.entries[0].place.id if self.entries else None

    def _settle(self) -> None:
        if self.session.editable and len(self._opened.sets) > 1:
            edit = gold.settle(self.work, self.given())
            if edit is not None:
                self.session.commit(edit)

    def _close(self) -> None:
        self.work, self.entries, self.current = NOBODY, [], None
        self.session.review(Reviewed())
        self.session.use_naming(Naming())
        self._opened = _Opened()
        self.renewed.emit()

    def _edited(self, edit: Edit) -> None:
        if not self.active or self._opened.document_id != self.session.document_id:
            return
        before = self.work.standings
        self._renew()
        if self.session.stepping and not self.editing:
            now = self.work.standings
            changed = [e.place.id for e in self.conflicts if now[e.place.id] != before.get(e.place.id)]
            if changed and self.current not in changed:
                self.go_to(changed[0])
            else:
                self.go_to(self.current)

    def _renew(self) -> None:
        """What gold says of each place now; the places themselves stay, they hang on the sets alone."""
        session, opened = self.session, self._opened
        assert session.project is not None
        schema, known = session.project.schema, self.work.standings
        self.work = Adjudication(self.work.document, session.layer, opened.sets, schema, opened.places, known)
        shown = [each for each in self.work.standings.values() if each.conflict or each.place.agreed]
        number = 0
        self.entries = []
        for standing in shown:
            number += standing.conflict
            if standing.conflict or self.sieve.agreed or standing.place.id == self.current:
                self.entries.append(Entry(number if standing.conflict else None, standing))
        self._report()
        if not self._deciding:
            self.renewed.emit()

    def _report(self) -> None:
        """Tells the table of actions what is possible."""
        entry = self.entry
        standing = entry.standing if entry is not None else None
        reviewed = Reviewed(
            conflict=standing is not None,
            decided=standing is not None and standing.state != OPEN,
            versions=len(self.versions),
            mergeable=sum(version.annotation is not None for version in self.versions) > 1,
            conflicts=len(self.conflicts),
            layers=len(self._opened.sets),
            place=standing.place if standing is not None else None,
        )
        self.session.review(reviewed)

    # ---- which one
    @property
    def entry(self) -> Entry | None:
        return next((entry for entry in self.entries if entry.place.id == self.current), None)

    @property
    def conflicts(self) -> list[Entry]:
        return [entry for entry in self.entries if entry.standing.conflict]

    @property
    def open_entries(self) -> list[Entry]:
        return [entry for entry in self.conflicts if entry.standing.open]

    @property
    def shown(self) -> list[Entry]:
        """The rows of the queue."""
        return [entry for entry in self.entries if self.sieve.passes(entry.place)]

    @property
    def versions(self) -> tuple[Version, ...]:
        """Those of the current place in the order in which they are offered."""
        entry = self.entry
        return shuffled(entry.place) if entry is not None else ()

    @property
    def sealed(self) -> bool:
        return self.session.layer.status == SEALED

    def go_to(self, place: str | None, *, renew: bool = False) -> None:
        if place is not None and place not in {entry.place.id for entry in self.entries}:
            self.current = place
            self._renew()  # an agreed place that the queue does not list
            renew = True
        self.current, self.why = place, Why()
        standing = self.entry.standing if self.entry is not None else None
        if standing is not None and not standing.open and standing.decision is not None:
            decision = standing.decision
            self.why = Why(decision.reason, None, decision.clause, decision.cites)
        self._report()
        if renew:
            self.standings_changed.emit()
        self.moved.emit()

    def look_at(self, annotation: str | None, place: str | None) -> None:
        """Goes to the place of a gold annotation, or to the place of that id."""
        standings = self.work.standings
        bound = next((s.place.id for s in standings.values() if s.gold is not None and s.gold.id == annotation), None)
        if bound is not None or place in standings:
            self.go_to(bound or place)

    def look_up(self, topic: Topic) -> None:
        """Goes to where something was asked: the place that the annotation belongs to now, else the place of then."""
        place = self.work.place_of(topic.about, topic.on) if topic.on is not None else None
        self.look_at(None, place.id if place is not None else topic.place)

    def step(self, by: int, *, open_only: bool = False) -> None:
        """To the next (1) or previous (-1) conflict of those that are shown, round and round."""
        listed = [e.place.id for e in self.shown if e.standing.open or not open_only or e.place.id == self.current]
        if not listed:
            return
        at = listed.index(self.current) if self.current in listed else (-1 if by > 0 else 0)
        self.go_to(listed[(at + by) % len(listed)])

    def use_sieve(self, sieve: Sieve) -> None:
        self.sieve = sieve
        self._renew()

    def show_agreed(self, shown: bool) -> None:
        """Whether the queue lists what all agree on, too."""
        self.use_sieve(replace(self.sieve, agreed=shown))

    def show_names(self, shown: bool) -> None:
        self.blind = not shown
        self._hide_names()
        self.renewed.emit()

    def _hide_names(self) -> None:
        """Of everyone who reads the document, also of who has not finished; out of adjudication nobody is hidden."""
        hidden = self.blind and self.active and self.opened == self.session.document_id
        self.session.use_naming(Naming({**self._unfinished(), **self.numbers}) if hidden else Naming())

    def _unfinished(self) -> dict[str, int]:
        """Letters after those of the finished for who is still to finish."""
        project, document_id = self.session.project, self.session.document_id
        assert project is not None and document_id is not None
        people = {each.author for each in project.sets_of(document_id) if each.role == ANNOTATOR}
        people |= {each.person for each in project.assigned(document_id) if each.role == ANNOTATOR}
        more = drawn(self.work.document, people - set(self.numbers))
        return {person: len(self.numbers) + n for person, n in more.items()}

    # ---- deciding
    def given(self) -> Decision:
        """Who decides now, why and with what in mind."""
        project = self.session.project
        assert project is not None
        return Decision(
            rule=REVIEWER, reviewer=self.session.user, time=now(), blind=self.blind, schema=project.schema.version,
            guideline=self._guideline,
            reason=self.why.reason, note=self.why.note, clause=self.why.clause, cites=self.why.cites,
        )  # fmt: skip

    def decide(self, verdict: Verdict) -> bool:
        """Commits a decision on the current place and goes on to the next open one."""
        entry = self.entry
        if entry is None:
            return False
        edit = gold.decide(self.work, entry.place, verdict, self.given())
        self._deciding = True  # the screen is renewed once, when the next conflict is known
        try:
            done = self.session.commit(edit)
        finally:
            self._deciding = False
        if done:
            self.last = (entry.place, verdict)
            self.decided.emit(entry)
            self.go_on(renew=True)
        return done

    def decide_all(self, decided: Sequence[tuple[Place, Verdict]], title: str) -> bool:
        """Several places of the open document as one edit."""
        given = self.given()
        made = gold.decide_all(self.work, [(p, v, given) for p, v in decided], title, {"n": len(decided)})
        return self.session.commit(made)

    def go_on(self, *, renew: bool = False) -> None:
        """To the next open conflict behind this one, else the first open one; stays when none is left. ``renew``: the
        standings have changed since the screen was."""
        open_ = [e.place.id for e in self.shown if e.standing.open] or [e.place.id for e in self.open_entries]
        order = {entry.place.id: n for n, entry in enumerate(self.entries)}
        at = order.get(self.current or "", -1)
        later = [each for each in open_ if order[each] > at]
        self.go_to(next(iter((*later, *open_)), self.current), renew=renew)

    def reopen(self) -> bool:
        entry = self.entry
        if entry is None or entry.standing.state == OPEN:
            return False
        return self.session.commit(gold.reopen(self.work, entry.place))

    def reason(self, reason: str) -> None:
        """Gives a reason for the next decision, or takes it back; a decision that stands gets it at once."""
        self.why.reason = None if self.why.reason == reason else reason
        self.why.clause = self.clause if self.why.reason == GUIDELINE else None
        if not self.restate():
            self.staged.emit()

    def cite(self, precedent: str) -> None:
        """Names an earlier decision that this one follows, or names it no more."""
        self.why.cites = None if self.why.cites == precedent else precedent
        if not self.restate():
            self.staged.emit()

    def restate(self) -> bool:
        """Gives the decision that stands already the reason and note of now."""
        standing = self.entry.standing if self.entry is not None else None
        if standing is None or standing.open or standing.decision is None or not standing.decision.human:
            return False
        why, before = self.why, standing.decision
        note = before.note if why.note is None else why.note or None
        now = replace(before, reason=why.reason, note=note, clause=why.clause, cites=why.cites)
        edit = restate(self.work, standing.place, now) if now != before else None
        return edit is not None and self.session.commit(edit)

    # ---- editing gold in place
    @property
    def editing(self) -> bool:
        return self._began is not None

    def begin(self, base: Annotation, author: str) -> Annotation | None:
        """Puts a version into gold and hands it to the annotator's tools; what these change is a decision each time."""
        entry = self.entry
        if entry is None or self.editing:
            return None
        bound = entry.standing.gold
        self._began = 0
        if bound is None:
            own = Own(base, fillers_of(base, author))
            if not self.session.commit(gold.decide(self.work, entry.place, own, self.given())):
                self._began = None
                return None
            self._began = 1
        self.session.revise = self._with_decision
        self.session.use_tools(ANNOTATE)
        standing = self.work.standings[entry.place.id]
        return standing.gold

    def _count(self, edit: Edit) -> None:
        if self._began is not None:
            self._began += {"undo": -1}.get(self.session.stepping, 1)

    def end(self, *, keep: bool, move: bool = True) -> None:
        """Back to deciding, and on to the next conflict (``move``); without ``keep`` everything since the beginning is
        taken back."""
        if self._began is None:
            return
        entry = self.entry
        made, self._began = self._began, None
        self.session.revise = _as_it_is
        self.session.use_tools(self.session.mode)
        while not keep and made > 0 and self.session.undo():
            made -= 1
        if keep and entry is not None:
            self.decided.emit(entry)
        if keep and move:
            self.go_on()
        self.renewed.emit()

    def _with_decision(self, edit: Edit) -> Edit:
        """An edit of gold with the decisions that it amounts to."""
        return as_decisions(self.work, edit, self.given())


def _as_it_is(edit: Edit) -> Edit:
    return edit
