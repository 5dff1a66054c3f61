"""The documents of a project as rows of a table of any length: ids in one array, rows a page at a time."""

from __future__ import annotations

from array import array
from collections.abc import Generator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from models.progress import Step
from storage.project import DocumentRow, Filter, Project
from ui import i18n, messages
from ui.jobs import Job, Jobs

FIRST: Final = 256
PAGE: Final = 64
ROW: Final = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class DocumentModel(QAbstractTableModel):
    """Shows what a filter lets through. The whole list shows its first rows at once and gets the ids of the others
    from a job; what has to be looked for comes from the job altogether, and what was shown stays until then.

    ``completed`` is emitted when the ids of the job have come.
    """

    completed = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._project: Project | None = None
        self._filter = Filter()
        self._ids: array[int] = array("q")
        self._rows: dict[int, DocumentRow] = {}
        self._job: Job | None = None
        self._rank: dict[int, int] = {}

    def arrange(self, ids: Sequence[int]) -> None:
        """From the next ``show`` on these documents come first, in this order; with none, all as the filter says."""
        self._rank = {number: n for n, number in enumerate(ids)}

    @property
    def ids(self) -> array[int]:
        return self._ids

    @property
    def complete(self) -> bool:
        """False while the ids beyond the first rows are still being read."""
        return self._job is None

    def show(self, project: Project | None, wanted: Filter) -> None:
        """Replaces the rows by what ``wanted`` lets through."""
        self._forget_job()
        at_once = project is None or not (self._rank or (project is self._project and wanted != plain(wanted)))
        self._project, self._filter = project, wanted
        if at_once:
            first = project.first_rows(wanted, FIRST) if project else []
            self._reset(array("q", [row.id for row in first]), first)
            if len(first) < FIRST and not wanted.text:
                return
        if project is not None:
            rank = dict(self._rank)
            self._job = self._jobs.start(
                "", lambda: _found(project, wanted, rank), self._take, self._failed, quiet=True
            )

    def _reset(self, ids: array[int], rows: list[DocumentRow]) -> None:
        self.beginResetModel()
        self._ids = ids
        self._rows = {row.id: row for row in rows}
        self.endResetModel()

    def refresh(self, document_id: int) -> None:
        """Reads one row again after its annotations changed."""
        position = self.position(document_id)
        if self._project is None or position is None:
            return
        for row in self._project.rows([document_id], self._filter.person):
            self._rows[row.id] = row
        index = self.index(position, 0)
        self.dataChanged.emit(index, index)

    def forget_rows(self) -> None:
        """Reads the rows again as they are shown, after edits in many documents."""
        self._rows.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def position(self, document_id: int) -> int | None:
        try:
            return self._ids.index(document_id)
        except ValueError:
            return None

    def row_at(self, position: int) -> DocumentRow | None:
        document_id = self._ids[position]
        if document_id not in self._rows:
            self._read_page(position)
        return self._rows.get(document_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or role not in _ROLES:
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(row)
        return i18n.listed([title_of(row), i18n.tr(f"status.{status_of(row)}")])

    def _read_page(self, position: int) -> None:
        if self._project is None:
            return
        start = position - position % PAGE
        for row in self._project.rows(list(self._ids[start : start + PAGE]), self._filter.person):
            self._rows[row.id] = row

    def _take(self, found: Any) -> None:
        self._job = None
        if found is None:
            return
        self._put(*found)
        self.completed.emit()

    def _failed(self, error: Exception) -> None:
        self._job = None
        messages.unexpected(error)
        self.completed.emit()

    def _put(self, ids: array[int], first: list[DocumentRow]) -> None:
        more = len(ids) - len(self._ids)
        if not self._ids or more <= 0 or ids[: len(self._ids)] != self._ids:
            self._reset(ids, first)
            return
        self.beginInsertRows(QModelIndex(), len(self._ids), len(ids) - 1)
        self._ids = ids
        self.endInsertRows()

    def _forget_job(self) -> None:
        if self._job is not None:
            self._job.done.disconnect(self._take)
            self._job.failed.disconnect(self._failed)
            self._job.cancel()
            self._job = None


_ROLES: Final = (ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


def plain(wanted: Filter) -> Filter:
    """The filter that shows every document in its own order: the one that needs no looking for."""
    return Filter(person=wanted.person, role=wanted.role)


def _found(
    project: Project, wanted: Filter, rank: Mapping[int, int]
) -> Generator[Step, None, tuple[array[int], list[DocumentRow]]]:
    """The ids of everything that passes, and the rows of the first of them."""
    yield Step(0)
    with project.again() as own:
        ids = all_ids(own, wanted)
        if rank:
            ids = array("q", sorted(ids, key=lambda number: rank.get(number, len(rank))))
        yield Step(1)
        return ids, own.rows(list(ids[:FIRST]), wanted.person)


def all_ids(project: Project, wanted: Filter) -> array[int]:
    """The ids whose title, name, key or publisher fits, then those whose text does."""
    ids = project.document_ids(wanted)
    if wanted.text:
        known = set(ids)
        inside = project.search_ids(wanted.text, replace(wanted, text=""))
        ids.extend(found for found in inside if found not in known)
    return ids


def title_of(row: DocumentRow) -> str:
    """What a document is called in the list: its title, else its name, else its key."""
    return row.title or row.name or row.key


def status_of(row: DocumentRow) -> str:
    """The one mark a document gets: gold, flagged, or how far this person is."""
    if row.has_gold:
        return "gold"
    return "flagged" if row.flagged else row.status
