"""Everything about the annotation in focus: label, words, attributes, note, history; editable through the session."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from models import labelling
from models.annotation import ENTITY, EVENT, STANCE, Annotation
from models.annotation_set import delete_edit
from models.edits import Edit
from ui import i18n
from ui.annotate.history_list import LATEST, HistoryList
from ui.annotate.idle_sheets import IdleSheets, polish
from ui.annotate.label_sheet import LabelSheet
from ui.annotate.role_slots import RoleSlots
from ui.annotate.summary import Summary
from ui.buttons import DANGER, FLAT, KeyButton
from ui.keyboard import chord
from ui.keycaps import KeyCaps
from ui.parts import column, label, row, wrapped
from ui.shell import Shell
from ui.talk_mark import TalkMark

TITLES: Final = ("panel.roles", "panel.note", "panel.history")
REST: Final = 40
"""Milliseconds without another change before the panel is built anew."""


class FocusTab(QWidget):
    """Shows the focus of the session, or a summary of the document when there is none."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._session = shell.session
        self._sheets: dict[tuple[str, str], LabelSheet] = {}
        self.sheet: LabelSheet | None = None
        self.summary = Summary(shell)
        self.note = NoteField(self._save_note)
        self.slots = RoleSlots(shell)
        self.history = HistoryList(shell)
        self._current_role: str | None = None
        self._footer = self._build_footer()
        self._body = QWidget()
        self._frame = self._build_body()
        self._body.setLayout(self._frame)
        self.setLayout(column(self.summary, self._body, 1, spacing=0, margins=(14, 14, 14, 10)))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.renew)
        self._past = QTimer(self)
        self._past.setSingleShot(True)
        self._past.timeout.connect(self._show_past)
        session = self._session
        for signal in (session.document_changed, session.closed, session.focus_changed, session.changed):
            signal.connect(self._renew_later)
        self.idle = IdleSheets(self, session, self._build_all)
        shell.refreshed.connect(self._rebuild)
        session.opened.connect(self.idle.begin)
        self._rebuild()

    @property
    def footer(self) -> QWidget:
        return self._footer

    def _build_footer(self) -> QWidget:
        footer = QWidget()
        footer.setObjectName("footer")
        footer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.doubt = KeyButton(self._shell, FLAT, "flag", chord("KeyF"), height=30)
        self.doubt.setCheckable(True)
        self.delete = KeyButton(self._shell, DANGER, "trash", chord("Delete"), height=30)
        self.doubt.clicked.connect(self.toggle_doubt)
        self.delete.clicked.connect(self.delete_focused)
        footer.setLayout(row(self.doubt, 1, self.delete, margins=(8, 6, 8, 6)))
        return footer

    def _build_body(self) -> QVBoxLayout:
        """The frame that every annotation fits in; what belongs to its label comes from a sheet."""
        self._chips, self._attributes, self._definitions = row(spacing=0), column(spacing=0), column(spacing=0)
        self._identifier, self._among = label(size=11.5, tone="t3"), label(size=12, tone="t2")
        self._words = wrapped(size=17, weight=600)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._place = label(size=12, tone="t3")
        theme = self._shell.theme
        self._titles = {key: label(size=12, weight=600, tone="t2") for key in TITLES}
        self._roles_head = QWidget()
        self._roles_head.setLayout(self._titled("panel.roles", KeyCaps(chord("KeyR"), theme)))
        self.talk = TalkMark(self._shell)
        head = row(self._chips, self._identifier, self.talk, 1, self._among)
        return column(
            head, self._words, self._place, self._roles_head, self.slots, self._attributes,
            self._titled("panel.note", KeyCaps(chord("KeyC"), theme)), self.note, self._definitions,
            self._titled("panel.history"), self.history, spacing=10,
        )  # fmt: skip

    def _titled(self, key: str, *more: QWidget) -> QHBoxLayout:
        return row(self._titles[key], 1, *more, margins=(0, 6, 0, 0))

    # ---- showing
    def _renew_later(self, *_: object) -> None:
        """The key comes first, and the next key too: the panel follows when there is a moment's rest."""
        self._later.start(REST)

    def _rebuild(self) -> None:
        """In other words, colours or by another schema."""
        self.sheet = None
        for sheet in self._sheets.values():
            for part in sheet.parts:
                part.hide()
                part.deleteLater()
        self._sheets = {}
        for key, title in self._titles.items():
            title.setText(i18n.tr(key))
        self.doubt.show_words(i18n.tr("action.doubt"))
        self.delete.show_words(i18n.tr("action.delete"))
        self.note.retranslate()
        self.renew()
        self.idle.begin()

    def _build_all(self) -> Iterator[None]:
        """The lines of the history, then the sheets of all labels, built in one step each and styled in the next."""
        project = self._session.project
        if project is None:
            return
        for _ in range(LATEST):
            polish(self.history.keep_one())
            yield
        for kind in (ENTITY, EVENT, STANCE):
            for shown in project.schema.labels(kind):
                if self._session.project is not project:  # closed between two steps
                    return
                if not shown.active or (kind, shown.id) in self._sheets:
                    continue
                sheet = self._sheet_of(kind, shown.id)
                yield
                for part in sheet.parts:
                    polish(part)
                yield

    def renew(self) -> None:
        annotation = self._session.focused
        if annotation is not None:
            self._show(annotation)
        else:
            self.summary.renew()
        self.summary.setVisible(annotation is None)
        self._body.setVisible(annotation is not None)
        self._frame.activate()  # other words, other widths: in this frame, not in the one after it

    def _show(self, annotation: Annotation) -> None:
        editable = self._session.editable
        self._use(self._sheet_of(annotation.kind, annotation.label))
        self.talk.show_annotation(annotation)
        self._identifier.setText(i18n.isolated(i18n.Ltr(annotation.label)))
        self._among.setText(self._place_among(annotation))
        self._words.setText(self._session.text[annotation.start : annotation.end][:400])
        self._place.setText(place_words(self._session.text, annotation))
        self._roles_head.setVisible(annotation.kind in {EVENT, STANCE})
        self.slots.show_roles(annotation if annotation.kind in {EVENT, STANCE} else None, self._current_role)
        if self.sheet is not None:
            self.sheet.show_values(annotation, editable=editable)
        self.note.show_note(annotation.id, annotation.note or "", editable=editable)
        self.doubt.setChecked(annotation.doubt)
        self.doubt.setEnabled(editable)
        self.delete.setEnabled(editable)
        self._past.start(0)  # the past in a piece of its own: a key may come between

    def _show_past(self) -> None:
        annotation = self._session.focused
        if annotation is not None:
            self.history.renew(annotation.id)

    def _sheet_of(self, kind: str, name: str) -> LabelSheet:
        found = self._sheets.get((kind, name))
        if found is None:
            found = self._sheets[kind, name] = LabelSheet(self._shell, self._schema(), kind, name, self._set_attribute)
            for part, place in zip(
                (found.chip, found.attributes, found.definition),
                (self._chips, self._attributes, self._definitions),
                strict=True,
            ):
                if part is not None:
                    part.hide()
                    place.addWidget(part)
        return found

    def _use(self, sheet: LabelSheet) -> None:
        if sheet is self.sheet:
            return
        for part in self.sheet.parts if self.sheet is not None else ():
            part.hide()
        for part in sheet.parts:
            part.show()
        self.sheet = sheet

    def _place_among(self, annotation: Annotation) -> str:
        same = [a.id for a in self._session.layer if a.kind == annotation.kind]
        kind = i18n.tr(f"kind.{annotation.kind}")
        return i18n.tr("focus.place", kind=kind, n=same.index(annotation.id) + 1, total=len(same))

    def show_current_role(self, role: str | None) -> None:
        """The role that is being filled at the moment, None when none is."""
        self._current_role = role
        focused = self._session.focused
        if focused is not None and not self._body.isHidden() and focused.kind in {EVENT, STANCE}:
            self.slots.show_roles(focused, role)

    def _schema(self) -> Any:
        assert self._session.project is not None, "a focus needs a project"
        return self._session.project.schema

    # ---- editing
    def _commit(self, make: Callable[[Annotation], Edit]) -> None:
        """Commits what is made of the focus, unless it stays as it is."""
        annotation = self._session.focused
        if annotation is None:
            return
        edit = make(annotation)
        if any(change.before != change.after for change in edit.changes):
            self._session.commit(edit)
        self._later.start(0)

    def _set_attribute(self, name: str, value: Any) -> None:
        self._commit(lambda annotation: labelling.set_attribute(annotation, name, value))

    def _save_note(self, identifier: str, text: str) -> None:
        annotation = self._session.layer.annotations.get(identifier)
        if annotation is None or (annotation.note or "") == text:
            return
        self._session.commit(labelling.set_note(annotation, text))

    def toggle_doubt(self) -> None:
        self._commit(lambda annotation: labelling.set_doubt(annotation, not annotation.doubt))

    def delete_focused(self) -> None:
        annotation = self._session.focused
        if annotation is not None:
            self._session.commit(delete_edit(self._session.layer, annotation))

    def edit_note(self) -> None:
        """Puts the caret into the note of the focused annotation."""
        self.renew()
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)


