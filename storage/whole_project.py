"""The part of the façade that takes back edits of the whole project, and brings them back."""

from __future__ import annotations

from collections.abc import Generator

from models import late
from models.annotation_set import ANNOTATOR
from models.progress import Step
from storage import database, history, people, project_edits
from storage.guarding import guarded, guarded_steps
from storage.history import HistoryRow
from storage.rights import Rights

with late.imports():
    from storage import imported, taking_back


class WholeProject(Rights):
    """Undo and redo of what concerns many sets at once, imports among it; newest first."""

    def forget_schema(self) -> None:
        raise NotImplementedError

    def undo_project(self) -> HistoryRow | None:
        """Take back the last edit of the whole project; None when there is none. Raises AyarError("edited_since",
        "schema_changed_since", "import_worked_on") when somebody has gone on working with what it had changed."""
        return _finished(self.project_steps(history.UNDO))

    def redo_project(self) -> HistoryRow | None:
        """Bring back the edit of the whole project that was taken back last."""
        return _finished(self.project_steps(history.REDO))

    @guarded
    def next_project_step(self, direction: str) -> HistoryRow | None:
        """The edit of the whole project that ``undo`` or ``redo`` would be about."""
        return project_edits.next_step(self._connection, direction)

    @guarded
    def has_older_import(self) -> bool:
        """Whether there was an import of an earlier version of Ayar, of which nobody knows what it brought."""
        return imported.has_older(self._connection)

    @guarded_steps
    def project_steps(self, direction: str) -> Generator[Step, None, HistoryRow | None]:
        """``undo_project`` or ``redo_project`` as a job, all of it in one transaction: an import of 10,000 documents
        takes seconds. Stopping between two steps leaves everything as it was."""
        self.require_write()
        target = project_edits.next_step(self._connection, direction)
        if target is None:
            return None
        if imported.maker(target) not in (None, self.user):
            self.require_lead()
        with database.transaction(self._connection):
            worker = people.find_or_add(self._connection, self.user, ANNOTATOR).id if self.user else None
            yield from taking_back.take_step(self._connection, target, worker, direction)
        self.forget_schema()
        return target


def _finished(steps: Generator[Step, None, HistoryRow | None]) -> HistoryRow | None:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            target: HistoryRow | None = end.value
            return target
