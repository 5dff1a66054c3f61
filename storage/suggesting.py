"""Machine sets for many documents: recommenders learn from one reading and say what they would label everywhere."""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Generator, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from models.annotation import ZONE
from models.annotation_set import FINISHED, GOLD, AnnotationSet
from models.errors import AyarError
from models.progress import Step
from models.registry import Entry
from models.suggest.ensemble import MACHINE_AUTHOR, Ensemble
from models.suggest.gazetteer import Gazetteer
from models.suggest.memory import Memory
from models.suggest.suggestion import Context, Recommender
from models.suggest.tagger.model import Model
from models.suggest.tagger.training import Work, train

if TYPE_CHECKING:
    from storage.project import Project


@dataclass(frozen=True, slots=True)
class Suggested:
    """The result object of product.md §2.1; ``learnt`` is from how many sets, ``version`` that of the tagger."""

    documents: int
    suggestions: int
    learnt: int
    version: str | None


def suggest(
    project: Project, train_on: str | None = None, documents: Sequence[int] | None = None, more: Iterable[Entry] = ()
) -> Generator[Step, None, Suggested]:
    """Writes a machine set for each document (all without ``documents``), in one go for each; steps count them.

    Learns from ``train_on`` (gold, or the finished sets of an author); without it from gold, else from everybody's
    finished sets, else from nothing. The same project gives the same suggestions. crfsuite runs in this process: a
    window calls it in another one. Raises AyarError(no_such_author, nothing_to_learn, locked, read_only, disk_full).
    """
    project.require_write()
    work = work_to_learn(project, train_on)
    wanted = list(project.document_ids() if documents is None else documents)
    with tempfile.TemporaryDirectory(prefix="ayar-tagger-") as folder:
        recommenders = yield from _recommenders(project, work, Path(folder), list(more), len(wanted))
        ensemble, total = Ensemble(recommenders), 0
        for n, document_id in enumerate(wanted, 1):
            found = ensemble.suggest(
                project.document(document_id), Context(project.schema, _zones(project, document_id))
            )
            total += project.suggestions.save(document_id, MACHINE_AUTHOR, found)
            yield Step(n, len(wanted))
    version = next((r.version for r in recommenders if isinstance(r, Model)), None)
    return Suggested(len(wanted), total, len(work), version)


def work_to_learn(project: Project, train_on: str | None) -> list[Work]:
    """The sets to learn from; an annotator's own where nothing is named.

    Raises AyarError("no_such_author", "nothing_to_learn").
    """
    store, authors = project.suggestions, project.authors()
    if train_on is None:
        gold = store.work_of(GOLD) if project.sees_all else []
        return gold or [each for author in authors for each in store.work_of(author, FINISHED)]
    if train_on != GOLD and train_on not in authors:
        raise AyarError("no_such_author", author=train_on, authors=", ".join(authors) or "–")
    work = store.work_of(train_on, None if train_on == GOLD else FINISHED)
    if not any(layer.annotations for _, layer in work):
        raise AyarError("nothing_to_learn")
    return work


def gold_of(project: Project, keys: Collection[str]) -> dict[str, Work]:
    """The gold of some documents by their key."""
    work = project.suggestions.work_of(GOLD)
    return {document.key: (document, layer) for document, layer in work if document.key in keys}


def _recommenders(
    project: Project, work: list[Work], folder: Path, more: list[Entry], total: int
) -> Generator[Step, None, list[Recommender]]:
    registry = list(project.registry())
    memory = Memory()
    memory.learn_projects_sets(work)
    found: list[Recommender] = [memory, Gazetteer(registry, more)]
    if any(layer.annotations for _, layer in work):
        for step in train(work, folder, project.schema, [*registry, *more]):
            yield Step(0, total, f"{step.done}/{step.total}")
        found.append(Model.load(folder))
    return found


def _zones(project: Project, document_id: int) -> AnnotationSet:
    """What is no text to annotate, as gold or else the first annotator sees it; nothing else of anybody's work."""
    rows = [row for row in project.sets_of(document_id) if row.role != "machine" and row.zones]
    layer = AnnotationSet(author=MACHINE_AUTHOR)
    if rows:
        best = next((row for row in rows if row.role == GOLD), rows[0])
        there = project.set_for(document_id, best.author, best.role).layer
        layer.annotations = {a.id: a for a in there if a.kind == ZONE}
    return layer
