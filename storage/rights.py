"""The part of the façade that says who may do what; whoever has no name here, as the command line, may do everything.

| | reads | writes |
|---|---|---|
| annotator | their own sets, what machines propose | their own sets |
| reviewer | everybody's | gold, of a document that is assigned to reviewers only if it is to them; what a lead writes |
| owner | everybody's | schema, guidelines, people, assignments, bundles; gold while nobody is a reviewer |
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from models import late
from models.annotation import NOTHING
from models.annotation_set import ANNOTATOR, GOLD
from models.assignment import REVIEWER
from models.errors import AyarError
from models.record import Problem, Record
from storage import documents, people
from storage.guarding import guarded

with late.imports():
    from storage import assigning

if TYPE_CHECKING:
    from storage.adding import ImportOptions
    from storage.documents import Filter

OWNER: Final = "owner"
"""The setting with the name of who made the project."""


class Rights:
    """A project belongs to whoever made it (its *owner*); one that was made without a name, as the command line does,
    belongs to everyone who opens it."""

    user: str | None
    _connection: sqlite3.Connection

    def _errors(self) -> AbstractContextManager[None]:
        raise NotImplementedError

    def setting(self, name: str, default: Any = None) -> Any:
        raise NotImplementedError

    def require_write(self) -> None:
        raise NotImplementedError

    # ---- who may
    @guarded
    def reviewers(self) -> list[str]:
        """By name."""
        return [person.name for person in people.everyone(self._connection) if person.role == REVIEWER]

    def may_review(self, name: str) -> bool:
        """Whether a person may adjudicate: a reviewer; in a project without reviewers its owner."""
        reviewers = self.reviewers()
        return name in reviewers if reviewers else self.owns(name)

    def may_lead(self, name: str) -> bool:
        """Whether a person may assign documents, make bundles and merge them: the owner, or who may review."""
        return self.owns(name) or self.may_review(name)

    def owns(self, name: str) -> bool:
        owner = self.setting(OWNER)
        return owner is None or owner == name

    @guarded
    def may_decide(self, document_id: int) -> bool:
        """Whether the gold of a document is for whoever works to write."""
        return not self.user or (
            self.may_review(self.user) and self.user in (self._deciders(document_id) or [self.user])
        )

    def _deciders(self, document_id: int) -> list[str]:
        """The reviewers to whom a document is assigned."""
        found = assigning.of_document(self._connection, document_id)
        return [each.person for each in found if each.role == REVIEWER]

    # ---- refusals
    def require_own(self, document_id: int, author: str, role: str) -> None:
        """Whoever works writes their own set, or gold that is theirs to decide.

        Raises AyarError(locked, read_only, not_your_set, not_a_reviewer, gold_of_other).
        """
        self.require_write()
        if role == ANNOTATOR and self.user and author != self.user:
            raise AyarError("not_your_set", author=author)
        if role == GOLD:
            self.require_gold(document_id)

    @guarded
    def require_gold(self, document_id: int) -> None:
        """Raises AyarError(not_a_reviewer), or gold_of_other where a document is assigned to other reviewers."""
        self.require_review()
        others = self._deciders(document_id)
        if self.user and others and self.user not in others:
            name = documents.title_of(self._connection, document_id)
            raise AyarError("gold_of_other", document=name, people=", ".join(others))

    def require_review(self) -> None:
        """Raises AyarError(not_a_reviewer)."""
        if self.user and not self.may_review(self.user):
            raise AyarError("not_a_reviewer", author=self.user)

    def require_lead(self) -> None:
        """Raises AyarError(only_leads)."""
        if self.user and not self.may_lead(self.user):
            raise AyarError("only_leads", author=self.user)

    @property
    def sees_all(self) -> bool:
        """Whether everybody's work is for whoever works to read."""
        return not self.user or self.may_lead(self.user)

    def require_all(self) -> None:
        """Raises AyarError(only_own_work)."""
        if not self.sees_all:
            raise AyarError("only_own_work", author=self.user)

    def require_sight(self, author: str, role: str) -> None:
        """Raises AyarError(only_own_work) for somebody else's set and for gold."""
        if role == GOLD or (role == ANNOTATOR and author != self.user):
            self.require_all()

    def require_asked(self, wanted: Filter) -> None:
        """Raises AyarError(only_own_work) for a filter that would tell how others read."""
        if wanted.of_sets:
            self.require_sight(wanted.person or "", wanted.role)

    @guarded
    def require_selection(self, selection: str) -> None:
        """``all``, ``gold`` or an author, as for ``records``; all is everybody's only where others have work here.

        Raises AyarError(only_own_work).
        """
        if selection == self.user or self.sees_all:
            return
        wanted = None if selection == "all" else selection
        row = self._connection.execute(
            """SELECT 1 FROM sets JOIN people ON people.id = person_id
                WHERE (sets.role = 'gold' AND ? IN ('all', 'gold'))
                OR (sets.role = 'annotator' AND people.name <> ? AND (? IS NULL OR people.name = ?)) LIMIT 1""",
            (selection, self.user, wanted, wanted),
        ).fetchone()
        if row is not None:
            raise AyarError("only_own_work", author=self.user)

    def permitted(self, records: Iterable[Record | Problem], options: ImportOptions) -> Iterator[Record | Problem]:
        """What is imported, without the sets that whoever works may not write: a problem of their documents."""
        reviews, leads = not self.user or self.may_review(self.user), self.sees_all
        for record in records:
            layer = record.set if isinstance(record, Record) else None
            if not isinstance(record, Record) or layer is None:
                yield record
                continue
            author = layer.author or options.author or ""
            role = layer.role if layer.author else options.role or layer.role
            if role == GOLD and not reviews:
                yield _without_set(record, Problem("not_a_reviewer", {"author": self.user}, None, record.line, True))
            elif role == ANNOTATOR and not leads and author not in ("", self.user):
                yield _without_set(record, Problem("not_your_set", {"author": author}, None, record.line, True))
            else:
                yield record


def _without_set(record: Record, problem: Problem) -> Record:
    return replace(record, set=None, quotes=NOTHING, problems=(*record.problems, problem))
