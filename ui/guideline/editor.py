"""The guideline editor: its clauses in every language side by side, and its versions."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedWidget, QWidget

from models.errors import AyarError
from ui import i18n, messages
from ui.buttons import PLAIN, KeyButton
from ui.dialogs.base import Dialog
from ui.guideline.drafts import PREFACE, Draft
from ui.guideline.page import direct, direction_of
from ui.guideline.versions import Versions
from ui.keyboard import chord
from ui.language import LANGUAGES
from ui.parts import Segment, column, label, row
from ui.schema.rows import Row, RowList
from ui.shell import Shell
from ui.theme import ui_font

CLAUSES: Final = "clauses"
VERSIONS: Final = "versions"


class GuidelineEditor(Dialog):
    def __init__(self, shell: Shell, parent: QWidget | None) -> None:
        super().__init__(shell, parent, i18n.tr("action.edit_guideline").rstrip("…"), "book", width=1120)
        self.setMinimumHeight(700)
        project = shell.session.project
        assert project is not None, "a guideline belongs to a project"
        self.draft = Draft(project)
        self.part = Segment(shell, 34)
        parts = [(CLAUSES, i18n.tr("guideline.clauses"), ""), (VERSIONS, i18n.tr("guideline.versions"), "history")]
        self.part.set_choices(parts, CLAUSES)
        self.part.chosen.connect(self._show_part)
        self._state = label(size=12, tone="t3")
        self.versions = Versions(shell, project)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._clauses())
        self._stack.addWidget(self.versions)
        self.body.addLayout(row(self.part, 1, self._state))
        self.body.addWidget(self._stack, 1)
        self.undo = self._button("action.undo", "undo", lambda: self.undo_last(), "Ctrl+KeyZ")
        self.buttons.insertWidget(0, self.undo)
        self.add_buttons(i18n.tr("guideline.save"), "check")
        self.cancel.show_words(i18n.tr("button.close"))
        self.show_clauses()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clauses(self) -> QWidget:
        self.list = RowList(self._shell)
        self.list.keys = {
            "Alt+Up": lambda: self.move_clause(-1), "Alt+Down": lambda: self.move_clause(+1), "Insert": self.add,
            "Delete": self.toggle_retired, "Enter": self.enter_text, "Ctrl+Z": self.undo_last,
        }  # fmt: skip
        self.list.setAccessibleName(i18n.tr("guideline.clauses"))
        self.list.currentItemChanged.connect(lambda *_: self._show_clause())
        self.new_id = QLineEdit()
        self.new_id.setPlaceholderText(i18n.tr("guideline.new_id"))
        self.new_id.setAccessibleName(i18n.tr("guideline.new_id"))
        self.new_id.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.new_id.returnPressed.connect(self.add)
        self.add_button = self._button("button.add", "plus", self.add, "Insert")
        self.up = self._button("button.up", "", lambda: self.move_clause(-1), "Alt+ArrowUp")
        self.down = self._button("button.down", "", lambda: self.move_clause(+1), "Alt+ArrowDown")
        self.retire = self._button("button.deactivate", "", self.toggle_retired, "Delete")
        first, second = _pair()
        self.sides = (ClauseSide(self, first), ClauseSide(self, second))
        side = QWidget()
        side.setFixedWidth(318)
        side.setLayout(
            column(
                self.list, row(self.new_id, self.add_button), row(self.up, self.down), row(self.retire, 1), spacing=8
            )
        )
        whole = QWidget()
        whole.setLayout(row(side, *self.sides, spacing=14))
        return whole

    def _button(self, name: str, icon: str, act: object, keys: str) -> KeyButton:
        button = KeyButton(self._shell, PLAIN, icon, chord(keys), height=30)
        button.show_words(i18n.tr(name))
        button.clicked.connect(act)
        return button

    # ---- the list
    @property
    def chosen(self) -> str:
        """The id of the clause that is shown; empty for the preface."""
        return self.list.chosen or PREFACE

    def show_clauses(self, chosen: str | None = None) -> None:
        self.list.show_rows([self._row(identifier) for identifier in self.draft.ids()], chosen)
        self._show_clause()

    def _row(self, identifier: str) -> Row:
        if identifier == PREFACE:
            return Row(PREFACE, i18n.tr("guideline.preface"))
        retired = self.draft.clause(identifier, i18n.language()).retired
        off = f" · {i18n.tr('state.inactive')}" if retired else ""
        detail = i18n.isolated(i18n.Ltr(identifier)) + off
        return Row(identifier, self.draft.title(identifier, i18n.language()), detail, faint=retired)

    def _show_clause(self) -> None:
        for side in self.sides:
            side.show_clause()
        fixed = self.chosen == PREFACE
        for button in (self.up, self.down, self.retire):
            button.setEnabled(not fixed)
        retired = not fixed and self.draft.clause(self.chosen, "en").retired
        self.retire.show_words(i18n.tr("button.activate" if retired else "button.deactivate"))
        self.show_state()

    def show_state(self) -> None:
        """Whether there is something to save, or to take back."""
        self.draft.note()
        changed = self.draft.changed
        self.undo.setVisible(bool(self.draft.steps))
        self._state.setText(i18n.tr("state.unsaved") if changed else "")
        if self.accept_button is not None:
            self.accept_button.setEnabled(changed)
        self.list.put_row(self._row(self.chosen))

    # ---- what the buttons do
    def add(self) -> None:
        """A new clause behind the one that is shown; its id is fixed from then on."""
        identifier = self.new_id.text().strip().casefold()
        if not identifier:
            self.new_id.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            self.draft.add(identifier, self.chosen)
        except ValueError:
            taken = identifier in self.draft.ids()
            messages.error(AyarError("id_taken" if taken else "id_invalid", id=i18n.Ltr(identifier)))
            return
        self.new_id.clear()
        self.show_clauses(identifier)
        self.sides[0].title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.sides[0].title.selectAll()

    def enter_text(self) -> None:
        self.sides[0].text.setFocus(Qt.FocusReason.TabFocusReason)

    def move_clause(self, step: int) -> None:
        if self.chosen != PREFACE:
            self.draft.move(self.chosen, step)
            self.show_clauses()

    def toggle_retired(self) -> None:
        if self.chosen != PREFACE:
            self.draft.retire(self.chosen, not self.draft.clause(self.chosen, "en").retired)
            self.show_clauses()

    def undo_last(self) -> None:
        """Takes the last step since the editor was opened back; a saved version stays in the list of versions."""
        if self.draft.steps:
            self.show_clauses(self.draft.step_back())

    def _show_part(self, part: str) -> None:
        self._stack.setCurrentIndex(0 if part == CLAUSES else 1)
        (self.list if part == CLAUSES else self.versions.list).setFocus(Qt.FocusReason.TabFocusReason)

    def take(self) -> None:
        """Saves a new version; the editor stays open."""
        try:
            version = self.draft.save()
        except AyarError as error:
            messages.error(error)
            return
        if version is not None:
            self.versions.renew()
            self.show_state()
            self._state.setText(i18n.tr("guideline.saved", n=version))
            self._shell.refreshed.emit()

    def reject(self) -> None:
        if not self.draft.changed or messages.question(i18n.tr("draft.discard"), i18n.tr("button.discard")):
            super().reject()


class ClauseSide(QWidget):
    """One clause in one language."""

    def __init__(self, editor: GuidelineEditor, language: str) -> None:
        super().__init__()
        self._editor, self.code = editor, language
        self.language = Segment(editor._shell)
        self.language.set_choices([(code, name, "") for code, name in LANGUAGES.items()], language)
        self.language.chosen.connect(self.use_language)
        self.title = QLineEdit()
        self.title.setFont(ui_font(14, 600))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFont(ui_font(13.5))
        self.title.textEdited.connect(self._retitle)
        self.text.textChanged.connect(self._rewrite)
        self.setLayout(column(self.language, self.title, self.text, spacing=8))

    def use_language(self, code: str) -> None:
        self.code = code
        self.show_clause()

    def show_clause(self) -> None:
        """Only what is not already there is set, so that the caret of whoever types stays."""
        clause = self._editor.draft.clause(self._editor.chosen, self.code)
        self.title.setLayoutDirection(direction_of(self.code))
        direct(self.text, self.code)
        for field, name in ((self.title, "field.title"), (self.text, "guideline.text")):
            field.setAccessibleName(f"{i18n.tr(name)}, {LANGUAGES[self.code]}")
        self.title.setVisible(clause.id != PREFACE)
        self.title.setPlaceholderText(clause.title or i18n.tr("field.title"))
        title, body = (clause.title if clause.heading else "", clause.body) if clause.id else ("", clause.text)
        for widget in (self.title, self.text):
            widget.blockSignals(True)
        if self.title.text() != title:
            self.title.setText(title)
        if self.text.toPlainText() != body:
            self.text.setPlainText(body)
        for widget in (self.title, self.text):
            widget.blockSignals(False)

    def _retitle(self, title: str) -> None:
        draft, chosen = self._editor.draft, self._editor.chosen
        draft.put(draft.clause(chosen, self.code).with_title(title), self.code)
        self._follow()

    def _rewrite(self) -> None:
        draft, chosen = self._editor.draft, self._editor.chosen
        clause = draft.clause(chosen, self.code)
        text = self.text.toPlainText()
        if (clause.body if clause.id else clause.text) != text:
            draft.put(clause.with_body(text) if clause.id else type(clause)(PREFACE, text), self.code)
            self._follow()

    def _follow(self) -> None:
        self._editor.show_state()
        for side in self._editor.sides:
            if side is not self and side.code == self.code:
                side.show_clause()


def _pair() -> tuple[str, str]:
    """The language of the window, and another one to compare with."""
    here = i18n.language()
    return here, next(code for code in ("en", "fa") if code != here)
