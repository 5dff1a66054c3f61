"""The part of the façade that is about what people go by: the guidelines and the named entities of a project."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from models import late
from models.registry import Entry, Registry
from storage import database
from storage.guarding import guarded

with late.imports():
    from storage import guidelines, registering

if TYPE_CHECKING:
    from storage.guidelines import GuidelineVersion


class Knowledge:
    """What ``Project`` knows of guidelines and named entities."""

    user: str | None
    _connection: sqlite3.Connection

    def _errors(self) -> AbstractContextManager[None]:
        raise NotImplementedError

    def require_write(self) -> None:
        raise NotImplementedError

    def require_lead(self) -> None:
        raise NotImplementedError

    # ---- guidelines
    @guarded
    def guidelines(self, language: str, version: int | None = None) -> str | None:
        """The guidelines in a language (``fa``, ``ar``, ``en``) as Markdown: the newest, or as of a version."""
        return guidelines.read(self._connection, language, version)

    @guarded
    def guideline_versions(self) -> list[GuidelineVersion]:
        """Every saving, newest first."""
        return guidelines.versions(self._connection)

    @guarded
    def save_guidelines(self, texts: Mapping[str, str]) -> int | None:
        """Keeps the texts, by language, as one new version and returns its number; None when nothing is new.

        Raises AyarError(only_leads)."""
        self.require_write()
        self.require_lead()
        with database.transaction(self._connection):
            return guidelines.add(self._connection, texts, self.user)

    # ---- named entities
    @guarded
    def registry(self) -> Registry:
        """The countries that ship and the project's own named entities."""
        return registering.load(self._connection)

    @guarded
    def save_entry(self, entry: Entry) -> None:
        """Add a named entity to the project, or replace the one of the same id."""
        self.require_write()
        with database.transaction(self._connection):
            registering.save(self._connection, entry)
