"""The document list in the order in which it pays to work: least certain first, or most new words first."""

from __future__ import annotations

from collections.abc import Callable, Generator

from PySide6.QtCore import QObject

from models.document import Document
from models.progress import Step
from models.suggest.ordering import AS_GIVEN, UNCERTAINTY
from storage.project import Project
from storage.work_order import work_order
from ui import i18n, messages
from ui.annotate.document_list import DocumentList
from ui.jobs import Job
from ui.shell import Shell

Doubt = Callable[[Document], float | None]


class WorkOrdering(QObject):
    """Answers the list's wish for an order, in a job; what is finished comes last, as given."""

    def __init__(self, shell: Shell, documents: DocumentList, doubt: Callable[[], Doubt | None]) -> None:
        super().__init__(documents)
        self._shell, self._documents, self._doubt = shell, documents, doubt
        self._job: Job | None = None
        documents.order_wanted.connect(self.arrange)

    def arrange(self, how: str) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        project, user = self._shell.session.project, self._shell.session.user
        if project is None:
            return
        doubt = self._doubt()
        if how == AS_GIVEN:
            self._documents.arrange("", ())
        elif how == UNCERTAINTY and doubt is None:
            learn = (
                i18n.tr("action.train_suggestions"),
                lambda: self._shell.actions.trigger("action.train_suggestions"),
            )
            messages.notice(lambda: i18n.tr("documents.order_needs_tagger"), "warn", (learn,))
        else:
            self._start(project, user, how, doubt)

    def _start(self, project: Project, user: str, how: str, doubt: Doubt | None) -> None:
        def work() -> Generator[Step, None, list[int]]:
            with project.again() as own:
                return (yield from work_order(own, user, how, doubt))

        def done(ids: list[int] | None) -> None:
            self._job = None
            if ids is not None and project is self._shell.session.project:
                self._documents.arrange(how, ids)

        self._job = self._shell.jobs.start(i18n.tr("documents.ordering"), work, done, self._failed)

    def _failed(self, error: Exception) -> None:
        self._job = None
        messages.unexpected(error)
