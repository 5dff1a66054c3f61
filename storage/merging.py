"""Merging a bundle: everything that may come in, in one transaction and one edit of the whole project, or nothing.

Both ways are one rule. A set comes in when it is not there, or was changed by its author after the one that is there;
an equal one is known, an older one stays out. Texts are compared, never shifted; comments of both sides are joined.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterable
from dataclasses import replace
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any, Final

import orjson

from models.annotation_set import ANNOTATOR
from models.assignment import ASSIGNED_ROLES, Assignment
from models.edits import Edit
from models.errors import AyarError
from models.progress import Step
from models.record import Record
from models.registry import Registry
from models.schema import Schema
from storage import (
    adding,
    arranging,
    assigning,
    guidelines,
    history,
    people,
    project_edits,
    registering,
    schemas,
    usage,
)
from storage.arranging import Arrangement
from storage.bundle_file import COMMENTS, GUIDELINE, LANGUAGES, REGISTRY, SCHEMA, BundleReader, Manifest, manifest_of
from storage.bundles import ENVELOPE, identity
from storage.database import transaction
from storage.formats.json_lines import unstorable
from storage.merging_sets import Envelope, MergeReport, SetMerger, envelope_of
from storage.records import record_from
from storage.teamwork import FOR

TITLE: Final = "merge"
_AT_ONCE: Final = 100


class _Undone(Exception):
    """Leaves the transaction of a dry run."""


def merge(
    connection: sqlite3.Connection, user: str | None, path: Path, *, dry_run: bool = False
) -> Generator[Step, None, MergeReport]:
    """Steps count lines of work; stopping before the end changes nothing. ``dry_run`` gives the report and no more.

    Raises AyarError: what ``BundleReader`` raises; bundle_other_project, bundle_for_other and bundle_own when it does
    not belong here; bundle_schema when the schema is not one of this project; schema_in_use.
    """
    with BundleReader(path) as bundle:
        manifest = manifest_of(path, bundle.manifest)
        _refuse_foreign(connection, manifest)
        merging = _Merge(connection, user, bundle, MergeReport(manifest))
        try:
            with transaction(connection):
                yield from merging.run()
                if dry_run:
                    raise _Undone
        except _Undone:
            pass
        return merging.report


def _refuse_foreign(connection: sqlite3.Connection, manifest: Manifest) -> None:
    if identity(connection) != manifest.project:
        raise AyarError("bundle_other_project", file=manifest.file, project=manifest.title)
    row = connection.execute("SELECT value FROM settings WHERE name = ?", (FOR,)).fetchone()
    if not manifest.outwards:
        _refuse_other_schema(connection, manifest)
    elif row is None:
        raise AyarError("bundle_own", file=manifest.file, author=manifest.person)
    elif orjson.loads(row[0]) != manifest.person:
        raise AyarError("bundle_for_other", file=manifest.file, author=manifest.person)


def _refuse_other_schema(connection: sqlite3.Connection, manifest: Manifest) -> None:
    """Work must have been done with a schema of this project; a version is that version only when it says the same."""
    held = schemas.read(connection, manifest.schema)
    if held is None or sha256(held.encode()).hexdigest() != manifest.schema_sha256:
        raise AyarError("bundle_schema", file=manifest.file, version=manifest.schema[1], author=manifest.person)


class _Merge:
    """One merge inside the caller's transaction."""

    def __init__(
        self, connection: sqlite3.Connection, user: str | None, bundle: BundleReader, report: MergeReport
    ) -> None:
        self.report = report
        self._connection, self._bundle, self._manifest = connection, bundle, report.manifest
        self._user = user
        self._params: dict[str, Any] = {}
        self._envelopes: dict[int, Envelope] = {}

    def run(self) -> Generator[Step, None, None]:
        worker = people.find_or_add(self._connection, self._user, ANNOTATOR).id if self._user else None
        edit_id = history.record(self._connection, Edit(TITLE, ()), worker, {}, scope=history.OF_PROJECT)
        before = _current(self._connection)
        if self._manifest.outwards:
            self._take_schema(before)
        schema = _current(self._connection)
        merger = SetMerger(self._connection, edit_id, self.report, schema)
        yield from self._take_work(merger, schema)
        for value in _json_lines(self._bundle.read(COMMENTS), self._manifest):
            merger.take_comments(value)
        if self._manifest.outwards:
            self._take_the_rest(before, schema)
        self._finish(edit_id)

    def _take_work(self, merger: SetMerger, schema: Schema) -> Generator[Step, None, None]:
        adder = adding.Adder(self._connection, adding.ImportOptions(), schema, self._manifest.file)
        lines, done = enumerate(self._bundle.lines(), 1), 0
        total = max(self._manifest.sets, self._manifest.documents)
        while batch := [self._record(number, line) for number, line in islice(lines, _AT_ONCE)]:
            if self._manifest.outwards:
                self._add_documents(adder, merger, batch)
            for record, envelope in batch:
                document_id = merger.take(record, envelope.edited)
                if document_id is not None:
                    merger.take_outcomes(document_id, envelope.outcomes)
                    self._envelopes[document_id] = envelope
            done += len(batch)
            yield Step(done, max(done, total), self._manifest.person)

    def _record(self, number: int, line: bytes) -> tuple[Record, Envelope]:
        """Raises AyarError("bundle_damaged") for a line that no bundle has."""
        damaged = AyarError("bundle_damaged", file=self._manifest.file)
        try:
            row = orjson.loads(line)
            if not isinstance(row, dict) or unstorable(row, line):
                raise damaged
            envelope = envelope_of(row.pop(ENVELOPE, None))
            return record_from(row, number), envelope
        except (orjson.JSONDecodeError, TypeError, ValueError, KeyError, AttributeError) as error:
            raise damaged from error
        except AyarError as error:
            if error.key == "import_missing_field":
                raise damaged from error
            raise AyarError(error.key, **{**error.params, "file": self._manifest.file}) from error

    def _add_documents(self, adder: adding.Adder, merger: SetMerger, batch: Iterable[tuple[Record, Envelope]]) -> None:
        new = {r.document.key: r for r, _ in batch if r.text_given and not merger.knows(r.document)}
        adder.take_all([replace(record, set=None, quotes={}) for record in new.values()])
        self.report.documents = adder.report.added
        self.report.refused += adder.report.problems
        adder.report.problems.clear()

    # ---- what is the lead's to say
    def _take_schema(self, before: Schema) -> None:
        data = self._bundle.read(SCHEMA)
        if data is None:
            return
        new = Schema.load(data, f"{self._manifest.file}/{SCHEMA}")
        if new.raw == before.raw:
            return
        identity_ = (new.id, new.version)
        held = schemas.read(self._connection, identity_)
        if held is not None and held.encode() != data:
            raise AyarError(
                "bundle_schema", file=self._manifest.file, version=new.version, author=self._manifest.person
            )
        schemas.add(self._connection, new, self._manifest.sender, history.now())
        schemas.use(self._connection, identity_)
        self._params["schema"] = {schemas.BEFORE: (before.id, before.version), schemas.AFTER: identity_}
        self.report.schema = new.version

    def _take_the_rest(self, before: Schema, schema: Schema) -> None:
        self._take_arrangement()
        texts = {code: data.decode() for code in LANGUAGES if (data := self._bundle.read(GUIDELINE.format(code)))}
        self.report.guideline = guidelines.add(self._connection, texts, self._manifest.sender) or 0
        self._take_registry()
        if schema.raw != before.raw:
            from storage.schema_files import refuse_dropping

            refuse_dropping(before, schema, usage.uses(self._connection))

    def _take_registry(self) -> None:
        data = self._bundle.read(REGISTRY)
        ours = {entry.id: entry for entry in registering.own(self._connection)}
        for entry in Registry.read(data or b"", REGISTRY):
            if ours.get(entry.id) != entry:
                registering.save(self._connection, entry)
                self.report.entries += 1

    def _take_arrangement(self) -> None:
        """Who reads what, as the lead has it now, for the documents of the bundle."""
        roles = {}
        for name, role in self._manifest.people:
            known = people.find_or_add(self._connection, name, role).role
            if known != role and known in ASSIGNED_ROLES:
                roles[name] = (known, role)
        wanted = Arrangement(*_assignments(self._connection, self._envelopes), roles, self._rebatched())
        if wanted:
            self._params |= arranging.make(self._connection, wanted)
            self.report.assigned = len(wanted.given) + len(wanted.taken) + len(roles) + len(wanted.batches)

    def _rebatched(self) -> dict[int, tuple[str | None, str | None]]:
        held = dict(self._connection.execute("SELECT id, batch FROM documents").fetchall())
        return {n: (held[n], e.batch) for n, e in self._envelopes.items() if held[n] != e.batch}

    def _finish(self, edit_id: int) -> None:
        if not self.report.changes:
            self._connection.execute("DELETE FROM edits WHERE id = ?", (edit_id,))
            return
        project_edits.abandon(self._connection)
        report, manifest = self.report, self._manifest
        said = {"author": manifest.person, "file": manifest.file, "sets": report.sets, "replaced": len(report.replaced)}
        history.say(self._connection, edit_id, {**said, history.WITH_SEALED: True, **self._params})


def _assignments(
    connection: sqlite3.Connection, envelopes: dict[int, Envelope]
) -> tuple[tuple[Assignment, ...], tuple[Assignment, ...]]:
    """(given, taken): what has to come and go so that the documents are assigned as the lead says."""
    given: list[Assignment] = []
    taken: list[Assignment] = []
    for document_id, envelope in envelopes.items():
        here = set(assigning.of_document(connection, document_id))
        wanted = {replace(each, document_id=document_id) for each in envelope.assigned}
        given += sorted(wanted - here, key=repr)
        taken += sorted(here - wanted, key=repr)
    return tuple(given), tuple(taken)


def _current(connection: sqlite3.Connection) -> Schema:
    return Schema.load((schemas.read(connection, schemas.current(connection)) or "").encode(), SCHEMA)


def _json_lines(data: bytes | None, manifest: Manifest) -> list[Any]:
    try:
        return [orjson.loads(line) for line in (data or b"").splitlines()]
    except orjson.JSONDecodeError as error:
        raise AyarError("bundle_damaged", file=manifest.file) from error
