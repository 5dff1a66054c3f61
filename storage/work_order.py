"""In which order a person may best take the documents they have not finished, worked out in a job."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING

from models.annotation_set import FINISHED
from models.document import Document
from models.progress import Step
from models.suggest.ordering import AS_GIVEN, UNCERTAINTY, by_uncertainty, by_vocabulary

if TYPE_CHECKING:
    from storage.project import Project


def work_order(
    project: Project, author: str, how: str = AS_GIVEN, doubt: Callable[[Document], float | None] | None = None
) -> Generator[Step, None, list[int]]:
    """Document ids: ``as_given``, by ``vocabulary``, or by ``uncertainty``, for which ``doubt`` is needed
    (``Tagger.doubt``; without it, as given)."""
    wanted = project.suggestions.order(author)
    if how == AS_GIVEN or (how == UNCERTAINTY and doubt is None):
        return wanted
    documents = [(number, project.document(number)) for number in wanted]
    if how == UNCERTAINTY and doubt is not None:
        return (yield from by_uncertainty(documents, doubt))
    known = [document.text for document, _ in project.suggestions.work_of(author, FINISHED)]
    return (yield from by_vocabulary(documents, known))
