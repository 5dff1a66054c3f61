"""The façade of a project file. One connection each: open another one for another thread."""

from __future__ import annotations

from array import array
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self
from uuid import uuid4

import orjson

from models import late
from models.annotation import NOTHING, Annotation
from models.annotation_set import ANNOTATOR, MACHINE, AnnotationSet
from models.document import Document
from models.edits import Change, Edit
from models.errors import AyarError
from models.progress import Step
from models.record import Problem, Record
from models.schema import Schema
from storage import adding, concordance, database, documents, history, locking, project_edits, schemas, search, sets
from storage.adding import ImportOptions, ImportReport
from storage.adjudicated import Adjudicated
from storage.comparing import Comparing
from storage.concordance import Mark, Marks, Page, Place, Wanted
from storage.documents import DocumentRow, Facets, Filter
from storage.guarding import guarded, guarded_steps
from storage.history import HistoryRow
from storage.knowledge import Knowledge
from storage.locking import Holder, Lock
from storage.people import Person
from storage.records import dumps
from storage.rights import OWNER
from storage.schemas import SchemaVersion
from storage.search import Hit, SearchResult
from storage.sets import SetRow, StoredSet
from storage.suggestion_store import SuggestionStore
from storage.teamwork import Teamwork
from storage.whole_project import WholeProject

with late.imports():
    from storage import (
        backup,
        bundles,
        checking,
        dumping,
        indexing,
        information,
        migrating,
        people,
        salvage,
        suggestions,
        usage,
    )

if TYPE_CHECKING:
    from models.schema_migration import Migration
    from storage.migrating import Affected
    from storage.usage import Uses

Planned = tuple[int, str, str, Edit]
"""Document id, author, role of the set, and what is to change in it."""

__all__ = [
    "DocumentRow", "Facets", "Filter", "HistoryRow", "Hit", "Holder", "ImportOptions", "ImportReport", "Mark",
    "Marks", "Page", "Person", "Place", "Project", "SearchResult", "SetRow", "StoredSet", "Wanted",
]  # fmt: skip


@contextmanager
def _salvaging(path: Path) -> Iterator[None]:
    """Whoever hears that a project is damaged also hears where its content was saved."""
    try:
        yield
    except AyarError as error:
        if error.key != "damaged_project" or "copy" in error.params:
            raise
        raise salvage.damaged(path) from error


