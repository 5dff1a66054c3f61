"""Hits in their context as the rows of a list: a page at a time, each from a job that can be stopped."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from models.progress import Step
from models.span import Span
from storage.project import Mark, Marks, Page, Place, Project, Wanted
from ui import i18n
from ui.jobs import Job
from ui.shell import Shell

PLACE: Final = int(Qt.ItemDataRole.UserRole)
MARK: Final = PLACE + 1
CHOSEN: Final = PLACE + 2
Index = QModelIndex | QPersistentModelIndex


class ConcordanceModel(QAbstractListModel):
    """The list asks for the next page when it is scrolled to its end. ``renewed`` is emitted when hits, marks or the
    choice changed, or a job ended.

    Every place is chosen from the start, except where the words have another label already.
    """

    renewed = Signal()

    def __init__(self, shell: Shell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self.places: list[Place] = []
        self.page: Page | None = None
        self.stopped = False
        self._wanted: Wanted | None = None
        self._marks: Marks = {}
        self._left_out: set[int] = set()
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        return self._job is not None

    @property
    def complete(self) -> bool:
        return self.page is not None and self.page.complete

    def show(self, wanted: Wanted | None) -> None:
        """Forgets the rows and reads the first page of what is wanted."""
        self._forget_job()
        self.beginResetModel()
        self._wanted, self.page, self.stopped = wanted, None, False
        self.places, self._marks, self._left_out = [], {}, set()
        self.endResetModel()
        if wanted is not None and wanted.query.strip():
            self.read_on()
        self.renewed.emit()

    def read_on(self) -> None:
        """Starts the job for the next page, unless one runs or all has been read."""
        project, wanted = self._shell.session.project, self._wanted
        if project is None or wanted is None or self._job is not None or self.complete:
            return
        self.stopped = False
        after = self.page.last if self.page is not None else 0
        words = i18n.tr("search.running")
        self._job = self._shell.jobs.start(words, lambda: _next_page(project, wanted, after), self._take, self._failed)

    def stop(self) -> None:
        """Stops the job; what has been found stays."""
        if self._job is not None:
            self._job.cancel()

    def refresh(self, document_ids: Iterable[int]) -> None:
        """Reads the marks of some documents again, of all that are listed when there are none."""
        project = self._shell.session.project
        known = [i for i in (list(document_ids) or list(self._marks)) if i in self._marks]
        if project is None or not known:
            return
        self._marks |= project.mentions(known, self._shell.session.user)
        if self.places:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.places) - 1, 0))
        self.renewed.emit()

    # ---- rows
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.places)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and bool(self.places) and self._job is None and not self.complete

    def fetchMore(self, parent: Index) -> None:
        self.read_on()

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        place = self.places[index.row()]
        if role == PLACE:
            return place
        if role == MARK:
            return self.mark_of(place)
        if role == CHOSEN:
            return index.row() not in self._left_out
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(place)
        return None

    def _words(self, place: Place) -> str:
        """What a screen reader says: the words, their label, where they are and what stands around them."""
        mark = self.mark_of(place)
        label = [self.label_words(mark, place)] if mark is not None else []
        around = place.before[-30:] + place.text + place.after[:30]
        return i18n.listed([place.text, *label, place.title, i18n.tr("search.place", n=place.paragraph), around])

    def mark_of(self, place: Place) -> Mark | None:
        """The mention of exactly these words, else the shortest one around them."""
        around = [m for m in self._marks.get(place.document_id, ()) if m.start <= place.start and place.end <= m.end]
        return min(around, key=lambda m: m.end - m.start, default=None)

    def label_words(self, mark: Mark, place: Place) -> str:
        """The short name of the mention's label; «in …» when it covers more than the words."""
        project = self._shell.session.project
        label = project.schema.label("entity", mark.label) if project is not None else None
        words = label.short_in(i18n.language()) if label is not None else mark.label
        return words if is_exact(mark, place) else i18n.tr("search.within", label=words)

    # ---- the choice
    def toggle(self, rows: Sequence[int]) -> None:
        """Chooses the rows, or leaves them out when all of them were chosen."""
        if all(n not in self._left_out for n in rows):
            self._left_out |= set(rows)
        else:
            self._left_out -= set(rows)
        for n in rows:
            self.dataChanged.emit(self.index(n, 0), self.index(n, 0))
        self.renewed.emit()

    @property
    def chosen(self) -> list[Place]:
        return [place for n, place in enumerate(self.places) if n not in self._left_out]

    @property
    def chosen_count(self) -> int:
        return len(self.places) - len(self._left_out)

    # ---- the job
    def _take(self, page: Page | None) -> None:
        self._job = None
        self.stopped = page is None
        if page is not None:
            self._put(page)
        self.renewed.emit()

    def _put(self, page: Page) -> None:
        self.page = page
        self._marks |= page.marks
        if not page.places:
            return
        first = len(self.places)
        self.beginInsertRows(QModelIndex(), first, first + len(page.places) - 1)
        self.places += page.places
        self._left_out |= {first + n for n, place in enumerate(page.places) if self._has_other_label(place)}
        self.endInsertRows()

    def _has_other_label(self, place: Place) -> bool:
        mark = self.mark_of(place)
        return mark is not None and is_exact(mark, place)

    def _failed(self, error: Exception) -> None:
        from ui import messages

        self._job = None
        messages.unexpected(error)
        self.renewed.emit()

    def _forget_job(self) -> None:
        if self._job is not None:
            self._job.done.disconnect(self._take)
            self._job.failed.disconnect(self._failed)
            self._job.cancel()
            self._job = None


def is_exact(mark: Mark, place: Place) -> bool:
    return (mark.start, mark.end) == (place.start, place.end)


def spans_by_document(places: Iterable[Place]) -> dict[int, list[Span]]:
    found: dict[int, list[Span]] = {}
    for place in places:
        found.setdefault(place.document_id, []).append((place.start, place.end))
    return found


def _next_page(project: Project, wanted: Wanted, after: int) -> Generator[Step, None, Page]:
    yield Step(0)
    with project.again() as own:
        return (yield from own.concordance(wanted, after))
