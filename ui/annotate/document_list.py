"""The documents of the project: search, filter, order, and how far the batch is."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QStackedWidget, QTableView, QToolButton, QWidget

from models.annotation_set import GOLD
from models.edits import Edit
from models.progress import Step
from storage.project import Filter, Project
from ui import i18n
from ui.annotate import filtering
from ui.annotate.document_delegate import HEIGHT, DocumentDelegate, paint_bar
from ui.annotate.document_model import DocumentModel, all_ids
from ui.annotate.empty import Empty
from ui.annotate.filter_pills import ASIDE, STATUSES, FilterPills
from ui.annotate.filter_popover import FilterPopover
from ui.annotate.filter_tags import FilterTags
from ui.annotate.search_field import SearchField
from ui.keyboard import chord
from ui.keycaps import spoken
from ui.parts import Elided, IconButton, column, label, row, select_alone
from ui.shell import Shell

TYPING_PAUSE_MS = 120
_OF_WORK = ("uncertainty", "vocabulary")


class DocumentList(QWidget):
    """The dock at the reading side. ``wanted`` carries the id of a document to open."""

    wanted = Signal(int)
    files_wanted = Signal()
    order_wanted = Signal(str)  # one of ``suggest.ordering.ORDERS``
    menu_wanted = Signal(QPoint)  # where on the screen

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("dock")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shell = shell
        self._session = shell.session
        self._filter = Filter()
        self._arranged = ""
        self.model = DocumentModel(shell.jobs, self)
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        self._heading = label(size=13, weight=600)
        self._batch = Elided(13, tone="t3")
        self.sort = IconButton(self._shell, "sort")
        self.sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.search = SearchField(self._shell, "Slash")
        self.filter_button = IconButton(self._shell, "filter")
        self.filter_button.setCheckable(True)
        self.tags = FilterTags(self._shell)
        self.popover = FilterPopover(self._shell, self)
        self.pills = FilterPills(self._shell)
        self.table = _table(self.model, DocumentDelegate(self._shell, self))
        self.empty = Empty(self._shell)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.share = Share(self._shell)
        head = row(self._heading, self._batch, self.sort, spacing=8, margins=(14, 5, 12, 5))
        head.setStretch(1, 1)
        looking = row(self.search, self.filter_button, spacing=4)
        tools = column(looking, self.tags, self.pills, spacing=8, margins=(12, 0, 12, 8))
        layout = column(head, tools, self._stack, self.share, spacing=0)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._apply_search)
        self.search.field.textChanged.connect(lambda _: self._pause.start())
        self.search.left.connect(self._leave_search)
        self.search.down.connect(self.table.setFocus)
        self.pills.chosen.connect(self._choose_status)
        self.filter_button.clicked.connect(self.open_filter)
        self.popover.chosen.connect(self._use)
        self.popover.closed.connect(self._show_tags)
        self.tags.removed.connect(self._remove)
        self.table.clicked.connect(self._open)
        self.table.activated.connect(self._open)
        self.table.customContextMenuRequested.connect(self._ask_menu)
        self.model.completed.connect(self._completed)
        self.empty.clear_wanted.connect(self.clear_filter)
        self.empty.files_wanted.connect(self.files_wanted)
        session = self._session
        session.opened.connect(self._project_opened)
        session.closed.connect(self._project_closed)
        session.document_changed.connect(self.show_current)
        session.changed.connect(self._edited)
        session.elsewhere.connect(lambda _: self._edited_elsewhere())
        self._shell.refreshed.connect(self.refresh)

    # ---- what is shown
    def _project_opened(self) -> None:
        project = self._session.project
        assert project is not None, "an opened project is there"
        kept = self._shell.settings.kept_filter(project.path)
        wanted = filtering.from_kept(kept, self._session.user, project.schema)
        if not project.sees_all and wanted.person not in (None, self._session.user):  # kept while somebody else worked
            wanted = filtering.without(wanted, filtering.PERSON, self._session.user)
        self._arranged = ""
        self.model.arrange(())
        asked = kept.get(filtering.ASSIGNED) is not False and bool(project.assigned_to(self._session.user))
        self._filter = replace(wanted, assigned=asked)
        self.search.field.clear()
        self.reload()
        self.refresh()

    def _project_closed(self) -> None:
        self._filter = Filter()
        self.reload()

    def reload(self) -> None:
        """Reads the list again: after an import, a search or another filter."""
        self.model.show(self._session.project, self._filter)
        self.pills.set_current(ASIDE if self._filter.aside else self._filter.status or "")
        self._show_tags()
        self._count()
        self._show_emptiness()
        self.show_current()

    def refresh(self) -> None:
        """New words, direction or colours."""
        self._heading.setText(i18n.tr("panel.documents"))
        self.sort.describe(i18n.tr("documents.sort"))
        self.sort.setMenu(self._sort_menu())
        self.filter_button.describe(f"{i18n.tr('action.filter_documents')} ({spoken(chord('Ctrl+Slash'))})")
        self._show_tags()
        self.search.field.setPlaceholderText(i18n.tr("action.search_documents"))
        self.search.field.setAccessibleName(i18n.tr("action.search_documents"))
        self.table.setAccessibleName(i18n.tr("panel.documents"))
        self._count()
        self._show_emptiness()
        self.table.viewport().update()

    def _count(self) -> None:
        """Counts what each status would show, in a job: in a large project that takes longer than a frame."""
        project = self._session.project
        if project is None:
            return
        wanted = replace(self._filter, status=None, aside=False)
        work = lambda: _counts(project, wanted)  # noqa: E731 - a job takes a callable
        self._shell.jobs.start("", work, self._counted, quiet=True)
        self._batch.setText(self._filter.batch or "")

    def _counted(self, counted: tuple[Filter, dict[str, int]] | None) -> None:
        if counted is None or counted[0] != replace(self._filter, status=None, aside=False):
            return
        self.pills.show_counts(counted[1])
        self.share.show_counts(counted[1])

    def _show_emptiness(self) -> None:
        project = self._session.project
        filtered = bool(
            self._filter.text or self._filter.status or self._filter.aside or filtering.pieces(self._filter)
        )
        self.empty.show_reason(filtered=filtered, read_only=project is not None and project.read_only)
        listed = self.model.rowCount() or not self.model.complete
        self._stack.setCurrentIndex(0 if listed else 1)

    def _completed(self) -> None:
        self._show_emptiness()
        self.show_current()

    def show_current(self) -> None:
        """Selects the open document where the list shows it."""
        current = self._session.document_id
        position = self.model.position(current) if current is not None else None
        if position is None:
            self.table.clearSelection()
        elif self.table.currentIndex().row() != position or not self.table.selectionModel().hasSelection():
            index = self.model.index(position, 0)
            select_alone(self.table, index)  # selectRow finds no column in a right-to-left table
            self.table.scrollTo(index)

    # ---- what the person does
    def neighbour(self, step: int) -> int | None:
        """The id of the document ``step`` rows from the open one, None at either end."""
        current = self._session.document_id
        position = self.model.position(current) if current is not None else None
        wanted = 0 if position is None else position + step
        return self.model.ids[wanted] if 0 <= wanted < len(self.model.ids) else None

    def next_unfinished(self) -> int | None:
        """The next document that this person has not finished, from the open one on."""
        current = self._session.document_id
        position = self.model.position(current) if current is not None else None
        for n in range((position if position is not None else -1) + 1, len(self.model.ids)):
            found = self.model.row_at(n)
            if found is not None and found.status != "finished":
                return found.id
        return None

    def clear_filter(self) -> None:
        self.search.field.clear()
        self._use(filtering.cleared(self._filter, self._session.user))

    def show_only(self, keys: tuple[str, ...]) -> None:
        """These documents and no others, until the filter is taken away."""
        self.search.field.clear()
        self._use(replace(filtering.cleared(self._filter, self._session.user), keys=keys))

    def open_filter(self) -> None:
        """Shows the choices under the button."""
        project = self._session.project
        if project is None:
            return
        self.filter_button.setChecked(True)
        button = self.filter_button
        corner = QPoint(button.width() if self._shell.rtl else 0, button.height() + 4)
        self.popover.open(self._filter, project.facets(), project.schema, button.mapToGlobal(corner))

    def _use(self, wanted: Filter) -> None:
        """Shows what another filter lets through, and keeps it for the next start."""
        self._filter = replace(wanted, text=self.search.field.text().strip())
        project = self._session.project
        if project is not None:
            kept = filtering.to_keep(self._filter)
            if not self._filter.assigned and project.assigned_to(self._session.user):
                kept[filtering.ASSIGNED] = False  # taken off once, it does not come back by itself
            self._shell.settings.keep_filter(project.path, kept)
        self.reload()

    def _remove(self, piece: str) -> None:
        self._use(filtering.without(self._filter, piece, self._session.user))
        left = list(self.tags.tags.values())
        (left[0] if left else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_tags(self, *_: object) -> None:
        project = self._session.project
        pieces = filtering.pieces(self._filter) if project is not None else []
        schema = project.schema if project is not None else None
        self.tags.show_pieces({p: filtering.words(self._filter, p, schema) for p in pieces if schema is not None})
        self.filter_button.setChecked(bool(pieces))

    def _open(self, index: QModelIndex) -> None:
        self.wanted.emit(self.model.ids[index.row()])

    @property
    def chosen(self) -> list[int]:
        """The ids of the rows that are selected, in their order; the open document where none is."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        current = self._session.document_id
        found = [self.model.ids[row] for row in rows if row < len(self.model.ids)]
        return found or ([current] if current is not None else [])

    @property
    def shows_aside(self) -> bool:
        return self._filter.aside

    def _ask_menu(self, place: QPoint) -> None:
        """The row at the pointer joins the menu; a row outside of what is selected is selected alone."""
        index = self.table.indexAt(place)
        if index.isValid() and not self.table.selectionModel().isSelected(index):
            select_alone(self.table, index)
        self.menu_wanted.emit(self.table.viewport().mapToGlobal(place))

    def _apply_search(self) -> None:
        text = self.search.field.text().strip()
        if text != self._filter.text:
            self._filter = replace(self._filter, text=text)
            self.reload()

    def _leave_search(self) -> None:
        if self._filter.text or self.search.field.text():
            self.clear_filter()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_status(self, status: str) -> None:
        aside = status == ASIDE
        self._use(replace(self._filter, status=None if aside else status or None, aside=aside))

    def arrange(self, how: str, ids: Sequence[int]) -> None:
        """Puts documents into an order of work, named in the menu; with none, back to the order of the filter."""
        self._arranged = how
        self.model.arrange(ids)
        self.reload()
        self.refresh()

    def _choose_order(self, order: str) -> None:
        self._arranged = ""
        self.model.arrange(())
        self._use(replace(self._filter, order=order))
        self.refresh()

    def _edited(self, edit: Edit) -> None:
        if self._session.role == GOLD:
            return  # the list is about annotators' sets
        if self._session.document_id is not None:
            self.model.refresh(self._session.document_id)
        if "status" in edit.touched or len(self._session.layer.annotations) <= 1:
            self._count()

    def _edited_elsewhere(self) -> None:
        """The rows of many documents may say something else now."""
        self.model.forget_rows()
        self._count()

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        for order in filtering.ORDERS:
            action = menu.addAction(i18n.tr(f"documents.order.{order}"))
            action.setCheckable(True)
            action.setChecked(self._filter.order == order and not self._arranged)
            action.triggered.connect(lambda _=False, order=order: self._choose_order(order))
        menu.addSeparator()
        for order in _OF_WORK:
            action = menu.addAction(i18n.tr(f"documents.order.{order}"))
            action.setCheckable(True)
            action.setChecked(self._arranged == order)
            action.triggered.connect(lambda _=False, order=order: self.order_wanted.emit(order))
        return menu


