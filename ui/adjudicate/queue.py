"""The queue of conflicts: how far the document is, what is left by type, and which conflict is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QStackedWidget, QToolButton, QWidget

from models.adjudication.place import DOCUMENT, TYPES
from models.adjudication.queue import labels_of
from models.annotation import KINDS
from ui import i18n
from ui.adjudicate.bench import Bench, Sieve
from ui.adjudicate.pace import minutes_left
from ui.adjudicate.people import names_of
from ui.adjudicate.queue_delegate import QueueDelegate
from ui.adjudicate.queue_parts import Foot, GoldBar, Rule
from ui.adjudicate.rows import Known, QueueModel, Row, rows_of, type_words
from ui.adjudicate.wording import label_name
from ui.parts import Elided, IconButton, column, label, row, wrapped
from ui.shell import Shell


class Queue(QWidget):
    """``wanted`` carries the id of the place to look at; ``left`` gives the keyboard back to the text."""

    wanted = Signal(str)
    left = Signal()

    def __init__(self, shell: Shell, bench: Bench) -> None:
        super().__init__()
        self.setObjectName("dock")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(240)
        self.setMaximumWidth(360)
        self._shell, self._bench = shell, bench
        self.model = QueueModel(self)
        self._known: Known = {}
        self._build()
        bench.renewed.connect(self.renew)
        bench.standings_changed.connect(self.renew)
        bench.moved.connect(self._follow)
        shell.session.document_changed.connect(self._known.clear)
        shell.refreshed.connect(self._reword)

    def _reword(self) -> None:
        """Another language or schema: no row is right any more."""
        self._known.clear()
        self.renew()

    def _build(self) -> None:
        self._heading = label(size=13, weight=600)
        self._where = Elided(12, tone="t3")
        self.filter_button = IconButton(self._shell, "filter")
        self.filter_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.filter_button)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.filter_button.setMenu(self.menu)
        self._done, self._rest = label(size=13, weight=600), label(size=12, tone="t3")
        self._bar = GoldBar(self._shell)
        self._agreed = wrapped(size=12, tone="t2")
        self.list = QueueList(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(QueueDelegate(self._shell, self.list))
        self.list.clicked.connect(self._clicked)
        self.list.activated.connect(self._clicked)
        self._nothing = wrapped(tone="t2")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        empty = QWidget()
        empty.setLayout(column(1, self._nothing, 3, margins=(24, 12, 24, 12)))
        self._stack.addWidget(self.list)
        self._stack.addWidget(empty)
        head = row(self._heading, self._where, self.filter_button, spacing=8, margins=(14, 5, 10, 5))
        head.setStretch(1, 1)
        figures = row(self._done, 1, self._rest, spacing=8)
        top = column(figures, self._bar, self._agreed, spacing=7, margins=(14, 4, 14, 10))
        self.foot = Foot(self._shell)
        layout = column(head, top, Rule(self._shell), self._stack, self.foot, spacing=0)
        layout.setStretch(3, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.list)

    # ---- showing
    def renew(self) -> None:
        bench, session = self._bench, self._shell.session
        if not bench.active or session.project is None:
            return
        self.model.take(rows_of(bench, session.project.schema, session.text, self._known))
        self._show_figures()
        self._follow()

    def _show_figures(self) -> None:
        bench = self._bench
        total, open_ = len(bench.conflicts), len(bench.open_entries)
        agreed = sum(s.place.agreed and not s.conflict and not s.open for s in bench.work.standings.values())
        self._heading.setText(i18n.tr("panel.conflicts"))
        self._where.setText(i18n.tr("status.sealed" if bench.sealed else "adjudicate.this_document"))
        self._done.setText(i18n.tr("adjudicate.progress", done=total - open_, total=total))
        minutes = minutes_left(bench.work.gold, open_)
        self._rest.setText(i18n.plural("adjudicate.minutes_left", minutes) if minutes is not None else "")
        self._bar.show_share((total - open_) / total if total else 1.0)
        self._agreed.setText(i18n.plural("adjudicate.agreed", agreed) if agreed else "")
        self._agreed.setVisible(bool(agreed))
        self._stack.setCurrentIndex(0 if self.model.rows else 1)
        self._nothing.setText(self._why_empty())
        self.filter_button.describe(i18n.tr("adjudicate.filter"))
        self.list.setAccessibleName(i18n.tr("panel.conflicts"))
        self.foot.update()

    def _why_empty(self) -> str:
        bench = self._bench
        if len(bench.work.sets) < 2:
            names = names_of(bench.numbers, bench.work.sets, blind=bench.blind)
            return i18n.tr("adjudicate.too_few", people=names or "–")
        return i18n.tr("empty.no_match" if bench.conflicts else "empty.no_conflicts")

    def _follow(self) -> None:
        at = self.model.position(self._bench.current)
        index = self.model.index(at) if at >= 0 else QModelIndex()
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if at > 0 and not isinstance(self.model.rows[at - 1], Row):
            self.list.scrollTo(self.model.index(at - 1))  # the heading of the first row comes with it
        if at >= 0:
            self.list.scrollTo(index)
        self._rest.update()

    # ---- choosing
    def _clicked(self, index: QModelIndex) -> None:
        chosen = self.model.rows[index.row()]
        if isinstance(chosen, Row):
            self.wanted.emit(chosen.place)

    def step(self, by: int) -> None:
        """From row to row with the arrows, over the headings."""
        at = self.list.currentIndex().row() + by
        while 0 <= at < len(self.model.rows) and not isinstance(self.model.rows[at], Row):
            at += by
        if 0 <= at < len(self.model.rows):
            self._clicked(self.model.index(at))

    # ---- the filter
    def _fill_menu(self) -> None:
        bench, session = self._bench, self._shell.session
        self.menu.clear()
        for part in self.menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            part.deleteLater()  # clearing leaves them where they are
        assert session.project is not None
        schema, sieve = session.project.schema, bench.sieve
        everything = self.menu.addAction(i18n.tr("filter.all"))
        everything.triggered.connect(lambda: bench.use_sieve(Sieve(agreed=sieve.agreed)))
        places = [entry.place for entry in bench.conflicts]
        self._part("adjudicate.by_type", "type", [(t, type_words(t)) for t in TYPES if t in {p.type for p in places}])
        kinds = [k for k in (*KINDS, DOCUMENT) if k in {p.kind for p in places}]
        words = {k: i18n.tr("kind.document_label" if k == DOCUMENT else f"kind.{k}") for k in kinds}
        self._part("adjudicate.by_kind", "kind", [(k, words[k]) for k in kinds])
        labels = sorted({(name, p.kind) for p in places for name in labels_of(p)})
        self._part("adjudicate.by_label", "label", [(n, label_name(schema, kind, n)) for n, kind in labels])
        people = sorted(bench.numbers, key=lambda a: bench.numbers[a])
        self._part(
            "adjudicate.by_person", "person", [(a, names_of(bench.numbers, [a], blind=bench.blind)) for a in people]
        )

    def _part(self, title: str, name: str, choices: Sequence[tuple[str, str]]) -> None:
        part = self.menu.addMenu(i18n.tr(title))
        for value, words in choices:
            entry = part.addAction(words)
            entry.setCheckable(True)
            entry.setChecked(getattr(self._bench.sieve, name) == value)
            entry.triggered.connect(partial(self._filter, name, value))

    def _filter(self, name: str, value: str, on: bool) -> None:
        self._bench.use_sieve(self._bench.sieve.choosing(name, value if on else ""))


class QueueList(QListView):
    """Arrows choose at once; Enter and Esc go back to the text."""

    def __init__(self, queue: Queue) -> None:
        super().__init__()
        self._queue = queue
        self.setObjectName("documents")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self._queue.step(steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._queue.left.emit()
        else:
            event.ignore()
