"""The tables of a project file; the only place that creates or changes them.

Columns of JSON hold exactly what orjson wrote, so that an export can splice them in without reading them.
"""

from __future__ import annotations

import sqlite3
import sys
from typing import Any, Final

# sqlite-utils imports numpy and pandas when they are installed, which takes a second and serves nothing here.
_HEAVY: Final = [name for name in ("numpy", "pandas") if name not in sys.modules]
sys.modules.update(dict.fromkeys(_HEAVY))  # type: ignore[arg-type]
from sqlite_utils import Database, Migrations  # noqa: E402

for _name in _HEAVY:
    del sys.modules[_name]

DOCUMENTS: Final = "documents"
TEXTS: Final = "texts"
PEOPLE: Final = "people"
SETS: Final = "sets"
ANNOTATIONS: Final = "annotations"
EDITS: Final = "edits"
CHANGES: Final = "changes"
SETTINGS: Final = "settings"
REGISTRY: Final = "registry"
ASSIGNMENTS: Final = "assignments"
COMPARISONS: Final = "comparisons"
MERGED_SETS: Final = "merged_sets"
OUTCOMES: Final = "outcomes"
SCHEMAS: Final = "schemas"
GUIDELINES: Final = "guidelines"
IMPORTED: Final = "imported"
INDEX: Final = "documents_fts"

MIGRATIONS: Final = Migrations("ayar")
Columns = dict[str, Any]


def migrate(connection: sqlite3.Connection, version: int) -> None:
    """Bring an empty or older file to ``version``, each step in its own transaction. Foreign keys must be off."""
    database = Database(connection, execute_plugins=False, strict=True)
    MIGRATIONS.apply(database)
    connection.execute(f"PRAGMA user_version = {version:d}")


@MIGRATIONS(name="001_tables")
def _tables(database: Database) -> None:
    _documents(database)
    _sets(database)
    _history(database)
    _settings(database)


def _documents(database: Database) -> None:
    """The narrow table is what lists page through; the texts stand apart."""
    columns: Columns = {"id": int, "position": int, "key": str, "key_given": int, "name": str, "language": str}
    columns |= {"title": str, "publisher": str, "url": str, "published": str, "meta": str, "extra": str, "line": str}
    columns |= {"length": int, "text_sha256": str, "folded": str, "words": int, "batch": str, "added": str}
    columns |= {"aside": int}
    needed = {"position", "key", "key_given", "meta", "length", "text_sha256", "folded", "added", "aside"}
    table = database.table(DOCUMENTS)
    table.create(columns, pk="id", not_null=needed, defaults={"aside": 0}, strict=True)
    table.create_index(["key"], unique=True)
    table.create_index(["aside", "position"])
    table.create_index(["text_sha256"])
    texts: Columns = {"document_id": int, "text": str, "tokens": str, "sentences": str}
    keys = [("document_id", DOCUMENTS, "id")]
    database.table(TEXTS).create(texts, pk="document_id", not_null={"text"}, foreign_keys=keys, strict=True)


def _sets(database: Database) -> None:
    people: Columns = {"id": int, "name": str, "role": str}
    database.table(PEOPLE).create(people, pk="id", not_null={"name", "role"}, strict=True)
    database.table(PEOPLE).create_index(["name"], unique=True)
    columns: Columns = {"id": int, "document_id": int, "person_id": int, "role": str, "status": str, "seconds": int}
    columns |= {"labels": str, "decisions": str, "comments": str, "schema_id": str, "schema_version": str}
    columns |= {"extra": str, "line": str, "last_number": int, "flagged": int, "reached": int}
    counters = dict.fromkeys(("entities", "events", "stances", "zones", "others"), int)
    needed = {"document_id", "person_id", "role", "status", "labels", "last_number", "flagged", "reached", *counters}
    keys = [("document_id", DOCUMENTS, "id"), ("person_id", PEOPLE, "id")]
    table = database.table(SETS)
    table.create(columns | counters, pk="id", not_null=needed, foreign_keys=keys, strict=True)
    table.create_index(["document_id", "person_id", "role"], unique=True)
    table.create_index(["person_id", "status"])
    # sqlite-utils has no WITHOUT ROWID; a set's annotations lie side by side with it.
    database.execute(
        """CREATE TABLE annotations (
            set_id INTEGER NOT NULL REFERENCES sets(id), id TEXT NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL,
            "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, fragments TEXT, attributes TEXT NOT NULL,
            arguments TEXT NOT NULL, note TEXT, doubt INTEGER NOT NULL DEFAULT 0, origin TEXT, decision TEXT,
            extra TEXT, PRIMARY KEY (set_id, id)) STRICT, WITHOUT ROWID"""
    )


