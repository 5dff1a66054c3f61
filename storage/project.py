"""The façade of a project file. One connection each: open another one for another thread."""

from __future__ import annotations

from array import array
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any, Self

import orjson

from models.annotation import Annotation
from models.annotation_set import ANNOTATOR, MACHINE, AnnotationSet
from models.document import Document
from models.edits import Edit
from models.errors import AyarError
from models.progress import Step
from models.record import Problem, Record
from models.schema import Schema
from storage import (
    adding,
    backup,
    checking,
    database,
    documents,
    dumping,
    guidelines,
    history,
    indexing,
    information,
    locking,
    people,
    salvage,
    search,
    sets,
)
from storage.adding import ImportOptions, ImportReport
from storage.documents import DocumentRow, Filter
from storage.guarding import guarded, guarded_steps
from storage.history import HistoryRow
from storage.locking import Holder, Lock
from storage.people import Person
from storage.records import dumps
from storage.search import Hit, SearchResult
from storage.sets import SetRow, StoredSet

__all__ = [
    "DocumentRow",
    "Filter",
    "HistoryRow",
    "Hit",
    "Holder",
    "ImportOptions",
    "ImportReport",
    "Person",
    "Project",
    "SearchResult",
    "SetRow",
    "StoredSet",
]


@contextmanager
def _salvaging(path: Path) -> Iterator[None]:
    """Whoever hears that a project is damaged also hears where its content was saved."""
    try:
        yield
    except AyarError as error:
        if error.key != "damaged_project" or "copy" in error.params:
            raise
        raise salvage.damaged(path) from error


