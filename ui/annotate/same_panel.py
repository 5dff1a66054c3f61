"""Label the same words in the whole project: where they are, seen before it is done."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame

from models.annotation import ENTITY, Annotation
from storage.concordance import SCOPES
from storage.project import Wanted
from ui import i18n, messages
from ui.annotate.concordance_model import spans_by_document
from ui.annotate.concordance_view import ConcordanceView
from ui.buttons import PRIMARY, KeyButton
from ui.canvas.view import Canvas
from ui.keyboard import chord
from ui.parts import Combo, Elided, Picture, column, label, row
from ui.shell import Shell

HEIGHT: Final = 330
LEAST: Final = 190


class SamePanel(QFrame):
    """Under the text. Space chooses or leaves out, Enter labels what is chosen, Esc leaves everything as it was."""

    def __init__(self, shell: Shell, canvas: Canvas) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._shell, self._session, self._canvas = shell, shell.session, canvas
        self._source: Annotation | None = None
        self.labelled: list[int] = []
        """One document of the labelling that was done last, until something else is done; ``taken_back`` for redo."""
        self.taken_back: list[int] = []
        self.title = Elided(13, 600)
        self.words = label(size=12, tone="t2")
        self.scope = Combo(shell)
        self.list = ConcordanceView(shell, self, checks=True)
        self.toggle = KeyButton(shell, key=chord("Space"), height=28)
        self.accept = KeyButton(shell, PRIMARY, key=chord("Enter"), height=28)
        self.cancel = KeyButton(shell, key=chord("Escape"), height=28)
        head = row(Picture(shell, "copy", "accent"), self.title, self.scope, margins=(14, 6, 14, 0))
        head.setStretch(1, 1)
        told = row(self.words, 1, margins=(14, 0, 14, 0))
        foot = row(1, self.toggle, self.cancel, self.accept, margins=(14, 0, 14, 6))
        layout = column(head, self.list, told, foot, spacing=6)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setMinimumHeight(LEAST)
        self._connect()
        self.retranslate()
        self.hide()

    def _connect(self) -> None:
        self.accept.clicked.connect(self.take)
        self.cancel.clicked.connect(self.leave)
        self.toggle.clicked.connect(self._toggle)
        self.list.taken.connect(self.take)
        self.list.left.connect(self.leave)
        self.list.toggled.connect(self._toggle)
        self.list.hits.renewed.connect(self._show_count)
        self.scope.activated.connect(lambda _: self._look())
        self._session.document_changed.connect(self._forget)
        self._session.document_changed.connect(self._follow)
        self._session.changed.connect(self._follow)
        self._session.closed.connect(self._forget)
        self._session.focus_changed.connect(self._forget)
        self._shell.refreshed.connect(self.retranslate)

    def retranslate(self) -> None:
        at = max(0, self.scope.currentIndex())
        self.scope.clear()
        for scope in SCOPES:
            self.scope.addItem(i18n.tr(f"same.scope.{scope}"), scope)
        self.scope.setCurrentIndex(at)
        self.scope.setAccessibleName(i18n.tr("same.scope"))
        self.list.setAccessibleName(i18n.tr("action.label_same_project"))
        self.accept.show_words(i18n.tr("same.accept"))
        self.cancel.show_words(i18n.tr("button.cancel"))
        self.toggle.show_words(i18n.tr("same.toggle"))
        self._show_count()

    def sizeHint(self) -> QSize:
        return QSize(600, HEIGHT)

    def enter(self) -> None:
        """Looks for the focused mention's words in the documents that this person has not finished."""
        focused = self._session.focused
        if focused is None or focused.kind != ENTITY:
            return
        self._source = focused
        self.scope.setCurrentIndex(0)
        self._look()
        self.show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        source = self._source
        if source is None:
            return
        query = self._session.text[source.start : source.end]
        self.title.setText(i18n.tr("same.title", text=query, label=self._label_name(source.label)))
        scope = str(self.scope.currentData())
        self.list.hits.show(Wanted(query, self._session.user, whole=True, scope=scope, unlabelled=source.label))

    def _label_name(self, name: str) -> str:
        project = self._session.project
        known = project.schema.label(ENTITY, name) if project is not None else None
        return known.name_in(i18n.language()) if known is not None else name

    def _show_count(self) -> None:
        hits, page = self.list.hits, self.list.hits.page
        self.accept.setEnabled(hits.chosen_count > 0)
        total, chosen = len(hits.places), hits.chosen_count
        if hits.running and not total:
            self.words.setText(i18n.tr("search.running"))
        elif page is not None and page.complete and not total:
            self.words.setText(i18n.tr("same.none"))
        elif page is not None and not page.complete:
            read = {"read": page.read, "documents": page.documents}
            self.words.setText(i18n.tr("same.chosen_so_far", n=chosen, total=total, **read))
        else:
            self.words.setText(i18n.tr("same.chosen", n=chosen, total=total))
        if total and not self.list.currentIndex().isValid():
            self.list.go_to(0)

    def _toggle(self) -> None:
        rows = self.list.selected_rows
        if rows:
            self.list.hits.toggle(rows)

    def take(self) -> None:
        """Labels what is chosen, in this person's sets, as one edit."""
        source, places = self._source, spans_by_document(self.list.hits.chosen)
        if source is None or not places:
            return
        name = self._label_name(source.label)
        self._close()
        changed, documents = self._session.label_places(places, source.label, source.attributes)
        if changed:
            parts = {"places": i18n.plural("count.places", changed), "label": name}
            self.labelled.append(next(iter(places)))
            words = i18n.tr("search.labelled", documents=i18n.plural("count.documents", documents), **parts)
            undo = (lambda: i18n.tr("action.undo"), self._undo)
            messages.notice(words, "info", (undo,))

    def _undo(self) -> None:
        """Only as long as it would be this labelling that is taken back."""
        if self.labelled:
            self._shell.actions.trigger("action.undo")

    def _follow(self, *_: object) -> None:
        """Undo is about the open document again once something was done in it."""
        if not self._session.stepping:
            self.labelled.clear()
            self.taken_back.clear()

    def leave(self) -> None:
        """One level back: a running search stops, then the panel closes."""
        if self.list.hits.running:
            self.list.hits.stop()
        else:
            self._close()

    def _close(self) -> None:
        self._source = None
        self.hide()
        self.list.hits.show(None)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        if self._source is not None and self._session.focused != self._source:
            self._source = None
            self.hide()
            self.list.hits.show(None)
