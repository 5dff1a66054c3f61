"""The part of a project's façade that is about suggestions (``Project.suggestions``)."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

from models import late
from models.annotation_set import ANNOTATOR, FINISHED, GOLD, AnnotationSet
from models.document import Document
from models.schema import Schema
from storage import documents, people, sets
from storage.database import transaction
from storage.guarding import guarded

with late.imports():
    from storage import suggestions

if TYPE_CHECKING:
    from models.suggest.accepting import Outcome
    from models.suggest.suggestion import Place, Suggestion
    from storage.suggestions import OutcomeRow, Precision


class Owner(Protocol):
    """The project that this is a part of."""

    @property
    def schema(self) -> Schema: ...

    @property
    def read_only(self) -> bool: ...

    def require_write(self) -> None: ...

    @property
    def user(self) -> str | None: ...

    @property
    def sees_all(self) -> bool: ...

    def require_own(self, document_id: int, author: str, role: str) -> None: ...

    def require_sight(self, author: str, role: str) -> None: ...

    def _errors(self) -> AbstractContextManager[None]: ...


class SuggestionStore:
    """Raises AyarError(locked, disk_full, read_only, no_permission, damaged_project), as ``Project`` does, and
    only_own_work for an annotator who asks for others' work or for what others said of suggestions."""

    def __init__(self, owner: Owner, connection: sqlite3.Connection) -> None:
        self._owner, self._connection = owner, connection

    def _errors(self) -> AbstractContextManager[None]:
        return self._owner._errors()

    @guarded
    def save(self, document_id: int, author: str, found: Sequence[Suggestion]) -> int:
        """Replaces the machine set of ``author``, a recommender, in a document; how many there are now.

        Raises AyarError("not_a_machine") when a person has that name.
        """
        self._owner.require_write()
        schema = self._owner.schema
        with transaction(self._connection):
            return suggestions.save(self._connection, document_id, author, found, (schema.id, schema.version))

    @guarded
    def of(self, document_id: int) -> list[Suggestion]:
        """The stored ones of all recommenders in text order, also those that were decided about (``suggest.merging``
        leaves them out)."""
        return suggestions.load(self._connection, document_id)

    @guarded
    def reject(self, document_id: int, author: str, outcome: Outcome) -> int:
        """Remembers a rejection (``suggest.accepting.rejected``); its id. Acceptances are remembered by
        ``Project.commit``, from the origin of what it adds, and forgotten when that edit is undone."""
        self._owner.require_own(document_id, author, ANNOTATOR)
        with transaction(self._connection):
            person = people.find_or_add(self._connection, author, ANNOTATOR)
            return suggestions.remember(self._connection, document_id, person.id, [outcome])[0]

    @guarded
    def take_back(self, outcome_id: int) -> None:
        """Undoes a rejection: the suggestion is offered again. Raises AyarError("not_your_set"), too."""
        document_id, person = suggestions.whose(self._connection, outcome_id)
        self._owner.require_own(document_id, person, ANNOTATOR)
        with transaction(self._connection):
            suggestions.withdraw(self._connection, outcome_id)

    @guarded
    def rejected(self, document_id: int, author: str) -> frozenset[Place]:
        """What this person rejected in this document (for ``suggest.Context``)."""
        self._owner.require_sight(author, ANNOTATOR)
        return suggestions.rejected(self._connection, document_id, author)

    @guarded
    def outcomes(self, document_id: int | None = None, person: str | None = None) -> list[OutcomeRow]:
        """What people did with suggestions, oldest first, without what was taken back; for an annotator what they
        did."""
        return suggestions.outcomes(self._connection, document_id, self._whose(person))

    @guarded
    def precision(self, person: str | None = None) -> list[Precision]:
        """How each recommender did so far, by kind and label, in everybody's eyes or one person's; in their own for an
        annotator."""
        return suggestions.precisions(self._connection, self._whose(person))

    def _whose(self, person: str | None) -> str | None:
        if person is not None:
            self._owner.require_sight(person, ANNOTATOR)
        return person if self._owner.sees_all else self._owner.user

    @guarded
    def work_of(self, author: str, status: str | None = None) -> list[tuple[Document, AnnotationSet]]:
        """What recommenders learn from: every set of a person, or ``gold``, in the order of the documents.

        With a ``status`` only such sets. Machine sets are never among them.
        """
        self._require_work(author)
        return [
            (documents.load(self._connection, d), sets.load(self._connection, s)) for d, s in self._sets(author, status)
        ]

    @guarded
    def readings(self, author: str) -> list[tuple[int, str, AnnotationSet]]:
        """(document id, text, set) of a person or ``gold``, in the order of the documents: for ``contradictions``."""
        self._require_work(author)
        found = self._sets(author, None)
        return [(d, documents.text_of(self._connection, d), sets.load(self._connection, s)) for d, s in found]

    @guarded
    def order(self, author: str) -> list[int]:
        """The documents that are not set aside and that this person has not finished, as given."""
        self._owner.require_sight(author, ANNOTATOR)
        rows = self._connection.execute(
            """SELECT id FROM documents WHERE aside = 0 AND id NOT IN (SELECT document_id FROM sets
                JOIN people ON people.id = sets.person_id WHERE people.name = ? AND sets.role = ? AND status = ?)
                ORDER BY position""",
            (author, ANNOTATOR, FINISHED),
        )
        return [row[0] for row in rows]

    def _require_work(self, author: str) -> None:
        self._owner.require_sight(author, GOLD if author == GOLD else ANNOTATOR)

    def _sets(self, author: str, status: str | None) -> list[tuple[int, int]]:
        """(document id, set id)."""
        wanted = "sets.role = 'gold'" if author == GOLD else "sets.role = 'annotator' AND people.name = ?"
        rows = self._connection.execute(
            f"""SELECT sets.document_id, sets.id, sets.status FROM sets JOIN people ON people.id = sets.person_id
                JOIN documents ON documents.id = sets.document_id WHERE documents.aside = 0 AND {wanted}
                ORDER BY documents.position, people.name""",  # noqa: S608 - our own words
            () if author == GOLD else (author,),
        ).fetchall()
        return [(document_id, set_id) for document_id, set_id, state in rows if status is None or state == status]