class Project:
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
            self._connection.execute(
                "INSERT INTO schemas (id, version, json, time) VALUES (?, ?, ?, ?)",
                (schema.id, schema.version, dumps(schema.raw).decode(), history.now()),
            )
            for name, value in (("title", title), ("created", history.now()), ("schema", [schema.id, schema.version])):
                self._set(name, value)

    @classmethod
    def open(cls, path: Path | str, user: str | None = None, *, write: bool = True) -> Self:
        """Open a project; read-only when it cannot be written or ``holder`` has it open.

        Raises AyarError(file_not_found, not_a_project, newer_version, damaged_project, no_permission, locked).
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

    def _require_own(self, author: str, role: str) -> None:
        self.require_write()
        if role == ANNOTATOR and self.user and author != self.user:
            raise AyarError("not_your_set", author=author)

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
            row = self._connection.execute(
                "SELECT json FROM schemas WHERE id = ? AND version = ?", self.setting("schema", ["", ""])
            ).fetchone()
        if row is None:
            raise AyarError("damaged_project", file=str(self.path))
        return Schema.load(row[0].encode(), str(self.path))

    @guarded
    def guidelines(self, language: str) -> str | None:
        """The newest guidelines in a language (``fa``, ``ar``, ``en``) as Markdown."""
        return guidelines.read(self._connection, language)

    @guarded
    def set_guidelines(self, language: str, text: str) -> None:
        """Keeps the text as a new version."""
        self.require_write()
        with database.transaction(self._connection):
            guidelines.add(self._connection, language, text)

    # ---- people
    @guarded
    def people(self) -> list[Person]:
        return people.everyone(self._connection)

    @guarded
    def person(self, name: str, role: str = ANNOTATOR) -> Person:
        """The person of that name, added if there is none."""
        known = people.find(self._connection, name)
        if known is not None:
            return known
        self.require_write()
        with database.transaction(self._connection):
            return people.find_or_add(self._connection, name, role)

    # ---- documents
    @guarded
    def count(self, wanted: Filter | None = None) -> int:
        return documents.count(self._connection, wanted or Filter())

    @guarded
    def counts(self, wanted: Filter) -> dict[str, int]:
        """How many documents each status would show: new, in_progress, finished, flagged, and "" for all."""
        return documents.counts(self._connection, wanted)

    @guarded
    def document_ids(self, wanted: Filter | None = None) -> array[int]:
        """All that pass the filter, in its order."""
        return documents.ids(self._connection, wanted or Filter())

    @guarded
    def rows(self, ids: Sequence[int], person: str | None = None, role: str = ANNOTATOR) -> list[DocumentRow]:
        """In the order of the ids, with the state of that person's set."""
        return documents.rows(self._connection, ids, person, role)

    @guarded
    def first_rows(self, wanted: Filter | None = None, limit: int = 256) -> list[DocumentRow]:
        return documents.first_rows(self._connection, wanted or Filter(), limit)

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
        """That person's set, or an empty one that is written with its first edit."""
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
        """Annotators by name, machines, gold."""
        return sets.of_document(self._connection, document_id)

    # ---- edits
    @guarded
    def commit(self, document_id: int, author: str, edit: Edit, role: str = ANNOTATOR, seconds: int = 0) -> int:
        """Write an edit and its history in one transaction that is on disk when this returns; the edit's id.

        Raises AyarError(gold_sealed, not_your_set, locked, disk_full, read_only) before anything is changed.
        """
        self._require_own(author, role)
        with database.transaction(self._connection):
            person = people.find_or_add(self._connection, author, role)
            set_id = sets.find(self._connection, document_id, author, role)
            if set_id is None:
                encoded = sets.encode(self._fresh(author, role), {})
                set_id = sets.insert(self._connection, document_id, person.id, encoded)
            return history.commit(self._connection, set_id, self._worker(person, role), edit, seconds)

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
        self._require_own(author, role)
        set_id = sets.find(self._connection, document_id, author, role)
        if set_id is None:
            return None
        with database.transaction(self._connection):
            worker = self._worker(people.find_or_add(self._connection, author, role), role)
            return history.step(self._connection, set_id, worker, direction)

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
        """Oldest first; of one author's set or of one annotation when they are given."""
        return history.rows(self._connection, document_id, author, annotation)

    # ---- many at a time
    @guarded_steps
    def add(
        self, records: Iterable[Record | Problem], options: ImportOptions | None = None, file: str | None = None
    ) -> Generator[Step, None, ImportReport]:
        """Import records, ``file`` being where they come from; each Step says how many are safe."""
        self.require_write()
        return (yield from adding.add(self._connection, records, options or ImportOptions(), self.schema, file))

    @guarded_steps
    def records(self, selection: str, documents: Iterable[int] | None = None) -> Generator[Record, None, None]:
        """``all``, ``gold`` or an author: documents in order, then annotators by name, machines, gold."""
        yield from dumping.records(self._connection, selection, documents)

    @guarded_steps
    def raw_lines(self, selection: str, documents: Iterable[int] | None = None) -> Generator[bytes, None, None]:
        """The same records as finished lines of ``ayar-jsonl``."""
        yield from dumping.raw_lines(self._connection, selection, documents)

    @guarded
    def totals(self, selection: str) -> tuple[int, int, int]:
        """(documents, sets, annotations) of ``records(selection)``, without reading them."""
        return dumping.totals(self._connection, selection)

    @guarded
    def authors(self) -> list[str]:
        """Everyone with a set that is not gold, by name."""
        return dumping.authors(self._connection)

    @guarded
    def has_gold(self) -> bool:
        return dumping.has_gold(self._connection)

    # ---- looking
    @guarded
    def search(self, query: str, limit: int = 50, counted: int = search.COUNTED) -> SearchResult:
        """The first hits in document order, folded, with or without ZWNJ, and how many there are in the first
        ``counted`` documents that have any; 2,000 documents of a page each take about a second."""
        return search.search(self._connection, query, limit, counted)

    @guarded
    def search_ids(self, query: str, wanted: Filter | None = None) -> array[int]:
        """The documents whose words match, that pass the filter, in its order."""
        return search.ids(self._connection, query, wanted or Filter())

    @guarded
    def info(self) -> dict[str, Any]:
        """The result object of product.md §2.1."""
        return information.info(self._connection, self.schema, self.title, write=not self.read_only)

    @guarded_steps
    def check(self) -> Generator[Step, None, list[Problem]]:
        """Everything that is wrong with the file; steps count documents."""
        return (yield from checking.check(self._connection, self.schema))

    @guarded_steps
    def backup(self, out: Path) -> Generator[Step, None, None]:
        """A whole copy, also while somebody writes. Raises AyarError(backup_place, disk_full, no_permission)."""
        yield from backup.backup(self._connection, self.path, Path(out))