def _history(database: Database) -> None:
    """``kind`` is edit, undo or redo (``of`` another edit); ``state`` is done, undone or abandoned."""
    edits: Columns = {"id": int, "kind": str, "of": int, "title": str, "params": str, "person_id": int, "time": str}
    edits |= {"scope": str, "state": str}
    needed = {"kind", "title", "params", "time", "scope", "state"}
    keys = [("of", EDITS, "id"), ("person_id", PEOPLE, "id")]
    database.table(EDITS).create(edits, pk="id", not_null=needed, foreign_keys=keys, strict=True)
    database.execute("CREATE INDEX edits_undone ON edits (id) WHERE state = 'undone'")
    changes: Columns = {"edit_id": int, "n": int, "set_id": int, "touched": str, "before": str, "after": str}
    keys = [("edit_id", EDITS, "id"), ("set_id", SETS, "id")]
    table = database.table(CHANGES)
    table.create(changes, pk=("edit_id", "n"), not_null={"set_id", "touched"}, foreign_keys=keys, strict=True)
    table.create_index(["set_id", "edit_id"])


def _settings(database: Database) -> None:
    settings: Columns = {"name": str, "value": str}
    database.table(SETTINGS).create(settings, pk="name", not_null={"value"}, strict=True)
    schemas: Columns = {"id": str, "version": str, "json": str, "time": str}
    database.table(SCHEMAS).create(schemas, pk=("id", "version"), not_null={"json", "time"}, strict=True)
    guidelines: Columns = {"language": str, "version": int, "text": str, "time": str}
    database.table(GUIDELINES).create(guidelines, pk=("language", "version"), not_null={"text", "time"}, strict=True)


@MIGRATIONS(name="002_index")
def _index(database: Database) -> None:
    """Full-text search over folded texts. The texts are not stored twice, so the index is made anew from them."""
    database.execute("CREATE VIRTUAL TABLE documents_fts USING fts5(text, content='', tokenize='ascii')")
    # The words of a whole import batch stay in memory until it ends; 1 MB would write the index in splinters.
    database.execute("INSERT INTO documents_fts (documents_fts, rank) VALUES ('hashsize', 67108864)")
    from storage.indexing import index_all

    index_all(database.conn)


@MIGRATIONS(name="003_versions")
def _versions(database: Database) -> None:
    """Who made each version of the schema and of the guidelines."""
    for table in (SCHEMAS, GUIDELINES):
        database.execute(f"ALTER TABLE {table} ADD COLUMN person TEXT")


@MIGRATIONS(name="004_labels")
def _labels(database: Database) -> None:
    """In which sets a label is, for the filter of the list. The rows of a label lie in the order of import, so that
    an import adds to a few ends of the index."""
    database.execute("CREATE INDEX annotations_kind_label ON annotations (kind, label)")


@MIGRATIONS(name="005_registry")
def _registry(database: Database) -> None:
    """The project's own named entities; the countries that ship are not copied into it."""
    columns = {"id": str, "label": str, "names": str, "aliases": str, "extra": str}
    database.table(REGISTRY).create(columns, pk="id", not_null=set(columns), strict=True)


@MIGRATIONS(name="006_assignments")
def _assignments(database: Database) -> None:
    """Who is to read which document, as annotator or as reviewer."""
    columns: Columns = {"document_id": int, "person_id": int, "role": str}
    keys = [("document_id", DOCUMENTS, "id"), ("person_id", PEOPLE, "id")]
    table = database.table(ASSIGNMENTS)
    table.create(columns, pk=("document_id", "person_id", "role"), not_null={"role"}, foreign_keys=keys, strict=True)
    table.create_index(["person_id", "role"])