def _counts(project: Project, wanted: Filter) -> Generator[Step, None, tuple[Filter, dict[str, int]]]:
    """How many documents each status would show, those found by their text among them."""
    yield Step(0)
    with project.again() as own:
        aside = len(all_ids(own, replace(wanted, aside=True)))
        if not wanted.text:
            return wanted, own.counts(wanted) | {ASIDE: aside}
        found = set(all_ids(own, wanted))
        counts = {"": len(found), ASIDE: aside}
        for n, status in enumerate(STATUSES[1:], 1):
            yield Step(n, len(STATUSES))
            passing = own.document_ids(replace(wanted, text="", status=status))
            counts[status] = len(found.intersection(passing))
    return wanted, counts


class _Table(QTableView):
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The row of the open document stays in sight, also when the table gets its size only now."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


def _table(model: DocumentModel, delegate: DocumentDelegate) -> QTableView:
    table = _Table()
    table.setObjectName("documents")
    table.setModel(model)
    table.setItemDelegate(delegate)
    table.horizontalHeader().hide()
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(HEIGHT)
    table.setShowGrid(False)
    table.setMouseTracking(True)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
    table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.verticalScrollBar().setSingleStep(HEIGHT // 3)
    return table


class Share(QWidget):
    """How much of what is listed this person has finished, in words and as a bar."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._counts: dict[str, int] = {}
        self._words = label(size=12, tone="t2")
        self._figure = label(size=12, weight=600)
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setLayout(row(self._words, 1, self._figure, margins=(14, 6, 14, 20)))
        self.setFixedHeight(52)

    def show_counts(self, counts: dict[str, int]) -> None:
        self._counts = counts
        self._words.setText(i18n.tr("documents.your_share"))
        done, total = counts.get("finished", 0), counts.get("", 0)
        self._figure.setText(i18n.tr("documents.done_of", n=done, total=total))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        total = self._counts.get("", 0)
        theme = self._shell.theme
        parts = [
            (self._counts.get(status, 0) / total, theme.color(token))
            for status, token in (("finished", "accent"), ("in_progress", "bars"))
            if total and self._counts.get(status)
        ]
        with QPainter(self) as painter:
            painter.setPen(theme.color("line"))
            painter.drawLine(0, 0, self.width(), 0)
            track = QRectF(14, self.height() - 17, self.width() - 28, 6)
            paint_bar(painter, track, parts, theme.color("line"), rtl=self._shell.rtl)
