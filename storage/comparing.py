"""The part of the façade that compares people's readings: places, conflicts, agreement."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Generator, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, NamedTuple

from models import late
from models.annotation_set import AnnotationSet
from models.progress import Step
from models.schema import Schema
from storage import documents, readings
from storage.guarding import guarded, guarded_steps
from storage.readings import Chosen

with late.imports():
    from models.adjudication import conflicts
    from models.agreement import tally
    from storage import agreeing

if TYPE_CHECKING:
    from models.adjudication.place import Place
    from models.agreement.tally import Wanted
    from storage.agreeing import Agreement, Asked


class Compared(NamedTuple):
    """A document's places; ``text`` is what they stand in, ``sets`` whose readings they compare, by author."""

    document_id: int
    key: str
    text: str
    places: list[Place]
    sets: dict[str, AnnotationSet]


class Comparing:
    """What ``Project`` knows of differences between people. ``authors`` None means every annotator; gold and machines
    count only when they are named, gold also as ``gold``. ``unfinished`` adds sets that are not finished.

    Everything raises AyarError(only_own_work) for an annotator."""

    _connection: sqlite3.Connection

    @property
    def schema(self) -> Schema:
        raise NotImplementedError

    def require_all(self) -> None:
        raise NotImplementedError

    def _errors(self) -> AbstractContextManager[None]:
        raise NotImplementedError

    @guarded
    def readings(
        self, document_id: int, authors: Sequence[str] | None = None, unfinished: bool = False
    ) -> dict[str, AnnotationSet]:
        """The sets of a document that count, by author."""
        self.require_all()
        found = readings.documents(self._connection, _chosen(authors, unfinished), document_id)
        return readings.load(self._connection, found[0]) if found else {}

    @guarded
    def places(
        self,
        document_id: int,
        authors: Sequence[str] | None = None,
        *,
        unfinished: bool = False,
        skip_zones: bool = False,
        kinds: Collection[str] | None = None,
    ) -> list[Place]:
        """The places of one document, agreed ones too; none when fewer than two have read it. Ten readings of 40
        annotations take some ten milliseconds."""
        self.require_all()
        found = readings.documents(self._connection, _chosen(authors, unfinished), document_id)
        if not readings.several(found):
            return []
        sets = readings.load(self._connection, found[0])
        return conflicts.places(found[0].key, sets, self.schema, skip_zones=skip_zones, kinds=kinds)

    @guarded_steps
    def all_places(
        self,
        authors: Sequence[str] | None = None,
        *,
        unfinished: bool = False,
        skip_zones: bool = False,
        kinds: Collection[str] | None = None,
        document_id: int | None = None,
    ) -> Generator[tuple[Step, Compared], None, None]:
        """The places of every document that at least two have read, in the order of the project, or of one alone.

        Raises AyarError no_such_reader, two_authors.
        """
        self.require_all()
        readings.check(self._connection, authors)
        found = readings.several(readings.documents(self._connection, _chosen(authors, unfinished), document_id))
        for n, read in enumerate(found, 1):
            sets = readings.load(self._connection, read)
            made = conflicts.places(read.key, sets, self.schema, skip_zones=skip_zones, kinds=kinds)
            text = documents.text_of(self._connection, read.document_id)
            yield Step(n, len(found), read.key), Compared(read.document_id, read.key, text, made, sets)

    @guarded_steps
    def agreement(
        self,
        authors: Sequence[str] | None = None,
        *,
        unfinished: bool = False,
        wanted: Wanted | None = None,
        detailed: bool = False,
        resampled: bool = True,
    ) -> Generator[Step, None, Agreement]:
        """How much people agree; steps count documents, then pairs. Loads numpy when ``resampled``: the window calls
        ``storage.processes.agreement`` instead. ``wanted`` None is what people ask for first.

        Raises AyarError no_such_reader, two_authors.
        """
        chosen = _chosen(authors, unfinished)
        return (yield from self.agree(agreeing.Asked(chosen, wanted or tally.Wanted(), detailed, resampled)))

    @guarded_steps
    def agree(self, asked: Asked) -> Generator[Step, None, Agreement]:
        self.require_all()
        return (yield from agreeing.agree(self._connection, self.schema, asked))


def _chosen(authors: Sequence[str] | None, unfinished: bool) -> Chosen:
    return Chosen(None if authors is None else tuple(authors), unfinished)