@MIGRATIONS(name="007_outcomes")
def _outcomes(database: Database) -> None:
    """What people did with suggestions, oldest first. ``annotation`` is what became of one in the person's set and
    ``edit_id`` the edit that said so: taken back, it counts no more. Of one annotation the last word counts."""
    columns: Columns = {"id": int, "document_id": int, "person_id": int, "recommender": str, "version": str}
    columns |= {"kind": str, "label": str, "start": int, "end": int, "score": float, "action": str, "chosen": str}
    columns |= {"annotation": str, "edit_id": int, "time": str}
    needed = {"document_id", "person_id", "recommender", "version", "kind", "label", "start", "end", "action", "time"}
    keys = [("document_id", DOCUMENTS, "id"), ("person_id", PEOPLE, "id"), ("edit_id", EDITS, "id")]
    table = database.table(OUTCOMES)
    table.create(columns, pk="id", not_null=needed, foreign_keys=keys, strict=True)
    table.create_index(["document_id", "person_id"])


@MIGRATIONS(name="008_reached")
def _reached(database: Database) -> None:
    """How far somebody has read shows in what they marked; zones are taken over for the whole text at once."""
    database.execute(
        """UPDATE sets SET reached = coalesce((SELECT max("end") FROM annotations
            WHERE set_id = sets.id AND kind <> 'zone'), 0) WHERE zones > 0"""
    )


@MIGRATIONS(name="009_merged_sets")
def _merged_sets(database: Database) -> None:
    """How old a set was where a bundle brought it from (ISO 8601 UTC, null when nobody knew)."""
    columns: Columns = {"edit_id": int, "set_id": int, "time": str}
    keys = [("edit_id", EDITS, "id"), ("set_id", SETS, "id")]
    database.table(MERGED_SETS).create(columns, pk=("edit_id", "set_id"), foreign_keys=keys, strict=True)


@MIGRATIONS(name="010_comparisons")
def _comparisons(database: Database) -> None:
    """What comparing a document's sets found out (``storage.remembering``), forgotten when one of them changes."""
    columns: Columns = {"document_id": int, "revision": int, "basis": str, "queue": str, "places": str}
    database.table(COMPARISONS).create(columns, pk="document_id", not_null={"revision"}, strict=True)
    forget = """INSERT INTO comparisons (document_id, revision) VALUES ({id}, 1) ON CONFLICT (document_id)
        DO UPDATE SET revision = revision + 1, basis = NULL, queue = NULL, places = NULL;"""
    for name, event, identifier in (
        ("set_added", "INSERT ON sets", "NEW.document_id"),
        ("set_changed", "UPDATE ON sets", "NEW.document_id"),
        ("set_gone", "DELETE ON sets", "OLD.document_id"),
        ("key_changed", "UPDATE OF key ON documents", "NEW.id"),
    ):
        database.execute(f"CREATE TRIGGER {name} AFTER {event} BEGIN {forget.format(id=identifier)} END")
    gone = "DELETE FROM comparisons WHERE document_id = OLD.id;"
    database.execute(f"CREATE TRIGGER document_gone AFTER DELETE ON documents BEGIN {gone} END")


@MIGRATIONS(name="011_commented")
def _commented(database: Database) -> None:
    """The few sets about which something was said, so that nobody looks through all of them at every turn."""
    database.execute("CREATE INDEX sets_commented ON sets (document_id) WHERE comments IS NOT NULL")


@MIGRATIONS(name="012_imported")
def _imported(database: Database) -> None:
    """What each import brought, in order (``storage.imported``): ``id`` is a document, set or person by ``what``,
    ``own`` the edit of a replaced set, ``rows`` what is not in its table now. ``highest`` are the ids up to which none
    may be given, as rows that were taken out keep theirs."""
    columns: Columns = {"edit_id": int, "n": int, "what": str, "id": int, "own": int, "rows": bytes}
    keys = [("edit_id", EDITS, "id"), ("own", EDITS, "id")]
    needed = {"what", "id"}
    database.table(IMPORTED).create(columns, pk=("edit_id", "n"), not_null=needed, foreign_keys=keys, strict=True)
    database.table("highest").create({"name": str, "id": int}, pk="name", not_null={"id"}, strict=True)
    database.table("highest").insert_all({"name": name, "id": 0} for name in (DOCUMENTS, SETS))
    database.execute("CREATE INDEX merged_sets_set ON merged_sets (set_id)")