class Project(WholeProject, Teamwork, Comparing, Adjudicated, Knowledge):
    """An open project. Every method raises AyarError when the file cannot be read or written (disk_full, locked,
    read_only, no_permission, damaged_project); a failed write leaves file and memory as they were.

    ``user`` is who works; ``holder`` who holds the project when it had to be opened read-only because of that.
    """

    def __init__(self, path: Path, opened: database.Opened, lock: Lock | None, user: str | None) -> None:
        self.path, self.user = path, user
        self.holder: Holder | None = None
        self._opened, self._lock = opened, lock
        self._connection = opened.connection

    # ---- life
    @classmethod
    def create(
        cls, path: Path | str, schema: bytes | Schema, title: str | None = None, user: str | None = None
    ) -> Self:
        """A new project, open for writing. Raises AyarError(already_there, schema_invalid)."""
        path = Path(path)
        known = schema if isinstance(schema, Schema) else Schema.load(schema)
        connection = database.create(path)
        lock = locking.acquire(path, user)
        project = cls(
            path, database.Opened(connection, read_only=False), lock if isinstance(lock, Lock) else None, user
        )
        try:
            project._start(known, title or path.stem)
        except BaseException:
            project.close()
            database.remove(path)
            raise
        return project

    @guarded
    def _start(self, schema: Schema, title: str) -> None:
        with database.transaction(self._connection):
            schemas.add(self._connection, schema, self.user, history.now())
            schemas.use(self._connection, (schema.id, schema.version))
            for name, value in (
                ("title", title),
                ("created", history.now()),
                (bundles.PROJECT_ID, uuid4().hex),
                (OWNER, self.user),
            ):
                if value is not None:
                    self._set(name, value)

    @classmethod
    def open(cls, path: Path | str, user: str | None = None, *, write: bool = True) -> Self:
        """Open a project; read-only when it cannot be written or ``holder`` has it open.

        Raises AyarError(file_not_found, not_a_project, newer_version, damaged_salvaged, no_permission, locked).
        """
        path = Path(path)
        older = database.inspect(path) < database.VERSION
        lock = locking.acquire(path, user) if write or older else None
        try:
            with _salvaging(path):
                opened = database.open_database(path, write=isinstance(lock, Lock))
        except BaseException:
            if isinstance(lock, Lock):
                lock.release()
            raise
        project = cls(path, opened, lock if isinstance(lock, Lock) else None, user)
        project.holder = lock if isinstance(lock, Holder) else None
        try:
            project._refresh_index()
        except BaseException:
            project.close()
            raise
        return project

    def again(self) -> Self:
        """Another connection to the same file with the same rights, for a job in another thread; call it there and
        close it before this one."""
        opened = database.open_database(self.path, write=not self.read_only)
        project = type(self)(self.path, opened, None, self.user)
        project.holder = self.holder
        return project

    @guarded
    def _refresh_index(self) -> None:
        """The index of another version of the folding is made anew by the first who may write."""
        if not self.read_only and not indexing.is_current(self._connection):
            with database.transaction(self._connection):
                indexing.index_all(self._connection)

    def close(self) -> None:
        """Safe to call twice."""
        self._opened.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    @contextmanager
    def _errors(self) -> Iterator[None]:
        with _salvaging(self.path), database.errors(self.path, str(self.holder) if self.holder else None):
            yield

    # ---- rights
    @property
    def read_only(self) -> bool:
        return self._opened.read_only

    def require_write(self) -> None:
        """Raises AyarError("locked") with who holds the project, or AyarError("read_only")."""
        if not self.read_only:
            return
        if self.holder is not None:
            raise AyarError("locked", file=str(self.path), holder=str(self.holder))
        raise AyarError("read_only", file=str(self.path))

    # ---- settings and schema
    @property
    def title(self) -> str:
        return str(self.setting("title", self.path.stem))

    @guarded
    def setting(self, name: str, default: Any = None) -> Any:
        row = self._connection.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
        return default if row is None else orjson.loads(row[0])

    @guarded
    def set_setting(self, name: str, value: Any) -> None:
        self.require_write()
        self._set(name, value)

    def _set(self, name: str, value: Any) -> None:
        self._connection.execute(
            "INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)", (name, dumps(value).decode())
        )

    @cached_property
    def schema(self) -> Schema:
        with self._errors():
            json = schemas.read(self._connection, schemas.current(self._connection))
        if json is None:
            raise AyarError("damaged_project", file=str(self.path))
        return Schema.load(json.encode(), str(self.path))

    @guarded
    def schema_versions(self) -> list[SchemaVersion]:
        """Every version of the schema, newest first."""
        return schemas.versions(self._connection)

    @guarded
    def save_schema(
        self, schema: Schema, edits: Iterable[Planned] = (), title: str = "schema", params: Mapping[str, Any] = NOTHING
    ) -> int:
        """Use ``schema``, which has a version of its own, from now on, together with ``edits`` of anybody's sets (also
        sealed gold), as one edit of the whole project; its id. Raises AyarError(only_leads, locked, disk_full,
        read_only)."""
        self.require_write()
        self.require_lead()
        before = schemas.current(self._connection)
        after = (schema.id, schema.version)
        with database.transaction(self._connection):
            schemas.add(self._connection, schema, self.user, history.now())
            schemas.use(self._connection, after)
            known = {**params, "version": schema.version, "schema": {schemas.BEFORE: before, schemas.AFTER: after}}
            made = self._commit_many(title, edits, known, stamp=after, sealed=True)
        self.forget_schema()
        return made

    def forget_schema(self) -> None:
        """Another version may be in use now."""
        self.__dict__.pop("schema", None)

    @guarded
    def uses(self) -> Uses:
        """How often labels, roles, attributes and their values are used, in everybody's sets."""
        return usage.uses(self._connection)

    def affected(self, migration: Migration, schema: Schema) -> Generator[Step, None, list[Affected]]:
        """What ``migration`` would change in everybody's sets, ``schema`` being the one after it."""
        with self._errors():
            return (yield from migrating.affected(self._connection, migration, schema))

    @guarded
    def words_around(self, document_id: int, start: int, end: int) -> tuple[str, str, str]:
        """What stands before, in and after a span of a document; 40 code points on either side."""
        return migrating.context(self._connection, document_id, start, end)

    @guarded
    def schema_of(self, identifier: str, version: str) -> dict[str, Any]:
        """A version of the schema as the JSON object that was saved. Raises KeyError when there is no such version."""
        json = schemas.read(self._connection, (identifier, version))
        if json is None:
            raise KeyError(version)
        known: dict[str, Any] = orjson.loads(json)
        return known

    def follow_schema(self) -> None:
        """Read the schema again that another connection may have saved."""
        self.forget_schema()

    # ---- documents
    def _asked(self, wanted: Filter | None) -> Filter:
        """Raises AyarError(only_own_work), as everything that takes a filter does."""
        self.require_asked(asked := wanted or Filter())
        return asked

    @guarded
    def count(self, wanted: Filter | None = None) -> int:
        return documents.count(self._connection, self._asked(wanted))

    @guarded
    def counts(self, wanted: Filter) -> dict[str, int]:
        """How many documents each status would show: new, in_progress, finished, flagged, and "" for all. Raises
        AyarError(only_own_work)."""
        self.require_sight(wanted.person or "", wanted.role)
        return documents.counts(self._connection, wanted)

    @guarded
    def document_ids(self, wanted: Filter | None = None) -> array[int]:
        """All that pass the filter, in its order."""
        return documents.ids(self._connection, self._asked(wanted))

    @guarded
    def rows(self, ids: Sequence[int], person: str | None = None, role: str = ANNOTATOR) -> list[DocumentRow]:
        """In the order of the ids, with the state of that person's set. Raises AyarError(only_own_work)."""
        if person is not None:
            self.require_sight(person, role)
        return documents.rows(self._connection, ids, person, role)

    @guarded
    def first_rows(self, wanted: Filter | None = None, limit: int = 256) -> list[DocumentRow]:
        asked = self._asked(wanted)
        if asked.person is not None:
            self.require_sight(asked.person, asked.role)
        return documents.first_rows(self._connection, asked, limit)

    @guarded
    def document(self, document_id: int) -> Document:
        """Raises KeyError when there is none."""
        return documents.load(self._connection, document_id)

    @guarded
    def document_id(self, key: str) -> int | None:
        return documents.find(self._connection, key)

    # ---- sets
    @guarded
    def set_for(self, document_id: int, author: str, role: str = ANNOTATOR) -> StoredSet:
        """That person's set, or an empty one that is written with its first edit. Raises AyarError(only_own_work) for
        an annotator who asks for another's or for gold."""
        self.require_sight(author, role)
        set_id = sets.find(self._connection, document_id, author, role)
        if set_id is None:
            return StoredSet(None, self._fresh(author, role))
        return StoredSet(set_id, sets.load(self._connection, set_id))

    def _fresh(self, author: str, role: str) -> AnnotationSet:
        layer = sets.fresh(author, role)
        layer.schema_id, layer.schema_version = self.schema.id, self.schema.version
        return layer

    @guarded
    def sets_of(self, document_id: int) -> list[SetRow]:
        """Annotators by name, machines, gold; an annotator sees their own and the machines'."""
        rows, sees_all = sets.of_document(self._connection, document_id), self.sees_all
        return [
            row for row in rows if sees_all or row.role == MACHINE or (row.author, row.role) == (self.user, ANNOTATOR)
        ]

    # ---- edits
    @guarded
    def commit(self, document_id: int, author: str, edit: Edit, role: str = ANNOTATOR, seconds: int = 0) -> int:
        """Write an edit and its history in one transaction that is on disk when this returns; the edit's id.

        Raises AyarError(gold_sealed, not_your_set, not_a_reviewer, gold_of_other, locked, disk_full, read_only) before
        anything is changed.
        """
        self.require_own(document_id, author, role)
        with database.transaction(self._connection):
            person, set_id = self._set_to_write(document_id, author, role)
            made = history.commit(self._connection, set_id, self._worker(person, role), edit, seconds)
            sets.stamp(self._connection, [set_id], (self.schema.id, self.schema.version))
            if role == ANNOTATOR:
                suggestions.follow(self._connection, document_id, person.id, edit.changes, made)
            return made

    def _set_to_write(self, document_id: int, author: str, role: str) -> tuple[Person, int]:
        """The author and the set, which is made when there is none."""
        person = people.find_or_add(self._connection, author, role)
        set_id = sets.find(self._connection, document_id, author, role)
        if set_id is None:
            encoded = sets.encode(self._fresh(author, role), {})
            set_id = sets.insert(self._connection, document_id, person.id, encoded)
        return person, set_id

    @guarded
    def commit_many(self, title: str, edits: Iterable[Planned], params: Mapping[str, Any] = NOTHING) -> int:
        """Write edits of several sets as one edit of the whole project, in one transaction; its id.

        Undo and redo in any of the sets, or ``undo_project``, take all of it back. Raises as ``commit`` does.
        """
        planned = list(edits)
        self.require_write()
        for document_id, author, role, _ in planned:
            self.require_own(document_id, author, role)
        with database.transaction(self._connection):
            return self._commit_many(title, planned, params, stamp=(self.schema.id, self.schema.version), sealed=False)

    def _commit_many(
        self, title: str, edits: Iterable[Planned], params: Mapping[str, Any], *, stamp: schemas.Identity, sealed: bool
    ) -> int:
        changes: dict[int, list[Change]] = {}
        judged = []
        for document_id, author, role, edit in edits:
            person, set_id = self._set_to_write(document_id, author, role)
            changes.setdefault(set_id, []).extend(edit.changes)
            judged += [(document_id, person.id, edit.changes)] if role == ANNOTATOR else []
        worker = people.find_or_add(self._connection, self.user, ANNOTATOR).id if self.user else None
        made = project_edits.commit(self._connection, title, worker, changes, params, sealed=sealed)
        sets.stamp(self._connection, changes, stamp)
        for document_id, person_id, each in judged:
            suggestions.follow(self._connection, document_id, person_id, each, made)
        return made

    def _worker(self, person: Person, role: str) -> int:
        """Who the history names: whoever works, also where the set has another name, as gold has."""
        if not self.user or self.user == person.name or role == MACHINE:
            return person.id
        return people.find_or_add(self._connection, self.user, ANNOTATOR).id

    def undo(self, document_id: int, author: str, role: str = ANNOTATOR) -> Edit | None:
        """Take back the last edit of this set and return what was applied to it; None when there is none."""
        return self._step(document_id, author, role, history.UNDO)

    def redo(self, document_id: int, author: str, role: str = ANNOTATOR) -> Edit | None:
        """Bring back what was taken back last, unless there was an edit since."""
        return self._step(document_id, author, role, history.REDO)

    @guarded
    def _step(self, document_id: int, author: str, role: str, direction: str) -> Edit | None:
        self.require_own(document_id, author, role)
        set_id = sets.find(self._connection, document_id, author, role)
        if set_id is None:
            return None
        with database.transaction(self._connection):
            worker = self._worker(people.find_or_add(self._connection, author, role), role)
            edit = history.step(self._connection, set_id, worker, direction)
        if edit is not None and "schema" in edit.params:
            self.forget_schema()
        return edit

    def can_undo(self, document_id: int, author: str, role: str = ANNOTATOR) -> str | None:
        """The title of the edit that ``undo`` would take back."""
        row = self.next_step(document_id, author, role, history.UNDO)
        return row.title if row else None

    def can_redo(self, document_id: int, author: str, role: str = ANNOTATOR) -> str | None:
        row = self.next_step(document_id, author, role, history.REDO)
        return row.title if row else None

    @guarded
    def next_step(self, document_id: int, author: str, role: str, direction: str) -> HistoryRow | None:
        """The edit that undo or redo is about, with its parameters and scope."""
        set_id = sets.find(self._connection, document_id, author, role)
        return None if set_id is None else history.next_step(self._connection, set_id, direction)

    @guarded
    def sampled_annotations(self, kinds: Sequence[str], limit: int = 1500) -> list[Annotation]:
        """Some annotations of the project, for what is usual in it (which roles get filled); a few milliseconds."""
        return sets.sampled(self._connection, kinds, limit)

    @guarded
    def history(self, document_id: int, author: str | None = None, annotation: str | None = None) -> list[HistoryRow]:
        """Oldest first; of one author's set or of one annotation when they are given. An annotator sees that of their
        own set. Raises AyarError(only_own_work)."""
        if author is None and not self.sees_all:
            author = self.user
        elif author not in (None, self.user):
            self.require_all()
        return history.rows(self._connection, document_id, author, annotation)

    # ---- suggestions
    @property
    def suggestions(self) -> SuggestionStore:
        """What machines propose, and what people did with it."""
        return SuggestionStore(self, self._connection)

    # ---- many at a time
    @guarded_steps
    def add(
        self, records: Iterable[Record | Problem], options: ImportOptions | None = None, file: str | None = None
    ) -> Generator[Step, None, ImportReport]:
        """Import records, ``file`` being where they come from; each Step says how many are safe."""
        self.require_write()
        wanted = options or ImportOptions()
        return (
            yield from adding.add(
                self._connection, self.permitted(records, wanted), wanted, self.schema, file, self.user
            )
        )

    @guarded_steps
    def records(self, selection: str, documents: Iterable[int] | None = None) -> Generator[Record, None, None]:
        """``all``, ``gold`` or an author: documents in order, then annotators by name, machines, gold."""
        self.require_selection(selection)
        yield from dumping.records(self._connection, selection, documents)

    @guarded_steps
    def raw_lines(self, selection: str, documents: Iterable[int] | None = None) -> Generator[bytes, None, None]:
        """The same records as finished lines of ``ayar-jsonl``."""
        self.require_selection(selection)
        yield from dumping.raw_lines(self._connection, selection, documents)

    @guarded
    def totals(self, selection: str, *, aside: bool = False) -> tuple[int, int, int]:
        """(documents, sets, annotations) of ``records(selection)``, without reading them; or of what that leaves out
        because it is set ``aside``."""
        self.require_selection(selection)
        return dumping.totals(self._connection, selection, aside=aside)

    @guarded
    def authors(self) -> list[str]:
        """Everyone with a set that is not gold, by name; for an annotator themselves."""
        names = dumping.authors(self._connection)
        return names if self.sees_all else [name for name in names if name == self.user]

    # ---- looking
    @guarded_steps
    def concordance(self, wanted: Wanted, after: int = 0) -> Generator[Step, None, Page]:
        """A page of hits in their context, from the documents after the one with the id ``after``; steps count
        documents. 200 documents of a page each take a tenth of a second. Raises AyarError(only_own_work)."""
        self.require_sight(wanted.person, ANNOTATOR)
        return (yield from concordance.page(self._connection, wanted, after))

    @guarded
    def mentions(self, document_ids: Iterable[int], person: str) -> Marks:
        """The contiguous mentions of this person in each of these documents."""
        self.require_sight(person, ANNOTATOR)
        return concordance.mentions(self._connection, document_ids, person)

    @guarded
    def facets(self) -> Facets:
        """The languages, batches and people among which a filter can choose; how far others are is for the lead."""
        found = documents.facets(self._connection)
        return found if self.sees_all else replace(found, people=())

    @guarded
    def search(self, query: str, limit: int = 50, counted: int = search.COUNTED) -> SearchResult:
        """The first hits in document order, folded, with or without ZWNJ, and how many there are in the first
        ``counted`` documents that have any; 2,000 documents of a page each take about a second."""
        return search.search(self._connection, query, limit, counted)

    @guarded
    def search_ids(self, query: str, wanted: Filter | None = None) -> array[int]:
        """The documents whose words match, that pass the filter, in its order."""
        return search.ids(self._connection, query, self._asked(wanted))

    @guarded
    def info(self) -> dict[str, Any]:
        """The result object of product.md §2.1."""
        return information.info(self._connection, self.schema, self.title, write=not self.read_only)

    @guarded_steps
    def check(self) -> Generator[Step, None, list[Problem]]:
        """Everything that is wrong with the file; steps count documents."""
        return (yield from checking.check(self._connection, self.schema))

    @guarded_steps
    def backup(self, out: Path, *, replace: bool = False) -> Generator[Step, None, Path]:
        """A whole copy, also while somebody writes; where it is. Raises AyarError(already_there, backup_place,
        disk_full, export_failed)."""
        return (yield from backup.backup(self._connection, self.path, Path(out), replace=replace))
