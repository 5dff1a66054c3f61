"""The decisions of the whole project as precedents: indexed in a job, kept up to date, found for the open conflict."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import QObject, QTimer, Signal

from models.adjudication.place import Place
from models.adjudication.precedents import Found, Precedents, contradicts
from models.adjudication.verdict import Verdict
from models.progress import Step
from storage.project import Project
from ui.jobs import Jobs
from ui.session import Session

SHOWN = 3


class PrecedentBook(QObject):
    """``renewed``: more is known than before."""

    renewed = Signal()

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__()
        self._session, self._jobs = session, jobs
        self.index: Precedents | None = None
        self._of: Project | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._renew)
        session.closed.connect(self._forget)

    def open(self) -> None:
        """Makes the index of the open project, once."""
        project = self._session.project
        if project is None or project is self._of:
            return
        self._of, self.index = project, None
        self._jobs.start("", lambda: _index(project), lambda found: self._take(project, found), quiet=True)

    def _take(self, project: Project, index: Precedents | None) -> None:
        if project is self._of and index is not None:
            self.index = index
            self.renewed.emit()

    def _forget(self) -> None:
        self.index = self._of = None

    def follow(self) -> None:
        """Takes over what was decided in the open document; after the frame, in time for the next key."""
        self._later.start()

    def _renew(self) -> None:
        project, document_id = self._session.project, self._session.document_id
        if project is not None and project is self._of and self.index is not None and document_id is not None:
            project.renew_precedents(self.index, document_id)

    def like(self, place: Place) -> list[Found]:
        """The likest first."""
        return self.index.like(place, self._session.text, SHOWN) if self.index is not None else []

    def against(self, place: Place, verdict: Verdict) -> Found | None:
        """The first precedent by a person, on the same words, that a verdict contradicts."""
        text = self._session.text
        return next(
            (
                each
                for each in self.like(place)
                if each.same and each.precedent.decision.human and contradicts(each.precedent, place, verdict, text)
            ),
            None,
        )


def _index(project: Project) -> Generator[Step, None, Precedents]:
    with project.again() as own:
        return (yield from own.precedents())
