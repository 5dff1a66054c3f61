"""Near-duplicates among the documents of a project, and carrying annotations from one to another."""

from __future__ import annotations

from collections.abc import Collection, Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from models.annotation_set import ANNOTATOR, GOLD
from models.corpus.carrying import CARRIED, Carrier
from models.corpus.near_duplicates import Index
from models.progress import Step
from models.record import Problem

if TYPE_CHECKING:
    from models.annotation_set import AnnotationSet
    from storage.project import Project

KEY: Final = "near_duplicate"
_STEP: Final = 50


@dataclass(frozen=True, slots=True)
class Alike:
    """Two documents by key and name, the earlier of the project first; ``similarity`` from 0 to 1."""

    one: str
    other: str
    one_title: str
    other_title: str
    similarity: float

    def problem(self) -> Problem:
        """As an import reports it: «like document X, 92 %»; the document is kept."""
        percent = round(100 * self.similarity)
        params = {"document": self.other, "other": self.one_title, "other_key": self.one, "percent": percent}
        return Problem(KEY, params, kept=True)

    def turned(self) -> Alike:
        return replace(self, one=self.other, other=self.one, one_title=self.other_title, other_title=self.one_title)


def alike(project: Project, among: Collection[int] | None = None) -> Generator[Step, None, list[Alike]]:
    """The likest first; with ``among`` (document ids) only pairs that one of these is part of.

    Steps count documents; every text of the project is read. Loads rensa: the window calls
    ``storage.processes.near_duplicates``. Raises AyarError missing_extra.
    """
    index, wanted = Index(), None if among is None else set(among)
    ids = list(project.document_ids())
    titles: dict[str, str] = {}
    new: set[str] = set()
    found: list[Alike] = []
    for done, document_id in enumerate(ids, 1):
        document = project.document(document_id)
        titles[document.key] = document.title or document.name or document.key
        if wanted is None or document_id in wanted:
            new.add(document.key)
        found += (
            Alike(each.one, each.other, titles[each.one], titles[each.other], each.similarity)
            for each in index.add(document.key, document.text)
            if each.one in new or each.other in new
        )
        if done % _STEP == 0 or done == len(ids):
            yield Step(done, len(ids), document.key)
    return sorted(found, key=lambda pair: -pair.similarity)


def to_carry(project: Project, key: str, author: str) -> AnnotationSet | None:
    """What may be carried from a document without showing anybody a colleague's work: its gold, else the own set of
    ``author``; None when there is neither, or nothing in it."""
    document_id = project.document_id(key)
    rows = [] if document_id is None else project.sets_of(document_id)
    mine = [row for row in rows if row.role == GOLD or (row.author, row.role) == (author, ANNOTATOR)]
    for row in sorted(mine, key=lambda row: row.role != GOLD):
        assert document_id is not None, "it has sets"
        layer = project.set_for(document_id, row.author, row.role).layer
        if layer.annotations:
            return layer
    return None


def carry(project: Project, pair: Alike, author: str) -> Generator[Step, None, int]:
    """Writes a machine set (author ``carried``) to ``pair.other`` from what ``to_carry`` finds in ``pair.one``.

    Returns how many suggestions it holds. Raises AyarError(locked, read_only, not_a_machine).
    """
    yield Step(0, 1)
    layer = to_carry(project, pair.one, author)
    one, other = project.document_id(pair.one), project.document_id(pair.other)
    if layer is None or one is None or other is None:
        return 0
    carrier = Carrier(project.document(one).text, project.document(other).text)
    saved = project.suggestions.save(other, CARRIED, carrier.carry(layer, pair.similarity, pair.one_title))
    yield Step(1, 1)
    return saved
