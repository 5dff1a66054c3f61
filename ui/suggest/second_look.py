"""Strings that have two labels: where a second look pays, with the fix of all places at once."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter, QWidget

from models.annotation import ENTITY
from models.edits import Edit
from models.progress import Step
from models.schema import Schema
from models.suggest.contradictions import TITLE, Contradiction, Odd, contradictions, documents_with, fixes
from ui import i18n, messages
from ui.buttons import KeyButton
from ui.dialogs.base import Dialog
from ui.keyboard import chord
from ui.parts import Combo, column, label, row, wrapped
from ui.shell import Shell

_ROW: Final = int(Qt.ItemDataRole.UserRole)


class SecondLook(Dialog):
    """``wanted`` carries a place to look at: document id, start and end. What is checked gets the chosen label."""

    wanted = Signal(int, int, int)

    def __init__(self, shell: Shell, parent: QWidget | None) -> None:
        super().__init__(shell, parent, i18n.tr("action.second_look").rstrip("…"), "compare", width=900)
        self.setMinimumHeight(520)
        project = shell.session.project
        assert project is not None, "labels are in a project"
        self._project, self._schema = project, project.schema
        self.found: list[Contradiction] = []
        self.told = wrapped(i18n.tr("second_look.looking"), 13, tone="t2")
        self.strings, self.places = QListWidget(), QListWidget()
        self.strings.setAccessibleName(i18n.tr("second_look.strings"))
        self.places.setAccessibleName(i18n.tr("second_look.places"))
        self.strings.currentRowChanged.connect(self._show_places)
        self.places.itemChanged.connect(lambda _: self._count())
        self.places.itemActivated.connect(lambda _: self.jump())
        self.label = Combo(shell)
        self.label.setAccessibleName(i18n.tr("second_look.label"))
        self.jump_button = KeyButton(shell, icon="search", key=chord("Enter"))
        self.jump_button.show_words(i18n.tr("second_look.jump"))
        self.jump_button.clicked.connect(self.jump)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        left, right = QWidget(), QWidget()
        left.setLayout(column(label(i18n.tr("second_look.strings"), 12, tone="t3"), self.strings, spacing=6))
        give = row(label(i18n.tr("second_look.label"), 13, tone="t2"), self.label, 1, self.jump_button)
        right.setLayout(column(label(i18n.tr("second_look.places"), 12, tone="t3"), self.places, give, spacing=6))
        panes.addWidget(left)
        panes.addWidget(right)
        panes.setSizes([300, 560])
        self.body.addWidget(self.told)
        self.body.addWidget(panes, 1)
        self.add_buttons(i18n.tr("second_look.fix"), "check")
        self._look()

    # ---- looking
    def _look(self) -> None:
        project, user = self._project, self._shell.session.user

        def work() -> Generator[Step, None, list[Contradiction]]:
            yield Step(0)
            with project.again() as own:
                return contradictions(own.suggestions.readings(user))

        self._enable()
        self._shell.jobs.start("", work, self._take_found, quiet=True)

    def _take_found(self, found: list[Contradiction] | None) -> None:
        self.found = found or []
        documents = len(documents_with(self.found))
        strings = i18n.plural("second_look.found", len(self.found))
        many = i18n.plural("count.documents", documents)
        self.told.setText(i18n.listed([strings, many]) if self.found else i18n.tr("second_look.none"))
        self.strings.clear()
        for each in self.found:
            self.strings.addItem(self._words(each))
        self.strings.setCurrentRow(0 if self.found else -1)
        self.strings.setFocus(Qt.FocusReason.OtherFocusReason)
        self._enable()

    def _words(self, each: Contradiction) -> str:
        counts = (f"{name_of(self._schema, name)} {i18n.number(n)}" for name, n in each.counts)
        words = i18n.isolated(f"«{' '.join(each.words.split())}»")
        return f"{words}  {' · '.join(counts)}"

    @property
    def current(self) -> Contradiction | None:
        row_number = self.strings.currentRow()
        return self.found[row_number] if 0 <= row_number < len(self.found) else None

    def _show_places(self, _: int) -> None:
        current = self.current
        self.places.clear()
        self.label.clear()
        if current is None:
            return
        for name, _n in current.counts:
            self.label.addItem(name_of(self._schema, name), name)
        for place in current.odd:
            item = QListWidgetItem(self._place(place))
            item.setData(_ROW, place)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.places.addItem(item)
        self.places.setCurrentRow(0)
        self._count()

    def _place(self, place: Odd) -> str:
        title = self._project.document(place.document_id).title or ""
        shown = f"…{place.before[-28:]}«{place.words}»{place.after[:28]}…".replace("\n", " ")
        return f"{name_of(self._schema, place.label)} · {i18n.isolated(shown)} · {i18n.isolated(title)}"

    # ---- doing
    def checked(self) -> list[Odd]:
        items = [self.places.item(n) for n in range(self.places.count())]
        return [item.data(_ROW) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _count(self) -> None:
        self._enable()
        if self.accept_button is not None:
            self.accept_button.show_words(i18n.plural("second_look.fix_n", len(self.checked())))

    def _enable(self) -> None:
        if self.accept_button is not None:
            self.accept_button.setEnabled(bool(self.checked()) and self._shell.session.may_write)
        self.jump_button.setEnabled(self.places.count() > 0)

    def jump(self) -> None:
        """To the place that is looked at; the dialog closes."""
        item = self.places.currentItem()
        if item is not None:
            place: Odd = item.data(_ROW)
            self.accept()
            self.wanted.emit(place.document_id, place.start, place.end)

    def take(self) -> None:
        """Gives the checked places the chosen label, as one edit that one undo takes back, and looks again."""
        current, session = self.current, self._shell.session
        if current is None:
            return
        edits = self._edits(current, self.checked(), str(self.label.currentData()))
        changed = sum(len(edit.changes) for edit in edits.values())
        params = {"label": str(self.label.currentData()), "n": changed, "documents": len(edits)}
        if session.commit_everywhere(TITLE, edits, params):
            messages.notice(lambda: i18n.plural("second_look.fixed", changed))
            self._look()

    def _edits(self, current: Contradiction, places: Sequence[Odd], wanted: str) -> dict[int, Edit]:
        user = self._shell.session.user
        chosen = replace(current, odd=tuple(places))
        return dict(fixes(chosen, lambda d: self._project.set_for(d, user).layer, self._schema, wanted))


def name_of(schema: Schema, name: str) -> str:
    found = schema.label(ENTITY, name)
    return found.short_in(i18n.language()) if found is not None else name