class NoteField(QPlainTextEdit):
    """A note, saved when the field is left or at Ctrl+Enter; what was typed stays when saving fails."""

    def __init__(self, save: Callable[[str, str], None]) -> None:
        super().__init__()
        self._save = save
        self._identifier = ""
        self._saved = ""
        self.setFixedHeight(64)
        self.setTabChangesFocus(True)

    def retranslate(self) -> None:
        self.setAccessibleName(i18n.tr("panel.note"))
        self.setPlaceholderText(i18n.tr("focus.note_hint"))

    def show_note(self, identifier: str, note: str, *, editable: bool) -> None:
        if identifier != self._identifier:
            self.save()
        if identifier != self._identifier or (note != self._saved and not self.hasFocus()):
            self._identifier, self._saved = identifier, note
            self.setPlainText(note)
        self._saved = note
        self.setReadOnly(not editable)

    def save(self) -> None:
        text = self.toPlainText().strip()
        if self._identifier and text != self._saved and not self.isReadOnly():
            self._save(self._identifier, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.save()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.save()


def place_words(text: str, annotation: Annotation) -> str:
    """«paragraph 2, word 32 · entity»; counted in the text before it, so only for one annotation at a time."""
    before = text[: annotation.start]
    paragraph = sum(1 for line in before.split("\n")[:-1] if line.strip()) + 1
    word = len(before.rsplit("\n", 1)[-1].split()) + 1
    kind = i18n.tr(f"kind.{annotation.kind}")
    return i18n.tr("focus.where", paragraph=paragraph, word=word, kind=kind)
