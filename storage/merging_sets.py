"""The sets of a bundle, one by one: known, newer, older, or not to be let in; and what a merge says it did."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Final

from models.annotation_set import (
    ANNOTATOR,
    COMMENTS,
    GOLD,
    SECONDS,
    AnnotationSet,
    begins_work,
    differences,
    entry_changes,
)
from models.assignment import ASSIGNED_ROLES, REVIEWER, Assignment
from models.comments import joined, key_of
from models.document import Document
from models.edits import Change, SetField
from models.record import Problem, Record
from models.schema import Schema
from storage import assigning, history, people, sets
from storage.bundle_file import Manifest
from storage.bundles import edited
from storage.documents import text_of
from storage.fitting import of_texts
from storage.record_checks import Checker
from storage.suggestions import Told, remember_told, told_from

_HARMLESS: Final = frozenset({"unknown_attribute"})
"""Problems of a record that lose nothing."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """What a line of work says of its journey: when the set was last changed, the document's batch and readers, and
    what whoever is not the lead did with suggestions in it."""

    edited: str | None = None
    batch: str | None = None
    assigned: tuple[Assignment, ...] = ()
    outcomes: tuple[Told, ...] = ()


def envelope_of(value: Any) -> Envelope:
    """Raises TypeError for what no bundle has."""
    if value is None:
        return Envelope()
    time, batch, rows = value.get("edited"), value.get("batch"), value.get("assigned") or []
    if not all(word is None or isinstance(word, str) for word in (time, batch)):
        raise TypeError(value)
    if not all(isinstance(r["person"], str) and r["person"] and r["role"] in ASSIGNED_ROLES for r in rows):
        raise TypeError(value)
    readers = tuple(Assignment(0, row["person"], row["role"]) for row in rows)
    return Envelope(time, batch, readers, told_from(value.get("outcomes") or ()))


@dataclass(frozen=True, slots=True)
class Replaced:
    """A set that takes the place of another: numbers of annotations and other values that come, change and go."""

    document: str
    author: str
    role: str
    added: int
    changed: int
    removed: int


@dataclass(slots=True)
class MergeReport:
    """``sets`` were written, ``replaced`` among them; ``known`` were there already, ``kept`` are the person's own work
    that is newer here. ``documents`` and ``comments`` are new ones, ``refused`` what stayed out and why. ``entries``
    are of the registry, ``assigned`` what changed in who reads what, ``schema`` and ``guideline`` new versions,
    ``outcomes`` what the person did with suggestions that was not known here."""

    manifest: Manifest
    documents: int = 0
    sets: int = 0
    known: int = 0
    kept: int = 0
    comments: int = 0
    entries: int = 0
    assigned: int = 0
    schema: str = ""
    guideline: int = 0
    times: int = 0
    outcomes: int = 0
    replaced: list[Replaced] = field(default_factory=list)
    refused: list[Problem] = field(default_factory=list)

    @property
    def changes(self) -> bool:
        """Whether anything in the project is another than before."""
        counted = self.documents + self.sets + self.comments + self.entries + self.assigned + self.guideline
        return bool(counted + self.times + self.outcomes or self.schema)


class SetMerger:
    """Takes records inside the caller's transaction and writes them into the edit ``edit_id``."""

    def __init__(self, connection: sqlite3.Connection, edit_id: int, report: MergeReport, schema: Schema) -> None:
        self._connection, self._edit_id, self._report = connection, edit_id, report
        self._manifest, self._checker = report.manifest, Checker(schema)
        self._written = 0
        self._refused: set[str] = set()
        sender = people.find(connection, self._manifest.person)
        self._reviews = sender is not None and sender.role == REVIEWER

    # ---- documents
    def knows(self, document: Document) -> bool:
        return self._found(document) is not None

    def _found(self, document: Document) -> tuple[int, str] | None:
        """Id and hash of the stored document: by its key, else by its text where only one has it."""
        sql = "SELECT id, text_sha256 FROM documents WHERE key = ?"
        row: tuple[int, str] | None = self._connection.execute(sql, (document.key,)).fetchone()
        if row is not None:
            return row
        sql = "SELECT id, text_sha256 FROM documents WHERE text_sha256 = ? LIMIT 2"
        rows: list[tuple[int, str]] = self._connection.execute(sql, (document.text_sha256,)).fetchall()
        return rows[0] if len(rows) == 1 else None

    def _document(self, document: Document) -> int | None:
        """The stored document; None, and one problem however many sets there are, when it is not the same."""
        found = self._found(document)
        if found is not None and found[1] == document.text_sha256:
            return found[0]
        if document.key not in self._refused:
            self._refused.add(document.key)
            if found is None:
                self._refuse("bundle_no_document", document)
            else:
                difference = of_texts(text_of(self._connection, found[0]), document.text)
                self._refuse("text_differs", document, sentence="text_differs_at", **asdict(difference))
        return None

    def _refuse(self, key: str, document: Document, **params: Any) -> None:
        place = {"document": document.name or document.key, "file": self._manifest.file}
        self._report.refused.append(Problem(key, {**place, **params}, self._manifest.file))

    # ---- sets
    def take(self, record: Record, time: str | None) -> int | None:
        """The id of the document, None when the record had to be refused."""
        document_id = self._document(record.document)
        if document_id is not None and record.set is not None:
            self._take_set(document_id, record, record.set, time)
        return document_id

    def take_outcomes(self, document_id: int, several: Iterable[Told]) -> None:
        person = self._manifest.person
        self._report.outcomes += remember_told(self._connection, document_id, person, several, self._edit_id)

    def _take_set(self, document_id: int, record: Record, layer: AnnotationSet, time: str | None) -> None:
        if not self._may_bring(document_id, layer):
            return self._refuse("bundle_not_theirs", record.document, author=layer.author)
        checked = self._checker.checked(record, self._manifest.file)
        if problem := next((p for p in checked.problems if p.key not in _HARMLESS), None):
            self._report.refused.append(replace(problem, kept=False))
            return None
        stored_id = sets.find(self._connection, document_id, layer.author, layer.role)
        if stored_id is None:
            return self._insert(document_id, record, layer, time)
        return self._update(stored_id, record, layer, time)

    def _may_bring(self, document_id: int, layer: AnnotationSet) -> bool:
        """What comes back is the sender's own, or gold that is theirs to decide; the lead may send everything."""
        manifest = self._manifest
        if manifest.outwards or (layer.role == ANNOTATOR and layer.author == manifest.person):
            return True
        if layer.role != GOLD or not (self._reviews or self._owns()):
            return False
        reviewers = {a.person for a in assigning.of_document(self._connection, document_id) if a.role == REVIEWER}
        return not reviewers or manifest.person in reviewers

    def _owns(self) -> bool:
        """In a project without reviewers its owner reviews."""
        reviewers = [person for person in people.everyone(self._connection) if person.role == REVIEWER]
        return not reviewers and self._manifest.owner in (None, self._manifest.person)

    def _insert(self, document_id: int, record: Record, layer: AnnotationSet, time: str | None) -> None:
        blank = sets.fresh(layer.author, layer.role)
        changes = (*differences(blank, layer), *_seconds(blank, layer))
        if not changes:
            return
        person = people.find_or_add(self._connection, layer.author, layer.role)
        encoded = sets.encode(layer, record.extra)
        set_id = sets.insert(self._connection, document_id, person.id, encoded)
        self._write(set_id, changes, time)
        self._report.sets += begins_work(changes)
        self._report.comments += len(layer.comments or ())

    def _update(self, set_id: int, record: Record, layer: AnnotationSet, time: str | None) -> None:
        stored = sets.load(self._connection, set_id)
        layer = replace(layer, comments=joined(stored.comments, self._allowed(layer.comments)))
        work = [c for c in differences(stored, layer) if not c.touched.startswith(COMMENTS)]
        if not work:
            self._report.known += 1
            self._report.times += stored.seconds != layer.seconds
            self._apply(set_id, stored, layer, seconds=True)
        elif self._is_newer(set_id, time):
            self._replace(set_id, record, stored, layer, time, work)
        else:
            self._stay(record, layer)
            self._apply(set_id, stored, layer, seconds=False)

    def _is_newer(self, set_id: int, time: str | None) -> bool:
        here = edited(self._connection, set_id)
        return here is None or (time is not None and time >= here)

    def _stay(self, record: Record, layer: AnnotationSet) -> None:
        manifest = self._manifest
        own = manifest.person == layer.author or (layer.role == GOLD and manifest.role == REVIEWER)
        if manifest.outwards and own:
            self._report.kept += 1
        else:
            self._refuse("bundle_older", record.document, author=layer.author)

    def _replace(
        self, set_id: int, record: Record, stored: AnnotationSet, layer: AnnotationSet, time: str | None,
        work: list[Change],
    ) -> None:  # fmt: skip
        changes = (*differences(stored, layer), *_seconds(stored, layer))
        history.abandon(self._connection, set_id)
        sets.overwrite(self._connection, set_id, sets.encode(layer, record.extra))
        self._write(set_id, changes, time)
        name = record.document.name or record.document.key
        self._report.replaced.append(Replaced(name, layer.author, layer.role, *_counted(work)))
        self._report.sets += 1
        self._report.comments += len(layer.comments or ()) - len(stored.comments or ())

    def _apply(self, set_id: int, stored: AnnotationSet, layer: AnnotationSet, *, seconds: bool) -> None:
        """What does not touch the work itself: comments, and the time when the work is the same."""
        said = tuple(entry_changes(stored.comments, layer.comments, COMMENTS))
        changes = (*said, *_seconds(stored, layer)) if seconds else said
        if not changes:
            return
        before = edited(self._connection, set_id)
        sets.apply(self._connection, set_id, changes)
        self._write(set_id, changes, before)
        self._report.comments += len(said)

    def _write(self, set_id: int, changes: tuple[Change, ...], time: str | None) -> None:
        history.extend(self._connection, self._edit_id, self._written, set_id, changes)
        self._written += len(changes)
        sql = "INSERT OR REPLACE INTO merged_sets (edit_id, set_id, time) VALUES (?, ?, ?)"
        self._connection.execute(sql, (self._edit_id, set_id, time))

    # ---- comments
    def _allowed(self, comments: list[Any] | None) -> list[Any] | None:
        """On the way back only what the sender said is new."""
        if comments is None or self._manifest.outwards:
            return comments
        return [entry for entry in comments if _said_by(entry, self._manifest.person)]

    def take_comments(self, value: Any) -> None:
        """Comments of a reviewer on somebody's set, which itself does not travel."""
        row = value if isinstance(value, Mapping) else {}
        key, author, said = row.get("document"), row.get("author"), row.get("comments")
        found = self._connection.execute("SELECT id FROM documents WHERE key = ?", (key,)).fetchone()
        if found is None or not isinstance(author, str) or not isinstance(said, list):
            return
        set_id = sets.find(self._connection, found[0], author)
        if set_id is None:
            layer = replace(sets.fresh(author, ANNOTATOR), comments=[])
            person = people.find_or_add(self._connection, author, ANNOTATOR)
            set_id = sets.insert(self._connection, found[0], person.id, sets.encode(layer, {}))
        stored = sets.load(self._connection, set_id)
        layer = replace(stored, comments=joined(stored.comments, self._allowed(said)))
        self._apply(set_id, stored, layer, seconds=False)


def _said_by(entry: Any, author: str) -> bool:
    return isinstance(entry, Mapping) and entry.get("author") == author and bool(key_of(entry))


def _seconds(stored: AnnotationSet, layer: AnnotationSet) -> Iterator[Change]:
    if stored.seconds != layer.seconds:
        yield Change(SetField(SECONDS, stored.seconds), SetField(SECONDS, layer.seconds))


def _counted(changes: list[Change]) -> tuple[int, int, int]:
    """(added, changed, removed), annotations and other values alike."""
    added = sum(c.before is None for c in changes)
    removed = sum(c.after is None for c in changes)
    return added, len(changes) - added - removed, removed
