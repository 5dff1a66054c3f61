"""A desk for one person at one project, filled with what they have done so far."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import TYPE_CHECKING

from models.progress import Step
from models.registry import Entry
from models.suggest.accepting import REJECTED
from models.suggest.desk import Desk
from models.suggest.gazetteer import Gazetteer
from models.suggest.memory import Memory
from models.suggest.suggestion import language_of

if TYPE_CHECKING:
    from storage.project import Project


def desk(
    project: Project, author: str, whose: Iterable[str] = (), more: Iterable[Entry] = ()
) -> Generator[Step, None, Desk]:
    """A job: learns from the sets of ``author``, or of ``whose`` (people, ``gold``) where they are given, and from what
    ``author`` rejected. ``more`` are the user's own entries (``gazetteer.user_entries``)."""
    memory, registry = Memory(), project.registry()
    work = [each for name in (tuple(whose) or (author,)) for each in project.suggestions.work_of(name)]
    for n, (document, layer) in enumerate(work, 1):
        memory.learn_set(document.text, layer)
        yield Step(n, 2 * len(work))
    for n, (document, layer) in enumerate(work, 1):
        memory.pass_over(document.text, language_of(document), layer)
        yield Step(len(work) + n, 2 * len(work))
    for row in project.suggestions.outcomes(person=author):
        if row.outcome.action == REJECTED:
            text = project.document(row.document_id).text
            memory.reject(text[row.outcome.start : row.outcome.end])
    return Desk(memory, Gazetteer(registry, more), registry)
