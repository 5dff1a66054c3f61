"""Records into a project, by the rules of product.md §2.2: many at a time, each one whole or not at all."""

from __future__ import annotations

import gc
import sqlite3
from array import array
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from hashlib import sha256
from itertools import count, islice
from pathlib import PurePath
from typing import Final

from models.annotation_set import ANNOTATOR, AnnotationSet, differences
from models.document import Document, text_hash
from models.edits import Edit
from models.errors import AyarError
from models.progress import Step
from models.record import Problem, Record
from models.schema import Schema
from storage import history, imported, indexing, people, sets
from storage.database import transaction
from storage.documents import load, text_of
from storage.fitting import Difference, fit, of_texts
from storage.formats.base import BY_FILE, NAMELESS_AUTHOR
from storage.imported import Brought
from storage.record_checks import Checker
from storage.records import dumps

RECORDS_AT_ONCE: Final = 500
"""Records of one transaction: many, because each one ends by writing the index; few enough that the window, which may
want to save an edit meanwhile, waits half a second at most."""

_LOG_PAGES: Final = 16_000  # 64 MB of the log before it goes into the file, which waits for the disk

_KNOWN: Final = 1
_NEW: Final = 2  # what an import has met, by document
_FILLED: Final = ("name", "language", "title", "publisher", "url", "published")  # in the order of the columns


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOptions:
    """``author`` and ``role`` are for sets that name no author, ``language`` for documents without one (auto: leave it
    to the reader). ``replace`` puts a differing set in the place of the stored one; ``dry_run`` changes nothing."""

    author: str | None = None
    role: str | None = None
    batch: str | None = None
    language: str = "auto"
    replace: bool = False
    dry_run: bool = False


@dataclass(slots=True)
class ImportReport:
    """What an import did: documents new and recognised, sets and annotations written, problems in the order met.

    ``document_ids`` are the new documents.
    """

    added: int = 0
    known: int = 0
    sets: int = 0
    annotations: int = 0
    problems: list[Problem] = field(default_factory=list)
    document_ids: array[int] = field(default_factory=lambda: array("q"))

    def mark(self) -> tuple[int, ...]:
        return self.added, self.known, self.sets, self.annotations, len(self.problems), len(self.document_ids)

    def back_to(self, mark: tuple[int, ...]) -> None:
        """Forget what happened since ``mark``: its transaction was taken back."""
        self.added, self.known, self.sets, self.annotations, problems, document_ids = mark
        del self.problems[problems:], self.document_ids[document_ids:]


def _is_text_alone(record: Record) -> bool:
    """A text with nothing to it: met twice in one import it is a second file, not a second set of one document."""
    return record.set is None and record.text_given and not record.document.key_given


@dataclass(frozen=True, slots=True)
class _Known:
    """A stored document; ``takes_key`` when its own key was only derived and the record brings one."""

    id: int
    takes_key: bool = False


@dataclass(frozen=True, slots=True)
class _Columns:
    """The JSON columns of a document."""

    meta: str
    extra: str | None
    line: str | None
    tokens: str | None
    sentences: str | None


class _Undone(Exception):
    """Leaves the transaction of a dry run."""


def add(
    connection: sqlite3.Connection,
    records: Iterable[Record | Problem],
    options: ImportOptions,
    schema: Schema,
    file: str | None = None,
    user: str | None = None,
) -> Generator[Step, None, ImportReport]:
    """Write the records and return a report. Each Step says how many records are safe; stopping there keeps them, and
    they can be taken back. ``user`` is who imports."""
    brought = None if options.dry_run else Brought(connection, user)
    adder = Adder(connection, options, schema, file, brought)
    iterator = iter(records)
    if options.dry_run:
        yield Step(_try(connection, adder, iterator))
        return adder.report
    done = 0
    try:
        with _in_bulk(connection):
            while batch := _next_batch(iterator):
                _write(connection, adder, batch)
                done += len(batch)
                yield Step(done)
    finally:
        adder.finish()
    return adder.report


