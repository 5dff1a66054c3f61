"""Everything about the annotation in focus: label, words, attributes, note, history; editable through the session."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QPlainTextEdit, QWidget

from models import labelling
from models.annotation import EVENT, STANCE, Annotation
from models.annotation_set import delete_edit
from models.edits import Edit
from ui import i18n
from ui.annotate.attributes import AttributeEditor, editor_for
from ui.annotate.definition import Definition
from ui.annotate.explaining import ATTRIBUTE, LABEL, Explains
from ui.annotate.history_list import HistoryList
from ui.annotate.role_slots import RoleSlots
from ui.annotate.summary import Summary
from ui.buttons import DANGER, FLAT, KeyButton
from ui.keyboard import chord
from ui.keycaps import KeyCaps
from ui.parts import Chip, clear, column, label, row, wrapped
from ui.shell import Shell

REST: Final = 40
"""Milliseconds without another change before the panel is built anew."""


class FocusTab(QWidget):
    """Shows the focus of the session, or a summary of the document when there is none."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._session = shell.session
        self._shown: tuple[str, str, str] | None = None
        self._editors: dict[str, AttributeEditor] = {}
        self.summary = Summary(shell)
        self._body = QWidget()
        self._content = column(spacing=10)
        self._body.setLayout(self._content)
        self.note = NoteField(self._save_note)
        self.slots = RoleSlots(shell)
        self.history = HistoryList(shell)
        self._current_role: str | None = None
        self._footer = self._build_footer()
        self.setLayout(column(self.summary, self._body, 1, spacing=0, margins=(14, 14, 14, 10)))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.renew)
        session = self._session
        for signal in (session.document_changed, session.closed, session.focus_changed, session.changed):
            signal.connect(self._renew_later)
        shell.refreshed.connect(self._rebuild)
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

    # ---- showing
    def _renew_later(self, *_: object) -> None:
        """The key comes first, and the next key too: the panel follows when there is a moment's rest."""
        self._later.start(REST)

    def _rebuild(self) -> None:
        self._shown = None
        self.doubt.show_words(i18n.tr("action.doubt"))
        self.delete.show_words(i18n.tr("action.delete"))
        self.note.retranslate()
        self.renew()

    def renew(self) -> None:
        annotation = self._session.focused
        self.summary.setVisible(annotation is None)
        self._body.setVisible(annotation is not None)
        self._footer.setVisible(annotation is not None)
        if annotation is None:
            self._shown = None
            self.summary.renew()
            return
        shape = (annotation.id, annotation.label, self._session.text[annotation.start : annotation.end])
        if shape != self._shown:
            self._build(annotation)
            self._shown = shape
        self._fill(annotation)

    def _build(self, annotation: Annotation) -> None:
        self.note.setParent(None)
        self.slots.setParent(None)
        self.history.setParent(None)
        clear(self._content)
        self._content.addLayout(self._head(annotation))
        words = wrapped(self._session.text[annotation.start : annotation.end][:400], 17, 600)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._content.addWidget(words)
        self._content.addWidget(label(place_words(self._session.text, annotation), 12, tone="t3"))
        self._add_roles(annotation)
        self._add_attributes(annotation)
        self._content.addLayout(_heading("panel.note", KeyCaps(chord("KeyC"), self._shell.theme)))
        self._content.addWidget(self.note)
        self._add_definition(annotation)
        self._content.addLayout(_heading("panel.history"))
        self._content.addWidget(self.history)

    def _head(self, annotation: Annotation) -> QHBoxLayout:
        schema = self._schema()
        found = schema.label(annotation.kind, annotation.label) if schema else None
        words = found.name_in(i18n.language()) if found else annotation.label
        pill = annotation.kind == EVENT
        chip = Chip(f"◆ {words}" if pill else words, self._shell.hue_of(annotation.kind, annotation.label), pill=pill)
        Explains(self._shell, chip, LABEL, annotation.kind, annotation.label)
        identifier = label(i18n.isolated(i18n.Ltr(annotation.label)), 11.5, tone="t3")
        return row(chip, identifier, 1, label(self._place_among(annotation), 12, tone="t2"))

    def _place_among(self, annotation: Annotation) -> str:
        same = [a.id for a in self._session.layer if a.kind == annotation.kind]
        kind = i18n.tr(f"kind.{annotation.kind}")
        return i18n.tr("focus.place", kind=kind, n=same.index(annotation.id) + 1, total=len(same))

    def _add_roles(self, annotation: Annotation) -> None:
        if annotation.kind in {EVENT, STANCE}:
            self._content.addLayout(_heading("panel.roles", KeyCaps(chord("KeyR"), self._shell.theme)))
            self._content.addWidget(self.slots)

    def show_current_role(self, role: str | None) -> None:
        """The role that is being filled at the moment, None when none is."""
        self._current_role = role
        if self._shown is not None:
            self.slots.show_roles(self._session.focused, role)

    def _add_attributes(self, annotation: Annotation) -> None:
        schema = self._schema()
        self._editors = {}
        attributes = [a for a in schema.attributes(annotation.kind, annotation.label) if self._worth(a, annotation)]
        if not attributes:
            return
        self._content.addLayout(_heading("panel.attributes"))
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(7)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for attribute in attributes:
            editor = editor_for(self._shell, attribute, schema.choices(attribute, annotation.label))
            editor.edited.connect(lambda value, name=attribute.id: self._set_attribute(name, value))
            name = wrapped(attribute.name_in(i18n.language()), tone="t2")
            name.setFixedWidth(76)
            name.setProperty("least", 28)
            Explains(self._shell, name, ATTRIBUTE, annotation.kind, attribute.id)
            form.addRow(name, editor)
            self._editors[attribute.id] = editor
        self._content.addLayout(form)

    def _worth(self, attribute: Any, annotation: Annotation) -> bool:
        """References to known entities cannot be edited yet: shown only where an import brought one."""
        if attribute.type in {"registry", "entity_list"}:
            return annotation.attributes.get(attribute.id) is not None
        return bool(attribute.type not in {"enum", "enum_multi"} or self._schema().choices(attribute, annotation.label))

    def _add_definition(self, annotation: Annotation) -> None:
        found = self._schema().label(annotation.kind, annotation.label)
        if found is not None and found.definition:
            self._content.addWidget(Definition(self._shell, annotation.kind, found))

    def _fill(self, annotation: Annotation) -> None:
        editable = self._session.editable
        if annotation.kind in {EVENT, STANCE}:
            self.slots.show_roles(annotation, self._current_role)
        for name, editor in self._editors.items():
            editor.show_value(annotation.attributes.get(name), enabled=editable)
        self.note.show_note(annotation.id, annotation.note or "", editable=editable)
        self.doubt.setChecked(annotation.doubt)
        self.doubt.setEnabled(editable)
        self.delete.setEnabled(editable)
        self.history.renew(annotation.id)

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


def _heading(key: str, *more: QWidget) -> QHBoxLayout:
    return row(label(i18n.tr(key), 12, 600, "t2"), 1, *more, margins=(0, 6, 0, 0))
