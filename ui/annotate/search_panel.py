"""Search the project: every hit in its context, to look at and to label from here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from storage.project import Place, Wanted
from ui import i18n, messages
from ui.annotate.concordance_model import ConcordanceModel, spans_by_document
from ui.annotate.concordance_view import ConcordanceView
from ui.buttons import FLAT, KeyButton
from ui.canvas.view import Canvas
from ui.keyboard import chord
from ui.parts import Elided, IconButton, Picture, column, lead, row, wrapped
from ui.shell import Shell

PAUSE_MS: Final = 250
HEIGHT: Final = 330
LEAST: Final = 190
FIELD: Final = 260


class SearchPanel(QFrame):
    """Under the text, never over it. ``open_document`` shows a document by its id."""

    def __init__(self, shell: Shell, canvas: Canvas, open_document: Callable[[int], object]) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._shell, self._session, self._canvas = shell, shell.session, canvas
        self._open_document = open_document
        self.labelled: list[int] = []
        """One document of each labelling from here, the last one last, for undo; ``taken_back`` for redo."""
        self.taken_back: list[int] = []
        self.field = _Field(self)
        self.words = Elided(12, tone="t2")
        self.hint = wrapped(size=12, tone="t2")
        self.hint.setContentsMargins(14, 2, 14, 4)
        self.list = ConcordanceView(shell, self, checks=False)
        self.open_button = KeyButton(shell, FLAT, key=chord("Enter"), height=28)
        self.done = IconButton(shell, "close", 14)
        items = (Picture(shell, "search", "accent"), self.field, self.words, self.open_button, self.done)
        head = row(*items, spacing=8, margins=(14, 6, 8, 6))
        head.setStretch(2, 1)
        layout = column(head, self.hint, self.list, spacing=0)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.setMinimumHeight(LEAST)
        self._connect()
        self.retranslate()
        self.hide()

    def _connect(self) -> None:
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.search)
        self.field.textChanged.connect(lambda _: self._pause.start())
        self.list.hits.renewed.connect(self._show_count)
        self.list.taken.connect(self.take)
        self.list.left.connect(self.leave)
        self.list.up.connect(self._to_field)
        self.list.labelled.connect(self.label)
        self.list.clicked.connect(self._clicked)
        self.open_button.clicked.connect(self.take)
        self.done.clicked.connect(self.leave)
        session = self._session
        session.closed.connect(self._forget)
        session.elsewhere.connect(self.list.hits.refresh)
        session.changed.connect(lambda _: self._edited())
        self._shell.refreshed.connect(self.retranslate)

    def retranslate(self) -> None:
        words = i18n.tr("action.search_project")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        lead(self.field, rtl=self._shell.rtl)
        self.hint.setText(i18n.tr("search.hint"))
        self.list.setAccessibleName(i18n.tr("panel.search_results"))
        self.open_button.show_words(i18n.tr("search.open_hit"))
        self.done.describe(i18n.tr("button.close"))
        self._show_count()

    def sizeHint(self) -> QSize:
        """Half of what there is for the text in a low window."""
        parent = self.parentWidget()
        return QSize(600, max(LEAST, min(HEIGHT, parent.height() // 2 if parent is not None else HEIGHT)))

    # ---- coming and going
    def enter(self) -> None:
        """Opens with the selected words, ready to be typed over; the results that are there stay."""
        session = self._session
        self.updateGeometry()  # the window may have another height by now
        self.show()
        if session.selection is not None:
            start, end = session.selection
            self.field.setText(session.text[start : min(end, start + 100)].replace("\n", " "))
            self.search()
        self._to_field()

    def leave(self) -> None:
        """One level back: a running search stops, then the panel closes."""
        if self.list.hits.running:
            self.list.hits.stop()
            return
        self.hide()
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def to_list(self) -> None:
        """From the field to the results; what was typed is looked for first."""
        if self._pause.isActive():
            self.search()
        self.list.enter()

    def _to_field(self) -> None:
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _forget(self) -> None:
        self.labelled.clear()
        self.taken_back.clear()
        self.field.clear()
        self._pause.stop()
        self.list.hits.show(None)
        self.hide()

    # ---- looking
    def search(self) -> None:
        self._pause.stop()
        query = self.field.text().strip()
        self.list.hits.show(Wanted(query, self._session.user) if query else None)

    def _show_count(self) -> None:
        self.words.setText(self._count(self.list.hits))
        self.hint.setVisible(not self.field.text().strip())
        self.open_button.setEnabled(bool(self.list.hits.places))

    def _count(self, hits: ConcordanceModel) -> str:
        if not self.field.text().strip():
            return ""
        found, page = i18n.plural("count.hits", len(hits.places)), hits.page
        if hits.running and not hits.places:
            return i18n.tr("search.running")
        if hits.stopped:
            return i18n.tr("search.stopped", hits=found)
        if page is None or (page.complete and not hits.places):
            return i18n.tr("find.nothing")
        if not page.complete:
            return i18n.tr("search.found_so_far", hits=found, read=page.read, total=page.documents)
        documents = i18n.plural("count.documents", len({place.document_id for place in hits.places}))
        return i18n.tr("search.found", hits=found, documents=documents)

    # ---- what a row is for
    def take(self) -> None:
        """Opens the document of the current row with the hit selected and gives the keyboard to the text."""
        if self._show_place(self.list.selected[-1:]):
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clicked(self, index: QModelIndex) -> None:
        """The mouse shows the hit and leaves the keyboard here; more rows are being chosen when there are several."""
        if len(self.list.selected_rows) == 1:
            self._show_place([self.list.hits.places[index.row()]])
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_place(self, places: list[Place]) -> bool:
        for place in places:
            if place.document_id != self._session.document_id:
                self._open_document(place.document_id)
            self._canvas.select(place.start, place.end)
        return bool(places)

    def label(self, label: str) -> None:
        """Labels the chosen hits; with one of them the next row comes."""
        rows, places = self.list.selected_rows, spans_by_document(self.list.selected)
        changed, documents = self._session.label_places(places, label)
        if not changed:
            if self._session.may_write and places:
                messages.notice(i18n.tr("search.nothing_to_label"))
            return
        self.labelled.append(next(iter(places)))
        self.taken_back.clear()
        self._say(label, changed, documents)
        if len(rows) == 1:
            self.list.go_to(rows[0] + 1)

    def _say(self, label: str, changed: int, documents: int) -> None:
        project = self._session.project
        known = project.schema.label("entity", label) if project is not None else None
        name = known.name_in(i18n.language()) if known is not None else label
        places, many = i18n.plural("count.places", changed), i18n.plural("count.documents", documents)
        self.words.setText(i18n.tr("search.labelled", places=places, documents=many, label=name))

    def _edited(self) -> None:
        """The open document changed: its labels in the list too."""
        if self.isVisible() and self._session.document_id is not None:
            self.list.hits.refresh((self._session.document_id,))


class _Field(QLineEdit):
    def __init__(self, panel: SearchPanel) -> None:
        super().__init__()
        self._panel = panel
        self.setProperty("soft", True)
        self.setMinimumWidth(110)
        self.setMaximumWidth(FIELD)

    def sizeHint(self) -> QSize:
        return QSize(FIELD, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._panel.leave()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self._panel.to_list()
        else:
            super().keyPressEvent(event)