@contextmanager
def _in_bulk(connection: sqlite3.Connection) -> Iterator[None]:
    """One wait for the disk at the end instead of one a batch; the parents of every row are written right before it."""
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES:d}")
    try:
        yield
    finally:
        connection.execute("PRAGMA wal_autocheckpoint = 1000")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")


@contextmanager
def _without_collector() -> Iterator[None]:
    """Records make many objects and no cycles: looking for some would cost a fifth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _next_batch(records: Iterator[Record | Problem]) -> list[Record | Problem]:
    with _without_collector():
        return list(islice(records, RECORDS_AT_ONCE))


def _write(connection: sqlite3.Connection, adder: Adder, batch: list[Record | Problem]) -> None:
    before = adder.mark()
    try:
        with _without_collector(), transaction(connection):
            adder.take_all(batch)
    except BaseException:
        adder.back_to(before)
        raise


def _try(connection: sqlite3.Connection, adder: Adder, records: Iterable[Record | Problem]) -> int:
    """Add everything in one transaction and take it back, so that the report is the one an import would give."""
    try:
        with transaction(connection):
            done = adder.take_all(records)
            raise _Undone
    except _Undone:
        return done


class Adder:
    """Takes records one by one inside the caller's transaction and counts; ``brought`` hears of what they bring."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        options: ImportOptions,
        schema: Schema,
        file: str | None,
        brought: Brought | None = None,
    ) -> None:
        self.report = ImportReport()
        self._brought = brought
        self._connection, self._options, self._schema, self._file = connection, options, schema, file
        self._checker = Checker(schema)
        self._people: dict[str, int] = {}
        self._seen = bytearray()  # by document id; a set of a million would weigh as much as a thousand articles
        self._time = history.now()
        self._positions = self._ids = count(1)
        self._unindexed: list[tuple[int, str]] = []
        self._letters: dict[bytes, list[int]] | None = None
        self._stems: dict[str, list[int]] | None = None

    def take_all(self, items: Iterable[Record | Problem]) -> int:
        self._positions = count(_last_position(self._connection) + 1)
        self._ids = count(_last_id(self._connection) + 1)
        self._unindexed.clear()
        done = 0
        for item in items:
            self.take(item)
            done += 1
        indexing.add(self._connection, self._unindexed)
        if self._brought is not None:
            self._brought.flush(self._params)
        return done

    @property
    def _params(self) -> dict[str, int]:
        report = self.report
        return {"documents": report.added, "sets": report.sets, "annotations": report.annotations}

    def mark(self) -> tuple[tuple[int, ...], tuple[int | None, int] | None]:
        return self.report.mark(), self._brought.mark() if self._brought is not None else None

    def back_to(self, mark: tuple[tuple[int, ...], tuple[int | None, int] | None]) -> None:
        """Forget what happened since ``mark``: its transaction was taken back."""
        self.report.back_to(mark[0])
        if self._brought is not None and mark[1] is not None:
            self._brought.back_to(mark[1])

    def _note(self, what: str, identifier: int, own: int | None = None, before: bytes | None = None) -> None:
        if self._brought is not None:
            self._brought.note(what, identifier, own, before)

    def _content(self, what: str, identifier: int) -> bytes | None:
        return None if self._brought is None else self._brought.content(what, identifier)

    def take(self, item: Record | Problem) -> None:
        if isinstance(item, Problem):
            self.report.problems.append(item)
            return
        try:
            self._record(item)
        except AyarError as error:
            self._refuse(item, error.key, **error.params)

    def _refuse(self, record: Record, key: str, **params: object) -> None:
        file = record.file or self._file
        place = {"file": file or record.document.name or "", "line": record.line or 0}
        self.report.problems.append(Problem(key, {**place, **params}, file, record.line))

    def _record(self, record: Record) -> None:
        record = self._named(record)
        if record.text_given:
            _refuse_bad_text(record.document)
        known = self._known(record)
        if known is None and self._is_anothers_reading(record):
            record, known = self._fitted(record)
        if not record.text_given:
            record = self._with_text(record, known)
        checked = self._checker.checked(record, record.file or self._file)
        if not record.text_given and len(checked.problems) > len(record.problems):
            raise AyarError("text_differs", document=record.document.name or record.document.key)
        self._store(checked, known)

    def _store(self, record: Record, known: _Known | None) -> None:
        columns = _columns(record)
        encoded = None if record.set is None else sets.encode(record.set, record.extra)
        document_id = self._document(record, columns, known)
        self.report.problems += record.problems
        if record.set is not None and encoded is not None:
            self._set(record, record.set, document_id, encoded, is_new=known is None)

    def _document(self, record: Record, columns: _Columns, known: _Known | None) -> int:
        if known is None:
            document_id = self._insert(record, columns)
            self.report.added += 1
            self.report.document_ids.append(document_id)
        else:
            document_id = known.id
            self.report.known += not self._is_seen(document_id) or _is_text_alone(record)
            if known.takes_key:
                self._take_key(document_id, record.document, columns)
        self._see(document_id, is_new=known is None)
        return document_id

    def _is_seen(self, document_id: int) -> bool:
        return document_id < len(self._seen) and bool(self._seen[document_id])

    def _is_new(self, document_id: int) -> bool:
        """Whether this import brought the document."""
        return document_id < len(self._seen) and self._seen[document_id] == _NEW

    def _see(self, document_id: int, *, is_new: bool) -> None:
        self._seen.extend(bytes(max(0, document_id + 1 - len(self._seen))))
        self._seen[document_id] = _NEW if is_new else self._seen[document_id] or _KNOWN

    def _named(self, record: Record) -> Record:
        layer, document = record.set, record.document
        if document.language is None and self._options.language != "auto":
            record = replace(record, document=replace(document, language=self._options.language))
        if layer is None or layer.author:
            return record
        if not self._options.author:
            raise AyarError("no_author")
        role = self._options.role or layer.role or ANNOTATOR
        name = PurePath(record.file or "").stem if self._options.author == BY_FILE else self._options.author
        return replace(record, set=replace(layer, author=name or NAMELESS_AUTHOR, role=role))

    # ---- somebody's tokens
    def _is_anothers_reading(self, record: Record) -> bool:
        """Tokens and tags that somebody made of documents that are here, by what was said of the import."""
        there = self._options.author is not None and record.set is not None
        return there and record.text_given and record.document.tokens is not None and not record.document.key_given

    def _fitted(self, record: Record) -> tuple[Record, _Known | None]:
        """The record on the stored document that has the same characters between its white space. Raises AyarError
        ("tokens_differ") when it is only called like one: a text of its own would hide what went wrong."""
        document_id = self._same_letters(record.document) or self._namesake(record.document)
        if document_id is None:
            return record, None
        made = fit(record, load(self._connection, document_id))
        if isinstance(made, Difference):
            raise AyarError("tokens_differ", document=record.document.name, **asdict(made))
        return made, _Known(document_id)

    def _same_letters(self, document: Document) -> int | None:
        if self._letters is None:
            self._letters = {}
            for document_id, text in self._connection.execute("SELECT document_id, text FROM texts"):
                self._letters.setdefault(_letters(text), []).append(document_id)
        found = self._letters.get(_letters(document.text), [])
        return found[0] if len(found) == 1 else None

    def _namesake(self, document: Document) -> int | None:
        """The one document that was here before this import and whose name is the same but for the kind of file."""
        if self._stems is None:
            self._stems = {}
            for document_id, name in self._connection.execute("SELECT id, name FROM documents WHERE name IS NOT NULL"):
                if not self._is_new(document_id):
                    self._stems.setdefault(_stem(name), []).append(document_id)
        stem = _stem(document.name or "")
        found = self._stems.get(stem, []) if stem else []
        return found[0] if len(found) == 1 else None

    # ---- which document
    def _known(self, record: Record) -> _Known | None:
        """The stored document that this record is about; None when it is new. Raises AyarError("text_differs")."""
        document = record.document
        found = self._by_key(document)
        if found is None and not record.text_given:
            found = self._by_name(document)
        if found is None:
            return self._by_text(document) if record.text_given else None
        if document.text_sha256 and found[1] != document.text_sha256:
            raise self._differs(record, found[0])
        return _Known(found[0])

    def _differs(self, record: Record, document_id: int) -> AyarError:
        """With the first difference and their number, when the record brought its text."""
        name = record.document.name or record.document.key
        if not record.text_given:
            return AyarError("text_differs", document=name)
        difference = of_texts(text_of(self._connection, document_id), record.document.text)
        return AyarError("text_differs", document=name, sentence="text_differs_at", **asdict(difference))

    def _by_key(self, document: Document) -> tuple[int, str] | None:
        if not document.key_given:
            return None
        row: tuple[int, str] | None = self._connection.execute(
            "SELECT id, text_sha256 FROM documents WHERE key = ?", (document.key,)
        ).fetchone()
        return row

    def _by_name(self, document: Document) -> tuple[int, str] | None:
        rows: list[tuple[int, str]] = self._connection.execute(
            "SELECT id, text_sha256 FROM documents WHERE name = ? LIMIT 2", (document.name,)
        ).fetchall()
        return rows[0] if len(rows) == 1 else None

    def _by_text(self, document: Document) -> _Known | None:
        rows = self._connection.execute(
            "SELECT id, key_given FROM documents WHERE text_sha256 = ? ORDER BY position", (document.text_sha256,)
        ).fetchall()
        if not document.key_given:
            return _Known(rows[0][0]) if rows else None
        return next((_Known(row[0], takes_key=True) for row in rows if not row[1]), None)

    def _take_key(self, document_id: int, document: Document, columns: _Columns) -> None:
        """A text that came without a key meets its key; what the stored document lacks is filled."""
        self._note(imported.DESCRIBED, document_id, before=self._content(imported.DESCRIBED, document_id))
        self._connection.execute(
            """UPDATE documents SET key = ?, key_given = 1, name = coalesce(name, ?), language = coalesce(language, ?),
                title = coalesce(title, ?), publisher = coalesce(publisher, ?), url = coalesce(url, ?),
                published = coalesce(published, ?), meta = CASE meta WHEN '{}' THEN ? ELSE meta END,
                extra = coalesce(extra, ?) WHERE id = ?""",
            (document.key, *(getattr(document, name) for name in _FILLED), columns.meta, columns.extra, document_id),
        )
        names = self._connection.execute(
            "SELECT title, name, key, publisher FROM documents WHERE id = ?", (document_id,)
        ).fetchone()
        self._connection.execute("UPDATE documents SET folded = ? WHERE id = ?", (indexing.folded(*names), document_id))

    def _with_text(self, record: Record, known: _Known | None) -> Record:
        if known is None:
            raise AyarError("import_missing_field", field="document.text")
        text = text_of(self._connection, known.id)
        return replace(record, document=replace(record.document, text=text, text_sha256=text_hash(text)))

    # ---- writing
    def _insert(self, record: Record, columns: _Columns) -> int:
        document = record.document
        cursor = self._connection.execute(
            """INSERT INTO documents (id, position, key, key_given, name, language, title, publisher, url, published,
                meta, extra, line, length, text_sha256, folded, batch, added)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            (
                next(self._ids),
                next(self._positions),
                document.key,
                int(document.key_given),
                *(getattr(document, name) for name in _FILLED),
            )
            + (columns.meta, columns.extra, columns.line, len(document.text), document.text_sha256)
            + (indexing.folded(document.title, document.name, document.key, document.publisher),)
            + (self._options.batch, self._time),
        )
        document_id = cursor.lastrowid
        assert document_id is not None
        self._connection.execute(
            "INSERT INTO texts (document_id, text, tokens, sentences) VALUES (?, ?, ?, ?)",
            (document_id, document.text, columns.tokens, columns.sentences),
        )
        self._unindexed.append((document_id, document.text))
        self._note(imported.DOCUMENT, document_id)
        return document_id

    def _person(self, layer: AnnotationSet) -> int:
        if layer.author not in self._people:
            known = people.find(self._connection, layer.author)
            person = known or people.find_or_add(self._connection, layer.author, layer.role)
            self._people[layer.author] = person.id
            if known is None:
                self._note(imported.PERSON, person.id)
        return self._people[layer.author]

    def _set(
        self, record: Record, layer: AnnotationSet, document_id: int, encoded: sets.Encoded, *, is_new: bool
    ) -> None:
        set_id = None if is_new else sets.find(self._connection, document_id, layer.author, layer.role)
        if set_id is None:
            set_id = sets.insert(self._connection, document_id, self._person(layer), encoded)
            if not self._is_new(document_id):
                self._note(imported.SET, set_id)
        elif not self._replace(set_id, layer, record, encoded):
            return
        self.report.sets += 1
        self.report.annotations += len(layer.annotations)

    def _replace(self, set_id: int, layer: AnnotationSet, record: Record, encoded: sets.Encoded) -> bool:
        stored = sets.load(self._connection, set_id)
        if sets.same(stored, layer):
            return False
        if not self._options.replace:
            title = record.document.name or record.document.key
            self._refuse(record, "duplicate_set", author=layer.author, document=title)
            return False
        changes = tuple(differences(stored, layer))
        history.abandon(self._connection, set_id)
        before = self._content(imported.REPLACED, set_id)
        sets.overwrite(self._connection, set_id, encoded)
        edit = Edit(imported.TITLE, changes, {"document": record.document.name or record.document.key})
        own = history.record(self._connection, edit, self._person(layer), {set_id: changes}, scope=history.OF_PROJECT)
        self._note(imported.REPLACED, set_id, own, before)
        return True

    def finish(self) -> None:
        """The last wait for the disk, together with what the history says of the whole import."""
        if self._brought is not None:
            with transaction(self._connection):
                self._brought.flush(self._params)


def _last_id(connection: sqlite3.Connection) -> int:
    row = connection.execute(
        "SELECT max((SELECT coalesce(max(id), 0) FROM documents), (SELECT id FROM highest WHERE name = 'documents'))"
    ).fetchone()
    return int(row[0])


def _last_position(connection: sqlite3.Connection) -> int:
    row = connection.execute("SELECT coalesce(max(position), 0) FROM documents").fetchone()
    return int(row[0])


def _columns(record: Record) -> _Columns:
    """Made before anything is written. Raises AyarError("unstorable")."""
    document = record.document
    return _Columns(
        meta=dumps(document.meta).decode() if document.meta else "{}",
        extra=_maybe(document.extra),
        line=None if record.set is not None else _maybe(record.extra),
        tokens=None if document.tokens is None else dumps(document.tokens).decode(),
        sentences=None if document.sentences is None else dumps(document.sentences).decode(),
    )


def _stem(name: str) -> str:
    """The name without what kind of file it was; «a.conll#2» is the second of several and no namesake of «a.txt»."""
    file, number, place = name.partition("#")
    return PurePath(file).stem + number + place


def _letters(text: str) -> bytes:
    """What two texts share that differ in white space only."""
    return sha256("".join(text.split()).encode()).digest()


def _maybe(value: object) -> str | None:
    return dumps(value).decode() if value else None


def _refuse_bad_text(document: Document) -> None:
    """NUL ends a text for many programs, and a lone surrogate is no character."""
    if not document.text.strip():
        raise AyarError("empty_file")
    for value in (document.text, document.key, *(getattr(document, name) for name in _FILLED)):
        if value is None:
            continue
        position = value.find("\0")
        if position < 0:
            try:
                value.encode()
                continue
            except UnicodeEncodeError as error:
                position = error.start
        raise AyarError("bad_characters", position=position)
